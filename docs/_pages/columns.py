"""The page on columns: what a batch may hold, and what comes out."""

from _pages.markdown import page, table
from restraint_rules.columns import FINDINGS, schema_of, statuses_schema
from restraint_rules.models import Incident
from restraint_rules.policies import SPRAGUE

__all__ = ["columns_page"]

INTRO = (
    "What `judge_columns` reads and gives, as Arrow schemas. `schema_of(model)` gives the first for any "
    "subject, `FINDINGS` is the second, `statuses_schema(policies)` the third.\n"
    "Each column that goes in may be left out, and each value may be null: that is not recorded. "
    "An empty list is known to be empty. Moments and days are ISO-8601 text as in JSON; Arrow's dates, "
    "and times with a zone, are read too. Where the metadata says "
    "`content: json`, text may also be JSON: the bounds of a moment, a vendor's own keys."
)


def columns_page() -> str:
    """The schemas of columns in and out."""
    found = [(f"`{one.name}`", kind(one), one.metadata[b"description"].decode()) for one in FINDINGS]
    heads = [(f"`{one.name}`", kind(one)) for one in statuses_schema((SPRAGUE,)) if one.name != "clauses"]
    return page(
        "Columns",
        INTRO,
        ["## In: an incident", "", "```text", *lines(schema_of(Incident)), "```", ""],
        ["## Out: one row a finding", ""],
        table(("Column", "Type", "What it holds"), found),
        ["## Out: one row a subject", "", "And `clauses`, a struct with a status a citation.", ""],
        table(("Column", "Type"), heads),
    )


def kind(field: object) -> str:
    """The type of a column in words."""
    said = str(getattr(field, "type", ""))
    return "text, dictionary-coded" if said.startswith("dictionary") else f"`{said}`"


def lines(fields: object, indent: str = "") -> list[str]:
    """A nested schema as an indented list."""
    return [
        line
        for one in fields
        for line in (f"{indent}{one.name}: {name_of(one.type)}", *below(one.type, indent))
    ]  # type: ignore[attr-defined] # pyarrow has no types


def name_of(of: object) -> str:
    """The name of a type, without what is nested in it."""
    return str(of).partition("<")[0]


def below(of: object, indent: str) -> list[str]:
    """What is nested in a type."""
    inner = getattr(of, "value_type", None)
    if inner is not None:
        return (
            [f"{indent}  item: {name_of(inner)}", *below(inner, f"{indent}  ")]
            if nested(inner)
            else [f"{indent}  item: {inner}"]
        )
    return lines(of, f"{indent}  ") if nested(of) else []


def nested(of: object) -> bool:
    """Whether a type holds others."""
    return str(of).startswith(("struct", "list"))
