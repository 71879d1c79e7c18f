"""The rule of residential facilities, section by section: each status, both sides of each number."""

from typing import Any

import pytest
from care_builders import later, of_use, past, status_of_residence, statuses_of_care

from restraint_rules.policies import CMS_PRTF
from restraint_rules.testing import care

NA = "not_applicable"


WATCHED: dict[str, Any] = {"continual": True, "trained": True, "clinical": True}
DONE: dict[str, Any] = {"done": True, "promptly": True}

ABOUT_THE_USE: list[tuple[dict[str, Any], str, str]] = [
    ({"unanticipated": False}, "356(a)(3)(ii)/only_against", "fail"),
    ({"unanticipated": None}, "356(a)(3)(ii)/only_against", "unknown"),
    ({"proportionate": None}, "356(b)", "review"),
    ({"on_consultation": False}, "358(c)/on_consultation", "fail"),
    ({"forceful": False}, "352.personal", "fail"),
    ({"excluded_as": "brief_comfort"}, "352.personal", NA),
    ({"shift_ends": None}, "358(h)", "unknown"),
    ({"record": {"at": later("2026-03-05T15:00")}}, "358(h)", "pass"),
    ({"record": {"at": later("2026-03-05T15:01")}}, "358(h)", "fail"),
    ({"record": {"done": False}}, "358(h)", "fail"),
    ({"record": None}, "358(h)", "unknown"),
    ({"kept_in_facility_record": False}, "358(i)", "fail"),
    (
        {"monitoring": WATCHED | {"by": ["video"]}},
        "362(a)",
        "fail",
    ),
    ({"monitoring": WATCHED | {"by": None}}, "362(a)", "unknown"),
    ({"monitoring": None}, "362(a)", "unknown"),
    ({"evaluations": None}, "362(c)", "unknown"),
    ({"evaluations": []}, "362(c)", "fail"),
    ({"evaluations": [care.evaluation(directly_after_use=None)]}, "362(c)", "unknown"),
    ({"parents_told": {"done": False}}, "366(a)", "pending"),
    ({"parents_told": None}, "366(a)", "unknown"),
    ({"parents_told": {"done": False}}, "366(b)", NA),
    ({"parents_told_recorded": False}, "366(b)", "fail"),
]

OF_THE_ORDER: list[tuple[dict[str, Any], str, str]] = [
    ({"trained": False}, "358(a)/by_entitled", "fail"),
    ({"responsible": None}, "358(a)/by_entitled", "pass"),
    ({"by_team_physician": False}, "358(b)", "fail"),
    ({"by_team_physician": False, "team_physician_available": False}, "358(b)", "pass"),
    ({"by_team_physician": False, "team_physician_available": None}, "358(b)", "unknown"),
    ({"verbal": False}, "358(d)/verbal_order_taken", NA),
    ({"verbal": None}, "358(d)/verbal_order_taken", "unknown"),
    ({"received_by": "practical_nurse"}, "358(d)/verbal_order_taken", "pass"),
    ({"received_by": "none"}, "358(d)/verbal_order_taken", "fail"),
    ({"received_by": None}, "358(d)/verbal_order_taken", "unknown"),
    ({"received_in_time": None}, "358(d)/verbal_order_taken", "review"),
    ({"available_throughout": False}, "358(d)/orderer_available", "fail"),
    ({"states": ["intervention"]}, "358(g)(3)", "fail"),
    ({"states": None}, "358(g)(1)", "unknown"),
    ({"signed": {"done": True}}, "358(j)", "review"),
    (
        {"by_team_physician": False, "team_physician_consulted": DONE},
        "360(a)",
        "unknown",
    ),
    ({"by_team_physician": None}, "360(a)", "unknown"),
]


@pytest.mark.parametrize(("facts", "clause", "expected"), ABOUT_THE_USE)
def test_a_fact_of_the_use(facts: dict[str, Any], clause: str, expected: str) -> None:
    assert status_of_residence(of_use(**facts), clause) == expected


@pytest.mark.parametrize(("facts", "clause", "expected"), OF_THE_ORDER)
def test_a_fact_of_the_order(facts: dict[str, Any], clause: str, expected: str) -> None:
    assert status_of_residence(of_use(orders=[care.order(**facts)]), clause) == expected


@pytest.mark.parametrize(
    ("born", "clause", "limit"),
    [
        ("2005-03-05", "(2)", 240),
        ("2008-03-05", "(2)", 240),
        ("2011-06-01", "(2).youths", 120),
        ("2018-01-01", "(2).children", 60),
    ],
)
@pytest.mark.parametrize("over", [0, 1])
def test_an_order_by_age(born: str, clause: str, limit: int, over: int) -> None:
    use = care.use(orders=[care.order(minutes=limit + over)])

    subject = care.episode(use, person=care.person(born=born))

    assert status_of_residence(subject, f"358(e){clause}") == ("fail" if over else "pass")


def test_above_twenty_one_no_band_speaks() -> None:
    subject = care.episode(person=care.person(born="2004-03-05"))

    assert [status_of_residence(subject, f"358(e)(2){one}") for one in ("", ".youths", ".children")] == [
        NA,
        NA,
        NA,
    ]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"made": past(60)}, "pass"),
        ({"made": past(61)}, "fail"),
        ({"licence": "registered_nurse"}, "fail"),
        ({"permitted": False}, "fail"),
        ({"permitted": None}, "unknown"),
        ({"trained": False}, "fail"),
    ],
)
def test_assessed_within_the_hour(facts: dict[str, Any], expected: str) -> None:
    assert status_of_residence(of_use(evaluations=[care.evaluation(**facts)]), "358(f)") == expected


def test_never_both_at_one_time() -> None:
    first, second = care.use(), care.use(kind="seclusion", id="use-2", start=past(29))

    assert status_of_residence(care.episode(first, second), "356(a)(4)") == "fail"
    assert status_of_residence(care.episode(second), "356(a)(4)") == "pass"


def test_of_a_seclusion_video_does_not_do() -> None:
    def of(*by: str) -> str:
        watched = {"by": list(by), "continual": True, "trained": True, "clinical": True}
        return status_of_residence(of_use(kind="seclusion", monitoring=watched), "364(a)")

    assert of("outside_room") == of("inside_room", "video") == "pass"
    assert of("video") == "fail"
    assert status_of_residence(of_use(), "364(a)") == NA


def test_beyond_the_order_the_orderer_is_contacted() -> None:
    long: dict[str, Any] = {"minutes": 90, "beyond_order_contact": {"done": True, "promptly": True}}

    assert status_of_residence(of_use(), "362(b)") == NA
    assert status_of_residence(of_use(orders=[]), "362(b)") == NA
    assert status_of_residence(of_use(orders=None), "362(b)") == "unknown"
    assert status_of_residence(of_use(orders=[care.order(expires=None)]), "362(b)") == "unknown"
    assert status_of_residence(of_use(**long), "362(b)") == "pass"
    assert status_of_residence(of_use(minutes=90), "362(b)") == "unknown"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "pass"),
        ({"held": past(30 + 24 * 60)}, "pass"),
        ({"held": past(31 + 24 * 60)}, "fail"),
        ({"person_present": False}, "fail"),
        ({"face_to_face": None}, "unknown"),
        ({"done": False, "at": None}, "fail"),
        ({"staff_present": []}, "fail"),
        ({"staff_present": None}, "unknown"),
        ({"staff_present": [], "staff_excused": [{"id": "nurse-1", "would_jeopardize": True}]}, "pass"),
        ({"staff_present": [], "staff_excused": [{"id": "nurse-1", "would_jeopardize": False}]}, "fail"),
        ({"staff_present": [], "staff_excused": [{"id": "nurse-1"}]}, "unknown"),
    ],
)
def test_the_person_and_all_staff_meet(facts: dict[str, Any], expected: str) -> None:
    subject = care.episode(debriefings=[care.debriefing(**facts)])

    assert status_of_residence(subject, "370(a)/person_and_staff_meet") == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"supervisors_present": False}, "fail"),
        ({"administrators_present": None}, "unknown"),
        ({"staff_present": None}, "unknown"),
        ({"staff_present": [], "staff_excused": [{"id": "nurse-1", "would_jeopardize": True}]}, "fail"),
        ({"person_present": False}, "pass"),
    ],
)
def test_staff_and_supervisors_meet(facts: dict[str, Any], expected: str) -> None:
    assert status_of_residence(care.episode(debriefings=[care.debriefing(**facts)]), "370(b)") == expected


def test_debriefings_that_are_none() -> None:
    assert status_of_residence(care.episode(debriefings=None), "370(b)") == "unknown"
    assert status_of_residence(care.episode(debriefings=[]), "370(b)", as_of=past(60)) == "pending"
    assert (
        status_of_residence(care.episode(care.use(ended=None, ongoing=True)), "370(b)", as_of=past(10))
        == "pending"
    )
    assert status_of_residence(care.episode(care.use(kind="time_out")), "370(b)") == NA
    assert status_of_residence(care.episode(care.use(staff=None)), "370(b)") == "unknown"
    assert status_of_residence(care.episode(debriefings=None), "370(b)(1)") == "unknown"
    assert status_of_residence(care.episode(debriefings=[]), "370(b)(1)") == NA
    assert status_of_residence(care.episode(debriefings=[care.debriefing(covered=[])]), "370(b)(1)") == "fail"
    assert (
        status_of_residence(care.episode(debriefings=[care.debriefing(recorded=None)]), "370(c)") == "unknown"
    )
    assert (
        status_of_residence(care.episode(debriefings=[care.debriefing(done=False, at=None)]), "370(c)") == NA
    )


@pytest.mark.parametrize(("minutes", "expected"), [(24 * 60, "pass"), (24 * 60 + 1, "fail")])
def test_a_minor_s_parents_within_24_hours_of_a_serious_occurrence(minutes: int, expected: str) -> None:
    one = care.occurrence(parents={"at": past(minutes)})

    assert status_of_residence(care.episode(occurrences=[one]), "374(b)(2)") == expected
    assert (
        status_of_residence(care.episode(occurrences=[one], person=care.person(minor=False)), "374(b)(2)")
        == NA
    )


@pytest.mark.parametrize(
    ("reported", "expected"), [("2026-03-06T17:00", "pass"), ("2026-03-06T17:01", "fail")]
)
def test_a_serious_occurrence_by_the_next_close_of_business(reported: str, expected: str) -> None:
    told = {"at": later(reported), "states": ["name"]}
    one = care.occurrence(medicaid_agency=told, kind="death", federal=told)
    subject = care.episode(occurrences=[one])

    assert statuses_of_care(subject, CMS_PRTF, "483.374(b)(1)") == [
        expected,
        "fail",
        "pass",
        "pass",
    ]
    assert status_of_residence(subject, "374(c)(1)") == expected
    assert status_of_residence(care.episode(occurrences=[care.occurrence()]), "374(c)(1)") == NA


def test_reports_not_made_or_forbidden() -> None:
    def of(**facts: Any) -> list[str]:
        return statuses_of_care(
            care.episode(occurrences=[care.occurrence(**facts)]), CMS_PRTF, "483.374(b)(1)"
        )

    assert of(advocates={"prohibited": True}) == ["pass", "pass", NA, NA]
    assert of(advocates={"done": False}) == ["pass", "pass", "fail", NA]
    assert of(advocates=None) == ["pass", "pass", "unknown", "unknown"]
    assert of(at=None) == ["unknown", "pass", "unknown", "pass"]
    assert status_of_residence(care.episode(occurrences=None), "374(b)(3)") == "unknown"
    assert (
        status_of_residence(care.episode(occurrences=[care.occurrence(in_logs=False)]), "374(b)(3)") == "fail"
    )


INJURY: dict[str, Any] = {
    "id": "i",
    "of": "person",
    "serious": True,
    "treated": DONE,
    "recorded": True,
    "staff_met": {"done": True},
}
NOT_SEEN_TO: dict[str, Any] = {"treated": None, "recorded": False, "staff_met": {"done": False}}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, ["fail", "pass", "pass", "pass"]),
        ({"of": "staff"}, ["pass", NA, "pass", "pass"]),
        ({"of": None}, ["unknown", "unknown", "pass", "pass"]),
        (NOT_SEEN_TO, ["fail", "unknown", "fail", "pending"]),
    ],
)
def test_injuries(facts: dict[str, Any], expected: list[str]) -> None:
    subject = care.episode(injuries=[INJURY | facts])

    assert [
        status_of_residence(subject, one) for one in ("356(a)(3)(i)", "372(a)", "372(c)", "372(d)")
    ] == expected
    assert status_of_residence(care.episode(injuries=None), "356(a)(3)(i)") == "unknown"
