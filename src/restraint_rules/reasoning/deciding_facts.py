"""Which recorded facts decide a definition: those without which its answer would no longer follow.

Found by asking the definition itself: a fact is left out, and if the answer stays, it did not decide. What is
left is a smallest set of facts that carries the answer, whatever the definition; of facts that say the same,
the one that a record names first is kept.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from restraint_rules.findings.verdict import Evidence
from restraint_rules.kleene import Fact
from restraint_rules.models.base import Facts, altered
from restraint_rules.models.interventions import ExclusionClaim, Hold, Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import holds_of

__all__ = ["deciding_facts"]


class Place(NamedTuple):
    """One recorded fact: its path, its value, and how to leave it out of a record."""

    path: str
    value: object
    leave_out: Callable[[Any], Any]


def deciding_facts(test: Callable[..., Fact], record: Facts, context: Context, path: str) -> Evidence:
    """Name the facts that decide whether a record meets a definition.

    Args:
        test: The definition's test.
        record: An intervention.
        context: What the test may ask for.
        path: The intervention's path.

    Returns:
        Path and value of each, in the record's order; nothing where the facts do not decide, or where the
        intervention is of another kind whatever its facts.
    """
    answer = test(record, context, path).value
    kept: list[tuple[str, object]] = []
    if answer is None:
        return ()
    record, origins = with_techniques(record, context, path)
    for place in reversed(list(places(record, path))):
        smaller = place.leave_out(record)
        if test(smaller, context, path).value is answer:
            record = smaller
        else:
            kept.append((origins.get(place.path, place.path), place.value))
    return tuple(reversed(kept))


def with_techniques(record: Facts, context: Context, path: str) -> tuple[Facts, dict[str, str]]:
    """Put what techniques say into the holds that leave it blank, and say where it stands."""
    origins: dict[str, str] = {}
    if not isinstance(record, Period) or record.holds is None:
        return record, origins
    holds: list[Hold] = []
    for hold, at in holds_of(record, path):
        technique = context.setting.techniques_by_id.get(hold.technique or "")
        told = {} if technique is None else dict(recorded_in(technique))
        said = {name: value for name, value in told.items() if getattr(hold, name) is None}
        origins |= {f"{at}.{name}": f"setting.techniques[{hold.technique}].{name}" for name in said}
        holds.append(altered(hold, **said, technique=None))
    return altered(record, holds=tuple(holds)), origins


def recorded_in(record: Facts) -> Iterator[tuple[str, object]]:
    """Yield the names and values of what a record says; its id and kind say what it is about."""
    for name in type(record).model_fields:
        value: object = getattr(record, name)
        if value is not None and name not in {"id", "kind"}:
            yield name, value


def places(record: Facts, path: str) -> Iterator[Place]:
    """List the facts of an intervention, those of its holds and of its claim one by one."""
    for name, value in recorded_in(record):
        if isinstance(record, Period) and name == "holds":
            yield from places_of_holds(record, path)
        elif isinstance(value, ExclusionClaim):
            yield from places_of_claim(value, path)
        else:
            yield Place(f"{path}.{name}", value, without(name))


def without(name: str) -> Callable[[Any], Any]:
    """Leave one field out."""
    return lambda record: altered(record, **{name: None})


def places_of_holds(record: Period, path: str) -> Iterator[Place]:
    """List the facts of each hold."""
    for number, (hold, at) in enumerate(holds_of(record, path)):
        for name, value in recorded_in(hold):
            inside = places_of_claim(value, at) if isinstance(value, ExclusionClaim) else ()
            yield from (one._replace(leave_out=in_hold(number, one.leave_out)) for one in inside)
            if not isinstance(value, ExclusionClaim):
                yield Place(f"{at}.{name}", value, in_hold(number, without(name)))


def in_hold(number: int, smaller: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Leave something of one hold out."""

    def leave_out(record: Any) -> Any:  # noqa: ANN401 - a record of the kind that was listed
        holds = list(record.holds)
        holds[number] = smaller(holds[number])
        return altered(record, holds=tuple(holds))

    return leave_out


def places_of_claim(claim: ExclusionClaim, path: str) -> Iterator[Place]:
    """List the facts of the exclusion that is claimed, and last the claim itself, which is tried first."""
    for name, value in recorded_in(claim):
        yield Place(f"{path}.exclusion.{name}", value, without_in_claim(name))
    yield Place(f"{path}.exclusion.kind", claim.kind, without("exclusion"))


def without_in_claim(name: str) -> Callable[[Any], Any]:
    """Leave one fact of the claim out, if the claim still stands."""

    def leave_out(record: Any) -> Any:  # noqa: ANN401 - a record of the kind that was listed
        if record.exclusion is None:
            return record
        return altered(record, exclusion=altered(record.exclusion, **{name: None}))

    return leave_out
