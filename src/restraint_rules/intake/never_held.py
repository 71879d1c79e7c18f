"""Which facts a source never holds: those that no column of its layouts becomes."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import UnionType
from typing import TypeGuard, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from restraint_rules.intake.layout import Layout
from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import PsychopharmacologicAgent
from restraint_rules.models.records import StudentRecord

__all__ = ["never_held"]

NO_FACTS = frozenset(
    {"id", "extensions", "attestations", "student.id", "incidents", "groups", "school", "left_out", "unread"}
)
"""Names, what no clause waits for, and what a form leaves out, which is no fact of its own."""

UNASKED = frozenset({"place", "started", "ended", "interventions.duration_stated", "injuries.medical_care"})
"""Facts of which forms have room and no clause asks."""


def never_held(layouts: Iterable[Layout]) -> tuple[str, ...]:
    """Name the facts of an incident or a student that none of some layouts can hold.

    Args:
        layouts: The layouts a source's rows are read by.

    Returns:
        The facts by their paths without ids, as ``Setting.not_collected`` takes them; one whose parts are all
        never held stands for them.
    """
    held = {fact.removeprefix("record.") for layout in layouts for fact in layout.facts()}
    held |= {other for fact in held for other in stand_ins(fact)}
    known = held | {fact[:end] for fact in held for end, letter in enumerate(fact) if letter == "."}
    whole = {fact for fact in held if not any(other.startswith(f"{fact}.") for other in held)}
    named = dict.fromkeys((*lacking(Incident, "", known, whole), *lacking(StudentRecord, "", known, whole)))
    return tuple(named)


ALIKE = (
    {"emergency", "interventions.emergency"},
    {"crisis_team_responded", "crisis_team_responders"},
    {"interventions.ended", "interventions.duration", "interventions.ongoing"},
    {"interventions.by", "interventions.trained"},
    {"interventions.monitoring.gaps", "interventions.monitoring.longest_gap"},
    {"report.duration", "report.duration_stated"},
    {"interventions.room", "interventions.in_room"},
    {"interventions.determinations.by", "interventions.determinations.role"},
)
"""Facts that stand in for each other: where a source holds one of them, none of them is out of its reach."""


def stand_ins(fact: str) -> Iterator[str]:
    """The facts that stand in for one: of an act its day and that it was done, and those that are alike."""
    act, _, part = fact.rpartition(".")
    if part in {"done", "at"}:
        yield from (f"{act}.done", f"{act}.at")
    for group in ALIKE:
        for one in group:
            if f"{fact}.".startswith(f"{one}."):
                yield from group


def lacking(model: type[BaseModel], at: str, known: set[str], whole: set[str]) -> Iterator[str]:
    """The facts of a model that no column becomes; the parts of those of which columns become some."""
    for name, (listed, parts) in fields(model).items():
        path = f"{at}.{name}" if at else name
        fact = path.replace("[]", "")
        if fact in NO_FACTS or fact in UNASKED or (name in NO_FACTS and at):
            continue
        if fact not in known:
            yield path
        elif fact not in whole:
            for part in parts:
                yield from lacking(part, f"{path}[]" if listed else path, known, whole)


@lru_cache(maxsize=512)  # the library's own models
def fields(model: type[BaseModel]) -> dict[str, tuple[bool, tuple[type[BaseModel], ...]]]:
    """A model's fields: whether each is a list, and of which parts it consists."""
    hints = get_type_hints(model)
    return {
        name: (is_list(hints[name]), tuple(dict.fromkeys(parts_of(hints[name]))))
        for name in model.model_fields
    }


def is_list(hint: object) -> bool:
    """Whether a type is a list, or may be one."""
    return get_origin(hint) is tuple or any(is_list(one) for one in alternatives(hint))


def parts_of(hint: object) -> Iterator[type[BaseModel]]:
    """The models within a type, but for an administration of medicine, of which no layout tells."""
    if is_model(hint):
        yield from () if hint is PsychopharmacologicAgent else (hint,)
    else:
        for one in get_args(hint) if get_origin(hint) is tuple else alternatives(hint):
            yield from parts_of(one)


def is_model(hint: object) -> TypeGuard[type[BaseModel]]:
    """Whether a type is a model."""
    return isinstance(hint, type) and issubclass(hint, BaseModel)


def alternatives(hint: object) -> tuple[object, ...]:
    """The types of which a type is one."""
    return get_args(hint) if get_origin(hint) in {Union, UnionType} else ()
