"""Judging many subjects one after the other, without keeping them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal, NamedTuple, get_args

from pydantic_core import from_json

from restraint_rules.calendar.calendars import Calendars
from restraint_rules.calendar.localize import localize
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine.bench import NO_READINGS, Bench
from restraint_rules.engine.evaluate import report_on
from restraint_rules.engine.judged import needs_attention
from restraint_rules.engine.reading import Reader, id_of
from restraint_rules.errors import (
    Problem,
    RestraintRulesError,
    UnsuitableSubjectError,
    ValidationError,
    WallClockError,
    problems,
)
from restraint_rules.findings.verdict import Status
from restraint_rules.models.base import Subject
from restraint_rules.models.incident import Incident
from restraint_rules.models.setting import Setting
from restraint_rules.policies.known import GivenPolicy, policy_given
from restraint_rules.policy.readings import Choice
from restraint_rules.report.report import Outcome, Report

__all__ = ["Batch", "BatchItem", "Keep", "attention_only", "evaluate_many"]

Keep = Literal["attention", "everything", "counts"]
"""``attention``: findings that need attention, the rest counted. ``counts``: no findings, only how many."""

UNREADABLE = "This record cannot be read: its own code failed."
FAULT = "The library failed at this record. The fault is in the library: please report it."


class BatchItem(NamedTuple):
    """What became of one record.

    Attributes:
        place: Its place in the input, from 0.
        id: Its id, if it could be read.
        outcome: Its report's outcome; ``None``: it could not be judged.
        counts: Its report's findings by status.
        report: Its report; ``None`` where only counts are kept, or it could not be judged.
        problems: Why it could not be judged, or of what it was judged without: each with its path and a
            sentence a form can show, no values.
        again: Whether a record of this student came before in the same stream. What is counted by student,
            such as four uses in twenty days, is then not counted as a whole: give one record, or a district.
    """

    place: int
    id: str
    outcome: Outcome | None
    counts: Mapping[Status, int]
    report: Report | None
    problems: tuple[Problem, ...] = ()
    again: bool = False


class Batch:
    """A stream of judged records; what it counts grows as it is read, and it is read once.

    Attributes:
        judged: How many records got a report so far.
        failed: How many could not be judged.
        counts: Findings of all reports so far, by status.
        outcomes: Reports so far, by outcome.
        again: How many records so far were of a student whose record came before.
    """

    def __init__(
        self,
        subjects: Iterable[object],
        judge: Callable[[int, object], BatchItem],
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self.judged: int = 0
        self.failed: int = 0
        self.counts: Counter[Status] = Counter()
        self.outcomes: Counter[Outcome] = Counter()
        self.again: int = 0
        self._subjects = iter(subjects)
        self._judge = judge
        self._progress = progress
        self._place = 0
        self._raised: Exception | None = None

    def __iter__(self) -> Iterator[BatchItem]:
        return self

    def __next__(self) -> BatchItem:
        if self._raised is not None:
            raised, self._raised = self._raised, None
            raise raised
        item = self._judge(self._place, next(self._subjects))
        self._place += 1
        if item.outcome is None:
            self.failed += 1
        else:
            self.judged += 1
            self.counts.update(item.counts)
            self.outcomes[item.outcome] += 1
            self.again += item.again
        if self._progress is not None:
            try:
                self._progress(self.judged + self.failed, self.failed)
            except Exception as error:  # noqa: BLE001 - the caller's own: raised once the item is delivered
                self._raised = error
        return item

    def __repr__(self) -> str:
        return f"<Batch: {self.judged} judged, {self.failed} failed so far>"


def evaluate_many(  # noqa: PLR0913 - each is a choice of its own
    subjects: Iterable[Subject | Mapping[str, Any] | str | bytes],
    *,
    policy: GivenPolicy,
    calendar: SchoolCalendar | Calendars,
    as_of: datetime,
    setting: Setting | None = None,
    readings: Mapping[str, Choice] = NO_READINGS,
    of: type[Subject] = Incident,
    keep: Keep = "attention",
    zone: str | None = None,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Batch:
    """Judge many subjects, one at a time, as they are read.

    A record that cannot be read or judged is named with its place and problems, and no other is lost. Nothing
    is kept here but counts: memory grows only with what the caller keeps of the items. What the source raises
    reaches the caller, who may go on reading if the source can; what ``progress`` raises comes after the item
    it was told of.

    Args:
        subjects: Subjects, or data to be read as such: mappings, or JSON as text or bytes.
        policy: The policy, its id or its document; the arguments up to ``readings`` are also those of
            ``evaluate``.
        calendar: The school's calendar and zone; or ``Calendars``, one for each school or programme.
        as_of: The moment of judging, an aware datetime.
        setting: Standing facts.
        readings: Choices that differ from the policy's defaults.
        of: The model that data are read as.
        keep: What of each report to keep.
        zone: The zone of wall-clock times in data, if there may be any: ``localize`` is asked of each record,
            and one with a time that happens twice or never is named like any that cannot be read.
        strict: Whether one incident, meeting, record or school that cannot be read refuses the student's
            record, school or district it stands in; else that is judged without it, and the item and the
            report name it.
        progress: Called after each record with how many are done and how many of these failed.

    Returns:
        A stream of items, in the order of the input, that counts as it is read.

    Raises:
        UnknownReadingError: If a reading or a choice is not known; at once, before any record is read.
        UnsuitableSubjectError: If ``as_of`` has no zone, or ``keep`` or ``of`` is none there is; at once.
        WallClockError: If there is no such zone; at once.
    """
    if keep not in get_args(Keep):
        message = f"keep is one of {', '.join(get_args(Keep))}"
        raise UnsuitableSubjectError(message)
    if zone is not None:
        localize({}, zone)
    reader = Reader(of, zone, strict)
    bench = Bench(policy_given(policy), calendar, as_of, setting, readings, everything=keep == "everything")
    students = set[str]()

    def judge(place: int, data: object) -> BatchItem:
        return judged_item(place, data, reader, keep, bench, students)

    return Batch(subjects, judge, progress)


def judged_item(
    place: int, data: object, reader: Reader, keep: Keep, bench: Bench, students: set[str]
) -> BatchItem:
    """Read and judge one record; whatever is wrong with it is told of it alone."""
    try:
        subject = reader.read(data)
    except ValidationError as error:
        return refused(place, data, *problems(error))
    except WallClockError as error:
        return refused(place, data, Problem(error.path, error.sentence))
    except Exception:  # noqa: BLE001 - the record's own code, when it is not plain data
        return refused(place, data, Problem("", UNREADABLE))
    try:
        report = report_on(subject, bench)
    except RestraintRulesError as error:
        return refused(place, data, Problem("", str(error)))
    except Exception:  # noqa: BLE001 - a fault in one record must not lose the others
        return refused(place, data, Problem("", FAULT))
    name = name_of(subject)
    again = report.subject.startswith("student ") and name in students
    if report.subject.startswith("student "):
        students.add(name)
    left_out = tuple(problem for one in report.data for problem in one.problems)
    return BatchItem(place, name, report.outcome, report.counts, kept(report, keep), left_out, again)


def refused(place: int, data: object, *found: Problem) -> BatchItem:
    """Name a record that could not be judged."""
    return BatchItem(place, name_of(data), None, {}, None, found)


def name_of(data: object) -> str:
    """The id of a record, a student's by the student's, as far as it can be told."""
    try:
        return id_of(from_json(data) if isinstance(data, str | bytes) else data)
    except Exception:  # noqa: BLE001 - no JSON, no text, or the record's own code
        return ""


def kept(report: Report, keep: Keep) -> Report | None:
    """Leave out what is only to be counted."""
    if keep == "everything":
        return report
    return None if keep == "counts" else attention_only(report)


def attention_only(report: Report) -> Report:
    """Keep of a report what needs attention, and count the rest."""
    findings = tuple(filter(needs_attention, report.findings))
    rest = Counter(report.counts)
    rest.subtract(finding.status for finding in findings)
    return replace(report, findings=findings, rest=dict(+rest))
