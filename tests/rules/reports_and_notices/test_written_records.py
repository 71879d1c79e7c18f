"""Principle 15: each incident is documented in writing; the text sets no moment."""

from datetime import date
from typing import Any

import pytest
from builders import at
from guidance_builders import binding, finding_of_guidance, incident_of_restraint, told_of_guidance

from restraint_rules.rules.reports_and_notices.written_records import documented_in_writing
from restraint_rules.testing import incident, time_out

FINAL = {"at": at("14:00"), "final": True}


@pytest.mark.parametrize(
    ("report", "expected", "code", "missing"),
    [
        (FINAL, "pass", "report.written", ()),
        ({"at": date(2026, 4, 1), "final": True}, "pass", "report.written", ()),
        ({"final": True}, "pass", "report.written", ()),
        ({"done": True, "final": True}, "pass", "report.written", ()),
        ({"at": at("14:00"), "final": False}, "pending", "report.pending", ()),
        ({"done": False}, "pending", "report.pending", ()),
        (None, "unknown", "report.not_recorded", ("report",)),
        ({}, "unknown", "report.not_recorded", ("report",)),
        ({"at": at("14:00")}, "unknown", "report.not_final", ("report.final",)),
        ({"done": True}, "unknown", "report.not_final", ("report.final",)),
    ],
)
def test_a_final_report(report: Any, expected: str, code: str, missing: Any) -> None:
    assert told_of_guidance(incident(report=report), "15.written") == (expected, code, missing)


@pytest.mark.parametrize("report", [None, {}])
def test_not_recorded_it_is_due_while_the_day_lasts(report: Any) -> None:
    one = finding_of_guidance(incident(report=report), "15.written", as_of="23:59")

    assert (one.status, one.due_at, one.awaits) == ("pending", None, ("report",))


@pytest.mark.parametrize(("as_of", "expected"), [("13:59", "pending"), ("14:00", "pass")])
def test_a_report_yet_to_come_is_not_known(as_of: str, expected: str) -> None:
    assert finding_of_guidance(incident(report=FINAL), "15.written", as_of=as_of).status == expected


def test_it_is_due_without_a_date_however_late() -> None:
    one = finding_of_guidance(incident(report={"done": False}), "15.written", as_of="2027-03-05T12:00")

    assert (one.status, one.due_at) == ("pending", None)


def test_of_a_time_out_nothing_is_asked() -> None:
    assert told_of_guidance(incident(interventions=[time_out()], report=None), "15.written")[1] == "no_use"


def test_a_text_may_speak_of_one_kind() -> None:
    policy = binding(documented_in_writing().of(frozenset({"seclusion"})))

    assert told_of_guidance(incident_of_restraint(), "1", policy=policy)[1] == "no_seclusion"
