"""A state's year on one machine: DuckDB gathers what is stored, a batch at a time is judged and written."""

from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds
from asking import INCIDENT, whole_records
from judging import OUT, Law

__all__ = ["judge_state"]

BATCH = 2_000
"""Students at a time: what memory holds does not grow with the state."""


def judge_state(source: Path, target: Path, law: Law, *, delivery: int, after: int = 0) -> None:
    """Judge what is stored, into ``target/delivery=…/district=…``.

    Args:
        source: The folder of the tables ``records`` and ``incidents``.
        target: The folder of the findings.
        law: What to judge by.
        delivery: The last delivery that is stored.
        after: Only students of whom something came after this delivery.
    """
    with duckdb.connect() as engine:
        for table in ("records", "incidents"):
            files = str(source / table / "*" / "*.parquet")
            engine.read_parquet(files, hive_partitioning=True).create_view(table)
        fields = ", ".join(f"{name} := {name}" for name in INCIDENT)
        asked = engine.sql(whole_records(f"list(struct_pack({fields}))", after))
        batches = law.judged(asked.to_arrow_reader(BATCH))
        ds.write_dataset(
            pa.RecordBatchReader.from_batches(OUT, batches),
            target / f"delivery={delivery}",
            format="parquet",
            partitioning=ds.partitioning(pa.schema([OUT.field("district")]), flavor="hive"),
            existing_data_behavior="delete_matching",
        )
