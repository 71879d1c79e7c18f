"""Measure what 200,000 flat rows cost: reading beside judging, and memory, in one process.

    python tests/benchmarks/rows.py [rows]

Rows are made as they are asked for: eight uses a student, sorted by student, a twentieth of them with
something that cannot be read. Times are processor time.
"""

import resource
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from time import process_time

from restraint_rules import SchoolCalendar, StudentRecord, evaluate_many, policies
from restraint_rules.intake import Intake, layouts, read

ZONE = "America/New_York"
USES = 8
ODD = ("", "about 10:15", "00:00", "N/A")
FIRST = date(2025, 9, 2)
CALENDAR = SchoolCalendar.from_closures(
    id="2025-26", zone=ZONE, first_day=date(2025, 8, 27), last_day=date(2026, 6, 12)
)
AS_OF = datetime(2026, 6, 30, 18, tzinfo=UTC)


def rows(count: int) -> Iterator[dict[str, str]]:
    """Make rows of PowerSchool's table for Massachusetts, as a CSV reader hands them over."""
    for number in range(count):
        student, use = divmod(number, USES)
        day = FIRST + timedelta(days=7 * (number * 5 % 36) + use % 5)
        yield {
            "LogDCID": str(number),
            "StudentNumber": str(7000 + student),
            "SchoolID": str(student % 40),
            "State_ExcludeFromReporting": "0",
            "OODInd": "0",
            "OODAgencyName": "",
            "OODProgramName": "",
            "RestraintDate": f"{day:%m/%d/%Y}",
            "RestraintStartTime": f"{8 + use % 6}:{number % 60:02} AM",
            "RestraintEndTime": ODD[number // 20 % 4] if number % 20 == 0 else f"{9 + use % 3}:59 AM",
            "RestraintDurationExplanation": "",
            "ExtendedTimeApproverName": "",
            "ExtendedTimeApproverTitle": "Principal" if number % 3 else "",
            "VerbalReporterName": "A. Invented",
            "VerbalReporterTitle": "Teacher",
            "IEPInd": str(number % 2),
            "PersonCompletingFormName": "B. Invented",
            "PersonCompletingFormTitle": "Teacher",
        }


def peak() -> float:
    """The most memory this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def cost_of_reading(count: int) -> tuple[float, Intake]:
    """Read rows as they come, and take the records; without the time of making the rows."""
    began = process_time()
    for _ in rows(count):
        pass
    made = process_time() - began
    began = process_time()
    intake = read(rows(count), layouts.POWERSCHOOL_MASSACHUSETTS, zone=ZONE, together=True)
    for _ in intake:
        pass
    return process_time() - began - made, intake


def cost_of_judging(count: int) -> float:
    """Read and judge rows as they come."""
    began = process_time()
    intake = read(rows(count), layouts.POWERSCHOOL_MASSACHUSETTS, zone=ZONE, together=True)
    batch = evaluate_many(
        intake,
        of=StudentRecord,
        policy=policies.SPRAGUE,
        calendar=CALENDAR,
        setting=intake.setting,
        as_of=AS_OF,
    )
    for _ in batch:
        pass
    return process_time() - began


def main() -> None:
    """Measure a tenth first, then all, and say how memory grew."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    for size in (count // 10, count):
        read_alone, intake = cost_of_reading(size)
        both = cost_of_judging(size)
        judged = both - read_alone
        share = read_alone / judged
        print(
            f"{size} rows, {intake.incidents} incidents, peak {peak():.0f} MB: reading {share:.2f} of judging"
        )
        print(f"  reading {read_alone / size * 1e6:.0f} µs a row, judging {judged / size * 1e6:.0f} µs")


if __name__ == "__main__":
    main()
