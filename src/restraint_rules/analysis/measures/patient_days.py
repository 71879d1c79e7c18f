"""A facility's patient days and persons served over some months, as far as they are recorded."""

from fractions import Fraction

from restraint_rules.analysis.measures.between import NOTHING, Between, added, exactly
from restraint_rules.analysis.measures.months import months_from
from restraint_rules.models.care.facilities import CareFacility, PatientDays

__all__ = ["AGES", "OVERALL", "patient_days", "persons_served"]

OVERALL = ""
AGES = ("1-12", "13-17", "18-64", "65+")
"""The age groups of HBIPS-2 and HBIPS-3; overall is of all ages."""


def patient_days(
    facility: CareFacility, months: tuple[str, str], ages: str, *, of_all: bool = False
) -> Between | None:
    """Inpatient days without days of leave; overall without a record of all ages, the sum of the four.

    Args:
        facility: The facility.
        months: The first and the last month.
        ages: Of which ages; empty: of all.
        of_all: Whether to take only what is recorded of all ages together.

    Returns:
        The days; nothing where those of a month are not recorded. Leave that is not recorded may be anything.
    """
    total = NOTHING
    for month in months_from(*months):
        days = days_of(facility, month, ages or None)
        if days is None and not ages and not of_all:
            parts = [days_of(facility, month, one) for one in AGES]
            known = [one for one in parts if one is not None]
            days = added(*known) if len(known) == len(AGES) else None
        if days is None:
            return None
        total = added(total, days)
    return total


def days_of(facility: CareFacility, month: str, ages: str | None) -> Between | None:
    """One month's days of some ages."""
    row = row_of(facility, month, ages)
    if row is None or row.days is None:
        return None
    days = Fraction(row.days)
    return Between(Fraction(), days) if row.leave_days is None else exactly(days - row.leave_days)


def row_of(facility: CareFacility, month: str, ages: str | None) -> PatientDays | None:
    """The record of a month and some ages."""
    rows = facility.patient_days or ()
    return next((one for one in rows if one.month == month and one.ages == ages), None)


def persons_served(facility: CareFacility, months: tuple[str, str]) -> Between | None:
    """Persons served in one month; over several months nobody can tell from monthly numbers."""
    first, last = months
    row = row_of(facility, first, None)
    if first != last or row is None or row.persons is None:
        return None
    return exactly(row.persons)
