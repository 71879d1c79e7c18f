"""What was set aside shows where it stood, and nothing of what it held."""

from restraint_rules.errors import Problem
from restraint_rules.intake.quarantine import Quarantined


def test_it_shows_the_first_row_only() -> None:
    found = Quarantined("template", (7, 9), 2, (Problem("day", "Give a date."),))

    assert repr(found) == "<Quarantined: 2 rows of template, the first (7,)>"
