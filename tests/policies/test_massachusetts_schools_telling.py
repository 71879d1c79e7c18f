"""Massachusetts schools: who is told by when, today and under the text before 2016."""

from typing import Any

import pytest
from massachusetts_builders import (
    BEFORE_2016,
    OF_2016,
    allowed,
    clock_on,
    confined,
    finding_of_massachusetts,
    held,
    report_of_massachusetts,
)


class TestTelling:
    """Parents, by an effort in 24 hours and in writing in three school days; the department in three."""

    @pytest.mark.parametrize(
        ("attempt", "status"),
        [
            ({"at": clock_on("2026-03-06", "10:00:00"), "outcome": "not_reached"}, "pass"),
            ({"at": clock_on("2026-03-06", "10:00:01"), "outcome": "reached"}, "fail"),
            ({"at": clock_on(OF_2016, "10:30"), "method": "email"}, "fail"),
            ({"at": clock_on(OF_2016, "10:30"), "method": "other"}, "unknown"),
            ({"at": clock_on(OF_2016, "10:30"), "method": None}, "unknown"),
            ({"at": clock_on(OF_2016, "09:30")}, "unknown"),
        ],
    )
    def test_an_effort_by_word_of_mouth(self, attempt: Any, status: str) -> None:
        subject = allowed(notices=[{"id": "n1", "method": "telephone"} | attempt])

        assert finding_of_massachusetts(subject, "46.06(3)").status == status

    @pytest.mark.parametrize(
        ("notices", "as_of", "status"),
        [(None, "", "unknown"), ([], "", "fail"), ([], f"{OF_2016}T12:00", "pending")],
    )
    def test_no_effort(self, notices: Any, as_of: str, status: str) -> None:
        assert finding_of_massachusetts(allowed(notices=notices), "46.06(3)", as_of=as_of).status == status

    @pytest.mark.parametrize(("day", "status"), [("2026-03-10", "pass"), ("2026-03-11", "fail")])
    def test_in_writing_by_the_third_school_day(self, day: str, status: str) -> None:
        note = {"id": "n1", "at": clock_on(day, "15:00"), "method": "email", "outcome": "sent"}

        subject = allowed(notices=[note], report_copy={"done": False})

        assert finding_of_massachusetts(subject, "46.06(3).written").status == status

    @pytest.mark.parametrize(("day", "status"), [("2026-03-06", "pass"), ("2026-03-09", "fail")])
    def test_the_report_by_the_next_school_day(self, day: str, status: str) -> None:
        report = {"at": clock_on(day, "14:00"), "final": True, "in_educational_file": True}

        assert finding_of_massachusetts(allowed(report=report), "46.06(2)").status == status

    @pytest.mark.parametrize("person", ["student", "employee"])
    @pytest.mark.parametrize(("day", "status"), [("2026-03-10", "pass"), ("2026-03-11", "fail")])
    def test_an_injury_to_the_department(self, person: str, day: str, status: str) -> None:
        hurt = {"id": "i1", "person": person, "severity": "nonserious"}
        subject = allowed(injuries=[hurt], state_report={"at": clock_on(day, "09:00")})

        assert finding_of_massachusetts(subject, "46.06(7)").status == status

    @pytest.mark.parametrize(
        ("injuries", "status"),
        [
            ([{"id": "i1", "person": "other"}], "not_applicable"),
            ([{"id": "i1"}], "unknown"),
            (None, "unknown"),
        ],
    )
    def test_whose_injury(self, injuries: Any, status: str) -> None:
        assert finding_of_massachusetts(allowed(injuries=injuries), "46.06(7)").status == status


class TestBefore2016:
    """The text before 2016: over twenty minutes or seriously hurt, told within five school working days."""

    @pytest.mark.parametrize(
        ("end", "injury", "day", "status"),
        [
            ("10:20:00", None, None, "not_applicable"),
            ("10:20:01", None, "2015-03-12", "pass"),
            ("10:20:01", None, "2015-03-13", "fail"),
            ("10:08:00", {"person": "employee", "severity": "serious"}, "2015-03-12", "pass"),
            ("10:08:00", {"person": "student", "severity": "nonserious"}, None, "not_applicable"),
            ("10:08:00", {"person": "other"}, None, "not_applicable"),
            ("10:08:00", {"person": "student"}, None, "unknown"),
            ("10:08:00", {"severity": "serious"}, None, "unknown"),
            ("10:08:00", {"severity": "nonserious"}, None, "not_applicable"),
            (None, None, "2015-03-12", "unknown"),
        ],
    )
    def test_told_to_the_department(self, end: Any, injury: Any, day: Any, status: str) -> None:
        subject = allowed(
            held(end=end, day=BEFORE_2016),
            day=BEFORE_2016,
            injuries=[{"id": "i1"} | injury] if injury else [],
            state_report={"at": clock_on(day, "09:00")} if day else None,
        )

        assert finding_of_massachusetts(subject, "46.06(5).2001").status == status

    def test_a_long_one_that_goes_on(self) -> None:
        subject = allowed(held(end=None, ongoing=True, day=BEFORE_2016), day=BEFORE_2016)

        assert (
            finding_of_massachusetts(subject, "46.06(5).2001", as_of=f"{BEFORE_2016}T10:20").status
            == "not_applicable"
        )
        assert (
            finding_of_massachusetts(subject, "46.06(5).2001", as_of=f"{BEFORE_2016}T10:21").status
            == "pending"
        )

    def test_of_a_seclusion_nothing_is_known(self) -> None:
        subject = allowed(confined(day=BEFORE_2016), day=BEFORE_2016)

        assert {one.status for one in report_of_massachusetts(subject)} == {"not_applicable"}
