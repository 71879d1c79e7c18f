"""The words in which a board reads whether there is less restraint and seclusion."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from restraint_rules.analysis.measures.between import Between
from restraint_rules.analysis.prevention.before_after import BeforeAfter, Side
from restraint_rules.analysis.prevention.control_chart import RUN
from restraint_rules.analysis.prevention.monthly import PreventionMonth
from restraint_rules.analysis.prevention.prevention_tables import (
    PER,
    concentration_table,
    months_table,
    near_table,
)
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, view_with

if TYPE_CHECKING:
    from restraint_rules.analysis.prevention.prevention import Prevention

__all__ = ["view_of_prevention"]


def view_of_prevention(found: "Prevention", catalogue: Catalogue) -> View:
    """Lay it out: what changed, which months stand out, where it happens, who is near a trigger."""
    first, last = found.months[0].month, found.months[-1].month
    title = catalogue.heading("prevention.title", first=first, last=last, policy=found.policy)
    sections = (
        section("changed", changed(found, catalogue), catalogue),
        section("months", standing_out(found, catalogue), catalogue),
        months_table(found, catalogue),
        concentration_table(found, catalogue),
        near_table(found, catalogue),
        section("counted", how_counted(found, catalogue), catalogue),
    )
    return view_with(title, sections, catalogue)


def section(name: str, lines: Iterable[Line], catalogue: Catalogue) -> Section:
    """A section of these lines."""
    return Section(name, catalogue.heading(f"prevention.{name}"), "", tuple(lines))


def say(catalogue: Catalogue, name: str, **params: object) -> Line:
    """A line that is one sentence."""
    return Line("", "", catalogue.heading(f"prevention.{name}", **params))


def changed(found: "Prevention", catalogue: Catalogue) -> Iterator[Line]:
    """Tell before and after."""
    comparison = found.comparison
    if comparison is None:
        return
    yield side_line("before", comparison, comparison.before, found, catalogue)
    yield side_line("after", comparison, comparison.after, found, catalogue)
    percent = comparison.percent
    if percent is None:
        yield say(catalogue, "no_comparison")
        return
    yield say(catalogue, direction(percent), percent=magnitude(percent).text(catalogue, 1))
    if comparison.interval is not None:
        low, high = ((one - 1) * 100 for one in comparison.interval)
        sure = "beyond_chance" if high < 0 or low > 0 else "within_chance"
        yield say(catalogue, sure, low=f"{low:+.0f}", high=f"{high:+.0f}")


def side_line(
    name: str, comparison: BeforeAfter, side: Side, found: "Prevention", catalogue: Catalogue
) -> Line:
    """Tell one side of a comparison."""
    rate = side.rate
    told = catalogue.heading("prevention.no_rate")
    if rate is not None:
        told = catalogue.heading(f"prevention.per.{found.chart}", rate=scaled(rate, found.chart, catalogue))
    count = side.number.text(catalogue, 0)
    return say(catalogue, name, day=comparison.day, months=side.months, count=count, rate=told)


def scaled(rate: Between, chart: str, catalogue: Catalogue) -> str:
    """A rate on its usual exposure."""
    most = None if rate.most is None else rate.most * PER[chart]
    return Between(rate.least * PER[chart], most).text(catalogue, 2)


def direction(percent: Between) -> str:
    """Whether there is surely less, surely more, or neither."""
    if percent.most is not None and percent.most < 0:
        return "less"
    return "more" if percent.least > 0 else "neither"


def magnitude(percent: Between) -> Between:
    """How much less or more it is, without its sign where the words say it."""
    if percent.most is not None and percent.most < 0:
        return Between(-percent.most, -percent.least)
    return percent


def standing_out(found: "Prevention", catalogue: Catalogue) -> Iterator[Line]:
    """Tell the months that chance does not explain."""
    if all(one.center is None for one in found.months):
        yield say(catalogue, "no_center", needed=RUN)
        return
    marked = [one for one in found.months if one.signal]
    for name, months in groupby(marked, key=lambda one: one.signal):
        named = tuple(one.month for one in months)
        yield say(catalogue, f"signal.{name}", months=named)
    if not marked:
        yield say(catalogue, "no_signal")


def how_counted(found: "Prevention", catalogue: Catalogue) -> Iterator[Line]:
    """Tell how it was counted, and what is not known."""
    yield say(catalogue, f"chart.{found.chart}")
    if found.text_of is not None:
        yield say(catalogue, "text_of", day=found.text_of)
    perhaps = sum(one.perhaps for one in found.months)
    if perhaps:
        yield say(catalogue, "perhaps", count=perhaps)
    if found.not_recorded:
        yield say(catalogue, "not_recorded", count=found.not_recorded)
    unfinished = tuple(one.month for one in found.months if unfinished_month(one, found))
    if unfinished:
        yield say(catalogue, "unfinished", months=unfinished)


def unfinished_month(month: PreventionMonth, found: "Prevention") -> bool:
    """Whether a month was not over."""
    return month.state == "incomplete" and not found.not_recorded
