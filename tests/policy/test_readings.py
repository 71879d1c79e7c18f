"""Readings: which choices there are, on both sides of each number, and which are taken."""

import pytest

from restraint_rules.errors import UnknownReadingError
from restraint_rules.policy.readings import Choice, Reading, resolve

NAMED = Reading("within", "Within what?", "a_day", ("a_day", "a_week"), "Nobody says.")
COUNTED = NAMED._replace(name="interval", counts="minutes")


class TestAllows:
    @pytest.mark.parametrize("choice", ["a_day", "a_week"])
    def test_its_choices_by_name(self, choice: str) -> None:
        assert NAMED.allows(choice)
        assert COUNTED.allows(choice)

    @pytest.mark.parametrize("choice", ["", "a_year", "A_DAY", None, 1.0, True, False])
    def test_nothing_else(self, choice: object) -> None:
        assert not NAMED.allows(choice)
        assert not COUNTED.allows(choice)

    @pytest.mark.parametrize(
        ("choice", "expected"),
        [(-1, False), (0, False), (1, True), (1440, True), (1441, False)],  # 24 h × 60 min = 1440
    )
    def test_a_number_up_to_a_day_s_minutes_where_it_counts_something(
        self, choice: int, expected: bool
    ) -> None:
        assert COUNTED.allows(choice) is expected
        assert not NAMED.allows(choice)


class TestResolve:
    def test_the_default_unless_another_is_chosen(self) -> None:
        assert resolve((NAMED, COUNTED), {}) == {"within": "a_day", "interval": "a_day"}
        assert resolve((NAMED, COUNTED), {"interval": 5}) == {"within": "a_day", "interval": 5}

    @pytest.mark.parametrize(
        ("chosen", "message"),
        [
            ({"weather": "fine"}, "no reading 'weather'; there are interval, within"),
            ({"within": 5}, "reading 'within' takes a_day, a_week$"),
            ({"interval": 0}, "reading 'interval' takes a_day, a_week or a number of minutes$"),
        ],
    )
    def test_what_there_is_not_is_refused(self, chosen: dict[str, Choice], message: str) -> None:
        with pytest.raises(UnknownReadingError, match=message):
            resolve((NAMED, COUNTED), chosen)
