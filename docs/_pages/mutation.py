"""The page of mutants: from what ``poe mutate`` kept in ``tests/mutation/results.json``."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

__all__ = ["mutation_page"]

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "restraint_rules"
RESULTS = ROOT / "tests" / "mutation" / "results.json"

HEAD = """\
# What the tests notice

`poe mutate` changes a module in one place, a sign, a bound or a word, and runs the module's fast tests.
A change that none of them notices is a survivor.
Here is what came of each folder when it last ran; of a folder that is not named nothing is known yet.

| folder | modules | mutants | killed | |
| --- | ---: | ---: | ---: | ---: |
"""


def mutation_page() -> str:
    """A row for each folder, then each survivor with its reason."""
    kept: dict[str, dict[str, Any]] = json.loads(RESULTS.read_text(encoding="utf-8"))
    folders: dict[str, list[str]] = defaultdict(list)
    for module in kept:
        folders[module.rpartition("/")[0] or module].append(module)
    rows = [row(folder, [kept[one] for one in modules]) for folder, modules in sorted(folders.items())]
    survivors = [
        f"| `{module}` | {one['line']} | {shown(one['change'])} | {one['reason']} |\n"
        for module, results in sorted(kept.items())
        for one in results["survivors"]
    ]
    foot = ["\n## Survivors\n\n", "| module | line | change | why it lives |\n| --- | ---: | --- | --- |\n"]
    return HEAD + "".join(rows) + "".join(foot + survivors if survivors else [])


def row(folder: str, results: list[dict[str, Any]]) -> str:
    """Add up the modules of a folder, of how many there are; or one module that stands in none."""
    there = sum(one.name != "__init__.py" for one in (PACKAGE / folder).glob("*.py")) or 1
    mutants = sum(one["mutants"] for one in results)
    killed = mutants - sum(len(one["survivors"]) for one in results)
    share = f"{100 * killed / mutants:.0f} %" if mutants else ""
    return f"| `{folder}` | {len(results)} of {there} | {mutants} | {killed} | {share} |\n"


def shown(change: str) -> str:
    """The lines of a change within a cell."""
    lines = (line.replace("|", "\\|") for line in change.splitlines())
    return "<br>".join(f"`{line}`" for line in lines)
