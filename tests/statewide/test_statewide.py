"""A state on an engine says what judging each student by itself says, row for row, whatever is lost."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
from java_home import java_home

from restraint_rules import StudentRecord
from restraint_rules.columns import as_columns

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "statewide"
TRIAL = Path(__file__).with_name("spark_trial.py")
WAIT = 570

DISTRICTS, INCIDENTS = 2, 24

Rows = Counter[tuple[object, ...]]


@pytest.fixture(scope="module")
def example() -> Iterator[Any]:
    """The example's modules, which import each other by their plain names."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(EXAMPLE)
        import a_state  # noqa: PLC0415 - found from here on
        import asking  # noqa: PLC0415 - the same
        import judging  # noqa: PLC0415 - the same
        import on_one_machine  # noqa: PLC0415 - the same

        yield SimpleNamespace(a_state=a_state, asking=asking, judging=judging, duckdb=on_one_machine)


def rows_one_by_one(example: Any, *, late: bool) -> Rows:
    """What each student comes to, judged one by one: with what came first, or those with late entries."""
    years = example.a_state.state(DISTRICTS, INCIDENTS)
    law = example.a_state.law_of(years)
    rows: Rows = Counter()
    for district, year in years.items():
        number = -1
        for record in example.a_state.records_of(year):
            kept = []
            for incident in record.incidents or ():
                number += 1
                if late or number % example.a_state.LATE_EVERY:
                    kept.append(incident)
            concerned = any(
                n % example.a_state.LATE_EVERY == 0
                for n in range(number - len(record.incidents or ()) + 1, number + 1)
            )
            if late and not concerned:
                continue
            whole = record.model_copy(update={"incidents": tuple(kept) or None})  # no row: nobody knows
            rows += multiset(law.of_district(district, as_columns([whole], StudentRecord)).to_pylist())
    return rows


def multiset(rows: list[dict[str, object]]) -> Rows:
    """Rows as a multiset: an engine keeps no order among students."""
    return Counter(tuple(row[name] for name in sorted(row) if name != "delivery") for row in rows)


def stored(folder: Path, delivery: int) -> Rows:
    return multiset(pq.read_table(folder / "findings" / f"delivery={delivery}").to_pylist())


def judge_on_one_machine(example: Any, folder: Path) -> None:
    years = example.a_state.state(DISTRICTS, INCIDENTS)
    law = example.a_state.law_of(years)
    example.a_state.store(years, folder, late=False)
    example.duckdb.judge_state(folder, folder / "findings", law, delivery=1)
    example.a_state.store(years, folder, late=True)
    example.duckdb.judge_state(folder, folder / "findings", law, delivery=2, after=1)


def test_one_machine_says_what_judging_one_by_one_says(example: Any, tmp_path: Path) -> None:
    judge_on_one_machine(example, tmp_path)
    first, late = rows_one_by_one(example, late=False), rows_one_by_one(example, late=True)
    assert stored(tmp_path, 1) == first
    assert stored(tmp_path, 2) == late
    assert 0 < late.total() < first.total()  # only the students of whom something came late


def test_what_was_said_last_stands_and_what_was_said_before_stays(example: Any, tmp_path: Path) -> None:
    judge_on_one_machine(example, tmp_path)
    with duckdb.connect() as engine:
        files = str(tmp_path / "findings" / "*" / "*" / "*.parquet")
        engine.read_parquet(files, hive_partitioning=True).create_view("findings")
        newest = engine.sql(example.asking.NEWEST).to_arrow_table().to_pylist()
    again = {(row["district"], row["student"]) for row in newest if row["delivery"] == 2}
    first = pq.read_table(tmp_path / "findings" / "delivery=1").to_pylist()
    unchanged = [row for row in first if (row["district"], row["student"]) not in again]
    assert again
    assert multiset(newest) == multiset(unchanged) + stored(tmp_path, 2)


@pytest.mark.slow
@pytest.mark.skipif(not find_spec("pyspark"), reason="needs the extra 'statewide'; CI installs it")
def test_spark_says_the_same_and_a_killed_worker_loses_nothing(example: Any, tmp_path: Path) -> None:
    paths = (ROOT / "src", EXAMPLE, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep)))
    run = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, TRIAL, tmp_path],
        check=False,
        capture_output=True,
        text=True,
        timeout=WAIT,
        env=os.environ
        | {
            "PYTHONPATH": os.pathsep.join(map(str, paths)),
            "JAVA_HOME": str(java_home(tmp_path / "java")),
            "PYSPARK_PYTHON": sys.executable,
        },
    )
    assert run.returncode == 0, run.stderr[-3000:]
    assert (tmp_path / "killed").exists()
    assert stored(tmp_path, 1) == rows_one_by_one(example, late=False)
    assert stored(tmp_path, 2) == rows_one_by_one(example, late=True)
