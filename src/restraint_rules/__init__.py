"""Which clauses of the governing regulation an incident of restraint, seclusion or time out met and broke."""

from restraint_rules import policies
from restraint_rules.calendar.localize import localize
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.classification import Classification, classify
from restraint_rules.engine import evaluate
from restraint_rules.errors import Problem, RestraintRulesError, ValidationError, problems
from restraint_rules.findings.finding import Finding
from restraint_rules.models.incident import Incident
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.setting import Setting
from restraint_rules.report.report import Report
from restraint_rules.version import VERSION

__version__ = VERSION

__all__ = [
    "Classification",
    "Finding",
    "Incident",
    "Problem",
    "Report",
    "RestraintRulesError",
    "SchoolCalendar",
    "SeclusionRoom",
    "Setting",
    "ValidationError",
    "__version__",
    "classify",
    "evaluate",
    "localize",
    "policies",
    "problems",
]
