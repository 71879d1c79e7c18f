"""Putting right what no record can say: an end before its start, two things of one id."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.models.acts import Act, IncidentReport, Notice
from restraint_rules.models.base import Facts
from restraint_rules.models.districts import District
from restraint_rules.models.emergencies import Emergency
from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import LockRelease, Period
from restraint_rules.models.records import Eligibility, Enrolment, Section504, StudentRecord
from restraint_rules.models.rooms import ObservationWindow
from restraint_rules.models.schools import CrisisTeam, School
from restraint_rules.models.setting import Setting
from restraint_rules.models.unread import Unread, UnreadProblem
from restraint_rules.models.watching import Gap, after

__all__ = ["MENDS", "Mends", "Record", "distinct", "in_order", "mended", "ongoing"]

Record = dict[str, Any]
"""A record's fields, nested records validated already."""


Mends = tuple[tuple[type[Facts], Callable[[Record], None]], ...]
"""What puts records of some models right, in order."""


def mended(model: type[Facts], record: Record, mends: Mends = ()) -> Record:
    """Put a record right where its model would refuse it.

    Args:
        model: The model.
        record: Its fields; left as they are.
        mends: What puts them right; by default what does for a school's.

    Returns:
        The fields, put right.
    """
    fixed = dict(record)
    for kind, mend in mends or MENDS:
        if issubclass(model, kind):
            mend(fixed)
    return fixed


def act(record: Record) -> None:
    """What was not done has no time."""
    if record.get("done") is False:
        record.pop("at", None)
        record.pop("released", None)


def report(record: Record) -> None:
    """What is left out is not given."""
    record["left_out"] = tuple(name for name in record.get("left_out", ()) if record.get(name) is None)
    stated(record)
    if record.get("duration_stated") and "duration" in record["left_out"]:
        record["duration_stated"] = None


def stated(record: Record) -> None:
    """A duration that is given is stated."""
    if record.get("duration") is not None and record.get("duration_stated") is False:
        record["duration_stated"] = None


def notice(record: Record) -> None:
    """Whether a parent was reached is told once."""
    if record.get("outcome") in {"reached", "not_reached"}:
        record["reached"] = None


def emergency(record: Record) -> None:
    """An unclear record names no ground."""
    if "unclear" in (record.get("grounds") or ()):
        record["grounds"] = ("unclear",)


def in_order(first: str, last: str) -> Callable[[Record], None]:
    """No end lies before its start."""

    def mend(record: Record) -> None:
        if not after(record.get(first), record.get(last)):
            record[first], record[last] = record[last], record[first]

    return mend


def ongoing(record: Record) -> None:
    """What goes on has no end."""
    if record.get("ongoing"):
        record.pop("ended", None)


def holds(record: Record) -> None:
    """A restraint with no hold recorded."""
    if record.get("kind") == "physical_restraint":
        record["holds"] = record.get("holds") or None


def incident(record: Record) -> None:
    """At least one intervention."""
    if not record["interventions"]:
        record["interventions"] = (Period(kind="physical_restraint", id="r1"),)


def window(record: Record) -> None:
    """A window that is not there does nothing."""
    if record.get("present") is False:
        for name in record.keys() - {"present"}:
            record[name] = None


def unread(record: Record) -> None:
    """What could not be read has something wrong with it."""
    record["problems"] = record["problems"] or (UnreadProblem(sentence="It cannot be read."),)


def of_one_student(record: Record) -> None:
    """All incidents are about the record's student."""
    if record.get("incidents"):
        student = {"student": record["student"]}
        record["incidents"] = tuple(one.model_copy(update=student) for one in record["incidents"])


def distinct(field: str, key: str = "id") -> Callable[[Record], None]:
    """Of one key only one."""

    def mend(record: Record) -> None:
        if record.get(field):
            record[field] = tuple({getattr(one, key): one for one in record[field]}.values())

    return mend


def calendar(record: Record) -> None:
    """Days of three kinds that do not meet, within the range, and no school on what is closed."""
    names = ("school_days", "uncertain_days", "summer_days")
    taken: set[date] = set()
    for name in names:
        record[name] = frozenset(record.get(name, ())) - taken
        taken |= record[name]
    if record.get("closures"):
        record["closures"] = frozenset(record["closures"]) - record["school_days"]
    bounds: Iterable[date] = (record["covers_from"], record["covers_to"], *taken)
    record["covers_from"], record["covers_to"] = min(bounds), max(bounds) + timedelta(days=1)


MENDS: Mends = (
    (Act, act),
    (IncidentReport, report),
    (Notice, notice),
    (Emergency, emergency),
    (Gap, in_order("started", "ended")),
    (Period, in_order("started", "ended")),
    (Period, ongoing),
    (Period, holds),
    (Period, stated),
    (Incident, in_order("started", "ended")),
    (LockRelease, in_order("onset", "released")),
    (LockRelease, act),
    (Incident, distinct("interventions")),
    (Incident, incident),
    (ObservationWindow, window),
    (Unread, unread),
    (Eligibility, in_order("since", "until")),
    (Enrolment, in_order("since", "until")),
    (Section504, in_order("since", "until")),
    (StudentRecord, of_one_student),
    (StudentRecord, distinct("incidents")),
    (StudentRecord, distinct("meetings")),
    (StudentRecord, distinct("time_out_outcomes")),
    (CrisisTeam, distinct("members", "staff")),
    (School, distinct("records")),
    (School, distinct("monthly_reviews", "month")),
    (School, distinct("crisis_teams", "school_year")),
    (School, distinct("stated_totals", "school_year")),
    (District, distinct("schools")),
    (District, distinct("compilations", "school_year")),
    (District, distinct("overviews", "school_year")),
    (District, distinct("state_revisions")),
    (Setting, distinct("staff")),
    (Setting, distinct("rooms")),
    (Setting, distinct("techniques")),
    (SchoolCalendar, calendar),
)
