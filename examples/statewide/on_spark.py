"""A state's year on Spark: the same function; what a lost worker had in hand is done again."""

from pathlib import Path
from typing import Any

import asking
import judging
from asking import INCIDENT, whole_records
from judging import OUT, Law
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

__all__ = ["judge_state", "session"]


def session(master: str = "local[2,4]") -> Any:
    """A session for a trial on one machine; a cluster brings its own. A task is tried four times."""
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "2000",
    }
    builder: Any = SparkSession.builder
    started = builder.master(master).config(map=settings).getOrCreate()
    for module in (asking, judging):
        started.sparkContext.addPyFile(module.__file__)
    return started


def judge_state(
    spark: Any, source: Path, target: Path, law: Law, *, delivery: int, after: int = 0, judged: Any = None
) -> None:
    """Judge what is stored, into ``target/delivery=…/district=…``.

    Args:
        spark: The session.
        source: The folder of the tables ``records`` and ``incidents``.
        target: The folder of the findings.
        law: What to judge by.
        delivery: The last delivery that is stored.
        after: Only students of whom something came after this delivery.
        judged: What judges batches, if not ``law.judged`` itself.
    """
    for table in ("records", "incidents"):
        spark.read.parquet(str(source / table)).createOrReplaceTempView(table)
    fields = ", ".join(f"'{name}', {name}" for name in INCIDENT)
    asked = spark.sql(whole_records(f"collect_list(named_struct({fields}))", after))
    found = asked.repartition("district").mapInArrow(judged or law.judged, from_arrow_schema(OUT))
    found.write.mode("overwrite").partitionBy("district").parquet(str(target / f"delivery={delivery}"))
