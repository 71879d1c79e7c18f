"""A nightly job: rows of a spreadsheet become judged records, CSV files and a DuckDB database.

The job itself is the function ``nightly``: no line of it parses a value. People and events are invented; one
form comes in late. It needs the extra ``frames`` and DuckDB. Run it from anywhere:

    python examples/nightly_job.py
"""

import csv
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import duckdb

from restraint_rules import Report, SchoolCalendar, diff, docket, evaluate_many, frames, policies, tables
from restraint_rules.intake import layouts, read
from restraint_rules.models import StudentRecord

ZONE = "America/New_York"
CALENDAR = SchoolCalendar.from_closures(
    id="pine-2025-26",
    zone=ZONE,
    first_day=date(2025, 8, 27),
    last_day=date(2026, 6, 12),
    closures=[date(2025, 10, 13)],
)
judge = partial(evaluate_many, of=StudentRecord, policy=policies.SPRAGUE, calendar=CALENDAR)

ROWS = Path(__file__).parent / "rows" / "template.csv"
LATE_FORM = "i-2"


def nightly(
    rows: Iterable[Mapping[str, object]], as_of: datetime, folder: Path, before: Mapping[str, Report]
) -> Mapping[str, Report]:
    """Read, judge, write; tell what changed since the night before."""
    intake = read(rows, layouts.TEMPLATE, zone=ZONE)
    judged = judge(intake, setting=intake.setting, as_of=as_of)
    reports = {item.id: item.report for item in judged if item.report is not None}
    changed = [diff(before[student], report) for student, report in reports.items() if student in before]
    results = [
        tables.intake_summary(intake),
        tables.notes(intake),
        tables.quarantine(intake),
        tables.columns(intake),
    ]
    results += [tables.batch_summary(judged), tables.findings(reports.values(), of=intake)]
    results += [tables.docket(docket(reports.values()), of=intake), tables.changes(changed, of=intake)]
    with duckdb.connect(folder / "judged.duckdb") as database:
        for table in results:
            with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, list(table.fields))
                writer.writeheader()
                writer.writerows(table)
            database.execute(f"drop table if exists {table.name}")
            frames.to_duckdb(table, database).create(table.name)
    return reports


def main() -> None:
    """Run two nights, the second with the late form, and ask the database."""
    with ROWS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with TemporaryDirectory() as place:
        folder, before = Path(place), dict[str, Report]()
        for day in (14, 15):
            as_of = datetime(2025, 10, day, 22, tzinfo=ZoneInfo(ZONE))
            known = [row for row in rows if day == 15 or row["incident_id"] != LATE_FORM]
            before = dict(nightly(known, as_of, folder, before))
            print(f"Night of {as_of:%d %B}:")
            show(
                folder,
                "select rows, records, incidents, cells_not_recorded, rows_quarantined from intake_summary",
            )
            show(
                folder,
                "select change, clause, incident, status_before, status from changes where change = 'new'",
            )
        print("Due next:")
        show(folder, "select student, incident, clause, last_day, title from docket where state = 'pending'")


def show(folder: Path, question: str) -> None:
    """Ask the database, and print what it answers."""
    with duckdb.connect(folder / "judged.duckdb", read_only=True) as database:
        answer = database.execute(question)
        print("  " + " | ".join(column[0] for column in answer.description))
        for row in answer.fetchall():
            print("  " + " | ".join(str(cell) for cell in row))


if __name__ == "__main__":
    main()
