"""Whether a person was trained on a day."""

from collections.abc import Iterable
from datetime import date

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.verdict import Evidence
from restraint_rules.kleene import NO, YES, Fact, any_of
from restraint_rules.models.people import Credential, Staff
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import entries

__all__ = ["credentials_shown", "training_on"]


def training_on(staff: Staff, when: Span, context: Context) -> Fact:
    """Whether the staff record holds a training on a day: earned by then, the day itself counts, not expired.

    Args:
        staff: The staff record.
        when: The moment whose day it is.
        context: Tells the local day of a time.
    """
    path = f"setting.staff[{staff.id}].credentials"
    if staff.credentials is None:
        return Fact(None, (path,))
    first = context.local_day(when.earliest)
    last = first if when.exact or when.latest is None else context.local_day(when.latest)
    return any_of([held(one, f"{path}[*]", when, (first, last), context) for one in staff.credentials])


def credentials_shown(people: Iterable[str], context: Context) -> Evidence:
    """Show what is recorded of the training of some people, who are on record."""
    evidence: Evidence = ()
    for person in people:
        credentials = context.setting.staff_by_id[person].credentials or ()
        at = f"setting.staff[{person}].credentials"
        evidence += entries(credentials, at, "done", "at", "expires", context=context)
    return evidence


def held(credential: Credential, path: str, when: Span, days: tuple[date, date], context: Context) -> Fact:
    """Whether one training was held on the day of a moment, which is one of some days."""
    first, last = days
    expires = credential.expires or last
    if credential.done is False or expires < first or context.is_later(credential.at):
        return NO
    if credential.at is None:
        return Fact(None, (f"{path}.at",))
    earned = context.local_day(credential.at)
    if earned <= first and expires >= last:
        return YES
    return Fact(None, when.missing) if earned <= last else NO
