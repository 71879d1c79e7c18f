"""Telling the director of special education."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.kleene import Fact
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.reasons import NO_INJURY, NO_SECLUSION, NO_USE
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import act_evidence, deed

__all__ = ["director_told"]


@rule("incident")
def director_told(episode: Episode, context: Context, *, of: str) -> Iterable[Verdict]:
    """The director of special education or designee is told; the text sets no moment for it.

    Args:
        of: ``use``, ``emergency``, ``per_iep`` or ``injury``.
    """
    reason = nothing_to_tell(episode, of)
    if reason is not None:
        yield reason
        return
    notice = episode.incident.director_notice
    told = deed(notice, context, "director_notice").done
    if notice is None or told is None:
        yield not_recorded(episode, context, of)
    elif told is False:
        yield pending("director.not_done", topic=of)
    elif of == "use":
        yield passed("director.told", evidence=act_evidence(notice, "director_notice"), topic=of)
    else:
        path = f"director_notice.told_{of}"
        yield told_verdict(recorded(getattr(notice, f"told_{of}"), path), of, path)


def not_recorded(episode: Episode, context: Context, of: str) -> Verdict:
    """Leave it due while the incident's day goes on; afterwards nobody can tell."""
    missing = ("director_notice",)
    if context.today > episode.incident.day:
        return unknown("director.not_recorded", missing=missing, topic=of)
    return pending("director.pending", awaits=missing, topic=of)


def told_verdict(answer: Fact, of: str, path: str) -> Verdict:
    """Judge if the director was told a part."""
    if answer.value is None:
        return unknown("director.unknown", missing=answer.missing, topic=of)
    if answer.value:
        return passed("director.told", evidence=((path, True),), topic=of)
    return pending("director.part_not_told", evidence=((path, False),), topic=of)


def nothing_to_tell(episode: Episode, of: str) -> Verdict | None:
    """Say why there is nothing to tell, or that nobody knows if there is."""
    if not episode.uses:
        return NO_USE
    if of == "per_iep" and not episode.seclusions:
        return NO_SECLUSION
    if of == "injury":
        injured = episode.student_injured
        if injured.value is None:
            return unknown("injury.unknown", missing=injured.missing)
        return None if injured.value else NO_INJURY
    return None
