"""Watching a restrained student face to face."""

from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, unknown
from restraint_rules.kleene import Fact, all_of, any_of
from restraint_rules.models.watching import Monitoring
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.course.watching import watch_evidence, watched_throughout
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = ["watched_face_to_face"]


@rule("use")
def watched_face_to_face(use: Use, context: Context) -> Verdict:
    """A student is watched without a gap, face to face; where that is unsafe, in direct sight."""
    monitoring, path = use.record.monitoring, f"{use.path}.monitoring"
    answer = all_of([in_sight(monitoring, path), watched_throughout(monitoring, path, context)])
    evidence = sight_evidence(use, context)
    if answer.value is None:
        return unknown("face_to_face.unknown", use.path, missing=answer.missing, evidence=evidence)
    if answer.value:
        return passed("face_to_face.yes", use.path, evidence=evidence)
    return failed("face_to_face.no", use.path, evidence=evidence)


def in_sight(monitoring: Monitoring | None, path: str) -> Fact:
    """Whether the watcher saw the student directly, not by video, and face to face unless that was unsafe."""
    if monitoring is None:
        return Fact(None, (path,))
    direct = recorded(None if monitoring.mode is None else monitoring.mode == "direct", f"{path}.mode")
    face_to_face = recorded(monitoring.face_to_face, f"{path}.face_to_face")
    unsafe = recorded(monitoring.unsafe_face_to_face, f"{path}.unsafe_face_to_face")
    return all_of([direct, any_of([face_to_face, unsafe])])


def sight_evidence(use: Use, context: Context) -> Evidence:
    """Show what is recorded of how a student was watched."""
    monitoring, path = use.record.monitoring, f"{use.path}.monitoring"
    faced = shown(monitoring, path, "face_to_face", "unsafe_face_to_face")
    return faced + watch_evidence(monitoring, use.path, context)
