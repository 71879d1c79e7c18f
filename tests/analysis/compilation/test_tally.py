"""Where an instance is counted: by type, nature, ground, plan, injury and length."""

from datetime import timedelta
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, restraint, seclusion, setting, time_out

from restraint_rules.analysis.compilation.tally import ROWS, band, tally
from restraint_rules.engine.bench import Bench
from restraint_rules.engine.incidents import episode_of
from restraint_rules.policies import SPRAGUE


def rows_counted(*interventions: dict[str, Any], begun: int = 2025, **facts: Any) -> dict[str, set[str]]:
    """The rows in which something is counted, by table."""
    bench = Bench(SPRAGUE, CALENDAR, at(LATER), setting(), {})
    counts = tally([episode_of(incident(*interventions, **facts), bench)], begun)
    assert {row in ROWS[table] for table, row in counts} <= {True}
    return {table: {row for at, row in counts if at == table and counts[at, row]} for table, _ in counts}


def test_a_lawful_restraint() -> None:
    assert rows_counted() == {
        "instances": {"physical_restraint"},
        "nature": {"other_restraint"},
        "grounds": {"imminent_injury"},
        "durations": {"up_to_15"},
        "incidents": {"without_injury"},
        "students": {"restrained_or_secluded"},
        "perhaps_instances": set(),
    }


@pytest.mark.parametrize(
    ("use", "nature"),
    [
        pytest.param(restraint(mechanical=True), "mechanical", id="a device"),
        pytest.param(restraint(holds=[{"carries": True}]), "carried_or_moved", id="carried"),
        pytest.param(restraint(holds=[{"carries": None}]), "not_recorded", id="not recorded"),
        pytest.param(restraint(holds=[{"carries": False}]), "other_restraint", id="not carried"),
        pytest.param(
            restraint(holds=[{"carries": None}, {"carries": True}]), "carried_or_moved", id="one of two"
        ),
        pytest.param(restraint(holds=None), "not_recorded", id="no hold recorded"),
        pytest.param(seclusion(), "seclusion", id="a seclusion"),
        pytest.param(time_out(physically_prevented=True), "seclusion", id="a time out behind a held door"),
    ],
)
def test_nature(use: dict[str, Any], nature: str) -> None:
    assert rows_counted(use)["nature"] == {nature}


@pytest.mark.parametrize(
    ("grounds", "row"),
    [
        pytest.param(["property_destruction", "imminent_injury_to_student"], "imminent_injury", id="injury"),
        pytest.param(["disruption"], "other_ground", id="another"),
        pytest.param(["unclear"], "unclear", id="unclear"),
        pytest.param([], "none", id="none"),
        pytest.param(None, "not_recorded", id="not recorded"),
    ],
)
def test_ground(grounds: list[str] | None, row: str) -> None:
    assert rows_counted(emergency={"grounds": grounds})["grounds"] == {row}


def test_no_emergency_recorded() -> None:
    assert rows_counted(emergency=None)["grounds"] == {"not_recorded"}


@pytest.mark.parametrize(("per_iep", "row"), [(True, "yes"), (False, "no"), (None, "not_recorded")])
def test_per_iep(*, per_iep: bool | None, row: str) -> None:
    assert rows_counted(seclusion(per_iep=per_iep))["seclusions_per_iep"] == {row}


@pytest.mark.parametrize(
    ("length", "row"),
    [
        pytest.param(timedelta(), "up_to_15", id="nothing"),
        pytest.param(timedelta(minutes=15), "up_to_15", id="15 min"),
        pytest.param(timedelta(minutes=15, seconds=1), "over_15_to_20", id="a second more"),
        pytest.param(timedelta(minutes=20), "over_15_to_20", id="20 min"),
        pytest.param(timedelta(minutes=20, seconds=1), "over_20_to_40", id="over 20 min"),
        pytest.param(timedelta(minutes=40), "over_20_to_40", id="40 min"),
        pytest.param(timedelta(minutes=40, seconds=1), "over_40_to_60", id="over 40 min"),
        pytest.param(timedelta(minutes=60), "over_40_to_60", id="60 min"),
        pytest.param(timedelta(minutes=60, seconds=1), "over_60", id="longer"),
    ],
)
def test_bands(length: timedelta, row: str) -> None:
    assert band(length) == row


@pytest.mark.parametrize(
    "times",
    [
        pytest.param({"ended": None}, id="no end"),
        pytest.param({"ended": None, "ongoing": True}, id="still going on"),
        pytest.param({"started": None, "ended": at("10:30")}, id="no start"),
    ],
)
def test_a_length_that_is_not_known(times: dict[str, Any]) -> None:
    assert rows_counted(restraint(**times))["durations"] == {"not_recorded"}


@pytest.mark.parametrize(
    ("injuries", "incidents", "rows"),
    [
        pytest.param(None, {"not_recorded"}, None, id="not recorded"),
        pytest.param([], {"without_injury"}, None, id="none"),
        pytest.param([{"person": "employee"}], {"without_injury"}, None, id="someone else"),
        pytest.param([{}], {"not_recorded"}, None, id="nobody knows whose"),
        pytest.param(
            [{"person": "student", "severity": "serious"}], {"with_injury"}, {"serious"}, id="serious"
        ),
        pytest.param(
            [{"person": "student"}, {"person": "student", "severity": "nonserious"}],
            {"with_injury"},
            {"not_recorded", "nonserious"},
            id="two",
        ),
    ],
)
def test_injuries(injuries: list[dict[str, Any]] | None, incidents: set[str], rows: set[str] | None) -> None:
    found = rows_counted(injuries=injuries)

    assert found["incidents"] == incidents
    assert found.get("injuries") == rows


def test_a_time_out_is_no_instance() -> None:
    assert rows_counted(time_out()) == {"perhaps_instances": set()}


def test_what_may_be_an_instance_is_counted_apart() -> None:
    found = rows_counted(
        time_out(holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}], locked=None)
    )

    assert found == {"perhaps_instances": {"not_decided"}}


@pytest.mark.parametrize(
    ("day", "begun", "in_year"),
    [
        pytest.param("2026-06-30", 2025, True, id="the last of June"),
        pytest.param("2026-07-01", 2025, False, id="the first of July is another year"),
        pytest.param("2025-07-01", 2025, True, id="the first of July"),
        pytest.param("2025-06-30", 2025, False, id="the June before"),
    ],
)
def test_the_school_year(*, day: str, begun: int, in_year: bool) -> None:
    bench = Bench(SPRAGUE, CALENDAR, at("2026-08-01T12:00"), setting(), {})
    for use in (restraint(f"{day}T10:00", f"{day}T10:08"), restraint(None, None)):
        counts = tally([episode_of(incident(use, day=day), bench)], begun)

        assert bool(counts["instances", "physical_restraint"]) is in_year


def test_a_student_counts_once() -> None:
    bench = Bench(SPRAGUE, CALENDAR, at(LATER), setting(), {})
    twice = [episode_of(incident(restraint(), seclusion(), id=name), bench) for name in ("a", "b")]
    counts = tally(twice, 2025)

    assert counts["students", "restrained_or_secluded"] == 1
    assert (counts["instances", "physical_restraint"], counts["instances", "seclusion"]) == (2, 2)
    assert counts["incidents", "without_injury"] == 2
