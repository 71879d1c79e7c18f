"""What reproduces a report."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

__all__ = ["Receipt"]


class Receipt(NamedTuple):
    """What a report was made from and with: the same again gives the same report.

    Attributes:
        policy: The policy's id.
        revision: The revision of its text that was in force.
        library: Version of the library.
        as_of: The moment of judging.
        readings: The choice taken for each reading.
        calendar: The calendar's id.
        business_days: Whose business days were counted.
        inputs: SHA-256 of subject, calendar and setting, each as canonical JSON; of a policy that is none of
            the library's also that of its text.
        title: The policy's title.
        binding: How the policy binds: ``law``, ``district``, ``guidance``, ``bill`` and so on.
        not_collected: Facts that the source of the records never holds, by their paths without ids.
        clauses: The citations of the policy's clauses, those among them that no machine judges.
        authority: Who issued the policy.
        address: Where its text was read.
        last_checked: The day on which the text was last compared with the policy's table.
        day: The local day of an incident or an episode.
        student: The id of the student, patient or resident, in a report on one of their incidents.
        school: The id of the school or facility, in a report on a part of it, if recorded.
    """

    policy: str
    revision: str
    library: str
    as_of: datetime
    readings: Mapping[str, str | int]
    calendar: str
    business_days: str
    inputs: Mapping[str, str]
    title: str = ""
    binding: str = ""
    not_collected: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    authority: str = ""
    address: str = ""
    last_checked: date | None = None
    day: date | None = None
    student: str = ""
    school: str = ""
