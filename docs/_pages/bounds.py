"""The page of limits: from ``restraint_rules.limits``, with what each number bounds."""

import ast
from pathlib import Path

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
| compiled models, policies, messages | once each, when first used |
| legal holidays of a jurisdiction and year | 1,024 of them, by a least-recently-used cache |
| how rules and types stand in policy documents | three times 512, by such caches |
| for each edition of a policy, which clauses bear on which kinds of part | 512, by such a cache |
| clauses, and messages with nothing to fill in, as reports write them | 4,096 and 1,024, by such caches |
| time zones | Python's own cache, one for each zone named |
| day tables and digest of a calendar, setting or subject | as long as the caller keeps that object |
| policy documents in a `KnownPolicies` | a thousand, unless its maker says otherwise; the caller holds it |

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
    return HEAD + "".join(rows) + FOOT


def shown(value: object) -> str:
    """A number as people write it; a year as it is."""
    if isinstance(value, int):
        return str(value) if limits.in_years(value) else f"{value:,}"
    return str(value).removesuffix(", 0:00:00")
