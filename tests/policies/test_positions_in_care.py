"""The directors' position, the planning tool, and the Massachusetts department: what each of them asks."""

from datetime import date, timedelta
from typing import Any

import pytest
from care_builders import findings_of_care, of_use, past, status_of_care

from restraint_rules import evaluate
from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.models.base import Subject
from restraint_rules.policies import MASSACHUSETTS_DMH, NASMHPD, SIX_CORE_STRATEGIES
from restraint_rules.policy import Policy
from restraint_rules.testing import AS_OF, calendar, care

NA = "not_applicable"
DONE = {"done": True}


def position(subject: Subject, clause: str, **arguments: Any) -> str:
    return status_of_care(subject, NASMHPD, clause, **arguments)


def department(subject: Subject, clause: str, **arguments: Any) -> str:
    return status_of_care(subject, MASSACHUSETTS_DMH, clause, **arguments)


@pytest.mark.parametrize(
    ("purpose", "clause"),
    [
        ("treatment", "1"),
        ("discipline", "2.discipline"),
        ("punishment", "2.discipline"),
        ("coercion", "2.coercion"),
        ("convenience", "2.convenience"),
        ("replacing_staff", "2.staffing"),
        ("replacing_treatment", "2.treatment"),
    ],
)
def test_each_purpose_is_a_warning_of_its_own(purpose: str, clause: str) -> None:
    subject = of_use(purposes=[purpose])
    failed = [
        one
        for one in evaluate(subject, policy=NASMHPD, calendar=calendar(), as_of=AS_OF)
        if one.status == "fail"
    ]

    assert [(one.clause, one.level) for one in failed] == [(clause, "warning")]


@pytest.mark.parametrize(
    ("facts", "clause", "expected"),
    [
        ({"dignity_preserved": None}, "6", "review"),
        ({"emergency_identified": False}, "7", "fail"),
        ({"monitoring": {"spoken_to_frequently": False}}, "13", "fail"),
        ({"monitoring": {"frequent": False}}, "14", "fail"),
        ({"orders": [care.order(expires=None)]}, "15", "unknown"),
        ({"orders": [care.order(expires=None, open_ended=True)]}, "15", "fail"),
        ({"orders": [care.order(expires=None, open_ended=False)]}, "15", "fail"),
        ({"staff": None}, "18", "unknown"),
    ],
)
def test_a_fact_of_the_use(facts: dict[str, Any], clause: str, expected: str) -> None:
    assert position(of_use(**facts), clause) == expected


def test_a_facility_s_own_intervals() -> None:
    checks = [{"at": past(10), "spoken": True}, {"at": past(20), "spoken": False}]
    subject = of_use(checks=checks)

    assert position(subject, "14", check_interval=10) == "pass"
    assert position(subject, "13", contact_interval=10) == "fail"
    assert position(subject, "13", contact_interval=20) == "pass"
    blank = of_use(checks=[{"at": past(10)}, {"at": past(20)}])
    assert position(blank, "13", contact_interval=10) == "unknown"


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ({"trauma_assessment": None}, "unknown"),
        ({"trauma_assessment": {"done": False}}, "fail"),
        ({"trauma_assessment": {"at": "2026-03-06", "covers": [], "ongoing": None}}, "fail"),
        ({"trauma_assessment": {"at": "2026-03-01", "covers": ["abuse"], "ongoing": True}}, "fail"),
        ({"trauma_assessment": {"at": "2026-03-01", "covers": None, "ongoing": True}}, "unknown"),
        ({"trauma_assessment": DONE | {"covers": ["abuse", "other_trauma", "restraint_trauma"]}}, "unknown"),
    ],
)
def test_trauma(person: dict[str, Any], expected: str) -> None:
    assert position(care.episode(person=care.person(**person)), "9") == expected


def test_debriefings_without_a_deadline() -> None:
    assert position(care.episode(debriefings=[]), "17") == "pending"
    assert position(care.episode(debriefings=None), "18") == "unknown"
    assert position(care.episode(debriefings=[care.debriefing(person_present=None)]), "17") == "unknown"
    assert position(care.episode(debriefings=[care.debriefing(at="2026-12-01")]), "17") == "pending"
    spared = care.person(debriefing_contraindicated=True)
    assert position(care.episode(person=spared, debriefings=[]), "17") == NA
    assert position(care.episode(care.use(ended=None, ongoing=True)), "18", as_of=past(5)) == "pending"


def test_reviews_and_harm() -> None:
    serious = {
        "id": "i",
        "of": "person",
        "serious": True,
        "state_told": {"done": False},
        "investigated": None,
    }
    harmed = care.episode(injuries=[serious])

    assert [position(harmed, one) for one in ("20", "21", "25")] == ["pending", "unknown", "pending"]
    assert [position(care.episode(), one) for one in ("20", "24", "25")] == [NA, "pass", NA]
    slight = care.episode(injuries=[serious | {"serious": False}])
    assert [position(slight, one) for one in ("20", "21", "25")] == [NA, NA, NA]
    assert position(care.episode(injuries=None), "25") == "unknown"
    assert position(care.episode(deaths=None), "25") == "unknown"
    assert position(care.episode(deaths=[care.death(past(10))]), "25") == "pending"
    later = care.episode(deaths=[care.death(AS_OF + timedelta(days=1))])
    assert position(later, "25") == NA
    assert position(care.episode(reviews=None), "24") == "unknown"
    assert position(care.episode(reviews=[]), "24") == "pending"
    assert position(care.episode(reviews=[{"id": "r", "kind": "clinical"}]), "24") == "unknown"
    assert (
        position(care.episode(reviews=[{"id": "r", "kind": "clinical", "confidential": False}]), "26")
        == "fail"
    )
    assert position(care.episode(reviews=None), "26") == "unknown"


def test_the_tool() -> None:
    def tool(subject: Subject, clause: str, **arguments: Any) -> str:
        return status_of_care(subject, SIX_CORE_STRATEGIES, clause, **arguments)

    def led(**facts: Any) -> str:
        return tool(care.episode(debriefings=[care.debriefing(**facts)]), "6.post-event")

    assert led(led_by="nurse-1") == "pending"
    assert led(led_by=None) == led(immediate=None) == "unknown"
    assert led(leader_senior=False) == "pending"
    unknown_staff = care.episode(care.use(staff=None))
    assert tool(unknown_staff, "6.post-event") == "unknown"
    assert tool(of_use(leader_reviewed={"done": False}), "1") == "pending"
    held = [("2026-03-09", "pass", "pass"), ("2026-03-10", "fail", "pass"), ("2026-03-16", "fail", "fail")]
    for day, by_two, by_six in held:
        subject = care.episode(debriefings=[care.debriefing(at=day)])
        assert tool(subject, "6.formal") == by_two
        assert tool(subject, "6.formal", formal_analysis=6) == by_six


LATE_ORDER = {"orders": [care.order(past(61))], "minutes": 90, "why_not_examined": False}


def present(**facts: Any) -> Any:
    given: dict[str, Any] = {"present": False}
    given.update(facts)
    return care.order(**given)


@pytest.mark.parametrize(
    ("facts", "clause", "expected"),
    [
        ({"grounds": ["danger_to_others"]}, "21.emergency", "fail"),
        ({"orders": [care.order(licence="registered_nurse")]}, "21.authorized/by_entitled", "fail"),
        ({"orders": []}, "21.nobody-present", "pass"),
        ({"orders": [], "minutes": 60}, "21.nobody-present", "pass"),
        ({"orders": [], "minutes": 61}, "21.nobody-present", "unknown"),
        ({"orders": [], "minutes": 61, "why_not_examined": False}, "21.nobody-present", "fail"),
        ({"orders": [], "minutes": 120, "why_not_examined": True}, "21.nobody-present", "pass"),
        ({"orders": [], "minutes": 121, "why_not_examined": True}, "21.nobody-present", "fail"),
        (LATE_ORDER, "21.nobody-present", "fail"),
        ({"orders": None, "minutes": 61}, "21.nobody-present", "unknown"),
        ({"orders": None}, "21.nobody-present", "pass"),
        ({"orders": None}, "21.examined", "unknown"),
        ({}, "21.examined", NA),
        ({"orders": [present()], "evaluations": [care.evaluation(past(60))]}, "21.examined", "pass"),
        ({"orders": [present()], "evaluations": [care.evaluation(past(61))]}, "21.examined", "fail"),
        ({"evaluations": [care.evaluation(past(15))]}, "21.minor.order", "pass"),
        ({"evaluations": [care.evaluation(past(16))]}, "21.minor.order", "fail"),
        ({"evaluations": [care.evaluation(licence="registered_nurse")]}, "21.minor.physician", "fail"),
        ({"minutes": 60, "evaluations": []}, "21.minor.hourly", "pass"),
        ({"minutes": 61, "evaluations": []}, "21.minor.hourly", "fail"),
        ({"minutes": 61, "evaluations": [care.evaluation(licence=None)]}, "21.minor.hourly", "unknown"),
        ({"minutes": 61, "evaluations": [care.evaluation(at=None)]}, "21.minor.hourly", "unknown"),
        ({"minutes": 61, "evaluations": None}, "21.minor.hourly", "unknown"),
        ({"orders": [care.order(minutes=180)]}, "21.order-length", "pass"),
        ({"orders": [care.order(minutes=181)]}, "21.order-length", "fail"),
        ({"form_given": {"at": past(30 + 24 * 60)}}, "21.form", "pass"),
        ({"form_given": {"at": past(31 + 24 * 60)}}, "21.form", "fail"),
        ({"attended": False}, "21.attendance", "fail"),
        ({"kind": "seclusion", "kept_in": False}, "27.12(3).seclusion", NA),
        ({"purposes": ["punishment"]}, "27.12(3).purpose", "fail"),
    ],
)
def test_the_department(facts: dict[str, Any], clause: str, expected: str) -> None:
    assert department(of_use(**facts), clause) == expected


def test_what_runs_falls_due_when_it_ends() -> None:
    subject = of_use(ended=None, ongoing=True)

    assert department(subject, "21.form", as_of=past(5)) == "pending"
    assert department(subject, "21.minor.hourly", as_of=past(55)) == "pass"
    assert department(subject, "21.nobody-present", as_of=past(55)) == "pass"


@pytest.mark.parametrize(
    ("second", "expected"),
    [((90, 30), "pass"), ((90, 31), "fail"), ((24 * 60 + 90, 60), "pass"), ((25 * 60, 60), "pass")],
)
def test_seclusion_of_a_minor_within_a_day(second: tuple[int, int], expected: str) -> None:
    begun, lasted = second
    uses = [care.use(kind="seclusion", minutes=90), care.use(past(begun), lasted, "seclusion", id="use-2")]

    assert department(care.episode(*uses), "21.minor.total") == expected
    assert department(care.episode(*uses, person=care.person(minor=False)), "21.minor.total") == NA


def test_seclusion_of_unknown_length() -> None:
    assert department(of_use(kind="seclusion", ended=None), "21.minor.total") == "unknown"
    assert department(of_use(kind="seclusion", started=None), "21.minor.total") == "unknown"
    assert department(of_use(), "21.minor.total") == NA
    running = of_use(kind="seclusion", ended=None, ongoing=True)
    assert department(running, "21.minor.total", as_of=past(121)) == "fail"
    short = of_use(kind="seclusion", started=None, ended="2026-03-05")
    assert department(short, "21.minor.total", as_of=past(-500)) == "pass"


def test_the_facility_s_plan() -> None:
    def of(at: Any) -> str:
        return department(care.facility(reduction_plan=at), "27.12(2)")

    assert of({"at": "2025-06-30"}) == "pass"
    assert of({"at": "2025-06-29"}) == "fail"
    assert of({"done": False}) == "fail"
    assert of({"done": True}) == of(None) == of({"at": "2026-12-01"}) == "unknown"


@pytest.mark.parametrize(
    ("policy", "first"),
    [
        (NASMHPD, date(2007, 1, 1)),
        (SIX_CORE_STRATEGIES, date(2006, 11, 20)),
        (MASSACHUSETTS_DMH, date(2024, 6, 7)),
    ],
    ids=lambda one: getattr(one, "id", ""),
)
def test_the_first_day_of_each_text(policy: Policy, first: date) -> None:
    clause = next(one.citation for one in policy.clauses if one.rule and one.rule.subject == "care_use")

    assert findings_of_care(care.episode(day=first), policy, clause)
    with pytest.raises(BeforeAnyLawError):
        findings_of_care(care.episode(day=date.fromordinal(first.toordinal() - 1)), policy, clause)
