"""Text, ids, flags, codes, numbers, lists."""

from typing import Any

import pytest
from intake_rows import TAKEN, why_lost

from restraint_rules.intake import Ident, ListOf, Number, Present, Text, codes, flag, sets, ticked
from restraint_rules.intake.cells import Plain
from restraint_rules.intake.notes import Lost


def test_text_is_taken_as_it_is() -> None:
    assert Text().read("kicked", TAKEN) == "kicked"
    assert why_lost(Text().read("None", TAKEN)) == "placeholder"
    assert why_lost(Text().read(7, TAKEN)) == "unreadable"
    assert why_lost(Text().read("\ud800", TAKEN)) == "unreadable"
    assert Text().read("x" * 100_000, TAKEN) == "x" * 100_000
    assert why_lost(Text().read("x" * 100_001, TAKEN)) == "unreadable"


def test_that_something_is_written_is_all_that_is_read() -> None:
    assert Present().read("A. Invented", TAKEN) is True
    assert why_lost(Present().read("N/A", TAKEN)) == "placeholder"


@pytest.mark.parametrize("cell", ["7001", 7001], ids=repr)
def test_an_id_is_text(cell: Plain) -> None:
    assert Ident().read(cell, TAKEN) == "7001"


def test_an_id_keeps_its_zeros() -> None:
    assert Ident().read("007", TAKEN) == "007"


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (True, "unreadable"),
        (1.5, "unreadable"),
        (10**15, "unreadable"),
        ("\udfff", "unreadable"),
        ("x" * 201, "unreadable"),
        ("N/A", "placeholder"),
        (-9, "placeholder"),
    ],
    ids=repr,
)
def test_what_is_no_id_says_why(cell: Plain, reason: str) -> None:
    assert why_lost(Ident().read(cell, TAKEN)) == reason


@pytest.mark.parametrize("cell", [3, "3", "3.0", "03"], ids=repr)
def test_a_number_may_be_text(cell: Plain) -> None:
    assert Number().read(cell, TAKEN) == 3


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("three", "unreadable"),
        (1.5, "unreadable"),
        (True, "unreadable"),
        (10**15, "unreadable"),
        ("-1", "out_of_range"),
        ("*", "placeholder"),
    ],
    ids=repr,
)
def test_what_is_no_number_says_why(cell: Plain, reason: str) -> None:
    assert why_lost(Number().read(cell, TAKEN)) == reason


def test_a_number_has_a_least() -> None:
    assert Number(1).read(1, TAKEN) == 1
    assert why_lost(Number(1).read(0, TAKEN)) == "out_of_range"


@pytest.mark.parametrize("cell", ["Y", "yes", "1", 1, True, "TRUE", "t"], ids=repr)
def test_yes_is_yes(cell: Plain) -> None:
    assert flag().read(cell, TAKEN) is True


@pytest.mark.parametrize("cell", ["N", "No", "0", 0, False, "false", "F"], ids=repr)
def test_no_is_no(cell: Plain) -> None:
    assert flag().read(cell, TAKEN) is False


def test_what_is_neither_is_named() -> None:
    assert flag().read("perhaps", TAKEN) == Lost("unknown_code", "perhaps")
    assert flag().read("-", TAKEN) == Lost("placeholder")


REASONS = codes({"Harm To Others": "others", "05": "five", "x": None})


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("harm to  others", "others"),
        ("uri://state.example/ReasonDescriptor#Harm To Others", "others"),
        ("05", "five"),
        ("5", "five"),
        (5, "five"),
    ],
    ids=repr,
)
def test_a_code_is_found_however_it_is_written(cell: Plain, expected: str) -> None:
    assert REASONS.read(cell, TAKEN) == expected


def test_a_code_that_is_not_in_the_table_is_named_and_never_guessed() -> None:
    assert REASONS.read("uri://state.example/ReasonDescriptor#Other", TAKEN) == Lost("unknown_code", "Other")
    assert REASONS.read("unknown", TAKEN) == Lost("placeholder")
    assert REASONS.read(10**15, TAKEN) == Lost("unknown_code", "1000000000000000")
    assert REASONS.read("\ud800", TAKEN) == Lost("unknown_code", "?")


def test_a_code_that_stands_for_nothing_is_known() -> None:
    assert why_lost(REASONS.read("x", TAKEN)) == "by_choice"


def test_codes_that_say_several_things() -> None:
    reader = sets({"P": {"kind": "restraint", "device": False}})
    assert reader.read("p", TAKEN) == {"kind": "restraint", "device": False}
    assert reader.read("Q", TAKEN) == Lost("unknown_code", "Q")
    assert why_lost(reader.read("*", TAKEN)) == "placeholder"
    assert why_lost(reader.read(10**15, TAKEN)) == "unknown_code"


def test_a_box_says_what_it_says_ticked_and_not() -> None:
    reader = ticked({"a": 1}, {"b": 2})
    assert reader.read("Y", TAKEN) == {"a": 1}
    assert reader.read(0, TAKEN) == {"b": 2}
    assert reader.words == "yes or no"


LIST = ListOf(codes({"a": "A", "b": "B"}))


@pytest.mark.parametrize("cell", ["a;b", "a | b", ["a", "b"], ("a", "b")], ids=repr)
def test_several_values_in_one_cell(cell: Any) -> None:
    assert LIST.read(cell, TAKEN) == ("A", "B")


@pytest.mark.parametrize(
    ("cell", "reason"), [("a;z", "unknown_code"), ([None], "blank"), (";", "unreadable")], ids=repr
)
def test_one_that_cannot_be_read_loses_all(cell: Any, reason: str) -> None:
    """A ground left out may be the one that decides."""
    assert why_lost(LIST.read(cell, TAKEN)) == reason


def test_a_number_is_a_list_of_one() -> None:
    assert ListOf(Ident()).read(31, TAKEN) == ("31",)
    assert LIST.words == "list: code"
