"""III.C: the form says whether all who acted were trained; the staff records say it of each."""

from typing import Any

import pytest
from builders import incident, judge, only, restraint, setting, staff

from restraint_rules.policies import US_ED_2012

HERE = "interventions[r1]"
TRAINED, UNTRAINED, BLANK = staff(), staff(credentials=[]), staff(credentials=None)
UNDATED = staff(credentials=[{"done": True}])


def finding_of_person(
    said: bool | None, person: dict[str, Any], clause: str = "III.C", **arguments: Any
) -> Any:
    by = arguments.pop("by", ["staff-1"])
    judged = incident(restraint(trained=said, by=by))
    return only(judge(judged, setting=setting(staff=[person]), **arguments), clause)


@pytest.mark.parametrize(
    ("said", "person", "code"),
    [
        pytest.param(None, TRAINED, "training.all", id="by the records"),
        pytest.param(None, UNTRAINED, "training.lacking", id="not by the records"),
        pytest.param(True, BLANK, "training.all", id="by the form"),
        pytest.param(False, BLANK, "training.denied", id="not by the form"),
        pytest.param(True, UNDATED, "training.all", id="a training without a day, by the form"),
        pytest.param(None, UNDATED, "training.unknown", id="a training without a day"),
        pytest.param(True, TRAINED, "training.all", id="by both"),
        pytest.param(False, UNTRAINED, "training.lacking", id="by neither"),
        pytest.param(True, UNTRAINED, "training.contradicted", id="they disagree: not by the records"),
        pytest.param(False, TRAINED, "training.contradicted", id="they disagree: not by the form"),
    ],
)
def test_form_and_records(said: bool | None, person: dict[str, Any], code: str) -> None:
    assert finding_of_person(said, person).code == code


@pytest.mark.parametrize(("said", "expected"), [(True, "pass"), (False, "fail"), (None, "unknown")])
def test_nobody_is_named(said: bool | None, expected: str) -> None:
    assert finding_of_person(said, TRAINED, by=None).status == expected


def test_a_contradiction_names_the_form() -> None:
    judged = finding_of_person(True, UNTRAINED)

    assert (judged.missing, judged.evidence) == ((f"{HERE}.trained",), ((f"{HERE}.trained", True),))


def test_of_others_than_employees_nothing_is_asked() -> None:
    visitor = staff(employed_by_district=False, contracted_for_students=False)

    assert finding_of_person(False, visitor).code == "not_by_employee"


def test_guidance_too() -> None:
    assert finding_of_person(True, BLANK, "10", policy=US_ED_2012).status == "pass"
