"""A layout is a table, and refuses to contradict itself."""

from dataclasses import replace
from typing import Any

import pytest
from intake_rows import SMALL

from restraint_rules.errors import LayoutError
from restraint_rules.intake import Chosen, Column, Ident, ListOf, Text, codes, layouts, sets
from restraint_rules.intake.layout import Layout
from restraint_rules.intake.paths import path


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"columns": (*SMALL.columns, Column("EVENT"))}, "a column stands twice"),
        ({"columns": (*SMALL.columns, Column("x", "Day", Text()))}, "'Day' is no path"),
        ({"columns": (*SMALL.columns, Column("x", "a[b", Text()))}, r"'a\[b' is no path"),
        ({"columns": (*SMALL.columns, Column("x", read=sets({"a": {"": 1}})))}, "'' is no path"),
        ({"incident": ("nowhere",)}, "no column 'nowhere'"),
        ({"elements": {"interventions": ("nowhere",)}}, "no column 'nowhere'"),
        ({"choices": ()}, "no choice 'not_told'"),
        ({"constants": {"day": Chosen("moon")}}, "no choice 'moon'"),
        ({"columns": (*SMALL.columns, Column("x", "a", codes({"a": Chosen("moon")})))}, "no choice 'moon'"),
        (
            {"columns": (*SMALL.columns, Column("x", "a[]", ListOf(codes({"a": Chosen("moon")}))))},
            "no choice 'moon'",
        ),
        ({"nested": {"list": (Column("x", "a", codes({"a": Chosen("moon")})),)}}, "no choice 'moon'"),
    ],
    ids=[
        *("twice", "no path", "no step", "nothing", "key", "list key", "choice"),
        *("constant", "code", "listed", "nested"),
    ],
)
def test_a_table_that_contradicts_itself_is_refused(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(LayoutError, match=said):
        replace(SMALL, **changes)


def test_columns_are_added_or_put_in_place_of_others() -> None:
    wider = SMALL.with_columns(
        Column("pupil", "student.id", Ident(), also=("number",)),
        Column("room", "interventions[].room", Ident()),
        id="wider",
    )
    assert [one.name for one in wider.columns] == [*(one.name for one in SMALL.columns), "room"]
    assert wider.columns[1].also == ("number",)
    assert wider.id == "wider"


def test_the_facts_it_may_hold() -> None:
    assert SMALL.facts() == {
        "id",
        "student.id",
        "day",
        "interventions.kind",
        "interventions.started",
        "interventions.ended",
        "interventions.duration",
        "interventions.locked",
        "notices",
        "notices.done",
        "notices.at",
    }
    assert "record.eligibility" in layouts.TEMPLATE.facts()
    assert "setting.staff.id" in layouts.EDFI_STAFF.facts()
    assert "interventions.kind" in layouts.CONNECTICUT_FORM.facts()


def test_a_path_names_its_root_its_lists_and_its_fact() -> None:
    found = path("setting.staff[].credentials[trained].done")
    assert found.root == "setting"
    assert found.fact == "staff.credentials.done"
    assert [one.listed for one in found.steps] == [
        "setting.staff",
        "setting.staff.credentials",
        "setting.staff.credentials.done",
    ]
    assert [one.element for one in found.steps] == ["", "trained", None]


def test_every_layout_has_an_id_of_its_own() -> None:
    assert len({one.id for one in layouts.ALL}) == len(layouts.ALL)
    assert layouts.by_id("oregon") is layouts.OREGON
    with pytest.raises(LayoutError, match="no layout 'moon'"):
        layouts.by_id("moon")


@pytest.mark.parametrize("layout", layouts.ALL, ids=lambda one: one.id)
def test_a_layout_says_where_and_when_it_was_read_and_what_is_not_taken(layout: Layout) -> None:
    assert layout.sources
    assert all(one.url.startswith("http") for one in layout.sources)
    assert all(column.read is not None or column.about for column in layout.all_columns()), (
        "why has it no home?"
    )
    assert all(len(choice.options) > 1 and choice.asks for choice in layout.all_choices)
