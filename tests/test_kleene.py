"""Three-valued logic: what decides, what stays open, and what would settle it."""

from itertools import product

import pytest

from restraint_rules.kleene import NO, YES, Fact, all_of, any_of, negate

A, B = Fact(None, ("a",)), Fact(None, ("b",))
ANSWERS = (True, False, None)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param([], YES, id="nothing asked"),
        pytest.param([YES, YES], YES, id="all true"),
        pytest.param([YES, NO], NO, id="one false"),
        pytest.param([A, NO], NO, id="false after a blank: nothing is missing"),
        pytest.param([NO, A], NO, id="false before a blank: nothing is missing"),
        pytest.param([YES, A], A, id="one blank"),
        pytest.param([A, YES, B], Fact(None, ("a", "b")), id="two blanks, in order"),
        pytest.param([A, B, A], Fact(None, ("a", "b")), id="a path is named once"),
        pytest.param([Fact(None), YES], Fact(None), id="open without a path is still open"),
    ],
)
def test_all_of(facts: list[Fact], expected: Fact) -> None:
    assert all_of(facts) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param([], NO, id="nothing offered"),
        pytest.param([NO, NO], NO, id="all false"),
        pytest.param([NO, YES], YES, id="one true"),
        pytest.param([A, YES], YES, id="true after a blank: nothing is missing"),
        pytest.param([YES, A], YES, id="true before a blank: nothing is missing"),
        pytest.param([NO, A], A, id="one blank"),
        pytest.param([A, NO, B], Fact(None, ("a", "b")), id="two blanks, in order"),
        pytest.param([A, B, A], Fact(None, ("a", "b")), id="a path is named once"),
        pytest.param([Fact(None), NO], Fact(None), id="open without a path is still open"),
    ],
)
def test_any_of(facts: list[Fact], expected: Fact) -> None:
    assert any_of(facts) == expected


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        pytest.param(YES, NO, id="true"),
        pytest.param(NO, YES, id="false"),
        pytest.param(A, A, id="open"),
    ],
)
def test_negate(fact: Fact, expected: Fact) -> None:
    assert negate(fact) == expected


@pytest.mark.parametrize(("one", "other"), list(product(ANSWERS, repeat=2)))
def test_all_of_is_any_of_turned_round(one: bool | None, other: bool | None) -> None:
    facts = [Fact(value, () if value is not None else (path,)) for value, path in ((one, "a"), (other, "b"))]
    assert negate(all_of(facts)) == any_of(negate(fact) for fact in facts)
    assert negate(any_of(facts)) == all_of(negate(fact) for fact in facts)


@pytest.mark.parametrize(("one", "other"), list(product((True, False), repeat=2)))
def test_filling_a_blank_never_turns_a_decision_round(one: bool, other: bool) -> None:
    for combine in (all_of, any_of):
        filled = combine([Fact(one), Fact(other)]).value
        assert combine([Fact(one), B]).value in {filled, None}
        assert combine([A, Fact(other)]).value in {filled, None}


def test_a_settled_answer_misses_nothing() -> None:
    assert YES == (True, ())
    assert NO == (False, ())
