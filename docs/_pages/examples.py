"""The examples in prose pages: run, and followed by what they print."""

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["PAGES", "Block", "blocks", "executed"]

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
"""Every page, the README among them."""

FENCED = re.compile(
    r"^(?P<fence>`{3,})(?P<language>[^\n]*)\n(?P<body>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL
)


class Block(NamedTuple):
    """A fenced block of a page: its language, its text, and where that begins and ends."""

    language: str
    body: str
    start: int
    end: int


def blocks(text: str) -> list[Block]:
    """List a page's fenced blocks."""
    return [Block(one["language"], one["body"], *one.span("body")) for one in FENCED.finditer(text)]


def executed(text: str, name: str) -> str:
    """Run a page's Python blocks from top to bottom, each building on those before.

    Args:
        text: The page.
        name: Its name, for tracebacks.

    Returns:
        The page, with what each block prints in the ``text`` block right after it.

    Raises:
        ValueError: If a block prints something and no ``text`` block comes next.
    """
    names: dict[str, Any] = {"__name__": "page"}
    found = blocks(text)
    said: list[tuple[Block, str]] = []
    for at, block in enumerate(found, start=1):
        if block.language == "python":
            printed = run(block, text, name, names)
            if at < len(found) and found[at].language == "text":
                said.append((found[at], printed))
            elif printed:
                message = f"{name}: a block prints something, and no text block comes next"
                raise ValueError(message)
    for block, printed in reversed(said):
        text = text[: block.start] + printed + text[block.end :]
    return text


def run(block: Block, text: str, name: str, names: dict[str, Any]) -> str:
    """Run one block, and return what it prints."""
    printed = StringIO()
    at_its_line = (
        "\n" * text.count("\n", 0, block.start) + block.body
    )  # so that a traceback names the page's line
    with redirect_stdout(printed):
        exec(compile(at_its_line, name, "exec"), names)  # noqa: S102 - our own pages
    return printed.getvalue()
