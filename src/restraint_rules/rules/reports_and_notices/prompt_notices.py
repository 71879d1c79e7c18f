"""Telling the parent as soon as possible after each use, where the text has no number of hours."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Evidence, Verdict, passed, pending, unknown
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import attested
from restraint_rules.reasoning.reasons import NO_USE
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import before
from restraint_rules.rules.reports_and_notices.notification_deadlines import Attempt, attempts, times

__all__ = ["parent_told_promptly"]


@rule("incident", readings=("notified_when",))
def parent_told_promptly(episode: Episode, context: Context) -> Iterable[Verdict]:
    """The parent is told of each use as soon as possible.

    Told before the last use ended is told at once. Later, whether it was as soon as possible is a judgement;
    until the parent is told of every use it is due.
    """
    if not episode.uses:
        yield NO_USE
        return
    made, judged = episode.once(attempts) or [], episode.incident.immediate_attempt
    told = [(one, all_of([one.made, one.told, of_every_use(one, episode)])) for one in made]
    answer = any_of(fact for _, fact in told)
    meanwhile = any_of(all_of([fact, by_the_end(one, episode)]) for one, fact in told)
    evidence = times([one for one, fact in told if fact.value])
    if meanwhile.value:
        yield passed("prompt_notice.meanwhile", evidence=evidence)
    elif answer.value is False:
        yield not_told(episode, context, times(made))
    elif answer.value is None:
        yield unknown("prompt_notice.unknown", missing=answer.missing, evidence=times(made))
    elif judged is False and meanwhile.value is None:
        yield unknown("prompt_notice.unknown", missing=meanwhile.missing, evidence=evidence)
    else:
        verdict = attested("prompt_notice", "", [("immediate_attempt", judged)])
        yield verdict._replace(evidence=(*evidence, *verdict.evidence))


def not_told(episode: Episode, context: Context, evidence: Evidence) -> Verdict:
    """Judge a notice that is none; whether there was any, nobody may have recorded."""
    missing = ("notices",) if episode.incident.notices is None else ()
    if missing and context.today > episode.incident.day:
        return unknown("notice.not_recorded", missing=missing)
    return pending("prompt_notice.pending", awaits=missing, evidence=evidence)


def of_every_use(one: Attempt, episode: Episode) -> Fact:
    """Whether an attempt was made when every use had begun: else it told of some only."""
    return all_of(had_begun(use, one) for use in episode.uses)


def had_begun(use: Use, one: Attempt) -> Fact:
    """Whether a use had begun when an attempt was made; on one day a date is in order, a blank may not be."""
    if one.at is None:
        return Fact(None, (f"{one.path}.at",))
    if before(one.at, use.start.earliest):
        return NO
    if use.record.started is None and not after(use, one):
        return Fact(None, (f"{use.path}.started",))
    return YES


def after(use: Use, one: Attempt) -> bool:
    """Whether an attempt was surely made after the latest that a use can have begun."""
    latest = use.start.latest
    return one.at is not None and latest is not None and one.at.earliest >= latest


def by_the_end(one: Attempt, episode: Episode) -> Fact:
    """Whether an attempt was made before the last use ended."""
    ended = episode.last_end
    if one.at is None:
        return Fact(None, (f"{one.path}.at",))
    if ended.latest is not None and one.at.surely_after(ended.latest):
        return NO
    return YES if one.at.surely_by(ended.earliest) else Fact(None, one.at.missing + ended.missing)
