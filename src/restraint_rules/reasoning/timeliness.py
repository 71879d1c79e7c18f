"""Whether an act was done in time: the one place where acts, deadlines and ``as_of`` meet."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from restraint_rules.calendar.due import Due
from restraint_rules.calendar.spans import Span
from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, pending, unknown
from restraint_rules.frozen import made
from restraint_rules.kleene import NO, YES, Fact, Missing
from restraint_rules.models.acts import Act
from restraint_rules.models.inexact import Between
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import shown

__all__ = [
    "NONE_LISTED",
    "Deed",
    "Timing",
    "act_evidence",
    "apart",
    "deed",
    "judge_act",
    "timed",
    "undone",
    "unrecorded",
    "without_moment",
]


class Timing:
    """One deadline with the anchor that set it going, and when we look at it.

    Attributes:
        due: The deadline, as far as known.
        anchor: When the clock was set going.
        as_of: The moment of judging.
        stem: First part of the message codes.
        path: The act's path.
    """

    __slots__ = ("anchor", "as_of", "due", "path", "stem")

    def __init__(self, context: Context, due: Due, anchor: Span, stem: str, path: str) -> None:
        self.due: Due = due
        self.anchor: Span = anchor
        self.as_of: datetime = context.as_of
        self.stem: str = stem
        self.path: str = path

    @property
    def open(self) -> bool:
        """Whether the deadline has surely not passed."""
        return self.as_of <= self.due.earliest

    @property
    def over(self) -> bool:
        """Whether the deadline has surely passed."""
        return self.due.latest is not None and self.as_of > self.due.latest

    def deadline(self, act: Act | None = None) -> Deadline:
        """The deadline, with the moment the act was done, as the school's clocks showed it."""
        deadline = self.due.deadline
        if act is None or act.at is None:
            return deadline
        at = act.at
        if isinstance(at, Between):  # no moment is told that nobody recorded
            local: datetime | date = at.earliest.astimezone(deadline.due_at.tzinfo).date()
        else:
            local = at.astimezone(deadline.due_at.tzinfo) if isinstance(at, datetime) else at
        return deadline.done(local)


class Deed(NamedTuple):
    """What is known of an act at ``as_of``.

    Attributes:
        done: Whether it was done; a moment alone means it was.
        at: When; ``None``: not recorded.
    """

    done: bool | None
    at: Span | None


NOT_KNOWN = Deed(None, None)


def deed(act: Act | None, context: Context, path: str) -> Deed:
    """Say what is known of an act; one recorded for later than ``as_of`` is not known yet."""
    if act is None:
        return NOT_KNOWN
    if act.at is None:
        return Deed(act.done, None)
    span = context.span(act.at, f"{path}.at")
    return NOT_KNOWN if span is None else made(Deed, (True, span))


def timed(span: Span, timing: Timing) -> Fact:
    """Whether something done then was in time; before its occasion it answers nothing."""
    if span.latest is not None and span.latest < timing.anchor.earliest:
        return Fact(None, (f"{timing.path}.at",))
    if timing.anchor.latest is None and timing.anchor.earliest < timing.as_of:  # moments at odds, then
        return Fact(None, timing.anchor.missing)
    if span.surely_by(timing.due.earliest):
        return YES
    if timing.due.latest is not None and span.surely_after(timing.due.latest):
        return NO
    bounds = (timing.due.earliest, timing.due.latest or timing.due.earliest)
    astride = any(span.earliest <= bound and not span.surely_by(bound) for bound in bounds)
    return Fact(None, (span.missing if astride else ()) + timing.due.missing)


def apart(first: Span, second: Span, interval: timedelta) -> Fact:
    """Whether two moments lie no further apart than the interval."""
    if second.latest is not None and second.latest < first.earliest:
        return Fact(None, first.missing + second.missing)  # in the wrong order they tell nothing
    if second.latest is not None and second.latest - first.earliest <= interval:
        return YES
    if first.latest is not None and second.earliest - first.latest > interval:
        return NO
    return Fact(None, first.missing + second.missing)


def undone(
    timing: Timing, *, code: str = "not_done", while_open: str = "pending", evidence: Evidence = ()
) -> Verdict:
    """Judge an act known not to be done."""
    advice, deadline = timing.due.advice, timing.deadline()
    if timing.open:
        return pending(f"{timing.stem}.{while_open}", evidence=evidence, deadline=deadline, advice=advice)
    if timing.over:
        return failed(f"{timing.stem}.{code}", evidence=evidence, deadline=timing.deadline(), advice=advice)
    return unknown(
        f"{timing.stem}.deadline_open",
        missing=timing.due.missing,
        evidence=evidence,
        deadline=timing.deadline(),
    )


def unrecorded(
    timing: Timing,
    missing: Missing,
    *,
    code: str = "not_recorded",
    while_open: str = "pending",
    evidence: Evidence = (),
) -> Verdict:
    """Judge an act of which too little is recorded: open while there is time, then unknown."""
    deadline = timing.deadline()
    if timing.open:
        advice = timing.due.advice
        return pending(
            f"{timing.stem}.{while_open}", awaits=missing, evidence=evidence, deadline=deadline, advice=advice
        )
    return unknown(f"{timing.stem}.{code}", missing=missing, evidence=evidence, deadline=deadline)


def without_moment(stem: str, missing: Missing, day: date, context: Context, **params: object) -> Verdict:
    """Judge an act of which nothing is recorded and to which the text sets no moment.

    Args:
        stem: First part of the message codes.
        missing: The act's path.
        day: The day on which the occasion for it arose; once it is over, it may have been done unrecorded.
        context: Knows what day it is.
        **params: What the message's placeholders stand for.
    """
    if context.today > day:
        return unknown(f"{stem}.not_recorded", missing=missing)._replace(params=params)
    return pending(f"{stem}.pending", awaits=missing)._replace(params=params)


def judge_act(act: Act | None, context: Context, timing: Timing) -> Verdict:
    """Judge one act against its deadline.

    Args:
        act: The act as recorded.
        context: The context.
        timing: The deadline.

    Returns:
        Done in time passes, done late fails and is never cured; not done is pending until the deadline.
    """
    was_done, span = deed(act, context, timing.path)
    if act is None or was_done is None:
        return unrecorded(timing, (timing.path,))
    evidence = act_evidence(act, timing.path)
    if not was_done:
        return undone(timing, evidence=evidence)
    if span is None:  # done, but when? Before as_of at any rate.
        span = Span(timing.anchor.earliest, context.as_of, (f"{timing.path}.at",))
    answer = timed(span, timing)
    deadline, advice = timing.deadline(act), timing.due.advice
    if answer.value is None:
        code = "out_of_order" if before(span, timing.anchor.earliest) else "time_open"
        return unknown(f"{timing.stem}.{code}", missing=answer.missing, evidence=evidence, deadline=deadline)
    if answer.value:
        return passed(f"{timing.stem}.in_time", evidence=evidence, deadline=deadline, advice=advice)
    return failed(f"{timing.stem}.late", evidence=evidence, deadline=deadline, advice=advice)


NONE_LISTED = Act.model_construct(done=False)  # not validated: that would build schemas on import
"""What an empty list says of each act it could hold."""


def act_evidence(act: Act, path: str) -> Evidence:
    """Show when an act was done, or if it was; of none that is listed, that the list is empty."""
    if act is NONE_LISTED:
        return ((path.rpartition("[")[0], ()),)
    return shown(act, path, "done" if act.at is None else "at")


def before(span: Span, moment: datetime) -> bool:
    """Whether the span surely lies before the moment."""
    return span.latest is not None and span.latest < moment
