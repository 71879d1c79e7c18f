"""Telling parents, at planning meetings, of the laws and of their rights."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from restraint_rules.findings.verdict import Verdict, failed, not_applicable, passed, unknown
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of
from restraint_rules.models.terms import Recipient
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.rule import rule

if TYPE_CHECKING:
    from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.reasoning.reasons import when_not_held

__all__ = ["laws_explained", "not_left_in_plan", "notice_given"]


@rule("meeting")
def not_left_in_plan(meeting: "PlanningMeeting", context: Context) -> Iterable[Verdict]:
    """A meeting leaves no plan that names seclusion as an intervention."""
    plans = meeting.plans_with_seclusion
    if not_held := when_not_held(meeting, context):
        yield not_held
    elif plans is None:
        yield unknown("planning.unknown", missing=("plans_with_seclusion",))
    elif plans:
        yield failed("planning.seclusion_planned", evidence=(("plans_with_seclusion", plans),))
    else:
        yield passed("planning.none_planned", evidence=(("plans_with_seclusion", plans),))


@rule("meeting", to="fewer")
def laws_explained(
    meeting: "PlanningMeeting", context: Context, *, to: frozenset[Recipient], if_of_age: Recipient
) -> Iterable[Verdict]:
    """At the initial planning meeting the laws on restraint and seclusion are explained.

    Args:
        to: To whom; one of them is enough.
        if_of_age: To whom else, if emancipated or of age.
    """
    occasion = {"ppt": meeting.ppt, "initial": meeting.initial}
    yield told(meeting, context, occasion, "laws_explained_to", to, if_of_age)


@rule("meeting", to="fewer")
def notice_given(
    meeting: "PlanningMeeting",
    context: Context,
    *,
    when: Literal["first_after_referral", "first_with_seclusion"],
    to: frozenset[Recipient],
    if_of_age: Recipient,
) -> Iterable[Verdict]:
    """The state's plain-language notice of rights is given at a planning meeting.

    Args:
        when: At which meeting: ``first_after_referral`` or ``first_with_seclusion``.
        to: To whom; one of them is enough.
        if_of_age: To whom else, if emancipated or of age.
    """
    occasion = {"ppt": meeting.ppt, when: getattr(meeting, when)}
    if when == "first_with_seclusion" and meeting.plans_with_seclusion is not None:
        occasion["plans_with_seclusion"] = "iep" in meeting.plans_with_seclusion
    yield told(meeting, context, occasion, "notice_given_to", to, if_of_age)


def told(
    meeting: "PlanningMeeting",
    context: Context,
    occasion: Mapping[str, bool | None],
    name: str,
    to: frozenset[Recipient],
    if_of_age: Recipient,
) -> Verdict:
    """Judge if someone entitled was told at a meeting that is an occasion for it."""
    due = all_of(recorded(value, path) for path, value in occasion.items())
    told_whom: tuple[Recipient, ...] | None = getattr(meeting, name)
    if due.value is False:
        return not_applicable("rights.no_occasion")
    if not_held := when_not_held(meeting, context):
        return not_held
    if due.value is None:
        return unknown("rights.occasion_unknown", missing=due.missing)
    if told_whom is None:
        return unknown("rights.unknown", missing=(name,))
    return entitled(meeting, name, told_whom, to, if_of_age)


def entitled(
    meeting: "PlanningMeeting",
    name: str,
    told_whom: tuple[Recipient, ...],
    to: frozenset[Recipient],
    if_of_age: Recipient,
) -> Verdict:
    """Judge if one of those who were told is entitled to it."""
    of_age = recorded(meeting.student_of_age, "student_of_age")
    in_own_right = all_of((Fact(if_of_age in told_whom), of_age))
    answer = any_of((YES if to.intersection(told_whom) else NO, in_own_right))
    evidence = ((name, told_whom),)
    if answer.value is None:
        return unknown("rights.of_age_unknown", missing=answer.missing, evidence=evidence)
    if answer.value:
        return passed("rights.told", evidence=evidence)
    return failed("rights.not_told", evidence=evidence)
