"""One row: what it becomes, its times, its parts, what its codes leave to choices."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from intake_rows import ROW, SMALL, incident_of, kind_of, notes_of, records_of, sole, taken_in

from restraint_rules.intake import (
    Choice,
    Chosen,
    Column,
    Given,
    Ident,
    Moment,
    Number,
    codes,
)
from restraint_rules.models import Period


class TestOneRow:
    def test_a_row_becomes_an_incident_of_its_student(self) -> None:
        incident = incident_of(long="12", locked="N")
        (use,) = incident.interventions
        assert incident.id == "e1"
        assert incident.student.id == "p1"
        assert incident.day == date(2026, 3, 5)
        assert isinstance(use, Period)
        assert use.started == datetime(2026, 3, 5, 15, 0, tzinfo=UTC)  # 10:00 Eastern is 15:00 UTC in winter
        assert use.ended == datetime(2026, 3, 5, 15, 12, tzinfo=UTC)
        assert use.duration == timedelta(minutes=12)
        assert use.locked is False

    def test_what_is_blank_is_neither_false_nor_zero(self) -> None:
        (use,) = incident_of(locked="", long=None, to=float("nan")).interventions
        assert isinstance(use, Period)
        assert (use.locked, use.duration, use.ended) == (None, None, None)

    @pytest.mark.parametrize("answer", ["Y", 1, True], ids=repr)
    def test_a_yes_makes_the_act(self, answer: object) -> None:
        notice = sole(incident_of(told=answer).notices)
        assert notice.done is True

    def test_a_no_is_what_the_choice_says(self) -> None:
        assert incident_of(told="N").notices == ()
        (left,) = records_of(taken_in({**ROW, "told": "N"}, choices={"not_told": "not_recorded"}))
        assert left.incidents is not None
        assert left.incidents[0].notices is None

    def test_a_no_beside_a_time_says_nothing(self) -> None:
        intake = taken_in({**ROW, "told": "N", "told at": "2026-03-05 11:00"})
        (record,) = records_of(intake)
        assert record.incidents is not None
        assert record.incidents[0].notices is None
        assert notes_of(intake)["notices"] == "contradicts"

    def test_the_columns_stand_in_any_order_and_case(self) -> None:
        shuffled = {name.upper() + " ": cell for name, cell in reversed(ROW.items())}
        (record,) = records_of(taken_in(shuffled))
        assert record.incidents == (incident_of(),)


class TestTimes:
    def test_an_end_before_the_start_loses_both(self) -> None:
        intake = taken_in({**ROW, "to": "9:59"})
        (record,) = records_of(intake)
        assert record.incidents is not None
        (use,) = record.incidents[0].interventions
        assert isinstance(use, Period)
        assert (use.started, use.ended) == (None, None)
        assert notes_of(intake) == {"from": "end_before_start", "to": "end_before_start"}

    def test_an_end_at_the_start_is_in_order(self) -> None:
        assert notes_of(taken_in({**ROW, "to": "10:00"})) == {}

    def test_it_is_the_next_days_when_the_choice_says_so(self) -> None:
        row = {**ROW, "from": "11:55 PM", "to": "0:10"}
        (record,) = records_of(taken_in(row, choices={"past_midnight": "next_day"}))
        assert record.incidents is not None
        (use,) = record.incidents[0].interventions
        assert isinstance(use, Period)
        assert use.ended == datetime(2026, 3, 6, 5, 10, tzinfo=UTC)  # 00:10 Eastern on the 6th

    def test_the_midnight_that_ends_the_day_is_the_next_days(self) -> None:
        (use,) = incident_of(**{"from": "11:55 PM", "to": "24:00"}).interventions
        assert isinstance(use, Period)
        assert use.ended == datetime(2026, 3, 6, 5, 0, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("day", "why"), [("2026-11-01", "twice"), ("2026-03-08", "skipped")], ids=["autumn", "spring"]
    )
    def test_an_hour_that_came_twice_or_never_is_not_recorded(self, day: str, why: str) -> None:
        hour = "1:30 AM" if why == "twice" else "2:30 AM"
        intake = taken_in({**ROW, "on": day, "from": hour, "to": "10:00"})
        assert notes_of(intake) == {"from": why}

    def test_a_time_without_a_day_is_none(self) -> None:
        intake = taken_in({**ROW, "on": "soon"})
        assert notes_of(intake) == {"on": "unreadable", "from": "no_day", "to": "no_day"}
        assert intake.rows_quarantined == 1

    def test_a_time_that_is_about_right_is_noted(self) -> None:
        assert notes_of(taken_in({**ROW, "to": "about 10:15"})) == {"to": "inexact"}


HOURS = replace(
    SMALL,
    columns=(
        *(one for one in SMALL.columns if one.name not in {"from", "long"}),
        Column("hour", "interventions[].started", Number(), "hour"),
        Column("minute", "interventions[].started", Number(), "minute"),
        Column("h", "interventions[].duration", Number(), "hours"),
        Column("m", "interventions[].duration", Number(), "minutes"),
    ),
)


class TestParts:
    def test_hour_and_minute_in_two_columns(self) -> None:
        row = {**ROW, "hour": 10, "minute": "5", "h": 1, "m": ""}
        (record,) = records_of(taken_in(row, layout=HOURS))
        assert record.incidents is not None
        (use,) = record.incidents[0].interventions
        assert isinstance(use, Period)
        assert use.started == datetime(2026, 3, 5, 15, 5, tzinfo=UTC)
        assert use.duration == timedelta(hours=1)

    @pytest.mark.parametrize(
        ("hour", "minute", "why"),
        [(10, "", {"hour": "inexact"}), (0, 0, {"minute": "midnight"}), (24, 0, {"minute": "out_of_range"}),
         (10, 60, {"minute": "out_of_range"})],
        ids=["an hour alone", "midnight", "no such hour", "no such minute"],
    )  # fmt: skip
    def test_what_is_no_time_says_why(self, hour: object, minute: object, why: dict[str, str]) -> None:
        assert notes_of(taken_in({**ROW, "hour": hour, "minute": minute}, layout=HOURS)) == why


MOMENTS = replace(
    SMALL,
    columns=(
        *(one for one in SMALL.columns if one.name not in {"from", "to"}),
        Column("from", "interventions[].started", Moment()),
        Column("to", "interventions[].ended", Moment()),
    ),
)


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [
        ("2026-03-05", "2026-03-04", False),
        ("2026-03-05", "2026-03-05", True),
        ("2026-03-05 10:00", "2026-03-05", True),
        ("2026-03-05 10:00", "2026-03-05 09:59", False),
    ],
)
def test_days_are_in_order_too(start: str, end: str, kept: bool) -> None:
    intake = taken_in(
        {**ROW, "from": start, "to": end}, layout=MOMENTS, choices={"past_midnight": "not_recorded"}
    )
    assert ("end_before_start" not in notes_of(intake).values()) is kept


def test_an_end_whole_days_before_the_start_is_no_next_days() -> None:
    row = {**ROW, "from": "2026-03-05 10:00", "to": "2026-03-01 10:00"}
    assert (
        "end_before_start"
        in notes_of(taken_in(row, layout=MOMENTS, choices={"past_midnight": "next_day"})).values()
    )
    days = {**ROW, "from": "2026-03-05", "to": "2026-03-01"}
    assert (
        "end_before_start"
        in notes_of(taken_in(days, layout=MOMENTS, choices={"past_midnight": "next_day"})).values()
    )


def test_a_code_may_leave_its_value_to_a_choice() -> None:
    chosen = Choice("which", "What B means.", {"seclusion": "seclusion", "nothing": Given.NOTHING})
    kinds = codes({"R": "physical_restraint", "B": Chosen("which")})
    layout = SMALL.with_columns(
        Column("what", "interventions[].kind", kinds), choices=(*SMALL.choices, chosen)
    )
    (record,) = records_of(taken_in({**ROW, "what": "B"}, layout=layout))
    assert record.incidents is not None
    assert kind_of(record.incidents[0].interventions[0]) == "seclusion"
    nothing = taken_in({**ROW, "what": "B"}, layout=layout, choices={"which": "nothing"})
    assert notes_of(nothing) == {"what": "by_choice"}


def test_what_else_a_row_says_stays_where_its_member_of_staff_has_no_id() -> None:
    layout = SMALL.with_columns(
        Column("who", "setting.staff[].id", Ident()), Column("part", "setting.staff[].role", Ident())
    )
    intake = taken_in({**ROW, "who": "", "part": "teacher"}, layout=layout)
    assert intake.made == 1
    assert notes_of(intake) == {"part": "incomplete"}
