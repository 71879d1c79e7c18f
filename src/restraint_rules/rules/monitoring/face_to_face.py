"""Watching a restrained student face to face."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, unknown
from restraint_rules.kleene import Fact, all_of, any_of
from restraint_rules.models.interventions import Monitoring
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use, UseKind
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.reasons import none_of
from restraint_rules.reasoning.rule import rule
from restraint_rules.rules.monitoring.monitoring import watch_evidence, watched_throughout

__all__ = ["watched_face_to_face"]


@rule("incident", of="further")
def watched_face_to_face(episode: Episode, context: Context, *, of: frozenset[UseKind]) -> Iterable[Verdict]:
    """A student is watched without a gap, face to face; where that is unsafe, in direct sight.

    Args:
        of: Which uses the clause speaks of.
    """
    uses = episode.of(of)
    if not uses:
        yield none_of(of)
    for use in uses:
        monitoring, path = use.record.monitoring, f"{use.path}.monitoring"
        answer = all_of([in_sight(monitoring, path), watched_throughout(monitoring, path, context)])
        evidence = sight_evidence(use)
        if answer.value is None:
            yield unknown("face_to_face.unknown", use.path, missing=answer.missing, evidence=evidence)
        elif answer.value:
            yield passed("face_to_face.yes", use.path, evidence=evidence)
        else:
            yield failed("face_to_face.no", use.path, evidence=evidence)


def in_sight(monitoring: Monitoring | None, path: str) -> Fact:
    """Whether the watcher saw the student directly, not by video, and face to face unless that was unsafe."""
    if monitoring is None:
        return Fact(None, (path,))
    direct = recorded(None if monitoring.mode is None else monitoring.mode == "direct", f"{path}.mode")
    face_to_face = recorded(monitoring.face_to_face, f"{path}.face_to_face")
    unsafe = recorded(monitoring.unsafe_face_to_face, f"{path}.unsafe_face_to_face")
    return all_of([direct, any_of([face_to_face, unsafe])])


def sight_evidence(use: Use) -> Evidence:
    """Show what is recorded of how a student was watched."""
    monitoring, path = use.record.monitoring, f"{use.path}.monitoring"
    faced = shown(monitoring, path, "face_to_face", "unsafe_face_to_face")
    return faced + watch_evidence(monitoring, use.path)
