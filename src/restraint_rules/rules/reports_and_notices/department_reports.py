"""Reports to the state's department of education: of long restraints, and of injuries to whomever."""

from typing import Literal

from restraint_rules.calendar.units import Elapsed, Unit
from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of
from restraint_rules.models.incident import Injury
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use, item_path
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.rule import COUNTED_IN_DAYS, rule

__all__ = ["InjuredPerson", "injury_to_anyone_reported", "long_or_harmful_reported"]

InjuredPerson = Literal["student", "employee"]

DUTY, PATH = "duty.department_told", "state_report"


@rule("incident_with_use", readings=COUNTED_IN_DAYS, within="less", longer_than="less", persons="further")
def long_or_harmful_reported(
    episode: Episode,
    context: Context,
    *,
    within: Unit,
    longer_than: Elapsed,
    persons: frozenset[InjuredPerson],
) -> Verdict:
    """A restraint that was long, or in which someone was seriously injured, is reported to the department.

    Args:
        within: How long after the last use there is.
        longer_than: The length past which a restraint is reported; the length itself is within it.
        persons: Whose serious injury is reported.
    """
    long = [longer(use, longer_than, context) for use in episode.restraints]
    long += [all_of([longer(use, longer_than, context), use.is_use]) for use in episode.unsettled]
    return reported(episode, context, within, any_of([*long, injured(episode, persons, serious=True)]))


@rule("incident_with_use", readings=COUNTED_IN_DAYS, within="less", persons="further")
def injury_to_anyone_reported(
    episode: Episode, context: Context, *, within: Unit, persons: frozenset[InjuredPerson]
) -> Verdict:
    """A use in which someone was injured, however slightly, is reported to the department.

    Args:
        within: How long after the last use there is.
        persons: Whose injury is reported.
    """
    return reported(episode, context, within, injured(episode, persons, serious=False))


def reported(episode: Episode, context: Context, within: Unit, called: Fact) -> Verdict:
    """Judge the report where something calls for one."""
    reason = SCHOOLS.only_if(called, "why.nothing_to_report", DUTY)
    if reason is not None:
        return reason
    act, ended = episode.incident.state_report, episode.last_end
    return SCHOOLS.act_by(DUTY, act, context.due(within, ended, "last_use"), ended, "", PATH, context)


def longer(use: Use, limit: Elapsed, context: Context) -> Fact:
    """Whether a use was longer than a limit; one that may still go on is at most as long as so far."""
    length = use.length
    if length.least > limit.length:
        return YES
    most = context.as_of - use.start.earliest if use.running is None else length.most
    if use.running or (most is not None and most <= limit.length):
        return NO
    return Fact(None, length.missing)


def injured(episode: Episode, persons: frozenset[InjuredPerson], *, serious: bool) -> Fact:
    """Whether one of some persons was injured, or seriously injured."""
    injuries = episode.incident.injuries
    if injuries is None:
        return Fact(None, ("injuries",))
    return any_of(counts(one, item_path("injuries", one.id), persons, serious=serious) for one in injuries)


def counts(injury: Injury, path: str, persons: frozenset[InjuredPerson], *, serious: bool) -> Fact:
    """Whether an injury is one that is reported."""
    whose = Fact(None, (f"{path}.person",)) if injury.person is None else Fact(injury.person in persons)
    if not serious or whose.value is False:
        return whose
    severity = injury.severity
    severe = Fact(None, (f"{path}.severity",)) if severity is None else Fact(severity == "serious")
    return severe if whose.value or severe.value is False else Fact(None, whose.missing + severe.missing)
