"""Control charts by the published rules: a center, limits, and the months that chance does not explain."""

from collections.abc import Sequence
from math import sqrt
from typing import Literal, NamedTuple

__all__ = [
    "FEWEST",
    "RUN",
    "Center",
    "ChartKind",
    "Limits",
    "Point",
    "Signal",
    "center_of",
    "limits_at",
    "signals",
]

ChartKind = Literal["incidents", "students"]
"""``incidents``: a u chart of events on an exposure. ``students``: a p chart of a part of those enrolled."""

Signal = Literal["", "above", "below", "run_above", "run_below"]
"""``above``, ``below``: beyond a limit. ``run_above``, ``run_below``: the eighth month or a later one in a
row on that side of the center."""

RUN = 8
"""So many in a row on one side of the center are no chance: the fourth of the Western Electric rules."""

FEWEST = 8
"""With fewer months than a run is long, there is no center to speak of."""

SIGMAS = 3


class Point(NamedTuple):
    """One month: how many there surely were, how many more perhaps, on which exposure."""

    number: int
    exposure: float
    perhaps: int = 0

    @property
    def least(self) -> float:
        """The lowest rate it can have."""
        return self.number / self.exposure

    @property
    def most(self) -> float:
        """The highest rate it can have."""
        return (self.number + self.perhaps) / self.exposure


class Center(NamedTuple):
    """The center of a chart: of what surely was, and of all that may have been."""

    least: float
    most: float


class Limits(NamedTuple):
    """The control limits of one month; the lower is never below nothing."""

    lower: float
    upper: float


def center_of(points: Sequence[Point]) -> Center | None:
    """The center of a chart: all that was counted, over all exposure.

    Source: of a u chart the mean number of events on a unit of exposure, of a p chart the mean part;
    NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.
    """
    counted = [one for one in points if one.exposure > 0]
    if len(counted) < FEWEST:
        return None
    exposure = sum(one.exposure for one in counted)
    surely = sum(one.number for one in counted)
    return Center(surely / exposure, (surely + sum(one.perhaps for one in counted)) / exposure)


def limits_at(center: float, exposure: float, kind: ChartKind) -> Limits:
    """The limits of one month, three standard errors from the center.

    Formula: u -+ 3 sqrt(u / n) of events; p -+ 3 sqrt(p (1 - p) / n) of a part, which is at most all; where
    there were more students than enrolled, there is no spread.
    Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1 (counts) and 6.3.3.2 (proportions).
    Events of one child hang together, so that chance alone leaves more than an event chart's limits say.
    """
    spread = center if kind == "incidents" else center * max(0.0, 1 - center)
    width = SIGMAS * sqrt(spread / exposure)
    upper = center + width if kind == "incidents" else min(max(1.0, center), center + width)
    return Limits(max(0.0, center - width), upper)


def signals(points: Sequence[Point], center: Center | None, kind: ChartKind) -> list[Signal]:
    """Mark the months that chance does not explain, however what is open is filled.

    What may lie on the center, or on either side of it, ends a run; a month without exposure does not.

    Source: a point beyond a limit (Shewhart), and a run of eight on one side of the center (Western Electric,
    Statistical Quality Control Handbook, 1956, rule 4). The zone rules are left out: of counts they give too
    many false alarms.
    """
    found: list[Signal] = []
    side, run = "", 0
    for point in points:
        if center is None or point.exposure <= 0:
            found.append("")
            continue
        here = "above" if point.least > center.most else "below" if point.most < center.least else ""
        run = run + 1 if here and here == side else 1
        side = here
        found.append(beyond(point, center, kind) or in_a_row(side, run))
    return found


def beyond(point: Point, center: Center, kind: ChartKind) -> Signal:
    """Mark a month that surely lies beyond a limit."""
    limits = [limits_at(one, point.exposure, kind) for one in center]
    if point.least > max(one.upper for one in limits):
        return "above"
    return "below" if point.most < min(one.lower for one in limits) else ""


def in_a_row(side: str, run: int) -> Signal:
    """Mark the eighth month in a row on one side, and those after it."""
    if not side or run < RUN:
        return ""
    return "run_above" if side == "above" else "run_below"
