"""Times and lengths that a form gives roughly: "about 10:15", "between 10 and 10:30", "15+".

This is the one place that knows them. The facts have no room for a stretch of possible times yet, so
that such a cell is noted and its fact not recorded; once they have, this is where the stretch is made.
"""

import re

from restraint_rules.intake.notes import Lost

__all__ = ["inexact"]

ROUGHLY = re.compile(
    r"\b(?:about|approx(?:imately)?|approximate|around|roughly|circa|ca|abt|est(?:imated)?|nearly|almost|over"
    r"|under|less than|more than|at least|up to|between|or so|ish)\b|[~≈±]|\d\s*\+|^[<>≤≥]"
    r"|\d\s*(?:-|–|to)\s*\d",
    re.IGNORECASE,
)

INEXACT = Lost("inexact")


def inexact(text: str) -> Lost | None:
    """Tell whether a text that is no exact time or length gives a rough one.

    Args:
        text: What a reader of times or lengths could not read as such.

    Returns:
        Why it is not recorded; nothing, if it does not look like a time or a length at all.
    """
    return INEXACT if ROUGHLY.search(text) and any(map(str.isdigit, text)) else None
