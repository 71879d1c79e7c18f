"""What a record holds under a path, read off the models alone."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from restraint_rules.limits import MAX_TEXT
from restraint_rules.models import Setting
from restraint_rules.models.base import Subject
from restraint_rules.models.inexact import Between

__all__ = ["known_at", "recorded_at"]

STEP = re.compile(r"([a-z_0-9]+)(?:\[(.*?)\])?(?:\.|$)")
NAMES = ("id", "staff", "school_year", "month", "student")
"""What tells the items of a list apart."""
MOMENTS = ("at", "started", "discovered", "issued")
"""Before which nothing is known of a list's item."""


def known_at(as_of: datetime, path: str, subject: Subject, setting: Setting | None) -> list[Any]:
    """Every value recorded under a path; and of a list whose items are all later still, that it is empty."""
    found = recorded_at(path, subject, setting)
    lists = [one for one in found if isinstance(one, tuple)]
    return [*found, ()] if any(all(is_later(item, as_of) for item in items) for items in lists) else found


def is_later(item: Any, as_of: datetime) -> bool:
    """Whether an item is recorded for after a moment; the moment's own clocks tell the day."""
    moment = next((found for name in MOMENTS if (found := getattr(item, name, None)) is not None), None)
    if isinstance(moment, Between):
        moment = moment.earliest
    if isinstance(moment, datetime):
        return moment > as_of
    return moment is not None and moment > as_of.date()


def recorded_at(path: str, subject: Subject, setting: Setting | None) -> list[Any]:
    """Every value that is recorded under a path; several where items of a list have no id."""
    root: BaseModel | None = subject
    if path.startswith("setting."):
        root, path = setting, path.removeprefix("setting.")
    elif path.startswith("room.") and not hasattr(subject, "room"):
        path = path.removeprefix("room.")
    found: list[Any] = [root]
    for name, item in STEP.findall(path):
        found = [part for one in found for part in items_chosen(value_of(one, name), item)]
    return found


def value_of(record: Any, name: str) -> object:
    """A fact; of a narrative only that it is there."""
    value = getattr(record, name, None)
    if not isinstance(value, str):
        return value
    return True if f"max_length={MAX_TEXT}" in str(type(record).model_fields[name].annotation) else value


def items_chosen(value: Any, item: str) -> Iterator[Any]:
    """The item of a list that has a name, or all that have none."""
    if not item:
        yield value
        return
    for one in value or ():
        if item in ("*", one) or item in {name_of(one, name) for name in NAMES}:
            yield one


def name_of(one: Any, name: str) -> str | None:
    value = getattr(one, name, None)
    return value if isinstance(value, str) else getattr(value, "id", None)
