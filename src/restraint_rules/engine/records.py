"""Judging a student's record: its incidents, its meetings, and what they come to over time."""

from collections.abc import Iterator
from typing import NamedTuple

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.incidents import judge_incident
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.over_time import run_over_time
from restraint_rules.engine.running import Parts, run
from restraint_rules.models.base import altered
from restraint_rules.models.incident import Incident
from restraint_rules.models.meetings import PlanningMeeting
from restraint_rules.models.records import StudentRecord
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import (
    CountedUse,
    History,
    Period,
    counted_uses,
    time_outs_by_label,
    timed_periods,
)
from restraint_rules.reasoning.over_time.statuses import Statuses
from restraint_rules.report.data.data_findings import DataFinding
from restraint_rules.report.data.record_data import record_data
from restraint_rules.report.data.unread_data import unread_data

__all__ = ["JudgedRecord", "judge_meeting", "judge_record"]


class JudgedRecord(NamedTuple):
    """What judging a record gives, and the history that larger subjects count."""

    judged: Judged
    history: History


def judge_record(
    record: StudentRecord, bench: Bench, facts: HeldFacts, *, alone: bool = True
) -> JudgedRecord:
    """Judge every incident and meeting by the law of its day, then what they come to.

    Args:
        record: The record.
        bench: What it is judged with.
        facts: Takes note of what incidents wait for.
        alone: Whether it is the only record of the student; of several, only all together come to something.
    """
    parts = Judged(everything=bench.everything, words=bench.words)
    uses: list[CountedUse] = []
    periods: list[Period] = []
    statuses = Statuses(record)
    time_outs, by_label = False, 0
    once = bench.editions()[-1].readings.get("use_counting") == "each_incident"
    for incident in incidents_known(record, bench, parts):
        prefix = f"incidents[{incident.id}]"
        judged, episode = judge_incident(with_eligibility(incident, statuses), bench)
        if bench.data:
            facts.add(judged)
        parts.take(prefix, judged)
        periods += timed_periods(episode, prefix)
        uses += counted_uses(episode, prefix, once=once)
        time_outs = time_outs or bool(episode.time_outs)
        by_label += time_outs_by_label(episode)
    for meeting in meetings_known(record, bench, parts):
        parts.take(f"meetings[{meeting.id}]", judge_meeting(meeting, bench, record))
    history = History(record, uses, periods, time_outs=time_outs, time_outs_by_label=by_label)
    whole = Judged()
    if alone:
        student: Parts = {"student": [("", history)]}
        whole.findings += run_over_time(student, bench, lambda context: covers(context, record))
    whole.data += [*unread_data(record.unread), *(record_data(history) if bench.data else ())]
    whole.findings += parts.findings
    whole.rest += parts.rest
    whole.data += parts.data
    return JudgedRecord(whole, history)


def with_eligibility(incident: Incident, eligible: Statuses) -> Incident:
    """Let the record's eligibility on the day say what an incident leaves out."""
    child = incident.student
    statuses = eligible.on(incident.day)
    if child.special_education is not None or len(statuses) != 1:
        return incident
    return altered(incident, student=altered(child, special_education=next(iter(statuses))))


def incidents_known(record: StudentRecord, bench: Bench, parts: Judged) -> Iterator[Incident]:
    """Yield each incident once, in order of time, that some text judges and that is known at ``as_of``."""
    seen: set[str] = set()
    for incident in sorted(record.incidents or (), key=lambda one: (one.day, one.id)):
        path = f"incidents[{incident.id}]"
        if incident.id in seen:
            parts.data.append(DataFinding("data.delivered_twice", (path,)))
        elif incident.day < bench.policy.first_day:
            parts.data.append(DataFinding("data.before_first_text", (path,)))
        elif incident.day > bench.today:
            parts.data.append(DataFinding("data.later_than_as_of", (f"{path}.day",)))
        else:
            yield incident
        seen.add(incident.id)


def meetings_known(record: StudentRecord, bench: Bench, parts: Judged) -> Iterator[PlanningMeeting]:
    """Yield each meeting once, by id, that some text judges."""
    for _, meeting in sorted({one.id: one for one in record.meetings or ()}.items()):
        if meeting.at is not None and bench.local_day(meeting.at) < bench.policy.first_day:
            parts.data.append(DataFinding("data.before_first_text", (f"meetings[{meeting.id}]",)))
        else:
            yield meeting


def covers(context: Context, record: StudentRecord) -> bool:
    """Whether the text covers the student; what is not recorded is presumed to be."""
    return context.definitions.student(record.student).value is not False


def judge_meeting(meeting: PlanningMeeting, bench: Bench, record: StudentRecord | None = None) -> Judged:
    """Judge a meeting by the law of its day, or of the day of judging where it has none yet.

    Args:
        meeting: The meeting.
        bench: What it is judged with.
        record: The record it stands in; of a meeting by itself the student is presumed to be covered.
    """
    at = meeting.at
    day = None if at is None else bench.local_day(at)
    edition = bench.edition(bench.today if day is None or day > bench.today else day)
    context = bench.context(edition)
    covered = record is None or covers(context, record)
    return Judged(run(edition, {"meeting": [("", meeting)]}, context, covered=covered))
