"""The second district of the examples: it asks more than the law, and under its own numbers."""

import re
import runpy
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from restraint_rules import evaluate, policies, testing
from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.policy import Policy
from restraint_rules.report import Report

SCRIPT = Path(__file__).parents[1] / "examples" / "second_district.py"


@cache
def example_names() -> dict[str, Any]:
    """The example's own names."""
    return runpy.run_path(str(SCRIPT))


def district_policy() -> Policy:
    found: Policy = example_names()["ALDER_FALLS"]
    return found


def report_by_example(policy: Policy, *, day: date = date(2026, 3, 6), wall: str = "14:00") -> Report:
    """The example's incident, its report completed then."""
    report: Report = example_names()["judged"](example_names()["incident"](testing.at(wall, day)), policy)
    return report


def test_what_it_prints(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(SCRIPT), run_name="__main__")
    told = re.sub(r"\s+", " ", capsys.readouterr().out)

    assert "connecticut: no breach found" in told
    assert "alder-falls: breach 2.1 Continuing past 15 minutes: by administrators: 22 min" in told
    assert "24 hours and 0 s after the last use: pass" in told
    assert "24 hours and 1 s after the last use: fail" in told
    assert "No clause yet: none" in told
    assert "looser 10-236b(h): within 48 hours asks less than alder-falls 10-236b(h): within 24 hours" in told


def test_it_fails_by_its_own_numbers_and_nothing_else_does() -> None:
    assert [one.clause for one in report_by_example(district_policy()).failures] == [
        "2.1",
        "10-76b-11",
        "3.2",
    ]
    assert report_by_example(policies.CONNECTICUT).failures == ()


def test_what_was_read_only_in_a_letter_says_so() -> None:
    unverified = {one.clause for one in report_by_example(district_policy()) if not one.source.verified}

    assert "Appendix A" in unverified
    assert not unverified & {"2.1", "2.2", "10-76b-11", "3.2"}


@pytest.mark.parametrize(
    ("wall", "expected"), [("10:22:00", "pass"), ("10:22:01", "fail")], ids=["24 hours", "a second later"]
)
def test_both_sides_of_its_hours(wall: str, expected: str) -> None:
    (found,) = report_by_example(district_policy(), wall=wall).of("10-76b-11")

    assert (found.status, found.source.title) == (expected, "Report within 24 hours")
    assert found.deadline is not None
    assert found.deadline.due_at == testing.at("10:22") + timedelta(days=1)


def test_it_begins_on_its_first_day() -> None:
    def on(day: date) -> Report:
        return evaluate(
            testing.incident(day),
            policy=district_policy(),
            calendar=testing.calendar(),
            setting=testing.setting(),
            as_of=testing.AS_OF,
        )

    assert on(date(2025, 9, 2)).of("3.2")
    with pytest.raises(BeforeAnyLawError, match="2025-07-01"):
        on(date(2025, 6, 30))


def test_each_paragraph_has_a_clause_and_each_clause_of_the_law_is_kept_or_replaced() -> None:
    citations = {clause.citation for clause in district_policy().clauses}
    replaced = {"10-236b(f)", "10-236b(f).anew", "10-236b(s)"}
    living = {one.citation for one in policies.CONNECTICUT.clauses if one.until is None}

    assert set(example_names()["PARAGRAPHS"]) <= citations
    assert living - citations == replaced
