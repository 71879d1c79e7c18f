"""Why a clause does not apply: the verdicts rules give most often, made once."""

from restraint_rules.findings.verdict import Verdict, not_applicable
from restraint_rules.reasoning.course.use import UseKind

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
]

NOT_BY_EMPLOYEE = not_applicable("not_by_employee", advice=("advice.not_by_employee",))
NO_AGENT = not_applicable("no_agent")
NO_INJURY = not_applicable("no_injury")
NO_RESTRAINT = not_applicable("no_restraint")
NO_SECLUSION = not_applicable("no_seclusion")
NO_TIME_OUT = not_applicable("no_time_out")
NO_USE = not_applicable("no_use")


ABSENT = {
    "medication": NO_AGENT,
    "restraint": NO_RESTRAINT,
    "room": NO_SECLUSION,
    "seclusion": NO_SECLUSION,
    "time_out": NO_TIME_OUT,
    "use": NO_USE,
}
"""What is said of an incident that has no part of a kind."""


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
