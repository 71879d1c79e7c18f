"""Telling the parent as soon as possible after each use, where the text has no number of hours."""

from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.kleene import Fact, all_of, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.openings import openings
from restraint_rules.reasoning.course.telling import Telling
from restraint_rules.reasoning.facts import attested
from restraint_rules.reasoning.notices.attempts import Attempt, attempts, times
from restraint_rules.reasoning.rule import rule

__all__ = ["parent_told_promptly"]


@rule("incident_with_use", readings=("notified_when", "notice_covers"))
def parent_told_promptly(episode: Episode, context: Context) -> Verdict:
    """The parent is told of each use as soon as possible.

    Whether it was as soon as possible is a judgement, and what is attested decides; where nobody attested it,
    told before the last use ended is told at once. Until the parent is told of every use it is due.
    """
    recorded, judged = episode.once(attempts), episode.incident.immediate_attempt
    made = recorded or []
    telling = of_every_use(episode)
    told = [(one, all_of([one.made, one.told, Fact(telling.of_all(one.sent))])) for one in made]
    answer = any_of(fact for _, fact in told)
    meanwhile = any(fact.value and by_the_end(one, episode) for one, fact in told)
    evidence = times([one for one, fact in told if fact.value])
    if recorded is None:
        return not_recorded(episode, context)
    if answer.value is False:
        return pending("prompt_notice.pending", evidence=times(made))
    if answer.value is None:
        perhaps = [(one.sent, one.path) for one, fact in told if fact.value is None]
        missing = unique([*answer.missing, *telling.missing(perhaps)])
        return unknown("prompt_notice.unknown", missing=missing, evidence=times(made))
    if judged is not False and meanwhile:
        return passed("prompt_notice.meanwhile", evidence=evidence)
    verdict = attested("prompt_notice", "", [("immediate_attempt", judged)])
    return verdict._replace(evidence=(*evidence, *verdict.evidence))


def not_recorded(episode: Episode, context: Context) -> Verdict:
    """Judge where it is not even recorded that nobody was told: due while the incident's day goes on."""
    if context.today > episode.incident.day:
        return unknown("notice.not_recorded", missing=("notices",))
    return pending("prompt_notice.pending", awaits=("notices",))


def of_every_use(episode: Episode) -> Telling:
    """What was told of by attempts: every use begun by then, and what follows without a pause."""
    found = episode.once(openings)
    return Telling(found, found.listed)


def by_the_end(one: Attempt, episode: Episode) -> bool:
    """Whether an attempt was surely made before the last use ended."""
    return one.at is not None and one.at.surely_by(episode.last_end.earliest)
