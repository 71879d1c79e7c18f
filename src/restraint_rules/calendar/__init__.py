"""Time: units that cannot be mixed, school and business days, deadlines that explain themselves."""

from restraint_rules.calendar.calendars import Attendance, Calendars
from restraint_rules.calendar.localize import localize
from restraint_rules.calendar.school_calendar import SchoolCalendar, school_year_of
from restraint_rules.calendar.units import (
    BusinessDays,
    CalendarDays,
    ClosesOfBusiness,
    Elapsed,
    MonthEnds,
    Months,
    SchoolDays,
    Unit,
    business_days,
    calendar_days,
    closes_of_business,
    hours,
    minutes,
    month_ends,
    months,
    school_days,
)

__all__ = [
    "Attendance",
    "BusinessDays",
    "CalendarDays",
    "Calendars",
    "ClosesOfBusiness",
    "Elapsed",
    "MonthEnds",
    "Months",
    "SchoolCalendar",
    "SchoolDays",
    "Unit",
    "business_days",
    "calendar_days",
    "closes_of_business",
    "hours",
    "localize",
    "minutes",
    "month_ends",
    "months",
    "school_days",
    "school_year_of",
]
