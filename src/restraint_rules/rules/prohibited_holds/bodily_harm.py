"""Restraint and seclusion that harm the student."""

from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.kleene import NO, Fact, any_of
from restraint_rules.models.incident import Injury
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.facts import entries, shown
from restraint_rules.reasoning.rule import rule

__all__ = ["never_harms"]


@rule("incident_with_use")
def never_harms(episode: Episode, context: Context) -> Verdict:
    """Neither restraint nor seclusion harms the student; a recorded injury that it resulted in is harm."""
    injuries = episode.incident.injuries
    known = [
        (one, item_path("injuries", one.id)) for one in injuries or () if not context.is_later(one.discovered)
    ]
    answer = any_of([to_student(one, path) for one, path in known])
    if injuries is None:
        return unknown("harm.unknown", missing=("injuries",))
    if answer.value is None:
        return unknown("harm.unknown", missing=answer.missing)
    if answer.value:
        students = [(one, path) for one, path in known if one.person == "student"]
        evidence = tuple(fact for one, path in students for fact in shown(one, path, "person", "severity"))
        return failed("harm.done", evidence=evidence)
    names = ("person", "discovered")
    evidence = entries(injuries, "injuries", *names, since="discovered", context=context)
    return passed("harm.none", evidence=evidence)


def to_student(injury: Injury, path: str) -> Fact:
    """Whether an injury is the student's."""
    if injury.person is None:
        return Fact(None, (f"{path}.person",))
    return Fact(value=True) if injury.person == "student" else NO
