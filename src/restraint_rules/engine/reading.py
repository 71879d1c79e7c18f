"""Reading a record without losing all of it for one part that cannot be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from pydantic_core import from_json

from restraint_rules.calendar.localize import localize
from restraint_rules.errors import Problem, ValidationError, WallClockError, problems
from restraint_rules.limits import MAX_ID, MAX_RECORDS
from restraint_rules.models.base import Subject
from restraint_rules.models.districts import District
from restraint_rules.models.incident import Incident
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.reading import refuse_repeated_keys
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School

__all__ = ["Reader", "id_of", "read_leniently", "read_strictly"]

AnySubject = TypeVar("AnySubject", bound=Subject)

PARTS: Mapping[type[Subject], Mapping[str, type[Subject]]] = {
    StudentRecord: {"incidents": Incident, "meetings": PlanningMeeting},
    School: {"records": StudentRecord},
    District: {"schools": School},
}
"""Lists of which one item that cannot be read costs none of the others."""


def read_strictly(data: object, of: type[AnySubject], *, zone: str | None = None) -> AnySubject:
    """Read a subject, or refuse it whole.

    Args:
        data: Plain data, or JSON as text or bytes.
        of: The model.
        zone: The zone of wall-clock times, if there may be any: ``localize`` is asked.

    Returns:
        The subject.

    Raises:
        ValidationError: If anything in it cannot be read.
        WallClockError: If a time happens twice or never.
    """
    if isinstance(data, str | bytes):
        if zone is None:
            return of.model_validate_json(data)
        try:
            data = from_json(data)
        except ValueError:
            return of.model_validate_json(cast("str", data))  # which says what is wrong with it
    return of.model_validate(data if zone is None else localize(data, zone))


def read_leniently(data: object, of: type[AnySubject], *, zone: str | None = None) -> AnySubject:
    """Read a subject without what of it cannot be read, which is named in its ``unread``.

    A student's incidents and meetings, a school's records and a district's schools are read one by one. The
    report on the subject names each that was left out, with what is wrong with it. The arguments are those of
    ``read_strictly``.

    Raises:
        ValidationError: If what is wrong lies in no such part: then it is refused whole.
        WallClockError: If a time outside of such parts happens twice or never.
    """
    try:
        return read_strictly(data, of, zone=zone)
    except (ValidationError, WallClockError):
        if of not in PARTS:
            raise
        plain = plainly(data, of)
        if not isinstance(plain, Mapping):
            raise
        return without_unread(cast("Mapping[str, object]", plain), of, zone)


@dataclass(frozen=True, slots=True)
class Reader:
    """How records are read.

    Attributes:
        of: The model.
        zone: The zone of wall-clock times, if there may be any.
        strict: Whether one part that cannot be read refuses the record.
    """

    of: type[Subject]
    zone: str | None
    strict: bool

    def read(self, data: object) -> Subject:
        """Take a subject as it is, and read anything else as one."""
        if isinstance(data, Subject):
            return data
        return (read_strictly if self.strict else read_leniently)(data, self.of, zone=self.zone)


def plainly(data: object, of: type[Subject]) -> object:
    """Parse JSON, of which no object may name a key twice; leave plain data as they are."""
    if not isinstance(data, str | bytes):
        return data
    try:
        plain = from_json(data)
    except ValueError:
        return None
    refuse_repeated_keys(data, of)
    return plain


def without_unread(data: Mapping[str, object], of: type[AnySubject], zone: str | None) -> AnySubject:
    """Read each part by itself, and the subject with those that can be read."""
    parts = {name: model for name, model in PARTS[of].items() if listed(data.get(name))}
    fields: dict[str, Any] = {name: value for name, value in data.items() if name not in parts}
    if zone is not None:
        fields = cast("dict[str, Any]", localize(fields, zone))
    unread: list[object] = []
    for name, model in parts.items():
        kept: list[Subject] = []
        for place, item in enumerate(cast("Sequence[object]", data[name])):
            found = read_part(item, model, zone)
            if isinstance(found, Subject):
                kept.append(found)
            else:
                unread.append({"part": name, "id": id_of(item) or None, "place": place, "problems": found})
        fields[name] = tuple(kept)
    known = fields.get("unread") or ()
    if unread and listed(known):
        fields["unread"] = (*known, *unread)
    return of.model_validate(fields)


def read_part(item: object, of: type[Subject], zone: str | None) -> Subject | list[dict[str, str | None]]:
    """Read one part, or say what is wrong with it."""
    found: Sequence[Problem]
    try:
        return item if isinstance(item, Subject) else read_leniently(item, of, zone=zone)
    except ValidationError as error:
        found = problems(error)
    except WallClockError as error:
        found = (Problem(error.path, error.sentence),)
    return [{"path": one.path or None, "sentence": one.sentence} for one in found]


def listed(value: object) -> bool:
    """Whether this is a list of a length that is read."""
    return isinstance(value, list | tuple) and len(cast("Sequence[object]", value)) <= MAX_RECORDS


def id_of(data: object) -> str:
    """The id of a record, a student's by the student's, as far as it can be told."""
    for found in (member(data, "id"), member(member(data, "student"), "id")):
        if isinstance(found, str) and found.strip() and len(found) <= MAX_ID and found.encode():
            return found
    return ""


def member(data: object, name: str) -> object:
    """What stands under a name, in a mapping or in an object."""
    if isinstance(data, Mapping):
        return cast("Mapping[str, object]", data).get(name)
    return getattr(data, name, None)
