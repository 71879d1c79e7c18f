"""Whether any one of several things done does what a clause asks, in time."""

from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.verdict import Evidence, Verdict, passed, unknown
from restraint_rules.kleene import Fact, all_of, any_of
from restraint_rules.reasoning.timeliness import Timing, timed, undone, unrecorded

__all__ = ["Candidate", "any_in_time"]


class Candidate(NamedTuple):
    """Something done that may count.

    Attributes:
        fits: Whether it is what the clause asks, whenever it was done.
        at: When it was done; ``None``: not recorded.
        path: Where that would be recorded.
    """

    fits: Fact
    at: Span | None
    path: str


def any_in_time(
    duty: str, path: str, made: list[Candidate] | None, timing: Timing, evidence: Evidence
) -> Verdict:
    """Judge several things done against one deadline: the first that counts settles it.

    Args:
        duty: The duty's code.
        path: The part of the subject the finding is about.
        made: What was done; ``None``: not recorded.
        timing: The deadline.
        evidence: What is recorded of them.
    """
    return undated(made, timing, evidence)._replace(path=path, params={"duty": duty})


def undated(made: list[Candidate] | None, timing: Timing, evidence: Evidence) -> Verdict:
    """Judge, without the words."""
    if made is None:
        return unrecorded(timing, (timing.path,))
    found = any_of(all_of([one.fits, in_time(one, timing)]) for one in made)
    if found.value:
        return passed("care.act.in_time", evidence=evidence, deadline=timing.deadline())
    if found.value is None:
        if timing.open:
            return unrecorded(timing, (timing.path,))
        return unknown(
            "care.act.time_open", missing=found.missing, evidence=evidence, deadline=timing.deadline()
        )
    late = any(one.fits.value for one in made)
    return undone(timing, code="late" if late else "not_done", evidence=evidence)


def in_time(one: Candidate, timing: Timing) -> Fact:
    """Whether something was done in time; before its occasion it answers nothing."""
    return Fact(None, (one.path,)) if one.at is None else timed(one.at, timing)
