"""The page on the public names."""

import ast
import inspect
from textwrap import dedent
from typing import Any

from pydantic import BaseModel

import restraint_rules
from _pages.markdown import anchor, documentation, page, prose
from restraint_rules import errors, policies

__all__ = ["api_page"]


def api_page() -> str:
    """Every public name of the package, and the errors judging can raise."""
    lines: list[str] = []
    for name in restraint_rules.__all__:
        lines += entry(name, getattr(restraint_rules, name))
    raised = [getattr(errors, name) for name in errors.__all__]
    own = [one for one in raised if inspect.isclass(one) and one.__module__ == errors.__name__]
    kinds = [one for one in own if one not in {restraint_rules.RestraintRulesError, restraint_rules.Problem}]
    lines += ["## Errors", "", "All in `restraint_rules.errors`, all kinds of `RestraintRulesError`:", ""]
    lines += [f"- `{one.__name__}`: {prose(one.__doc__)}" for one in kinds]
    intro = (
        "The names of `restraint_rules`. Whatever is not on this page may change in any release.\n"
        "The models' fields are on the page [Facts](facts.md)."
    )
    return page("Public names", intro, lines)


def members(one: type) -> dict[str, Any]:
    """What a class holds, with what it has of the package's own base classes but the models'."""
    own = [base for base in one.__mro__ if base.__module__.startswith("restraint_rules.report.content")]
    return {at: member for base in (*reversed(own), one) for at, member in vars(base).items()}


def entry(name: str, one: Any) -> list[str]:  # noqa: ANN401 - whatever is public
    """Document one public name."""
    heading = [f"## {name}", ""]
    if name == "__version__":
        return [*heading, "The library's version.", ""]
    if inspect.ismodule(one):
        known = [
            f"- `policies.{policy.id.upper()}`: {policy.title} ({policy.authority})."
            for policy in policies.ALL
        ]
        return [*heading, *documentation(one.__doc__), *known, "", *function("policies.by_id", one.by_id)]
    if one is restraint_rules.ValidationError:
        return [
            *heading,
            "Pydantic's own error. `problems` lists what it found; it holds no input values.",
            "",
        ]
    if inspect.isfunction(one):
        return [*heading, *function(name, one)]
    lines = [*heading, *documentation(one.__doc__)]
    if issubclass(one, BaseModel):
        place = "facts-of-care.md" if ".care." in one.__module__ else "facts.md"
        lines += [f"Its fields: [Facts]({place}#{anchor(name)}).", ""]
    public = {at: member for at, member in sorted(members(one).items()) if not at.startswith("_")}
    listed = [f"- `{at}`: {line(m.__doc__)}" for at, m in public.items() if isinstance(m, property)]
    lines += ["Also:", "", *listed, ""] if listed else []
    for at, member in public.items():
        lines += method(f"{name}.{at}", member)
    return lines


def method(name: str, member: object) -> list[str]:
    """Document a method; on what is none there is nothing to say here."""
    if isinstance(member, classmethod):
        return function(name, member.__func__)
    return function(name, member) if inspect.isfunction(member) else []


def line(docstring: str | None) -> str:
    """The first line of a docstring."""
    return prose(docstring).partition("\n")[0]


def function(name: str, one: Any) -> list[str]:  # noqa: ANN401 - a function of any signature
    """Document a function; its signature is taken from the source, in the words it was written in."""
    tree = ast.parse(dedent(inspect.getsource(one))).body[0]
    if not isinstance(tree, ast.FunctionDef) or tree.returns is None:
        message = f"{name} is no function with a known result"
        raise TypeError(message)
    taken = tree.args
    if taken.args and taken.args[0].arg in {"self", "cls"}:
        taken.args = taken.args[1:]
    result = ast.unparse(tree.returns).strip("'")
    signature = f"{name}({ast.unparse(taken)}) -> {result}"
    return ["```text", signature, "```", "", *documentation(one.__doc__)]
