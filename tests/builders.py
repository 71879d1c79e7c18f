"""Facts for tests: a lawful incident, of which a test changes one fact.

They are the kit's (``restraint_rules.testing.facts``), without what other texts ask and Sprague's does not:
who tests those records it. Everything here is invented. Times are wall-clock text in the school's zone.

The words in which tests ask what is found are defined at the end, and nowhere else. ``judge`` and
``report_by_kit`` return a ``Report``. The others take a report, or a subject to judge, and a clause:
``findings`` are those under it, ``only`` is the one there is, ``status`` and ``told`` what it comes to (text,
and a ``Told``); ``by_path``, ``told_by_path`` and ``status_by_path`` give each by its path.
"""

from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from restraint_rules import testing
from restraint_rules.calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.findings import Finding
from restraint_rules.kleene import Missing
from restraint_rules.models import Incident, Setting
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE
from restraint_rules.report import Report
from restraint_rules.testing import days
from restraint_rules.testing import facts as lawful

ZONE = ZoneInfo("America/New_York")
DAY = "2026-03-05"  # a Thursday with school before and after
LATER = "2026-04-30T12:00"  # when everything is overdue that was not done

FIRST_DAY, LAST_DAY = date(2025, 8, 27), date(2026, 6, 12)
GOOD_FRIDAY = date(2026, 4, 3)  # here school is held on it, though it is a legal holiday
FEBRUARY_VACATION = [date(2026, 2, 16) + timedelta(days=n) for n in range(5)]  # the kit's ends on Tuesday
CLOSURES = sorted(
    day
    for day in days.closures(2025).union(FEBRUARY_VACATION) - {GOOD_FRIDAY}
    if FIRST_DAY <= day <= LAST_DAY
)

CALENDAR = SchoolCalendar.from_closures(
    id="school-2025-26",
    zone="America/New_York",
    first_day=FIRST_DAY,
    last_day=LAST_DAY,
    closures=CLOSURES,
)

ASKED_ELSEWHERE = {
    "alternatives_ineffective",
    "as_coercion",
    "as_retaliation",
    "by_law_enforcement",
    "conduct",
    "decides_as",
    "decision_attached",
    "during_arrest",
    "ended_when_danger_passed",
    "face_to_face",
    "involuntary",
    "mechanical",
    "medically_contraindicated",
    "names_injury",
    "permitted_to_leave",
    "replaced_alternative",
    "restraint_planned_in",
    "restricts_torso",
    "serious_physical_harm",
    "states_times",
    "treated_with_dignity",
    "works_in_public_school",
}
"""Facts of the kit that only other texts ask for."""

LEFT_OPEN = {"alone", "school", "special_education", "state_report"}
"""Facts of the kit that Sprague's text does not need in an ordinary incident."""

BLANK = ASKED_ELSEWHERE | LEFT_OPEN


def known(record: dict[str, Any]) -> dict[str, Any]:
    """A record of the kit's with what ``BLANK`` names left out, and so in the records it holds."""
    return {
        name: known(value) if isinstance(value, dict) else value
        for name, value in record.items()
        if name not in BLANK
    }


def unnamed(record: dict[str, Any]) -> dict[str, Any]:
    """A record without an id: its path ends in ``[*]``."""
    return {name: value for name, value in record.items() if name != "id"}


def at(wall: str, *, fold: int = 0) -> datetime:
    """The moment a wall clock in the school shows; a bare time is on DAY."""
    text = wall if "T" in wall else f"{DAY}T{wall}"
    return datetime.fromisoformat(text).replace(tzinfo=ZONE, fold=fold)


TEN, EIGHT = at("10:00"), timedelta(minutes=8)


def when(start: str | None, end: str | None) -> dict[str, Any]:
    """When a period was."""
    return {"started": start and at(start), "ended": end and at(end)}


def watched(period: dict[str, Any], start: str | None, end: str | None) -> dict[str, Any]:
    """A restraint or seclusion of the kit's at other times: who watched it is not recorded."""
    watching = {name: value for name, value in period["monitoring"].items() if name != "by"}
    looked_after = {"at": start and at(start), "recorded": True}
    return (
        known(period)
        | {"monitoring": known(watching), "distress_evaluations": [looked_after]}
        | when(start, end)
    )


def restraint(start: str | None = "10:00", end: str | None = "10:08", **facts: Any) -> dict[str, Any]:
    """A restraint with everything recorded that clauses ask of it."""
    held = watched(lawful.restraint(TEN, TEN), start, end)
    return held | {"holds": [unnamed(one) for one in held["holds"]]} | facts


def seclusion(start: str | None = "10:00", end: str | None = "10:08", **facts: Any) -> dict[str, Any]:
    """A seclusion with everything recorded that clauses ask of it."""
    return watched(lawful.seclusion(TEN, TEN), start, end) | facts


def time_out(start: str | None = "10:00", end: str | None = "10:08", **facts: Any) -> dict[str, Any]:
    """An exclusionary time out with everything recorded that clauses ask of it."""
    return known(lawful.time_out(TEN, TEN)) | when(start, end) | facts


def agent(**facts: Any) -> dict[str, Any]:
    """A psychopharmacologic agent given with consent, and properly."""
    return lawful.agent(TEN) | facts


def determination(when: str | None, **facts: Any) -> dict[str, Any]:
    """A decision that going on is necessary, by a trained administrator."""
    return lawful.determination(TEN) | {"at": when and at(when)} | facts


def incident(*interventions: dict[str, Any], **facts: Any) -> Incident:
    """A lawful, fully recorded incident; without interventions given, one restraint of eight minutes."""
    papers = {
        "day": DAY,
        "interventions": interventions or [restraint()],
        "report": report(),
        "notices": [notice("10:05")],
        "report_copy": {"at": at("2026-03-06T15:00")},
        "director_notice": lawful.director_notice(at("2026-03-05T15:00")),
    }
    return Incident.model_validate(known(lawful.incident(TEN.date(), (), TEN, TEN)) | papers | facts)


def report(**facts: Any) -> dict[str, Any]:
    """A report completed the same afternoon that states everything."""
    return known(lawful.report(at("14:00"), EIGHT)) | facts


def notice(when: str | None = "10:05", **facts: Any) -> dict[str, Any]:
    """A telephone call that reached the parent."""
    return unnamed(lawful.notice(TEN)) | {"at": when and at(when)} | facts


def setting(**facts: Any) -> Setting:
    """Standing facts that leave nothing open."""
    data = {
        "staff": [staff()],
        "rooms": [room()],
        "techniques": [known(lawful.technique("standing-hold", "standing"))],
        "designated_notifiers": ["staff-1"],
    }
    return Setting.model_validate(data | facts)


def staff(**facts: Any) -> dict[str, Any]:
    """A trained teacher of the district."""
    return known(lawful.staff(credentials=[{"at": "2025-08-25"}])) | facts


def room(**facts: Any) -> dict[str, Any]:
    """A room that meets section IV, without a lock."""
    return lawful.room(**facts)


def each(value: Any, *names: str) -> dict[str, Any]:
    """The same value under each name."""
    return dict.fromkeys(names, value)


def judge(subject: Subject | None = None, *, as_of: str = LATER, **arguments: Any) -> Report:
    """Judge under Sprague with the default calendar and setting; without a subject, the lawful incident."""
    return evaluate(
        subject or incident(),
        policy=arguments.pop("policy", SPRAGUE),
        calendar=arguments.pop("calendar", CALENDAR),
        setting=arguments.pop("setting", setting()),
        as_of=at(as_of),
        **arguments,
    )


def report_by_kit(subject: Subject, **arguments: Any) -> Report:
    """Judge under Sprague with the published kit's own calendar, standing facts and moment."""
    how: dict[str, Any] = {
        "policy": SPRAGUE,
        "calendar": testing.calendar(),
        "setting": testing.setting(),
        "as_of": testing.AS_OF,
    }
    return evaluate(subject, **how | arguments)


def findings(asked: Subject | Report | None, clause: str, rule: str = "", **arguments: Any) -> list[Finding]:
    """The findings under a clause (and rule, by the end of its name), of a report or of what is judged."""
    report = asked if isinstance(asked, Report) else judge(asked, **arguments)
    return [one for one in report.of(clause) if one.rule.endswith(rule)]


def only(asked: Subject | Report | None, clause: str, rule: str = "", **arguments: Any) -> Finding:
    """The one finding under a clause."""
    (finding,) = findings(asked, clause, rule, **arguments)
    return finding


def status(asked: Subject | Report | None, clause: str, rule: str = "", **arguments: Any) -> str:
    """The status of the one finding under a clause."""
    return told(asked, clause, rule, **arguments).status


class Told(NamedTuple):
    """What a finding comes to: its status, its code and the paths of what is missing."""

    status: str
    code: str
    missing: Missing = ()


def told(
    asked: Subject | Report | Finding | None, clause: str = "", rule: str = "", **arguments: Any
) -> Told:
    """What a finding comes to, or the one finding under a clause of a report or of what is judged."""
    if not isinstance(asked, Finding):
        (asked,) = findings(asked, clause, rule, **arguments)
    return Told(asked.status, asked.code, asked.missing)


def by_path(
    asked: Subject | Report | None, clause: str, rule: str = "", **arguments: Any
) -> dict[str, Finding]:
    """The findings under a clause by their paths, of which no two are alike."""
    found = findings(asked, clause, rule, **arguments)
    paths = {one.path: one for one in found}
    assert len(paths) == len(found)
    return paths


def told_by_path(
    asked: Subject | Report | None, clause: str, rule: str = "", **arguments: Any
) -> dict[str, Told]:
    """What the findings under a clause come to, by their paths."""
    return {path: told(one) for path, one in by_path(asked, clause, rule, **arguments).items()}


def status_by_path(
    asked: Subject | Report | None, clause: str, rule: str = "", **arguments: Any
) -> dict[str, str]:
    """The statuses of the findings under a clause, by their paths."""
    return {path: one.status for path, one in by_path(asked, clause, rule, **arguments).items()}
