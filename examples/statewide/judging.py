"""The one function every engine runs: batches of student records in, batches of findings out, nothing kept.

A batch has the columns of ``schema_of(StudentRecord)`` and ``district``. What comes out has ``district`` and
the columns of ``FINDINGS``; words that many rows share are plain text here, because engines differ in what
they take. A student is one row with all incidents, so that what is counted over time counts over all.
"""

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc

from restraint_rules import SchoolCalendar, Setting, StudentRecord
from restraint_rules.columns import FINDINGS, judge_columns

DISTRICT = pa.field("district", pa.string())


def plain(field: pa.Field) -> pa.Field:
    """A field without a dictionary."""
    return pa.field(field.name, field.type.value_type) if pa.types.is_dictionary(field.type) else field


OUT = pa.schema([DISTRICT, *(plain(one).remove_metadata() for one in FINDINGS if one.name != "row")])


@contextmanager
def uncollected() -> Iterator[None]:
    """Hold Python's collector of cycles off: judging makes none, and it looks through all that lives."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass(frozen=True)
class Law:
    """What a state judges by: policies' ids, the moment, each district's calendar and standing facts."""

    policies: tuple[str, ...]
    as_of: datetime
    calendars: Mapping[str, SchoolCalendar]
    settings: Mapping[str, Setting]

    def judged(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Judge batches as they come; a batch may hold several districts."""
        for batch in batches:
            for district in batch.column("district").unique().to_pylist():
                rows = batch.filter(pc.field("district") == district)
                with uncollected():
                    found = self.of_district(district, rows.drop_columns(["district"]))
                yield found

    def of_district(self, district: str, rows: pa.RecordBatch) -> pa.RecordBatch:
        """Judge records of one district."""
        found = judge_columns(
            rows,
            of=StudentRecord,
            policy=self.policies,
            calendar=self.calendars[district],
            setting=self.settings[district],
            as_of=self.as_of,
        )
        columns = {name: found.column(name) for name in OUT.names if name != DISTRICT.name}
        columns[DISTRICT.name] = pa.repeat(pa.scalar(district, pa.string()), found.num_rows)
        return pa.record_batch([columns[one.name].cast(one.type) for one in OUT], schema=OUT)
