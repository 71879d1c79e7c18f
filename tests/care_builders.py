"""Small changes of the lawful records of care, and what they come to under a text."""

from datetime import datetime
from typing import Any

from builders import CALENDAR, at, findings

from restraint_rules.engine import evaluate
from restraint_rules.findings import Finding
from restraint_rules.models.base import Subject
from restraint_rules.policies import CMS_HOSPITAL, CMS_PRTF
from restraint_rules.policy import Policy
from restraint_rules.testing import AS_OF, care
from restraint_rules.testing.events import after

__all__ = [
    "findings_of_care",
    "later",
    "of_use",
    "past",
    "status_of_care",
    "status_of_hospital",
    "status_of_residence",
    "statuses_of_care",
]


def past(minutes: float) -> datetime:
    """So many minutes after ten."""
    return after(care.TEN, minutes)


def later(wall: str) -> datetime:
    """A moment as the clocks there show it."""
    return at(wall)


def of_use(minutes: float = 30, kind: str = "manual_restraint", **facts: Any) -> Subject:
    """An episode with one use of which this is recorded."""
    return care.episode(care.use(minutes=minutes, kind=kind, **facts))


def findings_of_care(
    subject: Subject, policy: Policy, clause: str, *, as_of: datetime = AS_OF, **readings: Any
) -> list[Finding]:
    """The findings under a clause; after a slash, of one rule by the end of its name."""
    citation, _, rule = clause.partition("/")
    report = evaluate(subject, policy=policy, calendar=CALENDAR, as_of=as_of, readings=readings)
    return findings(report, citation, rule)


def statuses_of_care(
    subject: Subject, policy: Policy, clause: str, *, as_of: datetime = AS_OF, **readings: Any
) -> list[str]:
    """The statuses of those findings."""
    return [one.status for one in findings_of_care(subject, policy, clause, as_of=as_of, **readings)]


def status_of_care(
    subject: Subject, policy: Policy, clause: str, *, as_of: datetime = AS_OF, **readings: Any
) -> str:
    """The gravest of those statuses."""
    order = ("fail", "unknown", "pending", "review", "pass", "not_applicable")
    return min(statuses_of_care(subject, policy, clause, as_of=as_of, **readings), key=order.index)


def status_of_residence(subject: Subject, clause: str, **arguments: Any) -> str:
    """The gravest status under a paragraph for residential treatment facilities."""
    return status_of_care(subject, CMS_PRTF, f"483.{clause}", **arguments)


def status_of_hospital(subject: Subject, clause: str, **arguments: Any) -> str:
    """The gravest status under a paragraph for hospitals."""
    return status_of_care(subject, CMS_HOSPITAL, f"482.13{clause}", **arguments)
