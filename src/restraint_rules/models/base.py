"""What all recorded facts share: frozen, strict, silent about what they hold."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, ClassVar, LiteralString, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetPydanticSchema,
    JsonValue,
    StringConstraints,
)
from pydantic_core import CoreSchema, ValidationError, core_schema

from restraint_rules.limits import MAX_ID, MAX_TEXT
from restraint_rules.models.reading import guarded, refuse_repeated_keys
from restraint_rules.sentences import Rejection, without_values

__all__ = ["Extensions", "Facts", "Flag", "Id", "Subject", "Text", "altered", "blank", "rejected"]


def as_built(schema: CoreSchema) -> GetPydanticSchema:
    """Say at once what pydantic would work out of constraints, anew for each of some hundred fields."""
    return GetPydanticSchema(lambda _source, _handler: schema)


Flag = Annotated[bool, as_built(core_schema.bool_schema(strict=True))]
"""True or false and nothing else: a form's 1, "yes" or "Y" is translated by whoever knows the form."""

Id = Annotated[
    str, as_built(core_schema.str_schema(strict=True, min_length=1, max_length=MAX_ID, pattern=r"\S"))
]
"""An opaque identifier. Use one that names nobody: ids appear in findings."""

Text = Annotated[str, StringConstraints(strict=True, min_length=1, max_length=MAX_TEXT, pattern=r"\S")]
"""A narrative. Rules see only that it is there; it is never shown."""

NOT_FINITE = Rejection("extensions", "Numbers must be finite, and of at most 4,300 digits.")
NOT_TEXT = Rejection("extensions", "This text has characters that cannot be read.")


def finite(extensions: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Refuse what JSON cannot write back: such numbers would silently become null."""
    from json import dumps  # noqa: PLC0415 - most records carry no such keys

    try:
        dumps(extensions, allow_nan=False, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise NOT_TEXT.error() from None
    except ValueError:
        raise NOT_FINITE.error() from None
    return extensions


Extensions = Annotated[dict[str, JsonValue], AfterValidator(finite)]
"""A vendor's own keys, carried along and never read."""


def blank(description: str, *, attested: bool = False, **constraints: Any) -> Any:  # noqa: ANN401 - a field of any type
    """Declare a field that a form may leave blank: ``None`` means not recorded."""
    extra: dict[str, JsonValue] | None = {"attested": True} if attested else None
    constraints.setdefault("default", None)
    return Field(description=description, json_schema_extra=extra, **constraints)


def rejected(kind: LiteralString, sentence: LiteralString) -> Rejection:
    """Say what a validator refuses: it raises the ``error`` of it."""
    return Rejection(kind, sentence)


class Facts(BaseModel):
    """Base of all recorded facts: frozen, no unknown keys, no values in ``repr``, errors or ``.errors()``."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True
    )

    def __repr_args__(self) -> list[tuple[str | None, object]]:
        """Show nothing but the opaque id: whatever else stands here may be about a child."""
        return [("id", self.__dict__["id"])] if "id" in self.__dict__ else []

    def __str__(self) -> str:
        return repr(self)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Wrap the whole schema: a wrap validator would run inside a subclass's after validators."""
        return guarded(source, handler(source))

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:  # noqa: ANN401 - pydantic's own
        """Validate JSON; of text that is no JSON, pydantic's own error would hold every word."""
        try:
            made = super().model_validate_json(json_data, **options)
        except ValidationError as error:
            hidden = without_values(error)
        else:
            refuse_repeated_keys(json_data, cls)
            return made
        raise hidden  # not above: its context would be the error with the words

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Copy, with changes that are validated as any fact is.

        Raises:
            ValidationError: If a change is no fact of this model, or does not go with the others.
        """
        copied = super().model_copy(deep=deep)
        if not update:
            return copied
        return type(self).model_validate(
            {name: getattr(copied, name) for name in self.model_fields_set} | {**update}
        )

    def __setattr__(self, name: str, value: object) -> None:
        try:
            super().__setattr__(name, value)
        except ValidationError as error:
            hidden = without_values(error)
        else:
            return
        raise hidden

    def __delattr__(self, name: str) -> None:
        try:
            super().__delattr__(name)
        except ValidationError as error:
            hidden = without_values(error)
        else:
            return
        raise hidden


AnyFacts = TypeVar("AnyFacts", bound=Facts)


def altered(record: AnyFacts, /, **facts: object) -> AnyFacts:
    """Copy a record with other facts that are valid: they are not validated, as by ``model_copy``."""
    return super(Facts, record).model_copy(update=facts)


class Subject(Facts):
    """Base of what stands by itself and is named in receipts by its digest."""

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical JSON: the same facts have the same digest."""
        from hashlib import sha256  # noqa: PLC0415 - its library is slow to load, and not needed to import

        return sha256(self.__pydantic_serializer__.to_json(self, exclude_none=True)).hexdigest()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Copy as pydantic does, but nothing that was worked out from the facts before they changed."""
        copied = super().model_copy(update=update, deep=deep)
        facts = vars(copied)
        for name in facts.keys() - type(self).model_fields.keys():
            del facts[name]
        return copied
