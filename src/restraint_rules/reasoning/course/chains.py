"""Decisions that must follow each other: each carries for so long, then a new one is due."""

from datetime import timedelta
from typing import NamedTuple

from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.verdict import (
    Evidence,
    Verdict,
    failed,
    not_applicable,
    passed,
    pending,
    unknown,
)
from restraint_rules.kleene import Missing
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.carrying import (
    Carried,
    Made,
    at_least,
    at_least_by_marks,
    at_most,
    at_most_by_marks,
)
from restraint_rules.reasoning.course.clock import Clock
from restraint_rules.reasoning.course.determinations import Authorization
from restraint_rules.reasoning.course.episode import unique
from restraint_rules.reasoning.course.stretches import Stretch, blanks_of, none_decided
from restraint_rules.reasoning.course.times import ZERO

__all__ = ["Chain", "judge_chain"]


class Chain(NamedTuple):
    """A period with the clock that runs in it.

    Attributes:
        stretch: The period.
        context: The context.
        limit: The length at whose mark the clock starts if no decision was made before.
        every: How long a decision carries.
    """

    stretch: Stretch
    context: Context
    limit: timedelta
    every: timedelta

    @property
    def by_marks(self) -> bool:
        """Whether each stretch up to a fixed mark asks for a decision, whenever the one before was made."""
        return self.context.readings.get("thirty_minutes") == "fixed_marks"

    def carried(self, made: list[Made]) -> tuple[Carried, Carried]:
        """How far the decisions carry at least and at most."""
        least, most = (at_least_by_marks, at_most_by_marks) if self.by_marks else (at_least, at_most)
        return least(made, self.limit, self.every), most(made, self.limit, self.every)

    def deadline(self, clock: Clock, due: timedelta) -> Deadline:
        """The deadline of the next decision."""
        local, seconds = self.context.local, int(self.every.total_seconds())
        anchor, due_at = clock.leaves(due - self.every), clock.leaves(due)
        return Deadline("determination", "elapsed", seconds, local(anchor), local(due_at))


def judge_chain(chain: Chain, weighed: list[Authorization] | None) -> Verdict:
    """Judge the decisions that follow the first."""
    clock = chain.stretch.clock()
    if weighed is None:
        return not_recorded(chain, clock)
    counting = [one for one in weighed if one.valid.value is not False]
    if clock is None:
        return inexact(chain, weighed, len(counting))
    return by_clock(chain, clock, weighed, counting)


def by_clock(
    chain: Chain, clock: Clock, weighed: list[Authorization], counting: list[Authorization]
) -> Verdict:
    """Judge by the clock: decided where the decisions that carry least and furthest say the same."""
    stretch, ended = chain.stretch, clock.total
    least, most = chain.carried([made_on(clock, one) for one in counting])
    if ended > most.due:
        return broken(chain, chain.deadline(clock, least.due), weighed)
    if ended > least.due or (not stretch.running and least.first < ended <= most.first):
        return in_doubt(chain, counting)
    if stretch.running:
        return pending("redetermination.pending", stretch.path, deadline=chain.deadline(clock, least.due))
    if ended <= least.first:
        return not_applicable("redetermination.not_due", stretch.path)
    return passed("redetermination.made", stretch.path, evidence=times_of(weighed), every=chain.every)


def made_on(clock: Clock, one: Authorization) -> Made:
    """Place a decision on the clock; one without its time may lie anywhere in the period, or outside."""
    if one.at is None:
        return Made(ZERO, clock.total, sure=False)
    latest = clock.total if one.at.latest is None else clock.reads(one.at.latest)
    return Made(clock.reads(one.at.earliest), latest, one.valid.value is True)


def broken(chain: Chain, deadline: Deadline, weighed: list[Authorization]) -> Verdict:
    """Say that a new decision fell due and was not made, however the blanks are filled."""
    evidence = times_of(weighed) or none_decided(chain.stretch)
    return failed(
        "redetermination.none", chain.stretch.path, deadline=deadline, evidence=evidence, every=chain.every
    )


def in_doubt(chain: Chain, counting: list[Authorization]) -> Verdict:
    """Say that too little is recorded of some decisions."""
    missing = unique(path for one in counting for path in doubts(one))
    return unknown("redetermination.unknown", chain.stretch.path, missing=missing)


def doubts(one: Authorization) -> Missing:
    """What would settle a doubtful decision."""
    is_exact = one.at is not None and one.at.exact
    return one.valid.missing if is_exact else (*one.valid.missing, f"{one.path}.at")


def times_of(weighed: list[Authorization]) -> Evidence:
    """The decisions' moments, as evidence."""
    return tuple((f"{one.path}.at", one.made.at) for one in weighed)


def not_recorded(chain: Chain, clock: Clock | None) -> Verdict:
    """Judge a period of whose decisions nothing is recorded: open until one made at once is used up."""
    stretch = chain.stretch
    first = chain.every + (chain.limit if chain.by_marks else ZERO)
    if clock is not None and stretch.running and clock.total <= first:
        return pending("redetermination.pending", stretch.path, deadline=chain.deadline(clock, first))
    return unknown("redetermination.unknown", stretch.path, missing=stretch.missing_determinations)


def inexact(chain: Chain, weighed: list[Authorization], counting: int) -> Verdict:
    """Judge a period whose start or end is not known to the instant: only its length tells.

    However its decisions lie, the limit and each of them carry it so far at most.
    """
    stretch, path = chain.stretch, chain.stretch.path
    if not counting and stretch.length.most is not None and stretch.length.most <= chain.limit + chain.every:
        return not_applicable("redetermination.not_due", path)
    if stretch.length.least > chain.limit + (counting + 1) * chain.every:
        code = "redetermination.too_few" if counting else "redetermination.none_at_all"
        evidence = times_of(weighed) or none_decided(stretch)
        return failed(code, path, evidence=evidence, every=chain.every)
    missing = blanks_of(stretch.uses) or stretch.start.missing + stretch.end.missing
    return unknown("redetermination.unknown", path, missing=missing)
