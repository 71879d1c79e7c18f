"""Families have a part in working on the plan for behaviour."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import Fact
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.facts import shown
from restraint_rules.reasoning.over_time.meetings import came, work_done
from restraint_rules.reasoning.reasons import when_not_held
from restraint_rules.reasoning.rule import rule

__all__ = ["family_engaged"]

DUTY = "duty.family_engaged"


@rule("meeting")
def family_engaged(meeting: PlanningMeeting, context: Context) -> Verdict:
    """Where a meeting made or revised a plan for behaviour, a parent, a guardian or the student took part."""
    if not_held := when_not_held(meeting, context):
        return not_held
    worked = without_path(work_done(meeting, "behavior_plan", "", may_skip=False))
    there = without_path(came(meeting, ("parent", "guardian", "student"), ""))
    evidence = shown(meeting, "", "attended")
    return SCHOOLS.only_if(worked, "why.no_plan_made", DUTY) or SCHOOLS.met(
        DUTY, there, "", tuple((at.lstrip("."), value) for at, value in evidence)
    )


def without_path(fact: Fact) -> Fact:
    """A meeting is judged by itself: its facts have no path before them."""
    return fact._replace(missing=tuple(path.lstrip(".") for path in fact.missing))
