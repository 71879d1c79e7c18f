"""Where a district's regulation and the state's own text differ: one incident, judged by both."""

import sys
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from state_builders import (
    SETTING,
    escort_then_seclusion,
    held_on,
    on_day,
    record_of,
    report_of_state,
    shut_in,
    with_room,
)

from restraint_rules import testing
from restraint_rules.models.base import Subject
from restraint_rules.policies import CONNECTICUT, SPRAGUE
from restraint_rules.testing import at, determination, meeting
from restraint_rules.testing import facts as lawful

DAY = date(2019, 3, 5)
"""A Tuesday with school before and after."""


def status_and_code_of_both(subject: Subject, *clauses: str, **arguments: Any) -> list[tuple[str, str]]:
    """Status and code of the one finding under a clause of each: Sprague's first, then the state's."""
    answers: list[tuple[str, str]] = []
    for policy, clause in zip((SPRAGUE, CONNECTICUT), clauses, strict=True):
        citation, _, rule = clause.partition("/")
        report = report_of_state(subject, policy=policy, **arguments)
        (one,) = [one for one in report.of(citation) if one.rule.endswith(rule)]
        answers.append((one.status, one.code))
    return answers


def note(citation: str, rule: str = "") -> str:
    """The note on the latest version of a clause of the state's."""
    notes = [
        one.note
        for one in CONNECTICUT.clauses
        if one.citation == citation and one.until is None and one.note and (not rule or one.title == rule)
    ]
    assert len(notes) == 1
    return notes[0]


@pytest.mark.parametrize(
    ("minutes", "decided", "statuses"),
    [
        (15, False, ("pass", "not_applicable")),
        (16, False, ("fail", "fail")),
        (16, True, ("pass", "pass")),
    ],
)
def test_d1_a_cap_with_an_exception_or_a_duty_past_fifteen_minutes(
    minutes: int, decided: bool, statuses: tuple[str, str]
) -> None:
    """The outcome is the same; only a district has a cap."""
    made = [determination(at("10:14", DAY))] if decided else []
    subject = on_day(DAY, held_on(DAY, minutes, determinations=made))

    assert tuple(one for one, _ in status_and_code_of_both(subject, "III.H.1.b", "10-236b(f)")) == statuses
    assert not [one for one in CONNECTICUT.clauses if one.rule and one.rule.name.endswith("ends_within")]
    assert "no cap" in note("10-236b(f)")


def test_d2_a_seclusion_under_an_iep_is_recorded_and_a_breach() -> None:
    subject = on_day(DAY, shut_in(DAY, per_iep=True), report=report_of(per_iep=None))

    assert (
        status_and_code_of_both(subject, "III.B/not_planned", "10-236b(d)(3)/not_planned")
        == [("fail", "planned.yes")] * 2
    )
    assert (
        status_and_code_of_both(subject, "IX.A.5", "10-76b-11.per_iep")
        == [("unknown", "report.content_unknown")] * 2
    )
    assert "fails here" in note("10-236b(d)(3)")


def report_of(**facts: Any) -> dict[str, Any]:
    """A report that states everything, but for some."""
    done = on_day(DAY, held_on(DAY)).report
    assert done is not None
    return done.model_dump(exclude_none=True) | facts


def test_d3_only_the_state_asks_that_a_seclusion_be_involuntary() -> None:
    quiet_room = on_day(DAY, shut_in(DAY, involuntary=False))

    assert status_and_code_of_both(quiet_room, "I.F", "10-236b(a)(5)") == [
        ("not_applicable", "definition.met"),
        ("fail", "definition.label_refuted"),
    ]
    assert status_and_code_of_both(quiet_room, "III.G.2", "10-236b(m)/frequently")[1] == (
        "not_applicable",
        "no_seclusion",
    )
    assert status_and_code_of_both(
        on_day(DAY, shut_in(DAY, involuntary=False)), "I.F", "10-236b(a)(5)", as_of=at("12:00", DAY)
    )[0] == ("not_applicable", "definition.met")
    assert "Involuntary" in note("10-236b(a)(5)")


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({"replaced_alternative": False}, ("pass", "substitute.attested")),
        ({"replaced_alternative": True}, ("fail", "substitute.denied")),
        ({"replaced_alternative": None}, ("review", "substitute.question")),
    ],
)
def test_d4_districts_ask_that_all_alternatives_be_explored(facts: Any, state: tuple[str, str]) -> None:
    for use, clause in ((held_on(DAY), "10-236b(b)"), (shut_in(DAY), "10-236b(d)(1)")):
        subject = on_day(DAY, use, all_alternatives_explored=False, **facts)
        answers = status_and_code_of_both(subject, "III.E", f"{clause}/no_substitute")
        assert answers == [("fail", "alternatives.denied"), state]
    assert "all less restrictive" in note("10-236b(b)", "Restraint no substitute")


@pytest.mark.parametrize(
    ("functional", "behavioural", "statuses"),
    [
        ("done", "not_done", ["pass", "pass"]),
        ("not_done", "done", ["pending", "pass"]),
        ("not_done", "not_done", ["pending", "pending"]),
    ],
)
def test_d5_districts_ask_for_a_functional_assessment(
    functional: str, behavioural: str, statuses: list[str]
) -> None:
    uses = [escort_then_seclusion(date(2019, 3, day)) for day in (4, 5)]
    held_then = meeting(date(2019, 3, 7), functional_assessment=functional, behavioral_assessment=behavioural)
    eligible = [{"status": "eligible", "since": date(2018, 9, 1)}]
    subject = record_of(*uses, meetings=[held_then], eligibility=eligible)

    for policy, clause, expected in (
        (SPRAGUE, "VII.B.1", statuses[0]),
        (CONNECTICUT, "10-236b(g)(2)", statuses[1]),
    ):
        gravest = {one.status for one in report_of_state(subject, policy=policy).of(clause)}
        assert ("pending" in gravest) is (expected == "pending")
        assert ("pass" in gravest) is (expected == "pass")
    assert "functional" in note("10-236b(g)(2)")


@pytest.mark.parametrize(
    ("works_there", "state"),
    [
        (True, ("fail", "emergency.none")),
        (False, ("not_applicable", "not_by_employee")),
        (None, ("fail", "emergency.none")),
    ],
    ids=["works in the school", "does not", "not recorded"],
)
def test_d6_the_state_covers_whoever_works_in_a_public_school(
    works_there: bool | None, state: tuple[str, str]
) -> None:
    person = testing.staff(
        employed_by_district=False,
        works_in_public_school=works_there,
        contracted_for_students=False,
        credentials=[{"at": date(2018, 8, 20)}],
    )
    subject = on_day(DAY, held_on(DAY), emergency={"grounds": []})
    people = SETTING.model_copy(update={"staff": (person,)})

    answers = status_and_code_of_both(subject, "III.A", "10-236b(b)/only_in_emergency", setting=people)
    assert answers == [("not_applicable", "not_by_employee"), state]
    employee = status_and_code_of_both(subject, "I.E", "10-236b(a)(4)", setting=people)[1]
    assert employee[1] == {True: "scope.employees", False: "scope.not_all_employees"}.get(
        works_there,  # type: ignore[arg-type] # None is the third answer
        "scope.employee_presumed",
    )
    assert "Wider" in note("10-236b(a)(4)")


def test_d7_the_state_covers_preschool_pupils() -> None:
    child = testing.student(enrolled_as="preschool")
    subject = on_day(DAY, held_on(DAY, as_discipline=True), student=child)

    answers = status_and_code_of_both(subject, "III.D/never_as_discipline", "10-236b(b)/never_as_discipline")
    assert answers == [("not_applicable", "scope.outside"), ("fail", "discipline.yes")]
    assert "from three on" in note("10-236b(a)(6)")


@pytest.mark.parametrize(
    ("sees", "unbreakable", "reading", "district", "state"),
    [
        (False, True, "line_of_sight_too", "pass", "fail"),
        (False, True, "unbreakable_only", "fail", "fail"),
        (True, False, "unbreakable_only", "pass", "pass"),
    ],
)
def test_d8_the_state_s_line_of_sight_knows_no_exemption(
    sees: bool, unbreakable: bool, reading: str, district: str, state: str
) -> None:
    window = {
        "unbreakable": unbreakable,
        "student_sees_out": sees,
        "shows_student": True,
        "shows_employee": True,
    }
    answers = status_and_code_of_both(
        on_day(DAY, shut_in(DAY)),
        "IV.F",
        "10-236b(d)(2)(B)",
        setting=with_room(window=window, cleared_classroom=True),
        readings={"window_exemption": reading},
    )
    assert [one for one, _ in answers] == [district, state]
    assert "no exemption" in note("10-236b(d)(2)(B)")


def test_d9_the_form_reads_the_least_restrictive_test_otherwise() -> None:
    for policy in (SPRAGUE, CONNECTICUT):
        (reading,) = [one for one in policy.readings if one.name == "self_injury_devices"]
        assert (reading.default, reading.choices) == ("on_prescribed", ("on_prescribed", "on_both"))
    assert "form" in note("10-236b(a)(3)(E)")


def test_d10_any_method_will_do_by_law() -> None:
    subject = on_day(DAY, held_on(DAY), notices=[lawful.notice(at("10:04", DAY), method="telephone")])

    assert status_and_code_of_both(subject, "IX.B.2", "10-76b-9.method") == [("pass", "notice.method")] * 2
    assert "writing" in note("10-76b-9.method")


def test_d11_two_business_days_are_not_forty_eight_hours() -> None:
    friday = date(2019, 3, 8)
    hurt = [{"id": "i1", "person": "student", "discovered": at("10:05", friday)}]
    tuesday = {"at": at("16:00", date(2019, 3, 12))}  # a hundred hours later
    subject = on_day(friday, held_on(friday), injuries=hurt, state_report=tuesday)

    assert status_and_code_of_both(subject, "X.B", "10-236b(l)") == [("pass", "injury.in_time")] * 2
    assert "48 hours" in note("10-236b(l)")


def test_d12_behind_a_lock_frequently_is_not_enough() -> None:
    lock = {
        "installed": date(2018, 8, 2),
        "fire_marshal_modification": {"at": date(2018, 8, 1)},
        "release_within": 1,
        "tied_to_fire_alarm": True,
        "releases_on_alarm": True,
    }
    now_and_then = {"mode": "direct", "frequent": True, "throughout": False}
    subject = on_day(DAY, shut_in(DAY, locked=True, releases=[], monitoring=now_and_then))
    rooms = with_room(lockable=True, lock=lock)

    frequently = status_and_code_of_both(subject, "III.G.2", "10-236b(m)/frequently", setting=rooms)
    assert [one for one, _ in frequently] == ["pass"] * 2
    constantly = status_and_code_of_both(subject, "IV.lock/constantly_monitored", LOCKED, setting=rooms)
    assert constantly == [("fail", "lock.monitored.no")] * 2
    assert "frequently" in note("10-76b-8(h)(5).lock")


LOCKED = "10-76b-8(h)(5).lock/constantly_monitored"


def test_d13_a_device_is_a_restraint_and_what_the_agency_holds_is_a_note() -> None:
    subject = on_day(DAY, held_on(DAY, mechanical=True))

    assert (
        status_and_code_of_both(subject, "I.D", "10-236b(a)(3)") == [("not_applicable", "definition.met")] * 2
    )
    assert report_of_state(subject).failures == ()
    assert "does not say" in note("10-236b(a)(3)")


def test_every_note_stands_on_the_generated_page() -> None:
    docs = str(Path(__file__).parents[2] / "docs")
    sys.path.insert(0, docs)
    try:
        page = import_module("_pages.law").clauses_page()
    finally:
        sys.path.remove(docs)
    notes = {one.note for one in CONNECTICUT.clauses if one.note}

    assert len(notes) > 15
    assert [one for one in notes if one not in page] == []
