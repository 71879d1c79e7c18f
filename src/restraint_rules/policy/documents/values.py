"""The values clauses give their rules, as JSON has them, and back."""

import types
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from inspect import Parameter, signature
from typing import Any, Union, cast, get_args, get_origin

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError, ValidationError, to_json

from restraint_rules.calendar import units
from restraint_rules.models.moments import in_range
from restraint_rules.sentences import Problem, code_of, problem_at, sentence_of, without_tags

__all__ = ["UNIT_NAMES", "Plain", "as_plain", "asked_of", "is_no_time", "read_value"]

Plain = str | int | bool | list[Any] | dict[str, Any]
"""What JSON has."""

ELAPSED: Mapping[str, timedelta] = {
    "hours": timedelta(hours=1),
    "minutes": timedelta(minutes=1),
    "seconds": timedelta(seconds=1),
}
DAYS: Mapping[str, Callable[[int], units.Single]] = {
    "calendar_days": units.CalendarDays,
    "school_days": units.SchoolDays,
    "business_days": units.BusinessDays,
    "closes_of_business": units.ClosesOfBusiness,
    "school_day_ends": units.SchoolDayEnds,
    "months": units.Months,
    "month_ends": units.MonthEnds,
}
UNIT_NAMES = (*ELAPSED, *DAYS)
"""Names of lengths of time: ``{"school_days": 1}``, ``{"minutes": 15}``."""

EARLIER_OF = "earlier_of"
"""What stands before several of them, of which the first that ends is meant."""

MOST: Mapping[str, int] = {
    "hours": 9_600,
    "minutes": 100_000,
    "seconds": 100_000,
    "calendar_days": 1_000,
    "school_days": 1_000,
    "business_days": 1_000,
    "closes_of_business": 1_000,
    "school_day_ends": 1_000,
    "months": 120,
    "month_ends": 120,
}
"""The largest counts of lengths of time: more is no deadline, and may end outside the calendar."""


NO_TEXT = problem_at("This holds what JSON cannot write, or characters that cannot be read.", "json_type")


class UnreadableValueError(ValueError):
    """A value is none that a parameter takes; the problems have paths below the parameter."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems: tuple[Problem, ...] = problems


@lru_cache(maxsize=512)  # the library's own rules and definitions
def asked_of(factory: Callable[..., Any]) -> Mapping[str, Any]:
    """List the parameters a rule's or definition's clause may give, with their types.

    Args:
        factory: What makes the rule or definition.

    Returns:
        The type of each parameter by its name, in order.
    """
    duty = getattr(factory, "__wrapped__", factory)
    parameters = signature(duty).parameters.values()
    return {one.name: one.annotation for one in parameters if one.kind is Parameter.KEYWORD_ONLY}


@lru_cache(maxsize=512)  # the library's own rules and definitions
def required_of(factory: Callable[..., Any]) -> frozenset[str]:
    """Name the parameters a clause must give."""
    duty = getattr(factory, "__wrapped__", factory)
    parameters = signature(duty).parameters.values()
    return frozenset(
        one.name
        for one in parameters
        if one.kind is Parameter.KEYWORD_ONLY and one.default is Parameter.empty
    )


def as_plain(value: object) -> Plain:
    """Write a value as JSON has it.

    Args:
        value: A length of time, a day, a number, a word, several words, or what a meeting is asked.

    Returns:
        The same in lists and objects; a set in order.
    """
    if isinstance(value, units.Unit):
        return unit_as_plain(value)
    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "_asdict"):
        record = cast("Any", value)
        given, optional = cast("dict[str, object]", record._asdict()), set(record._field_defaults)
        return {name: as_plain(one) for name, one in given.items() if one != () or name not in optional}
    if isinstance(value, frozenset):
        return sorted(cast("Iterable[str]", value), key=str)
    if isinstance(value, tuple):
        return [as_plain(one) for one in cast("tuple[object, ...]", value)]
    return cast("Plain", value)


def unit_as_plain(unit: units.Unit) -> dict[str, Any]:
    """Write a length of time: an object of one key, the largest unit of which it is a whole number."""
    if isinstance(unit, units.EarlierOf):
        return {EARLIER_OF: [unit_as_plain(one) for one in unit.lengths]}
    if isinstance(unit, units.Elapsed):
        name, one = next((name, one) for name, one in ELAPSED.items() if not unit.length % one)
        return {name: unit.length // one}
    return {next(name for name, made in DAYS.items() if made is type(unit)): unit.count}


def is_no_time(value: object) -> bool:
    """Whether a value is a length of time of which there is none."""
    return isinstance(value, units.Unit) and 0 in unit_as_plain(value).values()


def read_value(value: object, asked: Any) -> object:  # noqa: ANN401 - a type
    """Read a value for a parameter.

    Args:
        value: What the document has.
        asked: The parameter's type.

    Returns:
        The value as the rule takes it.

    Raises:
        UnreadableValueError: If it is none that the parameter takes.
    """
    kinds = units_in(asked)
    if kinds:
        return read_unit(value, kinds)
    try:
        text = to_json(value)
    except PydanticSerializationError:
        raise UnreadableValueError(NO_TEXT) from None
    try:
        made = adapter(asked).validate_json(text, strict=True)
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=False, include_input=False)
        found = [problem_at(sentence_of(one), code_of(one), *without_tags(one["loc"])) for one in details]
        raise UnreadableValueError(*found) from None
    if isinstance(made, date) and not in_range(made):
        raise UnreadableValueError(NO_SUCH_YEAR)
    return cast("object", made)


NO_SUCH_YEAR = problem_at("The year must lie between 1950 and 2200.", "year")


@lru_cache(maxsize=512)  # the types of the library's own parameters
def adapter(asked: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - a type
    """What validates a type; made once, because making it is slow."""
    return TypeAdapter(asked)


def units_in(asked: Any) -> tuple[type, ...]:  # noqa: ANN401 - a type
    """The units a type allows; none where it is no length of time."""
    one_of = get_args(asked) if get_origin(asked) in {Union, types.UnionType} else (asked,)
    return one_of if set(one_of) <= set(get_args(units.Unit)) else ()


def read_unit(value: object, kinds: tuple[type, ...]) -> units.Unit:
    """Read a length of time: an object of one key, the unit, and how many; or the earlier of several."""
    given = keys_of(value)
    if units.EarlierOf in kinds and given.keys() == {EARLIER_OF}:
        return read_earlier(given[EARLIER_OF], kinds)
    return read_single(value, kinds)


def keys_of(value: object) -> dict[str, object]:
    """What an object holds; what is none holds nothing."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def read_earlier(value: object, kinds: tuple[type, ...]) -> units.EarlierOf:
    """Read several lengths of time, each of its own kind."""
    given = cast("list[object]", value) if isinstance(value, list) else []
    lengths: list[units.Single] = []
    found: list[Problem] = []
    for place, one in enumerate(given[: len(UNIT_NAMES)]):
        try:
            lengths.append(read_single(one, kinds))
        except UnreadableValueError as error:
            found += [problem.below(EARLIER_OF, place) for problem in error.problems]
    if not found and len(given) == len(lengths):
        try:
            return units.EarlierOf(tuple(lengths))
        except ValueError:
            pass  # told below
    raise UnreadableValueError(*(found or [NOT_SEVERAL]))


NOT_SEVERAL = problem_at("Give two or more lengths of time, each of its own kind.", "length", EARLIER_OF)


def read_single(value: object, kinds: tuple[type, ...]) -> units.Single:
    """Read one length of time."""
    given = list(keys_of(value).items())
    name, count = given[0] if len(given) == 1 else ("", None)
    allowed = [one for one in UNIT_NAMES if (units.Elapsed if one in ELAPSED else DAYS[one]) in kinds]
    known = name in allowed and isinstance(count, int) and not isinstance(count, bool)
    if not known or not 0 <= cast("int", count) <= MOST[name]:
        said = f"Give a length of time, an object with one of {', '.join(allowed)} and a whole number."
        raise UnreadableValueError(problem_at(said, "length"))
    many = cast("int", count)
    return units.Elapsed(ELAPSED[name] * many) if name in ELAPSED else DAYS[name](many)
