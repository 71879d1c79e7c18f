"""Every trigger with its uses, its day, its route and what closed it."""

from datetime import date
from typing import Any

from builders import CALENDAR, at, setting
from student_builders import FOUR, eligible, meeting, path_of, ppt, record, school_day, team_meeting

from restraint_rules import StudentRecord, trigger_status
from restraint_rules.analysis import FoundTrigger
from restraint_rules.policies import SPRAGUE


def triggers_of(subject: StudentRecord, **arguments: Any) -> tuple[FoundTrigger, ...]:
    given: dict[str, Any] = {"policy": SPRAGUE, "calendar": CALENDAR, "setting": setting()}
    return trigger_status(subject, as_of=at("2026-04-30T12:00"), **given | arguments).triggers


def days_and_states(triggers: tuple[FoundTrigger, ...]) -> list[tuple[str, str, str, str]]:
    return [(str(one.day), one.clause, one.state, one.meeting) for one in triggers]


def test_no_trigger() -> None:
    assert triggers_of(record(*FOUR[:3])) == ()


def test_the_uses_that_form_it() -> None:
    (trigger,) = triggers_of(record(*FOUR))

    assert trigger.use == path_of(FOUR[3])
    assert [(path, str(day)) for path, day in trigger.uses] == [(path_of(day), day) for day in FOUR]
    assert trigger.eligibility == ("not_eligible",)


def test_each_use_that_completes_a_window_is_one() -> None:
    assert days_and_states(triggers_of(record(*FOUR, school_day(5)))) == [
        (school_day(4), "VII.A.1", "open", ""),
        (school_day(5), "VII.A.1", "open", ""),
    ]


def test_a_meeting_closes_those_before_it() -> None:
    days = [*FOUR, school_day(8)]

    assert days_and_states(triggers_of(record(*days, meetings=[team_meeting(school_day(6), id="M")]))) == [
        (school_day(4), "VII.A.1", "closed", "meetings[M]"),
        (school_day(8), "VII.A.1", "open", ""),
    ]


def test_the_route_is_that_of_the_day() -> None:
    subject = record(
        *FOUR,
        school_day(8),
        eligibility=[eligible("not_eligible"), eligible("being_evaluated", since=school_day(7))],
        meetings=[ppt(school_day(9), id="P", attended=["other"])],
    )

    assert days_and_states(triggers_of(subject)) == [
        (school_day(4), "VII.A.1", "open", ""),
        (school_day(8), "VII.B.1", "closed", "meetings[P]"),
    ]


def test_without_eligibility_both_routes_are_open() -> None:
    triggers = triggers_of(record(*FOUR, eligibility=None))

    assert days_and_states(triggers) == [
        (school_day(4), "VII.A.1", "route_open", ""),
        (school_day(4), "VII.B.1", "route_open", ""),
    ]
    assert triggers[0].eligibility == ()


def test_a_meeting_of_which_too_little_is_recorded() -> None:
    (trigger,) = triggers_of(record(*FOUR, meetings=[meeting(school_day(6))]))

    assert trigger.state == "perhaps_closed"


def test_what_may_be_a_trigger() -> None:
    """The calendar ends before the last use."""
    last = date.fromisoformat(school_day(3))
    held = {day for day in CALENDAR.school_days if day <= last}
    short = CALENDAR.model_copy(update={"covers_to": last, "school_days": frozenset(held)})
    days = [school_day(1), school_day(2), school_day(3), school_day(30)]

    assert [one.state for one in triggers_of(record(*days), calendar=short)] == ["perhaps"]


def test_the_uses_of_a_window_are_as_a_tuple_of_them() -> None:
    first, second = triggers_of(record(*FOUR, school_day(5)))
    whole = tuple((path_of(day), date.fromisoformat(day)) for day in FOUR)

    assert first.uses == whole
    assert whole == first.uses
    assert first.uses == triggers_of(record(*FOUR))[0].uses != second.uses
    assert hash(first.uses) == hash(whole)
    assert repr(first.uses) == repr(whole)
    assert (first.uses[0], first.uses[-1], first.uses[1:3]) == (whole[0], whole[-1], whole[1:3])
    assert (len(first.uses), list(second.uses)[:4]) == (4, list(whole))
