"""Whether something was used in an emergency: by its own record, or the incident's; else presumed."""

from typing import Any

import pytest
from builders import incident, restraint, seclusion
from course_builders import episode

from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models.emergencies import Ground
from restraint_rules.reasoning.course.emergencies import EmergencyOf, emergencies_of, in_an_emergency, shows

HELD, SHUT_IN = restraint("10:00", "10:05"), seclusion("10:05", "10:10")
BY_PLAN = {"per_iep": True}
INJURY: Ground = "imminent_injury_to_others"
OWN = "interventions[r1].emergency"


def emergencies_listed(*uses: dict[str, Any], emergency: Any) -> list[EmergencyOf]:
    prepared = episode(incident(*uses, emergency=emergency))
    return emergencies_of(prepared, prepared.uses)


@pytest.mark.parametrize(
    ("emergency", "expected"),
    [
        pytest.param({"grounds": [INJURY]}, YES, id="a ground"),
        pytest.param({"grounds": []}, NO, id="none"),
        pytest.param({"grounds": [], "grounds_in_part": True}, YES, id="none of those that are recorded"),
        pytest.param({}, YES, id="no word of grounds"),
        pytest.param(None, YES, id="not recorded"),
    ],
)
def test_by_its_grounds(emergency: Any, expected: Fact) -> None:
    (one,) = emergencies_listed(HELD, emergency=emergency)

    assert in_an_emergency(one) == expected


@pytest.mark.parametrize(
    ("uses", "expected"),
    [
        pytest.param([SHUT_IN], YES, id="a seclusion"),
        pytest.param([SHUT_IN | BY_PLAN], Fact(None, ("emergency.grounds",)), id="a seclusion by the IEP"),
        pytest.param([HELD | BY_PLAN], YES, id="a restraint, which no IEP plans"),
        pytest.param([HELD, SHUT_IN | BY_PLAN], YES, id="a restraint before a seclusion by the IEP"),
    ],
)
def test_only_a_seclusion_by_the_iep_may_have_been_without_one(
    uses: list[dict[str, Any]], expected: Fact
) -> None:
    (one,) = emergencies_listed(*uses, emergency=None)

    assert in_an_emergency(one) == expected


def test_the_incident_s_stands_for_the_uses_that_have_none_of_their_own() -> None:
    own = {"grounds": ["other"]}
    shared, other = emergencies_listed(HELD | {"emergency": own}, SHUT_IN, emergency={"grounds": [INJURY]})

    assert (shared.at, shared.path, [use.record.id for use in shared.uses]) == ("emergency", "", ["s1"])
    assert (other.at, other.path, [use.record.id for use in other.uses]) == (OWN, "interventions[r1]", ["r1"])


@pytest.mark.parametrize(
    ("emergency", "expected"),
    [
        pytest.param({"grounds": [INJURY, "other"]}, YES, id="among others"),
        pytest.param({"grounds": ["other"]}, NO, id="another"),
        pytest.param({"grounds": []}, NO, id="none"),
        pytest.param({"grounds": ["unclear"], "grounds_in_part": True}, NO, id="left open by the record"),
        pytest.param({"grounds": ["other"], "grounds_in_part": True}, None, id="another, of some"),
        pytest.param({}, None, id="not recorded"),
        pytest.param(None, None, id="nothing recorded"),
    ],
)
def test_whether_it_shows_a_ground(emergency: Any, expected: Fact | None) -> None:
    (one,) = emergencies_listed(HELD, emergency=emergency)

    assert shows(one.record, one.at, frozenset({INJURY})) == (expected or Fact(None, ("emergency.grounds",)))
