"""Seclusion in Massachusetts: the Department's own questions, and what 17 August 2026 changes."""

from typing import Any

import pytest
from massachusetts_builders import (
    FROM_2026,
    OF_2016,
    allowed,
    confined,
    established,
    finding_of_massachusetts,
    report_of_massachusetts,
)

SEPARATED = {
    "kind": "exclusionary_time_out",
    "room": None,
    "in_room": True,
    "attended": "immediately_available",
}

# The Department's questions in their order: the first "no" ends them, the last "no" is a seclusion.
QUESTIONS: list[tuple[str, dict[str, Any], bool]] = [
    ("in no space apart from the classroom", {"in_room": False}, False),
    ("not against the student's will", {"involuntary": False}, False),
    ("not kept from opening the door", {"physically_prevented": False}, False),
    ("someone of the staff inside", {"alone": False}, False),
    ("a professional right outside", {"supported_from_outside": True}, False),
    ("all alone", {}, True),
]

every_question = pytest.mark.parametrize(
    ("answer", "secluded"), [one[1:] for one in QUESTIONS], ids=[one[0] for one in QUESTIONS]
)


def put(answer: dict[str, Any], day: str = OF_2016) -> Any:
    """A time out, as it is labelled, of which one question is answered so."""
    facts = SEPARATED | answer
    return allowed(confined(day=day, **facts), day=day)


@every_question
def test_the_department_s_questions(answer: dict[str, Any], secluded: bool) -> None:
    report = report_of_massachusetts(put(answer))
    (found,) = [one for one in report.of("46.03(1)(a)") if one.rule.endswith("no_seclusion")]

    assert found.status == ("fail" if secluded else "not_applicable")
    label = finding_of_massachusetts(put(answer), "46.02.time-out").code
    assert label == ("definition.label_refuted" if secluded else "definition.met")


@pytest.mark.parametrize("blank", ["involuntary", "physically_prevented", "alone", "supported_from_outside"])
def test_a_question_without_an_answer_leaves_the_label_standing(blank: str) -> None:
    found = finding_of_massachusetts(put({blank: None}), "46.02.time-out")

    assert (found.status, found.missing) == ("unknown", (f"interventions[s1].{blank}",))


@every_question
def test_from_17_august_2026_on_company_no_longer_matters(answer: dict[str, Any], secluded: bool) -> None:
    """Who is not permitted to leave a room is secluded, whoever is there."""
    found = finding_of_massachusetts(put(answer, FROM_2026), "46.07(2)")

    assert found.status == ("pass" if secluded or answer.get("in_room", True) else "not_applicable")


def test_the_same_incident_on_each_side_of_the_day() -> None:
    inside = {"alone": False}

    assert finding_of_massachusetts(put(inside, "2026-08-14"), "46.02.time-out").code == "definition.met"
    assert (
        finding_of_massachusetts(put(inside, "2026-08-17"), "46.02.time-out").code
        == "definition.label_refuted"
    )
    assert report_of_massachusetts(put(inside, "2026-08-16")).of("46.07(2)") == ()


@pytest.mark.parametrize(
    ("clause", "item"),
    [
        ("46.07(2)(a)", "history"),
        ("46.07(2)(c)", "others_failed"),
        ("46.07(2)(d)", "not_contraindicated"),
        ("46.07(2)(e)", "justified"),
        ("46.07(2)(f)", "consented"),
        ("46.07(2)(f).approval", "approved"),
        ("46.07(2)(f).documented", "documented"),
    ],
)
@pytest.mark.parametrize(("value", "status"), [(True, "pass"), (False, "fail"), (None, "unknown")])
def test_what_must_stand_in_advance(clause: str, item: str, value: bool | None, status: str) -> None:
    subject = allowed(
        confined(day=FROM_2026), day=FROM_2026, student={"seclusion_case": established(**{item: value})}
    )

    assert finding_of_massachusetts(subject, clause).status == status


def test_where_nothing_stands_in_advance_is_recorded() -> None:
    found = finding_of_massachusetts(allowed(confined(day=FROM_2026), day=FROM_2026), "46.07(2)(a)")

    assert (found.status, found.missing) == ("unknown", ("student.seclusion_case.history",))


@pytest.mark.parametrize(
    ("monitoring", "status"),
    [
        ({"mode": "direct", "throughout": True}, "pass"),
        ({"mode": "video", "throughout": True, "within_reach": True}, "fail"),
        ({"mode": "direct", "throughout": False}, "fail"),
        ({"mode": "direct"}, "unknown"),
        ({}, "unknown"),
        (None, "unknown"),
    ],
)
def test_an_adult_who_is_present_watches(monitoring: Any, status: str) -> None:
    subject = allowed(confined(day=FROM_2026, monitoring=monitoring), day=FROM_2026)

    assert finding_of_massachusetts(subject, "46.07.watched").status == status


@pytest.mark.parametrize(
    ("attended", "status"),
    [("with_student", "pass"), ("immediately_available", "pass"), ("neither", "fail"), (None, "unknown")],
)
def test_staff_with_the_student_in_time_out_or_at_hand(attended: str | None, status: str) -> None:
    assert (
        finding_of_massachusetts(
            put({"involuntary": False, "attended": attended}), "46.02.time-out.staff"
        ).status
        == status
    )


def test_the_text_of_2026_is_not_said_to_be_read_where_it_was_not() -> None:
    report = report_of_massachusetts(
        allowed(confined(day=FROM_2026), day=FROM_2026, student={"seclusion_case": established()})
    )
    unread = {one.clause for one in report if not one.source.verified}

    assert {"46.02.seclusion", "46.05(2)", "46.06(3)", "46.07.watched"} <= unread
    assert {"46.07(2)", "46.07(2)(a)", "46.07(1)(d)"}.isdisjoint(unread)
