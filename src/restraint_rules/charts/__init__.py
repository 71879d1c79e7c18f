"""Pictures of what the library counts and finds, each with its finding, its words and its rows; an extra.

They are drawn by Vega-Altair and rendered without any network: ``pip install restraint-rules[charts]``.
"""

from restraint_rules.charts.docket_weeks import docket_calendar
from restraint_rules.charts.groups import GroupRate, group_rates
from restraint_rules.charts.months import MonthCount, uses_by_month
from restraint_rules.charts.picture import Picture
from restraint_rules.charts.student_window import uses_in_window
from restraint_rules.charts.timeline import incident_timeline
from restraint_rules.charts.week_hours import uses_by_weekday_and_hour

__all__ = [
    "GroupRate",
    "MonthCount",
    "Picture",
    "docket_calendar",
    "group_rates",
    "incident_timeline",
    "uses_by_month",
    "uses_by_weekday_and_hour",
    "uses_in_window",
]
