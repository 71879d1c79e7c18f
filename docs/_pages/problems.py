"""The page on problems: every code by which an error tells a machine what is wrong."""

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType

import restraint_rules
from _pages.markdown import page, table
from restraint_rules.errors import NoCalendarError, UnknownPolicyError
from restraint_rules.policy.documents.reading import CODES
from restraint_rules.sentences import FOUND, SENTENCES, UNREADABLE, Rejection

__all__ = ["problems_page"]

INTRO = """\
What is wrong with a request or a record, by the `code` of each problem.
A code never changes its meaning; the sentence may be put better.
`literal_error` and others that do not stand here are the validator's own, and named as in
[its documentation](https://docs.pydantic.dev/latest/errors/validation_errors/)."""

WRITTEN = {
    "more": "There are so many more problems.",
    "no_calendar": f"{NoCalendarError.__doc__}".partition("\n")[0],
    "unknown_policy": f"{UnknownPolicyError.__doc__}",
    "value_error": UNREADABLE,
} | {code: f"{error.__doc__}" for error, code in CODES.items()}
"""Codes whose sentence stands nowhere by itself."""


def problems_page() -> str:
    """Every code with what it says."""
    found: dict[str, list[str]] = {}
    for code, sentence in [*SENTENCES.items(), *WRITTEN.items(), *declared(), *told()]:
        if sentence not in found.setdefault(code, []):
            found[code].append(sentence)
    rows = [(f"`{code}`", " ".join(found[code])) for code in sorted(found)]
    return page("Problems", INTRO, table(("Code", "What it says"), rows))


def modules() -> Iterator[ModuleType]:
    """Every module of the package."""
    for one in walk_packages(restraint_rules.__path__, "restraint_rules."):
        yield import_module(one.name)


def declared() -> Iterator[tuple[str, str]]:
    """What validators refuse: errors declared by a module."""
    for module in modules():
        for value in vars(module).values():
            if isinstance(value, Rejection):
                context = value.context or {}
                yield (context["code"] if value.kind == FOUND else value.kind), value.sentence


def told() -> Iterator[tuple[str, str]]:
    """What is said at a place: the calls of ``problem_at`` whose code stands in them."""
    for module in modules():
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "problem_at":
                words, code, *_ = node.args
                if isinstance(code, ast.Constant) and isinstance(words, ast.Constant | ast.JoinedStr):
                    yield f"{code.value}", in_words(words)


def in_words(sentence: ast.Constant | ast.JoinedStr) -> str:
    """A sentence, with dots where it is filled in."""
    parts = sentence.values if isinstance(sentence, ast.JoinedStr) else [sentence]
    said = "".join(f"{part.value}" if isinstance(part, ast.Constant) else "…" for part in parts)
    return said.replace("……", "…")
