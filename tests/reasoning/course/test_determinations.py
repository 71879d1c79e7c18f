"""III.H.2: which recorded decisions authorize that a restraint or seclusion goes on."""

from typing import Any

import pytest
from builders import at, determination, incident, judge, only, restraint
from course_builders import finding_of_decisions

HERE = "interventions[r1].determinations[*]"
FIRST, SECOND = (f"interventions[r1].determinations[{name}]" for name in ("first", "second"))


def decider(**facts: Any) -> dict[str, Any]:
    """A trained administrator on the staff's record."""
    return {"id": "staff-2", "decides_as": "administrator", "credentials": [{"at": "2025-08-25"}]} | facts


def by_record(when: str | None = "10:12", **facts: Any) -> dict[str, Any]:
    """A decision of which only the staff record says who made it."""
    return determination(when, role=None, trained=None, by="staff-2") | facts


class TestWhatItFound:
    """Only a decision that going on was necessary authorizes it."""

    @pytest.mark.parametrize(
        ("necessary", "expected", "code"),
        [
            (True, "pass", "determination.made"),
            (False, "fail", "determination.not_valid"),
            (None, "unknown", "determination.unknown"),
        ],
    )
    def test_necessary(self, necessary: bool | None, expected: str, code: str) -> None:
        found = finding_of_decisions(determination("10:12", necessary=necessary))

        assert (found.status, found.code) == (expected, code)
        assert found.missing == (() if necessary is not None else (f"{HERE}.necessary",))
        assert found.evidence == ((f"{HERE}.at", at("10:12")),)

    def test_a_known_failing_decides_whatever_the_blanks_would_say(self) -> None:
        found = finding_of_decisions(determination(None, necessary=False, role=None, trained=None))

        assert (found.status, found.missing) == ("fail", ())

    def test_blanks_are_named_by_the_decision(self) -> None:
        found = finding_of_decisions(determination(None, id="first", necessary=None, role=None, trained=None))

        assert found.missing == tuple(f"{FIRST}.{name}" for name in ("necessary", "role", "trained", "at"))

    def test_one_valid_decision_suffices(self) -> None:
        found = finding_of_decisions(
            determination("10:14"), determination("10:05", necessary=False), determination(None, role=None)
        )

        assert (found.status, found.missing) == ("pass", ())

    def test_evidence_is_in_order_of_time(self) -> None:
        found = finding_of_decisions(
            determination("10:14", id="second"), determination("10:05", id="first", necessary=False)
        )

        assert [path for path, _ in found.evidence] == [f"{FIRST}.at", f"{SECOND}.at"]


class TestWhoDecided:
    """An administrator or designee, school health or mental-health staff, or a behaviour analyst; trained."""

    @pytest.mark.parametrize(
        "role", ["administrator", "administrator_designee", "school_health", "school_mental_health", "bcba"]
    )
    def test_entitled_roles(self, role: str) -> None:
        assert finding_of_decisions(determination("10:12", role=role)).status == "pass"

    def test_another_role_is_not_entitled(self) -> None:
        found = finding_of_decisions(determination("10:12", role="other"))

        assert (found.status, found.code) == ("fail", "determination.not_valid")

    @pytest.mark.parametrize(
        ("facts", "person", "missing"),
        [
            ({}, decider(), None),
            ({"by": None}, decider(), (f"{HERE}.role", f"{HERE}.trained")),
            ({"by": "staff-9"}, decider(), ("setting.staff[staff-9]",)),
            ({}, decider(decides_as=None), ("setting.staff[staff-2].decides_as",)),
            ({}, decider(credentials=None), ("setting.staff[staff-2].credentials",)),
            ({"trained": True}, decider(credentials=None), None),
            ({"role": "bcba"}, decider(decides_as=None), None),
            ({"at": None}, decider(), (f"{HERE}.at",)),
        ],
    )
    def test_the_staff_record_tells(self, facts: Any, person: Any, missing: Any) -> None:
        found = finding_of_decisions(by_record(**facts), people=(person,))

        assert found.status == ("unknown" if missing else "pass")
        assert found.missing == (missing or ())

    @pytest.mark.parametrize(
        ("facts", "person"),
        [
            ({}, decider(decides_as="other")),
            ({}, decider(credentials=[])),
            ({}, decider(credentials=[{"at": "2026-03-06"}])),
            ({"trained": False}, decider()),
            ({"role": "other"}, decider()),
        ],
    )
    def test_the_staff_record_refutes(self, facts: Any, person: Any) -> None:
        assert finding_of_decisions(by_record(**facts), people=(person,)).status == "fail"

    def test_training_on_the_day_itself_counts(self) -> None:
        trained_that_day = decider(credentials=[{"at": "2026-03-05"}])

        assert finding_of_decisions(by_record(), people=(trained_that_day,)).status == "pass"

    def test_not_recorded_if_trained(self) -> None:
        assert finding_of_decisions(determination("10:12", trained=None)).missing == (f"{HERE}.trained",)


class TestWhenItWasMade:
    """A decision is made during the period, and by the fifteen-minute mark."""

    @pytest.mark.parametrize(("made", "expected"), [("09:59:59.999999", "fail"), ("10:00", "pass")])
    def test_not_before_the_start(self, made: str, expected: str) -> None:
        assert finding_of_decisions(determination(made)).status == expected

    @pytest.mark.parametrize(("made", "expected"), [("10:20", "pass"), ("10:20:00.000001", "fail")])
    def test_not_after_the_end(self, made: str, expected: str) -> None:
        assert (
            finding_of_decisions(determination(made), readings={"first_determination": "any_time"}).status
            == expected
        )

    def test_a_date_may_lie_on_either_side_of_the_mark(self) -> None:
        found = finding_of_decisions(determination(None, at="2026-03-05"))

        assert (found.status, found.missing) == ("unknown", (f"{HERE}.at",))

    def test_a_date_falls_into_the_period_on_its_day(self) -> None:
        found = finding_of_decisions(
            determination(None, at="2026-03-05"), readings={"first_determination": "any_time"}
        )

        assert found.status == "pass"

    @pytest.mark.parametrize("day", ["2026-03-04", "2026-03-06"])
    def test_another_date_is_not_in_the_period(self, day: str) -> None:
        assert finding_of_decisions(determination(None, at=day)).status == "fail"

    def test_a_blank_is_not_a_date(self) -> None:
        found = finding_of_decisions(determination(None), readings={"first_determination": "any_time"})

        assert (found.status, found.missing) == ("unknown", (f"{HERE}.at",))

    @pytest.mark.parametrize(("made", "expected"), [("10:12", "pass"), ("10:15:00.001", "fail")])
    def test_a_stated_duration_bounds_the_end(self, made: str, expected: str) -> None:
        found = finding_of_decisions(determination(made), end=None, duration=20)

        assert found.status == expected

    def test_past_the_least_end_it_may_be_outside(self) -> None:
        # Stated as 20 whole minutes: it ended between 10:19 and 10:21.
        readings = {"first_determination": "any_time"}
        within = finding_of_decisions(determination("10:19"), end=None, duration=20, readings=readings)
        perhaps = finding_of_decisions(determination("10:19:30"), end=None, duration=20, readings=readings)
        after = finding_of_decisions(determination("10:21:01"), end=None, duration=20, readings=readings)

        assert (within.status, perhaps.status, after.status) == ("pass", "unknown", "fail")
        assert perhaps.missing == ("interventions[r1].ended",)

    def test_an_end_that_is_a_date_is_recorded(self) -> None:
        # The recorded date takes the decision in; only whether the period is so long stays open.
        found = finding_of_decisions(determination("10:12"), end=None, ended="2026-03-05", duration=20)

        assert (found.status, found.code) == ("pass", "determination.made")

    @pytest.mark.parametrize(
        ("made", "expected"),
        [
            ("09:58:59", "fail"),
            ("09:59", "unknown"),
            ("10:00:59.999", "unknown"),
            ("10:01", "pass"),
            ("10:14", "pass"),
            ("10:14:00.001", "unknown"),
            ("10:16", "unknown"),
            ("10:16:00.001", "fail"),
        ],
    )
    def test_a_stated_duration_bounds_the_start(self, made: str, expected: str) -> None:
        # Stated as 20 whole minutes: it began between 09:59 and 10:01.
        found = finding_of_decisions(determination(made), started=None, duration=20)

        assert found.status == expected
        assert found.missing == (("interventions[r1].started",) if expected == "unknown" else ())

    @pytest.mark.parametrize(("made", "expected"), [("10:20", "pass"), ("10:20:00.000001", "fail")])
    def test_minutes_of_grace(self, made: str, expected: str) -> None:
        found = finding_of_decisions(determination(made), end="10:40", readings={"first_determination": 5})

        assert found.status == expected

    @pytest.mark.parametrize(
        ("made", "expected"), [("10:19", "pass"), ("10:20", "unknown"), ("10:21:00.001", "fail")]
    )
    def test_grace_after_a_mark_that_is_not_exact(self, made: str, expected: str) -> None:
        # The mark lies between 10:14 and 10:16.
        use: dict[str, Any] = {"started": None, "duration": 40, "end": "10:40"}
        found = finding_of_decisions(determination(made), readings={"first_determination": 5}, **use)

        assert found.status == expected

    def test_a_decision_later_than_as_of_is_not_known_yet(self) -> None:
        # Still going on at 10:16, when the decision of 10:18 lies ahead.
        found = finding_of_decisions(determination("10:18"), as_of="2026-03-05T10:16")

        assert (found.status, found.code, found.evidence) == (
            "fail",
            "determination.none",
            (("interventions[r1].determinations", ()),),
        )

    def test_while_it_goes_on_a_decision_of_today_is_in_the_period(self) -> None:
        found = finding_of_decisions(
            determination(None, at="2026-03-05"),
            end=None,
            ongoing=True,
            as_of="2026-03-05T11:00",
            readings={"first_determination": "any_time"},
        )

        assert found.status == "pass"


@pytest.mark.parametrize("clause", ["III.H.2", "III.H.3"])
def test_not_even_recorded_that_there_were_none(clause: str) -> None:
    report = judge(incident(restraint("10:00", "11:00", determinations=None)))

    assert only(report, clause).status == "unknown"
    assert only(report, clause).missing == ("interventions[r1].determinations",)
