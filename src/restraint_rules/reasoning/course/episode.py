"""An incident prepared for judging.

Built once for each evaluation. Rules read it instead of the raw record, so that every clause means the same
by "the last use" or "how long", and so that times are brought to UTC once.
"""

from collections.abc import Callable, Iterable
from copy import copy
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import NO, YES, Fact, Missing
from restraint_rules.models.incident import Incident, Injury
from restraint_rules.models.interventions import Period, PsychopharmacologicAgent
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.kinds import COUNTED_KINDS, RESTRAINTS
from restraint_rules.reasoning.course.use import Use, UseKind, item_path

__all__ = ["AgentUse", "Episode", "last_end_of"]

T = TypeVar("T")

RESTRAINT_KINDS, SECLUSION = frozenset(RESTRAINTS), frozenset({"seclusion"})
TIME_OUT, USES = frozenset({"exclusionary_time_out"}), frozenset(COUNTED_KINDS)


class AgentUse(NamedTuple):
    """One administration of an agent: its record, its path, if it meets the definition, and its incident."""

    record: PsychopharmacologicAgent
    path: str
    fact: Fact
    incident: Incident


class Episode:
    """An incident with its interventions classified and timed.

    Attributes:
        incident: The recorded incident.
        context: What it is judged with.
        periods: Restraints, seclusions and time outs known at ``as_of``, in order of time.
        agents: Administrations of psychopharmacologic agents known at ``as_of``.
        restraints: What is judged as a physical restraint.
        seclusions: What is judged as a seclusion.
        time_outs: What is judged as an exclusionary time out.
        uses: What is judged as a restraint or a seclusion.
        unsettled: What may be a use, though neither its facts nor a label say if it is one.
    """

    def __init__(self, incident: Incident, context: Context) -> None:
        self.incident: Incident = incident
        self.context: Context = context
        definitions = context.definitions
        periods: list[Use] = []
        agents: list[AgentUse] = []
        for record in incident.interventions:
            path = f"interventions[{record.id}]"
            if isinstance(record, Period):
                begun = context.span(record.started, f"{path}.started")
                if begun is not None or (record.started is None and not context.is_later(incident.day)):
                    periods.append(Use(record, path, incident, begun, context))
            elif not context.is_later(record.given):
                agents.append(AgentUse(record, path, definitions.agent(record, context, path), incident))
        self.periods: tuple[Use, ...] = tuple(sorted(periods, key=lambda use: (use.start.earliest, use.path)))
        self.agents: tuple[AgentUse, ...] = tuple(sorted(agents, key=lambda agent: agent.path))
        self.restraints: tuple[Use, ...] = self.of(RESTRAINT_KINDS)
        self.seclusions: tuple[Use, ...] = self.of(SECLUSION)
        self.time_outs: tuple[Use, ...] = self.of(TIME_OUT)
        self.uses: tuple[Use, ...] = self.of(USES)
        self.unsettled: tuple[Use, ...] = tuple(
            [use for use in self.periods if USES.isdisjoint(use.kinds) and not USES.isdisjoint(use.may_be)]
        )
        self._once: dict[object, Any] = {}

    @property
    def kinds(self) -> frozenset[str]:
        """What its restraints and seclusions are judged as."""
        return frozenset(kind for use in self.uses for kind in use.kinds)

    def of(self, kinds: frozenset[str] | frozenset[UseKind]) -> tuple[Use, ...]:
        """The periods that are judged as some kinds."""
        return tuple([use for use in self.periods if not kinds.isdisjoint(use.kinds)])

    def speaking_of(self, kinds: frozenset[UseKind]) -> "Episode":
        """The incident as a clause sees it that speaks of some kinds of use only: to it others are none.

        So its clocks neither begin nor end with a use of which it does not speak.
        """
        uses = tuple([use for use in self.uses if not kinds.isdisjoint(use.kinds)])
        unsettled = [use for use in self.periods if kinds.isdisjoint(use.kinds)]
        seen = copy(self)
        seen.uses = uses
        seen.unsettled = tuple([use for use in unsettled if not kinds.isdisjoint(use.may_be)])
        seen.restraints = self.restraints if "physical_restraint" in kinds else ()
        seen.seclusions = self.seclusions if "seclusion" in kinds else ()
        seen._once = {}  # noqa: SLF001 - its own, of an incident seen otherwise
        return seen

    def once(self, make: Callable[["Episode", Context], T]) -> T:
        """Compute something several rules ask for once in each evaluation."""
        known = self._once
        if make not in known:
            known[make] = make(self, self.context)
        return known[make]  # type: ignore[no-any-return] # what make returns

    @property
    def held(self) -> tuple[Use, ...]:
        """Restraints, and whatever else is recorded with a hold: an excluded hold may still threaten life."""
        return tuple(
            [use for use in self.periods if use.record.holds or not RESTRAINT_KINDS.isdisjoint(use.kinds)]
        )

    def open_as(self, *kinds: str) -> Missing:
        """What would tell if something is of these kinds, of which the record leaves open if it is."""
        return unique(
            path
            for use in self.periods
            for kind in kinds
            if kind in use.may_be
            for path in use.meets[kind].missing
        )

    @property
    def student_injuries(self) -> tuple[tuple[Injury, str], ...]:
        """Recorded injuries of the student, with their paths."""
        injuries = self.incident.injuries or ()
        return tuple((one, item_path("injuries", one.id)) for one in injuries if one.person == "student")

    @property
    def unassigned_injuries(self) -> tuple[tuple[Injury, str], ...]:
        """Recorded injuries of which it is not recorded whose they are, with their paths."""
        injuries = self.incident.injuries or ()
        return tuple((one, item_path("injuries", one.id)) for one in injuries if one.person is None)

    @property
    def student_injured(self) -> Fact:
        """Whether the student was injured."""
        injuries = self.incident.injuries
        if not injuries:  # none at all, or not recorded if there were any
            return NO if injuries is not None else Fact(None, ("injuries",))
        if self.student_injuries:
            return YES
        blank = unique(f"{path}.person" for _, path in self.unassigned_injuries)
        return Fact(None, blank) if blank else NO

    @property
    def actors(self) -> frozenset[str]:
        """Who carried out the restraints and seclusions, as far as recorded."""
        return frozenset(person for use in self.uses for person in use.record.by or ())

    @property
    def first_placement(self) -> Span:
        """When the student was first restrained or secluded; what stands by its label stands here too."""
        return self.once(first_placement_of)

    @property
    def last_end(self) -> Span:
        """When the last restraint or seclusion ended; what stands by its label stands here too."""
        return self.once(last_end_in)

    @property
    def running(self) -> bool | None:
        """Whether a use was still going on at ``as_of``; ``None``: the record does not say."""
        if any(use.running for use in self.uses):
            return True
        return None if any(use.running is None for use in self.uses) else False


def first_placement_of(episode: Episode, _context: Context) -> Span:
    """When the student was first restrained or secluded."""
    candidates = (*episode.uses, *episode.unsettled)
    earliest = min(use.start.earliest for use in candidates)
    latest = least([use.start.latest for use in episode.uses])
    if earliest == latest:
        return Span(earliest, latest)
    missing = unique(path for use in candidates for path in use.start.missing)
    return Span(earliest, latest, missing or open_kinds(episode.unsettled))


def last_end_in(episode: Episode, _context: Context) -> Span:
    """When the last restraint or seclusion ended."""
    surely = last_end_of(episode.uses)
    if not episode.unsettled:
        return surely
    latest = most([surely.latest, *(use.end.latest for use in episode.unsettled)])
    if latest == surely.earliest:
        return surely
    missing = unique(path for use in (*episode.uses, *episode.unsettled) for path in use.end.missing)
    return Span(surely.earliest, latest, missing or open_kinds(episode.unsettled))


def open_kinds(unsettled: tuple[Use, ...]) -> Missing:
    """What would tell if these are uses."""
    return unique(path for use in unsettled for path in use.is_use.missing)


def last_end_of(uses: tuple[Use, ...]) -> Span:
    """When the last of some uses ended."""
    earliest = max(use.end.earliest for use in uses)
    latest = most([use.end.latest for use in uses])
    if earliest == latest:
        return Span(earliest, latest)
    missing = unique(path for use in uses for path in use.end.missing)
    return Span(earliest, latest, missing or unique(path for use in uses for path in use.start.missing))


def unique(paths: Iterable[str]) -> Missing:
    """Each path once, in order."""
    return tuple(dict.fromkeys(paths))


def least(bounds: list[datetime | None]) -> datetime | None:
    """The least of bounds of which one may not exist: what is bounded stays bounded."""
    known = [bound for bound in bounds if bound is not None]
    return min(known, default=None)


def most(bounds: list[datetime | None]) -> datetime | None:
    """The most of bounds: without one of them there is none."""
    known = [bound for bound in bounds if bound is not None]
    return max(known) if len(known) == len(bounds) else None
