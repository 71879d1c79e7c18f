"""Random policy documents and mutations of good ones: each makes a policy, or is refused with a path.

poe fuzz-documents [documents] [seed]
"""

import json
import sys
from collections import Counter
from contextlib import suppress
from random import Random
from time import process_time
from typing import Any, NamedTuple

from fuzzing.documents import a_document

from restraint_rules import Policy, evaluate, policies, testing
from restraint_rules.errors import BeforeAnyLawError, PolicyDocumentError
from restraint_rules.models import PsychopharmacologicAgent

__all__ = ["Fault", "Fuzzed", "fuzzed_documents"]

ENOUGH = 100_000
SLOW = 2.0
"""Seconds of processor time that no document may take."""

AGENT = PsychopharmacologicAgent(kind="psychopharmacologic_agent", id="a")
JUDGED = (
    testing.incident(
        interventions=[testing.lawful_restraint(), testing.lawful_seclusion(), AGENT],
        injuries=[{"id": "i", "person": "student"}],
        director_notice={"done": True},
    ),
    testing.district(),
)
"""What each policy judges: something of every kind that rules on schools speak of."""
CALENDAR, SETTING = testing.calendar(), testing.setting()


class Fault(NamedTuple):
    """What went wrong with a document."""

    why: str
    text: str


class Fuzzed:
    """What came of the documents so far."""

    def __init__(self) -> None:
        self.answers: Counter[str] = Counter()
        self.faults: list[Fault] = []
        self.slowest: float = 0.0

    def __str__(self) -> str:
        told = ", ".join(f"{count:,} {name}" for name, count in self.answers.most_common())
        many = self.answers.total()
        return f"{many:,} documents: {told}; {len(self.faults)} faults; slowest {self.slowest:.2f} s"


def make_policy(given: Any, fuzzed: Fuzzed) -> None:
    """Make a policy of a document, and look at what comes of it."""
    begun = process_time()
    try:
        why = outcome_of_document(given, fuzzed)
    except BaseException as error:  # noqa: BLE001 - whatever is raised is a fault
        why = f"raised {type(error).__name__}: {error}"
    seconds = process_time() - begun
    fuzzed.slowest = max(fuzzed.slowest, seconds)
    if seconds > SLOW:
        why = f"took {seconds:.2f} s"
    if why:
        fuzzed.answers["faults"] += 1
        fuzzed.faults.append(Fault(why, given if isinstance(given, str) else json.dumps(given)))


def outcome_of_document(given: Any, fuzzed: Fuzzed) -> str:
    """Nothing, where it is a policy that is written, read and judges, or is refused; else what is wrong."""
    try:
        made = Policy.from_document(given, policies.ALL)
    except PolicyDocumentError as error:
        placed = any(one.path for one in error.problems)
        fuzzed.answers["refused with a path" if placed else "refused as a whole"] += 1
        told = error.problems and all(one.sentence for one in error.problems)
        return "" if told else "refused without a word"
    fuzzed.answers["policies"] += 1
    plain = made.to_document()
    if Policy.from_document(json.loads(json.dumps(plain)), policies.ALL).to_document() != plain:
        return "not written as it was read"
    with suppress(BeforeAnyLawError):
        for one in JUDGED:
            evaluate(one, policy=made, calendar=CALENDAR, setting=SETTING, as_of=testing.AS_OF).to_json()
    return ""


def fuzzed_documents(many: int, *, seed: int, tell: bool = False) -> Fuzzed:
    """Ask so many documents."""
    chance, fuzzed = Random(seed), Fuzzed()
    for number in range(1, many + 1):
        make_policy(a_document(chance), fuzzed)
        if tell and number % 1_000 == 0:
            print(fuzzed, flush=True)
    return fuzzed


def main() -> None:
    """Ask as many as asked, and say what came of it."""
    many, seed = int((*sys.argv[1:], str(ENOUGH))[0]), int((*sys.argv[2:], "1")[0])
    fuzzed = fuzzed_documents(many, seed=seed, tell=True)
    print(fuzzed)
    for why, fault in {one.why: one for one in fuzzed.faults}.items():
        print(f"\n{why[:200]}\n{fault.text[:2000]!a}")
    sys.exit(bool(fuzzed.faults))


if __name__ == "__main__":
    main()
