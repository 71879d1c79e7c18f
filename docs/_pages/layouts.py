"""A page for each layout of rows, made from its table, and one that lists them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from _pages.markdown import page, table
from restraint_rules import policies
from restraint_rules.analysis import blind_spots
from restraint_rules.intake import WHY, Choice, Chosen, Codes, Column, Given, ListOf, Sets, layouts
from restraint_rules.intake.choices import ALWAYS, OnDay
from restraint_rules.intake.layout import Layout
from restraint_rules.intake.readers import NO, YES

__all__ = ["layout_pages"]

ON = date(2026, 3, 5)
SAMPLES = "../../examples/rows"


def layout_pages() -> dict[str, str]:
    """The page of every layout, and the list of them, by their files' names."""
    return {"layouts.md": list_page()} | {f"layout-{one.id}.md": layout_page(one) for one in layouts.ALL}


def list_page() -> str:
    """All layouts, what is common to them, and why a cell may not be taken."""
    rows = [(f"[`{one.id}`](layout-{one.id}.md)", one.title, one.row) for one in layouts.ALL]
    intro = (
        "How rows of a vendor, a state, a form or a spreadsheet become facts: `restraint_rules.intake`.\n"
        "Each layout has a page made from its table, and an invented sample in its published form.\n"
        "How to use one: [From rows to judged records](../how-to/rows-to-reports.md)."
    )
    contents = ["```{toctree}", ":hidden:", "", *(f"layout-{one.id}" for one in layouts.ALL), "```", ""]
    return page(
        "Layouts of rows",
        intro,
        contents,
        table(("Layout", "What it lays out", "A row is"), rows),
        ["## Choices every layout has", ""],
        choices(ALWAYS),
        ["## Why a cell is not taken", ""],
        table(("Reason", "In words"), ((f"`{why}`", words) for why, words in WHY.items())),
    )


def layout_page(layout: Layout) -> str:
    """One layout: its columns, its choices, what it never holds, and which clauses stay unknown for that."""
    where = f"{SAMPLES}/{layout.id}.{'json' if layout.id.startswith('edfi') else 'csv'}"
    intro = (
        f"`layouts.{layout.id.upper()}`: a row is {layout.row}.\nVersion: {layout.version}.\n{layout.about}"
    )
    groups = [f"Rows of one incident: {', '.join(f'`{name}`' for name in layout.incident)}.", ""]
    nested = (
        line
        for source, columns in layout.nested.items()
        for line in [f"Of each item of `{source}`:", "", *columns_of(columns)]
    )
    return page(
        layout.title,
        intro,
        [f"[A sample]({where}), people and events invented.", ""],
        table(("Source", "Read on", "Whole"), map(source_row, layout.sources)),
        groups if layout.incident else [],
        ["## Columns", ""],
        columns_of(layout.columns),
        nested,
        constants(layout),
        ["## Choices", ""] if layout.choices else [],
        choices(layout.choices),
        stays_unknown(layout),
    )


def source_row(source: object) -> tuple[str, str, str]:
    """A source, with when it was read and whether wholly."""
    title, url, read_on, whole = (getattr(source, name) for name in ("title", "url", "read_on", "whole"))
    return f"[{title}]({url})", read_on.isoformat(), "yes" if whole else "no"


def columns_of(columns: Iterable[Column]) -> list[str]:
    """The table of columns."""
    return table(("Column", "Becomes", "Read as", "Note"), map(column_row, columns))


def column_row(column: Column) -> tuple[str, str, str, str]:
    """One column."""
    name = f"`{column.name}`" + "".join(f" or `{other}`" for other in column.also)
    if column.read is None:
        return name, "–", "", column.about
    to = "; ".join(f"`{path}`" for path in (column.to, *column.more) if path)
    part = f" ({column.part})" if column.part else ""
    return name, to + part or "by its codes", "; ".join((column.read.words, *codes_of(column))), column.about


def codes_of(column: Column) -> Iterator[str]:
    """The codes of a column, with what each says; yes and no only where they say more than that."""
    reader = column.read.one if isinstance(column.read, ListOf) else column.read
    if isinstance(reader, Sets):
        table_of = (
            {YES[0]: "yes", NO[0]: "no"}
            if reader.table.keys() >= set(YES)
            else {one: one for one in reader.table}
        )
        for code, words in table_of.items():
            yield f"*{words}*: {facts_in_words(reader.table[code])}"
    elif isinstance(reader, Codes) and reader.words == "code":
        for code, value in reader.table.items():
            yield f"*{code}*" if code == value else f"*{code}*: {in_words(value)}"


def facts_in_words(facts: Mapping[str, object]) -> str:
    """The facts a code says."""
    return ", ".join(f"`{path}` {in_words(value)}" for path, value in facts.items()) or "nothing"


def in_words(value: object) -> str:
    """A value in words."""
    if isinstance(value, Chosen):
        return f"by the choice `{value.choice}`"
    if isinstance(value, OnDay):
        return f"{value.status}, on that day"
    known = {
        Given.NONE: "known to be none",
        Given.LISTED: "known",
        Given.NOTHING: "not recorded",
        True: "yes",
        False: "no",
    }
    return next((words for one, words in known.items() if one is value), str(value))


def constants(layout: Layout) -> list[str]:
    """What holds for every row."""
    lines = [f"- `{path}`: {in_words(value)}" for path, value in layout.constants.items()]
    return ["For every row:", "", *lines, ""] if lines else []


def choices(of: Iterable[Choice]) -> list[str]:
    """The table of choices, the default first."""
    rows = [(f"`{one.name}`", one.asks, ", ".join(f"`{option}`" for option in one.options)) for one in of]
    return table(("Choice", "What it decides", "Options, the default first"), rows)


def stays_unknown(layout: Layout) -> list[str]:
    """Which clauses of Sprague no row of this layout can answer."""
    if not any(fact.startswith("interventions") for fact in layout.facts()):
        return []
    spots = blind_spots(layout, policy=policies.SPRAGUE, on=ON)
    rows = [(one.clause, one.title, ", ".join(f"`{fact}`" for fact in one.facts)) for one in spots]
    said = [
        "## What stays unknown",
        "",
        "For want of a column, no row of this layout alone can answer these clauses of Sprague:",
        "",
    ]
    return [*said, *table(("Clause", "It asks", "Facts no column becomes"), rows)]
