"""Which columns are set right: all but the first, and but the last where it holds words all the same."""

import pytest

from restraint_rules.report.display.grid import Grid


@pytest.mark.parametrize("many", [2, 3, 4, 5, 8])
def test_columns_of_numbers(many: int) -> None:
    heads = tuple(map(str, range(many)))
    with_words, all_numbers = Grid("", heads, (), numbers=True, words=True), Grid("", heads, (), numbers=True)

    assert [place for place in range(many) if with_words.is_number(place)] == [*range(1, many - 1)]
    assert [place for place in range(many) if all_numbers.is_number(place)] == [*range(1, many)]
    assert not any(Grid("", heads, (), words=True).is_number(place) for place in range(many))
