"""Holds that are never lawful, whatever the emergency."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.holds import life_threats
from restraint_rules.reasoning.facts import hold_evidence
from restraint_rules.reasoning.reasons import NO_RESTRAINT, NOT_BY_EMPLOYEE
from restraint_rules.reasoning.rule import rule

__all__ = ["no_life_threatening_restraint"]


@rule("incident")
def no_life_threatening_restraint(episode: Episode, context: Context) -> Iterable[Verdict]:
    """No school employee uses a life-threatening restraint, emergency or not."""
    if not episode.held:
        yield NO_RESTRAINT
    for use, fact in episode.once(life_threats):
        if not context.by_employee(use.record.by):
            yield NOT_BY_EMPLOYEE._replace(path=use.path)
        elif fact.value is None:
            yield unknown("life_threatening.unknown", use.path, missing=fact.missing)
        elif fact.value:
            evidence = hold_evidence(use.record, context, use.path)
            yield failed("life_threatening.used", use.path, evidence=evidence)
        else:
            yield passed("life_threatening.none", use.path)
