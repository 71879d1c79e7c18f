"""Which of a cell's findings says what the text says there: the gravest, a breach before a warning."""

from itertools import groupby

from builders import incident, judge, restraint

from restraint_rules.analysis.comparison.comparison_rows import gravest_first


def test_the_gravest_comes_first() -> None:
    found = sorted(judge(incident(restraint(end="10:40"), report=None)), key=gravest_first)

    order = [status for status, _ in groupby(one.status for one in found)]
    assert order[0] == "fail"
    assert {"unknown", "pass", "not_applicable"} < {*order}
    assert order.index("unknown") < order.index("pass") < order.index("not_applicable")
    assert len(order) == len({*order})


def test_a_breach_comes_before_a_warning_and_both_before_what_is_unknown() -> None:
    failed, *_ = (one for one in judge(incident(restraint(end="10:40"))) if one.status == "fail")
    warned = failed._replace(verdict=failed.verdict._replace(level="warning"))
    open_one = failed._replace(verdict=failed.verdict._replace(status="unknown"))

    assert sorted([open_one, warned, failed], key=gravest_first) == [failed, warned, open_one]
