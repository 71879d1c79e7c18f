"""Releases of a lock in an emergency: whether each came in time, or still can."""

from datetime import timedelta
from typing import NamedTuple

from restraint_rules.calendar.due import elapsed, shifted
from restraint_rules.calendar.spans import Span
from restraint_rules.findings.deadline import Deadline
from restraint_rules.kleene import NO, Fact
from restraint_rules.models.interventions import LockRelease
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.timeliness import apart

__all__ = ["Released", "released"]


class Released(NamedTuple):
    """How one release stands.

    Attributes:
        in_time: Whether it came within the limit.
        due: By when the lock must open, where it has not and there is still time.
    """

    in_time: Fact
    due: Deadline | None = None


def released(one: LockRelease, path: str, context: Context, within: timedelta) -> Released:
    """Time one release: the lock was opened, was not by ``as_of``, or nothing is recorded of that."""
    onset = context.span(one.onset, f"{path}.onset")
    opened = context.span(one.released, f"{path}.released")
    blank = () if opened or one.done is False or one.released else (f"{path}.released",)
    if onset is None:
        return Released(Fact(None, (f"{path}.onset", *blank)))
    if opened is None and one.done and one.released is None:
        opened = Span(onset.earliest, context.as_of, blank)  # it was opened, but when?
    if opened is not None:
        return Released(apart(onset, opened, within))
    due = shifted(onset, within)
    if context.as_of <= due.earliest:
        deadline = elapsed("onset", onset, due, context.zone)
        return Released(Fact(None), deadline)
    if blank:
        return Released(Fact(None, (*onset.missing, *blank)))
    over = due.latest is not None and context.as_of > due.latest
    return Released(NO if over else Fact(None, onset.missing))
