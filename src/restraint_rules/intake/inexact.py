"""Times and lengths that a form gives roughly: "about 10:15", "between 10 and 10:30", "10 to 15 min", "15+".

This is the one place that knows them. A length whose bounds are written is recorded by its bounds. Of "about"
nobody wrote how near, and of a time of day bounds are not read yet: those are noted, and not recorded.
"""

import re
from collections.abc import Iterable
from datetime import timedelta

from restraint_rules.intake.notes import Lost
from restraint_rules.models.inexact import LengthBetween

__all__ = ["inexact", "rough_length", "stated"]

ROUGHLY = re.compile(
    r"\b(?:about|approx(?:imately)?|approximate|around|roughly|circa|ca|abt|est(?:imated)?|nearly|almost|over"
    r"|under|less than|more than|at least|up to|between|or so|ish)\b|[~≈±]|\d\s*\+|^[<>≤≥]"
    r"|\d\s*(?:-|–|to)\s*\d",
    re.IGNORECASE,
)

MINUTES = r"\s*(?:m|min|mins|minutes?)?\.?"
TO = r"\s*(?:-|–|to|and)\s*"
OVER = r"(?:over|more than|at least|[>≥])\s*"
FROM_TO = re.compile(rf"(?:between\s+)?(\d{{1,4}}){MINUTES}{TO}(\d{{1,4}}){MINUTES}", re.IGNORECASE)
OR_MORE = re.compile(rf"{OVER}(\d{{1,4}}){MINUTES}|(\d{{1,4}}){MINUTES}\s*\+{MINUTES}", re.IGNORECASE)
OR_LESS = re.compile(rf"(?:up to|less than|under|at most|≤)\s*(\d{{1,4}}){MINUTES}", re.IGNORECASE)

INEXACT = Lost("inexact")


def inexact(text: str) -> Lost | None:
    """Tell whether a text that is no exact time or length gives a rough one.

    Args:
        text: What a reader of times or lengths could not read as such.

    Returns:
        Why it is not recorded; nothing, if it does not look like a time or a length at all.
    """
    return INEXACT if ROUGHLY.search(text) and any(map(str.isdigit, text)) else None


def rough_length(text: str) -> LengthBetween | None:
    """Read the bounds of a length in minutes: ``10-15``, ``10 to 15 min``, ``15+``, ``over 15``, ``up to 5``.

    Args:
        text: What is no exact length.

    Returns:
        Its bounds, both included; nothing, where none are written or they are reversed.
    """
    if found := FROM_TO.fullmatch(text):
        least, most = (timedelta(minutes=int(part)) for part in found.groups())
        return LengthBetween(least, most) if least <= most else None
    if found := OR_MORE.fullmatch(text):
        return LengthBetween(timedelta(minutes=int(found[1] or found[2])))
    if found := OR_LESS.fullmatch(text):
        return LengthBetween(timedelta(), timedelta(minutes=int(found[1])))
    return None


UNREAD = frozenset({"inexact", "unreadable"})


def stated(facts: Iterable[str], lost: Lost) -> list[str]:
    """Name what a cell says that is no length: that a duration is stated, though it cannot be read.

    Args:
        facts: What the cell's column would become.
        lost: Why it does not.
    """
    return [f"{fact}_stated" for fact in facts if fact.endswith(".duration") and lost.why in UNREAD]
