"""How long restraint or seclusion goes on without authority, or in a day."""

from datetime import datetime, timedelta

from restraint_rules.calendar.spans import Span, exactly
from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import Fact, all_of, any_of
from restraint_rules.reasoning.care.course import Care, UseInCare, no_later
from restraint_rules.reasoning.care.order_windows import orders_of
from restraint_rules.reasoning.care.whom import Asked, asked_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import apart

__all__ = ["not_long_without_authority", "seclusion_within_total"]


@rule("care_use", limit="less", further="less")
def not_long_without_authority(
    use: UseInCare, _context: Context, *, limit: Elapsed, further: Elapsed
) -> Verdict:
    """Where nobody entitled is present to authorize it, it ends soon.

    Once more as long is allowed where it was written down why no examination took place.

    Args:
        limit: How long it may last without authority.
        further: How much longer, if the reason was written down.
    """
    duty, path = "duty.not_long_without_authority", use.path
    authority = first_authority(use)
    within = until_authority(use, authority, limit.length)
    longer = all_of(
        [
            until_authority(use, authority, limit.length + further.length),
            recorded(use.record.why_not_examined, f"{path}.why_not_examined"),
        ]
    )
    return CARE.met(duty, any_of([within, longer]), path)


def first_authority(use: UseInCare) -> Span | None:
    """When the first order was given; ``None``: none is recorded with its time."""
    given = [one.issued for one in orders_of(use) if one.issued is not None]
    return min(given, key=lambda span: span.earliest, default=None)


def until_authority(use: UseInCare, authority: Span | None, limit: timedelta) -> Fact:
    """Whether no more than a limit went by until an order was given, or the use ended."""
    ended = exactly(use.care.context.as_of) if use.running else use.end
    short = apart(use.start, ended, limit)
    if authority is not None:
        beforehand = no_later(authority, use.start)
        return any_of([beforehand, apart(use.start, authority, limit), short])
    if use.record.orders == ():
        return short
    return short if short.value else Fact(None, (f"{use.path}.orders", *short.missing))


@rule("care_episode", limit="less", window="more")
def seclusion_within_total(
    care: Care, _context: Context, *, limit: Elapsed, window: Elapsed, whom: Asked
) -> Verdict:
    """Seclusions of an episode within any stretch of hours together are no longer than the limit.

    Args:
        limit: How long they may be together.
        window: Within how long a stretch.
        whom: Of whom the clause speaks.
    """
    duty = "duty.seclusion_within_total"
    seclusions = [one for one in care.uses if one.is_seclusion]
    if not seclusions:
        return CARE.no_call("why.no_seclusion")
    reason = CARE.only_if(asked_of(seclusions[0], whom), f"why.not_{whom}", duty)
    if reason is not None:
        return reason
    ends = [exactly(care.context.as_of) if one.running else one.end for one in seclusions]
    if all(one.start.exact and end.exact for one, end in zip(seclusions, ends, strict=True)):
        times = [(one.start.earliest, end.earliest) for one, end in zip(seclusions, ends, strict=True)]
        return CARE.met(duty, Fact(longest_within(times, window.length) <= limit.length))
    lengths = [
        end.latest and end.latest - one.start.earliest for one, end in zip(seclusions, ends, strict=True)
    ]
    together = None if None in lengths else sum((one for one in lengths if one), timedelta())
    missing = tuple(path for one in seclusions for path in (*one.start.missing, *one.end.missing))
    short = together is not None and together <= limit.length
    return CARE.met(duty, Fact(value=True) if short else Fact(None, missing))


def longest_within(times: list[tuple[datetime, datetime]], window: timedelta) -> timedelta:
    """The most time that some periods take up within a stretch, which begins or ends with one of them."""
    begins = [start for start, _ in times] + [end - window for _, end in times]
    return max(
        sum(
            (max(min(end, begin + window) - max(start, begin), timedelta()) for start, end in times),
            timedelta(),
        )
        for begin in begins
    )
