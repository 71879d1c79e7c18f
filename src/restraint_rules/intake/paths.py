"""Where a column's fact belongs: ``interventions[].started``, ``record.eligibility[].since``.

``[]`` is the row's own element of a list; ``[name]`` one element by that name: of an incident the same for
all its rows, of a student (``record.``) or the setting (``setting.``) the row's own.
"""

import re
from collections.abc import Hashable, Mapping
from typing import Any, Literal, NamedTuple, cast

from restraint_rules.intake.choices import Given

__all__ = ["Elements", "Path", "Root", "conflicts", "finished", "path", "put"]

Root = Literal["incident", "record", "setting"]

OTHER_ROOTS: tuple[Root, ...] = ("record", "setting")

STEP = re.compile(r"([a-z_0-9]+)(?:\[([a-z_0-9]*)\])?")


OWN_ROWS = ("record.", "setting.")
"""Lists of a student and of the setting: what one row names there is not what another names so."""


class Step(NamedTuple):
    """One step of a path: a field, and which element if it is a list."""

    name: str
    listed: str
    element: str | None


class Path(NamedTuple):
    """A path taken apart.

    Attributes:
        text: As it is written.
        root: What it starts from.
        steps: Its steps.
    """

    text: str
    root: Root
    steps: tuple[Step, ...]

    @property
    def fact(self) -> str:
        """The fact's name, without elements: ``interventions.started``."""
        return ".".join(step.name for step in self.steps)


def path(text: str) -> Path:
    """Take a path apart.

    Raises:
        ValueError: If it is none.
    """
    root: Root = "incident"
    rest = text
    for other in OTHER_ROOTS:
        if text.startswith(f"{other}."):
            root, rest = other, text.removeprefix(f"{other}.")
    steps: list[Step] = []
    listed: str = "" if root == "incident" else root
    for part in rest.split("."):
        found = STEP.fullmatch(part)
        if found is None:
            message = f"{text!r} is no path of a fact"
            raise ValueError(message)
        listed = f"{listed}.{found[1]}" if listed else found[1]
        steps.append(Step(found[1], listed, found[2]))
    return Path(text, root, tuple(steps))


class Elements(dict[Hashable, Any]):
    """A list's elements while they are gathered, by the row or the name they belong to."""

    none: bool = False


class Conflict:
    """What stands where rows of one record said different things."""


CONFLICT = Conflict()

Own = Mapping[str, Hashable]
"""For each list, the key of the row's own element; under the empty name, for every other list."""


def put(draft: dict[str, Any], where: Path, value: object, own: Own) -> bool:
    """Put a fact where it belongs.

    Args:
        draft: What is known of the record so far.
        where: The path.
        value: The fact.
        own: Keys of the row's own elements.

    Returns:
        Whether it agrees with what was there; if not, neither counts.
    """
    node: dict[Any, Any] = draft
    for step in where.steps[:-1]:
        node = element_of(node, step, own)
    last = where.steps[-1]
    if value is Given.NONE or value is Given.LISTED:
        elements = node.setdefault(last.name, Elements())
        elements.none = elements.none or value is Given.NONE
        return True
    if last.element is not None:
        node = node.setdefault(last.name, Elements())
        values = cast("tuple[Hashable, ...]", value) if isinstance(value, tuple) else (value,)
        node.update({one: one for one in values})
        return True
    return settle(node, last.name, value)


def element_of(node: dict[Any, Any], step: Step, own: Own) -> dict[Any, Any]:
    """Go one step down, making what is not there yet."""
    if step.element is None:
        return node.setdefault(step.name, {})  # type: ignore[no-any-return]  # a draft of any shape
    elements = node.setdefault(step.name, Elements())
    if step.element and not (step.listed.startswith(OWN_ROWS) and step.listed.count(".") == 1):
        key: Hashable = step.element
    else:
        key = own.get(step.listed, own[""])
        key = (key, step.element) if step.element else key
    return elements.setdefault(key, {})  # type: ignore[no-any-return]  # likewise


def settle(node: dict[Any, Any], name: str, value: object) -> bool:
    """Put a value in its place, unless another stands there."""
    before = node.setdefault(name, value)
    if before is value or before == value:
        return True
    node[name] = CONFLICT
    return False


def conflicts(draft: dict[str, Any]) -> list[str]:
    """Lists that both have elements and are said to be empty: they are not recorded."""
    return [name for name, value in draft.items() if isinstance(value, Elements) and value.none and value]


def finished(node: object) -> Any:  # noqa: ANN401 - a draft of any shape
    """Make plain data of a draft: what rows contradicted each other about is left out."""
    if isinstance(node, Elements):
        if node.none and node:
            return None
        return [finished(one) for one in node.values()]
    if isinstance(node, dict):
        facts = cast("dict[str, object]", node)
        return {name: finished(value) for name, value in facts.items() if value is not CONFLICT}
    return node
