"""The example on the federal counts runs as a script, and says what its first lines promise."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

EXAMPLE = Path(__file__).parents[1] / "examples" / "civil_rights_counts.py"


@cache
def shown() -> str:
    """What the example prints, run from elsewhere, with its lines joined so that no wrapping matters."""
    ran = subprocess.run(  # noqa: S603 - our own example
        [sys.executable, "-W", "error", EXAMPLE],
        check=True,
        capture_output=True,
        cwd=EXAMPLE.anchor,
        text=True,
    )
    return re.sub(r"\s+", " ", ran.stdout)


def test_it_counts_a_school_by_hand_countable_facts() -> None:
    """Two holds, the second after eligibility began; a time out not to be left; handcuffs."""
    told = shown().partition("School hillside: instances")[2].partition("School lakeside")[0]

    assert "Without disabilities Section 504 only IDEA Total" in told
    assert "mechanical restraint 1 0 0 1 physical restraint 1 0 1 2 seclusion 1 0 0 1" in told
    served = told.partition("School hillside: physical restraint, students served under IDEA")[2]
    assert "Two or more races 1 0 Total 1 0 1 English learners 0 0 0" in served


def test_what_is_not_collected_is_blank() -> None:
    assert "School north - Not collected: leave it blank." in shown()
    assert "All that gave records: instances" in shown()
    assert "mechanical restraint 1+ n/k n/k 1+" in shown()


def test_each_year_names_its_text() -> None:
    assert (
        "2020-21, counted by the text of 2013-07-01: mechanical_restraint 0, physical_restraint 2" in shown()
    )
    assert (
        "2021-22, counted by the text of 2021-07-01: mechanical_restraint 1, physical_restraint 2" in shown()
    )
