"""Subjects as columns: what a batch is made of where there is none yet."""

from collections.abc import Mapping, Sequence
from json import dumps
from typing import Any, cast

from restraint_rules.columns.arrow import pa
from restraint_rules.columns.shape import IN_JSON, schema_of
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident

__all__ = ["as_columns"]


def as_columns(rows: Sequence[Subject | Mapping[str, Any]], of: type[Subject] = Incident) -> Any:
    """Lay records out in the columns that ``judge_columns`` reads.

    Args:
        rows: Subjects, or plain data as JSON has them, without keys that the model does not know.
        of: Their model.

    Returns:
        A ``pyarrow.RecordBatch`` of ``schema_of(of)``.
    """
    schema = schema_of(of)
    data = [
        row.model_dump(mode="json", exclude_none=True) if isinstance(row, Subject) else row for row in rows
    ]
    columns = [
        pa.array([in_columns(one.get(field.name), field) for one in data], field.type) for field in schema
    ]
    return pa.record_batch(columns, schema=schema)


def in_columns(value: object, field: Any) -> object:
    """A value as its column holds it: of what may be of many forms, the JSON."""
    if value is None:
        return None
    if field.metadata == IN_JSON:
        return value if isinstance(value, str) else dumps(value)
    if pa.types.is_struct(field.type) and isinstance(value, Mapping):
        held = cast("Mapping[str, object]", value)
        return {one.name: in_columns(held.get(one.name), one) for one in field.type}
    if pa.types.is_list(field.type) and isinstance(value, Sequence):
        return [in_columns(one, field.type.value_field) for one in cast("Sequence[object]", value)]
    return value
