"""Which clauses stay unknown, whatever the rows of a source say, for want of a column."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.evaluate import evaluate
from restraint_rules.findings.finding import Finding
from restraint_rules.intake.layout import Layout
from restraint_rules.intake.never_held import never_held
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.setting import Setting
from restraint_rules.policies.known import GivenPolicy, policy_given
from restraint_rules.report.content.not_collected import is_set_aside, split

__all__ = ["BlindSpot", "blind_spots"]

ZONE = "America/New_York"
KINDS = ("physical_restraint", "seclusion", "exclusionary_time_out")
LENGTH = timedelta(minutes=50)
"""Longer than every limit that asks for a decision."""

USES = 4
"""Enough for a duty that counts uses."""


class BlindSpot(NamedTuple):
    """A clause that the rows of a source cannot answer.

    Attributes:
        clause: The citation.
        title: What the clause asks, in a few words.
        facts: The facts it waits for, none of which any column becomes.
    """

    clause: str
    title: str
    facts: tuple[str, ...]


def blind_spots(*layouts: Layout, policy: GivenPolicy, on: date) -> tuple[BlindSpot, ...]:
    """Say which clauses will stay unknown before a row is read, for want of columns.

    A restraint, a seclusion and a time out of which nothing is recorded but what they are called and when
    they were, week after week, are judged as if their rows came from this source.

    Args:
        *layouts: The layouts the source's rows are read by.
        policy: The policy, or its id.
        on: The day whose law is meant.

    Returns:
        The clauses in the policy's order, those of an incident before those of a student, with the facts
        they wait for.

    Raises:
        RestraintRulesError: As ``evaluate``.
    """
    names = never_held(layouts)
    held = frozenset(fact for layout in layouts for fact in layout.facts())
    day = weekday(on)
    calendar = SchoolCalendar.from_closures(
        id="any", zone=ZONE, first_day=day - timedelta(days=30), last_day=day + timedelta(days=90)
    )
    as_of = datetime.combine(day + timedelta(days=60), time(12), ZoneInfo(ZONE))
    setting = Setting(not_collected=names)
    found: dict[tuple[str, str], dict[str, None]] = {}
    for subject in probes(day, held):
        report = evaluate(
            subject, policy=policy_given(policy), calendar=calendar, as_of=as_of, setting=setting
        )
        for finding in report.findings:
            facts = found.setdefault((finding.clause, finding.source.title), {})
            facts.update(dict.fromkeys(waiting(finding, names)))
    return tuple(BlindSpot(*key, tuple(facts)) for key, facts in found.items() if facts)


def weekday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() > FRIDAY else day


FRIDAY = 4


def waiting(finding: Finding, names: tuple[str, ...]) -> tuple[str, ...]:
    """The facts that are never held and that a finding waits for, if it waits for nothing else."""
    return split(finding.missing, names)[1] if is_set_aside(finding) and not finding.follows else ()


def probes(day: date, held: frozenset[str]) -> Iterable[Subject]:
    """A restraint, a seclusion and a time out, and a student to whom they happened again and again."""
    incidents = [
        incident(f"{kind}-{n}", day + timedelta(days=7 * n), kind, held)
        for n in range(USES)
        for kind in KINDS
    ]
    yield from map(Incident.model_validate, incidents[: len(KINDS)])
    yield StudentRecord.model_validate({"student": {"id": "s"}, "incidents": incidents})


def incident(name: str, day: date, kind: str, held: frozenset[str]) -> dict[str, Any]:
    """An incident of which only its times are recorded, where the source has them."""
    start = datetime.combine(day, time(10), ZoneInfo(ZONE))
    use: dict[str, Any] = {"id": "u", "kind": kind}
    if "interventions.started" in held:
        use["started"] = start
    if "interventions.ended" in held:
        use["ended"] = start + LENGTH
    elif "interventions.duration" in held:
        use["duration"] = LENGTH
    return {"id": name, "day": day, "student": {"id": "s"}, "interventions": [use]}
