"""Values of clauses as JSON has them."""

from datetime import date, timedelta
from typing import Any

import pytest

from restraint_rules.calendar import (
    business_days,
    calendar_days,
    closes_of_business,
    earlier_of,
    hours,
    minutes,
    month_ends,
    months,
    school_day_ends,
    school_days,
)
from restraint_rules.calendar.units import Elapsed, SchoolDays, Unit
from restraint_rules.models.people import DeciderRole
from restraint_rules.policies.connecticut_terms import STATE_PPT
from restraint_rules.policy.documents.values import UnreadableValueError, as_plain, read_value
from restraint_rules.reasoning.over_time.meetings import Asked

PAIRS: list[tuple[Any, object, object]] = [
    (Unit, minutes(15), {"minutes": 15}),
    (Unit, hours(24), {"hours": 24}),
    (Elapsed, Elapsed(timedelta(seconds=90)), {"seconds": 90}),
    (Unit, school_days(1), {"school_days": 1}),
    (Unit, business_days(2), {"business_days": 2}),
    (Unit, calendar_days(0), {"calendar_days": 0}),
    (Unit, closes_of_business(0), {"closes_of_business": 0}),
    (Unit, school_day_ends(1), {"school_day_ends": 1}),
    (
        Unit,
        earlier_of(hours(1), school_day_ends(0)),
        {"earlier_of": [{"hours": 1}, {"school_day_ends": 0}]},
    ),
    (Unit, months(12), {"months": 12}),
    (Unit, month_ends(1), {"month_ends": 1}),
    (date, date(2018, 7, 1), "2018-07-01"),
    (frozenset[DeciderRole], frozenset({"bcba", "administrator"}), ["administrator", "bcba"]),
    (tuple[str, ...], ("b", "a"), ["b", "a"]),
    (int, 4, 4),
    (bool, False, False),
    (str, "IX.A", "IX.A"),
]


@pytest.mark.parametrize(("asked", "value", "plain"), PAIRS)
def test_a_value_is_written_and_read_again(asked: Any, value: object, plain: object) -> None:
    assert as_plain(value) == plain
    assert read_value(plain, asked) == value


def test_what_a_meeting_is_asked_leaves_out_what_is_not_asked() -> None:
    plain = as_plain(STATE_PPT)
    assert isinstance(plain, dict)
    assert plain["counts_as"] == [["functional_assessment", "behavioral_assessment"]]
    assert "attended" not in plain
    assert read_value(plain, Asked) == STATE_PPT


@pytest.mark.parametrize(
    ("plain", "asked", "sentence"),
    [
        ({"weeks": 1}, Unit, "one of hours, minutes, seconds, calendar_days, school_days"),
        ({"minutes": 15}, SchoolDays, "one of school_days and"),
        ({"minutes": 1, "hours": 1}, Unit, "one of"),
        ({"minutes": -1}, Unit, "one of"),
        ({"minutes": 1.5}, Unit, "one of"),
        ({"minutes": True}, Unit, "one of"),
        ({"minutes": 100_001}, Unit, "one of"),
        ("15 minutes", Unit, "one of"),
        (None, Elapsed, "one of"),
        ("1 July", date, "date"),
        (["janitor"], frozenset[DeciderRole], "administrator"),
        ("administrator", frozenset[DeciderRole], "list"),
        ("yes", bool, "true or false"),
    ],
)
def test_what_is_no_value_of_the_parameter_is_refused_in_a_sentence(
    plain: object, asked: Any, sentence: str
) -> None:
    with pytest.raises(UnreadableValueError) as refused:
        read_value(plain, asked)
    (problem,) = refused.value.problems
    assert sentence in problem.sentence


@pytest.mark.parametrize(
    ("several", "problems"),
    [
        ("hours", [("earlier_of", "two or more")]),
        ([], [("earlier_of", "two or more")]),
        ([{"hours": 1}], [("earlier_of", "two or more")]),
        ([{"hours": 1}, {"minutes": 30}], [("earlier_of", "each of its own kind")]),
        ([{"hours": 1}, {"weeks": 1}], [("earlier_of[1]", "one of hours")]),
        ([{"hours": 1}, {"earlier_of": [{"hours": 1}]}], [("earlier_of[1]", "one of hours")]),
        ([1, None], [("earlier_of[0]", "one of hours"), ("earlier_of[1]", "one of hours")]),
        ([{"hours": n} for n in range(50)], [("earlier_of", "two or more")]),
    ],
)
def test_the_earlier_of_what_is_not_several_lengths_is_refused_with_its_place(
    several: object, problems: list[tuple[str, str]]
) -> None:
    with pytest.raises(UnreadableValueError) as refused:
        read_value({"earlier_of": several}, Unit)
    found = refused.value.problems

    assert [one.path for one in found] == [path for path, _ in problems]
    assert all(told in one.sentence for one, (_, told) in zip(found, problems, strict=True))


def test_a_parameter_of_one_unit_takes_no_earlier_of_several() -> None:
    with pytest.raises(UnreadableValueError, match="one of school_days"):
        read_value({"earlier_of": [{"school_days": 1}, {"hours": 1}]}, SchoolDays)
