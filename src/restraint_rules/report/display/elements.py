"""What text, Markdown and HTML of every answer are written with: cells and elements, escaped."""

import re
from html import escape

__all__ = ["CELL", "STEP", "element", "markdown_row", "printable", "quoted"]

MARKDOWN_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")

CELL = "padding:0.1em 0.8em 0.1em 0.4em;text-align:left;vertical-align:top"

STEP = f"{CELL};min-width:min(14em,30vw);overflow-wrap:anywhere"
"""A column of next steps: long findings beside it leave it less than it needs, and on a phone it leaves
them more than a column of words; what it names may be longer than either."""


def markdown_row(*texts: str) -> str:
    """Write a row of a table."""
    return f"| {' | '.join(quoted(text) for text in texts)} |"


def quoted(text: str) -> str:
    """Escape what Markdown would read as markup."""
    return MARKDOWN_SPECIAL.sub(r"\\\1", printable(text))


def element(tag: str, text: str, style: str = "") -> str:
    """Write an element with escaped text."""
    opening = f'{tag} style="{style}"' if style else tag
    return f"<{opening}>{escape(printable(text))}</{tag.partition(' ')[0]}>"


def printable(text: str) -> str:
    """Blank out what is no printable character: an id may hold anything, and must not steer a terminal."""
    return "".join(character if character.isprintable() else " " for character in text)
