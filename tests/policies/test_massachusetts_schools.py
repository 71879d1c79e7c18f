"""Massachusetts schools: what each clause says of good, bad and blank facts, on both sides of each number."""

from typing import Any

import pytest
from builders import agent, incident
from massachusetts_builders import (
    BEFORE_2016,
    FROM_2026,
    OF_2016,
    allowed,
    clock_on,
    confined,
    established,
    finding_of_massachusetts,
    held,
    report_of_massachusetts,
)

PRONE = [{"id": "h1", "position": "prone", "immobilizes": True, "restricts_air_flow": False}]
FACE_UP = [{"id": "h1", "position": "supine", "immobilizes": True, "restricts_air_flow": False}]
UNSAID = [{"id": "h1", "immobilizes": True}]
IN_DEPTH = {"by_in_depth_trained": True, "floor_needed": True}


def conduct(**facts: Any) -> Any:
    return allowed(held(conduct=facts))


def on_floor(holds: Any = FACE_UP, **facts: Any) -> Any:
    return allowed(held(holds=holds, conduct=IN_DEPTH | facts))


def prone(**facts: Any) -> Any:
    return allowed(held(holds=PRONE, conduct=IN_DEPTH), student={"prone_case": established(**facts)})


def drugged(**facts: Any) -> Any:
    prescribed = {"integral_to_plan": True, "parent_consent": True}
    return allowed(agent(**prescribed | facts))


EACH: list[tuple[str, str, Any, Any, Any, str]] = [
    ("46.05(1)", "witnessed", conduct(), conduct(witnessed=False), conduct(witnessed=None), "unknown"),
    ("46.05(2)", "", conduct(), conduct(least_force=False), conduct(least_force=None), "review"),
    (
        "46.05(3)",
        "safest_method",
        conduct(),
        conduct(safest_method=False),
        conduct(safest_method=None),
        "review",
    ),
    (
        "46.05(3)",
        "by_trained",
        on_floor(),
        on_floor(by_in_depth_trained=False),
        on_floor(by_in_depth_trained=None),
        "unknown",
    ),
    (
        "46.05(3)",
        "judged_needed",
        on_floor(),
        on_floor(floor_needed=False),
        on_floor(floor_needed=None),
        "review",
    ),
    (
        "46.05(4)",
        "distress",
        conduct(distress_shown=True, released_at_distress=True),
        conduct(distress_shown=True, released_at_distress=False),
        conduct(distress_shown=True),
        "unknown",
    ),
    (
        "46.05(5)(b)",
        "",
        conduct(distress_shown=None, help_sought_at_distress=True),
        conduct(distress_shown=True, help_sought_at_distress=False),
        conduct(distress_shown=None, help_sought_at_distress=False),
        "unknown",
    ),
    (
        "46.05(5)(a)",
        "speech_free",
        conduct(),
        conduct(hindered_speech=True),
        conduct(hindered_speech=None),
        "unknown",
    ),
    (
        "46.05(5)(a)",
        "watched",
        allowed(),
        allowed(held(monitoring={"mode": "direct", "throughout": True, "physical_signs": False})),
        allowed(held(monitoring=None)),
        "unknown",
    ),
    (
        "46.05(5)(d)",
        "",
        conduct(),
        conduct(limits_reviewed=False),
        allowed(held() | {"conduct": None}),
        "unknown",
    ),
    (
        "46.03(1)(a)",
        "medication_restraint",
        drugged(),
        drugged(parent_consent=False),
        drugged(parent_consent=None),
        "unknown",
    ),
    (
        "46.03(1)(a)",
        "medication_restraint",
        drugged(integral_to_plan=False, initial_orders=True),
        drugged(integral_to_plan=False, initial_orders=False),
        drugged(integral_to_plan=None),
        "unknown",
    ),
    *(
        (f"46.03(1)(b){number}", "", prone(), prone(**{item: False}), prone(**{item: None}), "unknown")
        for number, item in (
            ("1", "history"),
            ("2", "others_failed"),
            ("3", "not_contraindicated"),
            ("4", "justified"),
            ("5", "consented"),
            ("5.approval", "approved"),
            ("6", "documented"),
        )
    ),
    (
        "46.03(2)(d)",
        "",
        allowed(),
        allowed(student={"restraint_planned_in": ["iep"]}),
        allowed(student={"restraint_planned_in": None}),
        "unknown",
    ),
]


@pytest.mark.parametrize(
    ("clause", "rule", "good", "bad", "blank", "open_as"),
    EACH,
    ids=[f"{one[0]} {one[1]}{place}" for place, one in enumerate(EACH)],
)
def test_good_bad_and_blank(clause: str, rule: str, good: Any, bad: Any, blank: Any, open_as: str) -> None:
    assert [finding_of_massachusetts(one, clause, rule).status for one in (good, bad, blank)] == [
        "pass",
        "fail",
        open_as,
    ]


@pytest.mark.parametrize(
    ("subject", "clause", "rule"),
    [
        (conduct(), "46.05(4)", "distress"),
        (conduct(distress_shown=False, help_sought_at_distress=True), "46.05(5)(b)", ""),
        (allowed(), "46.05(3)", "by_trained"),
        (allowed(), "46.03(1)(b)1", ""),
        (allowed(agent()), "46.05(2)", ""),
        (allowed(), "46.03(1)(a)", "medication_restraint"),
        (allowed(injuries=[]), "46.06(7)", ""),
    ],
)
def test_what_nothing_calls_for_does_not_apply(subject: Any, clause: str, rule: str) -> None:
    assert finding_of_massachusetts(subject, clause, rule).status == "not_applicable"


@pytest.mark.parametrize("clause", ["46.05(3)", "46.03(1)(b)1"])
def test_a_position_that_is_not_recorded_leaves_open_if_anything_is_asked(clause: str) -> None:
    rule = "by_trained" if clause == "46.05(3)" else ""
    found = finding_of_massachusetts(allowed(held(holds=UNSAID)), clause, rule)

    assert (found.status, found.missing) == ("unknown", ("interventions[r1].holds[h1].position",))


class TestThreshold:
    """Assault, or serious harm: whatever else is disruption does not do."""

    @pytest.mark.parametrize(
        ("emergency", "status"),
        [
            ({"grounds": ["imminent_injury_to_others"], "serious_physical_harm": False}, "pass"),
            ({"grounds": ["imminent_injury_to_student"], "serious_physical_harm": True}, "pass"),
            ({"grounds": ["imminent_injury_to_student"], "serious_physical_harm": False}, "fail"),
            ({"grounds": ["imminent_injury_to_student"]}, "review"),
            ({"grounds": ["property_destruction", "disruption", "noncompliance"]}, "fail"),
            ({"grounds": ["unclear"]}, "fail"),
            ({"grounds": []}, "fail"),
            ({"serious_physical_harm": True}, "unknown"),
            (None, "unknown"),
        ],
    )
    def test_only_against_assault_or_harm(self, emergency: Any, status: str) -> None:
        assert finding_of_massachusetts(allowed(emergency=emergency), "46.03(1)(c)", "harm").status == status

    def test_of_no_restraint_nothing_is_asked(self) -> None:
        assert finding_of_massachusetts(allowed(confined()), "46.03(1)(c)", "harm").status == "not_applicable"


class TestApproval:
    """Twenty minutes of restraint and thirty of time out: the limit itself is within it."""

    @pytest.mark.parametrize(
        ("end", "approval", "status"),
        [
            ("10:20:00", None, "not_applicable"),
            ("10:20:01", None, "unknown"),
            ("10:20:01", {"done": False}, "fail"),
            ("10:20:01", {"at": "10:20:00"}, "pass"),
            ("10:20:01", {"at": "10:20:01"}, "fail"),
            ("10:40:00", {"at": "09:59:00"}, "unknown"),
            ("10:40:00", {"done": True}, "unknown"),
            (None, {"done": False}, "unknown"),
            (None, {"at": "10:19:00"}, "pass"),
        ],
    )
    def test_of_restraint(self, end: str | None, approval: Any, status: str) -> None:
        if approval and "at" in approval:
            approval = {"at": clock_on(OF_2016, approval["at"])}
        found = finding_of_massachusetts(allowed(held(end=end, principal_approval=approval)), "46.05(5)(c)")

        assert found.status == status

    @pytest.mark.parametrize(("as_of", "status"), [("10:20:00", "pending"), ("10:20:01", "fail")])
    def test_while_it_goes_on(self, as_of: str, status: str) -> None:
        going_on = held(end=None, ongoing=True, principal_approval={"done": False})

        assert (
            finding_of_massachusetts(allowed(going_on), "46.05(5)(c)", as_of=f"{OF_2016}T{as_of}").status
            == status
        )

    @pytest.mark.parametrize(("end", "status"), [("10:30:00", "not_applicable"), ("10:30:01", "fail")])
    def test_of_a_time_out(self, end: str, status: str) -> None:
        out = confined(end=end, kind="exclusionary_time_out", physically_prevented=False, to_calm=True)

        assert (
            finding_of_massachusetts(
                allowed(out | {"principal_approval": {"done": False}}), "46.04(1)(j)"
            ).status
            == status
        )


@pytest.mark.parametrize("day", [BEFORE_2016, OF_2016, FROM_2026])
def test_what_the_text_would_allow_breaks_nothing(day: str) -> None:
    report = report_of_massachusetts(allowed(day=day))

    assert {one.status for one in report} == {"pass", "not_applicable"}
    assert report.receipt.revision == {BEFORE_2016: "2001-04-02", OF_2016: "2016-01-01"}.get(
        day, "2026-08-17"
    )


def test_a_record_of_connecticut_leaves_open_and_accuses_nobody() -> None:
    """It holds less than this text asks."""
    report = report_of_massachusetts(incident(notices=allowed().notices))

    assert report.of("46.05(2)")[0].status == "review"
    assert report.outcome == "incomplete"
