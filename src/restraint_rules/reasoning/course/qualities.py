"""Qualities of a time out: a recorded lack of one is a warning, and makes it nothing else."""

from typing import Literal

from restraint_rules.findings.verdict import Evidence
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.course.watching import watch_evidence, watched_throughout
from restraint_rules.reasoning.facts import shown

__all__ = ["Quality", "qualities_lacking"]

Quality = Literal["monitored", "to_calm"]
"""What a text's definition asks of a time out besides its kind: to be watched, to be for calming."""


def qualities_lacking(
    use: Use, asked: tuple[Quality, ...], context: Context
) -> list[tuple[Quality, Evidence]]:
    """List the qualities that a time out is recorded to lack, each with what the record says."""
    found = {"monitored": unwatched(use, context), "to_calm": for_something_else(use)}
    return [(quality, found[quality]) for quality in asked if found[quality]]


def unwatched(use: Use, context: Context) -> Evidence:
    """Show what the record says of a time out in which the student was not watched throughout."""
    monitoring, path = use.record.monitoring, f"{use.path}.monitoring"
    if watched_throughout(monitoring, path, context).value is False:
        return watch_evidence(monitoring, use.path, context)
    return ()


def for_something_else(use: Use) -> Evidence:
    """Show what the record says of a time out that was not to calm."""
    return shown(use.record, use.path, "to_calm") if use.record.to_calm is False else ()
