"""What changed between two reports on one subject, finding by finding."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.displayed import Displayed
from restraint_rules.report.lines import Line, clause_line
from restraint_rules.report.report import Report
from restraint_rules.report.view import Section, View, view_with

__all__ = ["Change", "Diff", "Kind", "diff"]

Kind = Literal["new", "cured", "moved", "undecided"]

KINDS: tuple[Kind, ...] = ("new", "undecided", "moved", "cured")

DUTY, OPEN = frozenset({"fail", "pending"}), frozenset({"unknown", "review"})

Key = tuple[str, str, str, str]


class Change(NamedTuple):
    """One finding that changed.

    Attributes:
        kind: ``new``: a breach or a duty that was none before; ``cured``: one that is none any more;
            ``moved``: still there, but counted from or due at another moment, or otherwise told; a met duty
            may move too; ``undecided``: it cannot be told any more.
        before: The finding before; ``None``: there was none, or none that needed attention.
        after: The finding after; ``None`` likewise.
    """

    kind: Kind
    before: Finding | None
    after: Finding | None

    @property
    def finding(self) -> Finding:
        """The finding as it is now; where it is gone, as it was."""
        finding = self.after or self.before
        assert finding is not None  # noqa: S101 - a change has one of the two
        return finding

    @property
    def key(self) -> Key:
        """What identifies the finding: policy, clause, rule, subject path."""
        return self.finding.key


@dataclass(frozen=True, slots=True)
class Diff(Displayed):
    """What changed from one report to another on the same subject.

    Attributes:
        subject: Kind and id of the subject.
        changes: Every change, in the order of the findings after, then of those that are gone.
    """

    subject: str
    changes: tuple[Change, ...]

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(self.of(kind))} {kind}" for kind in KINDS)
        return f"<Diff on {self.subject}: {counts}>"

    def of(self, kind: Kind) -> tuple[Change, ...]:
        """The changes of one kind."""
        return tuple(change for change in self.changes if change.kind == kind)

    @property
    def new(self) -> tuple[Change, ...]:
        """Breaches and duties that were none before."""
        return self.of("new")

    @property
    def cured(self) -> tuple[Change, ...]:
        """What needed attention and no longer does."""
        return self.of("cured")

    @property
    def moved(self) -> tuple[Change, ...]:
        """What is still there, but counted from or due at another moment."""
        return self.of("moved")

    @property
    def undecided(self) -> tuple[Change, ...]:
        """What could be told before, or was not asked, and cannot be told now."""
        return self.of("undecided")

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out for reading, the gravest kind first."""
        kind, _, subject_id = self.subject.partition(" ")
        title = catalogue.heading(
            "diff.title", kind=catalogue.headings.get(f"kind.{kind}", kind), id=subject_id, count=len(self)
        )
        return view_with(title, (section(self, one, catalogue) for one in KINDS), catalogue)


def diff(before: Report, after: Report) -> Diff:
    """Compare two reports on the same subject by finding key.

    Args:
        before: The earlier report.
        after: The later one: after a late entry, a correction, or time.

    Returns:
        What is new, cured, moved or newly undecided; what follows another finding is left out.

    Raises:
        UnsuitableSubjectError: If the reports are on different subjects.
    """
    if before.subject != after.subject:
        message = f"diff compares two reports on one subject, not {before.subject} with {after.subject}"
        raise UnsuitableSubjectError(message)
    was, now = by_key(before), by_key(after)
    keys = (*now, *(key for key in was if key not in now))
    changes = (change(was.get(key), now.get(key)) for key in keys)
    return Diff(after.subject, tuple(one for one in changes if one is not None))


def by_key(report: Report) -> Mapping[Key, Finding]:
    """A report's own findings by their key."""
    return {finding.key: finding for finding in report.findings if not finding.follows}


def change(before: Finding | None, after: Finding | None) -> Change | None:
    """Say how one finding changed, if it did; why a clause does not apply is nobody's concern."""
    was, now = before.status if before else "", after.status if after else ""
    kind: Kind | None = None
    if now in OPEN and was not in OPEN:
        kind = "undecided"
    elif (now == "fail" and was != "fail") or (now in DUTY and was not in DUTY):
        kind = "new"
    elif was in DUTY | OPEN and now not in DUTY | OPEN:
        kind = "cured"
    elif before and after and now != "not_applicable" and told(before) != told(after):
        kind = "moved"
    return Change(kind, before, after) if kind else None


def told(finding: Finding) -> tuple[object, ...]:
    """What of a finding makes it another when it changes."""
    return finding.status, finding.code, dict(finding.verdict.params), finding.due_at


def section(found: Diff, kind: Kind, catalogue: Catalogue) -> Section:
    """Lay out the changes of one kind."""
    lines = tuple(change_line(one, catalogue) for one in found.of(kind))
    name = f"diff.{kind}"
    return Section(name, catalogue.heading(name), catalogue.heading("count", count=len(lines)), lines)


def change_line(one: Change, catalogue: Catalogue) -> Line:
    """Tell a change: how the clause stands, and how it stood."""
    line = clause_line(one.finding, catalogue)
    if one.after is None:
        return line._replace(text=catalogue.heading("diff.was", text=line.text))
    if one.before is None or one.before.status == "not_applicable":
        return line
    before = catalogue.heading("diff.was", text=clause_line(one.before, catalogue).text)
    return line._replace(text=f"{line.text} {before}")
