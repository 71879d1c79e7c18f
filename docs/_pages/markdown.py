"""Writing Markdown, and reading docstrings for it."""

import inspect
import re
from collections.abc import Iterable, Iterator
from textwrap import dedent

__all__ = ["anchor", "documentation", "entries", "page", "prose", "sections", "table"]

MADE = "<!-- Made by docs/generate.py from the code; do not edit. -->"


def page(title: str, intro: str, *parts: Iterable[str]) -> str:
    """Put a page together."""
    lines = [MADE, "", f"# {title}", "", intro, ""]
    for part in parts:
        lines += part
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """Write a table, and nothing where it has no rows."""
    head = list(columns)
    body = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head), *body, ""] if body else []


def prose(text: str | None) -> str:
    """Turn a docstring's marks into Markdown's."""
    return inspect.cleandoc(text or "").replace("``", "`")


def sections(docstring: str | None) -> dict[str, str]:
    """Cut a docstring at its Google headings; what stands outside of them is under the empty name."""
    found: dict[str, str] = {"": ""}
    name = ""
    for line in prose(docstring).splitlines():
        heading = re.fullmatch(r"(Args|Attributes|Returns|Raises):", line)
        if heading:
            name = heading[1]
        elif name and line and not line.startswith(" "):
            name, found[""] = "", f"{found['']}\n"
        if not heading:
            found[name] = f"{found.get(name, '')}{line}\n"
    return {name: dedent(text).strip() for name, text in found.items()}


def entries(section: str) -> Iterator[tuple[str, str]]:
    """List the names a section explains, each with its text in one line."""
    for entry in re.split(r"\n(?! )", section):
        name, _, text = entry.partition(":")
        yield name, " ".join(text.split())


def documentation(docstring: str | None) -> list[str]:
    """Write a docstring: its prose, then its sections as lists."""
    parts = sections(docstring)
    lines = [parts.pop(""), ""]
    for name, section in parts.items():
        if name == "Returns":
            lines += [f"Returns: {' '.join(section.split())}", ""]
        else:
            heading = {"Args": "Arguments", "Attributes": "Attributes", "Raises": "Raises"}[name]
            lines += [f"{heading}:", "", *(f"- `{one}`: {text}" for one, text in entries(section)), ""]
    return lines


def anchor(heading: str) -> str:
    """The anchor a heading gets."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
