"""A batch in processes and with a progress bar: the order is kept, and the bytes are the same."""

import csv
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import partial
from io import StringIO
from multiprocessing import get_context
from pathlib import Path

from builders import CALENDAR
from pieces import judge_piece
from tqdm import tqdm

from restraint_rules import Incident, evaluate_many, policies
from restraint_rules.intake import layouts, read

ROWS = Path(__file__).parents[3] / "examples" / "rows" / "washington.csv"
AS_OF = datetime(2025, 10, 31, 18, tzinfo=UTC)


def some_incidents() -> list[Incident]:
    rows = csv.DictReader(ROWS.read_text(encoding="utf-8").splitlines())
    intake = read(rows, layouts.WASHINGTON, zone="America/New_York", of="incident")
    return [one for one in intake if isinstance(one, Incident)]


def test_processes_keep_the_order_and_the_bytes() -> None:
    whole = some_incidents()
    pieces = [whole[at : at + 2] for at in range(0, len(whole), 2)]
    here = [one for piece in pieces for one in judge_piece(piece, AS_OF)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        there = [one for piece in executor.map(partial(judge_piece, as_of=AS_OF), pieces) for one in piece]
    assert [one.id for one in there] == [one.id for one in whole]
    assert [one.report and one.report.to_json() for one in there] == [
        one.report and one.report.to_json() for one in here
    ]


def test_progress_is_what_a_bar_takes() -> None:
    whole = some_incidents()
    with tqdm(total=len(whole), file=StringIO()) as bar:

        def move_bar(_done: int, _failed: int) -> None:
            bar.update()

        done = list(
            evaluate_many(
                whole,
                policy=policies.SPRAGUE,
                calendar=CALENDAR,
                as_of=AS_OF,
                progress=move_bar,
            )
        )
        assert bar.n == len(done) == len(whole)
    around = evaluate_many(
        tqdm(whole, file=StringIO()), policy=policies.SPRAGUE, calendar=CALENDAR, as_of=AS_OF
    )
    assert len(list(around)) == len(whole)
