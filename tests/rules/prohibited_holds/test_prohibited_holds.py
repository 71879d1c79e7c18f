"""II.A: a life-threatening restraint is never lawful, emergency or not."""

from typing import Any

import pytest
from builders import Told, agent, incident, judge, only, restraint, seclusion, setting, staff, time_out, told

from restraint_rules.models import Setting

SAFE = {"position": "standing", "restricts_air_flow": False, "immobilizes": True, "carries": False}
HOLD = "interventions[r1].holds[*]"
HARMLESS = ("pass", "life_threatening.none", ())
USED = ("fail", "life_threatening.used", ())


def told_open(*paths: str) -> Told:
    return Told("unknown", "life_threatening.unknown", paths)


@pytest.mark.parametrize(
    ("hold", "expected"),
    [
        pytest.param({}, HARMLESS, id="standing, breathing free"),
        pytest.param({"restricts_air_flow": True}, USED, id="(1) air flow restricted, standing"),
        pytest.param({"position": "prone"}, USED, id="(2) prone and immobilized"),
        pytest.param({"position": "supine"}, HARMLESS, id="supine is not prone"),
        pytest.param({"position": "prone", "immobilizes": False}, HARMLESS, id="prone but moving freely"),
        pytest.param(
            {"restricts_air_flow": True, "position": None, "immobilizes": None},
            USED,
            id="air flow decides alone",
        ),
        pytest.param(
            {"position": "prone", "restricts_air_flow": None}, USED, id="prone and immobilized decides alone"
        ),
        pytest.param(
            {"restricts_air_flow": None}, told_open(f"{HOLD}.restricts_air_flow"), id="air flow blank"
        ),
        pytest.param({"position": None}, told_open(f"{HOLD}.position"), id="position blank"),
        pytest.param(
            {"position": "prone", "immobilizes": None},
            told_open(f"{HOLD}.immobilizes"),
            id="prone, hold blank",
        ),
        pytest.param({"position": None, "immobilizes": False}, HARMLESS, id="position blank, moving freely"),
        pytest.param(
            {"position": "supine", "immobilizes": None}, HARMLESS, id="supine decides, whatever the hold"
        ),
        pytest.param(
            {"position": None, "immobilizes": None, "restricts_air_flow": None},
            told_open(f"{HOLD}.restricts_air_flow", f"{HOLD}.position", f"{HOLD}.immobilizes"),
            id="everything blank",
        ),
    ],
)
def test_what_a_hold_does(hold: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert told(incident(restraint(holds=[SAFE | hold])), "II.A") == expected


@pytest.mark.parametrize(
    ("claim", "expected", "is_restraint"),
    [
        pytest.param({"restricts_air_flow": True}, USED, True, id="that stops the breath"),
        pytest.param({"position": "prone"}, USED, True, id="that pins down, prone"),
        pytest.param({}, HARMLESS, False, id="that does neither"),
        pytest.param(
            {"position": None}, told_open(f"{HOLD}.position"), False, id="of which too little is recorded"
        ),
    ],
)
def test_a_hold_that_is_no_restraint_may_threaten_life(
    claim: dict[str, Any], expected: Any, is_restraint: bool
) -> None:
    """I.B speaks of any restraint or hold: a claim that it was a brief hold to calm does not cover it."""
    excluded = {"kind": "calming_hold", "brief": True, "to_calm": True}
    judged = incident(restraint(holds=[SAFE | claim], exclusion=excluded))
    assert told(judged, "II.A") == expected
    assert (told(judged, "III.A") == ("not_applicable", "no_use", ())) is not is_restraint


def test_an_excluded_device_without_holds_is_none() -> None:
    excluded = {"kind": "medical_device", "medical_purpose": True}
    judged = incident(restraint(holds=None, exclusion=excluded))
    assert told(judged, "II.A") == ("not_applicable", "no_restraint", ())


def test_without_holds_nobody_can_tell() -> None:
    assert told(incident(restraint(holds=None)), "II.A") == told_open("interventions[r1].holds")


def test_one_of_two_holds_is_enough() -> None:
    holds = [SAFE | {"id": "first"}, SAFE | {"id": "second", "position": "prone"}]
    assert told(incident(restraint(holds=holds)), "II.A") == USED


def test_a_hold_is_named_by_its_id() -> None:
    holds = [SAFE, SAFE | {"id": "second", "restricts_air_flow": None}]
    expected = told_open("interventions[r1].holds[second].restricts_air_flow")
    assert told(incident(restraint(holds=holds)), "II.A") == expected


def test_an_emergency_is_no_excuse() -> None:
    judged = incident(restraint(holds=[SAFE | {"position": "prone"}]))
    assert judged.emergency is not None
    assert judged.emergency.grounds == ("imminent_injury_to_others",)
    assert told(judged, "II.A") == USED


@pytest.mark.parametrize(
    ("intervention", "code"),
    [
        pytest.param(seclusion(), "no_restraint", id="seclusion"),
        pytest.param(time_out(), "no_restraint", id="time out"),
        pytest.param(agent(), "no_restraint", id="agent"),
    ],
)
def test_where_nobody_was_restrained(intervention: dict[str, Any], code: str) -> None:
    assert told(incident(intervention), "II.A") == ("not_applicable", code, ())


VISITOR = staff(id="visitor", employed_by_district=False, contracted_for_students=False, credentials=[])
WITH_VISITOR = setting(staff=[staff(), VISITOR])


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        pytest.param(["visitor"], ("not_applicable", "not_by_employee", ()), id="known to be none"),
        pytest.param(["visitor", "staff-1"], USED, id="one of two is"),
        pytest.param(["staff-1", "visitor"], USED, id="one of two is, named first"),
        pytest.param(None, USED, id="not recorded who: presumed"),
        pytest.param(["nobody-knows"], USED, id="no staff record: presumed"),
    ],
)
def test_it_speaks_of_school_employees(by: list[str] | None, expected: tuple[Any, ...]) -> None:
    prone = restraint(by=by, holds=[SAFE | {"position": "prone"}])
    assert told(incident(prone), "II.A", setting=WITH_VISITOR) == expected


def test_the_breach_is_an_error_on_the_intervention() -> None:
    found = only(judge(incident(restraint(holds=[SAFE | {"position": "prone"}]))), "II.A")
    assert (found.level, found.path) == ("error", "interventions[r1]")


def test_the_breach_shows_what_is_recorded_of_each_hold() -> None:
    holds = [{"technique": "standing-hold", "position": "prone"}, {"id": "h", "restricts_air_flow": True}]
    found = only(judge(incident(restraint(holds=holds))), "II.A")
    assert found.evidence == (
        (f"{HOLD}.technique", "standing-hold"),
        (f"{HOLD}.position", "prone"),
        ("setting.techniques[standing-hold].position", "standing"),
        ("setting.techniques[standing-hold].restricts_air_flow", False),
        ("setting.techniques[standing-hold].immobilizes", True),
        ("setting.techniques[standing-hold].carries", False),
        ("interventions[r1].holds[h].restricts_air_flow", True),
    )


class TestTechniques:
    """What a hold leaves blank, its technique says."""

    CHOKE: dict[str, Any] = {  # noqa: RUF012 - read only
        "id": "t",
        "position": "prone",
        "restricts_air_flow": False,
        "immobilizes": True,
        "carries": False,
    }

    def catalogue(self, **facts: Any) -> Setting:
        return setting(techniques=[self.CHOKE | facts])

    @pytest.mark.parametrize(
        ("technique", "hold", "expected"),
        [
            pytest.param({}, {}, USED, id="the technique decides"),
            pytest.param({}, {"position": "standing"}, HARMLESS, id="the hold overrides the technique"),
            pytest.param(
                {"position": "standing"}, {"restricts_air_flow": True}, USED, id="the hold, for the worse"
            ),
            pytest.param(
                {"position": None}, {}, told_open("setting.techniques[t].position"), id="blank in both places"
            ),
            pytest.param(
                {"restricts_air_flow": None, "position": "seated"},
                {},
                told_open("setting.techniques[t].restricts_air_flow"),
                id="air flow blank in both places",
            ),
        ],
    )
    def test_the_catalogue(
        self, technique: dict[str, Any], hold: dict[str, Any], expected: tuple[Any, ...]
    ) -> None:
        judged = incident(restraint(holds=[{"technique": "t"} | hold]))
        assert told(judged, "II.A", setting=self.catalogue(**technique)) == expected

    def test_a_technique_without_a_record_is_one_missing_fact(self) -> None:
        judged = incident(restraint(holds=[{"technique": "unlisted"}]))
        assert told(judged, "II.A") == told_open("setting.techniques[unlisted]")
