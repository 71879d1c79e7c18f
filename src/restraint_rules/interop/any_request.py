"""Reading a request on any subject of a school, without what of a larger one cannot be read."""

from pydantic_core import from_json

from restraint_rules.engine.reading import read_leniently
from restraint_rules.errors import ValidationError
from restraint_rules.interop.request import Request
from restraint_rules.models.base import Subject
from restraint_rules.models.districts import District
from restraint_rules.models.reading import refuse_repeated_keys
from restraint_rules.models.records import StudentRecord
from restraint_rules.models.schools import School

__all__ = ["Request", "read_request"]


def read_request(text: str | bytes) -> Request:
    """Read a request, whose subject is read without what of it cannot be read.

    Raises:
        ValidationError: If anything else is wrong with it.
    """
    try:
        return Request.model_validate_json(text)
    except ValidationError as error:
        refused = error
    try:
        refuse_repeated_keys(text, Request)
        fields = from_json(text)
        name = next(one for one in SEPARABLE if isinstance(fields.get(one), dict))
        fields[name] = read_leniently(fields[name], SEPARABLE[name])
        return Request.model_validate(fields)
    except (AttributeError, StopIteration, TypeError, ValueError):
        raise refused from None


SEPARABLE: dict[str, type[Subject]] = {
    "student_record": StudentRecord,
    "school": School,
    "district": District,
}
"""Subjects of which a part that cannot be read costs none of the others."""
