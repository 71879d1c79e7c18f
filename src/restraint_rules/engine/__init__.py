"""The engine: run each clause in force on the subject's day, stamp the verdicts, return a report."""

from restraint_rules.engine.bench import prepare
from restraint_rules.engine.evaluate import evaluate

__all__ = ["evaluate", "prepare"]
