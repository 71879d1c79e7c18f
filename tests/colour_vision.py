"""Colours as people see them who do not see all of them, and as a grey printer prints them.

Colour blindness is simulated by the matrices of Machado, Oliveira and Fernandes (2009), "A
physiologically-based model for simulation of color vision deficiency" (IEEE Transactions on Visualization and
Computer Graphics 15(6), 1291-1298, doi:10.1109/TVCG.2009.113), at full severity, on linear sRGB: number for
number those of severity 1.0 in colour-science's ``colour/blindness/datasets/machado2010.py``, which has them
from Machado's thesis (2010, hdl:10183/26950); compared on 26 November 2026. How far two colours are apart is
told in noticeable steps of small marks, by Stone, Szafir and Setlur (2014), "An engineering model for color
difference as a function of size": half of the people tell two marks apart that are one step apart.
"""

from collections.abc import Sequence
from math import hypot

__all__ = ["VISIONS", "contrast", "lightness", "steps_apart"]

Matrix = Sequence[Sequence[float]]
Colour = tuple[float, float, float]

GREY = (0.2126, 0.7152, 0.0722)
"""What of red, green and blue makes the light of a colour."""

VISIONS: dict[str, Matrix] = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "grey print": (GREY, GREY, GREY),
}

DEGREES = 1 / 3
"""How large a mark of 14 pixels is, at an arm's length from the screen."""

STEP = tuple(least + more / DEGREES for least, more in ((5.079, 0.751), (5.339, 1.541), (5.349, 2.871)))
"""One noticeable step of such a mark in L*, a* and b*."""


def linear(colour: str) -> Colour:
    """Linear sRGB of ``#rrggbb``."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return straight(red), straight(green), straight(blue)


def straight(part: float) -> float:
    """Undo the gamma of sRGB."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def seen(colour: str, vision: str) -> Colour:
    """A colour in some vision, in linear sRGB."""
    given = linear(colour)
    mixed = (sum(a * b for a, b in zip(row, given, strict=True)) for row in VISIONS[vision])
    red, green, blue = (min(1.0, max(0.0, part)) for part in mixed)
    return red, green, blue


def lab(colour: Colour) -> Colour:
    """CIE L*a*b* under daylight."""
    red, green, blue = colour
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    x, y, z = (
        part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in (x, y, z)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def steps_apart(one: str, other: str, vision: str) -> float:
    """How many noticeable steps two colours are apart in some vision."""
    pair = zip(lab(seen(one, vision)), lab(seen(other, vision)), STEP, strict=True)
    return hypot(*((a - b) / step for a, b, step in pair))


def lightness(colour: str, vision: str) -> float:
    """L* of a colour in some vision."""
    return lab(seen(colour, vision))[0]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, by WCAG."""
    low, high = sorted(
        sum(a * b for a, b in zip(GREY, linear(colour), strict=True)) for colour in (one, other)
    )
    return (high + 0.05) / (low + 0.05)
