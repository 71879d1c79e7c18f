"""An invented state as it is stored: Parquet files of records and of incidents, partitioned by district.

Some incidents come late, with a second delivery. Run it for a trial on one machine:

    python examples/statewide/a_state.py folder
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from judging import Law
from on_one_machine import judge_state

from restraint_rules import Incident, StudentRecord
from restraint_rules.columns import as_columns
from restraint_rules.testing.district_year import DistrictYear, district_year

__all__ = ["law_of", "records_of", "state", "store"]

LATE_EVERY = 40
"""One in so many incidents comes late."""


def state(districts: int = 3, incidents: int = 60) -> dict[str, DistrictYear]:
    """Districts by their ids, each with a year."""
    return {f"d{n}": district_year(n, incidents=incidents, rate=0.2) for n in range(1, districts + 1)}


def law_of(years: dict[str, DistrictYear], *policies: str) -> Law:
    """What a state is judged by: the calendars and standing facts of its districts."""
    return Law(
        policies or ("sprague",),
        max(year.as_of for year in years.values()),
        {district: year.calendar for district, year in years.items()},
        {district: year.setting for district, year in years.items()},
    )


def records_of(year: DistrictYear) -> list[StudentRecord]:
    """The students' records of a district."""
    return [record for school in year.district.schools or () for record in school.records or ()]


def store(years: dict[str, DistrictYear], folder: Path, *, late: bool) -> None:
    """Store the first delivery, or what came late, beside what is stored."""
    for district, year in years.items():
        records = records_of(year)
        incidents = [one for record in records for one in record.incidents or ()]
        came = [one for n, one in enumerate(incidents) if (n % LATE_EVERY == 0) is late]
        if not late:
            write(folder / "records" / f"district={district}", without_incidents(records), 1)
        write(folder / "incidents" / f"district={district}", as_columns(came, Incident), 2 if late else 1)


def without_incidents(records: Iterable[StudentRecord]) -> pa.RecordBatch:
    """Records without incidents, which are stored apart."""
    batch = as_columns(list(records), StudentRecord)
    return batch.drop_columns(["incidents"])


def write(folder: Path, batch: pa.RecordBatch, delivery: int) -> None:
    """Write a file of a delivery."""
    folder.mkdir(parents=True, exist_ok=True)
    numbered = batch.append_column("delivery", pa.repeat(delivery, batch.num_rows))
    pq.write_table(pa.Table.from_batches([numbered]), folder / f"{delivery}.parquet")


def main(folder: Path) -> None:
    """Store a state's year, judge it, take in what came late, and judge those students again."""
    years = state()
    law = law_of(years)
    store(years, folder, late=False)
    judge_state(folder, folder / "findings", law, delivery=1)
    store(years, folder, late=True)
    judge_state(folder, folder / "findings", law, delivery=2, after=1)
    for delivery in (1, 2):
        found = pq.read_table(folder / "findings" / f"delivery={delivery}")
        print(f"delivery {delivery}: {found.num_rows:,} findings")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
