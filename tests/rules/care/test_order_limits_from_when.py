"""Orders one after the other: from which of them each time counts, and what is named where one is blank."""

from typing import Any

import pytest
from care_builders import findings_of_care, of_use, past

from restraint_rules.findings import Finding
from restraint_rules.models.care import Order
from restraint_rules.policies import CMS_HOSPITAL
from restraint_rules.testing import care

DAY = 24 * 60
AGE = "482.13(e)(8)(i)(B)"
RENEWED, TOTAL = "482.13(e)(8)(i)/renewed_in_time", "482.13(e)(8)(i)/within_total"
BEFORE = "482.13(e)(8)(ii)"
ISSUED, EXPIRES = "uses[use-1].orders[order-1].issued", "uses[use-1].orders[order-1].expires"


def orders(*begun: int, last: dict[str, Any] | None = None) -> list[Order]:
    """Orders for two hours given so many minutes after ten, each but the first a renewal."""
    made = [care.order(past(at), 120, id=f"o{number}", renewal=number > 0) for number, at in enumerate(begun)]
    return [*made[:-1], made[-1].model_copy(update=last or {})]


def finding_while_running(clause: str, *given: Order, as_of: int) -> Finding:
    """The finding on a use that goes on, so many minutes after it began."""
    (one,) = findings_of_care(
        of_use(ended=None, ongoing=True, orders=given), CMS_HOSPITAL, clause, as_of=past(as_of)
    )
    return one


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        pytest.param({"issued": None}, (ISSUED,), id="when it was given"),
        pytest.param({"expires": None}, (EXPIRES,), id="when it ends"),
        pytest.param({"issued": None, "expires": None}, (ISSUED, EXPIRES), id="both"),
    ],
)
def test_of_an_order_s_length_what_is_blank_is_named(facts: dict[str, Any], missing: tuple[str, ...]) -> None:
    (one,) = findings_of_care(of_use(orders=[care.order(**facts)]), CMS_HOSPITAL, AGE)

    assert (one.status, one.missing) == ("unknown", missing)


def test_orders_without_a_gap_count_from_the_first() -> None:
    one = finding_while_running(RENEWED, *orders(0, 100), as_of=150)

    assert one.deadline is not None
    # the second, given at 11:40, ends at 13:40
    assert (one.status, one.due_at) == ("pending", past(220))
    assert (one.deadline.anchor, one.deadline.length) == (past(0), 220 * 60)


@pytest.mark.parametrize(
    ("renewal", "due"),
    [
        pytest.param(True, DAY, id="a renewal"),
        pytest.param(None, DAY, id="a renewal or not, to be careful"),
        pytest.param(False, 110 + DAY, id="an order of its own"),
    ],
)
def test_the_total_counts_from_the_last_that_is_no_renewal(renewal: bool | None, due: int) -> None:
    one = finding_while_running(TOTAL, *orders(0, 110, last={"renewal": renewal}), as_of=150)

    assert (one.status, one.due_at) == ("pending", past(due))


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        pytest.param(DAY - 121, "fail", id="before the last renewal"),
        pytest.param(DAY - 120, "pass", id="as it was given"),
        pytest.param(DAY, "pass", id="as the new order was given"),
        pytest.param(DAY + 1, "fail", id="after it"),
    ],
)
def test_the_person_is_seen_between_the_last_renewal_and_the_new_order(seen: int, expected: str) -> None:
    given = orders(*range(0, DAY, 120), DAY, last={"renewal": False})
    subject = of_use(DAY + 60, orders=given, evaluations=[care.evaluation(made=past(seen))])

    assert findings_of_care(subject, CMS_HOSPITAL, BEFORE)[-1].status == expected
