"""What came of reading rows, as rows: the first thing a data manager looks at."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from restraint_rules.intake.intake import Intake
from restraint_rules.tables.table import Field, Row, Table, table

__all__ = ["choices", "columns", "intake_summary", "notes", "quarantine"]

SUMMARY: Mapping[str, Field] = MappingProxyType(
    {
        "layout": Field("text", "The layout's id."),
        "version": Field("text", "Its version."),
        "rows": Field("integer", "Rows read; the three next add up to them."),
        "rows_used": Field("integer", "Rows in records."),
        "rows_quarantined": Field("integer", "Rows of which no record could be made."),
        "rows_left_over": Field("integer", "Rows of students or staff whom no incident names."),
        "cells": Field("integer", "Cells of the layout's columns; the two next add up to them."),
        "cells_recorded": Field("integer", "Cells that became facts."),
        "cells_not_recorded": Field("integer", "Cells that did not, each with a note."),
        "records": Field("integer", "Records made."),
        "incidents": Field("integer", "Incidents in them."),
    }
)

NOTES: Mapping[str, Field] = MappingProxyType(
    {
        "layout": Field("text", "The layout's id."),
        "column": Field("text", "The column."),
        "why": Field("text", "The reason."),
        "sentence": Field("text", "The reason, in English."),
        "code": Field("text", "The code, in a column of codes; empty elsewhere."),
        "kept": Field("flag", "Whether a fact was recorded all the same, under an assumption."),
        "cells": Field("integer", "How many cells."),
        "first_row": Field("integer", "The first of their rows, from 0."),
        "some_rows": Field("text", "The first twenty of their rows, with ', ' between."),
    }
)

QUARANTINE: Mapping[str, Field] = MappingProxyType(
    {
        "layout": Field("text", "The layout's id."),
        "first_row": Field("integer", "The first of the rows, from 0."),
        "some_rows": Field("text", "The first twenty of them, with ', ' between."),
        "rows": Field("integer", "How many rows."),
        "path": Field("text", "Where something is wrong."),
        "sentence": Field("text", "What is wrong, in English."),
    }
)

CHOICES: Mapping[str, Field] = MappingProxyType(
    {
        "layout": Field("text", "The layout's id."),
        "choice": Field("text", "The choice's name."),
        "asks": Field("text", "What it decides, in English."),
        "taken": Field("text", "The option that was taken."),
        "default": Field("flag", "Whether that is the layout's default."),
    }
)

COLUMNS: Mapping[str, Field] = MappingProxyType(
    {
        "column": Field("text", "The column."),
        "state": Field("text", "no_home: nothing is taken from it; never_came: no row has it."),
        "rows": Field("integer", "In how many rows it holds something."),
    }
)


def intake_summary(intake: Intake) -> Table:
    """Lay out in one row what came of reading rows."""
    row: Row = {
        "layout": intake.layout.id,
        "version": intake.layout.version,
        "rows": intake.rows,
        "rows_used": intake.rows_used,
        "rows_quarantined": intake.rows_quarantined,
        "rows_left_over": intake.rows_left_over,
        "cells": intake.cells,
        "cells_recorded": intake.cells_recorded,
        "cells_not_recorded": intake.notes.lost,
        "records": intake.made,
        "incidents": intake.incidents,
    }
    return table("intake_summary", SUMMARY, [row])


def notes(intake: Intake) -> Table:
    """Lay out in rows what was not recorded and what was assumed, the most frequent first."""
    rows: Iterable[Row] = (
        {
            "layout": one.layout,
            "column": one.column,
            "why": one.why,
            "sentence": one.sentence,
            "code": one.code,
            "kept": one.kept,
            "cells": one.cells,
            "first_row": one.rows[0],
            "some_rows": ", ".join(map(str, one.rows)),
        }
        for one in sorted(intake.notes, key=lambda note: -note.cells)
    )
    return table("notes", NOTES, rows)


def quarantine(intake: Intake) -> Table:
    """Lay out in rows what could not be read: one row for each thing that is wrong."""
    rows: Iterable[Row] = (
        {
            "layout": one.layout,
            "first_row": one.rows[0],
            "some_rows": ", ".join(map(str, one.rows)),
            "rows": one.size,
            "path": problem.path,
            "sentence": problem.sentence,
        }
        for one in intake.quarantined
        for problem in one.problems
    )
    return table("quarantine", QUARANTINE, rows)


def choices(intake: Intake) -> Table:
    """Lay out in rows the choices that were taken."""
    known = intake.layout.choice_by_name
    rows: Iterable[Row] = (
        {
            "layout": intake.layout.id,
            "choice": name,
            "asks": known[name].asks,
            "taken": taken,
            "default": taken == known[name].default,
        }
        for name, taken in intake.choices.items()
    )
    return table("choices", CHOICES, rows)


def columns(intake: Intake) -> Table:
    """Lay out in rows the columns from which nothing is taken, and those that never came."""
    found = [(name, "no_home", count) for name, count in intake.unmapped.items()]
    found += [(name, "never_came", 0) for name in intake.columns_absent]
    rows: Iterable[Row] = ({"column": name, "state": state, "rows": count} for name, state, count in found)
    return table("columns", COLUMNS, rows)
