"""What an incident costs by columns, beside the way by objects; and what a million hold in memory.

    poe bench-columns              1,000,000 incidents by columns
    poe bench-columns 20000        another number

The same incidents go three ways, in turns: plain data to reports to an Arrow table of findings, the same only
to flat rows of Python, and columns to columns. Then batches stream through, so many incidents as asked, and
nothing of them is kept; the first 20,000 are what the rest is measured by. Time is that of the processor.
Nothing is asserted.
"""

import sys
from statistics import median
from time import process_time
from typing import Any, NamedTuple

import pyarrow as pa
from benchmarks.years import memory

from restraint_rules import evaluate_many, policies
from restraint_rules.columns import as_columns, judge_columns
from restraint_rules.frames import to_arrow
from restraint_rules.tables import findings
from restraint_rules.testing.district_year import DistrictYear, district_year

MANY, FIRST = 1_000_000, 20_000
BATCH, BATCHES, TURNS = 1_000, 5, 5


class Made(NamedTuple):
    """The same incidents as plain data and as a batch of columns."""

    rows: list[dict[str, Any]]
    batch: pa.RecordBatch


def batches_made(year: DistrictYear) -> list[Made]:
    """Batches of a district's incidents, those of one student together."""
    records = [record for school in year.district.schools or () for record in school.records or ()]
    incidents = [one for record in records for one in record.incidents or ()]
    pieces = [incidents[at : at + BATCH] for at in range(0, BATCH * BATCHES, BATCH)]
    return [
        Made([one.model_dump(mode="json", exclude_none=True) for one in piece], as_columns(piece))
        for piece in pieces
    ]


def to_rows(one: Made, year: DistrictYear) -> int:
    """Plain data to models to reports to flat rows of Python."""
    given: dict[str, Any] = {"policy": policies.SPRAGUE, "calendar": year.calendar, "as_of": year.as_of}
    done = evaluate_many(one.rows, setting=year.setting, keep="everything", **given)
    return sum(len(item.report.to_records()) for item in done if item.report)


def by_objects(one: Made, year: DistrictYear) -> int:
    """Plain data to models to reports to an Arrow table, which has their words too."""
    given: dict[str, Any] = {"policy": policies.SPRAGUE, "calendar": year.calendar, "as_of": year.as_of}
    done = evaluate_many(one.rows, setting=year.setting, keep="everything", **given)
    found: int = to_arrow(findings(item.report for item in done if item.report)).num_rows
    return found


def by_columns(one: Made, year: DistrictYear) -> int:
    """Columns to columns."""
    given: dict[str, Any] = {"policy": policies.SPRAGUE, "calendar": year.calendar, "as_of": year.as_of}
    found: int = judge_columns(one.batch, setting=year.setting, **given).num_rows
    return found


def print_side_by_side(batches: list[Made], year: DistrictYear) -> None:
    """Print what each way costs, turn by turn."""
    ways = {"by objects": by_objects, "to rows only": to_rows, "by columns": by_columns}
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(TURNS):
        one = batches[turn % len(batches)]
        rows: set[int] = set()
        for name, way in ways.items():
            begun = process_time()
            rows.add(way(one, year))
            seconds[name].append((process_time() - begun) / len(one.rows))
        assert len(rows) == 1
    for name, times in seconds.items():
        print(f"{name:14}{min(times) * 1e3:8.3f}{median(times) * 1e3:8.3f} ms an incident, least and middle")
    for other in ("by objects", "to rows only"):
        ratio = median(a / b for a, b in zip(seconds["by columns"], seconds[other], strict=True))
        print(f"by columns is {ratio:.2f} x {other} (target: 0.33)")
    print()


def streamed(batches: list[Made], year: DistrictYear, many: int) -> None:
    """Print what the first cost, what all cost, and what is held."""
    held = {0: memory()}
    begun, first = process_time(), 0.0
    for done in range(BATCH, many + 1, BATCH):
        by_columns(batches[done // BATCH % len(batches)], year)
        held[done] = memory()
        if done == min(FIRST, many):
            first = (process_time() - begun) / done
    each = (process_time() - begun) / many
    third = held.get(3 * BATCH, held[0])
    print(f"{min(FIRST, many):,} incidents {first * 1e3:.3f} ms each; {many:,} {each * 1e3:.3f} ms each: "
          f"{each / first:.2f} x (target: 1.25)")  # fmt: skip
    print(
        f"{held[0]:.0f} MB before, {third:.0f} MB after the third batch, {max(held.values()):.0f} MB at most"
    )


def main() -> None:
    """Measure and print."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    year = district_year(7, incidents=BATCH * BATCHES)
    batches = batches_made(year)
    print_side_by_side(batches, year)
    streamed(batches, year, many)


if __name__ == "__main__":
    main()
