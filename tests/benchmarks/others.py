"""The benchmark beside others: what a user would pick instead, judging twelve of the same duties.

Needs the extra ``bench``. Everything measured here says the same of the same facts, or the run stops: our
findings are whole, with words, evidence and deadlines; the others give a status and nothing else.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from datetime import datetime
from importlib import import_module
from typing import Any

from benchmarks.duties import DUTIES, facts_of, graph, statuses_of

from restraint_rules import Incident, SchoolCalendar, Setting, evaluate, policies
from restraint_rules.calendar.business_days import legal_holidays

__all__ = ["AGAINST", "LINES", "measurements"]

LINES = 500
"""Incidents in the NDJSON."""

FEW = 20
"""Incidents judged at once where one alone takes a millisecond: else what ran before it is measured too."""

AGAINST = {
    "zen-engine, an expression": ("a finding", "-"),
    "zen-engine, of its graph": ("a finding", "-"),
    "a finding": ("zen-engine, an expression", "1.5, aim 0.8"),
    "NDJSON to findings, a line": ("NDJSON by polars, a line", "-"),
}


def measurements(
    story: dict[str, Any], calendar: SchoolCalendar, setting: Setting, as_of: datetime
) -> dict[str, tuple[Callable[[], object], int]]:
    """What to measure, each with how many decisions, findings or lines one call is about.

    Raises:
        ImportError: If the extra ``bench`` is not installed.
    """
    zen, pipeline = import_module("zen"), import_module("benchmarks.pipeline")
    incidents = [Incident.model_validate(one) for one in varied(story)]
    lines = [one.model_dump_json(exclude_none=True) for one in incidents]
    text = "\n".join(lines).encode()
    holidays = sorted(legal_holidays("US-CT", 2026))
    expressions = [zen.compile_expression(duty.expression) for duty in DUTIES]
    decision = zen.ZenEngine().create_decision(json.dumps(graph()))
    facts = [facts_of(one, calendar) for one in incidents]

    def report_of(incident: Incident) -> Any:
        return evaluate(incident, policy=policies.SPRAGUE, calendar=calendar, setting=setting, as_of=as_of)

    def by_expressions(given: Mapping[str, Any]) -> list[str]:
        return [one.evaluate(given) for one in expressions]

    def by_graph(given: Mapping[str, Any]) -> list[str]:
        return list(decision.evaluate(given)["result"].values())

    def by_polars() -> Any:
        return pipeline.statuses_frame(text, calendar.school_days, holidays)

    ours = [statuses_of(report_of(one)) for one in incidents]
    assert ours == [by_expressions(given) for given in facts]
    assert ours == [by_graph(given) for given in facts]
    few = incidents[:FEW]
    assert ours == [list(row) for row in by_polars().drop("id").rows()]
    return {
        "a finding": (lambda: list(map(report_of, few)), sum(len(report_of(one)) for one in few)),
        "zen-engine, an expression": (lambda: list(map(by_expressions, facts[:FEW])), FEW * len(DUTIES)),
        "zen-engine, of its graph": (lambda: list(map(by_graph, facts[:FEW])), FEW * len(DUTIES)),
        "NDJSON by polars, a line": (by_polars, LINES),
        "NDJSON to findings, a line": (
            lambda: [report_of(Incident.model_validate_json(line)) for line in lines],
            LINES,
        ),
    }


def varied(story: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The incident in many ways: each duty met in some and broken in others."""
    for number in range(LINES):
        one = deepcopy(story)
        hold, room = one["interventions"]
        one["id"] = f"incident-{number:04}"
        hold["as_discipline"] = number % 5 == 4
        room["as_convenience"] = number % 9 == 8
        one["all_alternatives_explored"] = number % 10 != 9
        one["student"]["seclusion_planned_in"] = ["iep"] if number % 8 == 7 else []
        if number % 3 == 2:
            room["determinations"] = []
        if number % 7 == 6:
            room["ended"], one["report"]["duration"] = "2026-03-05T10:00-05:00", 20
        if number % 4 == 3:
            room["distress_evaluations"][1]["recorded"] = True
        if number % 6 == 5:
            one["emergency"]["grounds"] = ["property_destruction"]
        if number % 11 == 10:
            one["report"]["at"] = "2026-03-09T07:00-04:00"
        if number % 13 == 12:
            one["notices"][0]["at"] = "2026-03-06T10:41-05:00"
        if number % 2:
            one["report_copy"]["at"] = "2026-03-09T08:30-04:00"
        yield one
