"""Each start and end of a row is looked at, whatever another lacks."""

from intake_rows import ROW, SMALL, notes_of, taken_in

from restraint_rules.intake import Clock, Column

TWO = SMALL.with_columns(
    Column("from, second", "interventions[second].started", Clock(), "clock"),
    Column("to, second", "interventions[second].ended", Clock(), "clock"),
)


def test_an_end_without_a_start_does_not_hide_the_next() -> None:
    row = {**ROW, "from": "", "from, second": "11:00", "to, second": "10:30"}

    assert notes_of(taken_in(row, layout=TWO)) == {
        "from, second": "end_before_start",
        "to, second": "end_before_start",
    }
