"""What is asked beyond one report: many subjects, counts of a year, other readings and texts, triggers."""

from restraint_rules.analysis.batch.batch import Batch, BatchItem, Keep, evaluate_many
from restraint_rules.analysis.batch.fingerprint import fingerprint
from restraint_rules.analysis.blind_spots.blind_spots import BlindSpot, blind_spots
from restraint_rules.analysis.changes.differences_from_parent import (
    ClauseDifference,
    DifferencesFromParent,
    differences_from_parent,
)
from restraint_rules.analysis.changes.law_changes import ClauseChange, LawChanges, law_changes
from restraint_rules.analysis.civil_rights.civil_rights_answer import CivilRightsCounts, CountDoubt
from restraint_rules.analysis.civil_rights.civil_rights_counts import civil_rights_counts
from restraint_rules.analysis.civil_rights.civil_rights_tables import CivilRightsCell
from restraint_rules.analysis.comparison.compare import compare
from restraint_rules.analysis.comparison.comparison import Comparison
from restraint_rules.analysis.comparison.comparison_cells import ComparisonCell, ComparisonRow
from restraint_rules.analysis.comparison.strictest import Strictest
from restraint_rules.analysis.comparison.text_comparison import (
    TextComparison,
    TextComparisonCell,
    compare_texts,
)
from restraint_rules.analysis.compilation.compilation import AnnualCompilation, annual_compilation
from restraint_rules.analysis.compilation.compilation_table import CompilationCell
from restraint_rules.analysis.fact_coverage.coverage import Coverage, FactCoverage, coverage
from restraint_rules.analysis.measures.between import Between
from restraint_rules.analysis.measures.care_measures import CareDoubt, CareMeasures, care_measures
from restraint_rules.analysis.measures.measure import Measure
from restraint_rules.analysis.measures.school_measures import SchoolMeasures, school_measures
from restraint_rules.analysis.prevention.before_after import BeforeAfter
from restraint_rules.analysis.prevention.concentration import Concentration
from restraint_rules.analysis.prevention.monthly import PreventionMonth
from restraint_rules.analysis.prevention.near import NearTrigger
from restraint_rules.analysis.prevention.prevention import Prevention, prevention
from restraint_rules.analysis.sensitivity.sensitivity import ReadingEffect, Sensitivity, sensitivity
from restraint_rules.analysis.triggers.found_triggers import FoundTrigger, TriggerState
from restraint_rules.analysis.triggers.student_status import TriggerStatus
from restraint_rules.analysis.triggers.trigger_status import trigger_status
from restraint_rules.analysis.triggers.trigger_statuses import StudentTriggerStatus, TriggerStatuses
from restraint_rules.analysis.triggers.window_course import WindowCourse, WindowDay, window_course
from restraint_rules.analysis.verification.verification import Doubt, Said, Verification
from restraint_rules.analysis.verification.verify import verify

__all__ = [
    "AnnualCompilation",
    "Batch",
    "BatchItem",
    "BeforeAfter",
    "Between",
    "BlindSpot",
    "CareDoubt",
    "CareMeasures",
    "CivilRightsCell",
    "CivilRightsCounts",
    "ClauseChange",
    "ClauseDifference",
    "Comparison",
    "ComparisonCell",
    "ComparisonRow",
    "CompilationCell",
    "Concentration",
    "CountDoubt",
    "Coverage",
    "DifferencesFromParent",
    "Doubt",
    "FactCoverage",
    "FoundTrigger",
    "Keep",
    "LawChanges",
    "Measure",
    "NearTrigger",
    "Prevention",
    "PreventionMonth",
    "ReadingEffect",
    "Said",
    "SchoolMeasures",
    "Sensitivity",
    "Strictest",
    "StudentTriggerStatus",
    "TextComparison",
    "TextComparisonCell",
    "TriggerState",
    "TriggerStatus",
    "TriggerStatuses",
    "Verification",
    "WindowCourse",
    "WindowDay",
    "annual_compilation",
    "blind_spots",
    "care_measures",
    "civil_rights_counts",
    "compare",
    "compare_texts",
    "coverage",
    "differences_from_parent",
    "evaluate_many",
    "fingerprint",
    "law_changes",
    "prevention",
    "school_measures",
    "sensitivity",
    "trigger_status",
    "verify",
    "window_course",
]
