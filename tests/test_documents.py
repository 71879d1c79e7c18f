"""The documents: generated pages are up to date, every Python block runs and prints what stands below it."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple, cast

import pytest

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
PAGES = (ROOT / "README.md", *sorted(DOCS.rglob("*.md")))

FENCED = re.compile(r"^(?P<fence>`{3,})(?P<language>[^\n]*)\n(?P<body>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?P<target>[^)#:\s]+)(#[^)]*)?\)")


class Block(NamedTuple):
    """A fenced block of a page: its language, its text, the line it begins in, and what comes next."""

    language: str
    body: str
    line: int
    output: str
    """What stands in the next block if that is ``text``: what this block prints."""


def name_of(page: Path) -> str:
    """A page's path, as a test's id."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> Iterator[Block]:
    """List a page's fenced blocks."""
    text = page.read_text(encoding="utf-8")
    found = list(FENCED.finditer(text))
    for one, following in zip(found, [*found[1:], None], strict=True):
        output = following["body"] if following is not None and following["language"] == "text" else ""
        yield Block(one["language"], one["body"], text.count("\n", 0, one.start("body")), output)


WITH_PYTHON = [page for page in PAGES if any(block.language == "python" for block in blocks(page))]


def made_pages() -> dict[str, str]:
    """Make the reference pages anew."""
    sys.path.insert(0, str(DOCS))
    try:
        make = cast("Callable[[], dict[str, str]]", import_module("generate").pages)
    finally:
        sys.path.remove(str(DOCS))
    return make()


def test_the_reference_pages_are_what_the_code_says() -> None:
    kept = {page.name: page.read_text(encoding="utf-8") for page in REFERENCE.glob("*.md")}
    made = made_pages()

    stale = sorted(name for name in kept | made if kept.get(name) != made.get(name))

    assert stale == [], "run: .venv/bin/poe reference"


@pytest.mark.parametrize("page", WITH_PYTHON, ids=name_of)
def test_the_python_of_a_page_runs_and_prints_what_stands_below_it(page: Path) -> None:
    """Blocks of one page build on each other, as they do for who reads them."""
    names: dict[str, Any] = {"__name__": "page"}
    for block in blocks(page):
        if block.language == "python":
            printed = StringIO()
            at_its_line = "\n" * block.line + block.body  # so that a traceback names the page's own line
            with redirect_stdout(printed):
                exec(compile(at_its_line, str(page), "exec"), names)  # noqa: S102 - our own pages

            assert printed.getvalue() == block.output


def test_there_are_pages_to_run() -> None:
    """Were the pattern for blocks wrong, the test above would run nothing."""
    names = {name_of(page) for page in WITH_PYTHON}

    assert names >= {"README.md", "docs/tutorial.md", "docs/how-to/add-a-rule.md"}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    targets = (match["target"] for match in LINK.finditer(page.read_text(encoding="utf-8")))

    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_block_names_its_language(page: Path) -> None:
    """A block without one is shown plainly and run by nobody; a page's Python must not hide there."""
    known = {"python", "text", "console", "json", "{toctree}", "{include} ../CHANGELOG.md"}

    assert {block.language for block in blocks(page)} - known == set()
