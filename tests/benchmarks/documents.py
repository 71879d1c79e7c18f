"""What two hundred districts' documents cost to compile, and an evaluation under one beside a shipped policy.

    poe bench-documents            200 documents
    poe bench-documents 50         another number

Time is the processor's. Nothing is asserted.
"""

import sys
from statistics import median
from time import process_time
from typing import Any

from benchmarks.run import in_turns, report_of_quickstart

from restraint_rules import KnownPolicies, Policy, policies

MANY, TURNS, LOOPS = 200, 40, 5


def district_document(number: int) -> dict[str, Any]:
    """A district that changes some numbers of the model text, and adds a paragraph of its own."""
    return {
        "id": f"district-{number}",
        "title": f"Regulation {number}",
        "authority": "Invented",
        "parent": "sprague",
        "in_force": "2025-07-01",
        "replace": {
            "III.H.1.b": {"parameters": {"limit": {"minutes": 15 - number % 10}}},
            "III.H.2": {"parameters": {"after": {"minutes": 15 - number % 10}}},
            "IX.B.1/parent_notified": {"parameters": {"within": {"hours": 24 - number % 20}}},
            "IX.A": {"title": "Report", "parameters": {"within": {"school_days": 1}}},
        },
        "add": [{"citation": "XIII", "title": "Staff meet", "not_judged": "No record could show it."}],
    }


def main() -> None:
    """Measure and print."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    documents = [district_document(number) for number in range(many)]
    known, times = KnownPolicies(), list[float]()
    for _ in range(3):
        begun = process_time()
        known = KnownPolicies(documents)
        times.append(process_time() - begun)
    print(f"{many} documents compiled in {min(times):.2f} s, the first time {times[0]:.2f} s (target: 1)")
    shipped = Policy.from_document(policies.SPRAGUE.to_document() | {"id": "shipped-again"}, policies.ALL)
    own = known.find("district-0")
    rows = {
        "a shipped policy": lambda: report_of_quickstart(policies.SPRAGUE),
        "the same as a document": lambda: report_of_quickstart(shipped),
        "a district's document": lambda: report_of_quickstart(own),
    }
    seconds = in_turns(rows, TURNS, LOOPS, process_time)
    for name, measured in seconds.items():
        ratio = median(a / b for a, b in zip(measured, seconds["a shipped policy"], strict=True))
        print(f"{name:24}{min(measured) * 1e6:10.1f} µs   {ratio:5.2f} x a shipped policy (target: 1)")


if __name__ == "__main__":
    main()
