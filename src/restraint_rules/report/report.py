"""The report: every finding on one subject, and what they come to."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.findings.verdict import Status
from restraint_rules.frozen import FrozenDict
from restraint_rules.report.data_findings import DataFinding
from restraint_rules.report.docket import DocketEntry, docket_of
from restraint_rules.report.not_collected import is_set_aside, split
from restraint_rules.report.receipt import Receipt

__all__ = ["MissingFact", "Outcome", "Report"]

Outcome = Literal["breach", "incomplete", "due", "no breach found", "nothing judged"]
"""What a report comes to. ``nothing judged``: no clause applied, or nothing was known yet; no clean bill."""


class MissingFact(NamedTuple):
    """A fact that is not recorded, and the clauses that wait for it.

    Attributes:
        path: Where it would be recorded.
        clauses: The citations of the clauses it would settle or help to settle.
    """

    path: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What was found on one subject, clause by clause in the policy's order.

    Attributes:
        subject: Kind and id of the subject, for example ``incident I-1``.
        findings: Every finding; of what a larger subject contains, those that need attention.
        data: What does not fit together in the record itself.
        receipt: What reproduces this report.
        rest: The findings on what it contains that are counted and not kept, by status.
    """

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

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        return True

    def of(self, clause: str) -> tuple[Finding, ...]:
        """The findings under one citation."""
        return tuple(finding for finding in self.findings if finding.clause == clause)

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
        counts.update(finding.status for finding in self.findings if not finding.follows)
        return counts

    @property
    def outcome(self) -> Outcome:
        """The gravest thing found: breach, incomplete, due, or no breach found. Questions never set it.

        Where no clause applied, or nothing was known yet that any clause could be judged by: nothing judged.
        What is judged without a part that could not be read is incomplete: nobody knows what that part holds.
        """
        if not self._judged():
            return "nothing judged"
        if any(finding.level == "error" for finding in self.failures):
            return "breach"
        if any(not one.source.scope for one in self.unknowns) or any(one.problems for one in self.data):
            return "incomplete"
        return "due" if self.pending else "no breach found"

    def _judged(self) -> bool:
        """Whether some clause was judged, met or not, or waits for a fact that its source could hold."""
        if any(status != "not_applicable" for status in self.rest):
            return True
        return any(
            one.status != "not_applicable" and not one.source.scope and not is_set_aside(one)
            for one in self.findings
        )

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

    def to_text(self, *, everything: bool = False, catalogue: Catalogue = ENGLISH) -> str:
        """Say in plain words what went wrong, what is missing or due, and what a person must judge.

        Args:
            everything: Whether to cut nothing short, and to add a table of all clauses.
            catalogue: The words of another language.

        Returns:
            Lines of at most a hundred columns, but for ids and paths that are longer.
        """
        from restraint_rules.report.shown import text  # noqa: PLC0415 - loaded where it is used

        return text(self, catalogue, everything=everything)

    def to_markdown(self, *, everything: bool = False, catalogue: Catalogue = ENGLISH) -> str:
        """Say the same in Markdown; the arguments are those of ``to_text``."""
        from restraint_rules.report.shown import markdown  # noqa: PLC0415 - loaded where it is used

        return markdown(self, catalogue, everything=everything)

    def to_html(self, *, everything: bool = False, catalogue: Catalogue = ENGLISH) -> str:
        """Say the same in HTML that can stand in any page; the arguments are those of ``to_text``."""
        from restraint_rules.report.shown import html  # noqa: PLC0415 - loaded where it is used

        return html(self, catalogue, everything=everything)

    def to_json(self) -> str:
        """Write the report as JSON; the same report is the same bytes, in any process."""
        from restraint_rules.report.wire import written  # noqa: PLC0415 - it needs this module first

        return written(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> "Report":
        """Read what ``to_json`` wrote; written again, it is the same bytes.

        Args:
            text: The JSON.

        Returns:
            The report, its words rendered anew.

        Raises:
            ValidationError: If it is no report, or says what does not follow from its findings.
        """
        from restraint_rules.report.wire_shape import read  # noqa: PLC0415 - built only where it is used

        return read(text)

    def to_records(self) -> list[dict[str, str | int | bool | None]]:
        """Lay the report out in flat rows, one for each finding, with the columns of ``records.COLUMNS``."""
        from restraint_rules.report.records import records  # noqa: PLC0415 - it needs this module first

        return records(self)

    def __str__(self) -> str:
        return self.to_text()

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    def _repr_html_(self) -> str:
        return self.to_html()
