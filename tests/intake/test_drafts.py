"""Rows gathered into incidents and students."""

from dataclasses import replace

import pytest
from intake_rows import ROW, SMALL, kind_of, records_of, sole, taken_in

from restraint_rules import Incident
from restraint_rules.intake import (
    Column,
    Day,
    Ident,
)


class TestGroups:
    def test_rows_of_one_incident_are_its_uses(self) -> None:
        restraint = {**ROW, "what": "R", "from": "9:50", "to": "10:00"}
        (record,) = records_of(taken_in(restraint, ROW))
        assert record.incidents is not None
        (incident,) = record.incidents
        first, second = incident.interventions
        assert (kind_of(first), kind_of(second)) == ("physical_restraint", "seclusion")
        assert (first.id, second.id) == ("u1", "u2")

    def test_rows_that_contradict_each_other_are_named_and_neither_counts(self) -> None:
        intake = taken_in({**ROW, "told at": "2026-03-05 11:00"}, {**ROW, "told at": "2026-03-05 12:00"})
        (record,) = records_of(intake)
        assert record.incidents is not None
        notice = sole(record.incidents[0].notices)
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

    def test_an_incident_that_could_not_be_made_is_named_in_its_students_record(self) -> None:
        """Else the count of uses would be too low in silence."""
        (record,) = records_of(taken_in(ROW, {**ROW, "event": "e2", "on": ""}))
        (unread,) = record.unread
        assert (unread.part, unread.place) == ("incidents", 1)
        assert [(one.path, one.sentence) for one in unread.problems] == [("day", "This is required.")]

    def test_a_student_of_whom_nothing_could_be_made_has_a_record_that_says_so(self) -> None:
        (record,) = records_of(taken_in({**ROW, "on": ""}))
        assert record.incidents == ()
        assert len(record.unread) == 1
        assert taken_in({**ROW, "on": ""}, of="incident").made == 0

    def test_the_school_is_the_students_if_it_is_one(self) -> None:
        schools = replace(SMALL, columns=(*SMALL.columns, Column("school", "school", Ident())))
        rows = [
            {**ROW, "school": "a"},
            {**ROW, "event": "e2", "school": "b"},
            {**ROW, "pupil": "p2", "school": "a"},
        ]
        assert [one.school for one in records_of(taken_in(*rows, layout=schools))] == [None, "a"]
