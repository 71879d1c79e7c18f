"""By which text a series is counted: counts by different definitions do not compare."""

from collections.abc import Callable
from datetime import date

from restraint_rules.engine.bench import Bench
from restraint_rules.errors import DefinitionChangedError
from restraint_rules.models.incident import Incident
from restraint_rules.policy.policy import Policy
from restraint_rules.reasoning.course.episode import Episode

__all__ = ["Counting", "changes_of_definition", "counting_by"]

COUNTED = frozenset({"physical_restraint", "mechanical_restraint", "seclusion", "exclusionary_time_out"})

Counting = Callable[[Incident, Bench], Episode]
"""Counts an incident with what its student is judged with."""


def changes_of_definition(policy: Policy, first: date, last: date) -> tuple[date, ...]:
    """The days after the first, until the last, from which on something else is a restraint or a seclusion.

    In Connecticut 1 July 2018 is one: since then carrying a student counts, which it did not before.
    """
    days = {
        day
        for clause in policy.clauses
        if clause.definition and clause.definition.defines in COUNTED
        for day in (clause.since, clause.until)
        if day is not None and first < day <= last
    }
    return tuple(day for day in sorted(days) if defined(policy, day) != defined(policy, day, before=True))


def defined(policy: Policy, day: date, *, before: bool = False) -> frozenset[tuple[str, str, str]]:
    """What the definitions in force on a day, or just before it, ask."""
    found: set[tuple[str, str, str]] = set()
    for clause in policy.clauses:
        definition = clause.definition
        if definition is None or definition.defines not in COUNTED:
            continue
        began = clause.since is None or (clause.since < day if before else clause.since <= day)
        lasts = clause.until is None or (day <= clause.until if before else day < clause.until)
        if began and lasts:
            values = sorted((name, repr(value)) for name, value in definition.parameters.items())
            found.add((definition.defines, definition.documentation, repr(values)))
    return frozenset(found)


def counting_by(bench: Bench, first: date, last: date, text_of: date | None) -> Counting:
    """Say how incidents are counted: all by one text, or each by that of its day where these count alike.

    Args:
        bench: What they are judged with.
        first: The first day of the series.
        last: Its last day.
        text_of: The day whose text counts all.

    Raises:
        DefinitionChangedError: If no text is named and the definitions change within the series.
        BeforeAnyLawError: If the text that is to count was not in force yet.
    """
    if text_of is not None:
        edition = bench.edition(text_of)
        return lambda incident, own: Episode(incident, own.context(edition))
    bench.policy.refuse_before(first)
    changes = changes_of_definition(bench.policy, first, last)
    if changes:
        days = ", ".join(day.isoformat() for day in changes)
        message = (
            f"what counts as restraint or seclusion changed on {days}: give text_of, the day whose text is "
            "to count all months, or measure one side by itself"
        )
        raise DefinitionChangedError(message)
    return lambda incident, own: Episode(incident, own.context(own.edition(incident.day)))
