"""Decisions that must follow each other: each carries for so long, then a new one is due."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import combinations
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
from restraint_rules.reasoning.course.determinations import Authorization
from restraint_rules.reasoning.course.episode import unique
from restraint_rules.reasoning.course.stretches import Stretch, blanks_of

__all__ = ["Chain", "judge_chain"]

MOST_DOUBTS = 8
"""Doubtful decisions are tried in and out; beyond so many the answer is unknown without trying."""


class Link(NamedTuple):
    """How a chain of decisions stands at the end of the period.

    Attributes:
        state: ``not_due``: no new one was due yet; ``kept``; or ``broken``.
        due: When the next one is due, or when the missing one was.
    """

    state: str
    due: datetime


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
    def exact(self) -> bool:
        """Whether start and end are known to the instant."""
        mark, end = self.stretch.mark(self.limit), self.stretch.end
        return mark.exact and (end.exact or bool(self.stretch.running))

    @property
    def mark(self) -> datetime:
        """When the limit was reached."""
        return self.stretch.mark(self.limit).earliest

    @property
    def end(self) -> datetime:
        """When the period ended, or the moment of judging while it runs."""
        return self.stretch.end.earliest

    def run(self, times: Iterable[datetime]) -> Link:
        """Follow the clock through the period with these decisions."""
        if self.context.readings.get("thirty_minutes") == "fixed_marks":
            return self._fixed(sorted(times))
        return self._rolling(sorted(times))

    def _rolling(self, times: list[datetime]) -> Link:
        by_mark = [at for at in times if at <= self.mark]
        first = due = (by_mark[-1] if by_mark else self.mark) + self.every
        for at in times[len(by_mark) :]:
            if at > due:
                return Link("broken", due)
            due = at + self.every
        if self.end > due:
            return Link("broken", due)
        return Link("not_due" if self.end <= first else "kept", due)

    def _fixed(self, times: list[datetime]) -> Link:
        begun, due = self.mark, self.mark + self.every
        if self.end <= due:
            return Link("not_due", due)
        while due < self.end:
            if not any(begun < at <= due for at in times):
                return Link("broken", due)
            begun, due = due, due + self.every
        return Link("kept", due)

    def deadline(self, due: datetime) -> Deadline:
        """The deadline of the next decision."""
        local = self.context.local
        return Deadline(
            "determination", "elapsed", int(self.every.total_seconds()), local(due - self.every), local(due)
        )


def judge_chain(chain: Chain, weighed: list[Authorization] | None) -> Verdict:
    """Judge the decisions that follow the first."""
    stretch = chain.stretch
    if weighed is None:
        return undecided(chain, stretch.missing_determinations)
    if not chain.exact:
        return inexact(chain, weighed)
    certain = [one.at.earliest for one in weighed if one.valid.value and one.at is not None and one.at.exact]
    doubtful = [one for one in weighed if one.valid.value is None or (one.valid.value and not is_exact(one))]
    links = outcomes(chain, certain, doubtful)
    if not links:
        return undecided(chain, unique(path for one in doubtful for path in doubts(one)))
    return verdict_of(chain, min(links, key=lambda link: link.due), weighed)


def is_exact(one: Authorization) -> bool:
    """Whether the decision's moment is known to the instant."""
    return one.at is not None and one.at.exact


def doubts(one: Authorization) -> Missing:
    """What would settle a doubtful decision."""
    return one.valid.missing if is_exact(one) else (*one.valid.missing, f"{one.path}.at")


def outcomes(chain: Chain, certain: list[datetime], doubtful: list[Authorization]) -> list[Link]:
    """Try the doubtful decisions in and out: one way to stand if all agree, none if they do not."""
    times = [one.at.earliest for one in doubtful if one.at is not None and one.at.exact]
    if len(times) < len(doubtful) or len(times) > MOST_DOUBTS:
        return []
    tries = (chosen for size in range(len(times) + 1) for chosen in combinations(times, size))
    links = [chain.run([*certain, *chosen]) for chosen in tries]
    running = bool(chain.stretch.running)  # then what is not broken is open, whether one was due yet or not
    stands = {link.state == "broken" if running else link.state for link in links}
    return links if len(stands) == 1 else []


def verdict_of(chain: Chain, link: Link, weighed: list[Authorization]) -> Verdict:
    """Say how the chain stands."""
    path, deadline = chain.stretch.path, chain.deadline(link.due)
    evidence: Evidence = tuple((f"{one.path}.at", one.made.at) for one in weighed)
    if link.state == "broken":
        evidence = evidence or no_decisions(chain)
        return failed("redetermination.none", path, deadline=deadline, evidence=evidence, every=chain.every)
    if chain.stretch.running:
        return pending("redetermination.pending", path, deadline=deadline)
    if link.state == "not_due":
        return not_applicable("redetermination.not_due", path)
    return passed("redetermination.made", path, evidence=evidence, every=chain.every)


def undecided(chain: Chain, missing: Missing) -> Verdict:
    """Judge a period whose decisions are too little known: open until one made at once would be used up."""
    stretch = chain.stretch
    fixed = chain.context.readings.get("thirty_minutes") == "fixed_marks"
    first_due = (chain.mark if fixed else stretch.start.earliest) + chain.every
    if stretch.running and chain.context.as_of <= first_due:
        return pending("redetermination.pending", stretch.path, deadline=chain.deadline(first_due))
    return unknown("redetermination.unknown", stretch.path, missing=missing)


def inexact(chain: Chain, weighed: list[Authorization]) -> Verdict:
    """Judge a period whose start or end is not known to the instant."""
    stretch, path = chain.stretch, chain.stretch.path
    longest_without = chain.limit + chain.every
    if not any(one.valid.value is not False for one in weighed):
        if stretch.length.most is not None and stretch.length.most <= longest_without:
            return not_applicable("redetermination.not_due", path)
        if stretch.length.least > longest_without:
            return failed(
                "redetermination.none_at_all", path, evidence=no_decisions(chain), every=chain.every
            )
    missing = blanks_of(stretch.uses) or stretch.start.missing + stretch.end.missing
    return unknown("redetermination.unknown", path, missing=missing)


def no_decisions(chain: Chain) -> Evidence:
    """Show that the record holds no decisions, and says so."""
    return tuple((path, ()) for path in chain.stretch.missing_determinations)
