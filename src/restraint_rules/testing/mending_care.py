"""Putting right what no record of care can say."""

from restraint_rules.models.care import CareEpisode, CareFacility, CarePerson, CareUse, Order, PatientDays
from restraint_rules.models.care.people import OLDEST
from restraint_rules.testing.mending import MENDS, Mends, Record, distinct, in_order, ongoing

__all__ = ["EVERY_MEND"]


def episode(record: Record) -> None:
    """At least one use; nobody dies twice."""
    record["uses"] = record["uses"] or (CareUse(id="u1", kind="seclusion"),)
    record["deaths"] = record["deaths"][:1] if record.get("deaths") else record.get("deaths")


def person(record: Record) -> None:
    """Nobody is older than anybody ever was."""
    if record.get("age") is not None:
        record["age"] = min(record["age"], OLDEST)


def leave(record: Record) -> None:
    """No more days of leave than days."""
    if record.get("days") is not None and record.get("leave_days") is not None:
        record["leave_days"] = min(record["days"], record["leave_days"])


EVERY_MEND: Mends = (
    *MENDS,
    (Order, in_order("issued", "expires")),
    (CareUse, in_order("started", "ended")),
    (CareUse, ongoing),
    *((CareUse, distinct(name)) for name in ("orders", "evaluations", "staff")),
    (CareEpisode, episode),
    *(
        (CareEpisode, distinct(name))
        for name in ("uses", "debriefings", "reviews", "injuries", "occurrences")
    ),
    (CarePerson, person),
    (CareFacility, distinct("staff")),
    (PatientDays, leave),
)
"""What puts any record right, a school's too."""
