"""Notes are bounded, and tell codes only."""

import pytest
from intake_rows import ROW, SMALL, taken_in

from restraint_rules.intake import WHY, Note, Notes
from restraint_rules.intake.notes import Lost


def test_every_reason_has_its_sentence() -> None:
    assert all(words.endswith(".") for words in WHY.values())
    assert Note("l", "c", "blank", "", False, 1, (0,)).sentence == "The cell is empty."


def test_only_the_first_rows_are_named() -> None:
    intake = taken_in(*({**ROW, "event": f"e{number}", "long": "x"} for number in range(25)))
    (note,) = [one for one in intake.notes if one.column == "long"]
    assert note == Note("small", "long", "unreadable", "", False, 25, tuple(range(20)))


def test_only_so_many_codes_of_a_column_are_told_and_none_at_length() -> None:
    intake = taken_in(
        *({**ROW, "event": f"e{number}", "what": f"{number} {'x' * 80}"} for number in range(103))
    )
    told = {one.code: one.cells for one in intake.notes if one.column == "what"}
    assert len(told) == 101
    assert told["…"] == 3
    assert max(map(len, told)) == 60


def test_what_was_taken_all_the_same_is_marked() -> None:
    intake = taken_in({**ROW, "from": "1:30", "to": "10:0"})
    assert {one.column: one.kept for one in intake.notes if one.why != "absent"} == {"from": True, "to": True}
    assert intake.cells_recorded == 6


def test_what_notes_print_is_their_number() -> None:
    notes = Notes()
    notes.take("l", "c", Lost("blank"), 0)
    assert repr(notes) == "<Notes: 1 kinds, 1 cells not recorded>"
    assert repr(SMALL) == "<Layout small>"


@pytest.mark.parametrize("column", ["from", "long", "told at", "on", "event", "pupil"])
def test_a_value_that_is_no_code_is_in_no_note(column: str) -> None:
    intake = taken_in({**ROW, column: "secret:"})
    assert "secret" not in str(list(intake.notes))
