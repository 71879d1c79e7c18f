"""Why a clause does not apply: the verdicts rules give most often, made once."""

from typing import TYPE_CHECKING

from restraint_rules.findings.verdict import Verdict, not_applicable, pending, unknown
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import UseKind

if TYPE_CHECKING:
    from restraint_rules.models.meetings import PlanningMeeting

__all__ = [
    "ABSENT",
    "KINDS_DENIED",
    "NOT_BY_EMPLOYEE",
    "NO_AGENT",
    "NO_INJURY",
    "NO_RESTRAINT",
    "NO_SECLUSION",
    "NO_TIME_OUT",
    "NO_USE",
    "none_of",
    "when_not_held",
]

NOT_BY_EMPLOYEE = not_applicable("not_by_employee", advice=("advice.not_by_employee",))
NO_AGENT = not_applicable("no_agent")
NO_INJURY = not_applicable("no_injury")
NO_RESTRAINT = not_applicable("no_restraint")
NO_SECLUSION = not_applicable("no_seclusion")
NO_TIME_OUT = not_applicable("no_time_out")
NO_USE = not_applicable("no_use")


ABSENT = {
    "incident_with_use": NO_USE,
    "medication": NO_AGENT,
    "restraint": NO_RESTRAINT,
    "room": NO_SECLUSION,
    "seclusion": NO_SECLUSION,
    "time_out": NO_TIME_OUT,
    "use": NO_USE,
    "care_death": not_applicable("care.no_death"),
    "care_debriefing": not_applicable("care.no_debriefing"),
    "care_evaluation": not_applicable("care.no_evaluation"),
    "care_injury": not_applicable("care.no_injury"),
    "care_occurrence": not_applicable("care.no_occurrence"),
    "care_order": not_applicable("care.no_order"),
    "care_restraint": not_applicable("care.no_restraint"),
    "care_review": not_applicable("care.no_review"),
    "care_seclusion": not_applicable("care.no_seclusion"),
    "care_staff": not_applicable("care.no_staff"),
    "care_time_out": not_applicable("care.no_time_out"),
    "care_use": not_applicable("care.no_use"),
}
"""What is said of a subject that has no part of a kind."""


def none_of(kinds: frozenset[UseKind]) -> Verdict:
    """Say that there is no use of some kinds."""
    if len(kinds) > 1:
        return NO_USE
    return NO_SECLUSION if "seclusion" in kinds else NO_RESTRAINT


KINDS_DENIED: dict[str, tuple[str, ...]] = {
    NO_RESTRAINT.code: ("physical_restraint",),
    NO_SECLUSION.code: ("seclusion",),
    NO_TIME_OUT.code: ("exclusionary_time_out",),
    NO_USE.code: ("physical_restraint", "seclusion"),
}
"""What each reason says there is none of."""


def when_not_held(meeting: "PlanningMeeting", context: Context) -> Verdict | None:
    """Say of a meeting that is still to come that its duties are, and of one not held that it has none."""
    if meeting.done is False:
        return not_applicable("rights.not_held")
    if context.is_later(meeting.at):
        return pending("rights.at_meeting")
    if meeting.done is None and meeting.at is None:
        return unknown("rights.held_unknown", missing=("done",))
    return None
