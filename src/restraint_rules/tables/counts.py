"""Counts of a year, how near a student is to a meeting, and which facts a source holds, as rows."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from restraint_rules.analysis.compilation.compilation import AnnualCompilation
from restraint_rules.analysis.fact_coverage.coverage import Coverage
from restraint_rules.analysis.triggers.student_status import TriggerStatus
from restraint_rules.tables.places import PLACES, days_of, place
from restraint_rules.tables.table import Field, Row, Table, table

__all__ = ["compilation", "coverage", "trigger_status", "triggers"]

COMPILATION: Mapping[str, Field] = MappingProxyType(
    {
        "district": PLACES["district"],
        "school": Field("text", "In which school; empty: in all."),
        "school_year": Field("text", "The school year, as 2025-26."),
        "table": Field("text", "What is counted."),
        "row": Field("text", "Which of them."),
        "group": Field("text", "Of which group of students; empty: of all."),
        "number": Field("integer", "How many; empty where they are not collected, or suppressed."),
        "state": Field("text", "Whether it was counted."),
    }
)

STATUS: Mapping[str, Field] = MappingProxyType(
    {
        "student": PLACES["student"],
        "as_of_day": Field("day", "The local day of the answer."),
        "needed": Field("integer", "How many uses within a window are a trigger."),
        "uses": Field("integer", "How many surely count in the window that ends on that day."),
        "perhaps": Field("integer", "How many may count besides."),
        "head_room": Field("integer", "How many more would be a trigger; 0: any further use is one."),
        "relaxes_on": Field("day", "The first day on which it surely takes one use more."),
        "open": Field("integer", "How many obligations to meet are open."),
        "missing": Field("text", "Paths of what would tell more, with '; ' between."),
        "message": Field("text", "What it comes to, in English."),
    }
)

TRIGGERS: Mapping[str, Field] = MappingProxyType(
    {
        **{name: field for name, field in PLACES.items() if name not in {"district", "school"}},
        "clause": Field("text", "The clause that sets the route."),
        "uses": Field("integer", "How many uses form the window."),
        "first_day": Field("day", "The day of the first of them."),
        "eligibility": Field(
            "text", "The student's eligibility on that day, with '; ' between; empty: unknown."
        ),
        "state": Field("text", "closed, open, perhaps_closed, route_open or perhaps."),
        "meeting": Field("text", "The path of the meeting that closed it; empty without one."),
    }
)


COVERAGE: Mapping[str, Field] = MappingProxyType(
    {
        "fact": Field("text", "The fact's path without ids."),
        "recorded": Field("integer", "In how many of these incidents no clause waits for it."),
        "asked": Field("integer", "In how many incidents a clause was judged that waits for it in some."),
        "clauses": Field("text", "The citations of the clauses that wait for it, with ', ' between."),
        "collected": Field("flag", "Whether the source holds it at all, as far as the setting says."),
    }
)


def coverage(of_facts: Coverage) -> Table:
    """Lay out in rows which facts are recorded in how many incidents, those that most lack first."""
    rows: Iterable[Row] = (
        {
            "fact": one.fact,
            "recorded": one.recorded,
            "asked": one.asked,
            "clauses": ", ".join(one.clauses),
            "collected": one.collected,
        }
        for one in of_facts
    )
    return table("coverage", COVERAGE, rows)


def compilation(counted: AnnualCompilation) -> Table:
    """Lay a year's counts out in rows."""
    kind, _, name = counted.subject.partition(" ")
    rows: Iterable[Row] = (
        {
            "district": name if kind == "district" else None,
            "school": one.school or (name if kind == "school" else None),
            "school_year": counted.school_year,
            "table": one.table,
            "row": one.row,
            "group": one.group or None,
            "number": one.number,
            "state": one.state,
        }
        for one in counted.cells
    )
    return table("compilation", COMPILATION, rows)


def trigger_status(statuses: Mapping[str, TriggerStatus]) -> Table:
    """Lay out in rows how near each student is to a trigger.

    Args:
        statuses: The answers, by the student's id.
    """
    rows: Iterable[Row] = (
        {
            "student": student,
            "as_of_day": one.as_of,
            "needed": one.needed,
            "uses": len(one.uses),
            "perhaps": len(one.perhaps),
            "head_room": one.head_room,
            "relaxes_on": one.relaxes_on,
            "open": len(one.open),
            "missing": "; ".join(one.missing),
            "message": one.message,
        }
        for student, one in statuses.items()
    )
    return table("trigger_status", STATUS, rows)


def triggers(statuses: Mapping[str, TriggerStatus]) -> Table:
    """Lay out in rows every trigger so far, closed ones too.

    Args:
        statuses: The answers, by the student's id.
    """
    rows: Iterable[Row] = (
        {
            **place(f"student {student}", one.use, days_of(())),
            "day": one.day,
            "clause": one.clause,
            "uses": len(one.uses),
            "first_day": one.uses[0][1],
            "eligibility": "; ".join(one.eligibility),
            "state": one.state,
            "meeting": one.meeting,
        }
        for student, status in statuses.items()
        for one in status.triggers
    )
    return table("triggers", TRIGGERS, rows)
