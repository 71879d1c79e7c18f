"""Data findings across a student's incidents: they tell of the record, and change no outcome."""

from datetime import UTC
from typing import Any

import pytest
from builders import at, judge, restraint, seclusion, time_out
from student_builders import FOUR, incident_on, on, path_of, record, school_day, uses_on

from restraint_rules.models import StudentRecord

DAY = "2026-03-05"


def data(subject: StudentRecord, code: str) -> list[tuple[str, ...]]:
    """The paths of one kind of data finding."""
    return [one.paths for one in judge(subject).data if one.code == f"data.{code}"]


class TestDuplicates:
    """Two incidents that say the same in everything but their ids; both are counted."""

    def test_alike_but_for_their_ids(self) -> None:
        subject = record(*uses_on(DAY, DAY))

        assert data(subject, "duplicate") == [("incidents[u1]", "incidents[u2]")]

    def test_they_are_counted_all_the_same(self) -> None:
        subject = record(*uses_on(DAY, DAY, DAY, DAY))

        assert judge(subject).of("VII.A.1")[0].status == "pending"

    def test_of_three_all_are_named_once(self) -> None:
        assert data(record(*uses_on(DAY, DAY, DAY)), "duplicate") == [
            ("incidents[u1]", "incidents[u2]", "incidents[u3]")
        ]

    def test_of_many_the_first_few_are_named_and_the_others_counted(self) -> None:
        (found,) = [one for one in judge(record(*uses_on(*[DAY] * 30))).data if one.code == "data.duplicate"]

        assert found.paths == tuple(sorted(f"incidents[u{number}]" for number in range(1, 31))[:10])
        assert found.more == 20
        assert found.message.endswith(f"{found.paths[-1]} and 20 more.")

    def test_the_same_moment_in_another_zone_is_the_same(self) -> None:
        one = incident_on(DAY, restraint("10:00", "10:08"), id="one")
        started = at("10:00").astimezone(UTC)
        two = incident_on(DAY, restraint("10:00", "10:08", started=started), id="two")

        assert data(record(one, two), "duplicate") == [("incidents[one]", "incidents[two]")]

    def test_what_a_vendor_adds_tells_two_apart(self) -> None:
        notes: list[dict[str, object]] = [{"a": [1, {"b": 2}]}, {"a": [1, {"b": 2}]}, {"a": [1, {"b": 3}]}]
        three = [incident_on(DAY, id=f"i{place}", extensions=note) for place, note in enumerate(notes)]

        assert data(record(*three), "duplicate") == [("incidents[i0]", "incidents[i1]")]

    @pytest.mark.parametrize(
        "changed",
        [{"day": "2026-03-06"}, {"school": "school-2"}, {"interventions": [restraint(end="10:09")]}],
        ids=["another day", "another school", "another end"],
    )
    def test_one_fact_makes_two(self, changed: dict[str, Any]) -> None:
        subject = record(incident_on(DAY, id="a"), incident_on(DAY, id="b") | changed)

        assert data(subject, "duplicate") == []

    def test_delivered_twice_is_no_duplicate(self) -> None:
        subject = record(DAY, DAY)

        assert data(subject, "duplicate") == []
        assert data(subject, "delivered_twice") == [(f"incidents[{DAY}]",)]

    def test_no_incident(self) -> None:
        assert data(record(incidents=None), "duplicate") == []


class TestOverlaps:
    """Interventions of different incidents at one time."""

    @pytest.mark.parametrize(
        ("start", "expected"),
        [("10:07", True), ("10:08", False), ("10:00", True), ("09:55", True), ("09:50", False)],
    )
    def test_two_incidents(self, start: str, *, expected: bool) -> None:
        hour, minute = map(int, start.split(":"))
        end = f"{hour + (minute + 8) // 60:02}:{(minute + 8) % 60:02}"
        other = incident_on(DAY, seclusion(start, end), id="other")
        paths = tuple(sorted((path_of(DAY), path_of("other", "s1"))))

        assert data(record(DAY, other), "overlap") == ([paths] if expected else [])

    def test_within_one_incident_it_is_named_by_the_incident(self) -> None:
        subject = record(incident_on(DAY, restraint(), seclusion("10:05", "10:12")))

        assert data(subject, "overlap") == [(path_of(DAY), path_of(DAY, "s1"))]

    def test_time_outs_too(self) -> None:
        other = incident_on(DAY, time_out("10:05", "10:20"), id="other")

        assert data(record(DAY, other), "overlap") == [(path_of(DAY), path_of("other", "t1"))]

    def test_a_long_one_over_several(self) -> None:
        long = incident_on(DAY, restraint("09:00", "12:00"), id="long")
        short = incident_on(DAY, restraint("09:30", "09:40"), id="short")
        later = incident_on(DAY, restraint("11:00", "11:10"), id="later")

        assert data(record(long, short, later), "overlap") == [
            (path_of("later"), path_of("long"), path_of("short")),
        ]

    def test_an_end_that_is_not_recorded_says_nothing(self) -> None:
        open_end = incident_on(DAY, restraint("09:55", None), id="open")

        assert data(record(DAY, open_end), "overlap") == []

    def test_over_midnight(self) -> None:
        night = incident_on(
            DAY, restraint(started=at(f"{DAY}T23:50"), ended=at("2026-03-06T00:10")), id="night"
        )
        morning = incident_on(
            "2026-03-06",
            restraint(started=at("2026-03-06T00:05"), ended=at("2026-03-06T00:15")),
            id="morning",
        )

        assert len(data(record(night, morning), "overlap")) == 1


class TestEnrolment:
    """A use on a day on which the student was not enrolled."""

    @pytest.mark.parametrize(
        ("enrolled", "outside"),
        [
            (None, False),
            ([], True),
            ([{"since": DAY}], False),
            ([{"since": "2026-03-06"}], True),
            ([{"since": "2025-08-27", "until": DAY}], False),
            ([{"since": "2025-08-27", "until": "2026-03-04"}], True),
            ([{"since": "2025-08-27", "until": "2026-03-04"}, {"since": "2026-03-06"}], True),
            ([{"since": "2025-08-27", "until": "2025-12-01"}, {"since": DAY}], False),
        ],
        ids=[
            "not recorded",
            "never",
            "from that day",
            "from the day after",
            "until that day",
            "until the day before",
            "between two stretches",
            "in the second stretch",
        ],
    )
    def test_by_day(self, enrolled: Any, *, outside: bool) -> None:
        expected = [(path_of(DAY),)] if outside else []

        assert data(record(DAY, enrolled=enrolled), "outside_enrolment") == expected

    def test_what_is_no_use_is_not_named(self) -> None:
        timed_out = incident_on(DAY, on(DAY, time_out))

        assert data(record(timed_out, enrolled=[]), "outside_enrolment") == []

    def test_it_is_counted_all_the_same(self) -> None:
        assert judge(record(*FOUR, enrolled=[])).of("VII.A.1")[0].status == "pending"


def holds(day: str, count: int, *, doubtful: int = 0) -> dict[str, Any]:
    """An incident of so many restraints, and of so many time outs that may be seclusions."""
    sure = [on(day, restraint, id=f"r{number}") for number in range(count)]
    return incident_on(
        day, *sure, *(on(day, time_out, id=f"t{n}", physically_prevented=None) for n in range(doubtful))
    )


class TestExtremeCount:
    """More uses in a school year than nearly any student has."""

    @pytest.mark.parametrize(("count", "expected"), [(100, []), (101, [("incidents[2025-26]",)])])
    def test_both_sides_of_the_number(self, count: int, expected: Any) -> None:
        subject = record(holds(school_day(1), 60), holds(school_day(2), count - 60))

        assert data(subject, "extreme_count") == expected

    def test_by_school_year(self) -> None:
        subject = record(holds("2025-06-30", 60), holds("2025-07-01", 60))

        assert data(subject, "extreme_count") == []

    def test_each_year_is_named(self) -> None:
        subject = record(holds("2024-09-03", 101), holds("2025-09-03", 101))

        assert data(subject, "extreme_count") == [("incidents[2024-25]",), ("incidents[2025-26]",)]

    def test_what_may_be_a_use_does_not_count(self) -> None:
        assert data(record(holds(DAY, 100, doubtful=1)), "extreme_count") == []


def test_they_come_in_order_and_change_no_outcome() -> None:
    plain = judge(record(*uses_on(DAY)))
    odd = judge(record(*uses_on(DAY), enrolled=[]))
    several = [one.code for one in judge(record(*uses_on(DAY, DAY), enrolled=[])).data]

    assert odd.outcome == plain.outcome
    assert several == sorted(several)
    assert set(several) == {"data.duplicate", "data.outside_enrolment", "data.overlap"}
