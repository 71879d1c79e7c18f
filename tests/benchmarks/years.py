"""What judging a district's students costs as there are more of them: time per incident, and memory.

    python tests/benchmarks/years.py            2,000 students against 20,000
    python tests/benchmarks/years.py 200 2000   other numbers

The same stream is judged at both sizes in one process, the smaller first and once more last, so that a
machine that slows down shows. Time is the processor's, and making the records is left out of it. Nothing is
asserted.
"""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import NamedTuple

from restraint_rules import StudentRecord, evaluate_many, policies
from restraint_rules.testing.district_year import YearPlan

SIZES = (2_000, 20_000)
INCIDENTS_A_STUDENT = 10


class Measured(NamedTuple):
    """One run: how many incidents, seconds for each, and the most memory held, in MB."""

    students: int
    incidents: int
    seconds: float
    memory: float


class Making:
    """Makes records, and counts them and the time that takes."""

    def __init__(self, plan: YearPlan, students: int) -> None:
        self.plan, self.students = plan, students
        self.incidents, self.seconds = 0, 0.0

    def records(self) -> Iterator[StudentRecord]:
        """Make one record after the other."""
        for number in range(self.students):
            begun = process_time()
            record = self.plan.record(number % len(self.plan.counts)).record
            self.incidents += len(record.incidents or ())
            self.seconds += process_time() - begun
            yield record


def memory() -> float:
    """What this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def measure(plan: YearPlan, students: int) -> Measured:
    """Judge so many records as a stream, keeping nothing."""
    gc.collect()
    making, most = Making(plan, students), 0.0
    begun = process_time()
    batch = evaluate_many(
        making.records(),
        policy=policies.SPRAGUE,
        calendar=plan.calendar,
        setting=plan.setting,
        as_of=plan.as_of,
    )
    for item in batch:
        if item.place % 200 == 0:
            most = max(most, memory())
    seconds = process_time() - begun - making.seconds
    return Measured(students, making.incidents, seconds / making.incidents, max(most, memory()))


def main() -> None:
    """Measure and print."""
    small, large = (int(one) for one in sys.argv[1:3]) if len(sys.argv) > 2 else SIZES
    plan = YearPlan(7, incidents=large * INCIDENTS_A_STUDENT)
    runs = [measure(plan, students) for students in (small, large, small)]
    for run in runs:
        print(
            f"{run.students:7,} students {run.incidents:8,} incidents {run.seconds * 1e6:8.0f} µs each "
            f"{run.memory:8.0f} MB at most"
        )
    first, middle, last = runs
    base = (first.seconds + last.seconds) / 2
    print(f"time per incident: {middle.seconds / base:.2f} x that of {small:,} students (target: 1.25)")
    print(f"memory: {middle.memory / first.memory:.2f} x")


if __name__ == "__main__":
    main()
