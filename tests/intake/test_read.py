"""Rows read into models, with notes, quarantine and counts that add up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from intake_rows import ROW, SMALL, ZONE, adds_up, incident_of, notes_of, records_of, taken_in

from restraint_rules import Setting
from restraint_rules.errors import UnknownChoiceError, WallClockError
from restraint_rules.intake import (
    Column,
    Ident,
    read,
)
from restraint_rules.models import Staff


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
