"""How long restraint and seclusion may last, and who decides that it goes on."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from restraint_rules.calendar.due import elapsed, shifted
from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed, pending, unknown
from restraint_rules.models.people import DeciderRole
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.chains import Chain, judge_chain
from restraint_rules.reasoning.course.determinations import authorizations, first_in_time, same_decider
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.stretches import Stretch, none_decided, stretches, whole_length
from restraint_rules.reasoning.course.times import Length
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import attested_at_end
from restraint_rules.reasoning.rule import rule

__all__ = ["as_short_as_needed", "continuation_determined", "continuation_redetermined", "ends_within"]


@rule("use")
def as_short_as_needed(use: Use, _context: Context) -> Verdict:
    """A period lasts only until the student is composed and can return; whether it did is a judgement."""
    return attested_at_end(use, "only_as_long_as_needed", "as_needed", "as_needed.running")


@rule("incident_with_use", readings=("limit_applies_to",), limit="less")
def ends_within(episode: Episode, _context: Context, *, limit: Elapsed, unless: str) -> Iterable[Verdict]:
    """No period is longer than the limit, the limit itself included, unless continuing was determined.

    Args:
        limit: The longest a period may be.
        unless: The clause whose verdict decides a period that is longer. Where that one asks nothing yet, a
            longer period breaks the limit.
    """
    episode_length = episode.once(whole_length).least
    advice = ("advice.episode_longer",) if episode_length > limit.length else ()
    for stretch in episode.once(stretches):
        length = stretch.length
        if length.most is not None and length.most <= limit.length:
            yield passed(
                "length.within", stretch.path, length=length.most, limit=limit.length, episode=episode_length,
                bound=at_most(length), advice=advice,
            )  # fmt: skip
        else:
            alone = beyond_alone(stretch, limit.length)
            yield follow(unless, stretch.path, code="length.beyond", if_silent=alone)


def beyond_alone(stretch: Stretch, limit: timedelta) -> Verdict:
    """Judge a stretch that is or may be longer than the limit, and that no other clause lets go on."""
    length, path = stretch.length, stretch.path
    if length.least > limit:
        return failed("length.too_long", path, length=length.told, limit=limit, bound=length.bound)
    return unknown("length.unknown", path, missing=length.missing)


@rule("incident_with_use", readings=("limit_applies_to", "first_determination"), after="less", by="fewer")
def continuation_determined(
    episode: Episode, context: Context, *, after: Elapsed, by: frozenset[DeciderRole]
) -> Iterable[Verdict]:
    """A period longer than the limit is covered by a decision, made in it and in time, that it must go on.

    The decision is made by a trained person in one of the named roles. One that finds going on unnecessary
    authorizes nothing, and one made after the end does not count.

    Args:
        after: The length past which a decision is needed.
        by: The roles that may decide.
    """
    for stretch in episode.once(stretches):
        yield first_determination(stretch, context, after.length, by)


def first_determination(  # noqa: PLR0911 - a ladder: each rung is one way the facts can lie
    stretch: Stretch, context: Context, limit: timedelta, by: frozenset[DeciderRole]
) -> Verdict:
    """Judge the first decision of one stretch."""
    length, path = stretch.length, stretch.path
    if length.most is not None and length.most <= limit:
        return not_applicable(
            "determination.not_needed", path, length=length.most, limit=limit, bound=at_most(length)
        )
    mark = stretch.mark(limit)
    answer = first_in_time(stretch, context, mark, by)
    last = None if answer.grace is None else shifted(mark, answer.grace)
    due = (last or mark).earliest
    deadline = elapsed("placement", stretch.start, last or mark, context.zone)
    if answer.made.value and (length.least > limit or stretch.running):
        return passed("determination.made", path, deadline=deadline, evidence=answer.evidence)
    if stretch.running is not False and (context.as_of <= due):
        return pending("determination.pending", path, deadline=deadline)
    if length.least <= limit:
        return unknown("length.unknown", path, missing=length.missing)
    if stretch.running and last is None:
        return pending("determination.pending", path)
    if answer.made.value is None:
        return unknown("determination.unknown", path, missing=answer.made.missing, evidence=answer.evidence)
    code = "determination.not_valid" if answer.evidence else "determination.none"
    evidence = answer.evidence or none_decided(stretch)
    return failed(
        code, path, deadline=ended_by(deadline, stretch, context), evidence=evidence, length=length.told,
        limit=limit, bound=length.bound,
    )  # fmt: skip


def at_most(length: Length) -> str:
    """Which word tells that a length is no more than a bound."""
    return "bound.most" if length.least != length.most else ""


def ended_by(deadline: Deadline, stretch: Stretch, context: Context) -> Deadline:
    """The deadline of a decision that was not made: what ended earlier left no more time."""
    over = min(stretch.end.latest or context.as_of, context.as_of)
    bounds, local = deadline.bounds, context.local(over)
    if bounds is not None and (bounds[1] is None or (isinstance(bounds[1], datetime) and bounds[1] > local)):
        bounds = (bounds[0], local)
    return deadline._replace(due_at=min(deadline.due_at, local), bounds=bounds)


@rule(
    "incident_with_use",
    readings=("limit_applies_to", "thirty_minutes", "same_decider"),
    first_after="less",
    every="less",
    by="fewer",
)
def continuation_redetermined(
    episode: Episode, context: Context, *, first_after: Elapsed, every: Elapsed, by: frozenset[DeciderRole]
) -> Iterable[Verdict]:
    """Each further stretch of the named length has a new decision that going on is necessary.

    The clock runs from the previous decision as made, or from the limit's mark if there was none by then.

    Args:
        first_after: The length past which the first decision is needed.
        every: How long a decision carries.
        by: The roles that may decide.
    """
    for stretch in episode.once(stretches):
        length = stretch.length
        if (length.most is not None and length.most <= max(first_after.length, every.length)) or (
            stretch.running is not False and context.as_of <= stretch.mark(first_after.length).earliest
        ):
            yield not_applicable("redetermination.not_due", stretch.path)
        else:
            chain = Chain(stretch, context, first_after.length, every.length)
            weighed = authorizations(stretch, context, by)
            if weighed and context.readings.get("same_decider") == "same_individual":
                weighed = same_decider(weighed)
            yield judge_chain(chain, weighed)
