"""Judging an incident, with the rooms it was in, and a room by itself."""

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.open_kinds import reopened
from restraint_rules.engine.running import Parts, run, without_tasks
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import not_applicable
from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import PsychopharmacologicAgent
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.policy.edition import Edition
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.rooms import RoomInUse, room_used
from restraint_rules.report.data.data_findings import DataFinding, data_findings

__all__ = ["episode_of", "judge_incident", "judge_room"]


def episode_of(incident: Incident, bench: Bench) -> Episode:
    """Prepare an incident by the definitions of its day, without judging it."""
    return Episode(incident, bench.context(bench.edition(incident.day)))


def judge_incident(incident: Incident, bench: Bench) -> tuple[Judged, Episode]:
    """Judge an incident by the law of its day; the episode is what larger subjects count."""
    edition = bench.edition(incident.day)
    context = bench.context(edition)
    episode = Episode(incident, context)
    if is_to_come(incident, bench, context):
        data = [DataFinding("data.later_than_as_of", ("day",))]
        return Judged(unheard_of(edition), data=data), episode
    child = incident.student
    covered = context.definitions.student(child).value is not False
    status = None if context.readings.get("at_risk") == "every_student" else child.special_education
    doubtful = [use for use in episode.periods if use.may_be]
    parts = parts_of_incident(episode, context)
    findings = run(
        edition, parts, context, covered=covered, status=status, kinds=episode.kinds, doubtful=doubtful
    )
    if doubtful:
        findings = without_tasks([reopened(one, episode) for one in findings], context)
    return Judged(findings, data=data_findings(episode, context) if bench.data else ()), episode


def is_to_come(incident: Incident, bench: Bench, context: Context) -> bool:
    """Whether the incident lies after the moment of judging, and nothing in it before."""
    if incident.day <= bench.today:
        return False
    starts = [
        one.given if isinstance(one, PsychopharmacologicAgent) else one.started
        for one in incident.interventions
    ]
    return all(one is None or context.is_later(one) for one in starts)


def unheard_of(edition: Edition) -> list[Finding]:
    """Say under each clause on incidents that nothing of it is known yet."""
    return [
        Finding(source, "", NOT_KNOWN_YET)
        for rule, source, *_ in edition.steps
        if rule.subject not in {"student", "meeting", "school", "district", "room"}
    ]


NOT_KNOWN_YET = not_applicable("not_known_yet")


def judge_room(room: SeclusionRoom, bench: Bench) -> Judged:
    """Judge a room by the law of the day of judging."""
    edition = bench.edition(bench.today)
    parts = {"room": [("", RoomInUse(room, None, "room"))]}
    return Judged(run(edition, parts, bench.context(edition), covered=True))


def parts_of_incident(episode: Episode, context: Context) -> Parts:
    """An incident holds itself, its uses by kind, its medication, and the rooms its seclusions were in."""
    return {
        "incident": [("", episode)],
        "incident_with_use": [("", episode)] if episode.uses else [],
        "use": [(use.path, use) for use in episode.uses],
        "restraint": [(use.path, use) for use in episode.restraints],
        "seclusion": [(use.path, use) for use in episode.seclusions],
        "time_out": [(use.path, use) for use in episode.time_outs],
        "medication": [(one.path, one) for one in episode.agents if one.fact.value is not False],
        "room": [
            (f"{use.path}.room", room_used(use.record, use.path, context)) for use in episode.seclusions
        ],
    }
