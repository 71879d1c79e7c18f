"""A verdict with the clause it was given under."""

from datetime import datetime
from typing import NamedTuple

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.gravity import Gravity, gravity_of
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.findings.verdict import Evidence, Level, Status, Verdict
from restraint_rules.kleene import Missing

__all__ = ["Finding", "Source"]


class Source(NamedTuple):
    """Under which clause a finding stands: nothing but strings, so that it travels.

    Attributes:
        policy: The policy's id.
        revision: The revision of its text, by the day it took effect.
        clause: The citation, for example ``III.H.2``.
        title: What the clause asks, in a few words.
        rule: The rule's name, for example ``duration_limits.continuation_determined``.
        readings: Readings the rule depends on, with the choices made.
        scope: Whether it only tells if the text covers the event at all.
        verified: Whether the clause's primary text was read.
    """

    policy: str
    revision: str
    clause: str
    title: str
    rule: str
    readings: tuple[tuple[str, object], ...] = ()
    scope: bool = False
    verified: bool = True


class Finding(NamedTuple):
    """One verdict under one clause on one part of the subject.

    Attributes:
        source: Policy, revision, clause and rule.
        path: Which part of the subject it is about; empty for the whole.
        verdict: What the rule says.
    """

    source: Source
    path: str
    verdict: Verdict

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What identifies the finding across reports: policy, clause, rule, subject path."""
        return (self.source.policy, self.source.clause, self.source.rule, self.path)

    @property
    def clause(self) -> str:
        """The citation."""
        return self.source.clause

    @property
    def rule(self) -> str:
        """The rule's name."""
        return self.source.rule

    @property
    def gravity(self) -> Gravity:
        """How grave it is for the child when the duty is not met."""
        return gravity_of(self.source.rule)

    @property
    def status(self) -> Status:
        """One of the six statuses."""
        return self.verdict.status

    @property
    def level(self) -> Level:
        """How grave a failure is."""
        return self.verdict.level

    @property
    def code(self) -> str:
        """The message's code."""
        return self.verdict.code

    @property
    def evidence(self) -> Evidence:
        """The facts the finding rests on."""
        return self.verdict.evidence

    @property
    def missing(self) -> Missing:
        """Paths of the facts whose recording would settle it."""
        return self.verdict.missing

    @property
    def more(self) -> int:
        """How many other facts would settle it: each is named by another finding of the clause."""
        return self.verdict.more

    @property
    def awaits(self) -> Missing:
        """Of what is pending, paths of the acts of which it is not recorded whether they were done."""
        return self.verdict.awaits

    @property
    def deadline(self) -> Deadline | None:
        """What is or was due."""
        return self.verdict.deadline

    @property
    def due_at(self) -> datetime | None:
        """When it is or was due."""
        return self.verdict.deadline.due_at if self.verdict.deadline else None

    @property
    def follows(self) -> str:
        """The clause whose verdict decides this one, or nothing."""
        return self.verdict.follows

    @property
    def message(self) -> str:
        """What the finding says, in English."""
        return self.text()

    @property
    def question(self) -> str:
        """What a person must answer, for a ``review``; else nothing."""
        return self.message if self.status == "review" else ""

    @property
    def advice(self) -> tuple[str, ...]:
        """Advice in English that changes nothing about the status."""
        return tuple(ENGLISH.say(code, self.verdict.params) for code in self.verdict.advice)

    @property
    def remedy(self) -> str:
        """The next step, in English; nothing where there is none to take."""
        return ENGLISH.next_step(self.code, self.status, self.verdict.params)

    @property
    def explanation(self) -> str:
        """How the deadline was counted, in English; nothing without one."""
        return ENGLISH.explain(self.verdict.deadline) if self.verdict.deadline else ""

    def text(self, catalogue: Catalogue = ENGLISH) -> str:
        """Say the finding in the words of a catalogue."""
        return catalogue.say(self.code, self.verdict.params)

    def __eq__(self, other: object) -> bool:
        """Whether both say the same of the same part; a verdict may leave it to its finding to name it."""
        return isinstance(other, Finding) and self._said() == other._said()

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.key)

    def _said(self) -> tuple[Source, Verdict]:
        return self.source, self.verdict._replace(path=self.path)

    def __repr__(self) -> str:
        return f"<{self.status} {self.clause}{' ' + self.path if self.path else ''}: {self.code}>"
