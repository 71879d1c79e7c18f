"""The page to hand over and the documentation, in a real browser: no fault by axe, in light and dark."""

import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

import pytest
from page import PROGRAMS, needs, opened
from page_samples import whole_page

BUILT = Path(__file__).parents[2] / ".build" / "axe"
AXE = BUILT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

DESKTOP, PHONE = 1200, 390
DOCS = Path(__file__).parents[2] / "docs"


def axe() -> Path:
    """The checker, fetched once."""
    if not AXE.exists():
        install = ["npm", "install", "--silent", "--no-save", "--prefix", str(BUILT), "axe-core@4"]
        subprocess.run(install, check=True, capture_output=True)  # noqa: S603 - a program of ours to use
    return AXE


@pytest.mark.slow
def test_no_fault_is_found(tmp_path: Path) -> None:
    needs(*PROGRAMS)
    file = tmp_path / "page.html"
    file.write_text(whole_page(), encoding="utf-8")
    for width in (DESKTOP, PHONE):
        for scheme in ("light", "dark"):
            assert faults(file, width, scheme) == []


@pytest.mark.slow
def test_no_fault_is_found_in_the_documentation(tmp_path: Path) -> None:
    needs(*PROGRAMS)
    quietly = ["-q", "-W", "-E", "-d", str(tmp_path / "doctrees")]
    subprocess.run(  # noqa: S603 - our own pages
        [sys.executable, "-m", "sphinx", *quietly, str(DOCS), str(tmp_path / "pages")], check=True
    )
    for name in (
        *("index", "search", "contributing"),
        *("how-to/show-a-board", "reference/limits", "reference/security"),
    ):
        file = tmp_path / "pages" / f"{name}.html"
        assert faults(file, DESKTOP, "light") == faults(file, PHONE, "dark") == [], name


def faults(file: Path, width: int, scheme: Literal["light", "dark"]) -> list[Any]:
    with opened(width=width) as page:
        page.emulate_media(color_scheme=scheme)
        page.goto(file.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.add_script_tag(path=str(axe()))
        found: dict[str, Any] = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert len(found["passes"]) > 30
    return [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]]
