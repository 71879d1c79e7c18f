"""What one text says on one topic, and what binds there."""

from datetime import datetime
from typing import Literal, NamedTuple

from restraint_rules.analysis.comparison.strictest import Duty, Strictest, strictest_of
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.findings.verdict import Status
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.in_words import in_words
from restraint_rules.policy.policy import Binding

__all__ = ["CellStatus", "ComparisonCell", "ComparisonRow"]

CellStatus = Status | Literal["in order", "silent", "not in force"]
"""How a text stands on a topic: by its gravest finding. ``in order``: of what a larger subject contains,
nothing needs attention. ``silent``: it says nothing on it."""


class ComparisonCell(NamedTuple):
    """What one text says on one topic.

    Attributes:
        policy: The policy's id.
        binding: How it binds.
        status: The gravest finding's status; ``silent`` or ``not in force`` without one.
        clauses: The citations, those with the gravest finding first.
        verified: Whether the primary text of every clause was read.
        findings: The findings, the gravest first.
        bound: The clauses on the topic that were in force.
    """

    policy: str
    binding: Binding
    status: CellStatus
    clauses: tuple[str, ...] = ()
    verified: bool = True
    findings: tuple[Finding, ...] = ()
    bound: tuple[Clause, ...] = ()

    @property
    def number(self) -> str:
        """The values its clauses set, in words; empty if none."""
        cited = (one for one in self.bound if one.citation in self.clauses)
        return ", ".join(dict.fromkeys(text for one in cited if (text := number_of(one))))

    @property
    def level(self) -> str:
        """How grave a failure is; empty for whatever is none."""
        return self.findings[0].level if self.status == "fail" else ""

    @property
    def classifies(self) -> bool:
        """Whether it only says what something is, which tells more than its status."""
        return (
            bool(self.findings)
            and self.status == "not_applicable"
            and self.findings[0].source.rule.endswith(CLASSIFYING)
        )

    @property
    def due_at(self) -> datetime | None:
        """What is or was due first."""
        return min((one.due_at for one in self.findings if one.due_at), default=None)

    @property
    def message(self) -> str:
        """What the gravest finding says, in English."""
        return self.findings[0].message if self.findings else ""

    @property
    def breaks(self) -> bool:
        """Whether it is a breach, of a text that is more than a bill."""
        return self.level == "error" and self.binding != "bill"

    def text(self, catalogue: Catalogue = ENGLISH) -> str:
        """Say it in the words of a catalogue: status, numbers, citations."""
        if not self.findings:
            return catalogue.heading(f"compare.{self.status}")
        grave = self.findings[0]
        status = "warning" if self.level == "warning" else str(self.status)
        said = [catalogue.heading(f"status.{status}")]
        if self.binding == "bill" and self.status == "fail":
            said = [catalogue.heading("compare.would_break")]
        if self.classifies:
            said = [grave.text(catalogue)]
        said += [self.number] if self.number else []
        cited = ", ".join(self.clauses[:SHOWN]) + (" …" if len(self.clauses) > SHOWN else "")
        unverified = "" if self.verified else f" [{catalogue.heading('not_verified')}]"
        return f"{'; '.join(said)} ({cited}){unverified}"


def number_of(clause: Clause) -> str:
    """The lengths, counts and days a clause sets, in words; definitions and lists of names have none."""
    if clause.definition:
        return ""
    values = [
        in_words(value)
        for name, value in clause.parameters.items()
        if name not in OF_OTHERS and not isinstance(value, str | frozenset | tuple | bool)
    ]
    return " in ".join(values)


OF_OTHERS = frozenset({"report_within", "first_after"})
"""Parameters that repeat another clause's number."""

SHOWN = 3
"""How many citations a cell shows; the records have all."""

CLASSIFYING = ("label_agrees", "classifies_holds", "classifies_agents", "covers_staff", "covers_student")
"""Rules of definitions: what they find is a classification."""


class ComparisonRow(NamedTuple):
    """One topic.

    Attributes:
        topic: Its name.
        cells: What each text says, in the order of the policies.
        duties: The clauses on it, of every text.
    """

    topic: str
    cells: tuple[ComparisonCell, ...]
    duties: tuple[Duty, ...]

    @property
    def strictest(self) -> Strictest:
        """What must be kept: the duties of texts that bind which no other outdoes."""
        return strictest_of(self.duties)

    @property
    def speaks(self) -> bool:
        """Whether some text's duty applies, or the texts do not call it the same."""
        if any(cell.status not in NOTHING_TO_SAY for cell in self.cells):
            return True
        return len({cell.message for cell in self.cells if cell.classifies}) > 1

    def who_binds(self, catalogue: Catalogue = ENGLISH) -> str:
        """Name who binds here, or whose duty is the strictest where one surely is."""
        strictest = self.strictest
        if strictest.both_apply and strictest.outdone:
            names = tuple(f"{policy} {clause}" for policy, clause in strictest.sources[:SHOWN])
            return catalogue.heading("compare.strictest", sources=names)
        return ", ".join(dict.fromkeys(policy for policy, _ in strictest.sources))

    def kept(self, catalogue: Catalogue = ENGLISH) -> str:
        """Say the same by itself: that both apply, where several do."""
        texts = self.who_binds(catalogue)
        return catalogue.heading("compare.both", texts=texts) if self.strictest.both_apply else texts


NOTHING_TO_SAY = frozenset({"not_applicable", "in order", "silent", "not in force"})
