"""A test that asserts only within a loop passes where that is empty: each asserts something outside, too."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent

BY_CHANCE = {
    "test_no_answer_rests_on_moments_that_cannot_be",  # facts that are drawn may be refused, or find nothing
    "test_a_whole_holds_what_is_open_in_its_parts",  # a district that is drawn may have no school
}


def never_empty(what: ast.expr) -> bool:
    """Whether a loop goes over things that are written out, or so and so often."""
    match what:
        case ast.Tuple() | ast.List() | ast.Set():
            return bool(what.elts)
        case ast.Dict():
            return bool(what.keys)
        case ast.Call(ast.Attribute(ast.Dict() as written, "items")):
            return never_empty(written)
        case ast.Call(ast.Name("range"), [ast.Constant()]):
            return True
    return False


def checks(node: ast.AST, *, sure: bool = True) -> Iterator[bool]:
    """For each assertion below a node: whether it is reached even if every loop is empty."""
    for child in ast.iter_child_nodes(node):
        loop = isinstance(child, ast.While) or (isinstance(child, ast.For) and not never_empty(child.iter))
        if isinstance(child, ast.Assert) or (
            isinstance(child, ast.withitem) and "raises" in ast.unparse(child.context_expr)
        ):
            yield sure
        yield from checks(child, sure=sure and not loop)


@pytest.mark.slow
def test_no_test_asserts_only_in_a_loop_that_may_be_empty() -> None:
    found = [
        one
        for path in TESTS.rglob("test_*.py")
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(one, ast.FunctionDef) and one.name.startswith("test_")
    ]
    doubtful = {one.name for one in found if list(checks(one)) and not any(checks(one))}

    assert doubtful == BY_CHANCE
