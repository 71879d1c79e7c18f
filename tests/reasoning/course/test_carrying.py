"""How far decisions carry at least and at most, against every way the doubtful ones can lie."""

from collections.abc import Iterator
from itertools import product

import pytest
from course_builders import minutes
from hypothesis import given
from hypothesis import strategies as st
from property.profile import examples

from restraint_rules.reasoning.course.carrying import (
    Carried,
    Made,
    at_least,
    at_least_by_marks,
    at_most,
    at_most_by_marks,
)

LIMIT, EVERY, LAST = 3, 6, 24
"""A limit, how long a decision carries, and the period's end, in steps small enough to try them all."""


def ways_to_lie(made: list[tuple[int, int, bool]]) -> Iterator[list[int]]:
    """Each way the decisions can lie, and be there at all."""
    for chosen in product(*([*range(one, two + 1), *([] if sure else [None])] for one, two, sure in made)):
        yield sorted(at for at in chosen if at is not None)


def rolling(times: list[int]) -> tuple[int, int]:
    """By hand: when the first new one was due, and the first that is not there."""
    by_limit = [at for at in times if at <= LIMIT]
    following = [at for at in times if LIMIT < at <= LIMIT + EVERY]
    first = (max(by_limit) if by_limit else min(following, default=LIMIT)) + EVERY
    due = max(by_limit, default=LIMIT) + EVERY
    for at in times:
        if LIMIT < at <= due:
            due = at + EVERY
    return first, due


def by_marks(times: list[int]) -> tuple[int, int]:
    """By hand: each stretch up to a mark has one of its own."""
    due = LIMIT + EVERY
    while any(due - EVERY < at <= due for at in times):
        due += EVERY
    return LIMIT + EVERY, due


decisions = st.lists(
    st.tuples(st.integers(0, LAST), st.integers(0, LAST), st.booleans()).map(
        lambda one: (min(one[:2]), max(one[:2]), one[2])
    ),
    max_size=3,
)


def as_made(made: list[tuple[int, int, bool]]) -> list[Made]:
    return [Made(minutes(one), minutes(two), sure) for one, two, sure in made]


@pytest.mark.slow
@examples(150)
@given(decisions)
def test_the_bounds_are_the_extremes_of_all_ways(made: list[tuple[int, int, bool]]) -> None:
    given_ones, limit, every = as_made(made), minutes(LIMIT), minutes(EVERY)
    ways = [rolling(times) for times in ways_to_lie(made)]
    marked = [by_marks(times) for times in ways_to_lie(made)]

    least, most = at_least(given_ones, limit, every), at_most(given_ones, limit, every)
    assert (least.due, most.due) == (
        minutes(min(due for _, due in ways)),
        minutes(max(due for _, due in ways)),
    )
    assert least.first == minutes(min(first for first, _ in ways))
    assert most.first == minutes(max(first for first, _ in ways))
    assert at_least_by_marks(given_ones, limit, every).due == minutes(min(due for _, due in marked))
    assert at_most_by_marks(given_ones, limit, every).due == minutes(max(due for _, due in marked))


@pytest.mark.parametrize("bound", [at_least, at_most, at_least_by_marks, at_most_by_marks])
def test_without_any_the_mark_decides(bound: object) -> None:
    assert callable(bound)
    assert bound([], minutes(15), minutes(30)) == Carried(minutes(45), minutes(45))


def test_of_those_at_hand_the_one_goes_first_that_cannot_wait() -> None:
    # Made by minute 20 it carries to 50, the other from there to 80; the other way round only to 75.
    early, late = Made(minutes(0), minutes(20), sure=True), Made(minutes(0), minutes(90), sure=True)

    assert at_most([late, early], minutes(15), minutes(30)).due == minutes(80)


def test_one_about_the_limit_s_mark_may_stand_for_the_stretch_after_it() -> None:
    # Made between minutes 10 and 20, it is of the stretch up to 15, or of that from there to 45.
    about = [Made(minutes(10), minutes(20), sure=True)]

    assert at_least_by_marks(about, minutes(15), minutes(30)) == Carried(minutes(45), minutes(45))
    assert at_most_by_marks(about, minutes(15), minutes(30)) == Carried(minutes(45), minutes(75))
