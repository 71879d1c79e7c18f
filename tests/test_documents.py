"""The documents: generated pages are up to date, every Python block runs and prints what stands below it."""

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
LINK = re.compile(r"\]\((?P<target>[^)#:\s]+)(#[^)]*)?\)")
LANGUAGES = {
    *("javascript", "python", "text", "console", "powershell", "json"),
    *("{toctree}", "{include} ../CHANGELOG.md"),
}


def imported_generator() -> Any:
    """Import docs/generate.py, which is no part of the package."""
    sys.path.insert(0, str(DOCS))
    try:
        return import_module("generate")
    finally:
        sys.path.remove(str(DOCS))


GENERATOR = imported_generator()
TEXTS: dict[str, str] = {
    page.relative_to(ROOT).as_posix(): page.read_text(encoding="utf-8") for page in GENERATOR.PAGES
}
WITH_PYTHON = [
    name
    for name, text in TEXTS.items()
    if any(block.language == "python" for block in GENERATOR.blocks(text))
]


def test_the_reference_pages_are_what_the_code_says() -> None:
    kept = {page.name: page.read_text(encoding="utf-8") for page in (DOCS / "reference").glob("*.md")}
    made: dict[str, str] = GENERATOR.pages()

    stale = sorted(name for name in kept | made if kept.get(name) != made.get(name))

    assert stale == [], "run: .venv/bin/poe reference"


@pytest.mark.parametrize("name", WITH_PYTHON)
def test_the_python_of_a_page_runs_and_prints_what_stands_below_it(name: str) -> None:
    assert GENERATOR.executed(TEXTS[name], name) == TEXTS[name], (
        "look at it, then run: .venv/bin/poe reference"
    )


def test_there_are_pages_to_run() -> None:
    """Were the pattern for blocks wrong, the test above would run nothing."""
    assert set(WITH_PYTHON) >= {"README.md", "docs/tutorial.md", "docs/how-to/add-a-rule.md"}


def test_a_page_that_prints_something_else_is_told() -> None:
    page = "```python\nprint(2 + 2)\n```\n\n```text\n5\n```\n"

    assert GENERATOR.executed(page, "page") == page.replace("5", "4")


def test_what_a_page_prints_is_shown() -> None:
    with pytest.raises(ValueError, match="no text block comes next"):
        GENERATOR.executed("```python\nprint(2 + 2)\n```\n", "page")


@pytest.mark.parametrize("name", TEXTS)
def test_links_between_files_lead_somewhere(name: str) -> None:
    folder = (ROOT / name).parent
    targets = [match["target"] for match in LINK.finditer(TEXTS[name])]

    assert [target for target in targets if not (folder / target).exists()] == []


@pytest.mark.parametrize("name", TEXTS)
def test_a_block_names_its_language(name: str) -> None:
    """A block without one is shown plainly and run by nobody; a page's Python must not hide there."""
    assert {block.language for block in GENERATOR.blocks(TEXTS[name])} - LANGUAGES == set()


def test_the_pictures_are_what_the_charts_draw() -> None:
    kept = {file.stem: file.read_text(encoding="utf-8") for file in GENERATOR.PICTURES.glob("*.svg")}
    drawn = GENERATOR.pictures()

    assert set(kept) == set(drawn)
    for name, picture in drawn.items():
        assert kept[name].startswith(f"<!-- {GENERATOR.mark_of(picture)} -->"), "run: .venv/bin/poe reference"
        assert len(kept[name]) < 25_000


PICTURE = re.compile(r"!\[(?P<alt>[^]]*)\]\([^)]*pictures/(?P<name>[a-z]+)\.svg\)")


def test_each_picture_stands_in_a_page_with_its_own_words() -> None:
    shown = {one["name"]: one["alt"] for text in TEXTS.values() for one in PICTURE.finditer(text)}

    assert shown == {name: picture.alt for name, picture in GENERATOR.pictures().items()}


def test_every_command_has_one_for_windows() -> None:
    assert "README.md" in TEXTS
    for name, text in TEXTS.items():
        found = [block.language for block in GENERATOR.blocks(text)]
        told = found.count("powershell") + (
            name == "docs/contributing.md"
        )  # which says how to read its others
        assert found.count("console") <= told, name


@pytest.mark.slow
def test_each_head_of_a_built_table_has_a_scope(tmp_path: Path) -> None:
    pytest.importorskip("sphinx", reason="pages are built with the extra docs")
    source = tmp_path / "source"
    source.mkdir()
    (source / "index.md").write_text("# A page\n\n| a | b |\n| --- | ---: |\n| c | 1 |\n", encoding="utf-8")
    build = [sys.executable, "-m", "sphinx", "-q", "-c", str(DOCS), str(source), str(tmp_path / "built")]

    subprocess.run(build, check=True, capture_output=True)  # noqa: S603 - the line above

    heads = re.findall(r"<th\b[^>]*>", (tmp_path / "built" / "index.html").read_text(encoding="utf-8"))
    assert len(heads) == 2
    assert all('scope="col"' in head for head in heads)
