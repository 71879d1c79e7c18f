"""Rows read into models, with notes, quarantine and counts that add up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from intake_rows import ROW, SMALL, ZONE, adds_up, incident_of, notes_of, taken_in

from restraint_rules import Incident, Setting, StudentRecord
from restraint_rules.errors import UnknownChoiceError, WallClockError
from restraint_rules.intake import (
    Choice,
    Chosen,
    Column,
    Day,
    Given,
    Ident,
    Intake,
    Moment,
    Number,
    codes,
    read,
)
from restraint_rules.models import PhysicalRestraint, Seclusion, Staff


def records_of(intake: Intake) -> list[StudentRecord]:
    return [one for one in intake if isinstance(one, StudentRecord)]


class TestOneRow:
    def test_a_row_becomes_an_incident_of_its_student(self) -> None:
        incident = incident_of(long="12", locked="N")
        (use,) = incident.interventions
        assert incident.id == "e1"
        assert incident.student.id == "p1"
        assert incident.day == date(2026, 3, 5)
        assert isinstance(use, Seclusion)
        assert use.started == datetime(2026, 3, 5, 15, 0, tzinfo=UTC)  # 10:00 Eastern is 15:00 UTC in winter
        assert use.ended == datetime(2026, 3, 5, 15, 12, tzinfo=UTC)
        assert use.duration == timedelta(minutes=12)
        assert use.locked is False

    def test_what_is_blank_is_neither_false_nor_zero(self) -> None:
        (use,) = incident_of(locked="", long=None, to=float("nan")).interventions
        assert isinstance(use, Seclusion)
        assert (use.locked, use.duration, use.ended) == (None, None, None)

    @pytest.mark.parametrize("answer", ["Y", 1, True], ids=repr)
    def test_a_yes_makes_the_act(self, answer: object) -> None:
        (notice,) = incident_of(told=answer).notices or ()
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
        assert isinstance(use, Seclusion)
        assert (use.started, use.ended) == (None, None)
        assert notes_of(intake) == {"from": "end_before_start", "to": "end_before_start"}

    def test_an_end_at_the_start_is_in_order(self) -> None:
        assert notes_of(taken_in({**ROW, "to": "10:00"})) == {}

    def test_it_is_the_next_days_when_the_choice_says_so(self) -> None:
        row = {**ROW, "from": "11:55 PM", "to": "0:10"}
        (record,) = records_of(taken_in(row, choices={"past_midnight": "next_day"}))
        assert record.incidents is not None
        (use,) = record.incidents[0].interventions
        assert isinstance(use, Seclusion)
        assert use.ended == datetime(2026, 3, 6, 5, 10, tzinfo=UTC)  # 00:10 Eastern on the 6th

    def test_the_midnight_that_ends_the_day_is_the_next_days(self) -> None:
        (use,) = incident_of(**{"from": "11:55 PM", "to": "24:00"}).interventions
        assert isinstance(use, Seclusion)
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
        assert isinstance(use, Seclusion)
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


class TestGroups:
    def test_rows_of_one_incident_are_its_uses(self) -> None:
        restraint = {**ROW, "what": "R", "from": "9:50", "to": "10:00"}
        (record,) = records_of(taken_in(restraint, ROW))
        assert record.incidents is not None
        (incident,) = record.incidents
        first, second = incident.interventions
        assert isinstance(first, PhysicalRestraint)
        assert isinstance(second, Seclusion)
        assert (first.id, second.id) == ("u1", "u2")

    def test_rows_that_contradict_each_other_are_named_and_neither_counts(self) -> None:
        intake = taken_in({**ROW, "told at": "2026-03-05 11:00"}, {**ROW, "told at": "2026-03-05 12:00"})
        (record,) = records_of(intake)
        assert record.incidents is not None
        (notice,) = record.incidents[0].notices or ()
        assert notice.at is None
        assert [(note.column, note.why, note.rows) for note in intake.notes if note.why == "contradicts"] == [
            ("told at", "contradicts", (1,))
        ]

    def test_rows_that_contradict_each_other_on_the_day_make_no_incident(self) -> None:
        intake = taken_in(ROW, {**ROW, "on": "2026-03-06"})
        (refused,) = intake.quarantined
        assert (refused.rows, [one.path for one in refused.problems]) == ((0, 1), ["day"])

    def test_one_id_for_two_students_is_two_incidents(self) -> None:
        one, other = records_of(taken_in(ROW, {**ROW, "pupil": "p2"}))
        assert [one.id, other.id] == ["p1", "p2"]

    def test_rows_of_one_student_need_not_stand_together(self) -> None:
        rows = [ROW, {**ROW, "event": "e2", "pupil": "p2"}, {**ROW, "event": "e3"}]
        first, _ = records_of(taken_in(*rows))
        assert [one.id for one in first.incidents or ()] == ["e1", "e3"]

    def test_a_row_whose_key_is_blank_names_no_record(self) -> None:
        intake = taken_in({**ROW, "event": ""})
        (refused,) = intake.quarantined
        assert refused.problems[0].path == "event"

    def test_incidents_by_themselves(self) -> None:
        intake = taken_in(ROW, {**ROW, "event": "e2"}, of="incident")
        assert [one.id for one in intake if isinstance(one, Incident)] == ["e1", "e2"]
        assert (intake.made, intake.incidents) == (2, 2)


EACH_ROW = replace(SMALL, incident=(), columns=SMALL.columns[1:])


class TestIds:
    def test_an_incident_without_an_id_is_numbered_within_its_day(self) -> None:
        rows = [ROW, ROW, {**ROW, "on": "2026-03-06"}]
        (record,) = records_of(taken_in(*rows, layout=EACH_ROW))
        assert [one.id for one in record.incidents or ()] == [
            "p1/2026-03-05/1",
            "p1/2026-03-05/2",
            "p1/2026-03-06/1",
        ]

    def test_numbers_go_on_where_incidents_come_by_themselves(self) -> None:
        intake = taken_in(ROW, ROW, layout=EACH_ROW, of="incident", together=True)
        assert intake.made == 2

    def test_an_id_shared_by_two_days_is_told_apart_by_the_day(self) -> None:
        shared = replace(SMALL, incident=("event", "on"))
        days = ["2026-03-05", "2026-03-06", "3/6/2026"]
        (record,) = records_of(taken_in(*({**ROW, "on": day} for day in days), layout=shared))
        assert [one.id for one in record.incidents or ()] == ["e1", "e1/2026-03-06", "e1/2026-03-06+"]


class TestNothingIsLost:
    @pytest.mark.parametrize("row", [None, 7, "row", [1, 2]], ids=repr)
    def test_what_is_no_row_is_named_and_the_rest_goes_on(self, row: object) -> None:
        intake = taken_in(row, ROW)
        assert intake.made == 1
        (refused,) = intake.quarantined
        assert refused.rows == (0,)

    def test_an_incident_that_cannot_be_loses_no_other(self) -> None:
        intake = taken_in(ROW, {**ROW, "event": "e2", "on": ""})
        assert (intake.made, intake.incidents, intake.rows_quarantined) == (1, 1, 1)

    def test_a_row_without_a_student_is_named(self) -> None:
        (refused,) = taken_in({**ROW, "pupil": ""}).quarantined
        assert [one.path for one in refused.problems] == ["student"]

    def test_columns_without_a_home_are_listed_and_kept_if_asked(self) -> None:
        row = {**ROW, "remarks": "kicked", "weather": 3, "empty": ""}
        intake = taken_in(row, keep_unmapped=True)
        assert intake.unmapped == {"remarks": 1, "weather": 1}
        (record,) = records_of(intake)
        assert record.incidents is not None
        assert record.incidents[0].extensions == {"remarks": "kicked", "weather": 3}
        assert incident_of(**row).extensions is None

    def test_what_several_rows_leave_over_is_a_list(self) -> None:
        rows = [{**ROW, "remarks": "a"}, {**ROW, "remarks": date(2026, 3, 5)}]
        (record,) = records_of(taken_in(*rows, keep_unmapped=True))
        assert record.incidents is not None
        assert record.incidents[0].extensions == {"remarks": ["a", "2026-03-05"]}

    def test_columns_that_never_come_are_listed(self) -> None:
        assert taken_in(ROW).columns_absent == ("long", "locked", "told", "told at")

    def test_what_the_rows_themselves_raise_goes_through(self) -> None:
        def rows() -> Iterator[dict[str, object]]:
            yield dict(ROW)
            raise OSError

        with pytest.raises(OSError, match=r"^$"):
            read(rows(), SMALL, zone=ZONE)


class TestTogether:
    def test_each_record_comes_as_soon_as_it_is_whole(self) -> None:
        seen: list[int] = []

        def rows() -> Iterator[dict[str, Any]]:
            for number in range(4):
                seen.append(number)
                yield {**ROW, "event": f"e{number}", "pupil": f"p{number // 2}"}

        intake = read(rows(), SMALL, zone=ZONE, together=True)
        records = iter(intake)
        assert next(records).id == "p0"
        assert seen == [0, 1, 2]
        assert [one.id for one in records] == ["p1"]
        adds_up(intake)

    def test_rows_that_came_apart_are_named(self) -> None:
        rows = [ROW, {**ROW, "event": "e2", "pupil": "p2"}, {**ROW, "event": "e3"}]
        intake = taken_in(*rows, together=True)
        (refused,) = intake.quarantined
        assert refused.rows == (2,)
        assert intake.made == 2

    def test_incidents_together(self) -> None:
        rows = [ROW, ROW, {**ROW, "event": "e2"}, ROW]
        intake = taken_in(*rows, together=True, of="incident")
        assert (intake.made, intake.rows_quarantined) == (2, 1)


STAFF = replace(
    SMALL,
    id="staff",
    incident=(),
    columns=(Column("who", "setting.staff[].id", Ident()), Column("part", "setting.staff[].role", Ident())),
    elements={"setting.staff": ("who",)},
)


class TestSetting:
    def test_staff_of_a_table_of_their_own(self) -> None:
        staff = [{"who": "a", "part": "teacher"}, {"who": "a", "part": "teacher"}, {"who": "b", "part": ""}]
        intake = taken_in(ROW, also=[(staff, STAFF)])
        assert [(one.id, one.role) for one in intake.setting.staff] == [("a", "teacher"), ("b", None)]
        assert intake.rows_left_over == 3

    def test_what_is_given_counts_before_what_rows_say(self) -> None:
        given = Setting(staff=(Staff(id="a", role="nurse"),))
        intake = taken_in(also=[([{"who": "a", "part": "teacher"}], STAFF)], setting=given)
        assert [(one.id, one.role) for one in intake.setting.staff] == [("a", "nurse")]

    def test_what_is_said_of_nobody_is_left_out(self) -> None:
        intake = taken_in(also=[([{"who": "", "part": "teacher"}], STAFF)])
        assert intake.setting.staff == ()
        assert notes_of(intake) == {"part": "incomplete"}


class TestArguments:
    def test_a_zone_that_is_none(self) -> None:
        with pytest.raises(WallClockError, match="IANA"):
            read([], SMALL, zone="Mars")

    @pytest.mark.parametrize(
        ("choices", "said"),
        [({"moon": "full"}, "no choice 'moon'"), ({"not_told": "moon"}, "nobody_told, not_recorded")],
        ids=["no such choice", "no such option"],
    )
    def test_a_choice_that_is_none(self, choices: dict[str, str], said: str) -> None:
        with pytest.raises(UnknownChoiceError, match=said):
            read([], SMALL, zone=ZONE, choices=choices)

    def test_the_choices_taken_are_told(self) -> None:
        intake = taken_in(choices={"midnight": "a_time"})
        assert intake.choices == {
            "not_told": "nobody_told",
            "midnight": "a_time",
            "two_digit_years": "refused",
            "past_midnight": "not_recorded",
        }

    def test_what_it_prints_has_no_value(self) -> None:
        intake = taken_in(
            {**ROW, "event": "secret", "pupil": "secret", "on": "secret", "what": "R", "x": "secret"}
        )
        assert "secret" not in f"{intake!r}{intake.quarantined!r}{intake.notes!r}{list(intake.notes)}"
        assert "secret" not in str([one.problems for one in intake.quarantined])


STRETCHES = replace(
    SMALL,
    columns=(
        *SMALL.columns,
        Column("since", "record.eligibility[].since", Day()),
        Column("until", "record.eligibility[].until", Day()),
        Column("status", "record.eligibility[].status", Ident()),
        Column("sex", "record.demographics.sex", Ident()),
    ),
)
FALL = {"since": "2025-09-01", "until": "2025-12-31", "status": "eligible"}


class TestStudents:
    @pytest.mark.parametrize(
        ("changes", "why"),
        [
            ({"since": ""}, "incomplete"),
            ({"status": ""}, "incomplete"),
            ({"until": "2025-08-31"}, "end_before_start"),
        ],
        ids=["no start", "no status", "the wrong way round"],
    )
    def test_a_stretch_that_cannot_be_is_left_out_and_the_rest_stays(
        self, changes: dict[str, str], why: str
    ) -> None:
        intake = taken_in(ROW, {**ROW, **FALL}, {**ROW, **FALL, **changes}, layout=STRETCHES)
        (record,) = records_of(intake)
        assert [str(one.since) for one in record.eligibility or ()] == ["2025-09-01"]
        assert [(one.why, one.rows, one.cells) for one in intake.notes if one.column == "eligibility"] == [
            (why, (2,), 0)
        ]

    def test_a_stretch_of_one_day_is_one(self) -> None:
        (record,) = records_of(taken_in({**ROW, **FALL, "until": "2025-09-01"}, layout=STRETCHES))
        assert record.eligibility is not None

    def test_what_cannot_be_of_the_student_names_all_rows(self) -> None:
        also = [([{**ROW, "event": ""}], replace(STRETCHES, incident=(), columns=STRETCHES.columns[1:2]))]
        intake = taken_in({**ROW, "sex": "x"}, {**ROW, "pupil": "p2"}, layout=STRETCHES, also=also)
        (refused,) = intake.quarantined
        assert [one.path for one in refused.problems] == ["demographics.sex"]
        assert refused.size == 2
        assert [one.id for one in records_of(intake)] == ["p2"]

    def test_the_school_is_the_students_if_it_is_one(self) -> None:
        schools = replace(SMALL, columns=(*SMALL.columns, Column("school", "school", Ident())))
        rows = [
            {**ROW, "school": "a"},
            {**ROW, "event": "e2", "school": "b"},
            {**ROW, "pupil": "p2", "school": "a"},
        ]
        assert [one.school for one in records_of(taken_in(*rows, layout=schools))] == [None, "a"]


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
    assert isinstance(record.incidents[0].interventions[0], Seclusion)
    nothing = taken_in({**ROW, "what": "B"}, layout=layout, choices={"which": "nothing"})
    assert notes_of(nothing) == {"what": "by_choice"}


def test_what_else_a_row_says_stays_where_its_member_of_staff_has_no_id() -> None:
    layout = SMALL.with_columns(
        Column("who", "setting.staff[].id", Ident()), Column("part", "setting.staff[].role", Ident())
    )
    intake = taken_in({**ROW, "who": "", "part": "teacher"}, layout=layout)
    assert intake.made == 1
    assert notes_of(intake) == {"part": "incomplete"}
