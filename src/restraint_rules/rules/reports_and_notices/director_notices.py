"""Telling the director of special education."""

from typing import Literal

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.kleene import YES, Fact
from restraint_rules.models.acts import DirectorNotice
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.telling import tells_of_all
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.reasons import NO_INJURY, NO_SECLUSION
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Deed, act_evidence, before, deed, without_moment

__all__ = ["director_told"]

ACT, MOMENT = "director_notice", "director_notice.at"


ToldOf = Literal["use", "emergency", "per_iep", "injury"]
"""Of what the director is told."""


@rule("incident_with_use", readings=("notice_covers",))
def director_told(episode: Episode, context: Context, *, of: ToldOf) -> Verdict:
    """The director of special education or designee is told; the text sets no moment for it.

    Told before a use began, the director was not told of that use then; whether later is not recorded.

    Args:
        of: ``use``, ``emergency``, ``per_iep`` or ``injury``.
    """
    reason = nothing_to_tell(episode, of)
    notice = episode.incident.director_notice
    known = episode.once(director_deed)
    if reason is not None:
        return reason
    if notice is None or known.done is None:
        return without_moment("director", (ACT,), episode.incident.day, context, topic=of)
    if known.done is False:
        return pending("director.not_done", topic=of)
    return told(notice, known.at, episode, of)


def director_deed(episode: Episode, context: Context) -> Deed:
    """What is known of telling the director."""
    return deed(episode.incident.director_notice, context, ACT)


def tells_of_every_use(episode: Episode, _context: Context) -> Fact:
    """Whether the director can have been told of every use; presumed where no moment is recorded."""
    at = episode.once(director_deed).at
    return YES if at is None else tells_of_all(at, ACT, episode)


def told(notice: DirectorNotice, at: Span | None, episode: Episode, of: str) -> Verdict:
    """Judge what the director was told."""
    path = ACT if of == "use" else f"{ACT}.told_{of}"
    answer = YES if of == "use" else recorded(getattr(notice, f"told_{of}"), path)
    said = act_evidence(notice, ACT)
    evidence = said if of == "use" else ((path, answer.value),)
    if answer.value is False:
        return pending("director.part_not_told", evidence=evidence, topic=of)
    if at is not None and before(at, episode.first_placement.earliest):
        return unknown("director.out_of_order", missing=(MOMENT,), evidence=said, topic=of)
    if answer.value is None:
        return unknown("director.unknown", missing=answer.missing, topic=of)
    every = episode.once(tells_of_every_use)
    if not every.value:
        missing = every.missing or (MOMENT,)
        return unknown("director.before_later_use", missing=missing, evidence=said, topic=of)
    return passed("director.told", evidence=evidence, topic=of)


def nothing_to_tell(episode: Episode, of: str) -> Verdict | None:
    """Say why there is nothing to tell, or that nobody knows if there is."""
    if of == "per_iep" and not episode.seclusions:
        return NO_SECLUSION
    if of == "injury":
        injured = episode.student_injured
        if injured.value is None:
            return unknown("injury.unknown", missing=injured.missing)
        return None if injured.value else NO_INJURY
    return None
