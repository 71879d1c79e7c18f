"""The rule of residential facilities: time out, admission, the facility, its staff, the first day."""

from datetime import date
from typing import Any

import pytest
from care_builders import of_use, status_of_residence, statuses_of_care

from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.policies import CMS_PRTF
from restraint_rules.testing import care

NA = "not_applicable"


def test_time_out() -> None:
    def of(clause: str, **facts: Any) -> str:
        return status_of_residence(of_use(kind="time_out", **facts), clause)

    assert of("368(a)") == of("368(c)") == "pass"
    assert of("368(a)", kept_in=True) == "fail"
    assert of("368(c)", monitoring={"by": []}) == "fail"
    assert of("368(c)", monitoring=None) == "unknown"
    assert of("368(c)", monitoring={}) == "unknown"
    kept = {"kept_in": True, "involuntary": True}
    assert (of("368(a)", **kept), of("352.seclusion", **kept)) == (NA, NA)  # judged as a seclusion
    assert of("358(a)/ordered", **kept) == "pass"


def test_admission_and_facility() -> None:
    admission = care.person()["admission"]
    untold = care.person(admission=admission | {"person_informed": False, "acknowledged": None})

    assert statuses_of_care(care.episode(person=untold), CMS_PRTF, "483.356(c)(1)") == ["fail", "pass"]
    assert status_of_residence(care.episode(person=untold), "356(c)(3)") == "unknown"
    assert (
        status_of_residence(care.facility(attestation_of_compliance={"done": False}), "374(a)") == "pending"
    )
    assert status_of_residence(care.facility(transfer_agreements=None), "372(b)(1)") == "unknown"


@pytest.mark.parametrize(
    ("what", "shown", "expected"),
    [
        ("restraint_and_seclusion", "2025-12-30", "pass"),
        ("restraint_and_seclusion", "2025-12-29", "fail"),
        ("cpr", "2025-06-30", "pass"),
        ("cpr", "2025-06-29", "fail"),
    ],
)
def test_competence_shown_again(what: str, shown: str, expected: str) -> None:
    clause = "376(f).cpr" if what == "cpr" else "376(f)"
    staff = care.staff(demonstrations=[{"of": what, "at": shown}])

    assert status_of_residence(care.facility(staff=[staff]), clause) == expected


@pytest.mark.parametrize(
    ("demonstrations", "expected"),
    [
        (None, "unknown"),
        ([], "fail"),
        ([{"of": "cpr", "done": False}], "fail"),
        ([{"of": "cpr", "done": True}], "unknown"),
        ([{"of": "cpr", "at": "2026-07-15"}], "fail"),
    ],
)
def test_demonstrations_of_which_little_is_recorded(demonstrations: Any, expected: str) -> None:
    assert (
        status_of_residence(care.facility(staff=[care.staff(demonstrations=demonstrations)]), "376(f).cpr")
        == expected
    )


def test_no_text_before_2001() -> None:
    assert status_of_residence(care.episode(day=date(2001, 5, 22)), "356(a)(2)") == "pass"
    with pytest.raises(BeforeAnyLawError, match="2001-05-22"):
        status_of_residence(care.episode(day=date(2001, 5, 21)), "356(a)(2)")
