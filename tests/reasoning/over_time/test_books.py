"""What a school's records come to by school year."""

from datetime import date

import pytest
from builders import CALENDAR, at, restraint, seclusion, setting, time_out
from school_builders import maybe_on, record, school, use_on

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.schools import judge_school
from restraint_rules.models import StudentRecord
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy.readings import Choice
from restraint_rules.reasoning.over_time.books import SchoolBook


def book(*records: StudentRecord, readings: dict[str, Choice] | None = None) -> SchoolBook:
    """The book of a school with these records."""
    bench = Bench(SPRAGUE, CALENDAR, at("2026-06-01T12:00"), setting(), readings or {})
    return judge_school(school(records=records), bench, HeldFacts())[1]


TWICE = (restraint("2026-03-05T10:00", "2026-03-05T10:05"), seclusion("2026-03-05T10:05", "2026-03-05T10:09"))


class TestCounts:
    def test_uses_students_and_incidents_by_school_year(self) -> None:
        years = book(
            record(use_on("2025-06-30"), use_on("2025-07-01"), use_on("2026-03-05", uses=TWICE)),
            record(use_on("2026-03-05", student="s2"), student="s2"),
            record(student="s3"),
        ).years

        assert sorted(years) == [2024, 2025]
        assert (years[2024].uses, years[2024].students, len(years[2024].incidents)) == (1, 1, 1)
        assert (years[2025].uses, years[2025].students, len(years[2025].incidents)) == (4, 2, 3)
        assert years[2025].incidents == {
            "records[student-1].incidents[I-2025-07-01]",
            "records[student-1].incidents[I-2026-03-05]",
            "records[s2].incidents[I-2026-03-05]",
        }

    def test_an_incident_counts_once_where_the_reading_says_so(self) -> None:
        years = book(
            record(use_on("2026-03-05", uses=TWICE)), readings={"use_counting": "each_incident"}
        ).years
        assert years[2025].uses == 1

    def test_time_outs_do_not_count(self) -> None:
        assert not book(record(use_on("2026-03-05", uses=(time_out(),)))).years

    def test_what_may_be_one_is_counted_apart(self) -> None:
        year = book(record(maybe_on("2026-03-05"), use_on("2026-03-06"))).years[2025]
        assert (year.uses, year.undecided, year.students, len(year.incidents)) == (1, 1, 1, 1)

    def test_what_may_be_the_only_one_counts_for_nobody(self) -> None:
        year = book(record(maybe_on("2026-03-05"))).years[2025]
        assert (year.uses, year.undecided, year.students, len(year.incidents)) == (0, 1, 0, 0)


class TestFirst:
    @pytest.mark.parametrize(
        ("incidents", "first", "perhaps_first", "open_"),
        [
            ([use_on("2026-03-05")], date(2026, 3, 5), date(2026, 3, 5), False),
            ([maybe_on("2026-03-05")], None, date(2026, 3, 5), True),
            ([maybe_on("2026-03-05"), use_on("2026-04-07")], date(2026, 4, 7), date(2026, 3, 5), True),
            ([use_on("2026-03-05"), maybe_on("2026-04-07")], date(2026, 3, 5), date(2026, 3, 5), False),
        ],
        ids=["sure", "perhaps", "perhaps first", "sure first"],
    )
    def test_of_one_student(
        self, incidents: list[object], first: date | None, perhaps_first: date, *, open_: bool
    ) -> None:
        year = book(record(*incidents)).years[2025]  # type: ignore[arg-type] # incidents, of two builders
        assert (year.first, year.perhaps_first, bool(year.missing)) == (first, perhaps_first, open_)

    @pytest.mark.parametrize("late_one_first", [False, True])
    def test_of_two_students(self, *, late_one_first: bool) -> None:
        early, late = ("a", "b") if late_one_first is False else ("b", "a")
        year = book(
            record(use_on("2026-03-05", student=early), student=early),
            record(use_on("2026-04-07", student=late), student=late),
        ).years[2025]
        assert year.first == year.perhaps_first == date(2026, 3, 5)


class TestWhatIsNotRecorded:
    def test_is_named(self) -> None:
        assert book(record(), record(student="s2", incidents=None)).unrecorded == ["records[s2].incidents"]

    def test_all_of_it(self) -> None:
        assert SchoolBook(school(records=None), date(2026, 6, 1)).unrecorded == ["records"]
