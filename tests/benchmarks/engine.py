"""What Spark in local mode takes to judge, beside the same batches only parsed with pydantic.

    poe bench-engine               20,000 incidents, 2,500 a district
    poe bench-engine 2000 1        another number, each way once after a first time

Both run the same question and the same ``mapInArrow``; the bare one validates each record and gives no row.
It is as anyone would write it: the collector of cycles, which the judging function lets rest, looks on.
Time is the processor's, of Spark's virtual machine and of all its workers. What is said is compared with what
DuckDB and one process say, row for row; nothing else is asserted.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import on_one_machine
import on_spark
import pyarrow as pa
from a_state import law_of, state, store
from java_home import java_home
from judging import OUT

from restraint_rules import StudentRecord
from restraint_rules.columns import schema_of
from restraint_rules.columns.reading import plain_rows

MANY, A_DISTRICT, TURNS = 20_000, 2_500, 3
TICKS = os.sysconf("SC_CLK_TCK")


def parsed(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Parse each record with pydantic, and give nothing."""
    schema = schema_of(StudentRecord)
    for batch in batches:
        for row in plain_rows(batch.drop_columns(["district"]), schema):
            StudentRecord.model_validate(row)
        yield pa.record_batch([pa.array([], one.type) for one in OUT], schema=OUT)


def cpu_used(root: int) -> float:
    """Processor time of a process, of all it started, and of those of these that have ended, in seconds."""
    parents: dict[int, int] = {}
    ticks: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        parents[int(stat.parent.name)] = int(fields[1])
        ticks[int(stat.parent.name)] = sum(map(int, fields[11:15]))
    tree, found = {root}, 0
    while len(tree) > found:
        found = len(tree)
        tree |= {child for child, parent in parents.items() if parent in tree}
    return sum(ticks.get(one, 0) for one in tree) / TICKS


def rows_differing(one: Path, other: Path) -> int:
    """How many rows of findings stand in one folder and not in the other, either way."""
    first, second = (
        duckdb.read_parquet(f"{folder}/**/*.parquet", hive_partitioning=True) for folder in (one, other)
    )
    columns = ", ".join(OUT.names)
    first, second = first.select(columns), second.select(columns)
    return len(first.except_(second).fetchall()) + len(second.except_(first).fetchall())


def main() -> None:
    """Measure and print."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    turns = int(sys.argv[2]) if len(sys.argv) > 2 else TURNS
    years = state(max(1, many // A_DISTRICT), min(many, A_DISTRICT))
    law = law_of(years)
    with TemporaryDirectory() as name:
        folder = Path(name)
        store(years, folder, late=False)
        os.environ["JAVA_HOME"] = str(java_home(folder / "java"))
        spark: Any = on_spark.session()
        process: int = spark.sparkContext._gateway.proc.pid  # noqa: SLF001 - Spark names it nowhere else
        seconds: dict[str, list[float]] = {"judged": [], "only parsed": []}
        ways: dict[str, Callable[..., Any]] = {"judged": law.judged, "only parsed": parsed}
        for turn in range(turns + 1):
            for way, judged in ways.items():
                begun = cpu_used(process)
                on_spark.judge_state(spark, folder, folder / way, law, delivery=1, judged=judged)
                if turn:  # the first starts workers and compiles queries
                    seconds[way].append(cpu_used(process) - begun)
        on_one_machine.judge_state(folder, folder / "one machine", law, delivery=1)
        assert rows_differing(folder / "judged" / "delivery=1", folder / "one machine" / "delivery=1") == 0
        spark.stop()
    for way, times in seconds.items():
        print(f"{way:12}{median(times):8.2f} s of processor time for {many:,} incidents")
    ratio = median(a / b for a, b in zip(seconds["judged"], seconds["only parsed"], strict=True))
    print(f"judging is {ratio:.2f} x parsing alone (target: 2); the same rows as one process says")


if __name__ == "__main__":
    main()
