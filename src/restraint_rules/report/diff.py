"""What changed between two reports on one subject, finding by finding."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.lines import Line, clause_line
from restraint_rules.report.display.view import Section, View, view_with
from restraint_rules.report.report import Report

__all__ = ["Change", "Diff", "Kind", "diff", "what_changed"]

Kind = Literal["new", "cured", "moved", "undecided", "asked"]

KINDS: tuple[Kind, ...] = ("new", "undecided", "asked", "moved", "cured")

DUTY, OPEN = frozenset({"fail", "pending"}), frozenset({"unknown", "review"})

NOT_ASKED = frozenset({"", "not_applicable"})

Key = tuple[str, str, str, str]


class Change(NamedTuple):
    """One finding that changed.

    Attributes:
        kind: ``new``: a breach or a duty that was none before; ``cured``: one that is none any more;
            ``moved``: still there, but counted from or due at another moment, or otherwise told; a met duty
            may move too; ``undecided``: it was known and cannot be told any more; ``asked``: it was not asked
            before, and is not known.
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
        readings: Readings by which the reports were not judged alike: name, choice before, choice after.
    """

    subject: str
    changes: tuple[Change, ...]
    readings: tuple[tuple[str, object, object], ...] = ()

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
        """What could be told before, and cannot be told now."""
        return self.of("undecided")

    @property
    def asked(self) -> tuple[Change, ...]:
        """What was not asked before, and is not known."""
        return self.of("asked")

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out for reading, the gravest kind first."""
        kind, _, subject_id = self.subject.partition(" ")
        title = catalogue.heading(
            "diff.title", kind=catalogue.headings.get(f"kind.{kind}", kind), id=subject_id, count=len(self)
        )
        shown = view_with(title, (section(self, one, catalogue) for one in KINDS), catalogue)
        return shown._replace(origin=tuple(other_readings(self, catalogue)))


def other_readings(found: Diff, catalogue: Catalogue) -> Iterator[str]:
    """Say first that two reports read the text differently: then the facts need not have changed."""
    for name, before, after in found.readings:
        yield catalogue.heading("diff.reading", reading=name, before=before, after=after)


def diff(before: Report, after: Report) -> Diff:
    """Compare two reports on the same subject by finding key.

    Args:
        before: The earlier report.
        after: The later one: after a late entry, a correction, or time.

    Returns:
        What is new, cured, moved or newly undecided; what follows another finding is left out.

    Raises:
        UnsuitableSubjectError: If the reports are on different subjects, or under different policies.
    """
    if before.subject != after.subject:
        message = f"diff compares two reports on one subject, not {before.subject} with {after.subject}"
        raise UnsuitableSubjectError(message)
    if before.receipt.policy != after.receipt.policy:
        policies = f"{before.receipt.policy} with {after.receipt.policy}"
        message = f"diff compares two reports under one policy, not {policies}; compare() takes several"
        raise UnsuitableSubjectError(message)
    was, now = by_key(before), by_key(after)
    keys = (*now, *(key for key in was if key not in now))
    changes = (change(was.get(key), now.get(key)) for key in keys)
    return Diff(after.subject, tuple(one for one in changes if one is not None), tuple(reread(before, after)))


def reread(before: Report, after: Report) -> Iterator[tuple[str, object, object]]:
    """Readings of which the two reports took another choice."""
    was, now = before.receipt.readings, after.receipt.readings
    for name in sorted({*was, *now}):
        if was.get(name) != now.get(name):
            yield name, was.get(name), now.get(name)


def by_key(report: Report) -> Mapping[Key, Finding]:
    """A report's own findings by their key."""
    return {finding.key: finding for finding in report.findings if not finding.follows}


def change(before: Finding | None, after: Finding | None) -> Change | None:
    """Say how one finding changed, if it did; why a clause does not apply is nobody's concern."""
    was, now = before.status if before else "", after.status if after else ""
    kind: Kind | None = None
    if now in OPEN and was not in OPEN:
        kind = "asked" if was in NOT_ASKED else "undecided"
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
    told_before = clause_line(one.before, catalogue).text
    was = () if line.text == told_before else (catalogue.heading("diff.was", text=told_before),)
    return line._replace(text=" ".join((line.text, *was, *what_changed(one.before, one.after, catalogue))))


def what_changed(before: Finding, after: Finding, catalogue: Catalogue) -> Iterator[str]:
    """Say which date changed, what it now rests on, and what it no longer does."""
    was, now = (one.deadline and catalogue.due(one.deadline) for one in (before, after))
    if was and now and was != now:
        yield catalogue.heading("diff.due", before=was, after=now)
    rested, rests = dict(before.evidence), dict(after.evidence)
    for name, paths in (
        ("diff.rests", tuple(path for path in rests if path not in rested)),
        ("diff.rested", tuple(path for path in rested if path not in rests)),
        ("diff.fact", tuple(path for path in rests if path in rested and rests[path] != rested[path])),
    ):
        if paths:
            yield catalogue.heading(name, paths=paths)
