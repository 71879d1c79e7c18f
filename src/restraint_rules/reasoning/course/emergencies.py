"""The emergency of each use: its own, else the incident's, which stands for all that have none."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models.emergencies import Emergency, Ground
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use, UseKind
from restraint_rules.reasoning.facts import attested
from restraint_rules.reasoning.reasons import NOT_BY_EMPLOYEE, none_of

__all__ = [
    "EmergencyOf",
    "all_emergencies",
    "by_employees",
    "emergencies_of",
    "emergency_at",
    "emergency_verdict",
    "in_an_emergency",
    "of_each_emergency",
    "of_no_employee",
    "of_serious_harm",
    "shows",
]


class EmergencyOf(NamedTuple):
    """One recorded emergency and the uses it stands for.

    Attributes:
        record: The emergency; ``None``: not recorded.
        at: Where it is, or would be, recorded.
        path: The use's path where it has its own; empty where the incident's stands in.
        uses: The uses.
    """

    record: Emergency | None
    at: str
    path: str
    uses: tuple[Use, ...]


def emergencies_of(episode: Episode, uses: tuple[Use, ...]) -> list[EmergencyOf]:
    """List the emergencies of some uses: the incident's first, for all that have none of their own."""
    rest = tuple([use for use in uses if use.record.emergency is None])
    shared = [EmergencyOf(episode.incident.emergency, "emergency", "", rest)] if rest else []
    return shared + [
        EmergencyOf(use.record.emergency, f"{use.path}.emergency", use.path, (use,))
        for use in uses
        if use.record.emergency is not None
    ]


def all_emergencies(episode: Episode, _context: Context) -> list[EmergencyOf]:
    """The emergencies of all uses of an incident."""
    return emergencies_of(episode, episode.uses)


def emergency_at(use: Use, episode: Episode) -> Emergency | None:
    """The emergency of one use."""
    return use.record.emergency or episode.incident.emergency


def in_an_emergency(one: EmergencyOf) -> Fact:
    """Whether something was used in an emergency: presumed unless recorded otherwise.

    A seclusion under an IEP may have been used without one.
    """
    grounds = one.record.grounds if one.record else None
    if grounds:
        return YES
    if grounds is not None and one.record is not None and not one.record.grounds_in_part:
        return NO
    planned = all(use.kind == "seclusion" and use.record.per_iep for use in one.uses)
    return Fact(None, (f"{one.at}.grounds",)) if planned else YES


def shows(emergency: Emergency | None, at: str, grounds: frozenset[Ground]) -> Fact:
    """Whether a record shows one of some grounds; one that is not named may be, if only some are recorded."""
    given = emergency.grounds if emergency else None
    if given is not None and grounds.intersection(given):
        return YES
    partly = emergency is not None and emergency.grounds_in_part and "unclear" not in (given or ())
    return Fact(None, (f"{at}.grounds",)) if given is None or partly else Fact(value=False)


def of_each_emergency(
    episode: Episode, of: frozenset[UseKind], judge: Callable[[EmergencyOf], Verdict]
) -> Iterator[Verdict]:
    """Judge each emergency that stands for uses of some kinds, or say that there was no such use."""
    uses = episode.of(of)
    if not uses:
        yield none_of(of)
    for emergency in emergencies_of(episode, uses):
        yield judge(emergency)


def emergency_verdict(emergency: EmergencyOf, context: Context, grounds: frozenset[Ground]) -> Verdict:
    """Say if the record shows an emergency of one of some grounds, for the uses it stands for."""
    path, given = emergency.path, emergency.record.grounds if emergency.record else None
    evidence = ((f"{emergency.at}.grounds", given),) if given is not None else ()
    shown = shows(emergency.record, emergency.at, grounds)
    if not by_employees(emergency.uses, context):
        return NOT_BY_EMPLOYEE._replace(path=path)
    if shown.value is None:
        return unknown("emergency.unknown", path, missing=shown.missing, evidence=evidence)
    if shown.value:
        return passed("emergency.shown", path, evidence=evidence)
    code = "emergency.unclear" if "unclear" in (given or ()) else "emergency.none"
    return failed(code, path, evidence=evidence)


def by_employees(uses: Iterable[Use], context: Context) -> bool:
    """Whether some use was, or is presumed to have been, by a school employee."""
    return any(context.by_employee(use.record.by) for use in uses)


def of_no_employee(episode: Episode, of: frozenset[UseKind], context: Context) -> Verdict | None:
    """Say that there was no use of some kinds, or none by an employee; nothing where there was one."""
    uses = episode.of(of)
    if not uses:
        return none_of(of)
    return None if by_employees(uses, context) else NOT_BY_EMPLOYEE


def of_serious_harm(emergency: EmergencyOf, imminent: Verdict) -> Verdict:
    """Say if the harm was serious, where the record shows that it was imminent or leaves that open."""
    serious = emergency.record.serious_physical_harm if emergency.record else None
    if imminent.status == "unknown" and serious is not False:
        return imminent
    verdict = attested("serious_harm", emergency.path, [(f"{emergency.at}.serious_physical_harm", serious)])
    return verdict._replace(evidence=(*imminent.evidence, *verdict.evidence))
