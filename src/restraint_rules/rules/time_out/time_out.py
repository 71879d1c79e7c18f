"""Exclusionary time out: purpose, company, space, end."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, failed, passed, pending, unknown
from restraint_rules.kleene import Fact, all_of
from restraint_rules.models.interventions import Period
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import attested, by_an_employee, recorded, shown
from restraint_rules.reasoning.reasons import NO_TIME_OUT, NOT_BY_EMPLOYEE
from restraint_rules.reasoning.rule import rule
from restraint_rules.rules.conditions_of_use.conditions_of_use import purpose_verdict

__all__ = ["accompanied", "ends_as_soon_as_possible", "never_as_discipline", "space_is_fit"]


def records(episode: Episode) -> list[tuple[Use, Period]]:
    """Pair each time out with its record."""
    return [(use, use.record) for use in episode.time_outs]


@rule("incident")
def never_as_discipline(episode: Episode, context: Context) -> Iterable[Verdict]:
    """No school employee uses a time out as discipline."""
    if not episode.time_outs:
        yield NO_TIME_OUT
    for use in episode.time_outs:
        if context.by_employee(use.record.by):
            yield purpose_verdict(use, "discipline")
        else:
            yield NOT_BY_EMPLOYEE._replace(path=use.path)


@rule("incident")
def accompanied(episode: Episode, context: Context) -> Iterable[Verdict]:
    """An employee stays with the student, or is at hand so that the two can speak throughout."""
    if not episode.time_outs:
        yield NO_TIME_OUT
    for use, record in records(episode):
        answer = all_of([in_company(record, use.path), by_an_employee(record.attended_by, context)])
        if answer.value is None:
            yield unknown("accompanied.unknown", use.path, missing=answer.missing)
        elif answer.value:
            yield passed("accompanied.yes", use.path)
        else:
            evidence = shown(record, use.path, "attended", "verbal_contact", "attended_by")
            yield failed("accompanied.no", use.path, evidence=evidence)


def in_company(record: Period, path: str) -> Fact:
    """Whether someone was with the student, or at hand and able to speak with the student throughout."""
    if record.attended is None:
        return Fact(None, (f"{path}.attended",))  # beside the student, speaking need not be asked
    if record.attended == "immediately_available":
        return recorded(record.verbal_contact, f"{path}.verbal_contact")
    return Fact(record.attended == "with_student")


@rule("incident")
def space_is_fit(episode: Episode, _context: Context) -> Iterable[Verdict]:
    """The space is clean, safe, sanitary and suits calming; whether it is, is a judgement."""
    if not episode.time_outs:
        yield NO_TIME_OUT
    for use, record in records(episode):
        names = ("space_clean", "space_safe", "space_sanitary", "space_calming")
        yield attested("space", use.path, [(f"{use.path}.{name}", getattr(record, name)) for name in names])


@rule("incident")
def ends_as_soon_as_possible(episode: Episode, _context: Context) -> Iterable[Verdict]:
    """The time out ends as soon as possible; whether it did is a judgement."""
    if not episode.time_outs:
        yield NO_TIME_OUT
    for use, record in records(episode):
        if use.running:
            yield pending("time_out.running", use.path)
        else:
            path = f"{use.path}.ended_as_soon_as_possible"
            yield attested("time_out_end", use.path, [(path, record.ended_as_soon_as_possible)])
