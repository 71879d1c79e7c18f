"""The mutants of a module: its text, changed in one place each; cosmic-ray says where and how."""

import random
import re
from collections.abc import Iterable
from difflib import ndiff
from pathlib import Path
from typing import Any, NamedTuple

__all__ = [
    "ROOT",
    "SOURCE",
    "Mutant",
    "folder_of",
    "lines_changed",
    "mirror_of",
    "modules_of",
    "mutants_drawn",
    "mutants_of",
    "mutated",
    "text_of_module",
]

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "restraint_rules"

SAY_NOTHING = re.compile(
    r"""
    core/ReplaceBinaryOperator_(Mul|Pow|BitOr)_.*  # the stars of a signature, the bar of a type
    | core/ReplaceComparisonOperator_(?!Is).*_Is(Not)?  # a number compared by identity
    | core/ReplaceComparisonOperator_(Is_Eq|IsNot_NotEq)  # None, of which there is one, by equality
    """,
    re.VERBOSE,
)

ELSEWHERE = {
    "frozen": ["tests/test_handed_out.py", "tests/policy"],
    "limits": ["tests/models", "tests/intake"],
    "page": ["tests/handed_over"],
    "version": ["tests/test_engine.py"],
}
"""Tests of what has neither a file of its own nor a folder."""


class Mutant(NamedTuple):
    """One change: the n-th place of a module where an operator fits."""

    module: str
    operator: str
    occurrence: int
    line: int


def modules_of(name: str) -> list[str]:
    """The modules a name stands for: itself, or all of a folder."""
    place = SOURCE / name
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    names = [file.relative_to(SOURCE).with_suffix("") for file in files if file.is_file()]
    return [one.as_posix() for one in names if one.name != "__init__"]


def mirror_of(module: str) -> list[str]:
    """The tests of a module: those named for it, else all of its folder, or of the folder above."""
    mirror = Path("tests", module)
    named = [*(ROOT / mirror.parent).glob(f"test_{mirror.name}.py")]
    named += (ROOT / mirror.parent).glob(f"test_{mirror.name}_*.py")
    if named:
        return sorted(one.relative_to(ROOT).as_posix() for one in named)
    return folder_of(module)


def folder_of(module: str) -> list[str]:
    """All the tests of a module's folder, or of the folder above."""
    for place in Path("tests", module).parents[:-2]:
        if (ROOT / place).is_dir():
            return [place.as_posix()]
    return ELSEWHERE.get(module.partition("/")[0]) or mirror_of(module)


def mutants_of(module: str) -> list[Mutant]:
    """Every mutant of a module, except those that say nothing."""
    from cosmic_ray.ast import ast_nodes, get_ast  # noqa: PLC0415  # the tests run where it is not installed
    from cosmic_ray.plugins import get_operator, operator_names  # noqa: PLC0415  # as above

    nodes = [*ast_nodes(get_ast(text_of_module(module)))]
    found = []
    for name in sorted(operator_names()):
        if SAY_NOTHING.fullmatch(name) or get_operator(name).arguments():
            continue
        operator = get_operator(name)()
        places = [(node, at) for node in nodes for at, _ in operator.mutation_positions(node)]
        found += [
            Mutant(module, name, which, line)
            for which, (node, (line, _)) in enumerate(places)
            if not is_slash_of_signature(node)
        ]
    return found


def is_slash_of_signature(node: Any) -> bool:
    """Whether a place is the slash after which arguments may be named: any other sign there is no Python."""
    return bool(node.type == "operator" and node.parent.type == "parameters")


def mutated(mutant: Mutant) -> str:
    """The text of the module with the change."""
    from cosmic_ray.mutating import mutate_code  # noqa: PLC0415  # as above
    from cosmic_ray.plugins import get_operator  # noqa: PLC0415  # as above

    text = mutate_code(text_of_module(mutant.module), get_operator(mutant.operator)(), mutant.occurrence)
    return str(text)


def text_of_module(module: str) -> str:
    """The text of a module as it stands."""
    return (SOURCE / f"{module}.py").read_text(encoding="utf-8")


def lines_changed(mutant: Mutant) -> str:
    """The lines that differ, before and after."""
    lines = ndiff(text_of_module(mutant.module).splitlines(), mutated(mutant).splitlines())
    return "\n".join(f"{line[0]} {line[1:].strip()}" for line in lines if line[0] in "-+")


def mutants_drawn(mutants: Iterable[Mutant], sample: int | None, name: str) -> list[Mutant]:
    """So many of them by chance, the same ones for the same code; all where none are to be drawn."""
    there = sorted(mutants)
    if sample is None or sample >= len(there):
        return there
    chance = random.Random(name)  # noqa: S311  # a sample, no secret
    return sorted(chance.sample(there, sample))
