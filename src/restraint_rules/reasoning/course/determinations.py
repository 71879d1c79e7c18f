"""Decisions that a restraint or seclusion must go on: who made them, when, and if they authorize anything."""

from datetime import timedelta
from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.verdict import Evidence
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of, negate
from restraint_rules.models.interventions import Determination
from restraint_rules.models.people import DeciderRole, Staff
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.stretches import Stretch
from restraint_rules.reasoning.course.times import ZERO
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.trained import training_on

__all__ = ["Authorization", "FirstDecision", "authorizations", "first_in_time", "same_decider"]


class Authorization(NamedTuple):
    """One decision, as far as it authorizes going on.

    Attributes:
        made: The recorded decision.
        path: Its path.
        at: When it was made; ``None``: not recorded.
        valid: Whether it found going on necessary, in the period, by someone entitled and trained.
    """

    made: Determination
    path: str
    at: Span | None
    valid: Fact


class FirstDecision(NamedTuple):
    """Whether the first decision was made in time.

    Attributes:
        made: The answer.
        grace: How long after the mark it may still be made; ``None``: as long as the period lasts.
        evidence: The recorded decisions.
    """

    made: Fact
    grace: timedelta | None
    evidence: Evidence


def authorizations(
    stretch: Stretch, context: Context, by: frozenset[DeciderRole]
) -> list[Authorization] | None:
    """Weigh each decision recorded with a stretch; ``None``: not even recorded that there were none."""
    if stretch.determinations is None:
        return None
    known = [(made, path) for made, path in stretch.determinations if not context.is_later(made.at)]
    weighed = [weigh(made, path, stretch, context, by) for made, path in known]
    return sorted(weighed, key=lambda one: (one.at or stretch.start).earliest)


def weigh(
    made: Determination, path: str, stretch: Stretch, context: Context, by: frozenset[DeciderRole]
) -> Authorization:
    """Weigh one decision by what it found, who made it and whether it fell into the period."""
    at = context.span(made.at, f"{path}.at")
    valid = all_of(
        [
            recorded(made.necessary, f"{path}.necessary"),
            entitled(made, path, context, by),
            trained(made, path, at, context),
            during(at, stretch),
        ]
    )
    return Authorization(made, path, at, valid)


def entitled(made: Determination, path: str, context: Context, by: frozenset[DeciderRole]) -> Fact:
    """Whether the decider holds a named role: as the decision says, else the staff record or the position."""
    role, missing = made.role, f"{path}.role"
    if role is None and made.by is not None:
        staff = context.setting.staff_by_id.get(made.by)
        role = decides_as(staff, context) if staff else None
        missing = f"setting.staff[{made.by}].decides_as" if staff else f"setting.staff[{made.by}]"
    if role is None:
        return Fact(None, (missing,))
    return YES if role in by else NO


def decides_as(staff: Staff, context: Context) -> DeciderRole | None:
    """As what someone decides: what the record says of that, else the position where the text names it."""
    return staff.decides_as or context.positions.get(staff.role or "")


def trained(made: Determination, path: str, at: Span | None, context: Context) -> Fact:
    """Whether the decider was trained, as the decision or the staff record says."""
    if made.trained is not None or made.by is None:
        return recorded(made.trained, f"{path}.trained")
    staff = context.setting.staff_by_id.get(made.by)
    if staff is None:
        return Fact(None, (f"setting.staff[{made.by}]",))
    if at is None:
        return Fact(None, (f"{path}.at",))
    return training_on(staff, at, context)


def during(at: Span | None, stretch: Stretch) -> Fact:
    """Whether a decision fell into the period; of two moments on one day, one without a time, it did."""
    if at is None:
        return YES  # when it was made is asked for elsewhere
    if at.latest is not None and at.latest < stretch.start.earliest:
        return NO
    if stretch.end.latest is not None and at.earliest > stretch.end.latest:
        return NO
    start, start_is_blank = stretch.start, any(use.record.started is None for use in stretch.uses)
    if start_is_blank and not start.exact and (start.latest is None or at.earliest < start.latest):
        return Fact(None, start.missing)
    end_is_recorded = all(use.record.ended is not None for use in stretch.uses)
    if end_is_recorded or stretch.running or (at.latest is not None and at.latest <= stretch.end.earliest):
        return YES
    return Fact(None, stretch.end.missing)


def same_decider(weighed: list[Authorization]) -> list[Authorization]:
    """Let later decisions count only if the one who made the first valid one made them too."""
    first = next((one for one in weighed if one.valid.value is not False), None)
    if first is None:
        return weighed
    return [one if one is first else with_decider(one, first) for one in weighed]


def with_decider(one: Authorization, first: Authorization) -> Authorization:
    """Ask of a decision, besides all else, that the first one's decider made it."""
    blank = tuple(f"{made.path}.by" for made in (first, one) if made.made.by is None)
    if blank:
        same = Fact(None, blank)
    elif one.made.by == first.made.by:
        same = YES
    else:
        same = negate(first.valid)  # another's decision counts only if the first turns out to be none
    return one._replace(valid=all_of([one.valid, same]))


def first_in_time(
    stretch: Stretch, context: Context, mark: Span, by: frozenset[DeciderRole]
) -> FirstDecision:
    """Say if a decision was made by the mark, or as late as the reading allows.

    Args:
        stretch: The period.
        context: The context.
        mark: When the period had lasted as long as the limit.
        by: The roles that may decide.
    """
    reading = context.readings.get("first_determination", "by_limit")
    grace = (
        None if reading == "any_time" else timedelta(minutes=reading) if isinstance(reading, int) else ZERO
    )
    weighed = authorizations(stretch, context, by)
    if weighed is None:
        return FirstDecision(Fact(None, stretch.missing_determinations), grace, ())
    evidence = tuple((f"{one.path}.at", one.made.at) for one in weighed)
    made = any_of(all_of([one.valid, in_time(one, mark, grace)]) for one in weighed)
    return FirstDecision(made, grace, evidence)


def in_time(one: Authorization, mark: Span, grace: timedelta | None) -> Fact:
    """Whether one decision was made by the mark and its grace."""
    if one.at is None:
        return Fact(None, (f"{one.path}.at",))
    if grace is None or one.at.surely_by(mark.earliest + grace):
        return YES
    if mark.latest is not None and one.at.surely_after(mark.latest + grace):
        return NO
    return Fact(None, one.at.missing + mark.missing)
