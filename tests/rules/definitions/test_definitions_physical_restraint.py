"""I.B and I.D: a physical restraint, and when it threatens life."""

from typing import Any

import pytest
from builders import Told, incident, judge, only, restraint, seclusion, setting, told
from definition_answers import AT, HOLD, MET, NOTHING, REFUTED, judged_as, told_by_clause, told_stands


class TestPhysicalRestraint:
    """I.D"""

    @pytest.mark.parametrize(
        ("holds", "expected", "kind"),
        [
            pytest.param([HOLD | {"immobilizes": True}], MET, "restraint", id="immobilizes"),
            pytest.param([HOLD | {"carries": True}], MET, "restraint", id="carrying counts"),
            pytest.param([HOLD], REFUTED, "nothing", id="neither"),
            pytest.param([HOLD, HOLD | {"carries": True}], MET, "restraint", id="one of two"),
            pytest.param(
                [HOLD | {"immobilizes": None, "carries": True}], MET, "restraint", id="carrying decides"
            ),
            pytest.param(
                [HOLD | {"immobilizes": None}], told_stands(f"{AT}[*].immobilizes"), "restraint",
                id="immobilizing not recorded: the label stands",
            ),
            pytest.param(
                [HOLD | {"carries": None, "id": "h"}], told_stands(f"{AT}[h].carries"), "restraint",
                id="carrying not recorded: the label stands",
            ),
            pytest.param(None, told_stands(AT), "restraint", id="holds not recorded: the label stands"),
            pytest.param(
                [{"technique": "standing-hold"}], MET, "restraint", id="what the technique says counts"
            ),
            pytest.param(
                [{"technique": "standing-hold", "immobilizes": False}], REFUTED, "nothing",
                id="what the hold says overrides the technique",
            ),
            pytest.param(
                [{"technique": "unlisted"}], told_stands("setting.techniques[unlisted]"), "restraint",
                id="a technique without a record, named once",
            ),
        ],
    )  # fmt: skip
    def test_holds(self, holds: list[dict[str, Any]] | None, expected: Told, kind: str) -> None:
        assert told_by_clause(restraint(holds=holds)) == {"I.A": NOTHING, "I.D": expected, "I.F": NOTHING}
        assert judged_as(restraint(holds=holds)) == kind

    def test_a_technique_may_leave_something_blank(self) -> None:
        blank = setting(techniques=[{"id": "t", "position": "standing", "immobilizes": False}])
        found = told_by_clause(restraint(holds=[{"technique": "t"}]), setting=blank)
        assert found["I.D"] == told_stands("setting.techniques[t].carries")

    def test_a_refuted_label_shows_the_holds(self) -> None:
        found = only(judge(incident(restraint(holds=[HOLD]))), "I.D")
        assert found.evidence == tuple((f"{AT}[*].{name}", value) for name, value in HOLD.items())

    def test_a_refuted_label_is_a_warning(self) -> None:
        found = only(judge(incident(restraint(holds=[HOLD]))), "I.D")
        assert (found.level, found.verdict.params) == (
            "warning",
            {"label": "physical_restraint", "kind": "none"},
        )

    @pytest.mark.parametrize(
        ("facts", "expected", "kind"),
        [
            pytest.param(
                {"brief": True, "to_calm": True}, ("not_applicable", "definition.excluded", ()), "nothing",
                id="borne out",
            ),
            pytest.param({"brief": False}, MET, "restraint", id="refuted"),
            pytest.param(
                {"brief": True}, told_stands("interventions[r1].exclusion.to_calm"), "restraint", id="open"
            ),
        ],
    )  # fmt: skip
    def test_a_claimed_exclusion(self, facts: dict[str, Any], expected: Told, kind: str) -> None:
        judged = restraint(exclusion={"kind": "calming_hold"} | facts)
        assert told_by_clause(judged)["I.D"] == expected
        assert judged_as(judged) == kind

    def test_a_refuted_claim_does_not_make_a_restraint(self) -> None:
        judged = restraint(holds=[HOLD], exclusion={"kind": "calming_hold", "brief": False})
        assert told_by_clause(judged)["I.D"] == ("not_applicable", "definition.excluded", ())
        assert judged_as(judged) == "nothing"

    def test_a_claim_with_nothing_else_recorded(self) -> None:
        judged = restraint(holds=None, exclusion={"kind": "calming_hold"})
        missing = (AT, "interventions[r1].exclusion.brief", "interventions[r1].exclusion.to_calm")
        assert told_by_clause(judged)["I.D"] == told_stands(*missing)


class TestLifeThreatening:
    """I.B tells; II.A forbids."""

    @pytest.mark.parametrize(
        ("holds", "expected"),
        [
            pytest.param(
                [{"technique": "standing-hold"}], ("not_applicable", "life_threatening.not_met", ()), id="not"
            ),
            pytest.param(
                [{"technique": "standing-hold", "position": "prone"}],
                ("not_applicable", "life_threatening.met", ()),
                id="prone",
            ),
            pytest.param(
                [{"technique": "standing-hold", "restricts_air_flow": True}],
                ("not_applicable", "life_threatening.met", ()),
                id="air flow",
            ),
            pytest.param(
                [{"technique": "standing-hold"}, {"technique": "standing-hold", "position": "prone"}],
                ("not_applicable", "life_threatening.met", ()),
                id="one of two",
            ),
            pytest.param(None, ("unknown", "life_threatening.open", (AT,)), id="not recorded"),
        ],
    )
    def test_it_classifies(self, holds: list[dict[str, Any]] | None, expected: Told) -> None:
        found = only(judge(incident(restraint(holds=holds))), "I.B")
        assert told(found) == expected
        assert found.path == "interventions[r1]"

    def test_without_restraint(self) -> None:
        assert told(incident(seclusion()), "I.B") == ("not_applicable", "no_restraint", ())

    def test_a_hold_excluded_from_restraint_is_still_told(self) -> None:
        excluded = {"kind": "calming_hold", "brief": True, "to_calm": True}
        judged = restraint(holds=[HOLD | {"restricts_air_flow": True}], exclusion=excluded)
        assert told(incident(judged), "I.B") == ("not_applicable", "life_threatening.met", ())
