"""The kit's builders: lawful as they come, and changed by one fact."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from builders import report_by_kit

from restraint_rules.models.base import Subject
from restraint_rules.testing import (
    agent,
    at,
    calendar,
    determination,
    district,
    incident,
    lawful_restraint,
    lawful_seclusion,
    meeting,
    record,
    room,
    school,
    setting,
    staff,
    student,
    time_out,
)

LAWFUL = {
    "ten minutes of restraint": incident(),
    "exactly fifteen minutes": incident(minutes=15),
    "past fifteen minutes": incident(minutes=16),
    "past an hour": incident(minutes=80),
    "seconds": incident(minutes=0.5),
    "a seclusion": incident(interventions=[lawful_seclusion()]),
    "a long seclusion": incident(interventions=[lawful_seclusion(minutes=46)]),
    "a time out": incident(interventions=[time_out()]),
    "a restraint with an agent": incident(interventions=[lawful_restraint(), agent()]),
    "an agent alone": incident(interventions=[agent()]),
    "a restraint, then a seclusion": incident(
        interventions=[lawful_restraint(minutes=5), lawful_seclusion(at("10:05"))]
    ),
    "a day before the winter vacation": incident(date(2025, 12, 23)),
    "a day in another year": incident(date(2024, 10, 8)),
    "a meeting": meeting(),
    "a room": room(),
    "a record": record(),
    "a record of several": record(incident(), incident(date(2026, 3, 9), id="I-2")),
    "a school": school(),
    "a district": district(),
}


@pytest.mark.parametrize("subject", LAWFUL.values(), ids=LAWFUL.keys())
def test_what_comes_without_changes_only_passes_or_is_not_applicable(subject: Subject) -> None:
    report = report_by_kit(subject)
    assert not [one for one in report if one.status not in {"pass", "not_applicable"}]
    assert report.counts["pass"]
    assert report.data == ()


@pytest.mark.parametrize(
    ("subject", "clause"),
    [
        (incident(all_alternatives_explored=False), "III.E"),
        (incident(minutes=16, interventions=[lawful_restraint(minutes=16, determinations=[])]), "III.H.2"),
        (incident(interventions=[lawful_restraint(as_discipline=True)]), "III.D"),
        (incident(interventions=[lawful_seclusion(per_iep=True)]), "III.B"),
        (incident(interventions=[time_out(attended="neither")]), "VI.B"),
        (incident(interventions=[lawful_restraint(), agent(parent_consent=False)]), "V.A"),
        (
            incident(student=student(seclusion_planned_in=["iep"]), interventions=[lawful_seclusion()]),
            "III.B",
        ),
        (room(meets_building_code=False), "IV.E"),
        (meeting(plans_with_seclusion=["bip"]), "III.B"),
        (record(incident(crisis_team_responded=False)), "VIII.B"),
        (school(record(incident(report_copy={"done": False}))), "IX.B.3"),
        (district(publication={"on_web_site": False, "in_manual": True}), "XII.A"),
    ],
)
def test_one_changed_fact_breaks_one_clause(subject: Subject, clause: str) -> None:
    assert [one.clause for one in report_by_kit(subject).failures] == [clause]


def test_standing_facts_change_too() -> None:
    untrained = setting(staff=[staff(credentials=[])])
    assert [one.clause for one in report_by_kit(incident(), setting=untrained).failures] == ["III.C"]


def test_four_in_five_school_days_oblige_the_team_to_meet() -> None:
    uses = [incident(date(2026, 3, day), id=f"I-{day}") for day in (2, 3, 4, 5)]
    (owed,) = report_by_kit(record(*uses)).pending
    assert owed.clause == "VII.A.1"
    assert not report_by_kit(record(*uses, meetings=[meeting(date(2026, 3, 6))])).pending


def test_a_decision_counts_where_it_is_put() -> None:
    late = lawful_restraint(minutes=20, determinations=[determination(at("10:15:01"))])
    in_time = lawful_restraint(minutes=20, determinations=[determination(at("10:15"))])
    assert [one.clause for one in report_by_kit(incident(interventions=[late])).failures] == ["III.H.2"]
    assert not report_by_kit(incident(interventions=[in_time])).failures


def test_a_day_without_school_moves_the_report() -> None:
    day = date(2026, 3, 5)
    done = {"at": at("10:00", date(2026, 3, 9)), "final": True, "in_educational_file": True}
    one = incident(day, report={**incident().report.model_dump(), **done})  # type: ignore[union-attr] # it is there
    assert "IX.A" in [found.clause for found in report_by_kit(one).failures]
    snow = calendar(snow=[date(2026, 3, 6)])
    assert "IX.A" not in [found.clause for found in report_by_kit(one, calendar=snow).failures]
    assert max(snow.school_days) > max(calendar().school_days)


def test_another_zone_has_its_own_ten_o_clock() -> None:
    one = incident(zone="America/Chicago")
    started = one.interventions[0].model_dump()["started"]
    assert started == at("10:00", zone="America/Chicago")
    assert started.astimezone(ZoneInfo("America/New_York")) == at("11:00")
    assert not report_by_kit(one, calendar=calendar(zone="America/Chicago")).failures
