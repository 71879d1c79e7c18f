"""The page on all texts side by side: what each asks on the questions readers put, with its clocks."""

from datetime import date

from _pages.markdown import page, table
from restraint_rules.analysis import compare_texts
from restraint_rules.findings import ENGLISH
from restraint_rules.policies import by_id

__all__ = ["side_by_side_page"]

GROUPS = {
    "Schools": (
        "connecticut",
        "sprague",
        "massachusetts-schools",
        "us-ed-2012",
        "keeping-all-students-safe-act",
    ),
    "Care": ("massachusetts-dmh", "nasmhpd", "six-core-strategies", "cms-hospital", "cms-prtf"),
}
DAY = date(2026, 11, 26)

ABOUT = f"""\
What the texts ask on the same questions, made from their tables of clauses as they stand on {DAY}.
Each clause stands with its number and its citation; an empty cell is a text's silence.
A dagger marks a clause whose own text was not read: it rests on an account of it, or on less.
The last row of each table names what is not judged because it was not read: silence there is ours.
How each binds stands in its column's heading; a bill binds nobody.
`restraint_rules.analysis.compare_texts` makes the same of any texts and day."""


def side_by_side_page() -> str:
    """A table for schools and one for care."""
    parts: list[str] = []
    for name, names in GROUPS.items():
        grid = compare_texts([by_id(one) for one in names], DAY).view(ENGLISH)
        parts += [f"## {name}", "", *table(grid.columns, grid.rows)]
    return page("Texts side by side", ABOUT, parts)
