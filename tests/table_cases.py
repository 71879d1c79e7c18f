"""One of every table, made from invented rows, judged twice; and the same tables without a row."""

import csv
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from builders import CALENDAR

from restraint_rules import Report, Setting, StudentRecord, docket, evaluate, policies
from restraint_rules.analysis import (
    AnnualCompilation,
    Batch,
    BatchItem,
    Sensitivity,
    TriggerStatus,
    annual_compilation,
    evaluate_many,
    sensitivity,
    trigger_status,
)
from restraint_rules.analysis import coverage as fact_coverage
from restraint_rules.intake import Intake, layouts, read
from restraint_rules.models import District, School
from restraint_rules.report.diff import Diff, diff
from restraint_rules.report.dockets import Docket
from restraint_rules.tables import (
    Table,
    batch_items,
    batch_summary,
    changes,
    choices,
    columns,
    compilation,
    coverage,
    findings,
    intake_summary,
    notes,
    quarantine,
    triggers,
)
from restraint_rules.tables import docket as docket_table
from restraint_rules.tables import sensitivity as sensitivity_table
from restraint_rules.tables import trigger_status as trigger_table

ZONE = "America/New_York"
ROWS = Path(__file__).parents[1] / "examples" / "rows"
EARLY, LATE = (datetime(2025, 10, day, 12, tzinfo=ZoneInfo(ZONE)) for day in (9, 31))


@cache
def intake() -> Intake:
    rows = csv.DictReader((ROWS / "template.csv").read_text(encoding="utf-8").splitlines())
    return read([*rows, {"incident_id": "i-9", "weather": "hot"}], layouts.TEMPLATE, zone=ZONE)


@cache
def sample_records() -> tuple[StudentRecord, ...]:
    return tuple(one for one in intake() if isinstance(one, StudentRecord))


SETTING = Setting()


def report_on(record: StudentRecord, as_of: datetime) -> Report:
    return evaluate(record, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=as_of, setting=SETTING)


@cache
def sample_reports(as_of: datetime = LATE) -> tuple[Report, ...]:
    return tuple(report_on(record, as_of) for record in sample_records())


@cache
def docket_early() -> Docket:
    return docket(sample_reports(EARLY))


@cache
def sample_differences() -> tuple[Diff, ...]:
    return tuple(
        diff(before, after) for before, after in zip(sample_reports(EARLY), sample_reports(LATE), strict=True)
    )


@cache
def often() -> StudentRecord:
    """The first student, to whom everything happened three times over, so that there is a trigger."""
    first = sample_records()[0]
    incidents = [one for one in first.incidents or () for _ in range(3)]
    named = tuple(one.model_copy(update={"id": f"{one.id}/{n}"}) for n, one in enumerate(incidents))
    return first.model_copy(update={"incidents": named})


@cache
def sensitivity_of_first() -> Sensitivity:
    return sensitivity(often(), policy=policies.SPRAGUE, calendar=CALENDAR, as_of=LATE)


@cache
def trigger_statuses() -> dict[str, TriggerStatus]:
    return {
        one.id: trigger_status(one, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=LATE)
        for one in (often(), sample_records()[1])
    }


@cache
def yearly_compilation() -> AnnualCompilation:
    school = School(id="pine", records=sample_records())
    district = District(id="d", schools=(school,))
    return annual_compilation(
        district, school_year=2025, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=LATE
    )


@cache
def batch_with_items() -> tuple[Batch, tuple[BatchItem, ...]]:
    batch = evaluate_many(
        [*sample_records(), {"student": 7}],
        of=StudentRecord,
        policy=policies.SPRAGUE,
        calendar=CALENDAR,
        as_of=LATE,
    )
    return batch, tuple(batch)


def sample_tables() -> list[Table]:
    """One of every table, each with rows."""
    batch, items = batch_with_items()
    return [
        findings(sample_reports(), of=sample_records()),
        docket_table(docket_early(), of=sample_records()),
        changes(sample_differences(), of=sample_records()),
        sensitivity_table(sensitivity_of_first(), of=sample_records()),
        trigger_table(trigger_statuses()),
        triggers(trigger_statuses()),
        compilation(yearly_compilation()),
        coverage(fact_coverage(sample_reports())),
        intake_summary(intake()),
        notes(intake()),
        quarantine(intake()),
        choices(intake()),
        columns(intake()),
        batch_items(items),
        batch_summary(batch),
    ]


def emptied(of: Iterable[Table]) -> list[Table]:
    """The same tables without a row."""
    return [replace(one, rows=()) for one in of]
