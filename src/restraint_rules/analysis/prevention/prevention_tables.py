"""The numbers of prevention as tables: month by month, by what uses have in common, and who is near."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restraint_rules.analysis.prevention.concentration import Concentration
from restraint_rules.analysis.prevention.monthly import PreventionMonth
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.display.grid import Grid

if TYPE_CHECKING:
    from restraint_rules.analysis.prevention.prevention import Prevention

__all__ = ["PER", "concentration_table", "months_table", "near_table"]

PER = {"incidents": 1000, "students": 100}
"""On how much of the exposure a rate is told."""


def months_table(found: "Prevention", catalogue: Catalogue) -> Grid:
    """Lay out the months: what was counted, on which exposure, the rate beside what chance leaves."""
    columns = ("number", "exposure", "rate")
    charted = any(one.lower is not None for one in found.months)
    more = ("limits", "signal") if charted else ()
    return Grid(
        catalogue.heading("prevention.by_month"),
        (
            catalogue.heading("prevention.column.month"),
            *(catalogue.heading(f"prevention.column.{name}.{found.chart}") for name in columns),
            *(catalogue.heading(f"prevention.column.{name}") for name in more),
        ),
        tuple(month_row(one, PER[found.chart], catalogue)[: 4 + len(more)] for one in found.months),
        tuple(marks_of(found, catalogue)),
        numbers=True,
        words=charted,
    )


def month_row(month: PreventionMonth, per: int, catalogue: Catalogue) -> tuple[str, ...]:
    """Lay one month out."""
    number = catalogue.heading(f"prevention.cell.{month.state}", count=month.number)
    if month.perhaps:
        number = catalogue.heading("prevention.cell.perhaps", cell=number, count=month.perhaps)
    rate = "" if month.rate is None else f"{month.rate * per:.2f}"
    limits = ""
    if month.lower is not None and month.upper is not None:
        bounds = {"low": f"{month.lower * per:.2f}", "high": f"{month.upper * per:.2f}"}
        limits = catalogue.heading("measures.interval", **bounds)
    signal = catalogue.heading(f"prevention.mark.{month.signal}") if month.signal else ""
    return month.month, number, f"{month.exposure:g}", rate, limits, signal


def marks_of(found: "Prevention", catalogue: Catalogue) -> Iterator[str]:
    """Say what the marks mean that occur."""
    states: set[str] = {one.state for one in found.months}
    if any(one.perhaps for one in found.months):
        states.add("perhaps")
    for state in ("incomplete", "perhaps", "suppressed"):
        if state in states:
            yield catalogue.heading(f"prevention.mark.{state}")


def concentration_table(found: "Prevention", catalogue: Catalogue) -> Grid:
    """Lay out how many uses have what in common, in the rows' own order."""
    hidden = any(one.number is None for one in found.concentration)
    return Grid(
        catalogue.heading("prevention.concentration"),
        (catalogue.heading("prevention.column.row"), catalogue.heading("prevention.column.uses")),
        tuple(
            (
                f"{catalogue.heading(f'prevention.by.{one.table}')}: {row_name(one, catalogue)}",
                catalogue.heading(
                    f"prevention.cell.{'suppressed' if one.number is None else 'counted'}", count=one.number
                ),
            )
            for one in found.concentration
        ),
        (catalogue.heading("prevention.mark.suppressed"),) if hidden else (),
        numbers=True,
    )


def row_name(one: Concentration, catalogue: Catalogue) -> str:
    """Name what uses have in common."""
    if one.table == "weekday":
        return catalogue.words[f"weekday.{one.row}"]
    if one.table == "hour" and one.row.isdigit():
        return f"{one.row}:00"
    if f"row.{one.row}" in catalogue.headings:
        return catalogue.heading(f"row.{one.row}")
    return one.row.replace("_", " ") if one.table in {"position", "ground"} else one.row


def near_table(found: "Prevention", catalogue: Catalogue) -> Grid:
    """Lay out who is near a trigger, in the order of their ids."""
    columns = ("student", "uses", "more", "open")
    return Grid(
        catalogue.heading("prevention.near"),
        tuple(catalogue.heading(f"near.column.{name}") for name in columns),
        tuple(
            (
                one.student,
                f"{one.uses}",
                f"{one.head_room}" if one.head_room else catalogue.heading("near.any"),
                f"{one.open}" if one.open else "",
            )
            for one in found.near or ()
        ),
        numbers=True,
    )
