"""Which clauses of the governing regulation an incident of restraint, seclusion or time out met and broke."""

from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.models.incident import Incident
from restraint_rules.models.setting import Setting

__all__ = ["Incident", "SchoolCalendar", "Setting", "evaluate"]
