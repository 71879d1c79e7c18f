"""What is known only roughly, in words and as JSON."""

from datetime import timedelta

import pytest

from restraint_rules import testing
from restraint_rules.findings import ENGLISH
from restraint_rules.models.inexact import Between, LengthBetween
from restraint_rules.report.wire.wire_values import read_value, written_value

TEN, HALF = testing.at("10:00"), testing.at("10:30")
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Between(TEN, HALF), "between 10:00 and 10:30 on Thu 5 Mar 2026"),
        (Between(TEN, HALF, about=True), "about 10:15 on Thu 5 Mar 2026"),
        (LengthBetween(10 * MINUTE, 15 * MINUTE), "10 min to 15 min"),
        (LengthBetween(15 * MINUTE), "15 min or more"),
    ],
)
def test_it_is_told_and_travels(value: object, words: str) -> None:
    assert ENGLISH.write(value) == words
    assert read_value(written_value(value)) == value
