"""Written notices of an injury to several offices, each due by itself."""

from typing import Literal

from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.notices.injuries import injury_anchor
from restraint_rules.reasoning.rule import rule

__all__ = ["Office", "injury_told_to"]

Office = Literal["state", "police", "advocates"]

ACTS = {"state": "state_report", "police": "police_told", "advocates": "advocates_told"}


@rule("incident_with_use", readings=("injury_clock",), within="less")
def injury_told_to(episode: Episode, context: Context, *, office: Office, within: Unit) -> Verdict:
    """An office is told in writing of an injury to the student.

    Args:
        office: Whom: the state's agency, local law enforcement, or the protection and advocacy system.
        within: How long after the use, or after the injury's discovery if that came later.
    """
    duty, path = f"duty.told.{office}", ACTS[office]
    answer = SCHOOLS.only_if(episode.student_injured, "why.no_injury", duty)
    if answer is not None:
        return answer
    anchor = injury_anchor(episode, context)
    trigger = "last_use" if anchor.earliest == episode.last_end.earliest else "discovery"
    due, act = context.due(within, anchor, trigger), getattr(episode.incident, path)
    return SCHOOLS.act_by(duty, act, due, anchor, "", path, context)
