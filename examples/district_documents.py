"""Judge under districts' own texts, kept as JSON documents, and say how each differs from its parent.

The documents are in districts/. Each names the text it stands on, and what it asks beyond it; one that asks
less is refused. Of each district's page only the opening could be read. Run it from anywhere:

    python examples/district_documents.py
"""

import json
from pathlib import Path

from restraint_rules import KnownPolicies, differences_from_parent, evaluate, testing
from restraint_rules.errors import PolicyDocumentError

DISTRICTS = Path(__file__).parent / "districts"


def main() -> None:
    """Compile the documents once, then judge one incident under each."""
    known = KnownPolicies(json.loads(path.read_bytes()) for path in sorted(DISTRICTS.glob("*.json")))
    decision = testing.determination(testing.at("10:12"), role="school_health")
    held = testing.lawful_restraint(testing.at("10:00"), 22, determinations=[decision])
    incident = testing.incident(interventions=[held])

    for name in ("connecticut", "litchfield", "newtown", "suffield"):
        report = evaluate(
            incident,
            policy=known.find(name),
            calendar=testing.calendar(),
            setting=testing.setting(),
            as_of=testing.AS_OF,
        )
        print(f"{name}: {report.outcome}")
        for one in report.failures:
            print(f"  {one.clause} {one.source.title}: {one.message}")

    print()
    print(differences_from_parent(known.find("litchfield")))

    looser = {
        "id": "looser",
        "parent": "litchfield",
        "replace": {"10-76b-11": {"parameters": {"within": {"hours": 48}}}},
    }
    try:
        known.find(looser)
    except PolicyDocumentError as refused:
        for problem in refused.problems:
            print(f"Refused, at {problem.path}: {problem.sentence}")


if __name__ == "__main__":
    main()
