"""Colours that mean something stay apart for everybody, on any ground and on paper.

Two colours of one picture are at least three noticeable steps apart in every colour vision: at one step half
of the people tell small marks apart, at three nobody has to look twice. In grey only lightness is left, and
contrast on light and dark grounds leaves three colours less than three steps of it; there a little more than
one step must do, and a shape, a dash or a word says the same.
"""

import re
from itertools import combinations, pairwise

import pytest
from chart_samples import SAMPLES, sample
from colour_vision import VISIONS, contrast, lightness, steps_apart

from restraint_rules.charts.style import ALARM, MAIN, QUIET

PALETTE = {"main": MAIN, "alarm": ALARM, "quiet": QUIET}
LIGHT, DARK = "#ffffff", "#15191e"
HEX = re.compile(r'(?:fill|stroke)="(#[0-9a-fA-F]{6}|rgb\([^)]*\))"')

LEAST = {"grey print": 1.2}
"""How many steps at least; of any other vision three."""


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("pair", list(combinations(PALETTE, 2)), ids="-".join)
def test_two_colours_are_told_apart(pair: tuple[str, str], vision: str) -> None:
    one, other = (PALETTE[name] for name in pair)

    assert steps_apart(one, other, vision) >= LEAST.get(vision, 3)


def test_red_beside_green_would_be_found() -> None:
    """Were the simulation wrong, the test above would find nothing."""
    assert steps_apart("#cc3311", "#228833", "all colours") > 3
    assert steps_apart("#cc3311", "#228833", "deuteranopia") < 3
    assert steps_apart("#0072b2", "#d55e00", "grey print") < 1.2


@pytest.mark.parametrize("colour", PALETTE.values(), ids=PALETTE)
@pytest.mark.parametrize("ground", [LIGHT, DARK], ids=["light", "dark"])
def test_a_mark_is_seen_on_a_light_and_a_dark_ground(colour: str, ground: str) -> None:
    assert contrast(colour, ground) >= 3


def test_words_on_a_colour_can_be_read() -> None:
    assert contrast("#ffffff", MAIN) >= 4.5
    assert contrast("#000000", ALARM) >= 4.5


@pytest.mark.parametrize("name", [name for name in SAMPLES if name != "hours"])
def test_no_picture_uses_another_colour(name: str) -> None:
    found = set(HEX.findall(sample(name).to_svg()))

    assert found <= {*PALETTE.values(), LIGHT, "#000000"}


@pytest.mark.parametrize("vision", VISIONS)
def test_the_fuller_an_hour_the_darker(vision: str) -> None:
    picture = sample("hours")
    fills = [one for one in HEX.findall(picture.to_svg()) if one.startswith("rgb")]
    numbers = [row["number"] for row in picture.rows if row["number"]]
    by_number = {number: rgb(fill) for number, fill in zip(numbers, fills, strict=True)}

    light = [lightness(fill, vision) for _, fill in sorted(by_number.items(), key=lambda one: one[0] or 0)]

    assert len(light) > 2
    assert all(fuller < less for less, fuller in pairwise(light))


def rgb(colour: str) -> str:
    """``rgb(1, 2, 3)`` as ``#010203``."""
    return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour))
