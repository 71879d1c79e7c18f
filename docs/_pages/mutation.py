"""The page of mutants: from what ``poe mutate`` kept in ``tests/mutation/results.json``."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

__all__ = ["mutation_page"]

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "restraint_rules"
RESULTS = ROOT / "tests" / "mutation" / "results.json"

NO_TEST = "no test notices it yet"

HEAD = """\
# What the tests notice

`poe mutate` changes a module in one place, a sign, a bound or a word, and runs the fast tests that run it.
A change that none of them notices is a survivor.
Of a large folder only a sample was tried, drawn by chance from a fixed seed: the table says of how many.
Of its tests the nearest were asked, those of its module and folder first, and of all others some.
Some survivors change nothing, or a size or place in a picture, which people look at.
Some only a test notices that runs in a Python of its own, where the change never comes.
The last column leaves these out.
All stand below, with the reason.
A row tells of the modules as they stood when they were tried; `--go-on` tries again what has changed since.
Of a folder that is not named nothing is known yet.

| folder | modules | mutants in these | tried | killed | share | of those a test should notice |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""


def mutation_page() -> str:
    """A row for each folder, then each survivor with its reason."""
    kept: dict[str, dict[str, Any]] = json.loads(RESULTS.read_text(encoding="utf-8"))
    folders: dict[str, list[str]] = defaultdict(list)
    for module in kept:
        folders[module.partition("/")[0]].append(module)
    rows = [row(folder, [kept[one] for one in modules]) for folder, modules in sorted(folders.items())]
    survivors = [
        f"| `{module}` | {one['line']} | {shown(one['change'])} | {one['reason'] or NO_TEST} |\n"
        for module, results in sorted(kept.items())
        for one in results["survivors"]
    ]
    foot = ["\n## Survivors\n\n", "| module | line | change | why it lives |\n| --- | ---: | --- | --- |\n"]
    return HEAD + "".join(rows) + "".join(foot + survivors if survivors else [])


def row(folder: str, results: list[dict[str, Any]]) -> str:
    """Add up the modules of a folder, of how many there are; or one module that stands in none."""
    modules = sum(one.name != "__init__.py" for one in (PACKAGE / folder).rglob("*.py")) or 1
    there = sum(one["of"] for one in results)
    tried = sum(one["mutants"] for one in results)
    reasons = [survivor["reason"] for one in results for survivor in one["survivors"]]
    killed, changing = tried - len(reasons), tried - sum(map(bool, reasons))
    shares = f"{share(killed, tried)} | {share(killed, changing)}"
    return f"| `{folder}` | {len(results)} of {modules} | {there} | {tried} | {killed} | {shares} |\n"


def share(part: int, whole: int) -> str:
    """A share in hundredths, never rounded up to all."""
    return f"{100 * part // whole}\N{NO-BREAK SPACE}%" if whole else ""


def shown(change: str) -> str:
    """The lines of a change within a cell."""
    lines = (line.replace("|", "\\|") for line in change.splitlines())
    return "<br>".join(f"`{line}`" for line in lines)
