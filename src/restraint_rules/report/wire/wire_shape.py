"""Reports as JSON: their shape, and the reading half.

Words are rendered anew from code and parameters by the version that reads. Outcome, counts and due moments
must follow from the findings, or the report is refused. That catches slips; a report is not signed.
"""

from collections.abc import Callable
from typing import Self, TypeVar

from pydantic import Field, model_validator

from restraint_rules.errors import Problem
from restraint_rules.findings.finding import Finding, Source
from restraint_rules.findings.verdict import Level, Status, Verdict
from restraint_rules.models.base import Facts, Flag, Subject, rejected
from restraint_rules.report.content.content import Outcome, ReportContent
from restraint_rules.report.content.receipt import Receipt
from restraint_rules.report.data.data_findings import DataFinding
from restraint_rules.report.wire.wire_deadline import WireDeadline
from restraint_rules.report.wire.wire_types import At, BindingName, Choice, Count, Day, Value
from restraint_rules.report.wire.wire_values import read_day

__all__ = ["WireReport", "read"]

R = TypeVar("R", bound=ReportContent)

NOT_TOLD = rejected("words", "This version has no words for this code and its parameters.")
DUE_ELSEWHERE = rejected("due_at", "What is due does not agree with the deadline.")
NOT_THE_OUTCOME = rejected("outcome", "The outcome does not follow from the findings.")
NOT_THE_COUNTS = rejected("counts", "The counts do not follow from the findings.")
LEVEL_OF_FAILURES = rejected("level", "A failure has a level, and nothing else has one.")


class WireEvidence(Facts):
    """One fact a finding rests on."""

    path: str = Field(description="Where it is recorded.")
    value: Value = Field(description="What is recorded there; a narrative is never repeated.")


class WireAdvice(Facts):
    """One piece of advice that changes nothing about the status."""

    code: str = Field(description="Its code.")
    text: str = Field(description="What it says, in English.")


class WireFinding(Facts):
    """One verdict under one clause on one part of the subject."""

    policy: str = Field(description="The policy's id.")
    revision: str = Field(description="The revision of its text, by the day it took effect.")
    clause: str = Field(description="The citation.")
    title: str = Field(description="What the clause asks, in a few words.")
    rule: str = Field(description="The rule's name.")
    readings: dict[str, Choice] = Field(
        default_factory=dict, description="Readings the rule depends on, with the choices made."
    )
    scope: Flag = Field(
        default=False, description="Whether it only tells if the text covers the event at all."
    )
    verified: Flag = Field(default=True, description="Whether the clause's primary text was read.")
    path: str = Field(default="", description="Which part of the subject it is about; left out: the whole.")
    status: Status = Field(description="One of the six statuses.")
    level: Level | None = Field(default=None, description="How grave a failure is; of nothing else.")
    code: str = Field(description="The message's code.")
    params: dict[str, Value] = Field(
        default_factory=dict, description="What the message's placeholders stand for."
    )
    message: str = Field(description="What the finding says, in English.")
    evidence: tuple[WireEvidence, ...] = Field(default=(), description="The facts it rests on.")
    missing: tuple[str, ...] = Field(
        default=(), description="Paths of the facts whose recording would settle it."
    )
    awaits: tuple[str, ...] = Field(
        default=(), description="Of what is pending, the acts of which it is not recorded if they were done."
    )
    more: Count = Field(
        default=0, description="How many other facts would settle it; each is named by another finding."
    )
    deadline: WireDeadline | None = Field(default=None, description="What is or was due.")
    due_at: At | None = Field(default=None, description="When it is or was due, the same as in the deadline.")
    advice: tuple[WireAdvice, ...] = Field(
        default=(), description="Advice that changes nothing about the status."
    )
    follows: str = Field(default="", description="The clause whose verdict decides this one.")
    remedy: str = Field(default="", description="The next step, in English.")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.status == "fail") is (self.level is None):
            raise LEVEL_OF_FAILURES.error()
        if self.due_at != (self.deadline and self.deadline.due_at):
            raise DUE_ELSEWHERE.error()
        finding = self.finding()
        told(lambda: (finding.message, finding.remedy, finding.advice, finding.explanation))
        return self

    def finding(self) -> Finding:
        """The finding."""
        verdict = Verdict(
            self.status,
            self.code,
            self.path,
            self.params,
            tuple((one.path, one.value) for one in self.evidence),
            self.missing,
            self.deadline.deadline() if self.deadline else None,
            tuple(one.code for one in self.advice),
            self.follows,
            self.level or "error",
            self.awaits,
            self.more,
        )
        return Finding(self._source(), self.path, verdict)

    def _source(self) -> Source:
        return Source(
            self.policy,
            self.revision,
            self.clause,
            self.title,
            self.rule,
            tuple(self.readings.items()),
            self.scope,
            self.verified,
        )


class WireProblem(Facts):
    """One thing wrong with what could not be read."""

    path: str = Field(description="Where.")
    sentence: str = Field(description="What is wrong, in a sentence a form can show; no values.")


class WireData(Facts):
    """Something about the record itself that a person should look at."""

    code: str = Field(description="The message's code.")
    paths: tuple[str, ...] = Field(description="Where; of many the first few.")
    more: Count = Field(default=0, description="How many others there are.")
    message: str = Field(description="What it says, in English.")
    problems: tuple[WireProblem, ...] = Field(
        default=(), description="Of what could not be read: what is wrong with it."
    )

    @model_validator(mode="after")
    def _told(self) -> Self:
        told(lambda: self.finding().message)
        return self

    def finding(self) -> DataFinding:
        """The data finding."""
        wrong = tuple(Problem(one.path, one.sentence) for one in self.problems)
        return DataFinding(self.code, self.paths, self.more, wrong)


class WireReceipt(Facts):
    """What reproduces the report."""

    policy: str = Field(description="The policy's id.")
    title: str = Field(description="The policy's title.")
    binding: BindingName = Field(
        default="", description="How the policy binds: law, district, guidance, bill."
    )
    revision: str = Field(description="The revision of its text that was in force, by its day.")
    library: str = Field(description="Version of the library.")
    as_of: At = Field(description="The moment of judging.")
    readings: dict[str, Choice] = Field(description="The choice taken for each reading.")
    calendar: str = Field(description="The calendar's id.")
    business_days: str = Field(description="Whose business days were counted.")
    not_collected: tuple[str, ...] = Field(default=(), description="Facts that the source never holds.")
    clauses: tuple[str, ...] = Field(default=(), description="The citations of the policy's clauses.")
    inputs: dict[str, str] = Field(
        description="SHA-256 of subject, calendar and setting, as canonical JSON; of a policy that is none "
        "of the library's also that of its text."
    )
    authority: str = Field(default="", description="Who issued the policy.")
    address: str = Field(default="", description="Where its text was read.")
    last_checked: Day | None = Field(default=None, description="When the text was last compared with it.")
    day: Day | None = Field(default=None, description="The day of an incident or an episode.")
    student: str = Field(default="", description="The id of the student, patient or resident.")
    school: str = Field(default="", description="The id of the school or facility, if recorded.")

    @model_validator(mode="after")
    def _dated(self) -> Self:
        read_day(self.revision)
        return self


class WireReport(Subject):
    """A report, as ``Report.to_json`` writes it."""

    subject: str = Field(description="Kind and id of the subject.")
    outcome: Outcome = Field(description="The gravest thing found.")
    counts: dict[Status, Count] = Field(
        description="Findings by status, without those that follow another; those not kept too."
    )
    rest: dict[Status, Count] = Field(description="Findings that are counted and not kept, by status.")
    findings: tuple[WireFinding, ...] = Field(description="Every finding that is kept, in order.")
    data: tuple[WireData, ...] = Field(description="What does not fit together in the record itself.")
    receipt: WireReceipt = Field(description="What reproduces the report.")

    @model_validator(mode="after")
    def _follows_from_findings(self) -> Self:
        report = self.report(ReportContent)
        if self.outcome != report.outcome:
            raise NOT_THE_OUTCOME.error()
        if {status: count for status, count in self.counts.items() if count} != dict(report.counts):
            raise NOT_THE_COUNTS.error()
        return self

    def report(self, made: type[R]) -> R:
        """The report, of the class it is to be of."""
        findings = tuple(one.finding() for one in self.findings)
        receipt = Receipt(**{name: getattr(self.receipt, name) for name in Receipt._fields})
        return made(self.subject, findings, tuple(one.finding() for one in self.data), receipt, self.rest)


def told(say: Callable[[], object]) -> None:
    """Refuse what cannot be put into words: it would fail later, where nobody expects it."""
    try:
        say()
    except (LookupError, ValueError, OverflowError):
        raise NOT_TOLD.error() from None


def read(text: str | bytes, made: type[R]) -> R:
    """Read a report that ``Report.to_json`` wrote.

    Args:
        text: The JSON.
        made: The class of the report.

    Returns:
        The report; written again, it is the same bytes.

    Raises:
        ValidationError: If it is no report, or says something that does not follow from its findings.
    """
    return WireReport.model_validate_json(text).report(made)
