"""Telling the parent: at once, within hours, by which method, by whom."""

from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed, pending, unknown
from restraint_rules.kleene import Fact, all_of, any_of, negate
from restraint_rules.reasoning.at_once import taken_for_at_once
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.facts import attested
from restraint_rules.reasoning.notices.attempts import Attempt, attempts, times
from restraint_rules.reasoning.notices.told_of_each_use import told_of_each_use
from restraint_rules.reasoning.rule import rule

__all__ = [
    "each_incident_notified",
    "immediate_attempt",
    "method_recorded",
    "notifier_designated",
    "parent_notified",
]


@rule("incident_with_use", readings=("notified_when",))
def each_incident_notified(episode: Episode, context: Context, *, decided_by: str) -> Verdict:
    """A school employee tells the parent of each incident; who did is presumed to be one if not recorded.

    Args:
        decided_by: The clause that says by when, whose verdict decides.
    """
    told = [one for one in episode.once(attempts) or () if one.told.value is not False]
    outsiders = [one for one in told if one.notice.by and not context.by_employee((one.notice.by,))]
    if told and len(outsiders) == len(told):
        evidence = tuple((f"{one.path}.by", one.notice.by) for one in outsiders)
        return pending("notice.not_by_employee", evidence=evidence)
    return follow(decided_by, code="notice.each_follows")


@rule("incident_with_use", readings=("at_once",))
def immediate_attempt(episode: Episode, context: Context, *, decided_by: str) -> Verdict:
    """A reasonable attempt is made to tell the parent immediately after the student is initially placed.

    Whether it was is a judgement, and what is attested decides. Where nobody attested it, an attempt made
    within the minutes of the reading ``at_once`` passes.

    Args:
        decided_by: The clause whose verdict decides where no attempt was made at all.
    """
    made, judged = episode.once(attempts), episode.incident.immediate_attempt
    if made == [] and judged is not False:
        return follow(decided_by, code="notice.immediate_follows")
    prompt = [one for one in made or () if judged is None and at_once(one, episode, context)]
    if prompt:
        return passed("notice.immediate", evidence=times(prompt))
    return attested("notice.immediate", "", [("immediate_attempt", judged)])


def at_once(one: Attempt, episode: Episode, context: Context) -> bool:
    """Whether an attempt was surely made within the minutes that are taken for at once."""
    within, placed = taken_for_at_once(context), episode.first_placement.earliest
    if within is None or not one.made.value or one.sent is None:
        return False
    return one.sent.earliest >= placed and one.sent.surely_by(placed + within)


@rule("incident_with_use", readings=("notified_when", "notice_covers"), within="less")
def parent_notified(episode: Episode, context: Context, *, within: Unit) -> Verdict:
    """The parent is told, in all circumstances, so soon after the student was first placed.

    A notice tells of the uses begun by then and of those that follow without a pause; a later, separate use
    has its own time.

    Args:
        within: How long after the placement there is; hours run on weekends too.
    """
    return told_of_each_use(episode.once(attempts), episode, context, within)


@rule("incident_with_use")
def method_recorded(episode: Episode, _context: Context, *, decided_by: str) -> Verdict:
    """Notice is given by telephone, e-mail or another method, a note home included; which is recorded.

    Args:
        decided_by: The clause whose verdict decides where it is not recorded if there was a notice.
    """
    made = episode.once(attempts)
    if made is None:
        return follow(decided_by, code="notice.details_follow", if_failed="notice.none_recorded")
    if not made:
        return not_applicable("notice.none_recorded")
    blank = tuple(f"{one.path}.method" for one in made if one.notice.method is None)
    evidence = tuple((f"{one.path}.method", one.notice.method) for one in made)
    if len(blank) == len(made):
        return unknown("notice.method_unknown", missing=unique(blank), evidence=evidence)
    return passed("notice.method", evidence=evidence)


@rule("incident_with_use")
def notifier_designated(episode: Episode, context: Context, *, decided_by: str) -> Verdict:
    """Whoever notifies is among the employees designated for it.

    Args:
        decided_by: The clause whose verdict decides where it is not recorded if there was a notice.
    """
    made = episode.once(attempts)
    designated = context.setting.designated_notifiers
    if made is None:
        return follow(decided_by, code="notice.details_follow", if_failed="notice.none_recorded")
    if not made:
        return not_applicable("notice.none_recorded")
    if designated is None:
        return unknown("notifier.unknown", missing=("setting.designated_notifiers",))
    answer = all_of(any_of([negate(one.made), by_one_of(designated, one)]) for one in made)
    evidence = tuple((f"{one.path}.by", one.notice.by) for one in made)
    if answer.value is None:
        return unknown("notifier.unknown", missing=unique(answer.missing), evidence=evidence)
    if answer.value:
        return passed("notifier.designated", evidence=evidence)
    return failed("notifier.not_designated", evidence=evidence)


def by_one_of(designated: tuple[str, ...], one: Attempt) -> Fact:
    """Whether an attempt was made by one of the designated employees."""
    return Fact(None, (f"{one.path}.by",)) if one.notice.by is None else Fact(one.notice.by in designated)
