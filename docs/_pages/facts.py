"""The page on facts: every model with every field."""

import re
from collections.abc import Iterable
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from _pages.markdown import anchor, page, prose, table
from restraint_rules import Calendars, SchoolCalendar, models
from restraint_rules.calendar import day_sets, school_calendar
from restraint_rules.calendar.calendars import Attendance
from restraint_rules.models import base, care, lengths, moments, setting

__all__ = ["care_facts_page", "facts_page"]

HANDED_OVER = (
    models.Incident,
    models.StudentRecord,
    models.PlanningMeeting,
    models.SeclusionRoom,
    models.School,
    models.District,
    models.Setting,
    SchoolCalendar,
    Calendars,
)
"""The models people construct; all others are parts of these."""

WORDS: list[tuple[object, str]] = [
    (base.Flag, "true or false"),
    (base.Id, "id"),
    (base.Text, "text"),
    (base.Extensions, "object"),
    (setting.FactName, "path of a fact"),
    (moments.Day, "date"),
    (moments.SchoolYear, "school year"),
    (moments.Month, "month"),
    (int, "whole number"),
    (moments.Moment, "time or date"),
    (moments.Instant, "time"),
    (lengths.Length, "length of time"),
    (moments.Hour, "hour"),
    (day_sets.Hours, "hour of each date"),
    (day_sets.DaySet, "list of dates"),
    (school_calendar.Zone, "name of a time zone"),
]
"""Types of facts in the words of a form."""


READ_THIS_FIRST = """\
What can be recorded.
Only the fields marked *required* must be given.
Whatever else is left out is *not recorded*, which is neither false nor zero.
An empty list says that there was none.

- **time**: ISO-8601 with its offset from UTC, `2026-03-05T10:15:00-05:00`.
  **hour**: as the clocks there show it, `15:00`.
  **date**: `2026-03-05`; where a time is asked for too, it means the whole local day.
- **school year**: `2025-26`, from 1 July to 30 June. **month**: `2026-03`.
- **length of time**: whole minutes (`12`) or an ISO-8601 duration (`PT12M30S`).
- **id**: text that names nobody, for ids appear in findings.
- **text**: a narrative; rules see only that it is there.
- **judgement**: an attested fact; left out, it is put to a person."""


def facts_page() -> str:
    """Every model people hand over, then their parts."""
    parts = [model for name in models.__all__ if (model := getattr(models, name)) not in HANDED_OVER]
    parts = sorted([*parts, Attendance], key=lambda model: model.__name__)
    return page(
        "Facts",
        READ_THIS_FIRST,
        ["## What you hand over", ""],
        (line for model in HANDED_OVER for line in model_entry(model)),
        ["## Parts", ""],
        (line for model in parts for line in model_entry(model)),
    )


OF_CARE = """\
What hospitals and residential facilities can record of restraint and seclusion.
It stands beside what schools record ([Facts](facts.md)), and is written in the same way.
A person is a patient or a resident only in words."""


def care_facts_page() -> str:
    """The models of health care that people hand over, then their parts."""
    whole = (care.CareEpisode, care.CareFacility)
    parts = [model for name in care.__all__ if (model := getattr(care, name)) not in whole]
    here = {anchor(model.__name__) for model in (*whole, *parts)}
    return page(
        "Facts of care",
        OF_CARE,
        ["## What you hand over", ""],
        (elsewhere(line, here) for model in whole for line in model_entry(model)),
        ["## Parts", ""],
        (elsewhere(line, here) for model in parts for line in model_entry(model)),
    )


def elsewhere(line: str, here: set[str]) -> str:
    """Let a link to a model that is not on the page lead to the page of what schools record."""
    return LINK.sub(lambda found: found[0] if found[1] in here else f"](facts.md#{found[1]})", line)


LINK = re.compile(r"\]\(#([a-z]+)\)")


def model_entry(model: type[BaseModel]) -> list[str]:
    """Document one model."""
    hints = get_type_hints(model, include_extras=True)
    rows = [field_row(name, hints[name], field) for name, field in model.model_fields.items()]
    return [f"### {model.__name__}", "", prose(model.__doc__), "", *table(("Field", "Type", "Meaning"), rows)]


def field_row(name: str, hint: object, field: Any) -> tuple[str, str, str]:  # noqa: ANN401 - pydantic's own
    """Document one field."""
    required = field.is_required() and field.default is PydanticUndefined
    extra = field.json_schema_extra
    judged = isinstance(extra, dict) and extra.get("attested") is True
    meaning = (
        (field.description or f"Always `{name}`.") if name != "kind" or field.description else "Which it is."
    )
    marks = ", ".join(word for word, holds in (("required", required), ("judgement", judged)) if holds)
    return f"`{name}`", kind_of(hint), f"{meaning} *({marks})*" if marks else meaning


def kind_of(hint: Any) -> str:  # noqa: ANN401, PLR0911 - any annotation; one return per kind of type
    """Say a type in the words of a form."""
    for known, words in WORDS:
        if hint == known:
            return words
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return alternatives([one for one in arguments if one is not NoneType])
    if origin is Annotated:
        return kind_of(arguments[0])
    if origin is tuple:
        return f"list of {kind_of(arguments[0])}"
    if origin is dict:
        return f"an object: for each {kind_of(arguments[0])} {kind_of(arguments[1])}"
    if origin is Literal:
        return ", ".join(f"`{one}`" for one in arguments)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return f"[{hint.__name__}](#{anchor(hint.__name__)})"
    message = f"no words for the type {hint}"
    raise TypeError(message)


def alternatives(hints: Iterable[object]) -> str:
    """Several types of which one is given; a moment is one of them though it looks like two."""
    return " or ".join(kind_of(one) for one in hints)
