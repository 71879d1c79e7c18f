"""How near a student is to a trigger."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, at, seclusion, setting
from student_builders import FOUR, incident_on, path_of, record, school_day, team_meeting

from restraint_rules import SchoolCalendar, StudentRecord, trigger_status
from restraint_rules.analysis import TriggerStatus
from restraint_rules.errors import BeforeAnyLawError, UnsuitableSubjectError
from restraint_rules.policies import SPRAGUE

MONDAY = frozenset({date(2026, 3, 16)})
UNSURE = SchoolCalendar.model_validate(
    CALENDAR.model_dump() | {"school_days": CALENDAR.school_days - MONDAY, "uncertain_days": MONDAY}
)


def status_near(subject: StudentRecord, day: int | str, **arguments: Any) -> TriggerStatus:
    """The answer in the evening of a school day, by its number or date."""
    when = school_day(day) if isinstance(day, int) else day
    defaults: dict[str, Any] = {"policy": SPRAGUE, "calendar": CALENDAR, "setting": setting()}
    return trigger_status(subject, as_of=at(f"{when}T20:00"), **defaults | arguments)


def record_of_uses(*days: int) -> StudentRecord:
    return record(*map(school_day, days))


class TestCounting:
    @pytest.mark.parametrize(
        ("days", "on", "counted", "head_room"),
        [
            pytest.param((), 1, 0, 4, id="none"),
            pytest.param((1,), 1, 1, 3, id="one today"),
            pytest.param((1, 2, 3), 3, 3, 1, id="three"),
            pytest.param((1, 2, 3), 20, 3, 1, id="the first is twenty school days back"),
            pytest.param((1, 2, 3), 21, 2, 2, id="it is twenty-one back"),
            pytest.param((1, 2, 3), 24, 0, 4, id="none of them counts"),
            pytest.param((1, 2, 3, 4), 4, 4, 0, id="full"),
            pytest.param((1, 2, 3, 4, 5), 5, 5, 0, id="more than full"),
        ],
    )
    def test_uses_in_the_window_that_ends_today(
        self, days: tuple[int, ...], on: int, counted: int, head_room: int
    ) -> None:
        found = status_near(record_of_uses(*days), on)

        assert (len(found.uses), found.head_room, found.needed) == (counted, head_room, 4)

    def test_a_use_is_named_with_its_day(self) -> None:
        day = school_day(2)

        assert status_near(record_of_uses(2), 3).uses == ((path_of(day), date.fromisoformat(day)),)

    def test_a_use_that_only_may_be_one_is_told_apart(self) -> None:
        """A time out with a hold of which it is not recorded if it restricted movement."""
        maybe = seclusion(
            f"{school_day(2)}T10:00",
            f"{school_day(2)}T10:05",
            kind="exclusionary_time_out",
            id="t1",
            physically_prevented=False,
            holds=[{"immobilizes": None, "carries": False}],
        )
        found = status_near(record(school_day(1), incident_on(school_day(2), maybe)), 3)

        assert (len(found.uses), len(found.perhaps), found.head_room) == (1, 1, 3)
        assert f"incidents[{school_day(2)}].interventions[t1].holds[*].immobilizes" in found.missing


class TestRelaxing:
    def test_until_the_day_before_the_oldest_counts_no_more(self) -> None:
        found = status_near(record_of_uses(1, 2, 3), 5)

        assert (str(found.until), str(found.relaxes_on)) == ("2026-03-29", school_day(21))

    def test_a_full_window_relaxes_when_three_earlier_uses_are_too_few(self) -> None:
        """Of five uses, the last three matter for the next one."""
        found = status_near(record_of_uses(1, 2, 3, 4, 5), 5)

        assert str(found.relaxes_on) == school_day(23)

    def test_nothing_relaxes_where_nothing_counts(self) -> None:
        found = status_near(record_of_uses(), 1)

        assert (found.until, found.relaxes_on, found.missing) == (None, None, ())

    def test_by_calendar_days(self) -> None:
        found = status_near(record_of_uses(1, 2, 3), 3, readings={"window": "calendar_days"})

        assert str(found.until) == "2026-03-21"  # the twentieth day from the second of March

    def test_a_vacation_stretches_it(self) -> None:
        found = status_near(record("2026-03-26"), "2026-03-26")

        assert str(found.until) == "2026-04-29"  # a week of April has no school

    def test_an_uncertain_day_counts_as_none_until_it_is_known(self) -> None:
        found = status_near(record_of_uses(1), 1, calendar=UNSURE)

        assert str(found.relaxes_on) == school_day(22)

    def test_what_an_uncertain_day_leaves_open_is_told(self) -> None:
        found = status_near(record_of_uses(1), 21, calendar=UNSURE)

        assert (len(found.uses), len(found.perhaps)) == (0, 1)
        assert found.missing == ("calendar.uncertain_days[2026-03-16]",)

    def test_a_calendar_that_ends_is_named(self) -> None:
        found = status_near(record("2026-06-10"), "2026-06-11")

        assert found.relaxes_on is None
        assert found.missing == ("calendar[2026-07-01]",)


class TestObligations:
    def test_an_open_one_is_told(self) -> None:
        (finding,) = status_near(record(*FOUR), 5).open

        assert (finding.clause, finding.status) == ("VII.A.1", "pending")

    def test_one_that_a_meeting_closed_is_not(self) -> None:
        assert status_near(record(*FOUR, meetings=[team_meeting()]), 7).open == ()


class TestWords:
    @pytest.mark.parametrize(
        ("days", "on", "said"),
        [
            pytest.param((), 1, "No use counts now. At 4 within a window, the team must meet.", id="none"),
            pytest.param(
                (1, 2, 3),
                5,
                "3 of 4 uses count now. With 1 more, the team must meet. "
                "This holds through Sun 29 Mar 2026; then the oldest use drops out.",
                id="some",
            ),
        ],
    )
    def test_in_a_sentence(self, days: tuple[int, ...], on: int, said: str) -> None:
        assert (
            str(status_near(record_of_uses(*days), on))
            == status_near(record_of_uses(*days), on).message
            == said
        )

    def test_full_with_the_obligation(self) -> None:
        said = status_near(record(*FOUR), 5).message

        assert said.startswith(
            "4 uses count now, and 4 already require a meeting. Each further use requires one anew."
        )
        assert said.endswith("the team of administrator, teacher and parent must meet.")

    def test_with_what_is_missing(self) -> None:
        assert (
            "The record does not say: calendar[2026-07-01]."
            in status_near(record("2026-06-10"), "2026-06-11").message
        )


class TestErrors:
    def test_before_the_first_text(self) -> None:
        with pytest.raises(BeforeAnyLawError):
            status_near(record_of_uses(1), "2018-12-11")

    def test_a_policy_that_counts_nothing(self) -> None:
        others = tuple(
            one for one in SPRAGUE.clauses if one.rule is None or "team_convened" not in one.rule.name
        )
        with pytest.raises(UnsuitableSubjectError, match="asks for no meeting"):
            status_near(record_of_uses(1), 1, policy=replace(SPRAGUE, clauses=others))
