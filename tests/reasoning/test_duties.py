"""What rules say of one recorded fact, with it as evidence, or of a condition."""

import pytest

from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models import Conduct
from restraint_rules.reasoning.duties import SCHOOLS

DUTY, WHERE = "duty.witnessed", "use.conduct.witnessed"


@pytest.mark.parametrize(
    ("witnessed", "good", "expected"),
    [
        (True, True, ("pass", "asked.met")),
        (False, True, ("fail", "asked.broken")),
        (True, False, ("fail", "asked.broken")),
        (False, False, ("pass", "asked.met")),
    ],
)
def test_a_recorded_fact_is_shown(witnessed: bool, good: bool, expected: tuple[str, str]) -> None:
    conduct = Conduct(witnessed=witnessed)

    one = SCHOOLS.fact(DUTY, conduct, "witnessed", "use", "use.conduct", good=good)

    assert (one.status, one.code) == expected
    assert (one.path, one.params, one.missing) == ("use", {"duty": DUTY}, ())
    assert one.evidence == ((WHERE, witnessed),)


@pytest.mark.parametrize("conduct", [None, Conduct()], ids=["no record", "a blank"])
@pytest.mark.parametrize("good", [True, False])
def test_what_is_not_recorded_is_named_and_shows_nothing(conduct: Conduct | None, good: bool) -> None:
    one = SCHOOLS.fact(DUTY, conduct, "witnessed", "use", "use.conduct", good=good)

    assert (one.status, one.code, one.missing, one.evidence) == ("unknown", "asked.unrecorded", (WHERE,), ())


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (YES, None),
        (NO, ("not_applicable", "asked.no_call", {"why": "why.no_review"}, ())),
        (Fact(None, ("reviews",)), ("unknown", "asked.condition", {"duty": DUTY}, ("reviews",))),
    ],
    ids=["holds", "does not hold", "is open"],
)
def test_a_condition(condition: Fact, expected: tuple[object, ...] | None) -> None:
    one = SCHOOLS.only_if(condition, "why.no_review", DUTY, "use")

    assert (one and (one.status, one.code, one.params, one.missing)) == expected
    assert one is None or one.path == "use"
