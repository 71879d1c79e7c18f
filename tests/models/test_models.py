"""Recorded facts are frozen, silent about what they hold, and keep blank apart from false."""

import pickle
import re
from copy import deepcopy
from datetime import datetime
from typing import Any

import pytest
from builders import CALENDAR, incident, report, restraint, room, seclusion, setting, staff, time_out
from generated import INCIDENTS, as_json
from hypothesis import HealthCheck, given, settings
from pydantic import BaseModel

from restraint_rules import Incident, Setting, models
from restraint_rules.errors import ValidationError
from restraint_rules.models import Act, Gap, IncidentReport, Period, SeclusionRoom, Student
from restraint_rules.models.base import Facts
from restraint_rules.models.watching import after

NARRATIVE = "What happened to Quillfeather"

EVERY_MODEL = [
    one
    for name in models.__all__
    if isinstance(one := getattr(models, name), type) and issubclass(one, Facts)
]


def incident_told() -> Incident:
    """An incident with narratives, roles and people in it."""
    return incident(
        restraint(),
        report=report(emergency=NARRATIVE, description=NARRATIVE),
        attestations=[{"covers": ["x"], "by": "staff-9", "basis": NARRATIVE}],
        extensions={"vendor": NARRATIVE},
    )


class TestSilence:
    """No name or narrative in repr or str: nothing but the id."""

    def test_of_an_incident(self) -> None:
        assert repr(incident_told()) == str(incident_told()) == "Incident(id='I-1')"

    def test_of_its_parts(self) -> None:
        made = incident_told()
        assert repr(made.report) == "IncidentReport()"
        assert repr(made.attestations) == "(Attestation(),)"
        assert repr(made.interventions) == "(Period(id='r1'),)"
        assert f"{made.student}" == "Student(id='student-1')"

    def test_of_standing_facts(self) -> None:
        assert repr(setting()) == "Setting()"
        assert repr(setting().staff) == "(Staff(id='staff-1'),)"
        assert repr(CALENDAR) == "SchoolCalendar(id='school-2025-26')"

    @settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(as_json(INCIDENTS))
    def test_of_any_incident(self, text: bytes) -> None:
        made = Incident.model_validate_json(text)
        assert repr(made) == f"Incident(id={made.id!r})"


class TestFrozen:
    """Nothing recorded is changed afterwards."""

    @pytest.mark.parametrize("model", EVERY_MODEL)
    def test_every_model_is_frozen_and_closed(self, model: type[Facts]) -> None:
        assert model.model_config.get("frozen") is True
        assert model.model_config.get("extra") == "forbid"
        assert model.model_config.get("hide_input_in_errors") is True

    def test_no_field_is_set(self) -> None:
        made = incident()
        with pytest.raises(ValidationError):
            made.school = "other"  # pyright: ignore[reportAttributeAccessIssue] # refused
        assert made.school is None

    def test_lists_are_tuples(self) -> None:
        assert type(incident().interventions) is tuple
        assert type(incident().notices) is tuple

    def test_incidents_travel(self) -> None:
        made = incident_told()
        assert pickle.loads(pickle.dumps(made)) == deepcopy(made) == made  # noqa: S301 - our own bytes


class TestBlanks:
    """Absent, false and none at all are three things."""

    @pytest.mark.parametrize("model", EVERY_MODEL)
    def test_every_fact_may_be_blank_but_what_identifies(self, model: type[Facts]) -> None:
        needed = {name for name, field in model.model_fields.items() if field.is_required()}
        assert needed <= {
            "id", "day", "student", "interventions", "kind", "started", "ended",
            "school_year", "month", "since", "status", "staff", "adopted",
            "part", "place", "problems", "sentence",
        }  # fmt: skip

    @pytest.mark.parametrize("model", EVERY_MODEL)
    def test_every_field_is_described(self, model: type[BaseModel]) -> None:
        assert all(field.description for field in model.model_fields.values())

    @pytest.mark.parametrize("given_notices", [None, []])
    def test_unknown_is_not_none(self, given_notices: list[Any] | None) -> None:
        made = incident(notices=given_notices)
        assert made.notices == (None if given_notices is None else ())
        assert Incident.model_validate_json(made.model_dump_json()).notices == made.notices

    @pytest.mark.parametrize("flag", [None, False, True])
    def test_false_is_recorded(self, *, flag: bool | None) -> None:
        made = incident(all_alternatives_explored=flag)
        assert Incident.model_validate_json(made.model_dump_json()).all_alternatives_explored is flag


class TestExtensions:
    """A vendor's own keys are carried along and never read."""

    def test_they_pass_through(self) -> None:
        own = {"vendor": {"form": [1, 2.5, None, True, "x"], "": {}}}
        made = incident(extensions=own)
        assert made.extensions == own
        assert Incident.model_validate_json(made.model_dump_json()).extensions == own

    @pytest.mark.parametrize("where", [Student, Setting, SeclusionRoom])
    def test_where_else(self, where: type[Facts]) -> None:
        made = where.model_validate({"extensions": {"a": 1}} | ({} if where is Setting else {"id": "x"}))
        assert made.model_dump(exclude_unset=True)["extensions"] == {"a": 1}

    def test_only_what_json_has(self) -> None:
        with pytest.raises(ValidationError):
            incident(extensions={"a": {1, 2}})


class TestDigests:
    """The same facts have the same digest."""

    def test_of_the_same_facts(self) -> None:
        assert incident().digest == incident().digest
        assert re.fullmatch("[0-9a-f]{64}", incident().digest)

    def test_blank_and_left_out_are_the_same(self) -> None:
        assert incident(school=None).digest == incident().digest

    def test_of_other_facts(self) -> None:
        digests = {
            one.digest
            for one in (incident(), incident(id="I-2"), incident(notices=[]), incident(extensions={"a": 1}))
        }
        assert len(digests) == 4

    def test_the_order_of_days_is_no_fact(self) -> None:
        days = sorted(CALENDAR.school_days, reverse=True)
        again = type(CALENDAR).model_validate(CALENDAR.model_dump() | {"school_days": days})
        assert again.digest == CALENDAR.digest


class TestActs:
    """An act is done, known not done, or not recorded; a moment alone means done."""

    def test_three_states(self) -> None:
        assert (Act().done, Act().at) == (None, None)
        assert Act(done=False).at is None
        assert Act.model_validate({"at": "2026-03-05"}).done is None

    def test_done_with_its_moment(self) -> None:
        assert Act.model_validate({"done": True, "at": "2026-03-05"}).done is True

    def test_a_report_may_name_what_it_leaves_out(self) -> None:
        made = IncidentReport(left_out=("emergency", "per_iep"), description="recorded")
        assert made.left_out == ("emergency", "per_iep")


class TestOrder:
    """An end before its start is refused only where both can be compared."""

    @pytest.mark.parametrize(
        ("start", "end", "in_order"),
        [
            ("2026-03-05T10:00:00-05:00", "2026-03-05T10:00:00-05:00", True),
            ("2026-03-05T10:00:00-05:00", "2026-03-05T14:59:59Z", False),
            ("2026-03-05T10:00:00-05:00", "2026-03-05T15:00:00Z", True),
            ("2026-03-05", "2026-03-05", True),
            ("2026-03-06", "2026-03-05", False),
            ("2026-03-05T10:00:00-05:00", "2026-03-04", True),
            ("2026-03-06", "2026-03-05T10:00:00-05:00", True),
        ],
    )
    def test_of_a_gap(self, start: str, end: str, *, in_order: bool) -> None:
        try:
            made: Gap | None = Gap.model_validate({"started": start, "ended": end})
        except ValidationError:
            made = None
        assert (made is not None) is in_order

    def test_a_blank_is_in_order(self) -> None:
        assert (
            after(None, datetime(2026, 3, 5))
            is after(datetime(2026, 3, 5), None)
            is after(None, None)
            is True
        )

    def test_what_goes_on_has_no_end(self) -> None:
        assert Period(kind="physical_restraint", id="r", ongoing=True).ended is None


class TestIds:
    """Ids are unique where they are looked up."""

    def test_interventions_of_two_ids(self) -> None:
        assert len(incident(restraint(), seclusion(), time_out()).interventions) == 3

    def test_standing_facts_are_found_by_id(self) -> None:
        held = setting(staff=[staff(), staff(id="staff-2")], rooms=[room(), room(id="room-2")])
        assert list(held.staff_by_id) == ["staff-1", "staff-2"]
        assert held.rooms_by_id["room-2"] is held.rooms[1]
        assert held.techniques_by_id["standing-hold"] is held.techniques[0]

    def test_one_id_may_be_of_a_room_and_of_a_person(self) -> None:
        assert setting(staff=[staff(id="x")], rooms=[room(id="x")]).rooms_by_id["x"].id == "x"


def test_a_copy_with_other_facts_has_another_digest() -> None:
    """What is remembered of an incident must not be taken for its copy's."""
    one = incident()
    assert one.digest
    other = one.model_copy(update={"crisis_team_responded": False})

    assert other.digest == incident(crisis_team_responded=False).digest != one.digest
