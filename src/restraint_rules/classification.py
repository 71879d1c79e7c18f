"""What an event is by its facts: which definitions each intervention meets, and why."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine import prepare
from restraint_rules.kleene import Fact, Missing
from restraint_rules.models.incident import Incident
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice
from restraint_rules.rules.definitions import life_threats
from restraint_rules.rules.episode import Episode

__all__ = ["Classification", "classify"]

NO_READINGS: Mapping[str, Choice] = {}


class Classification(NamedTuple):
    """Whether one intervention meets one definition.

    Attributes:
        path: The intervention's path.
        label: The kind it is recorded as.
        definition: The definition, for example ``seclusion``.
        meets: Whether the facts meet it; ``None``: they do not decide.
        missing: Paths of the facts that would decide.
        judged_as: The kind the rules judge it as; ``None``: neither its label nor anything else defined.
    """

    path: str
    label: str
    definition: str
    meets: bool | None
    missing: Missing
    judged_as: str | None


def classify(
    incident: Incident,
    *,
    policy: Policy,
    calendar: SchoolCalendar,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> tuple[Classification, ...]:
    """Say of each intervention which of a policy's definitions it meets.

    Args:
        incident: The incident.
        policy: The policy whose definitions count; those in force on the incident's day.
        calendar: The school's calendar and zone.
        as_of: The moment of judging, an aware datetime.
        setting: Standing facts, above all the catalogue of taught holds.
        readings: Choices that differ from the policy's defaults, by reading name.

    Returns:
        For each intervention known at ``as_of`` an answer to each definition that can bear on it.

    Raises:
        BeforeAnyLawError: If the day lies before the policy's first text.
        UnknownReadingError: If a reading or a choice is not known.
        UnsuitableSubjectError: If ``as_of`` has no zone.
    """
    _, context = prepare(incident.day, policy, calendar, as_of, setting, readings)
    episode = Episode(incident, context)
    threats = {use.path: fact for use, fact in life_threats(episode, context)}
    found: list[Classification] = []
    for use in episode.periods:
        facts: dict[str, Fact] = {**use.meets}
        if use.path in threats:
            facts["life_threatening_restraint"] = threats[use.path]
        found += (answer(use.path, use.label, name, fact, use.kind) for name, fact in facts.items())
    for agent in episode.agents:
        kind = agent.record.kind
        judged_as = None if agent.fact.value is False else kind
        found.append(answer(agent.path, kind, kind, agent.fact, judged_as))
    return tuple(found)


def answer(path: str, label: str, definition: str, fact: Fact, judged_as: str | None) -> Classification:
    """Put one answer together."""
    return Classification(path, label, definition, fact.value, fact.missing, judged_as)
