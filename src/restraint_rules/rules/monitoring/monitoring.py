"""Watching the student, and looking for signs of physical distress."""

from datetime import timedelta
from itertools import pairwise

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.verdict import (
    Evidence,
    Verdict,
    failed,
    not_applicable,
    passed,
    pending,
    review,
    unknown,
)
from restraint_rules.kleene import NO, YES, Fact, all_of
from restraint_rules.models.inexact import least_of, most_of
from restraint_rules.models.watching import DistressEvaluation, Monitoring
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use, item_path
from restraint_rules.reasoning.facts import by_an_employee, entries, recorded, shown
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import apart
from restraint_rules.reasoning.trained import training_on

__all__ = [
    "continually",
    "continuously_and_visually",
    "distress_evaluated",
    "frequently",
    "watch_evidence",
    "watched_as_allowed",
    "watched_by_trained",
    "watched_throughout",
]


def watched_as_allowed(monitoring: Monitoring | None, path: str) -> Fact:
    """Whether the student was watched directly, or by video from near enough to give aid."""
    if monitoring is None:
        return Fact(None, (path,))
    if monitoring.mode is None:
        return Fact(None, (f"{path}.mode",))
    if monitoring.mode == "video":
        return recorded(monitoring.within_reach, f"{path}.within_reach")
    return YES if monitoring.mode == "direct" else NO


def watched_throughout(monitoring: Monitoring | None, path: str, context: Context) -> Fact:
    """Whether watching never stopped; a gap known by now says it did, and so does that nobody watched."""
    if monitoring is None:
        return Fact(None, (path,))
    if monitoring.mode == "none":
        return NO
    longest = monitoring.longest_gap
    if (longest is not None and least_of(longest)) or any(
        not context.is_later(gap.started) for gap in monitoring.gaps or ()
    ):
        return NO
    return recorded(monitoring.throughout, f"{path}.throughout")


@rule("restraint")
def continually(use: Use, context: Context) -> Verdict:
    """An employee watches a restrained student without a gap: directly, or by video near enough to aid."""
    path, monitoring = f"{use.path}.monitoring", use.record.monitoring
    by_employee = by_an_employee(monitoring.by if monitoring else None, context)
    way = watched_as_allowed(monitoring, path)
    answer = all_of([way, watched_throughout(monitoring, path, context), by_employee])
    return watch_verdict("monitoring.continual", use, answer, context)


@rule("use")
def continuously_and_visually(use: Use, context: Context) -> Verdict:
    """The student is seen without a gap, restrained or secluded; video shows the student, from wherever."""
    path, monitoring = f"{use.path}.monitoring", use.record.monitoring
    answer = all_of([watched_visually(monitoring, path), watched_throughout(monitoring, path, context)])
    return watch_verdict("monitoring.visual", use, answer, context)


def watched_visually(monitoring: Monitoring | None, path: str) -> Fact:
    """Whether the student was in someone's sight, there or on a screen."""
    if monitoring is None:
        return Fact(None, (path,))
    return Fact(None, (f"{path}.mode",)) if monitoring.mode is None else Fact(monitoring.mode != "none")


def watch_verdict(code: str, use: Use, answer: Fact, context: Context) -> Verdict:
    """Turn the answer of how a student was watched into a verdict."""
    if answer.value is None:
        return unknown(f"{code}.unknown", use.path, missing=answer.missing)
    if answer.value:
        return passed(f"{code}.yes", use.path)
    return failed(f"{code}.no", use.path, evidence=watch_evidence(use.record.monitoring, use.path, context))


def watch_evidence(monitoring: Monitoring | None, path: str, context: Context) -> Evidence:
    """Show what is recorded of how a student was watched."""
    at = f"{path}.monitoring"
    told = shown(monitoring, at, "mode", "within_reach", "throughout", "frequent", "longest_gap", "by")
    if monitoring is None or monitoring.gaps is None:
        return told
    return told + entries(monitoring.gaps, f"{at}.gaps", "started", "ended", since="started", context=context)


@rule("seclusion", readings=("monitoring_interval",))
def frequently(use: Use, context: Context) -> Verdict:
    """An employee watches a secluded student frequently, directly or by video from near enough to give aid.

    The text has no number: whether watching was frequent is a judgement, unless a reading names an interval
    by which recorded gaps are judged.
    """
    path, monitoring = f"{use.path}.monitoring", use.record.monitoring
    by_employee = by_an_employee(monitoring.by if monitoring else None, context)
    mode = all_of([watched_as_allowed(monitoring, path), by_employee])
    interval = context.readings.get("monitoring_interval", "none")
    if isinstance(interval, int):
        gaps = gaps_within(use, context, timedelta(minutes=interval))
        return watch_verdict("monitoring.frequent", use, all_of([mode, gaps]), context)
    frequent = monitoring.frequent if monitoring else None
    if mode.value is False or frequent is False:
        evidence = watch_evidence(monitoring, use.path, context)
        return failed("monitoring.frequent.no", use.path, evidence=evidence)
    if mode.value is None:
        return unknown("monitoring.frequent.unknown", use.path, missing=mode.missing)
    if frequent is None:
        return review("monitoring.frequent.question", use.path, missing=(f"{path}.frequent",))
    return passed("monitoring.frequent.yes", use.path, advice=("advice.no_number",))


@rule("seclusion")
def watched_by_trained(use: Use, context: Context) -> Verdict:
    """Whoever watches a seclusion under an IEP is trained in restraint and seclusion."""
    planned = recorded(use.record.per_iep, f"{use.path}.per_iep")
    path, watchers = f"{use.path}.monitoring.by", use.record.monitoring.by if use.record.monitoring else None
    if planned.value is False:
        return not_applicable("watchers.not_per_iep", use.path)
    if planned.value is None:
        return unknown("watchers.unknown", use.path, missing=planned.missing)
    if not watchers:
        return unknown("watchers.unknown", use.path, missing=(path,))
    answer = all_of(trained_watcher(person, use, context) for person in sorted(watchers))
    evidence = ((path, watchers),)
    if answer.value is None:
        return unknown("watchers.unknown", use.path, missing=answer.missing, evidence=evidence)
    code = "watchers.trained" if answer.value else "watchers.untrained"
    return (passed if answer.value else failed)(code, use.path, evidence=evidence)


def trained_watcher(person: str, use: Use, context: Context) -> Fact:
    """Whether someone who watched was trained on the day."""
    staff = context.setting.staff_by_id.get(person)
    return training_on(staff, use.start, context) if staff else Fact(None, (f"setting.staff[{person}]",))


def gaps_within(use: Use, context: Context, interval: timedelta) -> Fact:
    """Whether no recorded gap is longer than the interval."""
    path, monitoring = f"{use.path}.monitoring", use.record.monitoring
    if monitoring is None:
        return Fact(None, (path,))
    longest = monitoring.longest_gap
    if longest is not None and least_of(longest) > interval:
        return NO
    if monitoring.gaps is None:
        most = None if longest is None else most_of(longest)
        blank = "gaps" if longest is None else "longest_gap"
        return YES if most is not None and most <= interval else Fact(None, (f"{path}.{blank}",))
    so_far = Span(context.as_of, context.as_of)
    facts: list[Fact] = []
    for gap in monitoring.gaps:
        started = context.span(gap.started, f"{path}.gaps[*].started")
        ended = context.span(gap.ended, f"{path}.gaps[*].ended")
        if started is not None:  # else it is later than as_of: not yet known
            facts.append(apart(started, ended or so_far, interval))
    return all_of(facts)


@rule("use", readings=("distress_interval",))
def distress_evaluated(use: Use, context: Context) -> Verdict:
    """An employee evaluates the student for physical distress, and each evaluation is recorded.

    The text has no number: one recorded evaluation passes with that advice, unless a reading names one.
    """
    path = f"{use.path}.distress_evaluations"
    looks = use.record.distress_evaluations
    if looks is None:
        return unknown("distress.unknown", use.path, missing=(path,))
    known = [(one, item_path(path, one.id)) for one in looks if not context.is_later(one.at)]
    by_employees = [(one, at) for one, at in known if one.by is None or context.by_employee((one.by,))]
    if not by_employees:
        return distress_lacking(use, known, context)
    known = by_employees  # another's look is none that the text asks for
    recorded_all = all_of(recorded(one.recorded, f"{at}.recorded") for one, at in known)
    interval = context.readings.get("distress_interval", "none")
    spaced = regular(use, known, context, timedelta(minutes=interval)) if isinstance(interval, int) else YES
    answer = all_of([recorded_all, spaced])
    if use.running and answer.missing == use.end.missing:
        return pending("distress.in_time", use.path)
    if answer.value is None:
        return unknown("distress.unrecorded", use.path, missing=answer.missing)
    if not answer.value:
        code = "distress.not_recorded" if recorded_all.value is False else "distress.too_rare"
        evidence = tuple(fact for one, at in known for fact in shown(one, at, "at", "recorded"))
        return failed(code, use.path, evidence=evidence, count=len(known))
    advice = () if isinstance(interval, int) else ("advice.no_number",)
    return during_use(use, known, context, advice)


def distress_lacking(use: Use, by_others: list[tuple[DistressEvaluation, str]], context: Context) -> Verdict:
    """Say that no employee has looked for distress, and whether someone else did."""
    if use.running:
        return pending("distress.running", use.path)
    if by_others:
        evidence = tuple(fact for one, at in by_others for fact in shown(one, at, "by"))
        return failed("distress.not_by_employee", use.path, evidence=evidence)
    looks, path = use.record.distress_evaluations or (), f"{use.path}.distress_evaluations"
    evidence = entries(looks, path, context=context)
    return failed("distress.none", use.path, evidence=evidence)


def during_use(
    use: Use, known: list[tuple[DistressEvaluation, str]], context: Context, advice: tuple[str, ...]
) -> Verdict:
    """Pass, unless every look is recorded for before or after the use: then one of the times is wrong."""
    spans = [context.span(one.at, f"{at}.at") for one, at in known]
    if any(span is None or not outside(use, span) for span in spans):
        return passed("distress.recorded", use.path, advice=advice, count=len(known))
    missing = tuple(f"{at}.at" for _, at in known)
    evidence = tuple(fact for one, at in known for fact in shown(one, at, "at", "recorded"))
    return unknown("distress.out_of_order", use.path, missing=missing, evidence=evidence)


def outside(use: Use, look: Span) -> bool:
    """Whether a look surely lies before or after the use."""
    if look.latest is not None and look.latest < use.start.earliest:
        return True
    return use.end.latest is not None and look.earliest > use.end.latest


def regular(
    use: Use, known: list[tuple[DistressEvaluation, str]], context: Context, interval: timedelta
) -> Fact:
    """Whether from start to end no longer than the interval went by without an evaluation."""
    if use.length.most is not None and use.length.most <= interval:
        return YES
    spans = [(context.span(one.at, f"{at}.at"), f"{at}.at") for one, at in known]
    blank = tuple(at for span, at in spans if span is None or not span.exact) or use.start.missing
    if blank:
        return Fact(None, blank)
    start, end = use.start.earliest, use.end.earliest  # looks before or after the use are none during it
    during = sorted(span for span, _ in spans if span is not None and start <= span.earliest <= end)
    return all_of(apart(one, other, interval) for one, other in pairwise([use.start, *during, use.end]))
