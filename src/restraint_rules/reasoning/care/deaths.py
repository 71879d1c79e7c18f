"""How a death stands to restraint and seclusion: during it, soon after it, or perhaps because of it."""

from typing import Literal, NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.calendar.units import Unit
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of, negate
from restraint_rules.models.care.outcomes import Death
from restraint_rules.reasoning.care.course import Care, UseInCare
from restraint_rules.reasoning.facts import recorded

__all__ = ["Circumstance", "DeathInCare", "deaths_of"]

Circumstance = Literal["during", "soon_after", "perhaps_caused"]
"""``during`` a use, ``soon_after`` its end, or later while a use may have contributed to it."""


class DeathInCare(NamedTuple):
    """The death, with the episode and its path."""

    record: Death
    care: Care
    path: str

    @property
    def at(self) -> Span | None:
        """When the person died."""
        return self.care.context.span(self.record.at, f"{self.path}.at")

    def during(self) -> Fact:
        """Whether the person died while restrained or secluded."""
        at = self.at
        if at is None:
            return Fact(None, (f"{self.path}.at",))
        return any_of(within(at, use) for use in self.care.uses)

    def after(self, limit: Unit) -> Fact:
        """Whether the person died after the last use, no longer than a limit after its end."""
        at = self.at
        if at is None:
            return Fact(None, (f"{self.path}.at",))
        return all_of([negate(self.during()), any_of(ended_within(at, use, limit) for use in self.care.uses)])

    def soft_wrist_only(self) -> Fact:
        """Whether there was no seclusion, and no restraint but soft ones on the wrists."""
        facts = [
            NO if use.is_seclusion else recorded(use.record.soft_wrist_only, f"{use.path}.soft_wrist_only")
            for use in self.care.uses
        ]
        return all_of(facts)


def deaths_of(care: Care) -> list[DeathInCare]:
    """The death of the episode's person, if known by ``as_of``."""
    known = (one for one in care.episode.deaths or () if not care.context.is_later(one.at))
    return [DeathInCare(one, care, "deaths[*]") for one in known]


def within(at: Span, use: UseInCare) -> Fact:
    """Whether a moment lies within a use, its ends included."""
    if use.start.surely_by(at.earliest) and at.latest is not None and at.latest <= use.end.earliest:
        return YES
    before = at.latest is not None and use.start.surely_after(at.latest)
    if before or (use.end.latest is not None and at.surely_after(use.end.latest)):
        return NO
    return Fact(None, at.missing + use.start.missing + use.end.missing)


def ended_within(at: Span, use: UseInCare, limit: Unit) -> Fact:
    """Whether a use had ended no longer than a limit before a moment."""
    due = use.care.context.due(limit, use.end, "use_ended")
    if at.surely_by(due.earliest) and use.end.surely_by(at.earliest):
        return YES
    too_late = due.latest is not None and at.surely_after(due.latest)
    too_early = at.latest is not None and use.end.surely_after(at.latest)
    return NO if too_late or too_early else Fact(None, at.missing + use.end.missing)
