"""What two processes make of a batch that one judges, and whether they say the same, byte for byte.

    poe bench-processes            20,000 incidents
    poe bench-processes 2000       another number

Only the clock on the wall can tell here: run it on a machine with nothing else to do. Reports go over as
JSON. Nothing is asserted but that the bytes are equal.
"""

import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from hashlib import sha256
from multiprocessing import get_context
from time import perf_counter

from restraint_rules import Incident, evaluate_many, policies
from restraint_rules.testing.district_year import DistrictYear, district_year

MANY, PIECE, CORES, SEED = 20_000, 250, 2, 7


def reports_as_json(piece: Sequence[str], year: DistrictYear) -> list[str]:
    """Judge a piece of a batch: JSON in, JSON out."""
    done = evaluate_many(
        piece, policy=policies.SPRAGUE, calendar=year.calendar, setting=year.setting, as_of=year.as_of
    )
    return [item.report.to_json() if item.report else "" for item in done]


def digest(pieces: Sequence[Sequence[str]]) -> str:
    """What was said, in order, as one number."""
    return sha256("\n".join(one for piece in pieces for one in piece).encode()).hexdigest()


def incidents_as_json(year: DistrictYear, many: int) -> list[str]:
    """So many incidents, as JSON."""
    made: list[Incident] = [
        one
        for school in year.district.schools or ()
        for record in school.records or ()
        for one in record.incidents or ()
    ]
    return [made[number % len(made)].model_dump_json(exclude_none=True) for number in range(many)]


def main() -> None:
    """Measure and print."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    year = district_year(SEED, incidents=min(many, 2_000))
    texts = incidents_as_json(year, many)
    pieces = [texts[at : at + PIECE] for at in range(0, many, PIECE)]
    own = year._replace(district=year.district.model_copy(update={"schools": ()}))
    work = partial(reports_as_json, year=own)
    with ProcessPoolExecutor(CORES, mp_context=get_context("spawn")) as executor:
        list(executor.map(work, pieces[:CORES]))  # both have started and imported
        begun = perf_counter()
        one = [work(piece) for piece in pieces]
        alone = perf_counter() - begun
        begun = perf_counter()
        several = list(executor.map(work, pieces))
        together = perf_counter() - begun
    assert digest(one) == digest(several)
    print(f"{many:,} incidents: {alone:.2f} s by one process, {together:.2f} s by {CORES}, the same bytes")
    print(f"{alone / together:.2f} x as fast (target: 1.7)")


if __name__ == "__main__":
    main()
