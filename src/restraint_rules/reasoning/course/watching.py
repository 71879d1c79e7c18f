"""How a student was watched: in an allowed way, without a gap, and what is recorded of it."""

from restraint_rules.findings.verdict import Evidence
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models.inexact import least_of
from restraint_rules.models.watching import Monitoring
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import entries, recorded, shown

__all__ = ["watch_evidence", "watched_as_allowed", "watched_throughout"]


def watched_as_allowed(monitoring: Monitoring | None, path: str) -> Fact:
    """Whether the student was watched directly, or by video from near enough to give aid."""
    if monitoring is None:
        return Fact(None, (path,))
    if monitoring.mode is None:
        return Fact(None, (f"{path}.mode",))
    if monitoring.mode == "video":
        return recorded(monitoring.within_reach, f"{path}.within_reach")
    return YES if monitoring.mode == "direct" else NO


def watched_throughout(monitoring: Monitoring | None, path: str, context: Context) -> Fact:
    """Whether watching never stopped; a gap known by now says it did, and so does that nobody watched."""
    if monitoring is None:
        return Fact(None, (path,))
    if monitoring.mode == "none":
        return NO
    longest = monitoring.longest_gap
    if (longest is not None and least_of(longest)) or any(
        not context.is_later(gap.started) for gap in monitoring.gaps or ()
    ):
        return NO
    return recorded(monitoring.throughout, f"{path}.throughout")


def watch_evidence(monitoring: Monitoring | None, path: str, context: Context) -> Evidence:
    """Show what is recorded of how a student was watched."""
    at = f"{path}.monitoring"
    told = shown(monitoring, at, "mode", "within_reach", "throughout", "frequent", "longest_gap", "by")
    if monitoring is None or monitoring.gaps is None:
        return told
    return told + entries(monitoring.gaps, f"{at}.gaps", "started", "ended", since="started", context=context)
