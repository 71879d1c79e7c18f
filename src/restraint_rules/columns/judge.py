"""Batches of columns in, batches of columns out: a pure function for an engine that scales."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, get_args

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.columns.arrow import pa
from restraint_rules.columns.findings_table import FindingsTable
from restraint_rules.columns.judged_rows import JudgedRow, Names, judged_row, names_of, read_row
from restraint_rules.columns.reading import plain_rows, refuse_unknown
from restraint_rules.columns.shape import schema_of
from restraint_rules.columns.statuses_table import StatusesTable
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.engine.reading import id_of
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.setting import Setting
from restraint_rules.policies.known import GivenPolicy, policy_given
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice

__all__ = ["Rows", "judge_columns"]

Rows = Literal["findings", "subjects"]
"""One row a finding, or one row a subject with a status a clause."""

Table = FindingsTable | StatusesTable


def judge_columns(  # noqa: PLR0913 - each is a choice of its own
    batch: Any,
    *,
    policy: GivenPolicy | Sequence[GivenPolicy],
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
    of: type[Subject] = Incident,
    rows: Rows = "findings",
    everything: bool = True,
    data: bool = False,
) -> Any:
    """Judge a batch of records in columns. Needs ``pip install restraint-rules[columns]``.

    What comes out is the same as judging each row by ``evaluate``, but without words: a status, a code and a
    due moment a clause. A row that cannot be read or judged comes out with its problems, and no other is
    lost. Nothing is kept from batch to batch.

    Args:
        batch: The records: a ``pyarrow.RecordBatch`` of ``schema_of(of)``, any of its columns left out.
        policy: The policy, its id or its document; or several, each of which judges every row.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging, an aware datetime.
        setting: Standing facts.
        readings: Choices that differ from the policies' defaults; every policy must have them.
        of: The model of a row.
        rows: What a row that comes out is: ``findings``, of the schema ``FINDINGS``; or ``subjects``, of
            ``statuses_schema``.
        everything: Whether every finding comes out, or only what needs attention.
        data: Whether data findings come out too, in rows of their own.

    Returns:
        A ``pyarrow.RecordBatch``, in the order of the rows, then of the policies, then of their clauses.

    Raises:
        ColumnsError: If the batch has a column that the schema does not have, or of another form.
        UnknownPolicyError: If there is no policy of an id.
        PolicyDocumentError: If a document cannot be made a policy.
        UnknownReadingError: If a reading or a choice is not known.
        UnsuitableSubjectError: If an argument is not of the kind asked for.
    """
    if not isinstance(batch, pa.RecordBatch) or rows not in get_args(Rows):
        message = f"give a pyarrow.RecordBatch, and rows as one of {', '.join(get_args(Rows))}"
        raise UnsuitableSubjectError(message)
    policies = policies_given(policy)
    benches = [
        Bench(one, calendar, as_of, setting, readings, everything=everything, data=data, words=False)
        for one in policies
    ]
    schema = schema_of(of)
    refuse_unknown(batch.schema, schema)
    table: Table = FindingsTable() if rows == "findings" else StatusesTable(policies)
    for place, row in enumerate(plain_rows(batch, schema)):
        subject = read_row(row, of)
        if isinstance(subject, Subject):
            names = names_of(subject)
            for bench in benches:
                table.add(place, names, judged_row(subject, bench))
        else:
            names = Names(id_of(row) or None, None, None)
            for bench in benches:
                table.add(place, names, JudgedRow(bench.policy.id, None, problems=subject))
    return table.batch()


def policies_given(given: GivenPolicy | Sequence[GivenPolicy]) -> tuple[Policy, ...]:
    """Find one policy, or several."""
    if isinstance(given, Policy | str | Mapping):
        return (policy_given(given),)
    return tuple(map(policy_given, given))
