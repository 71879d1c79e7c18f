"""Twelve of Sprague's duties as others would write them: facts laid out flat, and an expression for each.

What the expressions take for granted is what a hand-written pipeline does: every moment recorded to the
second, every use a restraint or a seclusion, the calendar whole. Of these facts they must say what our
findings say. Days and minutes are worked out beforehand, for the engine has neither school days nor zones.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from restraint_rules import Finding, Incident, Report, SchoolCalendar
from restraint_rules.calendar.business_days import weekdays_except_legal_holidays
from restraint_rules.engine.following import GRAVITY
from restraint_rules.models.interventions import Period

__all__ = ["DUTIES", "Duty", "facts_of", "graph", "statuses_of"]


class Duty(NamedTuple):
    """A clause and its rule, and what an expression language makes of it."""

    clause: str
    rule: str
    expression: str


DUTIES = (
    Duty(
        "III.A",
        "only_in_emergency",
        "some(grounds, # in ['imminent_injury_to_student', 'imminent_injury_to_others']) ? 'pass' : 'fail'",
    ),
    Duty("III.B", "not_planned", "len(seclusion_planned_in) == 0 ? 'pass' : 'fail'"),
    Duty("III.D", "never_as_discipline", "some(uses, #.as_discipline) ? 'fail' : 'pass'"),
    Duty("III.D", "never_as_convenience", "some(uses, #.as_convenience) ? 'fail' : 'pass'"),
    Duty("III.E", "less_restrictive_explored", "alternatives_explored ? 'pass' : 'fail'"),
    Duty("III.H.1.b", "ends_within", "some(uses, #.minutes > 15 and not #.decided) ? 'fail' : 'pass'"),
    Duty(
        "III.H.2",
        "continuation_determined",
        "not some(uses, #.minutes > 15) ? 'not_applicable'"
        " : some(uses, #.minutes > 15 and not #.decided) ? 'fail' : 'pass'",
    ),
    Duty(
        "III.I",
        "distress_evaluated",
        "some(uses, #.looks == 0) ? 'fail' : some(uses, #.unrecorded_looks > 0) ? 'unknown' : 'pass'",
    ),
    Duty("IX.A", "report_completed", "report_day <= report_due ? 'pass' : 'fail'"),
    Duty("IX.B", "each_incident_notified", "notices > 0 and hours_to_notice <= 24 ? 'pass' : 'fail'"),
    Duty("IX.B.1", "parent_notified", "hours_to_notice <= 24 ? 'pass' : 'fail'"),
    Duty("IX.B.3", "copy_sent", "copy_day <= copy_due ? 'pass' : 'fail'"),
)


def facts_of(incident: Incident, calendar: SchoolCalendar) -> dict[str, Any]:
    """Lay out what the twelve expressions ask for."""
    uses = [one for one in incident.interventions if isinstance(one, Period)]
    zone = calendar.zone_info
    first = min(moment_recorded(use.started) for use in uses)
    last_day = max(moment_recorded(use.ended) for use in uses).astimezone(zone).date()
    notices = [moment_recorded(one.at) for one in incident.notices or ()]
    report, copy, emergency = incident.report, incident.report_copy, incident.emergency
    assert report is not None
    assert copy is not None
    assert emergency is not None
    return {
        "grounds": list(emergency.grounds or ()),
        "seclusion_planned_in": list(incident.student.seclusion_planned_in or ()),
        "alternatives_explored": incident.all_alternatives_explored,
        "uses": [facts_of_use(use) for use in uses],
        "notices": len(notices),
        "hours_to_notice": (min(notices) - first).total_seconds() / 3600,
        "report_day": moment_recorded(report.at).astimezone(zone).date().toordinal(),
        "report_due": next(day for day in sorted(calendar.school_days) if day > last_day).toordinal(),
        "copy_day": moment_recorded(copy.at).astimezone(zone).date().toordinal(),
        "copy_due": second_business_day_after(last_day).toordinal(),
    }


def facts_of_use(use: Period) -> dict[str, Any]:
    """Lay out what they ask of a use."""
    began = moment_recorded(use.started)
    looks = use.distress_evaluations or ()
    limit = began + timedelta(minutes=15)
    return {
        "as_discipline": use.as_discipline,
        "as_convenience": use.as_convenience,
        "minutes": (moment_recorded(use.ended) - began).total_seconds() / 60,
        "decided": any(
            one.necessary and moment_recorded(one.at) <= limit for one in use.determinations or ()
        ),
        "looks": len(looks),
        "unrecorded_looks": sum(one.recorded is None for one in looks),
    }


def moment_recorded(recorded: object) -> datetime:
    """A moment recorded to the second."""
    assert isinstance(recorded, datetime)
    return recorded


def second_business_day_after(day: date) -> date:
    """The last day on which a copy of the report is in time."""
    is_business_day = weekdays_except_legal_holidays("US-CT")
    days = (day + timedelta(days=count) for count in range(1, 15))
    return [one for one in days if is_business_day(one)][1]


def graph() -> dict[str, Any]:
    """The same expressions as a decision graph of one table."""
    expressions = [
        {"id": f"e{place}", "key": f"d{place}", "value": duty.expression} for place, duty in enumerate(DUTIES)
    ]
    return {
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "facts"},
            {
                "id": "duties",
                "type": "expressionNode",
                "name": "duties",
                "content": {"expressions": expressions},
            },
            {"id": "out", "type": "outputNode", "name": "statuses"},
        ],
        "edges": [
            {"id": "1", "sourceId": "in", "targetId": "duties"},
            {"id": "2", "sourceId": "duties", "targetId": "out"},
        ],
    }


def statuses_of(report: Report) -> list[str]:
    """What our report says of the twelve duties."""
    return [gravest(report.of(duty.clause), duty.rule) for duty in DUTIES]


def gravest(findings: Iterable[Finding], rule: str) -> str:
    """What one rule says; of several parts the gravest."""
    found = [one for one in findings if one.rule.endswith(f".{rule}")]
    return max(found, key=lambda one: GRAVITY[one.status]).status
