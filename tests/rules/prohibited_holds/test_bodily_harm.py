"""Principle 7: a use that resulted in injury to the student has harmed the child."""

from datetime import date
from typing import Any

import pytest
from builders import at
from guidance_builders import binding, finding_of_guidance, incident_of_restraint, told_of_guidance

from restraint_rules.rules.prohibited_holds.bodily_harm import never_harms
from restraint_rules.testing import incident, time_out

ONE = "injuries[one]"
STUDENT = {"id": "one", "person": "student"}


@pytest.mark.parametrize(
    ("injuries", "expected", "code", "missing"),
    [
        ([], "pass", "harm.none", ()),
        ([{"person": "employee", "severity": "serious"}], "pass", "harm.none", ()),
        ([{"person": "other"}], "pass", "harm.none", ()),
        ([STUDENT], "fail", "harm.done", ()),
        ([{"person": "employee"}, STUDENT], "fail", "harm.done", ()),
        ([{"id": "two"}, STUDENT], "fail", "harm.done", ()),
        ([{"id": "one"}], "unknown", "harm.unknown", (f"{ONE}.person",)),
        ([{"person": "employee"}, {"id": "one"}], "unknown", "harm.unknown", (f"{ONE}.person",)),
        (None, "unknown", "harm.unknown", ("injuries",)),
    ],
)
def test_injuries(injuries: Any, expected: str, code: str, missing: Any) -> None:
    assert told_of_guidance(incident(injuries=injuries), "7.harm") == (expected, code, missing)


@pytest.mark.parametrize("severity", ["serious", "nonserious", None])
def test_of_any_severity(severity: Any) -> None:
    one = finding_of_guidance(incident(injuries=[STUDENT | {"severity": severity}]), "7.harm")

    assert one.status == "fail"
    assert dict(one.evidence) == {f"{ONE}.person": "student"} | (
        {f"{ONE}.severity": severity} if severity else {}
    )


@pytest.mark.parametrize(
    ("discovered", "as_of", "expected"),
    [
        (at("16:00"), "15:59", "pass"),
        (at("16:00"), "16:00", "fail"),
        (date(2026, 3, 6), "23:59", "pass"),
        (date(2026, 3, 6), "2026-03-06T00:00", "fail"),
        (None, "10:10", "fail"),
    ],
)
def test_what_is_discovered_later_is_not_known_yet(discovered: Any, as_of: str, expected: str) -> None:
    subject = incident(injuries=[STUDENT | {"discovered": discovered}])

    assert finding_of_guidance(subject, "7.harm", as_of=as_of).status == expected


@pytest.mark.parametrize("injuries", [None, [STUDENT]])
def test_of_a_time_out_nothing_is_asked(injuries: Any) -> None:
    subject = incident(interventions=[time_out()], injuries=injuries)

    assert told_of_guidance(subject, "7.harm")[:2] == ("not_applicable", "no_use")


def test_a_text_may_speak_of_one_kind() -> None:
    assert (
        told_of_guidance(
            incident_of_restraint(), "1", policy=binding(never_harms().of(frozenset({"seclusion"})))
        )[1]
        == "no_seclusion"
    )
