"""What untyped code may hand over: refused with a sentence, by a documented error."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, judge

from restraint_rules import docket, evaluate, evaluate_many, policies
from restraint_rules.errors import UnsuitableSubjectError


def arguments(**wrong: Any) -> dict[str, Any]:
    return {"policy": policies.SPRAGUE, "calendar": CALENDAR, "as_of": at(LATER)} | wrong


@pytest.mark.parametrize("name", ["policy", "calendar", "as_of", "setting", "readings"])
@pytest.mark.parametrize("given", [5, object(), date(2026, 3, 5)], ids=["number", "object", "date"])
def test_arguments_of_another_kind(name: str, given: object) -> None:
    with pytest.raises(UnsuitableSubjectError, match=f"{name} is not what is asked for: give "):
        evaluate(incident(), **arguments(**{name: given}))
    with pytest.raises(UnsuitableSubjectError, match=name):
        evaluate_many([], **arguments(**{name: given}))


@pytest.mark.parametrize("name", ["policy", "calendar", "as_of"])
def test_a_blank_is_none_of_them(name: str) -> None:
    with pytest.raises(UnsuitableSubjectError, match=name):
        evaluate(incident(), **arguments(**{name: None}))


@pytest.mark.parametrize("subject", [None, 5, {}, "incident", CALENDAR], ids=type)
def test_a_subject_of_another_kind(subject: Any) -> None:
    with pytest.raises(UnsuitableSubjectError, match="evaluate judges an Incident"):
        evaluate(subject, **arguments())


def test_keep_is_one_of_three() -> None:
    wrong: Any = "all"
    with pytest.raises(UnsuitableSubjectError, match="keep is one of attention, everything, counts"):
        evaluate_many([], keep=wrong, **arguments())


@pytest.mark.parametrize("until", ["2026-03-05", 5], ids=["text", "number"])
def test_until_is_a_day_or_a_moment(until: Any) -> None:
    with pytest.raises(UnsuitableSubjectError, match="until is a date or an aware datetime"):
        docket([judge()], until=until)
