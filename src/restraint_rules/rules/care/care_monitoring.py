"""How a person in restraint or seclusion is watched and spoken to, and how a time out is."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import islice, pairwise

from restraint_rules.findings.verdict import Evidence, Verdict
from restraint_rules.kleene import NO, Fact, all_of, any_of, negate
from restraint_rules.limits import MAX_NAMED
from restraint_rules.models.care.watching import CareMonitoring, Watched
from restraint_rules.reasoning.care.course import Care, UseInCare, from_start_to_end
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import apart

__all__ = [
    "attended_throughout",
    "monitored_at_intervals",
    "monitored_by_trained",
    "monitored_frequently",
    "never_at_once",
    "restraint_watched",
    "seclusion_watched",
    "simultaneous_watched",
    "spoken_to_frequently",
    "time_out_free",
    "time_out_monitored",
]


@rule("care_use")
def monitored_by_trained(use: UseInCare, _context: Context) -> Verdict:
    """A practitioner or trained staff monitor the person's condition."""
    at = f"{use.path}.monitoring"
    return CARE.fact("duty.monitored_by_trained", use.record.monitoring, "trained", use.path, at)


@rule("care_use", readings=("check_interval",))
def monitored_at_intervals(use: UseInCare, context: Context) -> Verdict:
    """The person is monitored at the intervals the facility's policy sets.

    The text has no number: whether the policy was kept is a judgement, unless a reading names the interval.
    """
    return at_intervals(use, context, "check_interval", "duty.monitored_at_intervals", "as_policy_sets")


@rule("care_use", readings=("check_interval",))
def monitored_frequently(use: UseInCare, context: Context) -> Verdict:
    """The person is monitored at frequent, appropriate intervals.

    The text has no number: a judgement, unless a reading names one.
    """
    return at_intervals(use, context, "check_interval", "duty.monitored_frequently", "frequent")


@rule("care_use", readings=("contact_interval",))
def spoken_to_frequently(use: UseInCare, context: Context) -> Verdict:
    """The person is spoken to at frequent, appropriate intervals.

    The text has no number: a judgement, unless a reading names one.
    """
    duty = "duty.spoken_to_frequently"
    return at_intervals(use, context, "contact_interval", duty, "spoken_to_frequently", spoken=True)


def at_intervals(
    use: UseInCare, context: Context, reading: str, duty: str, fact: str, *, spoken: bool = False
) -> Verdict:
    """Judge the recorded checks by the interval a reading names; without a number it is a judgement."""
    interval = context.readings.get(reading)
    if isinstance(interval, int):
        return checked_every(use, context, interval, duty, spoken=spoken)
    return CARE.judgement(duty, use.record.monitoring, fact, use.path, f"{use.path}.monitoring")


def checked_every(use: UseInCare, context: Context, interval: int, duty: str, *, spoken: bool) -> Verdict:
    """Judge the gaps between recorded checks, from the use's start to its end."""
    at, checks = f"{use.path}.checks", use.record.checks
    if checks is None:
        return CARE.met(duty, Fact(None, (at,)), use.path)
    known = [one for one in checks if not context.is_later(one.at)]
    counted = [one for one in known if not spoken or one.spoken is not False]
    doubts = tuple(f"{at}[*].spoken" for one in counted if spoken and one.spoken is None)
    spans = [span for one in counted if (span := context.span(one.at, f"{at}[*].at")) is not None]
    moments = from_start_to_end(use, spans)
    answer = all_of(apart(first, second, timedelta(minutes=interval)) for first, second in pairwise(moments))
    if answer.value and doubts:
        answer = Fact(None, doubts)
    evidence = tuple((f"{at}[*].at", one.at) for one in counted) if known else ((at, ()),)
    return CARE.met(duty, answer, use.path, evidence=evidence)


@rule("care_restraint", by="fewer")
def restraint_watched(use: UseInCare, _context: Context, *, by: frozenset[Watched]) -> Verdict:
    """Trained clinical staff watch a restraint continually, throughout, from where the text says.

    Args:
        by: From where or by what; any one of these does.
    """
    return clinical_staff_watch(use, by)


@rule("care_seclusion", by="fewer")
def seclusion_watched(use: UseInCare, _context: Context, *, by: frozenset[Watched]) -> Verdict:
    """Trained clinical staff watch a seclusion continually, throughout, from where the text says.

    Args:
        by: From where or by what; any one of these does.
    """
    return clinical_staff_watch(use, by)


def clinical_staff_watch(use: UseInCare, by: frozenset[Watched]) -> Verdict:
    """Judge whether trained clinical staff watched continually."""
    watched, at = use.record.monitoring, f"{use.path}.monitoring"
    if watched is None:
        return CARE.met("duty.clinical_staff_watch", Fact(None, (at,)), use.path)
    facts = [
        watched_by(watched, by, at),
        recorded(watched.continual, f"{at}.continual"),
        recorded(watched.trained, f"{at}.trained"),
        recorded(watched.clinical, f"{at}.clinical"),
    ]
    return CARE.met("duty.clinical_staff_watch", all_of(facts), use.path, evidence=of_watching(watched, at))


def watched_by(watched: CareMonitoring, by: frozenset[Watched], at: str) -> Fact:
    """Whether the person was watched in one of some ways."""
    if watched.by is None:
        return Fact(None, (f"{at}.by",))
    return Fact(not by.isdisjoint(watched.by))


def of_watching(watched: CareMonitoring | None, at: str) -> Evidence:
    """What is recorded of watching, as evidence."""
    return shown(watched, at, "by", "continual", "trained", "clinical", "in_proximity")


@rule("care_use")
def attended_throughout(use: UseInCare, _context: Context) -> Verdict:
    """A specially trained person is in attendance, inside the room or right outside it."""
    return CARE.fact("duty.attended", use.record, "attended", use.path)


def at_once(seclusion: UseInCare, care: Care) -> list[tuple[UseInCare, Fact]]:
    """The restraints that went on at one time with a seclusion, or may have."""
    found = ((one, overlap(one, seclusion)) for one in care.uses if not one.is_seclusion)
    return [(one, fact) for one, fact in found if fact.value is not False]


def overlap(one: UseInCare, other: UseInCare) -> Fact:
    """Whether two uses went on at one time; where one ends as the other begins they did not."""
    for first, second in ((one, other), (other, one)):
        if first.end.latest is not None and first.end.latest <= second.start.earliest:
            return NO
    met = all(
        first.start.latest is not None and first.start.latest < second.end.earliest
        for first, second in ((one, other), (other, one))
    )
    if met:
        return Fact(value=True)
    missing = (*one.start.missing, *one.end.missing, *other.start.missing, *other.end.missing)
    return Fact(None, missing or (f"{one.path}.ended", f"{other.path}.ended"))


@rule("care_episode")
def never_at_once(care: Care, _context: Context) -> Verdict:
    """Restraint and seclusion are never used at one time."""
    found = [(one, at_once(one, care)) for one in care.uses if one.is_seclusion]
    fact = any_of(fact for _, others in found for _, fact in others)
    uses = dict.fromkeys(use for one, others in found for other, _ in others for use in (other, one))
    evidence = tuple((f"{one.path}.kind", one.record.kind) for one in islice(uses, MAX_NAMED))
    return CARE.met("duty.never_at_once", negate(fact), evidence=evidence)


@rule("care_episode")
def simultaneous_watched(care: Care, _context: Context) -> Iterable[Verdict]:
    """Restraint and seclusion at one time need continual watching by trained staff.

    Either face to face, or by both video and audio from close by.
    """
    found = [(one, others) for one in care.uses if one.is_seclusion and (others := at_once(one, care))]
    if not found:
        yield CARE.no_call("why.not_at_once")
    enough = {use: watched_enough(use) for use in care.uses} if found else {}
    for seclusion, others in found:
        watched = all_of(
            watched_together(any_of([enough[one], enough[seclusion]]), together) for one, together in others
        )
        uses = (*(one for one, _ in others[:MAX_NAMED]), seclusion)
        evidence = tuple(
            line for use in uses for line in of_watching(use.record.monitoring, f"{use.path}.monitoring")
        )
        yield CARE.met("duty.simultaneous_watched", watched, seclusion.path, evidence=evidence)


def watched_together(watched: Fact, together: Fact) -> Fact:
    """Whether two uses were watched as is asked if they went on at one time."""
    return Fact(None, together.missing) if together.value is None and not watched.value else watched


def watched_enough(use: UseInCare) -> Fact:
    """Whether someone was watched as simultaneous use asks."""
    watched, at = use.record.monitoring, f"{use.path}.monitoring"
    if watched is None:
        return Fact(None, (at,))
    both = Fact(None, (f"{at}.by",)) if watched.by is None else Fact({"video", "audio"} <= set(watched.by))
    remote = all_of([both, recorded(watched.in_proximity, f"{at}.in_proximity")])
    in_person = watched_by(watched, frozenset({"in_person", "inside_room"}), at)
    return all_of(
        [
            any_of([in_person, remote]),
            recorded(watched.continual, f"{at}.continual"),
            recorded(watched.trained, f"{at}.trained"),
        ]
    )


@rule("care_time_out")
def time_out_free(use: UseInCare, _context: Context) -> Verdict:
    """In a time out nobody is ever physically prevented from leaving."""
    return CARE.fact("duty.time_out_free", use.record, "kept_in", use.path, good=False)


@rule("care_time_out")
def time_out_monitored(use: UseInCare, _context: Context) -> Verdict:
    """Staff monitor the person in a time out."""
    watched, at = use.record.monitoring, f"{use.path}.monitoring"
    modes = watched.by if watched else None
    fact = Fact(None, (at if watched is None else f"{at}.by",)) if modes is None else Fact(bool(modes))
    return CARE.met("duty.time_out_monitored", fact, use.path, evidence=of_watching(watched, at))
