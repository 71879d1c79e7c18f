"""Judge a whole district's year as a stream, count what went wrong, and compile the year's instances.

The district is invented and drawn from a seed: a thousand incidents, nearly all of them lawful, with breaches
planted here and there. Student records are judged one at a time, and no report is kept. Run it from anywhere:

    python examples/district_year.py
"""

from collections import Counter
from collections.abc import Iterator

from restraint_rules import Report, StudentRecord, annual_compilation, evaluate_many, policies
from restraint_rules.analysis import Batch
from restraint_rules.testing.district_year import DistrictYear, district_year

SEED, INCIDENTS = 7, 1000
SMALLEST_COUNT = 6
"""What is smaller is left out of what is published, lest a child be known by it."""


def main() -> None:
    """Make the year, judge it, compile it."""
    year = district_year(SEED, incidents=INCIDENTS)
    print_summary(year)
    print()
    print_compilation(year)


def print_summary(year: DistrictYear) -> None:
    """Judge every student's record and print what the year comes to."""
    batch = judged(year)
    clauses: Counter[tuple[str, str]] = Counter()
    meetings: list[str] = []
    for item in batch:
        if item.report is None:
            print(f"Record {item.id} could not be judged: {item.problems}")
            continue
        clauses.update((one.clause, one.source.title) for one in item.report.failures)
        meetings += meetings_due(item.id, item.report)

    print(f"{batch.judged} student records judged, {batch.failed} could not be")
    print("Records by outcome: " + ", ".join(f"{n} {outcome}" for outcome, n in batch.outcomes.most_common()))
    print("Duties by status: " + ", ".join(f"{n} {status}" for status, n in batch.counts.most_common()))
    print()
    print(f"Breaches by clause ({clauses.total()}):")
    for (clause, title), count in sorted(clauses.items(), key=lambda one: -one[1]):
        print(f"  {count:3} {clause} {title}")
    print()
    print(f"Students whose team is still to meet ({len(meetings)}):")
    for line in meetings:
        print(f"  {line}")


def judged(year: DistrictYear) -> Batch:
    """Judge the district's student records, one after the other."""
    return evaluate_many(
        records_of(year),
        policy=policies.SPRAGUE,
        calendar=year.calendar,
        setting=year.setting,
        as_of=year.as_of,
    )


def records_of(year: DistrictYear) -> Iterator[StudentRecord]:
    """Yield every student's record; a real program would read each from its store when it is asked for."""
    for school in year.district.schools or ():
        yield from school.records or ()


def meetings_due(student: str, report: Report) -> Iterator[str]:
    """Say of a record's report which meetings are still to be held."""
    for finding in report.pending:
        if finding.clause.startswith("VII."):
            yield f"{student}: {finding.clause} {finding.message}"


def print_compilation(year: DistrictYear) -> None:
    """Count the year's instances, and print those of the district as a whole."""
    compiled = annual_compilation(
        year.district,
        school_year=2025,
        policy=policies.SPRAGUE,
        calendar=year.calendar,
        setting=year.setting,
        as_of=year.as_of,
        suppress_below=SMALLEST_COUNT,
    )
    print(compiled)
    hidden = sum(cell.state == "suppressed" for cell in compiled.cells)
    print(f"\n{hidden} of {len(compiled.cells)} counts are left out.")


if __name__ == "__main__":
    main()
