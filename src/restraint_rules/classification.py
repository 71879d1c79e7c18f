"""What an event is by its facts: which definitions each intervention meets, under which text, and why."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine import prepare
from restraint_rules.engine.whose_calendar import calendar_of
from restraint_rules.errors import BeforeAnyLawError, UnsuitableSubjectError
from restraint_rules.findings.messages import Catalogue
from restraint_rules.findings.verdict import Evidence
from restraint_rules.kleene import Fact, Missing
from restraint_rules.models.base import Facts
from restraint_rules.models.incident import Incident
from restraint_rules.models.setting import Setting
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Policy
from restraint_rules.policy.readings import Choice, resolve
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.holds import life_threats
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.deciding_facts import deciding_facts
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.lines import Line, places
from restraint_rules.report.display.view import Section, View, view_with
from restraint_rules.report.wire.records import pairs

if TYPE_CHECKING:
    from restraint_rules.models.care.episodes import CareEpisode

__all__ = ["Asked", "Classification", "Classifications", "Reason", "answered", "classify"]

Reason = Literal["facts", "missing", "kind", "not_defined", "no_text"]
"""Why an answer is as it is. ``kind``: recorded as something that has none of the facts the definition asks
for. ``not_defined``: the text has no definition of its own, so that the label decides. ``no_text``: there was
no text yet on that day."""

NO_READINGS: Mapping[str, Choice] = {}


class Classification(NamedTuple):
    """Whether one intervention meets one definition of one text.

    Attributes:
        path: The intervention's path.
        label: The kind it is recorded as; ``None`` where nobody recorded it.
        definition: The definition, for example ``seclusion``; empty where there was no text yet.
        meets: Whether the facts meet it; ``None``: they do not decide.
        missing: Paths of the facts that would decide.
        judged_as: The kind the rules judge it as; ``None``: neither its label nor anything else defined.
        policy: The text's policy, by its id.
        citation: Where it defines that; empty where it does not.
        verified: Whether the primary text of the definition was read.
        reason: Why the answer is as it is.
        evidence: The facts that decided: path and value.
    """

    path: str
    label: str | None
    definition: str
    meets: bool | None
    missing: Missing
    judged_as: str | None
    policy: str = ""
    citation: str = ""
    verified: bool = True
    reason: Reason = "facts"
    evidence: Evidence = ()


@dataclass(frozen=True, slots=True)
class Classifications(Displayed):
    """The answers for one incident, by text, by intervention and by definition.

    Attributes:
        incident: The incident's id.
        day: Its day, on which the texts were in force.
        answers: The answers.
    """

    incident: str
    day: date
    answers: tuple[Classification, ...]

    def __iter__(self) -> Iterator[Classification]:
        return iter(self.answers)

    def __len__(self) -> int:
        return len(self.answers)

    def __getitem__(self, place: int) -> Classification:
        return self.answers[place]

    def __repr__(self) -> str:
        return f"<Classifications of incident {self.incident}: {len(self)} answers>"

    def to_records(self) -> list[dict[str, str | bool | None]]:
        """Lay them out in flat rows: incident, day, then the fields of ``Classification`` in their order."""
        return [
            {
                "incident": self.incident,
                "day": self.day.isoformat(),
                **one._asdict(),
                "missing": "; ".join(one.missing),
                "evidence": pairs(one.evidence),
            }
            for one in self.answers
        ]

    def view(self, catalogue: Catalogue) -> View:
        """Lay them out for reading: a section for each intervention, a line for each definition."""
        by_path = sorted(self.answers, key=lambda one: one.path)  # stable: texts stay in their order
        groups = groupby(by_path, key=lambda one: (one.path, one.label))
        made = (section(path, label, list(answers), catalogue) for (path, label), answers in groups)
        of_care = any(one.path.startswith("uses[") for one in self.answers)
        heading = "classification.title_of_care" if of_care else "classification.title"
        title = catalogue.heading(heading, id=self.incident, day=self.day)
        return view_with(title, made, catalogue)


def section(path: str, label: str | None, answers: list[Classification], catalogue: Catalogue) -> Section:
    """Lay out what one intervention is."""
    recorded = "unlabelled" if label is None else "recorded"
    name = catalogue.headings[f"classification.{recorded}"].format(path=path, label=catalogue.write(label))
    lines = [
        line
        for policy, found in groupby(answers, key=lambda one: one.policy)
        for line in lines_of(policy, list(found), catalogue)
    ]
    return Section("classification", name, "", tuple(lines), named=True)


def lines_of(policy: str, answers: list[Classification], catalogue: Catalogue) -> Iterator[Line]:
    """Tell what a text makes of one intervention, and which definitions its facts meet, or leave open."""
    if answers[0].reason == "no_text":
        yield Line(policy, "", catalogue.heading("classification.no_text"))
        return
    kind = answers[0].judged_as or "none"
    by_label = any(one.definition == kind and one.reason == "missing" for one in answers)
    judged = "by_label" if by_label else "judged_as"
    yield Line(policy, "", catalogue.heading(f"classification.{judged}", kind=kind))
    for one in answers:
        if one.reason in {"facts", "missing"}:
            unread = "" if one.verified else f" [{catalogue.heading('unverified')}]"
            title = f"{catalogue.write(one.definition)}{unread}"
            yield Line(f"{policy} {one.citation}", title, told(one, catalogue), place=places(one.missing))


def told(one: Classification, catalogue: Catalogue) -> str:
    """Tell one answer with the facts that decided."""
    if one.meets is None:
        return catalogue.heading("classification.open")
    inside = f"{one.path}."
    said = {True: catalogue.heading("row.yes"), False: catalogue.heading("row.no")}
    facts = tuple(
        f"{path.removeprefix(inside)} = {said[value] if isinstance(value, bool) else catalogue.write(value)}"
        for path, value in one.evidence
    )
    return catalogue.heading(f"classification.{'met' if one.meets else 'not_met'}", facts=facts)


def classify(
    incident: "Incident | CareEpisode",
    *,
    policy: Policy | Sequence[Policy],
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> Classifications:
    """Say of each intervention which definitions it meets, under one text or under several, and why.

    Args:
        incident: The incident, or an episode of care for texts of health care.
        policy: The policy whose definitions count, or several; those in force on the incident's day.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging, an aware datetime.
        setting: Standing facts, above all the catalogue of taught holds.
        readings: Choices that differ from the defaults; each goes to the policies that have the reading.

    Returns:
        For each text and each intervention known at ``as_of`` an answer to each definition that can bear on
        it. Of several texts, one that did not yet exist on the incident's day says so in its place.

    Raises:
        BeforeAnyLawError: If the day lies before the first text of every policy.
        NoCalendarError: If several calendars are given, and none for the incident.
        UnknownReadingError: If no policy has a reading, or one has not the choice.
        UnsuitableSubjectError: If there is no policy, or ``as_of`` has no zone.
    """
    policies = (policy,) if isinstance(policy, Policy) else tuple(policy)
    if not policies:
        message = "name at least one policy"
        raise UnsuitableSubjectError(message)
    own_calendar = calendar_of(incident, calendar) if isinstance(calendar, Calendars) else calendar
    every = {reading.name: reading for one in policies for reading in one.readings}
    resolve(tuple(every.values()), {name: choice for name, choice in readings.items() if name not in every})
    found: list[Classification] = []
    too_early: list[BeforeAnyLawError] = []
    for one in policies:
        known = {reading.name for reading in one.readings}
        own = {name: choice for name, choice in readings.items() if name in known}
        try:
            _, context = prepare(incident.day, one, own_calendar, as_of, setting, own)
        except BeforeAnyLawError as error:
            too_early.append(error)
            found += without_text(incident, one)
        else:
            found += answers_of(incident, one, context)
    if len(too_early) == len(policies):
        raise too_early[0]
    return Classifications(incident.id, incident.day, tuple(found))


def without_text(incident: "Incident | CareEpisode", policy: Policy) -> Iterator[Classification]:
    """Say of each intervention that the policy had no text yet."""
    name = "interventions" if isinstance(incident, Incident) else "uses"
    for record in getattr(incident, name):
        path = item_path(name, record.id)
        yield Classification(path, record.kind, "", None, (), None, policy.id, reason="no_text")


def answers_of(
    incident: "Incident | CareEpisode", policy: Policy, context: Context
) -> Iterator[Classification]:
    """Answer each definition of one text for each intervention."""
    definitions = context.definitions
    cited: dict[str, Clause] = {
        clause.definition.defines: clause
        for clause in policy.clauses
        if clause.definition and clause.in_force(incident.day)
    }
    if not isinstance(incident, Incident):
        from restraint_rules.analysis.care.classification import (  # noqa: PLC0415 - no school needs it
            answers_of_care,
        )

        yield from answers_of_care(incident, policy, context, cited)
        return
    episode = Episode(incident, context)
    threats = {use.path: fact for use, fact in life_threats(episode, context)}
    for use in episode.periods:
        asked: list[tuple[str, Callable[..., Fact], Fact]] = [
            (name, definitions.periods[name], fact) for name, fact in use.meets.items()
        ]
        if use.path in threats:
            name = "life_threatening_restraint"
            asked.append((name, definitions.life_threatening, threats[use.path]))
        yield from answered(Asked(use.record, use.path, use.label, use.kind), asked, cited, policy, context)
    for agent in episode.agents:
        kind = agent.record.kind
        subject = Asked(agent.record, agent.path, kind, None if agent.fact.value is False else kind)
        yield from answered(subject, [(kind, definitions.agent, agent.fact)], cited, policy, context)


class Asked(NamedTuple):
    """An intervention of which is asked what it is."""

    record: Facts
    path: str
    label: str | None
    judged_as: str | None


def answered(
    subject: Asked,
    asked: Iterable[tuple[str, Callable[..., Fact], Fact]],
    cited: Mapping[str, Clause],
    policy: Policy,
    context: Context,
) -> Iterator[Classification]:
    """Put the answers for one intervention together."""
    record, path, label, judged_as = subject
    for name, test, fact in asked:
        clause = cited.get(name)
        evidence = deciding_facts(test, record, context, path)
        reason: Reason = "missing" if fact.value is None else "facts" if evidence else "kind"
        yield Classification(
            path,
            label,
            name,
            fact.value,
            fact.missing,
            judged_as,
            policy.id,
            clause.citation if clause else "",
            clause.verified if clause else True,
            reason if clause else "not_defined",
            evidence or by_label(label, fact, path),
        )


def by_label(label: str | None, fact: Fact, path: str) -> Evidence:
    """Show the label that decides, where it is recorded and no other fact does."""
    return () if label is None or fact.value is None else ((f"{path}.kind", label),)
