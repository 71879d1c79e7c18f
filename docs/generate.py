"""Write reference pages and pictures from the code, and what the examples of pages print: ``poe reference``.

The pages are kept in the repository, so that a change of the law shows as a change of its page; a test fails
when one is stale. Docstrings and tables go in as they are: what is wrong on a page is wrong in the code.
"""

from pathlib import Path

from _pages.answers import messages_page, records_page
from _pages.api import api_page
from _pages.bounds import limits_page
from _pages.columns import columns_page
from _pages.examples import PAGES, blocks, executed
from _pages.facts import care_facts_page, facts_page
from _pages.law import clauses_page, readings_page, rules_page
from _pages.layouts import layout_pages
from _pages.mutation import mutation_page
from _pages.pictures import drawings, mark_of, pictures
from _pages.privacy import security_page
from _pages.problems import problems_page
from _pages.side_by_side import side_by_side_page
from _pages.sources import sources_page

__all__ = ["PAGES", "PICTURES", "blocks", "executed", "mark_of", "pages", "pictures"]

REFERENCE = Path(__file__).parent / "reference"
PICTURES = Path(__file__).parent / "pictures"


def pages() -> dict[str, str]:
    """Make every reference page, by its file's name."""
    return {
        "api.md": api_page(),
        "clauses.md": clauses_page(),
        "columns.md": columns_page(),
        "limits.md": limits_page(),
        "facts.md": facts_page(),
        "facts-of-care.md": care_facts_page(),
        "messages.md": messages_page(),
        "mutation.md": mutation_page(),
        "problems.md": problems_page(),
        "readings.md": readings_page(),
        "records.md": records_page(),
        "rules.md": rules_page(),
        "security.md": security_page(),
        "sources.md": sources_page(),
        "texts-side-by-side.md": side_by_side_page(),
    } | layout_pages()


def write(page: Path, text: str) -> None:
    """Write a page if it changes."""
    if not page.exists() or page.read_text(encoding="utf-8") != text:
        page.write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {page.name}")


if __name__ == "__main__":
    REFERENCE.mkdir(exist_ok=True)
    for name, made in pages().items():
        write(REFERENCE / name, made)
    PICTURES.mkdir(exist_ok=True)
    for name, drawn in drawings().items():
        file = PICTURES / name
        if not file.exists() or file.read_text(encoding="utf-8").splitlines()[0] != drawn.splitlines()[0]:
            write(file, drawn)
    for one in PAGES:
        write(one, executed(one.read_text(encoding="utf-8"), one.name))
