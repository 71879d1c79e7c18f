"""Small worlds of orders and evaluations, as plain data: minutes from ten o'clock on a Saturday in March.

On the Sunday after it clocks go forward by an hour.
"""

from datetime import date
from random import Random
from typing import Any, NamedTuple

__all__ = ["CareWorld", "care_world"]

LENGTHS = [59, 60, 61, 119, 120, 121, 239, 240, 241, 600]
BORN = [
    date(1980, 1, 1),
    date(2008, 3, 7),  # eighteen on that Saturday
    date(2008, 3, 8),  # and on the Sunday
    date(2017, 3, 7),  # nine on that Saturday
    date(2017, 3, 8),
    date(2012, 6, 1),
    date(2020, 1, 1),
]
LATE = [1199, 1200, 1201, 1380, 1430, 1440, 1441, 1450, 1700]
LICENCES = ["physician", "registered_nurse", "practical_nurse", None]


class CareWorld(NamedTuple):
    """A use of restraint with its orders and evaluations; ``None``: not recorded."""

    born: date
    violent: bool | None
    end: int | None
    as_of: int
    orders: list[dict[str, Any]] | None
    evaluations: list[dict[str, Any]] | None


def care_world(seed: int) -> CareWorld:
    """The world of a seed: near limits, sometimes without a fact."""
    chance = Random(seed)  # noqa: S311 - worlds to try, and the same in every run
    long = chance.random() < 0.4
    end = chance.choice([30, 59, 60, 61, 120, 121, 240, 241, 1440, 1441, 1500, 2000, None])
    as_of = chance.choice([10, 60, 61, 240, 241, 1439, 1440, 1441, 1600, 2880, 2881])
    return CareWorld(
        chance.choice(BORN),
        chance.choice([True] * 8 + [False, None]),
        end,
        as_of,
        None if chance.random() < 0.03 else orders_in_turn(chance, long=long),
        None if chance.random() < 0.05 else evaluations(chance, long=long),
    )


def orders_in_turn(chance: Random, *, long: bool) -> list[dict[str, Any]]:
    """Orders one after the other, mostly each before the last one ends."""
    made: list[dict[str, Any]] = []
    at = chance.choice([0, 0, 0, 5])
    for number in range(chance.choice([0, 1, 1, 2, 3]) + (10 if long else 0)):
        length = 240 if long and chance.random() < 0.9 else chance.choice(LENGTHS)
        ends = chance.choice(["known"] * 20 + ["blank", "open"])
        renewal = chance.choice([True] * 12 + [False] * (12 if at >= 1380 else 1)) if number else False
        made.append(
            {
                "issued": at,
                "length": length if ends == "known" else None,
                "open": True if ends == "open" else None,
                "renewal": None if number and chance.random() < 0.02 else renewal,
            }
        )
        at += length + chance.choice([-1, 0, 0, 0, 0, 0, 0, 1] if long else [-10, -1, 0, 0, 1])
    return made


def evaluations(chance: Random, *, long: bool) -> list[dict[str, Any]]:
    """Evaluations around the hour, and around a day."""
    return [
        {
            "at": chance.choice(LATE if long and chance.random() < 0.6 else [-5, 0, 30, 59, 60, 61, 1440]),
            "licence": chance.choice(["physician"] * 4 + LICENCES if long else LICENCES),
            "trained": chance.choice([True, True, False, None]),
            "face": chance.choice([True, True, True, False, None]),
        }
        for _ in range(chance.choice([0, 1, 1, 2, 3]))
    ]
