"""Sorting a student's triggers by what became of each, asked directly."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, setting, time_out
from student_builders import (
    FOUR,
    eligible,
    history_of,
    incident_on,
    on,
    path_of,
    ppt,
    record,
    school_day,
    team_meeting,
)

from restraint_rules.calendar import SchoolCalendar, school_days
from restraint_rules.engine.bench import Bench
from restraint_rules.models import StudentRecord
from restraint_rules.policies import SPRAGUE
from restraint_rules.policies.connecticut_terms import ELIGIBLE, NOT_ELIGIBLE, PPT, TEAM
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.meetings import held_meetings
from restraint_rules.reasoning.over_time.obligations import Obligations, obligations
from restraint_rules.reasoning.over_time.windows import Trigger, measure_of, triggers

AT = "meetings[m1]"
EIGHT = [school_day(number) for number in range(1, 9)]


def context(in_force: tuple[date, date | None] | None = None, calendar: SchoolCalendar = CALENDAR) -> Context:
    bench = Bench(SPRAGUE, calendar, at(LATER), setting(), {})
    edition = bench.edition(bench.today)
    start, end = in_force or (edition.start, edition.end)
    return bench.context(edition._replace(start=start, end=end))


def sorted_out(
    subject: StudentRecord, *, planning: bool = False, in_force: Any = None, known: Context | None = None
) -> Obligations:
    """What became of the triggers of one route."""
    known = known or context(in_force)
    return obligations(
        history_of(subject),
        known,
        needed=4,
        measure=measure_of(school_days(20), known),
        of=ELIGIBLE if planning else NOT_ELIGIBLE,
        held=held_meetings(subject.meetings or (), PPT if planning else TEAM, known),
    )


def days(found: list[Trigger]) -> list[str]:
    return [str(one.use.day) for one in found]


class TestEachGoesToOnePlace:
    def test_closed_open_and_perhaps(self) -> None:
        later = school_day(10)
        doubtful = incident_on(
            later,
            on(later, time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]),
        )
        found = sorted_out(record(*EIGHT, doubtful, meetings=[team_meeting(EIGHT[5])]))

        assert {path: days(closed) for path, (_, closed) in found.closed.items()} == {AT: EIGHT[3:6]}
        assert days(found.open) == EIGHT[6:]
        assert [(str(one.trigger.use.day), one.missing()) for one in found.perhaps] == [
            (later, (f"{path_of(later, 't1')}.holds[*].immobilizes",))
        ]
        assert not any([found.other_route, found.route_open, found.perhaps_closed, found.perhaps_met])

    def test_of_the_other_route(self) -> None:
        stretches = [eligible("not_eligible"), eligible(since=EIGHT[5])]
        subject = record(*EIGHT, eligibility=stretches)
        team, planning = sorted_out(subject), sorted_out(subject, planning=True)

        assert days(team.open) == days(planning.other_route) == EIGHT[3:5]
        assert days(planning.open) == days(team.other_route) == EIGHT[5:]

    def test_of_an_open_route(self) -> None:
        found = sorted_out(record(*FOUR, eligibility=None, meetings=[ppt()]), planning=True)

        assert days(found.route_open) == [FOUR[3]]
        assert not found.closed

    def test_perhaps_closed_with_what_would_tell(self) -> None:
        meetings = [team_meeting(EIGHT[4], attended=None), team_meeting(EIGHT[5], id="m2", referral=None)]
        found = sorted_out(record(*FOUR, meetings=meetings))

        assert found.perhaps_closed[0][1].missing() == (f"{AT}.attended", "meetings[m2].referral")

    def test_perhaps_a_window_and_met_if_it_is(self) -> None:
        doubtful = incident_on(
            FOUR[3],
            on(FOUR[3], time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]),
        )
        found = sorted_out(record(*FOUR[:3], doubtful, meetings=[team_meeting()]))

        assert not found.perhaps
        assert list(found.perhaps_met) == [AT]

    def test_perhaps_a_window_after_one_of_the_other_route(self) -> None:
        """The fourth use, of a day of eligibility, and the fifth are both in doubt."""
        fourth, fifth = (
            incident_on(
                day,
                on(day, time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]),
            )
            for day in EIGHT[3:5]
        )
        stretches = [eligible(until=EIGHT[3]), eligible("not_eligible", since=EIGHT[4])]
        subject = record(*EIGHT[:3], fourth, fifth, eligibility=stretches)

        assert [str(one.trigger.use.day) for one in sorted_out(subject).perhaps] == [EIGHT[4]]
        planning = sorted_out(subject, planning=True)
        assert [str(one.trigger.use.day) for one in planning.perhaps] == [EIGHT[3]]


class TestWhatWouldTell:
    """Only what bears on the uses that make the window, and on how far apart they lie."""

    @staticmethod
    def doubtful(day: str) -> dict[str, Any]:
        return incident_on(
            day, on(day, time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}])
        )

    def test_of_five_uses_the_last_four(self) -> None:
        first, fourth = self.doubtful(EIGHT[0]), self.doubtful(EIGHT[3])
        found = sorted_out(record(first, *EIGHT[1:3], fourth, EIGHT[4]))

        assert [one.missing() for one in found.perhaps] == [
            tuple(f"{path_of(day, 't1')}.holds[*].immobilizes" for day in (EIGHT[0], EIGHT[3])),
            (f"{path_of(EIGHT[3], 't1')}.holds[*].immobilizes",),
        ]

    def test_an_uncertain_day_between_the_first_two_uses(self) -> None:
        """Twenty-one school days, or twenty if the third of March is none."""
        tuesday = frozenset([date(2026, 3, 3)])
        known = context(
            calendar=CALENDAR.model_copy(
                update={"school_days": CALENDAR.school_days - tuesday, "uncertain_days": tuesday}
            )
        )
        found = sorted_out(record(*map(school_day, (1, 3, 4, 21))), known=known)

        assert [one.missing() for one in found.perhaps] == [("calendar.uncertain_days[2026-03-03]",)]

    def test_an_uncertain_day_that_changes_nothing_is_not_named(self) -> None:
        tuesday = frozenset([date(2026, 3, 3)])
        known = context(
            calendar=CALENDAR.model_copy(
                update={"school_days": CALENDAR.school_days - tuesday, "uncertain_days": tuesday}
            )
        )
        assert measure_of(school_days(20), known).days(date(2026, 3, 2), date(2026, 3, 5)).missing
        found = sorted_out(record(*FOUR[:3], self.doubtful(FOUR[3])), known=known)

        assert [one.missing() for one in found.perhaps] == [
            (f"{path_of(FOUR[3], 't1')}.holds[*].immobilizes",)
        ]


class TestDaysOfTheText:
    """Only triggers that lie in the days of the text that judges; the uses before them count."""

    @pytest.mark.parametrize(
        ("since", "until", "expected"),
        [
            (EIGHT[0], None, EIGHT[3:]),
            (EIGHT[4], None, EIGHT[4:]),
            (EIGHT[0], EIGHT[4], EIGHT[3:4]),
            (EIGHT[4], EIGHT[5], EIGHT[4:5]),
        ],
    )
    def test_sure_ones(self, since: str, until: str | None, expected: list[str]) -> None:
        in_force = (date.fromisoformat(since), until and date.fromisoformat(until))

        assert days(sorted_out(record(*EIGHT), in_force=in_force).open) == expected

    @pytest.mark.parametrize(("since", "expected"), [(FOUR[3], 1), (school_day(5), 0)])
    def test_those_that_are_not_sure(self, since: str, expected: int) -> None:
        doubtful = incident_on(
            FOUR[3],
            on(FOUR[3], time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]),
        )
        in_force = (date.fromisoformat(since), None)

        assert len(sorted_out(record(*FOUR[:3], doubtful), in_force=in_force).perhaps) == expected


class TestFindingTriggers:
    """A sliding window over uses in order of time."""

    @staticmethod
    def used(*numbers: int) -> list[CountedUse]:
        moments = [at(f"2026-03-{number:02}T10:00") for number in numbers]
        return [CountedUse(one.date(), one, one, f"u{one.day}", True, ()) for one in moments]

    @staticmethod
    def near(first: date, last: date) -> bool:
        return (last - first).days < 10

    @pytest.mark.parametrize(
        ("numbers", "expected"),
        [
            ([], []),
            ([1, 2], []),
            ([1, 2, 3], [(1, 2, 3)]),
            ([1, 2, 10], [(1, 2, 10)]),
            ([1, 2, 11], []),
            ([1, 2, 11, 12], []),
            ([1, 2, 3, 11, 12, 13], [(1, 2, 3), (2, 3, 11), (3, 11, 12), (11, 12, 13)]),
            ([1, 1, 1, 1], [(1, 1, 1), (1, 1, 1, 1)]),
        ],
    )
    def test_windows(self, numbers: list[int], expected: list[tuple[int, ...]]) -> None:
        found = triggers(self.used(*numbers), 3, self.near, lambda _: 0)

        assert [tuple(use.day.day for use in one.begins_with(9)) for one in found] == expected

    @pytest.mark.parametrize(
        ("spent", "expected"),
        [(0, [(1, 2, 3), (1, 2, 3, 4)]), (1, [(2, 3, 4)]), (2, []), (4, []), (9, [])],
    )
    def test_spent_uses_no_longer_count_but_the_use_itself_does(
        self, spent: int, expected: list[tuple[int, ...]]
    ) -> None:
        found = triggers(self.used(1, 2, 3, 4), 3, self.near, lambda _: spent)

        assert [tuple(use.day.day for use in one.begins_with(9)) for one in found] == expected

    def test_what_was_spent_once_stays_spent(self) -> None:
        uses = self.used(1, 2, 3, 4)
        found = triggers(uses, 2, self.near, lambda use: 2 if use.day.day == 3 else 0)

        assert [tuple(use.day.day for use in one.begins_with(9)) for one in found] == [(1, 2), (3, 4)]
