"""What code keeps between calls: caches of functions, properties worked out once, fields that grow."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import restraint_rules

__all__ = ["cached_functions", "cached_properties", "growing_fields", "trees"]

SOURCE = Path(restraint_rules.__file__).parent
CACHES = {"lru_cache", "cache"}
GROWING = {"append", "add", "update", "setdefault", "extend", "insert", "appendleft", "keep", "__setitem__"}


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    """Every module of the package, parsed, with its dotted name."""
    return tuple(
        (dotted(path), ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(SOURCE.rglob("*.py"))
    )


def dotted(path: Path) -> str:
    """A module's name within the package."""
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def named(node: ast.expr) -> str:
    """The last name of what is called or referred to."""
    target = node.func if isinstance(node, ast.Call) else node
    return target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")


def decorated(tree: ast.Module, names: set[str]) -> Iterator[str]:
    """The functions that some decorator makes, methods by their class."""
    for parent in ast.walk(tree):
        for one in ast.iter_child_nodes(parent):
            if isinstance(one, ast.FunctionDef) and names & set(map(named, one.decorator_list)):
                yield f"{parent.name}.{one.name}" if isinstance(parent, ast.ClassDef) else one.name


@cache
def cached_functions() -> frozenset[str]:
    """Functions whose answers ``functools`` keeps, and classes that make such a function for themselves."""
    found = {f"{module}.{name}" for module, tree in trees() for name in decorated(tree, CACHES)}
    makers = {
        f"{module}.{one.name}"
        for module, tree in trees()
        for one in ast.walk(tree)
        if isinstance(one, ast.ClassDef)
        for call in ast.walk(one)
        if isinstance(call, ast.Call) and named(call) in CACHES
    }
    return frozenset(found | makers)


@cache
def cached_properties() -> frozenset[str]:
    """Properties worked out once for each object."""
    return frozenset(
        f"{module}.{name}" for module, tree in trees() for name in decorated(tree, {"cached_property"})
    )


@cache
def growing_fields() -> frozenset[str]:
    """Fields that some method but the one that makes the object lets grow."""
    return frozenset(
        f"{module}.{one.name}.{field}"
        for module, tree in trees()
        for one in ast.walk(tree)
        if isinstance(one, ast.ClassDef)
        for method in one.body
        if isinstance(method, ast.FunctionDef) and method.name != "__init__"
        for field in grown_in(method)
    )


def grown_in(method: ast.FunctionDef) -> Iterator[str]:
    """The fields that a method lets grow, by their own name or by another it has for them."""
    other_names = {
        target.id: field
        for one in ast.walk(method)
        if isinstance(one, ast.Assign) and (field := field_of(one.value))
        for target in one.targets
        if isinstance(target, ast.Name)
    }
    for one in ast.walk(method):
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr in GROWING:
            grown: ast.expr = one.func.value
        elif isinstance(one, ast.Subscript) and isinstance(one.ctx, ast.Store):
            grown = one.value
        elif isinstance(one, ast.AugAssign):
            grown = one.target
        else:
            continue
        field = field_of(grown) or (other_names.get(grown.id, "") if isinstance(grown, ast.Name) else "")
        if field:
            yield field


def field_of(node: ast.expr) -> str:
    """The field's name, if this is a field of the object itself."""
    of_self = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
    return node.attr if isinstance(node, ast.Attribute) and of_self else ""
