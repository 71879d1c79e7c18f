"""III.H.2 and III.H.3: going on past 15 minutes is decided, and decided anew."""

from datetime import timedelta
from typing import Any

import pytest
from builders import at, determination, incident, judge, restraint, seclusion, told
from course_builders import finding_of_uses, going_on

QUARTER = timedelta(minutes=15)


class TestContinuingIsDecided:
    """III.H.2: past fifteen minutes, someone entitled and trained decided in time that it must go on."""

    @pytest.mark.parametrize(("end", "expected"), [("10:15", "not_applicable"), ("10:15:00.000001", "fail")])
    def test_up_to_the_limit_no_decision_is_needed(self, end: str, expected: str) -> None:
        assert finding_of_uses("III.H.2", restraint("10:00", end)).status == expected

    def test_it_says_how_short_it_was(self) -> None:
        found = finding_of_uses("III.H.2", restraint("10:00", "10:08", determinations=None))

        assert (found.code, found.path) == ("determination.not_needed", "interventions[r1]")
        assert found.verdict.params == {"length": timedelta(minutes=8), "limit": QUARTER, "bound": ""}

    @pytest.mark.parametrize(
        ("made", "expected", "code"),
        [
            ("10:00", "pass", "determination.made"),
            ("10:15:00.000", "pass", "determination.made"),
            ("10:15:00.001", "fail", "determination.not_valid"),
        ],
    )
    def test_the_decision_is_made_by_the_mark(self, made: str, expected: str, code: str) -> None:
        found = finding_of_uses("III.H.2", restraint("10:00", "10:20", determinations=[determination(made)]))

        assert told(found) == (expected, code, ())
        assert found.evidence == (("interventions[r1].determinations[*].at", at(made)),)
        assert found.deadline is not None
        assert found.deadline[:5] == ("placement", "elapsed", 900, at("10:00"), at("10:15"))

    def test_no_decision_is_a_breach(self) -> None:
        found = finding_of_uses("III.H.2", restraint("10:00", "10:20"))

        assert (found.status, found.code, found.level) == ("fail", "determination.none", "error")
        assert found.verdict.params == {"length": timedelta(minutes=20), "limit": QUARTER, "bound": ""}
        assert (found.evidence, found.due_at) == ((("interventions[r1].determinations", ()),), at("10:15"))

    def test_without_record_of_decisions_nobody_can_tell(self) -> None:
        found = finding_of_uses("III.H.2", restraint("10:00", "10:20", determinations=None))

        assert (found.status, found.code) == ("unknown", "determination.unknown")
        assert found.missing == ("interventions[r1].determinations",)

    @pytest.mark.parametrize("determinations", [None, [], [determination("10:12")]])
    def test_without_an_end_nobody_can_tell(self, determinations: Any) -> None:
        found = finding_of_uses("III.H.2", restraint("10:00", None, determinations=determinations))

        assert (found.status, found.code) == ("unknown", "length.unknown")
        assert found.missing == ("interventions[r1].ended",)

    def test_an_end_without_a_time_is_no_length(self) -> None:
        use = restraint("10:00", None, ended="2026-03-05", determinations=[determination("10:12")])
        found = finding_of_uses("III.H.2", use)

        assert (found.status, found.code) == ("unknown", "length.unknown")
        assert found.missing == ("interventions[r1].ended",)

    @pytest.mark.parametrize("determinations", [[], [determination("10:12")]])
    def test_an_episode_that_may_be_just_as_long_as_the_limit(self, determinations: Any) -> None:
        # Together they lasted between 15 and 16 minutes.
        uses = (
            restraint("10:00", None, duration=15),
            seclusion("10:20", "10:21", determinations=determinations),
        )
        found = finding_of_uses("III.H.2", *uses, limit_applies_to="episode")

        assert (found.status, found.code) == ("unknown", "length.unknown")

    def test_without_a_start_that_runs_nobody_can_tell(self) -> None:
        going_on = restraint(None, None, ongoing=True)
        found = finding_of_uses("III.H.2", going_on, as_of="2026-03-06T00:14")

        assert (found.status, found.missing) == ("unknown", ("interventions[r1].started",))

    def test_without_a_start_it_began_on_the_day(self) -> None:
        found = finding_of_uses("III.H.2", restraint(None, None, ongoing=True), as_of="2026-03-06T00:20")

        assert (found.status, found.message) == (
            "fail", "At least 20 min, over 15 min, and nobody decided that it had to go on.",
        )  # fmt: skip
        assert found.explanation == (
            "15 min after the start, of which no exact time is known: "
            "Thu 5 Mar 2026 at the earliest, Fri 6 Mar 2026 at the latest"
        )

    def test_a_date_is_no_length(self) -> None:
        found = finding_of_uses("III.H.2", restraint(None, "10:20", started="2026-03-05"))

        assert (found.status, found.code) == ("unknown", "length.unknown")
        assert found.missing == ("interventions[r1].started",)

    @pytest.mark.parametrize("ongoing", [True, None])
    @pytest.mark.parametrize(
        ("as_of", "expected"), [("10:09", "pending"), ("10:15", "pending"), ("10:15:00.000001", None)]
    )
    def test_the_first_minutes_are_open(self, as_of: str, expected: str | None, ongoing: Any) -> None:
        found = finding_of_uses(
            "III.H.2", restraint("10:00", None, ongoing=ongoing), as_of=f"2026-03-05T{as_of}"
        )
        past = "fail" if ongoing else "unknown"  # of one whose end is a blank, it may have ended at once

        assert found.status == (expected or past)
        if expected:
            assert (found.code, found.due_at) == ("determination.pending", at("10:15"))

    def test_one_known_to_have_ended_is_not_open(self) -> None:
        found = finding_of_uses("III.H.2", restraint("10:00", None, ongoing=False), as_of="2026-03-05T10:16")

        assert (found.status, found.code) == ("unknown", "length.unknown")

    @pytest.mark.parametrize(
        ("determinations", "expected"), [([], "fail"), (None, "unknown"), ([determination("10:12")], "pass")]
    )
    def test_minute_sixteen_of_one_that_goes_on(self, determinations: Any, expected: str) -> None:
        found = finding_of_uses("III.H.2", going_on(determinations=determinations), as_of="2026-03-05T10:16")

        assert (found.status, found.path) == (expected, "interventions[r1]")

    def test_an_early_decision_holds_while_it_goes_on(self) -> None:
        found = finding_of_uses(
            "III.H.2", going_on(determinations=[determination("10:05")]), as_of="2026-03-05T10:09"
        )

        assert (found.status, found.code) == ("pass", "determination.made")

    def test_one_found_unnecessary_leaves_the_first_minutes_open(self) -> None:
        made = [determination("10:05", necessary=False)]
        found = finding_of_uses("III.H.2", going_on(determinations=made), as_of="2026-03-05T10:09")

        assert (found.status, found.due_at) == ("pending", at("10:15"))

    @pytest.mark.parametrize(("as_of", "expected"), [("10:14", "pending"), ("10:16", "fail")])
    def test_an_end_later_than_as_of_has_not_happened(self, as_of: str, expected: str) -> None:
        assert (
            finding_of_uses("III.H.2", restraint("10:00", "10:20"), as_of=f"2026-03-05T{as_of}").status
            == expected
        )

    def test_a_use_later_than_as_of_has_not_happened(self) -> None:
        assert (
            finding_of_uses("III.H.2", restraint("10:00", "10:20"), as_of="2026-03-05T09:59").code == "no_use"
        )


class TestGrace:
    """The reading ``first_determination``: by the mark, some minutes later, or any time."""

    @pytest.mark.parametrize(("made", "expected"), [("10:20", "pass"), ("10:20:00.000001", "fail")])
    def test_minutes_of_grace(self, made: str, expected: str) -> None:
        use = restraint("10:00", "10:40", determinations=[determination(made)])
        found = finding_of_uses("III.H.2", use, first_determination=5)

        assert (found.status, found.due_at) == (expected, at("10:20"))
        assert found.deadline is not None
        assert found.deadline.length == 1200

    @pytest.mark.parametrize(("as_of", "expected"), [("10:20", "pending"), ("10:20:00.000001", "fail")])
    def test_grace_while_it_goes_on(self, as_of: str, expected: str) -> None:
        found = finding_of_uses("III.H.2", going_on(), as_of=f"2026-03-05T{as_of}", first_determination=5)

        assert (found.status, found.due_at) == (expected, at("10:20"))

    @pytest.mark.parametrize(("made", "expected"), [("10:39", "pass"), ("10:41", "fail")])
    def test_any_time_during_the_period(self, made: str, expected: str) -> None:
        use = restraint("10:00", "10:40", determinations=[determination(made)])

        assert finding_of_uses("III.H.2", use, first_determination="any_time").status == expected

    def test_any_time_is_open_as_long_as_it_goes_on(self) -> None:
        first = finding_of_uses(
            "III.H.2", going_on(), as_of="2026-03-05T10:10", first_determination="any_time"
        )
        later = finding_of_uses(
            "III.H.2", going_on(), as_of="2026-03-05T11:00", first_determination="any_time"
        )

        assert (first.status, first.due_at) == ("pending", at("10:15"))
        assert (later.status, later.code, later.due_at) == ("pending", "determination.pending", None)
        assert later.path == "interventions[r1]"


class TestNewDecisions:
    """III.H.3 asks for nothing before a new decision can have fallen due."""

    @pytest.mark.parametrize(
        ("end", "expected"),
        [("10:20", "not_applicable"), ("10:30", "not_applicable"), ("10:30:00.000001", "unknown")],
    )
    def test_a_first_decision_carries_thirty_minutes(self, end: str, expected: str) -> None:
        # Even one made at once, at 10:00, carries to 10:30.
        found = finding_of_uses("III.H.3", restraint("10:00", end, determinations=None))

        assert (found.status, found.path) == (expected, "interventions[r1]")
        if expected == "not_applicable":
            assert found.code == "redetermination.not_due"

    @pytest.mark.parametrize("ongoing", [True, None])
    @pytest.mark.parametrize("as_of", ["10:09", "10:15"])
    def test_not_due_before_the_mark(self, ongoing: bool | None, as_of: str) -> None:
        use = restraint("10:00", None, ongoing=ongoing)
        found = finding_of_uses("III.H.3", use, as_of=f"2026-03-05T{as_of}")

        assert (found.status, found.code) == ("not_applicable", "redetermination.not_due")

    @pytest.mark.parametrize(("ongoing", "expected"), [(True, "pending"), (None, "unknown")])
    def test_open_after_the_mark(self, ongoing: bool | None, expected: str) -> None:
        use = restraint("10:00", None, ongoing=ongoing)
        found = finding_of_uses("III.H.3", use, as_of="2026-03-05T10:15:00.000001")

        assert found.status == expected

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("10:30", "not_applicable"), ("10:45:00.000001", "unknown")]
    )
    def test_one_known_to_have_ended_was_not_longer_than_until_now(self, as_of: str, expected: str) -> None:
        found = finding_of_uses(
            "III.H.3", restraint("10:00", None, ongoing=False), as_of=f"2026-03-05T{as_of}"
        )

        assert found.status == expected

    @pytest.mark.parametrize(
        ("reading", "expected"), [("any_qualified", "pass"), ("same_individual", "fail")]
    )
    def test_by_the_same_individual(self, reading: str, expected: str) -> None:
        made = [determination("10:15", by="staff-1"), determination("10:45", by="staff-2")]
        found = finding_of_uses(
            "III.H.3", restraint("10:00", "11:00", determinations=made), same_decider=reading
        )

        assert found.status == expected

    @pytest.mark.parametrize("determinations", [None, []])
    def test_the_same_individual_is_asked_of_decisions_only(self, determinations: Any) -> None:
        use = restraint("10:00", "11:00", determinations=determinations)
        found = finding_of_uses("III.H.3", use, same_decider="same_individual")

        assert found.status == ("unknown" if determinations is None else "fail")

    def test_each_period_has_its_own_clock(self) -> None:
        report = judge(incident(restraint("10:00", "11:00"), seclusion("12:00", "12:10")))

        assert [one.status for one in report.of("III.H.3")] == ["fail", "not_applicable"]
