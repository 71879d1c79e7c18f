"""The page of limits: from ``restraint_rules.limits``, with what each number bounds."""

import ast
from pathlib import Path

from _pages.memories import KEPT
from restraint_rules import limits

__all__ = ["limits_page"]

HEAD = """\
# Limits

Every limit stands in `restraint_rules.limits`; those of what comes in are in the
[JSON Schemas](records.md#json-schema) too.
What goes beyond one is refused with its path.

| limit | | |
| --- | ---: | --- |
"""

FOOT = """
What a request of some size costs: [Embed it](../how-to/embed-json.md#what-a-request-can-cost).

## What a process keeps

| kept | bound |
| --- | --- |
{kept}
Nothing else outlives a call. A process that has answered requests of all kinds has grown by these and by what
the interpreter's allocator keeps for reuse; then it stays as it is.
"""


def limits_page() -> str:
    """A row for each limit, with what the module says of it."""
    tree = ast.parse(Path(limits.__file__).read_text(encoding="utf-8"))
    rows: list[str] = []
    for node, after in zip(tree.body, tree.body[1:], strict=False):
        documented = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
        if isinstance(node, ast.Assign) and documented:
            names = [one.id for one in ast.walk(node.targets[0]) if isinstance(one, ast.Name)]
            values = " to ".join(shown(getattr(limits, name)) for name in names)
            said = " ".join(ast.literal_eval(after.value).split())
            rows.append(f"| {', '.join(f'`{name}`' for name in names)} | {values} | {said} |\n")
    kept = "".join(f"| {what} | {bound} |\n" for what, bound, _ in KEPT)
    return HEAD + "".join(rows) + FOOT.format(kept=kept)


def shown(value: object) -> str:
    """A number as people write it; a year as it is."""
    if isinstance(value, int):
        return str(value) if limits.in_years(value) else f"{value:,}"
    return str(value).removesuffix(", 0:00:00")
