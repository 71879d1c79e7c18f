"""What is asked beyond one report: many subjects, counts of a year, other readings, how near a trigger is."""

from restraint_rules.analysis.batch import Batch, Item, Keep, evaluate_many
from restraint_rules.analysis.compilation import AnnualCompilation, Cell, annual_compilation
from restraint_rules.analysis.found_triggers import FoundTrigger, TriggerState
from restraint_rules.analysis.sensitivity import Effect, Sensitivity, sensitivity
from restraint_rules.analysis.trigger_status import TriggerStatus, trigger_status

__all__ = [
    "AnnualCompilation",
    "Batch",
    "Cell",
    "Effect",
    "FoundTrigger",
    "Item",
    "Keep",
    "Sensitivity",
    "TriggerState",
    "TriggerStatus",
    "annual_compilation",
    "evaluate_many",
    "sensitivity",
    "trigger_status",
]
