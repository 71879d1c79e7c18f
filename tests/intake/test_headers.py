"""Where columns stand: flat, under another name, nested, in lists within a row."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from intake_rows import ROW, SMALL, notes_of, taken_in

from restraint_rules import StudentRecord
from restraint_rules.intake import Column, Ident, ListOf, codes

DEEP = replace(
    SMALL,
    columns=(
        *(one for one in SMALL.columns if one.name not in {"pupil", "what"}),
        Column("who.number", "student.id", Ident(), also=("number", "pupil.number")),
        Column("_ext.*.kind", "interventions[].kind", codes({"R": "physical_restraint", "S": "seclusion"})),
        Column("who.name", about="a name"),
        Column("staff.number", "interventions[].by[]", ListOf(Ident())),
    ),
)

EVENT = {"event": "e1", "on": "2026-03-05"}
OF = {"_ext": {"xx": {"kind": "R", "other": 1, "blank": ""}}}


class Angry(Mapping[str, object]):
    """A mapping within a row whose every answer is an exception."""

    def __getitem__(self, name: str) -> object:
        raise RuntimeError

    def __iter__(self) -> Iterator[str]:
        raise RuntimeError

    def __len__(self) -> int:
        raise RuntimeError


@pytest.mark.parametrize(
    "where",
    [{"who": {"number": 7}}, {"who.number": 7}, {"NUMBER": 7}, {"pupil": {"number": 7}}],
    ids=["nested", "flat with dots", "another name", "nested by another name"],
)
def test_a_column_is_found_where_it_stands(where: dict[str, object]) -> None:
    (record,) = taken_in({**EVENT, **OF, **where}, layout=DEEP)
    assert record.id == "7"


def test_what_a_nested_row_holds_besides_is_listed_by_its_place() -> None:
    row = {
        **EVENT,
        **OF,
        "who": {"number": 7, "name": "x", "home": {"street": "y"}},
        "staff": [{"number": 3, "name": "z"}],
    }
    intake = taken_in(row, layout=DEEP)
    assert intake.unmapped == {"_ext.xx.other": 1, "who.name": 1, "who.home.street": 1}
    (record,) = intake
    assert isinstance(record, StudentRecord)
    assert record.incidents is not None
    assert record.incidents[0].interventions[0].by == ("3",)


@pytest.mark.parametrize(
    ("staff", "why"),
    [
        ([], "blank"),
        ([{"name": "z"}], "absent"),
        ("x", "absent"),
        (None, "absent"),
        ([7], "absent"),
        (Angry(), "absent"),
    ],
    ids=["none", "of other things", "text", "nothing", "no mapping", "angry"],
)
def test_a_list_within_a_row_may_be_anything(staff: object, why: str) -> None:
    intake = taken_in({**EVENT, **OF, "who": {"number": 7}, "staff": staff}, layout=DEEP)
    assert [one.why for one in intake.notes if one.column == "staff.number"] == [why]


def test_mappings_that_answer_with_exceptions_are_nothing() -> None:
    intake = taken_in({**EVENT, "_ext": Angry(), "who": Angry(), "more": Angry()}, layout=DEEP)
    assert intake.made == 0
    assert intake.unmapped == {}


def test_too_many_names_are_counted_together() -> None:
    row = {**ROW, **{f"column {number}": "x" for number in range(1002)}}
    intake = taken_in(row)
    assert len(intake.unmapped) == 1001
    assert intake.unmapped["…"] == 2


def test_items_that_are_no_mappings_are_passed_over() -> None:
    layout = replace(DEEP, nested={"people": (Column("id", "setting.staff[].id", Ident()),)})
    people = [{"id": "a"}, 7, {"id": "b"}]
    intake = taken_in({**EVENT, **OF, "who": {"number": 7}, "people": people}, layout=layout)
    assert [one.id for one in intake.setting.staff] == ["a", "b"]
    none = taken_in({**EVENT, **OF, "who": {"number": 7}, "people": "x"}, layout=layout)
    assert none.setting.staff == ()


def test_rows_may_have_different_columns() -> None:
    intake = taken_in(ROW, {**ROW, "event": "e2", "to": None, "extra": 1})
    assert intake.unmapped == {"extra": 1}
    assert notes_of(intake) == {}
