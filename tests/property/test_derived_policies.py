"""A child may ask more, never less: what its parent does not forgive, it does not either."""

from datetime import date
from functools import cache
from typing import Any, NamedTuple

import pytest
from builders import CALENDAR, setting
from hypothesis import assume, given
from hypothesis import strategies as st
from property.histories import Course, courses
from property.profile import examples
from property.worlds_of_facts import World, valid, worlds_of_text

from restraint_rules.calendar import business_days, calendar_days, hours, minutes, school_days
from restraint_rules.engine import evaluate
from restraint_rules.models import Incident, Setting, StudentRecord
from restraint_rules.models.people import DeciderRole
from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.policies.connecticut_terms import (
    ELIGIBLE,
    EXCLUSIONS,
    EXTENSION_DECIDERS,
    LISTED_ROLES,
    NOT_ELIGIBLE,
    ROUTES,
    TEAM,
)
from restraint_rules.policies.terms import EITHER_USE, IMMINENT_INJURY, LIMBS_HEAD_OR_CARRIED
from restraint_rules.policy import Policy
from restraint_rules.report import Report
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.definitions import definitions, scope
from restraint_rules.rules.duration import duration_limits
from restraint_rules.rules.medication import medication
from restraint_rules.rules.meetings import meeting_triggers
from restraint_rules.rules.reports_and_notices import (
    documentation,
    notification_deadlines,
    report_copies,
    state_reporting,
)
from restraint_rules.rules.seclusion_rooms import seclusion_rooms

NOBODY: frozenset[DeciderRole] = frozenset()
ADMINISTRATORS: frozenset[DeciderRole] = frozenset({"administrator", "administrator_designee"})

Values = dict[str, Any]


def lengths(count: int, by: frozenset[DeciderRole]) -> Values:
    """A shorter limit, by all three clauses that count by it."""
    return {
        "III.H.1.b": duration_limits.ends_within(limit=minutes(count), unless="III.H.2"),
        "III.H.2": duration_limits.continuation_determined(after=minutes(count), by=by),
        "III.H.3": duration_limits.continuation_redetermined(
            first_after=minutes(count), every=minutes(2 * count), by=by
        ),
    }


def restraints(*more: definitions.RestrictedBy, without: str) -> Values:
    wider = definitions.physical_restraint(
        restricting=(*LIMBS_HEAD_OR_CARRIED, *more),
        excluding=frozenset(one for one in EXCLUSIONS if one != without),
        mechanical=True,
    )
    return {"I.D": wider}


SPRAGUES: list[list[Values]] = [
    [lengths(15, ADMINISTRATORS), lengths(14, EXTENSION_DECIDERS), lengths(5, NOBODY)],
    [
        {"III.A": conditions_of_use.only_in_emergency(of=EITHER_USE, grounds=IMMINENT_INJURY - {ground})}
        for ground in sorted(IMMINENT_INJURY)
    ],
    [restraints("restricts_torso", without=""), *(restraints(without=one) for one in sorted(EXCLUSIONS))],
    [
        {"I.E": scope.school_employee(roles=LISTED_ROLES, or_working_in_school=True)},
        {"I.E": scope.school_employee(roles=LISTED_ROLES | {"other"}, or_working_in_school=False)},
    ],
    [
        {"I.G": scope.student(routes=ROUTES, if_at_risk=frozenset({"preschool"}))},
        {"I.G": scope.student(routes=ROUTES | {"other"}, if_at_risk=frozenset())},
    ],
    [
        {"IX.A": documentation.report_completed(within=within)}
        for within in (hours(24), hours(2), calendar_days(1), calendar_days(0))
    ],
    [{"IX.B.1": notification_deadlines.parent_notified(within=hours(count))} for count in (23, 4, 0)],
    [
        {"IX.B.3": report_copies.copy_sent(within=within, report_within=school_days(1))}
        for within in (business_days(1), calendar_days(2), hours(48), hours(3))
    ],
    [
        {"X.B": state_reporting.injury_reported(within=within)}
        for within in (business_days(1), calendar_days(1), hours(48), hours(3))
    ],
    [{"V.A": medication.consented_or_excepted(grounds=frozenset())}],
    [{"IV.lock": seclusion_rooms.lock_releases_in_time(within=minutes(1))}],
    [
        {"IX.A.3": documentation.report_states(contents=("duration", "plan_effect"), decided_by="IX.A")},
        {"IX.A.3": documentation.report_states(contents=("emergency", "duration"), decided_by="IX.A")},
    ],
]  # fmt: skip
CONNECTICUTS: list[list[Values]] = [
    [{"10-236b(a)(5)": definitions.seclusion(involuntary=False)}],
    [
        {"10-236b(a)(3)": definitions.physical_restraint(
            restricting=(*LIMBS_HEAD_OR_CARRIED, "restricts_torso"), excluding=frozenset(), mechanical=True
        )},
    ],
    [{"10-236b(f)": duration_limits.continuation_determined(after=minutes(8), by=ADMINISTRATORS)}],
    [{"10-76b-11": documentation.report_completed(within=hours(24))}],
]  # fmt: skip
FAMILIES = {"sprague": (SPRAGUE, SPRAGUES), "connecticut": (CONNECTICUT, CONNECTICUTS)}


class Child(NamedTuple):
    """A policy that stands on another: its parent, and which of the tighter values it takes of each kind."""

    parent: str
    chosen: tuple[int | None, ...]


@cache
def family(child: Child) -> tuple[Policy, Policy]:
    """The parent and the child."""
    parent, pool = FAMILIES[child.parent]
    replacing: Values = {}
    for index, values in zip(child.chosen, pool, strict=True):
        replacing |= values[index] if index is not None else {}
    return parent, parent.derive(id="child", replace=replacing, in_force=date(2020, 7, 1))


@st.composite
def children(draw: st.DrawFn) -> Child:
    """A child with some tighter values."""
    name = draw(st.sampled_from(sorted(FAMILIES)))
    _, pool = FAMILIES[name]
    return Child(name, tuple(draw(st.sampled_from([None, *range(len(values))])) for values in pool))


def report_by_policy(world: World, policy: Policy) -> Report:
    """What the policy says by its default readings."""
    return evaluate(
        Incident.model_validate(world.incident),
        policy=policy,
        calendar=CALENDAR,
        setting=Setting.model_validate(world.setting),
        as_of=world.as_of,
    )


def forgiven(parent: Report, child: Report) -> list[str]:
    """What fails by the parent, and does not by the child."""
    by_child = {(one.clause, one.rule, one.path): one for one in child}
    pairs = (
        (one, by_child[one.clause, one.rule, one.path]) for one in parent.failures if one.level == "error"
    )
    return [f"{one!r} became {other!r}" for one, other in pairs if other.status != "fail"]


@pytest.mark.slow
@examples(1000)
@given(worlds_of_text(), children())
def test_a_child_forgives_nothing(world: World, one: Child) -> None:
    """A wider definition may need fewer facts: what was incomplete may have become clear."""
    assume(valid(world))
    parent, child = (report_by_policy(world, policy) for policy in family(one))

    assert forgiven(parent, child) == []
    assert parent.outcome != "breach" or child.outcome == "breach"
    assert parent.outcome != "due" or child.outcome != "no breach found"


ASKED = TEAM._replace(work=(*TEAM.work, "functional_assessment"), as_appropriate=())
MEETINGS: list[Values] = [
    {"VII.A.1": meeting_triggers.team_convened(uses=uses, within=within, of=of, asked=asked)}
    for uses, within, of, asked in (
        (3, school_days(20), NOT_ELIGIBLE, TEAM),
        (4, school_days(30), NOT_ELIGIBLE, TEAM),
        (4, school_days(20), NOT_ELIGIBLE | ELIGIBLE, TEAM),
        (4, school_days(20), NOT_ELIGIBLE, ASKED),
        (2, school_days(25), NOT_ELIGIBLE, ASKED),
    )
]
STRICTER_ON_MEETINGS = [SPRAGUE.derive(id="child", replace=values) for values in MEETINGS]


def unmet(course: Course, policy: Policy) -> dict[str, str]:
    """By use, the duties to meet that are open or were missed."""
    report = evaluate(
        StudentRecord.model_validate(course.record),
        policy=policy,
        calendar=CALENDAR,
        setting=setting(),
        as_of=course.as_of,
        readings=course.readings,
    )
    return {one.path: one.status for one in report.of("VII.A.1") if one.status in {"fail", "pending"}}


@pytest.mark.slow
@examples(400)
@given(courses(), st.integers(0, len(MEETINGS) - 1), st.sampled_from([{}, {"meeting_deadline": 5}]))
def test_a_child_asks_for_every_meeting_its_parent_asks_for(
    course: Course, index: int, readings: dict[str, int]
) -> None:
    course = course._replace(readings=readings)
    parent, child = (unmet(course, policy) for policy in (SPRAGUE, STRICTER_ON_MEETINGS[index]))

    assert not parent or child
    assert "fail" not in parent.values() or "fail" in child.values()
