"""What is handed out can be kept, sent, compared and looked into, and nobody can change what others see."""

import pickle
from collections.abc import Iterator, Mapping
from copy import copy, deepcopy
from datetime import date, datetime
from enum import Enum
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, judge, restraint, seclusion
from pydantic import BaseModel
from student_builders import FOUR, record

from restraint_rules import Report, compare, policies, testing
from restraint_rules.calendar import minutes
from restraint_rules.findings.verdict import NO_PARAMETERS
from restraint_rules.frozen import FrozenDict
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Policy
from restraint_rules.rules.duration.duration_limits import ends_within

CODE = (FunctionType, MethodType, BuiltinFunctionType, ModuleType, type)
PLAIN = (str, bytes, int, float, bool, type(None), date, datetime, Enum)
CHANGEABLE = (list, dict, set, bytearray)


def reachable(root: object) -> Iterator[object]:
    """Every object that can be got at from another, without its code."""
    waiting, seen = [root], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, (*CODE, *PLAIN)):
            continue
        seen.add(id(one))
        yield one
        if isinstance(one, Mapping):
            waiting += [*one.keys(), *one.values()]
        elif isinstance(one, tuple | frozenset | list | set):
            waiting += list(one)
        elif not isinstance(one, BaseModel) and not callable(one):
            slots = [name for kind in type(one).__mro__ for name in getattr(kind, "__slots__", ())]
            names = [*getattr(one, "__dict__", {}), *slots]
            waiting += [getattr(one, name) for name in names if hasattr(one, name)]


def changeable(root: object) -> dict[int, object]:
    return {
        id(one): one
        for one in reachable(root)
        if isinstance(one, CHANGEABLE) and not isinstance(one, FrozenDict)
    }


TWO_USES = incident(seclusion(locked=True, end="10:40"), restraint("11:00", "11:20"))
REPORTS = [
    pytest.param(lambda: judge(TWO_USES), id="an incident"),
    pytest.param(lambda: judge(record(*FOUR)), id="a record"),
    pytest.param(lambda: judge(testing.district(), as_of="2026-06-30T12:00"), id="a district"),
]  # fmt: skip


def with_limit(count: int) -> Policy:
    """A district's policy with a stricter limit."""
    limit = ends_within(limit=minutes(count), unless="III.H.2")
    return SPRAGUE.derive(id="own", replace={"III.H.1.b": limit}, in_force=date(2025, 7, 1))


OWN = with_limit(10)


@pytest.mark.parametrize("make", REPORTS)
def test_two_reports_share_nothing_that_changes(make: Any) -> None:
    first, second = make(), make()

    shared = changeable(first).keys() & changeable(second).keys()
    assert [changeable(first)[one] for one in shared] == []


@pytest.mark.parametrize("policy", [*policies.ALL, OWN], ids=repr)
def test_nothing_of_a_policy_changes(policy: Policy) -> None:
    assert len(list(reachable(policy))) > len(policy.clauses)
    assert changeable(policy) == {}


def test_a_receipt_cannot_be_written_to() -> None:
    found = judge()

    for mapping in (found.receipt.readings, found.receipt.inputs, found.rest, NO_PARAMETERS):
        with pytest.raises(TypeError, match="does not change"):
            mapping["window"] = "x"  # type: ignore[index] # pyright: ignore[reportIndexIssue] # what is refused
    assert judge().receipt == found.receipt


@pytest.mark.parametrize("change", ["clear", "pop", "popitem", "setdefault", "update"])
def test_a_frozen_mapping_refuses_every_change(change: str) -> None:
    frozen = FrozenDict({"a": 1})

    with pytest.raises(TypeError, match="does not change"):
        getattr(frozen, change)("a", 2)
    with pytest.raises(TypeError, match="does not change"):
        del frozen["a"]
    assert frozen == {"a": 1} == pickle.loads(pickle.dumps(frozen)) == copy(frozen)  # noqa: S301 - written here
    assert hash(frozen) == hash(FrozenDict({"a": 1}))


@pytest.mark.parametrize("make", REPORTS)
def test_a_report_is_kept_sent_and_compared(make: Any) -> None:
    report: Report = make()

    for again in (pickle.loads(pickle.dumps(report)), deepcopy(report), copy(report), make()):  # noqa: S301 - written here
        assert again == report
        assert hash(again) == hash(report)
    assert len({report, make()}) == 1


@pytest.mark.parametrize("policy", policies.ALL, ids=repr)
def test_a_policy_of_the_library_is_sent_by_its_id(policy: Policy) -> None:
    sent = pickle.dumps(policy)

    assert pickle.loads(sent) is policy  # noqa: S301 - written here
    assert len(sent) < 200
    assert deepcopy(policy) is policy


def test_a_derived_policy_is_sent_by_its_document() -> None:
    again = pickle.loads(pickle.dumps(OWN))  # noqa: S301 - written here

    assert again == OWN
    assert hash(again) == hash(OWN)
    assert judge(policy=again) == judge(policy=OWN)


def test_a_policy_with_other_numbers_is_another() -> None:
    assert with_limit(9) != OWN


def test_a_comparison_is_kept_sent_and_compared() -> None:
    texts = (SPRAGUE, OWN)
    made = compare(incident(), texts, calendar=CALENDAR, as_of=at(LATER))
    again = pickle.loads(pickle.dumps(made))  # noqa: S301 - written here

    assert again == made == deepcopy(made)
    assert hash(again) == hash(made)
    assert again.rows == made.rows
