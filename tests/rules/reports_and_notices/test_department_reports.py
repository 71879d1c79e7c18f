"""Which injuries are reported: whose, and of the old form only a serious one; what is blank is named."""

from typing import Any

import pytest
from massachusetts_builders import BEFORE_2016, allowed, finding_of_massachusetts, held

from restraint_rules.kleene import Missing

SERIOUS, ANY = "46.06(5).2001", "46.06(7)"
PERSON, SEVERITY = "injuries[i1].person", "injuries[i1].severity"


def status_and_missing(injury: dict[str, Any], clause: str) -> tuple[str, Missing]:
    """Of an injury in a short restraint, of which the department was told nothing."""
    day: dict[str, Any] = {"day": BEFORE_2016} if clause == SERIOUS else {}
    subject = allowed(held(**day), injuries=[{"id": "i1"} | injury], state_report={"done": False}, **day)
    one = finding_of_massachusetts(subject, clause)
    return one.status, one.missing


@pytest.mark.parametrize(
    ("person", "severity", "expected"),
    [
        ("student", "serious", ("fail", ())),
        ("employee", "serious", ("fail", ())),
        ("student", "nonserious", ("not_applicable", ())),
        ("other", "serious", ("not_applicable", ())),
        ("other", None, ("not_applicable", ())),
        (None, "nonserious", ("not_applicable", ())),
        (None, "serious", ("unknown", (PERSON,))),
        ("student", None, ("unknown", (SEVERITY,))),
        (None, None, ("unknown", (PERSON, SEVERITY))),
    ],
)
def test_a_serious_one(person: str | None, severity: str | None, expected: tuple[str, Missing]) -> None:
    assert status_and_missing({"person": person, "severity": severity}, SERIOUS) == expected


@pytest.mark.parametrize("severity", ["serious", "nonserious", None])
@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("student", ("fail", ())),
        ("employee", ("fail", ())),
        ("other", ("not_applicable", ())),
        (None, ("unknown", (PERSON,))),
    ],
)
def test_any(person: str | None, severity: str | None, expected: tuple[str, Missing]) -> None:
    assert status_and_missing({"person": person, "severity": severity}, ANY) == expected
