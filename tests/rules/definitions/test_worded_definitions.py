"""Definitions as texts word them: what is a parameter of a text, on both sides of its choice."""

from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, restraint, seclusion, setting, time_out

from restraint_rules.engine.bench import prepare
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models import Period
from restraint_rules.policies import CONNECTICUT
from restraint_rules.reasoning.definition import Definition
from restraint_rules.rules.definitions import definitions
from restraint_rules.rules.definitions.definitions import ByOrder

NO_EXCLUSION: frozenset[Any] = frozenset()
ESCORT: frozenset[Any] = frozenset({"escort"})


def fact_of_meeting(definition: Definition, record: object, **readings: str) -> Fact:
    """Whether a record meets a definition, under readings of the state's text of 2018."""
    day = incident().day.replace(year=2018, month=6)
    _, context = prepare(day, CONNECTICUT, CALENDAR, at(LATER), setting(), readings)
    return definition.test(record, context, "x")


def fact_open(*names: str) -> Fact:
    return Fact(None, tuple(f"x.{name}" for name in names))


def period_of_hold(**facts: Any) -> Period:
    """A restraint of one hold of which this is recorded."""
    return Period.model_validate(restraint(holds=[{"id": "h"} | facts]))


class TestPhysicalRestraint:
    @pytest.mark.parametrize(
        ("names", "facts", "expected"),
        [
            (("immobilizes",), {"immobilizes": False, "carries": True}, NO),
            (("immobilizes", "carries"), {"immobilizes": False, "carries": True}, YES),
            (("immobilizes", "carries"), {"immobilizes": False, "carries": False}, NO),
            (("immobilizes", "restricts_torso"), {"immobilizes": False, "restricts_torso": True}, YES),
            (
                ("immobilizes", "restricts_torso"),
                {"immobilizes": False},
                fact_open("holds[h].restricts_torso"),
            ),
            (("immobilizes",), {"carries": True}, fact_open("holds[h].immobilizes")),
        ],
    )
    def test_what_restricts(self, names: Any, facts: dict[str, Any], expected: Fact) -> None:
        worded = definitions.physical_restraint(restricting=names, excluding=NO_EXCLUSION, mechanical=True)

        assert fact_of_meeting(worded, period_of_hold(**facts)) == expected

    @pytest.mark.parametrize(
        ("included", "used", "expected"),
        [
            (True, True, YES),
            (True, None, YES),
            (False, True, NO),
            (False, False, YES),
            (False, None, fact_open("mechanical")),
        ],
    )
    def test_devices(self, included: bool, used: bool | None, expected: Fact) -> None:
        worded = definitions.physical_restraint(
            restricting=("immobilizes",), excluding=NO_EXCLUSION, mechanical=included
        )
        record = period_of_hold(immobilizes=True).model_copy(update={"mechanical": used})

        assert fact_of_meeting(worded, record) == expected

    @pytest.mark.parametrize(("excluding", "expected"), [(ESCORT, NO), (NO_EXCLUSION, YES)])
    def test_only_an_exclusion_the_text_knows_excludes(self, excluding: Any, expected: Fact) -> None:
        worded = definitions.physical_restraint(
            restricting=("immobilizes",), excluding=excluding, mechanical=True
        )
        claimed = restraint(
            holds=[{"immobilizes": True, "carries": False}],
            exclusion={"kind": "escort", "minimum_contact": True},
        )

        assert fact_of_meeting(worded, Period.model_validate(claimed)) == expected


def period_shut(**facts: Any) -> Period:
    return Period.model_validate(seclusion(involuntary=True, **facts))


class TestSeclusion:
    @pytest.mark.parametrize(
        ("asked", "alone", "expected"),
        [
            (True, True, YES),
            (True, False, NO),
            (True, None, fact_open("alone")),
            (False, False, YES),
            (False, None, YES),
        ],
    )
    def test_alone(self, asked: bool, alone: bool | None, expected: Fact) -> None:
        assert (
            fact_of_meeting(definitions.seclusion(involuntary=True, alone=asked), period_shut(alone=alone))
            == expected
        )


ABLE_BUT_FORBIDDEN: dict[str, Any] = {"physically_prevented": False, "permitted_to_leave": False}


OPPOSITE = {True: False, False: True, None: None}


class TestKeptByOrder:
    """An order not to leave confines where a text says so, or a reading of it; never a time out then."""

    @pytest.mark.parametrize(
        ("by_order", "choice", "an_order_counts"),
        [
            ("never", "physically", False),
            ("never", "in_any_manner", False),
            ("by_reading", "physically", False),
            ("by_reading", "in_any_manner", True),
            ("always", "physically", True),
            ("always", "in_any_manner", True),
        ],
    )
    @pytest.mark.parametrize(
        ("facts", "by_force", "ordered"),
        [
            (ABLE_BUT_FORBIDDEN, NO, YES),
            (ABLE_BUT_FORBIDDEN | {"permitted_to_leave": True}, NO, NO),
            (ABLE_BUT_FORBIDDEN | {"permitted_to_leave": None}, NO, fact_open("permitted_to_leave")),
            (ABLE_BUT_FORBIDDEN | {"physically_prevented": None}, fact_open("physically_prevented"), YES),
            ({"physically_prevented": True, "permitted_to_leave": True}, YES, YES),
        ],
    )
    def test_confined(
        self,
        by_order: ByOrder,
        choice: str,
        an_order_counts: bool,
        facts: dict[str, Any],
        by_force: Fact,
        ordered: Fact,
    ) -> None:
        expected = ordered if an_order_counts else by_force
        worded = definitions.seclusion(involuntary=True, by_order=by_order)
        other = definitions.exclusionary_time_out(qualities=(), by_order=by_order)
        named_time_out = Period.model_validate(time_out(**facts))

        assert fact_of_meeting(worded, period_shut(**facts), manner_of_preventing=choice) == expected
        opposite = fact_of_meeting(other, named_time_out, manner_of_preventing=choice)
        assert opposite == expected._replace(value=OPPOSITE[expected.value])

    @pytest.mark.parametrize(
        ("by_order", "named"), [("never", False), ("by_reading", True), ("always", False)]
    )
    def test_only_what_depends_on_the_reading_names_it(self, by_order: ByOrder, named: bool) -> None:
        for worded in (
            definitions.seclusion(involuntary=True, by_order=by_order),
            definitions.exclusionary_time_out(qualities=(), by_order=by_order),
        ):
            assert ("manner_of_preventing" in worded.rule.readings) is named
