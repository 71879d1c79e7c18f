"""Whether a person was trained on a day."""

from collections.abc import Iterable
from datetime import date

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.verdict import Evidence, Verdict, failed, passed, unknown
from restraint_rules.kleene import NO, YES, Fact, Missing, all_of, any_of
from restraint_rules.models.people import Credential, Staff
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.facts import entries

__all__ = ["credentials_shown", "training_on", "training_verdict"]


def training_on(staff: Staff, when: Span, context: Context) -> Fact:
    """Whether the staff record holds a training on a day: earned by then, the day itself counts, not expired.

    Args:
        staff: The staff record.
        when: The moment whose day it is.
        context: Tells the local day of a time.
    """
    first = context.local_day(when.earliest)
    last = first if when.exact or when.latest is None else context.local_day(when.latest)
    return context.once(trained_between, staff.id, first, last, when.missing)


def trained_between(context: Context, person: str, first: date, last: date, blank: Missing) -> Fact:
    """Whether the record of someone on the staff holds a training on a day between two.

    Args:
        context: Holds the staff records.
        person: The staff member's id.
        first: The first day it may be.
        last: The last one.
        blank: What would tell which.
    """
    path = f"setting.staff[{person}].credentials"
    credentials = context.setting.staff_by_id[person].credentials
    if credentials is None:
        return Fact(None, (path,))
    return any_of([held(one, f"{path}[*]", (first, last), blank, context) for one in credentials])


def credentials_shown(people: Iterable[str], context: Context) -> Evidence:
    """Show what is recorded of the training of some people, who are on record."""
    evidence: Evidence = ()
    for person in people:
        credentials = context.setting.staff_by_id[person].credentials or ()
        at = f"setting.staff[{person}].credentials"
        evidence += entries(credentials, at, "done", "at", "expires", context=context)
    return evidence


def held(
    credential: Credential, path: str, days: tuple[date, date], blank: Missing, context: Context
) -> Fact:
    """Whether one training was held on a day that is one of some days."""
    first, last = days
    expires = credential.expires or last
    if credential.done is False or expires < first or context.is_later(credential.at):
        return NO
    if credential.at is None:
        return Fact(None, (f"{path}.at",))
    earned = context.local_day(credential.at)
    if earned <= first and expires >= last:
        return YES
    return Fact(None, blank) if earned <= last else NO


def training_verdict(use: Use, context: Context) -> Verdict:
    """Judge by the staff records, or where they do not tell by what the form says of all who acted."""
    said, people = use.record.trained, sorted(use.record.by or ())
    facts = {person: trained_if_employee(person, use, context) for person in people}
    answer = all_of(facts.values()) if facts else Fact(None, (f"{use.path}.by",))
    evidence: Evidence = ((f"{use.path}.trained", said),) if said is not None else ()
    if answer.value is None and said is None:
        return unknown("training.unknown" if facts else "training.who", use.path, missing=answer.missing)
    if answer.value is not None and said is not None and said is not answer.value:
        missing = (f"{use.path}.trained",)
        return unknown("training.contradicted", use.path, missing=missing, evidence=evidence)
    if said or answer.value:
        return passed("training.all", use.path, evidence=evidence)
    untrained = [person for person, fact in facts.items() if fact.value is False]
    evidence += credentials_shown(untrained, context)
    if not untrained:
        return failed("training.denied", use.path, evidence=evidence)
    return failed("training.lacking", use.path, evidence=evidence, count=len(untrained))


def trained_if_employee(person: str, use: Use, context: Context) -> Fact:
    """Whether the person was trained on the day of the use; others than employees need not be."""
    staff = context.setting.staff_by_id.get(person)
    if staff is None:
        return Fact(None, (f"setting.staff[{person}]",))
    if context.employee(person).value is False:
        return YES
    return training_on(staff, use.start, context)
