"""A picture: what it shows in a sentence, its rows, and a specification that a renderer draws.

The rows are the only data that a specification holds, and every mark is drawn from them: so a picture and its
table cannot say different things.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from typing import Any, cast

import altair as alt
import vl_convert

from restraint_rules.charts.style import LOOK, Drawing
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.messages import Catalogue
from restraint_rules.frozen import FrozenDict

__all__ = ["VEGA_LITE", "Picture", "Row", "Value", "drawn"]

VEGA_LITE = ".".join(alt.SCHEMA_VERSION.removeprefix("v").split(".")[:2])
"""The version of the grammar that the specifications are written in."""

Value = str | float | bool | None
Row = Mapping[str, Value]

TITLE_WIDTH, ROWS = 72, "rows"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be looked at, read aloud and counted after.

    Attributes:
        title: What it shows: the finding, in a sentence.
        alt: What is seen, for those who do not see it.
        headings: What each column of the rows is called, by its name.
        shown: How each row is written for reading, in the order of the columns.
        rows: What is drawn, a row for each mark.
        source: The specification without its title, a Vega-Lite chart as JSON text.
        more: How the table below the picture is called.
    """

    title: str
    alt: str
    headings: Mapping[str, str]
    shown: tuple[tuple[str, ...], ...]
    rows: tuple[Row, ...]
    source: str
    more: str

    def __repr__(self) -> str:
        return f"<Picture: {len(self.rows)} rows>"

    @property
    def spec(self) -> dict[str, Any]:
        """The specification in Vega-Lite, the title included; each time a new one."""
        spec = self.untitled
        lines = wrap(self.title, TITLE_WIDTH)
        return {**spec, "title": {"text": lines, "anchor": "start"}, "description": self.alt}

    @property
    def untitled(self) -> dict[str, Any]:
        """The specification without its title, for where the title stands beside it."""
        return cast("dict[str, Any]", json.loads(self.source))

    def to_records(self) -> list[dict[str, Value]]:
        """Lay it out in flat rows."""
        return [dict(row) for row in self.rows]

    def to_svg(self, *, titled: bool = True) -> str:
        """Draw it as SVG, without any network.

        Args:
            titled: Whether the title is drawn, too.
        """
        spec = self.spec if titled else self.untitled
        return vl_convert.vegalite_to_svg(spec, vl_version=VEGA_LITE)

    def to_html(self) -> str:
        """Write it as a figure that can stand inside any page: its title, the drawing, and its rows."""
        drawing = self.to_svg(titled=False).replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
        label = escape(self.alt, quote=True)
        return (
            f"<figure>\n<figcaption>{escape(self.title)}</figcaption>\n"
            f'<div role="img" aria-label="{label}" tabindex="0" style="overflow-x:auto">{drawing}</div>\n'
            f"<details><summary>{escape(self.more)}</summary>\n{self._table()}</details>\n</figure>\n"
        )

    def _table(self) -> str:
        head = "".join(f'<th scope="col">{escape(one)}</th>' for one in self.headings.values())
        body = "\n".join(
            f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in self.shown
        )
        return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n"

    def _repr_html_(self) -> str:
        return self.to_html()


def drawn(
    rows: Iterable[Row],
    draw: Callable[[alt.NamedData], Drawing],
    *,
    title: str,
    seen: str,
    catalogue: Catalogue,
) -> Picture:
    """Make a picture of rows.

    Args:
        rows: What is drawn; all have the same columns, each of which the catalogue has a heading for.
        draw: Draws the rows.
        title: The finding.
        seen: What is seen.
        catalogue: The words.

    Raises:
        UnsuitableSubjectError: If there are no rows: an empty picture would show what nobody counted.
    """
    kept = tuple(FrozenDict(row) for row in rows)
    if not kept:
        message = "a picture needs rows, at least one"
        raise UnsuitableSubjectError(message)
    values = [dict(row) for row in kept]
    spec = {**draw(alt.NamedData(name=ROWS)).to_dict(), "datasets": {ROWS: values}, "config": LOOK}
    return Picture(
        title=title,
        alt=seen,
        headings=FrozenDict({name: catalogue.heading(f"chart.column.{name}") for name in kept[0]}),
        shown=tuple(tuple(written(value, catalogue) for value in row.values()) for row in kept),
        rows=kept,
        source=json.dumps(spec, ensure_ascii=False),
        more=catalogue.heading("chart.rows", count=len(kept)),
    )


def written(value: Value, catalogue: Catalogue) -> str:
    """Write one value for reading."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return catalogue.heading("chart.yes") if value else ""
    return f"{value:g}" if isinstance(value, float) else catalogue.write(value)
