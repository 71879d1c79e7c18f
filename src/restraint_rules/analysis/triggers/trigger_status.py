"""How near a student is to the number of uses that obliges a team to meet; or all of a school or district."""

from collections.abc import Mapping
from datetime import datetime
from typing import overload

from restraint_rules.analysis.triggers.counted_window import counted_window
from restraint_rules.analysis.triggers.student_status import TriggerStatus, status_now
from restraint_rules.analysis.triggers.trigger_statuses import TriggerStatuses, students_near
from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.engine.evaluate import suited
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.records import judge_record
from restraint_rules.models.districts import District
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice

__all__ = ["trigger_status"]


@overload
def trigger_status(
    subject: StudentRecord,
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> TriggerStatus: ...


@overload
def trigger_status(
    subject: School | District,
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> TriggerStatuses: ...


def trigger_status(
    subject: StudentRecord | School | District,
    *,
    policy: Policy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> TriggerStatus | TriggerStatuses:
    """Say how many uses count today, how many more would oblige the team to meet, and until when.

    Args:
        subject: A student's record, or a school or district: of all its students, where one of several
            schools counts over all of them. The other arguments are those of ``evaluate``.
        policy: The policy.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging, an aware datetime.
        setting: Standing facts.
        readings: Choices that differ from the policy's defaults. Uses that a meeting has spent by a reading
            are counted here all the same: whether it did is told by the obligations.

    Returns:
        The answer on the student, or a table of students, the nearest first; both can be printed.

    Raises:
        UnsuitableSubjectError: If the policy counts no uses, or ``as_of`` has no zone.
        RestraintRulesError: Whatever else ``evaluate`` raises.
    """
    bench = Bench(policy, calendar, as_of, setting, readings)
    if isinstance(subject, District):
        return students_near(f"district {subject.id}", subject.schools or (), bench)
    if isinstance(subject, School):
        return students_near(f"school {subject.id}", (subject,), bench)
    bench = suited(bench, subject)
    counted_window(bench)  # a policy that counts no uses is refused before anything is judged
    judged, history = judge_record(subject, bench, HeldFacts())
    return status_now(history, judged.findings, bench)
