"""III.H: how long a period may last, and that going on past 15 minutes is decided."""

from datetime import timedelta
from typing import Any

import pytest
from builders import (
    at,
    determination,
    incident,
    judge,
    only,
    restraint,
    seclusion,
    status,
    time_out,
    told,
)
from course_builders import finding_of_uses, going_on

from restraint_rules.calendar import minutes
from restraint_rules.policies import SPRAGUE
from restraint_rules.rules.duration import duration_limits

QUARTER = timedelta(minutes=15)


@pytest.mark.parametrize("clause", ["III.H.1.a", "III.H.1.b", "III.H.2", "III.H.3"])
def test_a_time_out_has_no_limit(clause: str) -> None:
    found = finding_of_uses(clause, time_out("10:00", "11:00"))

    assert (found.status, found.code) == ("not_applicable", "no_use")


class TestOnlyAsLongAsNeeded:
    """III.H.1.a: a period lasts only as long as the student needs to be composed."""

    @pytest.mark.parametrize(
        ("judged", "expected", "code"),
        [
            (True, "pass", "as_needed.attested"),
            (False, "fail", "as_needed.denied"),
            (None, "review", "as_needed.question"),
        ],
    )
    def test_it_is_a_judgement(self, judged: bool | None, expected: str, code: str) -> None:
        found = finding_of_uses("III.H.1.a", restraint(only_as_long_as_needed=judged))

        assert (found.status, found.code, found.path) == (expected, code, "interventions[r1]")

    def test_the_question_names_the_fact(self) -> None:
        found = finding_of_uses("III.H.1.a", seclusion(only_as_long_as_needed=None))

        assert found.missing == ("interventions[s1].only_as_long_as_needed",)
        assert found.question

    @pytest.mark.parametrize("judged", [True, False, None])
    def test_nobody_can_judge_it_while_it_goes_on(self, judged: bool | None) -> None:
        found = finding_of_uses(
            "III.H.1.a", going_on(only_as_long_as_needed=judged), as_of="2026-03-05T10:05"
        )

        assert (found.status, found.code, found.due_at) == ("pending", "as_needed.running", None)
        assert found.path == "interventions[r1]"

    def test_each_use_is_judged(self) -> None:
        report = judge(incident(restraint(), seclusion("10:20", "10:25", only_as_long_as_needed=False)))

        assert [one.status for one in report.of("III.H.1.a")] == ["pass", "fail"]


class TestNotOverFifteenMinutes:
    """III.H.1.b: a period does not exceed fifteen minutes unless going on was decided."""

    @pytest.mark.parametrize(
        ("end", "expected"), [("10:14:59", "pass"), ("10:15:00.000", "pass"), ("10:15:00.001", "fail")]
    )
    @pytest.mark.parametrize("kind", [restraint, seclusion])
    def test_fifteen_minutes_are_within(self, kind: Any, end: str, expected: str) -> None:
        assert status(incident(kind("10:00", end)), "III.H.1.b") == expected

    def test_what_is_within_says_how_long_it_was(self) -> None:
        found = finding_of_uses("III.H.1.b", restraint("10:00", "10:08"))

        assert found.verdict.params == {
            "length": timedelta(minutes=8), "limit": QUARTER, "episode": timedelta(minutes=8), "bound": "",
        }  # fmt: skip
        assert (found.code, found.path, found.follows) == ("length.within", "interventions[r1]", "")
        assert found.verdict.advice == ()

    @pytest.mark.parametrize(("stated", "expected"), [(15, "pass"), ("PT15M1S", "fail")])
    def test_a_stated_duration_stands_in_for_a_time(self, stated: Any, expected: str) -> None:
        assert finding_of_uses("III.H.1.b", restraint("10:00", None, duration=stated)).status == expected

    def test_the_recorded_times_govern_a_stated_duration(self) -> None:
        assert finding_of_uses("III.H.1.b", restraint("10:00", "10:16", duration=15)).status == "fail"

    @pytest.mark.parametrize(
        ("determinations", "expected"),
        [([determination("10:12")], "pass"), ([], "fail"), (None, "unknown")],
    )
    def test_what_is_longer_follows_the_decision(self, determinations: Any, expected: str) -> None:
        report = judge(incident(restraint("10:00", "10:20", determinations=determinations)))
        follower, leader = only(report, "III.H.1.b"), only(report, "III.H.2")

        assert (follower.status, follower.code, follower.follows) == (expected, "length.beyond", "III.H.2")
        assert (follower.missing, follower.due_at) == (leader.missing, leader.due_at)
        assert follower not in (*report.failures, *report.unknowns, *report.pending)

    def test_one_breach_is_one_failure(self) -> None:
        report = judge(incident(restraint("10:00", "10:20")))

        assert [one.clause for one in report.failures] == ["III.H.2"]
        assert report.counts["fail"] == 1

    def test_each_period_follows_its_own_decision(self) -> None:
        report = judge(
            incident(
                restraint("10:00", "10:20", determinations=[determination("10:10")]),
                seclusion("10:30", "10:50"),
                restraint("11:00", "11:05", id="r2"),
            )
        )

        assert [(one.path, one.status, one.follows) for one in report.of("III.H.1.b")] == [
            ("interventions[r1]", "pass", "III.H.2"),
            ("interventions[s1]", "fail", "III.H.2"),
            ("interventions[r2]", "pass", ""),
        ]

    @pytest.mark.parametrize(("as_of", "expected"), [("10:09", "pending"), ("10:16", "fail")])
    def test_one_that_goes_on_is_open_until_the_limit(self, as_of: str, expected: str) -> None:
        found = finding_of_uses("III.H.1.b", going_on(), as_of=f"2026-03-05T{as_of}")

        assert (found.status, found.due_at) == (expected, at("10:15"))

    @pytest.mark.parametrize(
        ("end", "advised"), [("10:27", False), ("10:27:00.001", True)], ids=["15:00", "15:00.001"]
    )
    def test_a_longer_episode_is_advice(self, end: str, advised: bool) -> None:
        # 8 minutes, a pause, 7 minutes
        report = judge(incident(restraint("10:00", "10:08"), seclusion("10:20", end)))

        advice = ("advice.episode_longer",) if advised else ()
        found = [(one.status, one.verdict.advice) for one in report.of("III.H.1.b")]
        assert found == [("pass", advice), ("pass", advice)]

    @pytest.mark.parametrize(("end", "expected"), [("10:27", "pass"), ("10:27:00.001", "fail")])
    def test_read_by_the_episode_the_sum_counts(self, end: str, expected: str) -> None:
        uses = restraint("10:00", "10:08"), seclusion("10:20", end)
        found = finding_of_uses("III.H.1.b", *uses, limit_applies_to="episode")

        assert (found.status, found.path, found.verdict.advice) == (expected, "", ())
        assert ("limit_applies_to", "episode") in found.source.readings


class TestClocks:
    """Elapsed minutes, whatever the clocks on the wall do."""

    @pytest.mark.parametrize(("end", "expected"), [("03:05", "pass"), ("03:05:00.001", "fail")])
    def test_spring_forward(self, end: str, expected: str) -> None:
        # 01:50 EST and ten minutes are 03:00 EDT
        use = restraint("2026-03-08T01:50", f"2026-03-08T{end}")

        assert status(incident(use, day="2026-03-08"), "III.H.1.b") == expected

    def test_spring_forward_while_it_goes_on(self) -> None:
        use = restraint("2026-03-08T01:50", None, ongoing=True)
        report = judge(incident(use, day="2026-03-08"), as_of="2026-03-08T03:05")

        assert only(report, "III.H.2").status == "pending"
        assert only(report, "III.H.2").due_at == at("2026-03-08T03:05")

    @pytest.mark.parametrize(
        ("end", "fold", "expected"),
        [("01:05", 1, "pass"), ("01:05:00.001", 1, "fail"), ("01:59", 0, "pass")],
    )
    def test_fall_back(self, end: str, fold: int, expected: str) -> None:
        # 01:50 EDT and ten minutes are 01:00 EST
        use = restraint("2026-11-01T01:50", None, ended=at(f"2026-11-01T{end}", fold=fold))

        assert status(incident(use, day="2026-11-01"), "III.H.1.b", as_of="2026-11-05T12:00") == expected

    @pytest.mark.parametrize(("end", "expected"), [("00:05", "pass"), ("00:05:00.001", "fail")])
    def test_over_midnight(self, end: str, expected: str) -> None:
        use = restraint("2026-03-05T23:50", f"2026-03-06T{end}")

        assert status(incident(use), "III.H.1.b") == expected


class TestNothingElseDecides:
    """Where the clause that may let a use go on asks nothing yet, the limit stands by itself."""

    @pytest.mark.parametrize(
        ("stated", "expected"),
        [
            (10, ("pass", "length.within", ())),
            ({"least": 9, "most": 11}, ("unknown", "length.unknown", ("interventions[r1].duration",))),
            ({"least": 10, "most": 11}, ("unknown", "length.unknown", ("interventions[r1].duration",))),
            ({"least": 11, "most": 15}, ("fail", "length.too_long", ())),
            (11, ("fail", "length.too_long", ())),
        ],
    )
    def test_a_limit_of_ten_minutes_below_fifteen(self, stated: Any, expected: tuple[Any, ...]) -> None:
        ten = duration_limits.ends_within(limit=minutes(10), unless="III.H.2")
        policy = SPRAGUE.derive(id="ten", replace={"III.H.1.b": ten})
        use = restraint("10:00", None, duration=stated, ongoing=False)
        found = only(judge(incident(use), policy=policy), "III.H.1.b")

        assert told(found) == expected
