"""What a text that stands on another asks beyond it, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from restraint_rules.analysis.changes.law_changes import values
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.messages import Catalogue
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.policy import Origin, Policy
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, view_with

__all__ = ["ClauseDifference", "DifferencesFromParent", "differences_from_parent"]

Kind = Literal["changed", "reworded", "added"]


class ClauseDifference(NamedTuple):
    """One clause in which a text differs from the one it stands on.

    Attributes:
        kind: ``changed``: other values; ``reworded``: the same values under a number or words of its own;
            ``added``: nothing of it stands in the parent.
        clause: The text's own citation.
        title: What the clause asks.
        parent_clause: The parent's citation; empty for what is added.
        parent_asks: The values the parent sets there, in words.
        asks: The values the text sets there, in words.
        see: The citation under which it is judged, or the policy it makes its own; mostly empty.
        note: What a reader should know, or why no machine judges it.
        verified: Whether the primary text was read.
    """

    kind: Kind
    clause: str
    title: str
    parent_clause: str
    parent_asks: str
    asks: str
    see: str
    note: str
    verified: bool


@dataclass(frozen=True, slots=True)
class DifferencesFromParent(Displayed):
    """How a text differs from the one it stands on.

    Attributes:
        policy: The policy's id.
        title: Its title and who issued it.
        parent: The parent's id.
        parent_title: The parent's title.
        found: Every clause that differs: what was replaced in the parent's order, then what was added.
    """

    policy: str
    title: str
    parent: str
    parent_title: str
    found: tuple[ClauseDifference, ...]

    def __iter__(self) -> Iterator[ClauseDifference]:
        return iter(self.found)

    def __repr__(self) -> str:
        return f"<DifferencesFromParent of {self.policy} from {self.parent}: {len(self.found)}>"

    def to_records(self) -> list[dict[str, object]]:
        """Lay it out flat, a record for each difference, with both policies' ids."""
        return [{"policy": self.policy, "parent": self.parent, **one._asdict()} for one in self.found]

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out for reading: what asks otherwise, what only reads otherwise, what is added."""
        title = catalogue.heading(
            "differences.title", title=self.title, parent=self.parent_title, count=len(self.found)
        )
        kinds: tuple[Kind, ...] = ("changed", "added", "reworded")
        return view_with(title, (section(kind, self.found, catalogue) for kind in kinds), catalogue)


def section(kind: Kind, found: tuple[ClauseDifference, ...], catalogue: Catalogue) -> Section:
    """Lay out the differences of a kind."""
    lines = tuple(line(one, catalogue) for one in found if one.kind == kind)
    heading = catalogue.heading(f"differences.{kind}")
    return Section("changes", heading, catalogue.heading("count", count=len(lines)), lines, named=True)


def line(one: ClauseDifference, catalogue: Catalogue) -> Line:
    """Say one difference."""
    said: list[str] = []
    if one.kind == "changed":
        said.append(catalogue.heading("differences.asks", values=one.asks))
        said.append(catalogue.heading("differences.parent", clause=one.parent_clause, values=one.parent_asks))
    elif one.asks:
        said.append(catalogue.heading("differences.asks", values=one.asks))
    if one.see:
        said.append(catalogue.heading("differences.see", see=one.see))
    if one.note:
        said.append(one.note)
    unverified = "" if one.verified else f" [{catalogue.heading('not_verified')}]"
    return Line(one.clause, f"{one.title}{unverified}", " ".join(said))


def differences_from_parent(policy: Policy) -> DifferencesFromParent:
    """Say what a derived policy asks beyond the one it stands on.

    Args:
        policy: A policy made by ``Policy.derive`` or of a document with a parent.

    Returns:
        Every clause that differs, which can be printed.

    Raises:
        UnsuitableSubjectError: If the policy stands on no other.
    """
    origin = policy.origin
    if origin is None:
        message = f"{policy.id} stands on no other policy"
        raise UnsuitableSubjectError(message)
    found = (*dict.fromkeys(replaced(policy, origin)), *(added(one) for one in origin.add))
    return DifferencesFromParent(
        policy.id,
        f"{policy.title}, {policy.authority}",
        origin.parent.id,
        f"{origin.parent.title}, {origin.parent.authority}",
        found,
    )


def replaced(policy: Policy, origin: Origin) -> Iterator[ClauseDifference]:
    """Say what stands in the place of the parent's clauses, version by version."""
    first = policy.first_day
    living = [one for one in origin.parent.clauses if one.until is None or one.until > first]
    for old, new in zip(living, policy.clauses, strict=False):
        unchanged = old.binds is new.binds and (old.citation, old.title) == (new.citation, new.title)
        if old.binds is None or unchanged:
            continue
        before, after = values(old, beside=new), values(new, beside=old)
        kind: Kind = "changed" if before or after else "reworded"
        one = ClauseDifference(
            kind, new.citation, new.title, old.citation, before, after, "", new.note, new.verified
        )
        yield one


def added(clause: Clause) -> ClauseDifference:
    """Say what a clause of its own asks."""
    note = clause.note or clause.not_judged
    see = clause.judged_in or clause.incorporates
    asks = values(clause, beside=None)
    return ClauseDifference("added", clause.citation, clause.title, "", "", asks, see, note, clause.verified)
