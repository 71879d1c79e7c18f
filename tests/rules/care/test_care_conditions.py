"""Against which dangers a use is: what each text asks of them, and at which recorded facts it looks."""

from typing import Any

import pytest
from care_builders import findings_of_care, of_use

from restraint_rules.policies import CMS_HOSPITAL, CMS_PRTF, MASSACHUSETTS_DMH
from restraint_rules.policy import Policy

AT = "uses[use-1]"
TEXTS: dict[str, tuple[Policy, str]] = {
    "imminent": (CMS_HOSPITAL, "482.13(e)/only_against"),
    "imminent and unanticipated": (CMS_PRTF, "483.356(a)(3)(ii)/only_against"),
    "neither": (MASSACHUSETTS_DMH, "21.emergency"),
}
ASKED = {
    "imminent": ["grounds", "imminent"],
    "imminent and unanticipated": ["grounds", "imminent", "unanticipated"],
    "neither": ["grounds"],
}
EMERGENCY: dict[str, Any] = {
    "grounds": ["danger_to_others", "extreme_violence"],
    "imminent": True,
    "unanticipated": True,
}


def status_missing_and_shown(text: str, facts: dict[str, Any]) -> tuple[str, tuple[str, ...], list[str]]:
    """Status, what is missing, and which facts are shown."""
    (one,) = findings_of_care(of_use(**EMERGENCY | facts), *TEXTS[text])
    return one.status, one.missing, [path for path, _ in one.evidence]


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_asked_is_shown(text: str) -> None:
    assert status_missing_and_shown(text, {}) == ("pass", (), [f"{AT}.{name}" for name in ASKED[text]])
    assert status_missing_and_shown(text, {"grounds": []})[0] == "fail"


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", ["grounds", "imminent", "unanticipated"])
def test_a_fact_matters_where_it_is_asked(text: str, name: str) -> None:
    asked = name in ASKED[text]

    assert status_missing_and_shown(text, {name: None})[:2] == (
        ("unknown", (f"{AT}.{name}",)) if asked else ("pass", ())
    )
    if name != "grounds":
        assert status_missing_and_shown(text, {name: False})[0] == ("fail" if asked else "pass")
