"""Judging one subject under several texts, and laying the answers side by side."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from restraint_rules.analysis.comparison.comparison import Comparison
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS
from restraint_rules.engine.evaluate import evaluate
from restraint_rules.errors import BeforeAnyLawError, UnknownReadingError, UnsuitableSubjectError
from restraint_rules.models.base import Subject
from restraint_rules.models.setting import Setting
from restraint_rules.policies.known import GivenPolicy, policy_given
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice
from restraint_rules.report.report import Report

__all__ = ["compare"]


def compare(
    subject: Subject,
    policies: Sequence[GivenPolicy],
    *,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> Comparison:
    """Judge one subject under several texts, and set them side by side.

    Args:
        subject: Any subject ``evaluate`` takes.
        policies: The texts, each a column: policies, their ids or documents.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging, an aware datetime.
        setting: Standing facts.
        readings: Choices that differ from the defaults; each goes to the policies that have the reading.

    Returns:
        A row for each topic on which some text says something. Where several texts that bind speak on it,
        the row says that both apply, and which duty is the strictest. A text that was not in force has a
        column too.

    Raises:
        BeforeAnyLawError: If none of the texts was in force on the subject's day.
        NoCalendarError: If several calendars are given, and none for the subject or a part of it.
        UnknownReadingError: If no policy has a reading, or one has not the choice.
        UnsuitableSubjectError: If there is no policy, or one twice; if ``as_of`` has no zone.
    """
    texts = tuple(policy_given(one) for one in policies)
    if not texts or len({policy.id for policy in texts}) < len(texts):
        message = "name at least one policy, and each only once"
        raise UnsuitableSubjectError(message)
    chosen = shared_out(readings, texts)
    reports: dict[str, Report] = {}
    too_early: list[BeforeAnyLawError] = []
    for policy in texts:
        try:
            reports[policy.id] = evaluate(
                subject, policy=policy, calendar=calendar, as_of=as_of, setting=setting,
                readings=chosen[policy.id],
            )  # fmt: skip
        except BeforeAnyLawError as error:
            too_early.append(error)
    if not reports:
        raise too_early[0]
    name = next(iter(reports.values())).subject
    day: date = getattr(subject, "day", None) or as_of.astimezone(calendar.zone_info).date()
    return Comparison(name, texts, reports, day)


def shared_out(readings: Mapping[str, Choice], policies: Sequence[Policy]) -> dict[str, dict[str, Choice]]:
    """Give each policy the choices for the readings it has."""
    known = {policy.id: {reading.name for reading in policy.readings} for policy in policies}
    astray = sorted(set(readings) - {name for names in known.values() for name in names})
    if astray:
        message = f"no policy here has the reading {astray[0]!r}"
        raise UnknownReadingError(message)
    return {
        policy_id: {name: choice for name, choice in readings.items() if name in names}
        for policy_id, names in known.items()
    }
