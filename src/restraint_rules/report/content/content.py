"""What a report holds: every finding on one subject, and what they come to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from restraint_rules.answers import Listing
from restraint_rules.errors import UnknownClauseError
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status
from restraint_rules.frozen import FrozenDict
from restraint_rules.report.content.docket import DocketEntry, docket_of
from restraint_rules.report.content.not_collected import is_set_aside, split
from restraint_rules.report.content.outcome import Outcome, outcome_of
from restraint_rules.report.content.receipt import Receipt
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["MissingFact", "Outcome", "ReportContent"]

CLOSE = 5
"""How many citations a message names that are like one there is not."""


class MissingFact(NamedTuple):
    """A fact that is not recorded, and the clauses that wait for it.

    Attributes:
        path: Where it would be recorded.
        clauses: The citations of the clauses it would settle or help to settle.
    """

    path: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportContent(Listing[Finding]):
    """What was found on one subject; what each field holds is told where the report is handed out."""

    subject: str
    findings: tuple[Finding, ...]
    data: tuple[DataFinding, ...]
    receipt: Receipt
    rest: Mapping[Status, int] = field(default_factory=dict[Status, int])

    def __post_init__(self) -> None:
        """Keep what is counted from being changed."""
        object.__setattr__(self, "rest", FrozenDict(self.rest))

    def __hash__(self) -> int:
        return hash((self.subject, self.receipt.as_of, tuple(finding.key for finding in self.findings)))

    @property
    def _listed(self) -> tuple[Finding, ...]:
        return self.findings

    def of(self, clause: str) -> tuple[Finding, ...]:
        """The findings under one citation; none where no machine judges it, or nothing of it was kept.

        Raises:
            UnknownClauseError: If the text has no such clause.
        """
        found = tuple(finding for finding in self.findings if finding.clause == clause)
        known = self.receipt.clauses
        if known and not found and clause not in known:
            from difflib import get_close_matches  # noqa: PLC0415 - only for what is said

            closest = ", ".join(get_close_matches(str(clause), known, n=CLOSE, cutoff=0))
            message = f"{self.receipt.policy} has no clause {clause!r}; the closest are {closest}"
            raise UnknownClauseError(message)
        return found

    def _with(self, status: Status) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.status == status and not f.follows)

    @property
    def failures(self) -> tuple[Finding, ...]:
        """Breaches and warnings, without those that follow another."""
        return self._with("fail")

    @property
    def unknowns(self) -> tuple[Finding, ...]:
        """What cannot be told for lack of a fact; not what follows another or is ``not_collected``."""
        return tuple(one for one in self._with("unknown") if not is_set_aside(one))

    @property
    def questions(self) -> tuple[Finding, ...]:
        """The sign-off list: judgements nobody attested."""
        return self._with("review")

    @property
    def pending(self) -> tuple[Finding, ...]:
        """What is open and not overdue, the soonest first, then what has no set moment."""
        open_findings = self._with("pending")
        timed = sorted((f for f in open_findings if f.due_at), key=lambda f: (f.due_at, f.key))
        return (*timed, *(f for f in open_findings if f.due_at is None))

    @property
    def counts(self) -> Mapping[Status, int]:
        """Findings by status, without those that follow another; what is not kept is counted too."""
        counts: Counter[Status] = Counter()
        counts.update(self.rest)
        verdicts = [finding.verdict for finding in self.findings]
        counts.update([verdict.status for verdict in verdicts if not verdict.follows])
        return counts

    @property
    def outcome(self) -> Outcome:
        """The gravest thing found: breach, incomplete, due, or no breach found. Questions never set it.

        Where no clause applied, or nothing was known yet that any clause could be judged by: nothing judged.
        What is judged without a part that could not be read is incomplete: nobody knows what that part holds.
        """
        return outcome_of(self.findings, self.rest, self.data)

    @property
    def docket(self) -> tuple[DocketEntry, ...]:
        """Every deadline, the earliest first."""
        return docket_of(self.findings)

    @property
    def missing(self) -> tuple[MissingFact, ...]:
        """Facts not recorded that would settle something, those that settle most first."""
        return self._waiting(never_held=False)

    @property
    def not_collected(self) -> tuple[MissingFact, ...]:
        """Facts the source never holds for which something waits, by their paths without ids."""
        return self._waiting(never_held=True)

    def _waiting(self, *, never_held: bool) -> tuple[MissingFact, ...]:
        clauses: dict[str, dict[str, None]] = {}
        for finding in self.findings:
            if finding.status == "unknown":
                for path in split(finding.missing, self.receipt.not_collected)[never_held]:
                    clauses.setdefault(path, {})[finding.clause] = None
        facts = [MissingFact(path, tuple(cited)) for path, cited in clauses.items()]
        return tuple(sorted(facts, key=lambda fact: (-len(fact.clauses), fact.path)))

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {status}" for status, count in sorted(self.counts.items()))
        return f"<Report on {self.subject}: {self.outcome}; {counts}>"
