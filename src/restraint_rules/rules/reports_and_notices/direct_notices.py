"""Telling the parent by word of mouth or electronically: a note sent home does not do it."""

from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import Fact, all_of
from restraint_rules.models.acts import NoticeMethod
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.notices.attempts import Attempt, attempts
from restraint_rules.reasoning.notices.told_of_each_use import told_of_each_use
from restraint_rules.reasoning.rule import rule

__all__ = ["parent_told_by"]


@rule("incident_with_use", readings=("notified_when", "notice_covers"), within="less", methods="fewer")
def parent_told_by(
    episode: Episode, context: Context, *, within: Unit, methods: frozenset[NoticeMethod]
) -> Verdict:
    """The parent is told by some methods so soon after the student was first placed.

    Args:
        within: How long after the initial placement there is; no calendar day: on the same day.
        methods: The methods that count.
    """
    made = episode.once(attempts)
    if made is not None:
        made = [counted(one, methods) for one in made]
    return told_of_each_use(made, episode, context, within)


def counted(one: Attempt, methods: frozenset[NoticeMethod]) -> Attempt:
    """Let an attempt count only where it was made by one of the methods, which an unnamed one may be."""
    method = one.notice.method
    doubtful = method is None or (method == "other" and method not in methods)
    by_method = Fact(None, (f"{one.path}.method",)) if doubtful else Fact(method in methods)
    return one._replace(told=all_of([one.told, by_method]))
