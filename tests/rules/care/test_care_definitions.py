"""What a use in care is by its facts: each definition, each fact, each text's own width."""

from typing import Any

import pytest
from care_builders import of_use, status_of_care, statuses_of_care

from restraint_rules.policies import CMS_HOSPITAL, CMS_PRTF
from restraint_rules.testing import care

NA = "not_applicable"
RESTRAINT, DRUG, SECLUSION = "482.13(e)(1)(i)(A)", "482.13(e)(1)(i)(B)", "482.13(e)(1)(ii)"


@pytest.mark.parametrize(
    ("kind", "facts", "clause", "expected"),
    [
        ("mechanical_restraint", {}, RESTRAINT, NA),
        ("mechanical_restraint", {"immobilizes": False}, RESTRAINT, "fail"),
        ("drug_restraint", {}, DRUG, NA),
        ("drug_restraint", {"standard_treatment": True}, DRUG, "fail"),
        ("drug_restraint", {"standard_treatment": None}, DRUG, "unknown"),
        ("drug_restraint", {"manages_behavior": False, "standard_treatment": None}, DRUG, "fail"),
        ("drug_restraint", {"immobilizes": None}, DRUG, NA),
        ("seclusion", {}, SECLUSION, NA),
        ("seclusion", {"alone": False}, SECLUSION, "fail"),
        ("seclusion", {"kept_in": False, "believes_kept_in": True}, SECLUSION, "fail"),
        ("seclusion", {"involuntary": None}, SECLUSION, "unknown"),
    ],
)
def test_in_hospitals(kind: str, facts: dict[str, Any], clause: str, expected: str) -> None:
    assert status_of_care(of_use(kind=kind, **facts), CMS_HOSPITAL, clause) == expected


@pytest.mark.parametrize(
    ("kind", "facts", "clause", "expected"),
    [
        ("mechanical_restraint", {}, "483.352.mechanical", NA),
        ("mechanical_restraint", {"easily_removed": True}, "483.352.mechanical", "fail"),
        ("mechanical_restraint", {"easily_removed": None}, "483.352.mechanical", "unknown"),
        ("drug_restraint", {"immobilizes": None}, "483.352.drug", "unknown"),
        ("drug_restraint", {"immobilizes": False}, "483.352.drug", "fail"),
    ],
)
def test_in_residential_facilities(kind: str, facts: dict[str, Any], clause: str, expected: str) -> None:
    assert status_of_care(of_use(kind=kind, **facts), CMS_PRTF, clause) == expected


def test_a_refuted_label_takes_the_kind_that_the_facts_establish() -> None:
    held = of_use(kind="seclusion", alone=False, immobilizes=True)

    assert status_of_care(held, CMS_HOSPITAL, SECLUSION) == "fail"
    assert status_of_care(held, CMS_HOSPITAL, f"{SECLUSION}.only") == NA  # it is judged as a restraint
    assert statuses_of_care(held, CMS_HOSPITAL, "482.13(e)(5)/ordered") == ["pass"]


def test_a_refuted_label_with_nothing_else_established_leaves_it_open() -> None:
    perhaps = of_use(kind="seclusion", alone=False, immobilizes=None)
    neither = of_use(kind="seclusion", alone=False, immobilizes=False)

    assert status_of_care(perhaps, CMS_HOSPITAL, "482.13(e)(5)/ordered") == "unknown"
    assert status_of_care(perhaps, CMS_HOSPITAL, RESTRAINT) == "unknown"
    assert status_of_care(neither, CMS_HOSPITAL, "482.13(e)(5)/ordered") == NA


def test_a_use_of_later_has_not_begun() -> None:
    later = care.episode(care.use(), care.use(id="use-2", started="2026-12-01", ended=None, ongoing=True))

    assert statuses_of_care(later, CMS_HOSPITAL, "482.13(e)(5)/ordered") == ["pass"]
