"""One verb, any subject: judge it, with all it contains, and return a report."""

from collections.abc import Mapping
from datetime import date, datetime

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.engine.incidents import judge_incident, judge_room
from restraint_rules.engine.judged import Judged
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice
from restraint_rules.report.data.calendar_data import calendar_data
from restraint_rules.report.report import Report

__all__ = ["evaluate", "judge", "report_on", "suited"]


def evaluate(
    subject: Subject,
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> Report:
    """Judge a subject, and everything it contains, under every clause that bears on it.

    Args:
        subject: An ``Incident``, with the rooms it was in; a ``SeclusionRoom`` by itself; a
            ``PlanningMeeting``; a ``StudentRecord``, a ``School`` or a ``District`` with all they hold; in
            health care a ``CareEpisode`` with all that followed, or a ``CareFacility`` by itself.
        policy: The policy. The text in force on an incident's or a meeting's day judges it, for a room that
            of ``as_of``; what spans time is judged day by day.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging, an aware datetime. A fact later than this is not yet known.
        setting: Standing facts: staff, rooms, taught holds, who may notify.
        readings: Choices that differ from the policy's defaults, by reading name.

    Returns:
        The report: a finding for each clause and each part of the subject it bears on. Of what the subject
        contains, a report keeps the findings that need attention and counts the others.

    Raises:
        BeforeAnyLawError: If the day lies before the policy's first text. Incidents and meetings within a
            larger subject that lie before it are left out and named in ``report.data``.
        UnknownReadingError: If a reading or a choice is not known.
        NoCalendarError: If several calendars are given, and none for the subject or a part of it.
        UnsuitableSubjectError: If the subject is none of these, or ``as_of`` has no zone.
    """
    return report_on(subject, Bench(policy, calendar, as_of, setting, readings))


def report_on(subject: Subject, bench: Bench) -> Report:
    """Judge a subject with what is gathered; for many subjects it is gathered once."""
    bench = suited(bench, subject)
    kind, day, judged = judge(subject, bench)
    receipt = bench.receipt(subject, bench.edition(day))
    of_a_school = not kind.startswith("care_")  # no day of a ward's calendar need be a school day
    doubts = calendar_data(bench.calendar, bench.policy.jurisdiction) if of_a_school else ()
    return Report(
        f"{kind} {getattr(subject, 'id', '')}",
        tuple(judged.findings),
        (*judged.data, *doubts),
        receipt,
        dict(judged.rest),
    )


def suited(bench: Bench, subject: Subject) -> Bench:
    """The same with the subject's own calendar, where several are given.

    Raises:
        NoCalendarError: If there is none for it.
    """
    if bench.calendars is None:
        return bench
    from restraint_rules.engine.whose_calendar import calendar_of  # noqa: PLC0415 - mostly there is one

    return bench.by(calendar_of(subject, bench.calendars))


def judge(subject: Subject, bench: Bench) -> tuple[str, date, Judged]:
    """Judge a subject by its kind: the kind's name, the day whose text is in the receipt, what was found."""
    if isinstance(subject, Incident):
        return "incident", subject.day, judge_incident(subject, bench)[0]
    if isinstance(subject, SeclusionRoom):
        return "room", bench.today, judge_room(subject, bench)
    from restraint_rules.engine.wholes import judge_whole  # noqa: PLC0415 - most programs judge single incidents

    return judge_whole(subject, bench)
