"""Ids of the records that a problem speaks of: by these, who sent the request finds them again."""

from collections.abc import Iterable, Iterator
from typing import cast, get_args

from pydantic import BaseModel
from pydantic_core import from_json

from restraint_rules.errors import Problem
from restraint_rules.limits import MAX_ID

__all__ = ["with_ids"]


def with_ids(found: Iterable[Problem], request: str | bytes, model: type[BaseModel]) -> list[Problem]:
    """Name in each problem the records it lies in.

    Args:
        found: The problems.
        request: The request they are of; of what is no JSON nothing can be named.
        model: What the request was to be.

    Returns:
        The problems. Only what a model calls an id is named: whatever else stands there may be about a child.
    """
    try:
        given: object = from_json(request)
    except (TypeError, ValueError):
        return list(found)
    return [one._replace(ids=tuple(ids_along(one.pointer, given, model))) for one in found]


def ids_along(pointer: str, given: object, model: type[BaseModel]) -> Iterator[str]:
    """The ids of the records on the way to a place, the outermost first."""
    models = {model}
    for step in pointer.split("/")[1:]:
        if isinstance(given, list):
            given = cast("list[object]", given)[int(step)]
        elif isinstance(given, dict) and step in given:
            given = cast("dict[str, object]", given)[step]
            models = {part for one in models if step in one.model_fields for part in parts_of(one, step)}
        else:
            return
        if isinstance(given, dict) and any("id" in one.model_fields for one in models):
            yield from readable(cast("dict[str, object]", given).get("id"))


def parts_of(model: type[BaseModel], field: str) -> Iterator[type[BaseModel]]:
    """The models that a field of a model holds, in whatever way."""
    waiting: list[object] = [model.model_fields[field].annotation]
    while waiting:
        hint = waiting.pop()
        if isinstance(hint, type) and issubclass(hint, BaseModel):
            yield hint
        waiting += get_args(hint)


def readable(name: object) -> Iterator[str]:
    """An id, if it is one."""
    if isinstance(name, str) and name.strip() and len(name) <= MAX_ID:
        yield name
