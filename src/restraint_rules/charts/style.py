"""How all pictures look: colours that the colour-blind and a grey printer tell apart, and quiet axes.

The colours are blue, vermilion and grey, after the palette of Okabe and Ito, each of another lightness, so
that they stay apart in any colour vision and on a grey printer; each has a contrast of at least 3 to 1 on
white and on the dark ground of a page. None speaks alone: what it means is also said by a shape, a dash or a
word. Letters and axes take the colour of the text around them.
"""

from typing import Any

import altair as alt

from restraint_rules.findings.messages import Catalogue

__all__ = ["ALARM", "HEIGHT", "INK", "LOOK", "MAIN", "QUIET", "WIDTH", "Drawing", "axis_of_months"]

MAIN, ALARM, QUIET = "#006AA7", "#CF5800", "#949494"
INK = "currentColor"

WIDTH, HEIGHT = 560, 230

Drawing = alt.LayerChart | alt.FacetChart | alt.VConcatChart
"""What a picture is drawn as."""

TEXT: dict[str, Any] = {"font": "sans-serif", "color": INK}
AXES: dict[str, Any] = {
    "labelColor": INK,
    "titleColor": INK,
    "domainColor": QUIET,
    "tickColor": QUIET,
    "gridColor": QUIET,
    "gridOpacity": 0.25,
    "labelFontSize": 12,
    "titleFontSize": 12,
    "titleFontWeight": "normal",
}

LOOK: dict[str, Any] = alt.Config(
    background="transparent",
    font="sans-serif",
    aria=False,  # the whole has one text; a screen reader need not walk through hundreds of marks
    axis=alt.AxisConfig(**AXES),
    header=alt.HeaderConfig(labelColor=INK, titleColor=INK, labelFontSize=12),
    legend=alt.LegendConfig(labelColor=INK, titleColor=INK, labelFontSize=12, orient="top", title=None),
    text=alt.MarkConfig(color=INK, fontSize=12),
    title=alt.TitleConfig(color=INK, anchor="start", fontSize=15, fontWeight="bold", offset=12),
    view=alt.ViewConfig(stroke=None),
).to_dict()
"""The look of all."""


def axis_of_months(catalogue: Catalogue, *, years: bool) -> alt.Axis:
    """An axis of time with the months' names in the words of a catalogue.

    Args:
        catalogue: The words.
        years: Whether each January has its year besides; where that gets too dense, some are left out.
    """
    name = f"{[catalogue.words[f'month.{number}'] for number in range(1, 13)]}[month(datum.value)]"
    label = f"[{name}, month(datum.value) % 12 == 0 ? year(datum.value) : '']" if years else name
    step = alt.TimeIntervalStep(interval="month", step=1)
    return alt.Axis(
        title=None, grid=False, tickCount=step, labelExpr=label, labelOverlap=years or alt.Undefined
    )
