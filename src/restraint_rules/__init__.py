"""Which clauses of the governing regulation an incident of restraint, seclusion or time out met and broke."""

from importlib import import_module
from typing import TYPE_CHECKING

from restraint_rules.calendar.localize import localize
from restraint_rules.calendar.school_calendar import SchoolCalendar
from restraint_rules.engine import evaluate
from restraint_rules.errors import Problem, RestraintRulesError, ValidationError, problems
from restraint_rules.findings.finding import Finding
from restraint_rules.models.incident import Incident
from restraint_rules.models.rooms import SeclusionRoom
from restraint_rules.models.setting import Setting
from restraint_rules.report.report import Report
from restraint_rules.version import VERSION

if TYPE_CHECKING:
    from restraint_rules import policies
    from restraint_rules.classification import Classification, classify
    from restraint_rules.interop import evaluate_json, json_schema

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
    "evaluate_json",
    "json_schema",
    "localize",
    "policies",
    "problems",
]

LOADED_WHEN_ASKED = {
    "Classification": "restraint_rules.classification",
    "classify": "restraint_rules.classification",
    "evaluate_json": "restraint_rules.interop",
    "json_schema": "restraint_rules.interop",
    "policies": "restraint_rules.policies",
}
"""Public names of which many users need none: the tables of law alone take a tenth of the start."""


def __getattr__(name: str) -> object:
    """Load what is asked for late."""
    if name not in LOADED_WHEN_ASKED:
        message = f"module 'restraint_rules' has no attribute {name!r}"
        raise AttributeError(message)
    module = import_module(LOADED_WHEN_ASKED[name])
    return module if name == "policies" else getattr(module, name)
