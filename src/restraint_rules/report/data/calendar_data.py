"""Data findings about the calendar: they stand in every report on a school that is made with it."""

from datetime import date

from restraint_rules.calendar.business_days import has_table, legal_holidays
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.report.data.data_findings import DataFinding

__all__ = ["calendar_data"]


def calendar_data(calendar: SchoolCalendar, jurisdiction: str) -> tuple[DataFinding, ...]:
    """Say what is doubtful about a calendar.

    Args:
        calendar: The calendar.
        jurisdiction: Country and subdivision whose legal holidays count where the calendar hands none over;
            of one without a table of ours nothing is said.

    Returns:
        School on a legal holiday of December or January (C.G.S. § 1-4 lets schools be open on others only),
        no school day, no closure at all, more school days than a year has, and closures that hit none.
    """
    found = [DataFinding(code, tuple(map(place, days))) for code, days in calendar.doubts]
    held = open_on_holidays(calendar, jurisdiction)
    if held:
        found.append(DataFinding("data.school_on_holiday", tuple(map(place, sorted(held)))))
    return tuple(found)


def open_on_holidays(calendar: SchoolCalendar, jurisdiction: str) -> frozenset[date]:
    """The school days of December and January that are legal holidays."""
    own = calendar.legal_holidays
    if own is None and not has_table(jurisdiction):
        return frozenset()
    return frozenset[date]().union(
        *[
            days & (legal_holidays(jurisdiction, year) if own is None else own)
            for year, days in calendar.winter_school_days.items()
        ]
    )


def place(day: date) -> str:
    """The path of a day of the calendar."""
    return f"calendar[{day}]"
