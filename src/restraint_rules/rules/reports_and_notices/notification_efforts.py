"""Reasonable efforts to tell the parent: an attempt that did not reach anybody is one."""

from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import Fact
from restraint_rules.models.acts import NoticeMethod
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.notices.attempts import Attempt, attempts
from restraint_rules.reasoning.notices.told_of_each_use import told_of_each_use
from restraint_rules.reasoning.rule import rule

__all__ = ["effort_to_tell_parent"]

DUTY = "duty.parent_called"

SAID = {
    "notice.in_time": "asked.act.in_time",
    "notice.late": "asked.act.late",
    "notice.pending": "asked.act.pending",
    "notice.not_done": "asked.act.not_done",
    "notice.not_again": "asked.act.not_done",
    "notice.not_recorded": "asked.act.not_recorded",
    "notice.not_certain": "asked.act.time_open",
    "notice.out_of_order": "asked.act.out_of_order",
    "notice.deadline_open": "asked.act.deadline_open",
}
"""An effort is no notice: what is said of it, for what would be said of one."""


@rule("incident_with_use", readings=("notice_covers",), within="less", methods="fewer")
def effort_to_tell_parent(
    episode: Episode, context: Context, *, within: Unit, methods: frozenset[NoticeMethod]
) -> Verdict:
    """An effort is made to tell the parent by some methods, so soon after the student was first placed.

    Args:
        within: How long after the initial placement there is.
        methods: The methods that count.
    """
    made = episode.once(attempts)
    if made is not None:
        made = [as_effort(one, methods) for one in made]
    verdict = told_of_each_use(made, episode, context, within)
    return verdict._replace(code=SAID[verdict.code], params={"duty": DUTY})


def as_effort(one: Attempt, methods: frozenset[NoticeMethod]) -> Attempt:
    """Let an attempt count whatever came of it, if it was made by one of the methods."""
    method = one.notice.method
    doubtful = method is None or (method == "other" and method not in methods)
    return one._replace(
        told=Fact(None, (f"{one.path}.method",)) if doubtful else Fact(method in methods), at=one.sent
    )
