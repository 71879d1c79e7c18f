"""A batch as rows: what became of each record, and what it comes to."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import get_args

from restraint_rules.analysis.batch.batch import Batch, BatchItem
from restraint_rules.findings.verdict import Status
from restraint_rules.tables.table import Field, Row, Table, table

__all__ = ["batch_items", "batch_summary"]

STATUSES: tuple[Status, ...] = get_args(Status)

ITEMS: Mapping[str, Field] = MappingProxyType(
    {
        "place": Field("integer", "The record's place in the input, from 0."),
        "id": Field("text", "Its id, if it could be read."),
        "outcome": Field("text", "Its report's outcome; empty: it could not be judged."),
        **{status: Field("integer", f"How many findings are {status}.") for status in STATUSES},
        "problems": Field("text", "Why it could not be judged: 'path: sentence', with '; ' between."),
    }
)

SUMMARY: Mapping[str, Field] = MappingProxyType(
    {
        "measure": Field("text", "records, outcome or findings."),
        "name": Field("text", "judged or failed; the outcome; the status."),
        "number": Field("integer", "How many."),
    }
)


def batch_items(items: Iterable[BatchItem]) -> Table:
    """Lay out in rows what became of each record."""
    rows: Iterable[Row] = (
        {
            "place": item.place,
            "id": item.id,
            "outcome": item.outcome,
            **{status: item.counts.get(status, 0) for status in STATUSES},
            "problems": "; ".join(f"{one.path}: {one.sentence}" for one in item.problems),
        }
        for item in items
    )
    return table("batch_items", ITEMS, rows)


def batch_summary(batch: Batch) -> Table:
    """Lay out in rows what a batch comes to; call it once its items are taken."""
    counted: list[tuple[str, str, int]] = [
        ("records", "judged", batch.judged),
        ("records", "failed", batch.failed),
        *(("outcome", name, number) for name, number in sorted(batch.outcomes.items())),
        *(("findings", name, batch.counts[name]) for name in STATUSES),
    ]
    rows: Iterable[Row] = (
        {"measure": measure, "name": name, "number": number} for measure, name, number in counted
    )
    return table("batch_summary", SUMMARY, rows)
