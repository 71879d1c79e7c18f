"""Small counts are left out, and whatever would give them away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restraint_rules.analysis.compilation.suppression import suppressed


@pytest.mark.parametrize(
    ("counts", "left_out"),
    [
        pytest.param({"a": 20, "b": 30}, "", id="none is small"),
        pytest.param({"a": 10, "b": 30}, "", id="the smallest published"),
        pytest.param({"a": 9, "b": 30, "c": 11}, "ac", id="one small, and the next smallest with it"),
        pytest.param({"a": 9, "b": 1, "c": 11}, "ab", id="two small"),
        pytest.param({"a": 0, "b": 30}, "", id="zero is published"),
        pytest.param({"a": 9, "b": 0, "c": 0}, "ab", id="only zeros are left to go with it"),
        pytest.param({"a": 9, "b": 0, "c": 30}, "ac", id="a zero goes last"),
        pytest.param({"a": 9}, "a", id="alone"),
        pytest.param({"a": 9, "b": None}, "a", id="what is not collected gives nothing away"),
    ],
)
def test_one_sum(counts: dict[str, int | None], left_out: str) -> None:
    assert suppressed(counts, [list(counts)], below=10) == frozenset(left_out)


def test_sums_that_share_counts() -> None:
    """Two schools and two kinds: the second of a row would give the first away, and so on round."""
    counts = {"a1": 3, "a2": 40, "b1": 50, "b2": 60}
    rows, columns = [["a1", "a2"], ["b1", "b2"]], [["a1", "b1"], ["a2", "b2"]]

    assert suppressed(counts, [*rows, *columns], below=10) == set(counts)


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30)), st.integers(1, 12))
def test_no_sum_lacks_just_one(counts: dict[str, int], below: int) -> None:
    lines = [[name for name in counts if name in part] for part in ("abcd", "cdef", "efgh", "ah")]
    left_out = suppressed(counts, lines, below=below)

    assert {name for name, count in counts.items() if 0 < count < below} <= left_out
    assert [line for line in lines if len(line) > 1 and len(left_out.intersection(line)) == 1] == []
