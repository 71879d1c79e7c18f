"""Runs in a process of its own: a state on Spark, whose first worker is killed in the middle of its work.

python tests/statewide/spark_trial.py folder
"""

import os
import signal
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import pyarrow as pa
from a_state import law_of, state, store
from judging import Law
from on_spark import judge_state, session

DISTRICTS, INCIDENTS = 2, 24


def judged_but_killed_once(
    law: Law, flag: str, batches: Iterable[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    """Judge, but the first worker that has judged something dies of it."""
    for found in law.judged(batches):
        yield found
        try:
            Path(flag).touch(exist_ok=False)
        except FileExistsError:
            continue
        os.kill(os.getpid(), signal.SIGKILL)


def main(folder: Path) -> None:
    """The whole state with a killed worker, then the late entries."""
    years = state(DISTRICTS, INCIDENTS)
    law = law_of(years)
    spark = session()
    store(years, folder, late=False)
    killed = partial(judged_but_killed_once, law, str(folder / "killed"))
    judge_state(spark, folder, folder / "findings", law, delivery=1, judged=killed)
    store(years, folder, late=True)
    judge_state(spark, folder, folder / "findings", law, delivery=2, after=1)
    spark.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
