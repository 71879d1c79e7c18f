"""What besides a clause's values a policy may not change of the one it stands on."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from restraint_rules.calendar.units import (
    BusinessDays,
    ClosesOfBusiness,
    SchoolDayEnds,
    SchoolDays,
    Unit,
    singles,
)
from restraint_rules.errors import BeforeAnyLawError, ClauseVersionsError, LoosenedClauseError
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.readings import Reading
from restraint_rules.policy.references import Reference
from restraint_rules.policy.versions import overlap

__all__ = ["Parent", "joined", "refuse_additions", "refuse_changes"]

POINTERS = ("unless", "decided_by")
"""Parameters that name the clause whose verdict decides."""

ONLY_WIDENS = "life_threatening_restraint"
"""The word that means nothing where no clause defines it; of the others, the label or everyone is meant."""

BY_HOLIDAYS = (BusinessDays, ClosesOfBusiness, SchoolDayEnds, SchoolDays)
"""Units whose counting depends on legal holidays; school days where none is left before 1 July."""


class Parent(Protocol):
    """The policy another stands on, as far as it is asked here."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses."""
        ...

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Its readings."""
        ...

    @property
    def references(self) -> tuple[Reference, ...]:
        """Where its text was read."""
        ...

    @property
    def in_force(self) -> date | None:
        """First day of its oldest text."""
        ...

    @property
    def jurisdiction(self) -> str:
        """Whose legal holidays count."""
        ...

    @property
    def positions(self) -> tuple[tuple[str, str], ...]:
        """As what someone in a position decides."""
        ...

    @property
    def first_day(self) -> date:
        """The first day it judges."""
        ...


def refuse_changes(parent: Parent, child: str, first: date, about: Mapping[str, Any]) -> None:
    """Refuse what would loosen a policy without touching a number.

    Args:
        parent: The policy the child stands on.
        child: The child's id.
        first: The first day the child judges.
        about: What it says otherwise of itself.

    Raises:
        BeforeAnyLawError: If the child judges days on which the parent had no text.
        LoosenedClauseError: If days would be counted by other holidays, positions decide as something else,
            or a doubt be settled otherwise.
    """
    if first < parent.first_day:
        message = f"{child} would judge from {first}: {parent.id} has no text before {parent.first_day}"
        raise BeforeAnyLawError(message)
    other = about.get("jurisdiction", parent.jurisdiction)
    counting = next((one for one in parent.clauses if counts_by_holidays(one)), None)
    if other != parent.jurisdiction and counting:
        message = (
            f"{child}: the holidays of {other} cannot be compared with those of {parent.jurisdiction}, "
            f"by which {parent.id} {counting.citation} counts"
        )
        raise LoosenedClauseError(message)
    if about.get("positions", parent.positions) != parent.positions:
        message = f"{child}: the positions that decide must stay as they are in {parent.id}"
        raise LoosenedClauseError(message)
    kept = about.get("readings", parent.readings)
    for reading in parent.readings:
        stricter = {reading._replace(default=choice) for choice in reading.stricter}
        if reading not in kept and not stricter.intersection(kept):
            message = f"{child}: reading {reading.name} must stay as it is in {parent.id}: {reading.default}"
            raise LoosenedClauseError(message)


def counts_by_holidays(clause: Clause) -> bool:
    """Whether a clause counts in a unit that legal holidays bear on."""
    units = (value for value in clause.parameters.values() if isinstance(value, Unit))
    return any(isinstance(one, BY_HOLIDAYS) for unit in units for one in singles(unit))


def refuse_additions(parent: Parent, child: str, add: tuple[Clause, ...]) -> None:
    """Refuse a clause that would change what the parent's clauses mean.

    Args:
        parent: The policy the child stands on.
        child: The child's id.
        add: The child's own clauses.

    Raises:
        LoosenedClauseError: If one defines a word of which the parent leaves the meaning to the label.
        ClauseVersionsError: If one stands where the parent's clauses look for what decides them.
    """
    words = [(one, one.definition.defines) for one in parent.clauses if one.definition]
    deciding = {str(c.parameters[name]) for c in parent.clauses for name in POINTERS if name in c.parameters}
    for clause in add:
        defines = clause.definition.defines if clause.definition else ONLY_WIDENS
        known = any(word == defines and overlap(one, clause) for one, word in words)  # then it is a version
        if defines != ONLY_WIDENS and not known:
            message = (
                f"{child} {clause.citation}: defines {in_plain(defines)}, which {parent.id} does not; "
                "fewer facts may meet a definition than are meant without one"
            )
            raise LoosenedClauseError(message)
        if clause.citation in deciding:
            message = (
                f"{child} {clause.citation}: it decides other clauses of {parent.id}; "
                "what is added needs a citation of its own"
            )
            raise ClauseVersionsError(message)


def in_plain(word: str) -> str:
    """Write a defined word as people do."""
    return word.replace("_", " ")


def joined(parents: tuple[Reference, ...], own: tuple[Reference, ...]) -> tuple[tuple[Reference, ...], str]:
    """Put a child's references after its parent's, so that each clause stays read where it was.

    Args:
        parents: The parent's references.
        own: The child's; one with an id of the parent's takes that one's place.

    Returns:
        All of them, and the id of the first that only the child has, or nothing.
    """
    known = {one.id for one in parents}
    new = [one.id for one in own if one.id not in known]
    return tuple({one.id: one for one in (*parents, *own)}.values()), next(iter(new), "")
