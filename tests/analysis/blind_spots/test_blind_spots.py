"""Which clauses a source can never answer, before a row is read."""

from datetime import date

import pytest

from restraint_rules import policies
from restraint_rules.analysis import BlindSpot, blind_spots
from restraint_rules.intake import layouts
from restraint_rules.intake.layout import Layout

THURSDAY, SATURDAY = date(2026, 3, 5), date(2026, 3, 7)


def blind_clauses(*of: Layout, on: date = THURSDAY) -> dict[str, tuple[str, ...]]:
    return {one.clause: one.facts for one in blind_spots(*of, policy=policies.SPRAGUE, on=on)}


def test_a_feed_of_days_alone_answers_little() -> None:
    spots = blind_clauses(layouts.EDFI)
    assert spots["IX.A"] == ("report",)
    assert spots["III.H.2"] == ("interventions[].started", "interventions[].ended")
    assert spots["VII.B.1"] == ("eligibility",)
    assert "III.A" not in spots  # the reasons are in the feed
    assert "VII.C" not in spots  # a duty of the school


def test_what_a_layout_holds_waits_for_nobody_else() -> None:
    assert {"III.A", "III.C", "IX.A", "IX.B.3", "X.B", "VII.A.1"}.isdisjoint(blind_clauses(layouts.TEMPLATE))


def test_another_source_takes_a_blind_spot_away() -> None:
    assert "VII.A.1" in blind_clauses(layouts.EDFI)
    assert "VII.A.1" not in blind_clauses(layouts.EDFI, layouts.EDFI_SPECIAL_EDUCATION)


def test_a_length_without_an_end_is_a_length() -> None:
    assert blind_clauses(layouts.EDFI_DELAWARE)["III.H.2"] == ("interventions[].determinations",)


def test_the_law_is_that_of_the_day_whatever_the_day() -> None:
    assert blind_clauses(layouts.EDFI, on=SATURDAY) == blind_clauses(layouts.EDFI)


@pytest.mark.parametrize("policy", [policies.CONNECTICUT, "us-ed-2012"], ids=["a policy", "its id"])
def test_any_policy_will_do(policy: object) -> None:
    (first, *_) = blind_spots(layouts.EDFI, policy=policy, on=THURSDAY)  # type: ignore[arg-type]  # either
    assert isinstance(first, BlindSpot)
    assert first.title
