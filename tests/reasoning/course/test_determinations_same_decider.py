"""The reading ``same_decider``: the one who decided first makes every new decision."""

from typing import Any

import pytest
from builders import determination
from course_builders import finding_of_decisions

from restraint_rules.findings import Finding

HERE = "interventions[r1].determinations[*]"
FIRST, SECOND = (f"interventions[r1].determinations[{name}]" for name in ("first", "second"))


class TestSameDecider:
    """The reading ``same_decider``: the one who decided first makes every new decision."""

    def finding_redecided(
        self, *made: dict[str, Any], end: str = "11:00", reading: str = "same_individual"
    ) -> Finding:
        return finding_of_decisions(*made, clause="III.H.3", end=end, readings={"same_decider": reading})

    @pytest.mark.parametrize(
        ("first", "second", "expected", "missing"),
        [
            ("staff-1", "staff-1", "pass", ()),
            ("staff-1", "staff-2", "fail", ()),
            ("staff-2", "staff-1", "fail", ()),
            ("staff-1", None, "unknown", (f"{SECOND}.by",)),
            (None, "staff-2", "unknown", (f"{FIRST}.by",)),
            (None, None, "unknown", (f"{FIRST}.by", f"{SECOND}.by")),
        ],
    )
    def test_same(self, first: Any, second: Any, expected: str, missing: Any) -> None:
        made = determination("10:15", id="first", by=first), determination("10:45", id="second", by=second)
        found = self.finding_redecided(*made)

        assert (found.status, found.missing) == (expected, missing)
        assert self.finding_redecided(*made, reading="any_qualified").status == "pass"

    def test_one_that_authorizes_nothing_is_not_the_first(self) -> None:
        found = self.finding_redecided(
            determination("10:05", by="staff-1", necessary=False),
            determination("10:15", by="staff-2"),
            determination("10:45", by="staff-2"),
        )

        assert found.status == "pass"

    def test_none_that_authorizes(self) -> None:
        made = [determination(when, by="staff-1", necessary=False) for when in ("10:05", "10:20")]

        assert self.finding_redecided(*made).status == "fail"

    @pytest.mark.parametrize(("by", "expected"), [("staff-1", "pass"), ("staff-2", "unknown")])
    def test_a_doubtful_first_leaves_it_open_who_must_decide(self, by: str, expected: str) -> None:
        found = self.finding_redecided(
            determination("10:12", id="first", by="staff-1", necessary=None),
            determination("10:40", id="second", by=by),
            determination("11:05", id="third", by=by),
            end="11:20",
        )

        assert found.status == expected
        assert found.missing == (() if expected == "pass" else (f"{FIRST}.necessary",))

    @pytest.mark.parametrize("reading", ["same_individual", "any_qualified"])
    def test_it_asks_nothing_of_the_first_decision(self, reading: str) -> None:
        late, early = (
            determination("10:16", by="staff-1"),
            determination("10:12", by="staff-2", necessary=None),
        )
        found = finding_of_decisions(late, early, readings={"same_decider": reading})

        assert (found.status, found.missing) == ("unknown", (f"{HERE}.necessary",))
        assert "same_decider" not in dict(found.source.readings)
