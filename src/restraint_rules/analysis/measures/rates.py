"""The published formulas, each with its unit and its source."""

from fractions import Fraction

from restraint_rules.analysis.measures.between import Between, divided

__all__ = ["MOST_HOURS", "event_rate", "hours_rate", "percent", "percent_change", "started_minutes"]

HOURS_A_DAY, THOUSAND, SECONDS_A_MINUTE = 24, 1000, 60

MOST_HOURS = Fraction(THOUSAND)
"""Hours per 1,000 patient hours if everyone were restrained all the time; more cannot be, and is flagged.

Shields and others found hundreds of such errors in the rates published for 2013 to 2017 (Psychiatric
Services, doi 10.1176/appi.ps.202000011).
"""


def hours_rate(hours: Between, patient_days: Between | None) -> Between | None:
    """Hours of restraint or of seclusion per 1,000 patient hours (HBIPS-2, HBIPS-3).

    Formula: hours / (patient days x 24 / 1,000), where leave days are no patient days.
    Unit: hours per 1,000 hours; lower is better.
    Source: The Joint Commission, HBIPS-2 and HBIPS-3 (CBE 0640, 0641); its guide to submission has the
    denominator in hours, days x 24, which settles the older "days divided by 1,000" of its own text.
    """
    if patient_days is None:
        return None
    most = None if patient_days.most is None else patient_days.most * HOURS_A_DAY
    return divided(hours, Between(patient_days.least * HOURS_A_DAY, most), THOUSAND)


def event_rate(events: Between, patient_days: Between | None) -> Between | None:
    """Events of restraint or seclusion per 1,000 patient days.

    Formula: events x 1,000 / patient days.
    Unit: events per 1,000 patient days.
    Source: LeBel and others 2004, by which the Massachusetts Department of Mental Health published its
    reductions.
    """
    return divided(events, patient_days, THOUSAND)


def percent(part: Between, whole: Between | None) -> Between | None:
    """A part in a hundred of a whole that it belongs to.

    Formula: part / whole x 100.
    Unit: percent.
    Source: of persons with an event among persons served in a month, the public rates of NRI's Behavioral
    Healthcare Performance Measurement System, which the study of the Six Core Strategies used.
    """
    return divided(part, whole, 100, largest=100)


def percent_change(before: Fraction, after: Fraction) -> Fraction | None:
    """By how much something has changed.

    Formula: (after - before) / before x 100; none from nothing.
    Unit: percent; negative where there is less.
    Source: as the Department published its reductions, for example 84.03 to 22.78 as -72.9 percent.
    """
    return (after - before) * 100 / before if before else None


def started_minutes(seconds: Fraction) -> int:
    """Whole minutes of an event, each started minute counted.

    Formula: seconds / 60, rounded up, and 1 at least: 60 s are 1, 2 min 5 s are 3.
    Unit: minutes.
    Source: The Joint Commission, data element *Minutes of physical restraint* (editions 2015A and 2023A1).
    """
    return max(1, -(-seconds.numerator // (SECONDS_A_MINUTE * seconds.denominator)))
