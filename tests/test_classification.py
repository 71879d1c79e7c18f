"""Which definitions an event meets, told for each intervention."""

from typing import Any

import pytest
from builders import CALENDAR, agent, at, incident, restraint, seclusion, setting, time_out

from restraint_rules import Classification, classify, policies
from restraint_rules.errors import BeforeAnyLawError, UnknownReadingError


def classified(*interventions: dict[str, Any], **more: Any) -> dict[str, Classification]:
    """The answers by definition."""
    found = classify(
        incident(*interventions),
        policy=policies.SPRAGUE,
        calendar=CALENDAR,
        as_of=at("2026-04-30T12:00"),
        setting=setting(),
        **more,
    )
    return {one.definition: one for one in found}


def test_a_restraint_is_told_apart_from_a_life_threatening_one() -> None:
    found = classified(restraint())

    assert {name: one.meets for name, one in found.items()} == {
        "physical_restraint": True,
        "seclusion": False,
        "exclusionary_time_out": False,
        "life_threatening_restraint": False,
    }
    assert {one.judged_as for one in found.values()} == {"physical_restraint"}


def test_a_prone_hold_is_life_threatening() -> None:
    found = classified(restraint(holds=[{"position": "prone", "immobilizes": True}]))

    assert found["life_threatening_restraint"].meets is True


def test_a_time_out_one_cannot_leave_is_a_seclusion() -> None:
    found = classified(time_out(physically_prevented=True))

    assert (found["seclusion"].meets, found["exclusionary_time_out"].meets) == (True, False)
    assert found["seclusion"].label == "exclusionary_time_out"
    assert found["seclusion"].judged_as == "seclusion"


def test_where_facts_do_not_decide_the_label_stands_and_what_is_missing_is_named() -> None:
    found = classified(seclusion(physically_prevented=None, locked=None))["seclusion"]

    assert (found.meets, found.judged_as) == (None, "seclusion")
    assert found.missing == ("interventions[s1].physically_prevented",)


def test_readings_count() -> None:
    found = classified(seclusion(involuntary=False), readings={"seclusion_involuntary": "required"})

    assert found["seclusion"].meets is False
    with pytest.raises(UnknownReadingError):
        classified(restraint(), readings={"weather": "fine"})


@pytest.mark.parametrize(
    ("affects", "judged_as"),
    [(True, "psychopharmacologic_agent"), (None, "psychopharmacologic_agent"), (False, None)],
    ids=["it is one", "label stands", "it is none"],
)
def test_agents(affects: bool | None, judged_as: str | None) -> None:
    found = classified(agent(affects_nervous_system=affects))["psychopharmacologic_agent"]

    assert (found.meets, found.judged_as) == (affects, judged_as)


def test_before_any_law_nothing_is_defined() -> None:
    with pytest.raises(BeforeAnyLawError):
        classify(
            incident(restraint("2018-12-11T10:00", "2018-12-11T10:05"), day="2018-12-11"),
            policy=policies.SPRAGUE,
            calendar=CALENDAR,
            as_of=at("12:00"),
        )
