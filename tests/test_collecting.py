"""Nothing is judged while tests are collected."""

import pytest
from builders import incident, judge
from conftest import nothing_judged


def test_judging_is_refused_for_a_while() -> None:
    with nothing_judged(), pytest.raises(AssertionError, match="not while tests are collected"):
        judge(incident())

    assert judge(incident()).findings
