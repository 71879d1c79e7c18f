"""Which clauses of the governing regulation an incident of restraint, seclusion or time out met and broke."""

from importlib import import_module
from typing import TYPE_CHECKING

from restraint_rules.version import VERSION

if TYPE_CHECKING:
    from restraint_rules import policies
    from restraint_rules.analysis import (
        annual_compilation,
        care_measures,
        civil_rights_counts,
        compare,
        coverage,
        differences_from_parent,
        evaluate_many,
        fingerprint,
        law_changes,
        prevention,
        school_measures,
        sensitivity,
        trigger_status,
        verify,
    )
    from restraint_rules.calendar.calendars import Calendars
    from restraint_rules.calendar.localize import localize
    from restraint_rules.calendar.school_calendar import SchoolCalendar
    from restraint_rules.classification import Classification, classify
    from restraint_rules.engine import evaluate
    from restraint_rules.engine.reading import read_leniently
    from restraint_rules.errors import Problem, RestraintRulesError, ValidationError, problems
    from restraint_rules.findings.finding import Finding
    from restraint_rules.interop import evaluate_json, json_schema
    from restraint_rules.models.care.episodes import CareEpisode
    from restraint_rules.models.care.facilities import CareFacility
    from restraint_rules.models.districts import District
    from restraint_rules.models.incident import Incident
    from restraint_rules.models.meetings import PlanningMeeting
    from restraint_rules.models.records import StudentRecord
    from restraint_rules.models.rooms import SeclusionRoom
    from restraint_rules.models.schools import School
    from restraint_rules.models.setting import Setting
    from restraint_rules.policies.known import KnownPolicies
    from restraint_rules.policy.policy import Policy
    from restraint_rules.report.diff import Diff, diff
    from restraint_rules.report.dockets import Docket, docket
    from restraint_rules.report.report import Report

__version__ = VERSION

__all__ = [
    "Calendars",
    "CareEpisode",
    "CareFacility",
    "Classification",
    "Diff",
    "District",
    "Docket",
    "Finding",
    "Incident",
    "KnownPolicies",
    "PlanningMeeting",
    "Policy",
    "Problem",
    "Report",
    "RestraintRulesError",
    "School",
    "SchoolCalendar",
    "SeclusionRoom",
    "Setting",
    "StudentRecord",
    "ValidationError",
    "__version__",
    "annual_compilation",
    "care_measures",
    "civil_rights_counts",
    "classify",
    "compare",
    "coverage",
    "diff",
    "differences_from_parent",
    "docket",
    "evaluate",
    "evaluate_json",
    "evaluate_many",
    "fingerprint",
    "json_schema",
    "law_changes",
    "localize",
    "policies",
    "prevention",
    "problems",
    "read_leniently",
    "school_measures",
    "sensitivity",
    "trigger_status",
    "verify",
]

LOADED_WHEN_ASKED = {
    "Calendars": "restraint_rules.calendar.calendars",
    "CareEpisode": "restraint_rules.models.care.episodes",
    "CareFacility": "restraint_rules.models.care.facilities",
    "Classification": "restraint_rules.classification",
    "Diff": "restraint_rules.report.diff",
    "District": "restraint_rules.models.districts",
    "Docket": "restraint_rules.report.dockets",
    "Finding": "restraint_rules.findings.finding",
    "Incident": "restraint_rules.models.incident",
    "KnownPolicies": "restraint_rules.policies.known",
    "PlanningMeeting": "restraint_rules.models.meetings",
    "Policy": "restraint_rules.policy.policy",
    "Problem": "restraint_rules.errors",
    "Report": "restraint_rules.report.report",
    "RestraintRulesError": "restraint_rules.errors",
    "School": "restraint_rules.models.schools",
    "SchoolCalendar": "restraint_rules.calendar.school_calendar",
    "SeclusionRoom": "restraint_rules.models.rooms",
    "Setting": "restraint_rules.models.setting",
    "StudentRecord": "restraint_rules.models.records",
    "ValidationError": "restraint_rules.errors",
    "annual_compilation": "restraint_rules.analysis",
    "care_measures": "restraint_rules.analysis",
    "civil_rights_counts": "restraint_rules.analysis",
    "classify": "restraint_rules.classification",
    "compare": "restraint_rules.analysis",
    "coverage": "restraint_rules.analysis",
    "diff": "restraint_rules.report.diff",
    "differences_from_parent": "restraint_rules.analysis",
    "docket": "restraint_rules.report.dockets",
    "evaluate": "restraint_rules.engine",
    "evaluate_json": "restraint_rules.interop",
    "evaluate_many": "restraint_rules.analysis",
    "fingerprint": "restraint_rules.analysis",
    "json_schema": "restraint_rules.interop",
    "localize": "restraint_rules.calendar.localize",
    "policies": "restraint_rules.policies",
    "prevention": "restraint_rules.analysis",
    "problems": "restraint_rules.errors",
    "read_leniently": "restraint_rules.engine.reading",
    "school_measures": "restraint_rules.analysis",
    "sensitivity": "restraint_rules.analysis",
    "trigger_status": "restraint_rules.analysis",
    "verify": "restraint_rules.analysis",
    "law_changes": "restraint_rules.analysis",
}
"""Public names, each loaded when it is asked for: whoever only reads incidents needs no engine."""


def __dir__() -> list[str]:
    """Name what can be asked for, loaded or not."""
    return __all__


def __getattr__(name: str) -> object:
    """Load what is asked for late."""
    if name not in LOADED_WHEN_ASKED:
        message = f"module 'restraint_rules' has no attribute {name!r}"
        raise AttributeError(message)
    module = import_module(LOADED_WHEN_ASKED[name])
    return module if name == "policies" else getattr(module, name)
