"""Records of care with facts changed at random, and then some of them blanked; the same in every run."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any, get_args

from restraint_rules import ValidationError
from restraint_rules.models.base import Subject
from restraint_rules.models.care import CareEpisode, CareFacility
from restraint_rules.models.care.practitioners import Licence
from restraint_rules.models.care.uses import CareKind
from restraint_rules.testing import care
from restraint_rules.testing.events import after

__all__ = ["blanked", "changed_record", "with_later_facts"]

Step = str | int
MINUTES = [-1440, -60, -1, 1, 30, 60, 61, 120, 240, 1440, 1441, 4320]
KEPT = {"id", "day", "kind"}
"""What is required, or says which record it is."""


def bases(chance: Random) -> tuple[type[Subject], dict[str, Any]]:
    """A full record to start from."""
    if chance.random() < 0.2:
        return CareFacility, care.facility().model_dump()
    first = care.use(kind=chance.choice(get_args(CareKind)), minutes=chance.choice([30, 60, 61, 120, 300]))
    second = care.use(after(care.TEN, chance.choice([20, 30, 90])), kind="seclusion", id="use-2")
    nurse = care.evaluation(after(care.TEN, 40), id="e-9", licence="registered_nurse")
    first = first.model_copy(update={"evaluations": (*(first.evaluations or ()), nurse)})
    facts: dict[str, Any] = {
        "occurrences": [care.occurrence()],
        "deaths": [care.death(after(care.TEN, chance.choice([10, 60, 2000])))]
        if chance.random() < 0.5
        else [],
        "injuries": [{"id": "i", "of": "person", "serious": True, "recorded": True, "investigated": True}],
    }
    uses = (first, second) if chance.random() < 0.5 else (first,)
    return CareEpisode, care.episode(*uses, **facts).model_dump()


def leaves(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """The path of every recorded fact, and of every list."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in KEPT and part is not None:
                yield from leaves(part, (*path, name))
    elif isinstance(value, list | tuple) and value and isinstance(value[0], dict):
        yield path
        for number, part in enumerate(value):
            yield from leaves(part, (*path, number))
    elif path:
        yield path


def put_at(record: Any, path: tuple[Step, ...], value: object) -> None:
    """Put a value in its place."""
    for step in path[:-1]:
        record = record[step]
    record[path[-1]] = value


def value_at(record: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        record = record[step]
    return record


def other(value: Any, name: Step, chance: Random) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if hasattr(value, "astimezone"):
        return chance.choice([value + timedelta(minutes=chance.choice(MINUTES)), value.date()])
    if name == "licence":
        return chance.choice(get_args(Licence))
    if isinstance(value, list | tuple):
        return [one for one in value if chance.random() < 0.6]
    return value


def with_lists(record: Any) -> Any:
    """The record with lists that can be changed."""
    if isinstance(record, dict):
        return {name: with_lists(value) for name, value in record.items()}
    return [with_lists(one) for one in record] if isinstance(record, list | tuple) else record


def changed_record(seed: int) -> tuple[type[Subject], dict[str, Any]]:
    """A record with a few facts changed."""
    chance = Random(seed)  # noqa: S311 - records to try, and the same in every run
    model, record = bases(chance)
    record = with_lists(record)
    for _ in range(chance.randint(0, 6)):
        path = chance.choice(list(leaves(record)))
        attempt = with_lists(record)
        put_at(attempt, path, other(value_at(attempt, path), path[-1], chance))
        if valid(model, attempt):
            record = attempt
    return model, record


def blanked(model: type[Subject], record: dict[str, Any], seed: int) -> dict[str, Any]:
    """The record with some facts left out."""
    chance = Random(-seed - 1)  # noqa: S311 - the same
    for _ in range(chance.randint(1, 4)):
        path = chance.choice(list(leaves(record)))
        attempt = with_lists(record)
        put_at(attempt, path, None)
        if valid(model, attempt):
            record = attempt
    return record


LATER: dict[Step, dict[str, Any]] = {
    "evaluations": {"id": "later"},
    "checks": {},
    "debriefings": {"id": "later", "done": True},
    "reviews": {"id": "later", "kind": "clinical", "done": True},
    "occurrences": {"id": "later", "kind": "serious_injury"},
    "deaths": {},
}
"""An item of each list that tells when it came about.

But of orders: one recorded for later leaves open whether the use was ordered, and accuses nobody meanwhile.
"""


def with_later_facts(model: type[Subject], record: dict[str, Any], as_of: datetime) -> dict[str, Any]:
    """The record with one more item in each list that may hold it, which comes about after a moment."""
    moment = as_of + timedelta(days=1)
    for path in [path for path in leaves(record) if path[-1] in LATER]:
        attempt = with_lists(record)
        value_at(attempt, path).append(LATER[path[-1]] | {"at": moment})
        if valid(model, attempt):
            record = attempt
    return record


def valid(model: type[Subject], record: dict[str, Any]) -> bool:
    try:
        model.model_validate(record)
    except ValidationError:
        return False
    return True
