"""What changed in a text between two days, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.messages import Catalogue
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.in_words import in_words
from restraint_rules.policy.policy import Policy
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, view_with

__all__ = ["ClauseChange", "LawChanges", "law_changes"]


class ClauseChange(NamedTuple):
    """One clause that a day brought, ended or gave other words.

    Attributes:
        day: The first day on which it was so.
        kind: ``new``, ``ended`` or ``changed``.
        clause: The citation.
        title: What the clause asks.
        text: What it came to, in a sentence; empty where the values say it all.
        before: The values it set before and sets no longer, in words.
        after: The values it sets now and did not before, in words.
        act: What brought the change; empty where the table names nothing.
        verified: Whether the primary text of both versions was read.
    """

    day: date
    kind: Literal["new", "ended", "changed"]
    clause: str
    title: str
    text: str
    before: str
    after: str
    act: str
    verified: bool


@dataclass(frozen=True, slots=True)
class LawChanges(Displayed):
    """What changed in a text between two days.

    Attributes:
        policy: The policy's id.
        title: Its title.
        first: The day from which on.
        last: The day until which, itself included.
        changes: Every change after the first day, in order of time and then of the text.
    """

    policy: str
    title: str
    first: date
    last: date
    changes: tuple[ClauseChange, ...]

    def __iter__(self) -> Iterator[ClauseChange]:
        return iter(self.changes)

    def __repr__(self) -> str:
        return f"<LawChanges of {self.policy} from {self.first} to {self.last}: {len(self.changes)}>"

    def to_records(self) -> list[dict[str, object]]:
        """Lay it out flat, a record for each change, with the policy's id."""
        return [{"policy": self.policy, **change._asdict()} for change in self.changes]

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out for reading: a section for each day on which something changed."""
        title = catalogue.heading(
            "changes.title", title=self.title, first=self.first, last=self.last, count=len(self.changes)
        )
        days = dict.fromkeys(change.day for change in self.changes)
        return view_with(title, (section(day, self.changes, catalogue) for day in days), catalogue)


def section(day: date, changes: tuple[ClauseChange, ...], catalogue: Catalogue) -> Section:
    """Lay out what one day brought."""
    here = [change for change in changes if change.day == day]
    acts = tuple(dict.fromkeys(change.act for change in here if change.act))
    heading = ", ".join((catalogue.write(day), *acts))
    lines = tuple(line(change, catalogue) for change in here)
    return Section("changes", heading, catalogue.heading("count", count=len(lines)), lines, named=True)


def line(change: ClauseChange, catalogue: Catalogue) -> Line:
    """Say one change."""
    said = [catalogue.heading(f"changes.{change.kind}"), change.text]
    for name, value in (("before", change.before), ("after", change.after)):
        if value and change.kind == "changed" and not change.text:
            said.append(catalogue.heading(f"changes.{name}", values=value))
    unverified = "" if change.verified else f" [{catalogue.heading('not_verified')}]"
    return Line(change.clause, f"{change.title}{unverified}", " ".join(filter(None, said)))


def law_changes(policy: Policy, first: date, last: date) -> LawChanges:
    """Say what changed in a text from one day to another.

    Args:
        policy: The policy.
        first: The day to start from; what changed on it has already changed.
        last: The day to end with.

    Returns:
        Every change after the first day and until the last, which can be printed.

    Raises:
        BeforeAnyLawError: If the first day lies before the policy's first text.
        UnsuitableSubjectError: If the first day lies after the last.
    """
    policy.refuse_before(first)
    if first > last:
        message = f"the first day, {first}, lies after the last, {last}"
        raise UnsuitableSubjectError(message)
    marks = {mark for clause in policy.clauses for mark in (clause.since, clause.until) if mark is not None}
    days = sorted(mark for mark in marks if first < mark <= last)
    changes = tuple(change for day in days for change in changes_on(policy, day))
    return LawChanges(policy.id, policy.title, first, last, changes)


def changes_on(policy: Policy, day: date) -> Iterator[ClauseChange]:
    """Say what one day brought, in the order of the text."""
    ended = [clause for clause in policy.clauses if clause.until == day]
    begun = [clause for clause in policy.clauses if clause.since == day]
    for clause in policy.clauses:
        if clause in begun:
            old = next((one for one in ended if one.citation == clause.citation), None)
            if old is not None:
                ended.remove(old)
            yield changed(day, old, clause)
        elif clause in ended and all(one.citation != clause.citation for one in begun):
            yield changed(day, clause, None)


def changed(day: date, old: Clause | None, new: Clause | None) -> ClauseChange:
    """Say how one clause changed; at least one version stands on one side of the day."""
    versions = [one for one in (new, old) if one is not None]
    newest, oldest = versions[0], versions[-1]
    return ClauseChange(
        day,
        "ended" if new is None else "new" if old is None else "changed",
        newest.citation,
        newest.title,
        newest.change if new is not None else newest.note,
        values(old, beside=new),
        values(new, beside=old),
        newest.act if new is not None else oldest.ended_by,
        all(one.verified for one in versions),
    )


def values(clause: Clause | None, *, beside: Clause | None) -> str:
    """Write the values a version sets; of two versions of one rule, only those in which they differ."""
    if clause is None:
        return ""
    same = beside is not None and bound_name(beside) == bound_name(clause)
    known: Mapping[str, object] = beside.parameters if same and beside is not None else {}
    return "; ".join(
        f"{key.replace('_', ' ')}: {in_words(value)}"
        for key, value in clause.parameters.items()
        if key not in NAMES and known.get(key) != value
    )


NAMES = frozenset({"decided_by", "unless", "plan", "topic", "kind", "by_order"})
"""Parameters that name something, which the clause's title says better."""


def bound_name(clause: Clause) -> str:
    """What a clause binds: a rule, or the word it defines."""
    return clause.definition.defines if clause.definition else clause.rule.name if clause.rule else ""
