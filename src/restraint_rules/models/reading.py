"""How recorded facts are read: no list longer than its limit, no error longer than a form can show."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import CoreSchema, InitErrorDetails, SchemaValidator, ValidationError, core_schema

from restraint_rules.limits import MAX_PROBLEMS
from restraint_rules.sentences import FOUND, Rejection, told, without_values

__all__ = ["TOO_MANY", "guarded", "refuse_repeated_keys", "unguarded", "unguarded_reader", "well_formed"]

LISTS = frozenset({"tuple", "frozenset"})

TOO_MANY = Rejection(FOUND, "There are too many of these.", {"code": "too_long"})
TWICE = Rejection(FOUND, "This key stands twice in one object.", {"code": "key_twice"})

LONGEST_HINT = 50
"""Characters of a key for which a field of a similar name is looked for."""


def guarded(model: type[BaseModel], schema: CoreSchema) -> CoreSchema:
    """Guard a model's schema, once: bound its lists, and let its errors go out without their inputs."""
    function = cast("dict[str, Any]", schema).get("function", {})
    if isinstance(getattr(function.get("function"), "__self__", None), ModelReader):
        return schema  # pydantic took it from the model, where it is kept
    # What refers to the model must find it guarded: the reference is the guard's, no longer the model's own.
    ref = cast("dict[str, Any]", schema).pop("ref", None)
    return core_schema.no_info_wrap_validator_function(ModelReader(model).read, bounded(schema), ref=ref)


class ModelReader:
    """Reads a model, and lets its errors go out without their inputs."""

    def __init__(self, model: type[BaseModel]) -> None:
        self._model = model

    def read(self, data: object, read: core_schema.ValidatorFunctionWrapHandler) -> Any:  # noqa: ANN401 - the model
        """Read it."""
        try:
            return read(data)
        except ValidationError as error:
            raise without_values(error, UnknownKeys(self._model, data)) from None


def well_formed(pattern: str, schema: CoreSchema) -> dict[str, Any]:
    """Say beside a validator in Python what its usual text is like, and how that is read without it.

    It is the validator's metadata, anew for each: pydantic writes its own beside it.
    """
    text = core_schema.str_schema(strict=True, pattern=pattern)
    return {WELL_FORMED: core_schema.chain_schema([text, schema])}


WELL_FORMED = "well_formed"


def unguarded(part: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """Copy a schema without its guards: for who asks again, by the guarded one, whatever this one refuses.

    What is well formed is read at once, and by its validator in Python only what is not.
    """
    if isinstance(part, list):
        return [unguarded(one) for one in cast("list[object]", part)]
    if not isinstance(part, dict):
        return part
    schema = cast("dict[str, Any]", part)
    if schema.get("type") == "function-wrap" and isinstance(
        getattr(schema["function"]["function"], "__self__", None), ModelReader | ListReader
    ):
        ref = {"ref": schema["ref"]} if "ref" in schema else {}
        return unguarded(schema["schema"]) | ref
    quick = schema.get("metadata", {}).get(WELL_FORMED)
    if quick is not None:
        return core_schema.union_schema([quick, cast("CoreSchema", schema)], mode="left_to_right")
    return {name: inner if name in NO_SCHEMA else unguarded(inner) for name, inner in schema.items()}


@lru_cache(maxsize=16)  # the models that are read by themselves, and requests
def unguarded_reader(of: type[BaseModel]) -> SchemaValidator:
    """Read a model without guards, which look at what goes wrong and need objects made of all JSON.

    What it refuses the model is asked again: its errors hold what was given.
    """
    of.model_rebuild()
    return SchemaValidator(unguarded(of.__pydantic_core_schema__))


NO_SCHEMA = frozenset({"function", "metadata", "serialization"})
"""Parts of a schema that hold none by which something is read."""


class UnknownKeys:
    """Says which key of an object no field has: by its place, because it may be a name."""

    def __init__(self, model: type[BaseModel], data: object) -> None:
        self._model = model
        self._data = data
        self._places: dict[object, int] | None = None

    def __call__(self, key: str) -> str:
        """Say it in a sentence, with the field that may have been meant."""
        from difflib import get_close_matches  # noqa: PLC0415 - most programs send no unknown key

        if self._places is None:
            data = self._data
            keys = cast("dict[object, object]", data) if isinstance(data, dict) else dict[object, object]()
            self._places = {one: place for place, one in enumerate(keys, 1)}
        place = self._places.get(key)
        said = "A key here is not known." if place is None else f"Key {place:,} here is not known."
        close = get_close_matches(key, self._model.model_fields, 1) if len(key) <= LONGEST_HINT else []
        if close:
            return f"{said} Is '{close[0]}' meant?"
        own = " Put a key of your own under 'extensions'." if "extensions" in self._model.model_fields else ""
        return said + own


def bounded(schema: CoreSchema) -> CoreSchema:
    """Bound every list of a model: its length is looked at first, and reading stops at enough problems."""
    inner: dict[str, Any] = cast("dict[str, Any]", schema)
    while inner["type"] != "model-fields":
        inner = inner["schema"]
    for field in inner["fields"].values():
        field["schema"] = with_bounded_list(field["schema"])
    return schema


def with_bounded_list(schema: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """Put a bound around the list in a field's schema, if there is one."""
    if schema["type"] in LISTS:
        return core_schema.no_info_wrap_validator_function(
            ListReader(schema.get("max_length")).read, schema | {"fail_fast": True}
        )
    if "schema" in schema:
        return schema | {"schema": with_bounded_list(schema["schema"])}
    return schema


class ListReader:
    """Reads a list whose validator stops at the first item it refuses, and goes on after that one."""

    def __init__(self, most: int | None) -> None:
        self._most = most

    def read(self, items: object, read: core_schema.ValidatorFunctionWrapHandler) -> Any:  # noqa: ANN401 - a tuple or a set
        """Read the whole list, or say what is wrong with it, up to so many problems."""
        if not isinstance(items, list | tuple):
            return read(items)
        listed = cast("Sequence[object]", items)
        if self._most is not None and len(listed) > self._most:
            raise TOO_MANY.error()
        try:
            return read(listed)
        except ValidationError as error:
            first = error
        raise every_problem(listed, first, read) from None


def every_problem(
    items: Sequence[object], error: ValidationError | None, read: Callable[[object], object]
) -> ValidationError:
    """Go on after each item that is refused, until the end or enough problems."""
    found: list[InitErrorDetails] = []
    begun = 0
    while error is not None:
        lines = error.errors(include_url=False, include_input=False)
        for line in lines:
            place, *within = line["loc"] or (None,)
            found.append(told(line, ((begun + place, *within) if isinstance(place, int) else ())))
        place = next(iter(lines[0]["loc"]), None)
        begun = begun + 1 + place if isinstance(place, int) else len(items)
        enough = begun >= len(items) or len(found) > MAX_PROBLEMS
        error = None if enough else refused(items[begun:], read)
    return ValidationError.from_exception_data("list", found, hide_input=True)


def refused(items: Sequence[object], read: Callable[[object], object]) -> ValidationError | None:
    """The error of the first item refused, if one is."""
    try:
        read(items)
    except ValidationError as error:
        return error
    return None


def refuse_repeated_keys(text: str | bytes | bytearray, model: type[BaseModel]) -> None:
    """Refuse JSON in which an object names a key twice: whichever is taken, the other is lost.

    Args:
        text: What the model was read from, so that it is well-formed, and has no key unknown to a model but
            under ``extensions`` and the like.
        model: The model.

    Raises:
        ValidationError: If a key stands twice, with the path of each.
    """
    from json import loads  # noqa: PLC0415 - not needed to import

    found = Repeated()
    try:
        read = loads(text, object_pairs_hook=found.take, parse_int=str)
    except (ValueError, RecursionError):
        return
    if not found.any:
        return
    told_twice = [
        InitErrorDetails(type=TWICE.error(), loc=location, input=None)
        for location in sorted({known_part(one) for one in repeated(read)}, key=str)[:MAX_PROBLEMS]
    ]
    raise ValidationError.from_exception_data(model.__name__, told_twice, hide_input=True)


class Repeated:
    """Notices objects in which a key stands twice, and keeps their pairs."""

    any: bool = False

    def take(self, pairs: list[tuple[str, object]]) -> object:
        """Take an object as it is read."""
        fields = dict(pairs)
        if len(fields) == len(pairs):
            return fields
        self.any = True
        return Pairs(pairs)


class Pairs(list[tuple[str, object]]):
    """The pairs of an object in which a key stands twice."""


def known_part(location: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The part of a location whose keys are ours."""
    foreign = (place for place, step in enumerate(location, 1) if step in FOREIGN)
    return location[: next(foreign, len(location))]


FOREIGN = frozenset({"extensions", "readings", "params", "inputs"})
"""Fields that hold keys from outside."""


def repeated(read: object) -> Iterator[tuple[int | str, ...]]:
    """Find where a key stands twice."""
    waiting: list[tuple[tuple[int | str, ...], object]] = [((), read)]
    while waiting:
        location, value = waiting.pop()
        if isinstance(value, Pairs):
            counts = Counter(key for key, _ in value)
            yield from ((*location, key) for key, count in counts.items() if count > 1)
            waiting += [((*location, key), inner) for key, inner in value]
        elif isinstance(value, dict):
            waiting += [((*location, key), inner) for key, inner in cast("dict[str, object]", value).items()]
        elif isinstance(value, list):
            waiting += [
                ((*location, place), inner) for place, inner in enumerate(cast("list[object]", value))
            ]
