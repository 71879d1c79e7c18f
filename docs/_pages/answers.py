"""The pages on what comes out: messages, flat rows, JSON."""

from _pages.markdown import page, prose, table
from restraint_rules.findings.messages import ENGLISH
from restraint_rules.interop.schema import SCHEMAS, json_schema
from restraint_rules.report.wire.records import COLUMNS

__all__ = ["messages_page", "records_page"]


def messages_page() -> str:
    """Every code with what it says and the next step."""
    steps = ENGLISH.steps
    rows = [(f"`{code}`", text, steps.get(code, "")) for code, text in ENGLISH.messages.items()]
    general = [(f"`{code}`", steps[code]) for code in ("unknown", "review", "data") if code in steps]
    intro = (
        "What findings say, by code. Words in braces stand for values of the incident.\n"
        "A code never changes its meaning; the words may. Another language is another `Catalogue` "
        "(`restraint_rules.findings.messages`)."
    )
    return page(
        "Messages",
        intro,
        table(("Code", "Text", "Next step"), rows),
        ["Where a code has no step of its own, its status has:", ""],
        table(("Status", "Next step"), general),
    )


def records_page() -> str:
    """The columns of flat rows, and the schemas of the JSON."""
    kinds = {str: "text", int: "whole number", bool: "true or false"}
    rows = [(f"`{name}`", kinds[column.type], column.description) for name, column in COLUMNS.items()]
    intro = (
        "`report.to_records()` gives one row for each finding, always with these columns in this order.\n"
        "Moments and days are ISO-8601 text."
    )
    return page("Records and JSON", intro, table(("Column", "Type", "What it holds"), rows), schemas())


def schemas() -> list[str]:
    """The JSON Schemas, by what they describe."""
    rows = [
        (f"`{name}`", f"`{json_schema(name)['$id']}`", first_paragraph(SCHEMAS[name].__doc__))
        for name in SCHEMAS
    ]
    said = "`restraint_rules.interop.json_schema(name)` gives a JSON Schema, draft 2020-12."
    return ["## JSON Schema", "", said, "", *table(("Name", "Schema's id", "Describes"), rows)]


def first_paragraph(docstring: str | None) -> str:
    """The first paragraph of a docstring, in one line."""
    return " ".join(prose(docstring).partition("\n\n")[0].split())
