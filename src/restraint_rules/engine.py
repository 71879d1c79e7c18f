"""The engine: run each clause in force on the subject's day, stamp the verdicts, return a report."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.errors import RuleSilentError, UnsuitableSubjectError
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status, Verdict, not_applicable, unknown
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.interventions import Separation
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.setting import Setting
from restraint_rules.policy.policy import Edition, Policy
from restraint_rules.policy.readings import Choice
from restraint_rules.report.data_findings import data_findings
from restraint_rules.report.receipt import Receipt
from restraint_rules.report.report import Report
from restraint_rules.rules.context import Context
from restraint_rules.rules.episode import Episode
from restraint_rules.rules.reasons import KINDS_DENIED, NO_SECLUSION
from restraint_rules.rules.seclusion_rooms import RoomInUse
from restraint_rules.version import VERSION

__all__ = ["evaluate", "prepare"]

SUBJECTS: tuple[type, ...] = (Incident, SeclusionRoom)

Parts = Mapping[str, list[tuple[str, Any]]]
"""What a subject holds, by the kind of record rules judge: each with its path."""

NO_READINGS: Mapping[str, Choice] = {}
NOTHING_STANDING = Setting.model_construct()  # not validated: that would build schemas on import
OUTSIDE = not_applicable("scope.outside")
GRAVITY: dict[Status, int] = {
    "fail": 5, "unknown": 4, "pending": 3, "review": 2, "pass": 1, "not_applicable": 0,
}  # fmt: skip


def evaluate(
    subject: Incident | SeclusionRoom,
    *,
    policy: Policy,
    calendar: SchoolCalendar,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
) -> Report:
    """Judge a subject under every clause that bears on it.

    Args:
        subject: An incident, with the rooms it was in; or a seclusion room by itself.
        policy: The policy; the text in force on the incident's day judges, for a room on that of ``as_of``.
        calendar: The school's calendar and zone.
        as_of: The moment of judging, an aware datetime. A fact later than this is not yet known.
        setting: Standing facts: staff, rooms, taught holds, who may notify.
        readings: Choices that differ from the policy's defaults, by reading name.

    Returns:
        The report: a finding for each clause and each part of the subject it bears on.

    Raises:
        BeforeAnyLawError: If the day lies before the policy's first text.
        UnknownReadingError: If a reading or a choice is not known.
        UnsuitableSubjectError: If the subject is neither, or ``as_of`` has no zone.
    """
    if not isinstance(subject, SUBJECTS):
        message = "evaluate judges an Incident or a SeclusionRoom"
        raise UnsuitableSubjectError(message)
    local = as_of.astimezone(calendar.zone_info)
    day = subject.day if isinstance(subject, Incident) else local.date()
    edition, context = prepare(day, policy, calendar, as_of, setting, readings)
    if isinstance(subject, Incident):
        kind, episode = "incident", Episode(subject, context)
        parts = parts_of_incident(episode, context)
        data = data_findings(episode, context)
        covered = context.definitions.student(subject.student).value is not False
        findings = run(edition, parts, context, covered=covered)
        if any(use.kind is None for use in episode.periods):
            findings = tuple(reopened(one, episode) for one in findings)
    else:
        kind, data = "room", ()
        findings = run(edition, {"room": [("", RoomInUse(subject, None, "room"))]}, context, covered=True)
    receipt = Receipt(
        policy=policy.id,
        revision=edition.revision,
        library=VERSION,
        as_of=local,
        readings=context.readings,
        calendar=calendar.id,
        business_days=context.business_days,
        inputs=inputs_of(subject, calendar, setting),
        title=policy.title,
    )
    return Report(f"{kind} {subject.id}", findings, data, receipt)


def prepare(
    day: date,
    policy: Policy,
    calendar: SchoolCalendar,
    as_of: datetime,
    setting: Setting | None,
    readings: Mapping[str, Choice],
) -> tuple[Edition, Context]:
    """Select the law of the day and gather what its rules may ask for; errors as ``evaluate`` documents."""
    if as_of.utcoffset() is None:
        message = (
            "as_of needs a zone, for example datetime(2026, 3, 5, 12, tzinfo=ZoneInfo('America/New_York'))"
        )
        raise UnsuitableSubjectError(message)
    edition = policy.edition(day, readings)
    context = Context(
        as_of=as_of,
        calendar=calendar,
        setting=setting or NOTHING_STANDING,
        readings=edition.readings,
        definitions=edition.definitions,
        jurisdiction=policy.jurisdiction,
    )
    return edition, context


def parts_of_incident(episode: Episode, context: Context) -> Parts:
    """An incident holds itself and the rooms its seclusions were in."""
    rooms: list[tuple[str, Any]] = []
    secluded = [(use.path, use.record) for use in episode.seclusions if isinstance(use.record, Separation)]
    for use_path, record in secluded:
        path, room_id = f"{use_path}.room", record.room
        room = context.setting.rooms_by_id.get(room_id) if room_id else None
        standing = f"setting.rooms[{room_id}]" if room_id else path
        rooms.append((path, RoomInUse(room, record, standing, use_path)))
    return {"incident": [("", episode)], "room": rooms}


def run(edition: Edition, parts: Parts, context: Context, *, covered: bool) -> tuple[Finding, ...]:
    """Run each clause in force on each part it bears on, in the policy's order."""
    findings: list[Finding] = []
    followers: list[int] = []
    for rule, source, is_definition in edition.steps:
        held = parts.get(rule.subject)
        if held is None:
            continue
        if not covered and not is_definition:
            findings.append(Finding(source, "", OUTSIDE))
        elif not held:
            findings.append(Finding(source, "", NO_SECLUSION))
        for path, part in held if covered or is_definition else ():
            verdict = None
            for verdict in rule.judge(part, context):
                if verdict.follows:
                    followers.append(len(findings))
                findings.append(Finding(source, verdict.path or path, verdict))
            if verdict is None:
                message = f"{source.rule} yielded no verdict under {source.clause}"
                raise RuleSilentError(message)
    for index in followers:
        findings[index] = followed(findings[index], findings)
    return tuple(findings)


def reopened(finding: Finding, episode: Episode) -> Finding:
    """Take back that there is none of a kind, where something of refuted label may be one."""
    kinds = KINDS_DENIED.get(finding.code, ())
    missing = episode.open_as(*kinds)
    if not missing:
        return finding
    return finding._replace(verdict=unknown("definition.may_be", missing=missing, kind=kinds))


def followed(follower: Finding, findings: list[Finding]) -> Finding:
    """Copy the leader's status, or say why the clause does not apply where the leader fails."""
    verdict = follower.verdict
    clause, _, function = verdict.follows.partition("/")
    leaders = [
        one
        for one in findings
        if one.source.clause == clause and not one.verdict.follows and one.source.rule.endswith(function)
    ]
    same_part = [one for one in leaders if one.path == follower.path]
    leader = max(same_part or leaders, key=lambda one: GRAVITY[one.status]).verdict
    instead = verdict.params.get("if_failed")
    if instead and leader.status == "fail":
        return follower._replace(verdict=not_applicable(str(instead), verdict.path))
    return follower._replace(
        verdict=Verdict(
            leader.status,
            verdict.code,
            verdict.path,
            leader.params,
            (),
            leader.missing,
            leader.deadline,
            (),
            clause,
            leader.level,
        )
    )


def inputs_of(subject: Subject, calendar: SchoolCalendar, setting: Setting | None) -> Mapping[str, str]:
    """Hash what was judged and what it was judged with."""
    hashes = {"subject": subject.digest, "calendar": calendar.digest}
    return hashes if setting is None else {**hashes, "setting": setting.digest}
