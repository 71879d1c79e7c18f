"""Mutated requests, for some minutes: every one must get a documented answer, in time.

poe fuzz [minutes] [seed]
"""

import json
import sys
from collections import Counter
from random import Random
from time import process_time
from typing import NamedTuple, get_args

from fuzzing.mutations import mutated, seeds

from restraint_rules.interop import evaluate_json
from restraint_rules.interop.request import ErrorKind
from restraint_rules.limits import MAX_PROBLEMS
from restraint_rules.report import Report

__all__ = ["Tally", "fuzzed"]

DOCUMENTED = set(get_args(ErrorKind)) - {"not_judged"}
PER_100_KB = 1.0
"""Seconds of processor time that a request of a hundred thousand characters may take."""


class Fault(NamedTuple):
    """A request that was answered wrongly, and why."""

    why: str
    text: str


class Tally:
    """What came of the requests so far."""

    def __init__(self) -> None:
        self.answers: Counter[str] = Counter()
        self.faults: list[Fault] = []
        self.slowest: float = 0.0

    @property
    def count(self) -> int:
        """How many requests were made."""
        return self.answers.total()

    def __str__(self) -> str:
        told = ", ".join(f"{count:,} {name}" for name, count in self.answers.most_common())
        return (
            f"{self.count:,} inputs: {told}; {len(self.faults)} faults; slowest {self.slowest:.2f} s a 100 kB"
        )


def ask_once(text: str, tally: Tally, *, read_back: bool) -> None:
    """Ask once, and look at the answer."""
    begun = process_time()
    try:
        answered = evaluate_json(text)
    except BaseException as error:  # noqa: BLE001 - whatever is raised is a fault
        tally.answers["raised"] += 1
        tally.faults.append(Fault(f"raised {type(error).__name__}", text))
        return
    seconds = process_time() - begun
    allowed = PER_100_KB * max(1.0, len(text) / 100_000)
    tally.slowest = max(tally.slowest, seconds / max(1.0, len(text) / 100_000))
    if seconds > allowed:
        tally.faults.append(Fault(f"took {seconds:.2f} s", text))
    answer = json.loads(answered)
    if "report" in answer:
        tally.answers["report"] += 1
        if read_back:
            show_again(json.dumps(answer["report"]), text, tally)
        return
    kind = answer["error"]["kind"]
    tally.answers[kind] += 1
    if kind not in DOCUMENTED or len(answer["error"]["problems"]) > MAX_PROBLEMS + 1:
        tally.faults.append(Fault(f"answered {kind}", text))


def show_again(report: str, text: str, tally: Tally) -> None:
    """Read a report back and show it."""
    try:
        str(Report.from_json(report))
    except Exception as error:  # noqa: BLE001 - whatever is raised is a fault
        tally.faults.append(Fault(f"report not shown: {type(error).__name__}", text))


def fuzzed(*, seed: int, inputs: int | None = None, minutes: float = 0.0, tell: bool = False) -> Tally:
    """Ask mutated requests: so many of them, or for so many minutes of processor time."""
    chance, tally, known = Random(seed), Tally(), seeds()
    until = process_time() + 60 * minutes
    while tally.count < inputs if inputs is not None else process_time() < until:
        ask_once(mutated(chance, chance.choice(known)), tally, read_back=tally.count % 10 == 0)
        if tell and tally.count % 10_000 == 0:
            print(tally, flush=True)
    return tally


def main() -> None:
    """Fuzz for the minutes given, and say what came of it."""
    minutes, seed = float((*sys.argv[1:], "1")[0]), int((*sys.argv[2:], "1")[0])
    tally = fuzzed(seed=seed, minutes=minutes, tell=True)
    print(tally)
    for fault in tally.faults[:10]:
        print(f"\n{fault.why}\n{fault.text[:2000]!a}")
    sys.exit(bool(tally.faults))


if __name__ == "__main__":
    main()
