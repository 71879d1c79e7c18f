"""The hospital rule on restraint and seclusion at one time, 42 CFR 482.13(e)(15)."""

from typing import Any

import pytest
from care_builders import findings_of_care, past, status_of_hospital

from restraint_rules.models.base import Subject
from restraint_rules.policies import CMS_HOSPITAL
from restraint_rules.testing import care


def status_of_both(subject: Subject) -> str:
    return status_of_hospital(subject, "(e)(15)")


TOGETHER = (care.use(), care.use(kind="seclusion", id="use-2", start=past(20)))
REMOTE = {"by": ["video", "audio"], "continual": True, "trained": True}


@pytest.mark.parametrize(
    ("monitoring", "expected"),
    [
        ({"by": ["in_person"], "continual": True, "trained": True}, "pass"),
        (REMOTE | {"in_proximity": True}, "pass"),
        (REMOTE | {"in_proximity": False}, "fail"),
        (REMOTE, "unknown"),
        (REMOTE | {"by": ["video"], "in_proximity": True}, "fail"),
        (REMOTE | {"by": None}, "unknown"),
        ({"by": ["in_person"], "continual": False, "trained": True}, "fail"),
        (None, "unknown"),
    ],
)
def test_both_at_one_time_need_watching(monitoring: Any, expected: str) -> None:
    uses = [care.use(monitoring=monitoring), care.use(kind="seclusion", id="use-2", monitoring=monitoring)]

    assert status_of_both(care.episode(*uses)) == expected


def test_a_seclusion_with_two_restraints_is_told_of_once() -> None:
    watched = {"by": ["in_person"], "continual": True, "trained": True}
    restraints = [
        care.use(id=f"use-{number}", monitoring=watched | {"trained": trained})
        for number, trained in enumerate((True, False))
    ]
    seclusion = care.use(kind="seclusion", id="use-2", monitoring=watched | {"trained": False})
    told = [
        (one.path, one.status)
        for one in findings_of_care(care.episode(*restraints, seclusion), CMS_HOSPITAL, "482.13(e)(15)")
    ]

    assert told == [("uses[use-2]", "fail")]


def test_one_after_the_other_is_not_at_one_time() -> None:
    second = care.use(kind="seclusion", id="use-2", start=past(30))

    assert status_of_both(care.episode(care.use(), second)) == "not_applicable"
    assert status_of_both(care.episode(*TOGETHER)) == "pass"


def test_a_blank_end_leaves_it_open_if_both_were_at_one_time() -> None:
    unwatched = {"by": [], "continual": False}
    first = care.use(ended=None, monitoring=unwatched)
    second = care.use(kind="seclusion", id="use-2", start=past(30), monitoring=unwatched)

    assert status_of_both(care.episode(first, second)) == "unknown"
