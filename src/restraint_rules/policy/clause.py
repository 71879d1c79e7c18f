"""A numbered paragraph: its citation, and the rule it binds or the reason why no machine judges it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from restraint_rules.findings.gravity import Gravity, gravity_of
from restraint_rules.reasoning.definition import Definition
from restraint_rules.reasoning.rule import Rule

__all__ = ["Clause", "Treatment"]

Treatment = Literal["judged", "definition", "incorporates", "judged_in", "not_judged"]


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of a policy's table.

    Exactly one of ``binds``, ``incorporates``, ``judged_in`` and ``not_judged`` says how the paragraph is
    treated.

    Attributes:
        citation: The paragraph's number, for example ``III.H.2``.
        title: What it asks, in a few words of ours.
        binds: The rule or definition, with this policy's numbers.
        incorporates: The policy it makes its own.
        judged_in: The citation under which its content is judged.
        not_judged: Why no machine judges it.
        since: First day in force; by default the policy's.
        until: First day no longer in force; by default none.
        verified: Whether the primary text was read.
        should: Whether the text recommends and does not command: not following it is a warning.
        act: What brought this version, for example ``P.A. 18-51``.
        change: What this version says anew, in a sentence.
        ended_by: What ended it, where no other version follows.
        note: What a reader should know: how it differs from other texts, what is doubtful.
        read_in: The policy's reference in which it was read; by default the first.
    """

    citation: str
    title: str
    binds: Rule[Any] | Definition | None = None
    incorporates: str = ""
    judged_in: str = ""
    not_judged: str = ""
    since: date | None = None
    until: date | None = None
    verified: bool = True
    should: bool = False
    act: str = ""
    change: str = ""
    ended_by: str = ""
    note: str = ""
    read_in: str = ""

    @property
    def rule(self) -> Rule[Any] | None:
        """The rule that judges it, a definition's own among them."""
        return self.binds.rule if isinstance(self.binds, Definition) else self.binds

    @property
    def definition(self) -> Definition | None:
        """The definition it holds."""
        return self.binds if isinstance(self.binds, Definition) else None

    @property
    def parameters(self) -> Mapping[str, object]:
        """The numbers and sets the clause gives its rule or definition."""
        return self.binds.parameters if self.binds is not None else {}

    @property
    def gravity(self) -> Gravity | None:
        """How grave it is for the child when it is not met, as its rule says; ``None``: nothing is judged."""
        return gravity_of(self.rule.name) if self.rule else None

    @property
    def treatment(self) -> Treatment:
        """How the paragraph is treated."""
        if self.binds is not None:
            return "definition" if self.definition else "judged"
        if self.incorporates:
            return "incorporates"
        return "judged_in" if self.judged_in else "not_judged"

    def in_force(self, day: date) -> bool:
        """Whether it is in force on a day on which its policy is."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)
