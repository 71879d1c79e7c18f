"""Orders one after the other: gaps, the total by renewals alone, and who saw the person before a new one."""

from typing import Any

import pytest
from care_builders import findings_of_care, of_use, past, status_of_care

from restraint_rules.models.base import Subject
from restraint_rules.models.care import Order
from restraint_rules.policies import CMS_HOSPITAL, NASMHPD, SIX_CORE_STRATEGIES
from restraint_rules.testing import care

NA = "not_applicable"
DAY = 24 * 60
RENEWED, TOTAL, BEFORE = (
    "482.13(e)(8)(i)/renewed_in_time",
    "482.13(e)(8)(i)/within_total",
    "482.13(e)(8)(ii)",
)


def orders(*begun: int, minutes: int = 120, last: dict[str, Any] | None = None) -> list[Order]:
    """Orders given so many minutes after ten, each but the first a renewal."""
    made = [
        care.order(past(at), minutes, id=f"o{number}", renewal=number > 0) for number, at in enumerate(begun)
    ]
    return [*made[:-1], made[-1].model_copy(update=last or {})]


EVERY_TWO_HOURS = range(0, DAY, 120)
NEW = {"renewal": False}


def status_of_order(subject: Subject, clause: str, **arguments: Any) -> str:
    return status_of_care(subject, CMS_HOSPITAL, clause, **arguments)


@pytest.mark.parametrize(("second", "expected"), [(119, "pass"), (120, "pass"), (121, "fail")])
def test_an_order_is_renewed_before_it_ends(second: int, expected: str) -> None:
    assert status_of_order(of_use(200, orders=orders(0, second)), RENEWED) == expected


def test_what_runs_must_be_renewed_by_the_order_s_end() -> None:
    running = of_use(ended=None, ongoing=True, orders=orders(0))
    (open_one,) = findings_of_care(running, CMS_HOSPITAL, RENEWED, as_of=past(60))

    assert (open_one.status, open_one.due_at) == ("pending", past(120))
    assert status_of_order(running, RENEWED, as_of=past(121)) == "fail"


def test_an_order_without_end_needs_no_renewal() -> None:
    endless = [care.order(expires=None, open_ended=True)]
    (open_one,) = findings_of_care(
        of_use(ended=None, ongoing=True, orders=endless), CMS_HOSPITAL, RENEWED, as_of=past(600)
    )

    assert (open_one.status, open_one.due_at) == ("pending", None)


def test_a_renewal_on_a_day_leaves_it_open() -> None:
    second = orders(0, 100)[1].model_copy(update={"issued": past(0).date(), "expires": past(300)})
    subject = of_use(200, orders=[orders(0)[0], second])

    assert status_of_order(subject, RENEWED) == "unknown"
    assert status_of_order(of_use(120, orders=[orders(0)[0], second]), RENEWED) == "pass"


@pytest.mark.parametrize(("minutes", "expected"), [(DAY, "pass"), (DAY + 1, "fail")])
def test_renewals_carry_it_for_a_day_in_all(minutes: int, expected: str) -> None:
    renewals = orders(*EVERY_TWO_HOURS, DAY)

    assert status_of_order(of_use(minutes, orders=renewals), TOTAL) == expected
    assert status_of_order(of_use(minutes, orders=orders(*EVERY_TWO_HOURS, DAY, last=NEW)), TOTAL) == "pass"


def test_a_renewal_that_may_be_a_new_order_leaves_it_open() -> None:
    unclear = orders(*EVERY_TWO_HOURS, DAY, last={"renewal": None})
    (open_one,) = findings_of_care(of_use(DAY + 60, orders=unclear), CMS_HOSPITAL, TOTAL)

    assert (open_one.status, open_one.missing) == ("unknown", ("uses[use-1].orders[o12].renewal",))


def test_while_it_runs_the_total_is_still_to_come() -> None:
    (open_one,) = findings_of_care(of_use(ended=None, ongoing=True), CMS_HOSPITAL, TOTAL, as_of=past(30))

    assert (open_one.status, open_one.due_at) == ("pending", past(DAY))
    assert status_of_order(of_use(ended=None), TOTAL) == "unknown"


@pytest.mark.parametrize(
    ("new", "seen", "expected"),
    [
        (DAY, {"made": past(DAY - 10)}, "pass"),
        (DAY - 1, {"made": past(30)}, NA),
        (DAY, {"made": past(30)}, "fail"),
        (DAY, {"made": past(DAY + 1)}, "fail"),
        (DAY, {"at": None}, "unknown"),
        (DAY, {"at": past(DAY).date()}, "unknown"),
        (DAY, {"made": past(DAY - 10), "licence": "registered_nurse"}, "fail"),
        (DAY, {"made": past(DAY - 10), "face_to_face": None}, "unknown"),
    ],
)
def test_seen_before_a_new_order_after_a_day(new: int, seen: dict[str, Any], expected: str) -> None:
    given = orders(*EVERY_TWO_HOURS, new, last=NEW)
    subject = of_use(DAY + 60, orders=given, evaluations=[care.evaluation(**seen)])
    last = findings_of_care(subject, CMS_HOSPITAL, BEFORE)[-1]

    assert last.status == expected


@pytest.mark.parametrize(
    ("facts", "evaluations", "expected"),
    [
        (NEW, None, "unknown"),
        (NEW | {"issued": None}, [], "unknown"),
        (NEW | {"issued": past(DAY).date()}, [], "unknown"),
        ({"renewal": None}, [], "unknown"),
        ({"renewal": True}, [], NA),
    ],
)
def test_what_is_not_recorded_of_a_new_order(facts: dict[str, Any], evaluations: Any, expected: str) -> None:
    given = orders(*EVERY_TWO_HOURS, DAY, last=facts)
    last = findings_of_care(of_use(DAY + 60, orders=given, evaluations=evaluations), CMS_HOSPITAL, BEFORE)[-1]

    assert last.status == expected


def test_an_evaluation_of_which_little_is_known_is_open_within_the_hour() -> None:
    subject = of_use(ended=None, ongoing=True, evaluations=[care.evaluation(past(5), face_to_face=None)])

    assert status_of_order(subject, "482.13(e)(12)(i)", as_of=past(30)) == "pending"


def test_a_facility_under_the_recommending_texts() -> None:
    assert [status_of_care(care.facility(), NASMHPD, one) for one in ("23", "27")] == ["pass", "pass"]
    assert status_of_care(care.facility(quality_reviews=False), NASMHPD, "23") == "fail"
    assert status_of_care(care.facility(policy_emergency_only=None), NASMHPD, "27") == "unknown"
    assert status_of_care(care.facility(data_shared_with_goals=False), SIX_CORE_STRATEGIES, "2") == "fail"
