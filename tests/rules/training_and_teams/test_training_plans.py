"""XI.A.1 to XI.A.3: the annual overview, and the two plans with what they cover."""

from dataclasses import replace
from datetime import date
from typing import Any, get_args

import pytest
from builders import at, judge, status_by_path, told
from school_builders import YEAR, district, finding_on, plan

from restraint_rules.findings import Finding
from restraint_rules.models.terms import TrainingTopic
from restraint_rules.policies import SPRAGUE
from restraint_rules.rules.training_and_teams.training import PlanName, overview_given, plan_implemented

OVERVIEW = f"overviews[{YEAR}]"
TOPICS = dict(zip("abcdefg", get_args(TrainingTopic), strict=True))
PLANS = [("XI.A.2", "prevention_plan"), ("XI.A.3", "proper_means_plan")]


class TestOverview:
    """Within each school year."""

    @staticmethod
    def finding_on_overview(entries: Any, as_of: str) -> Finding:
        return finding_on(district(overviews=entries), "XI.A.1", OVERVIEW, as_of=as_of)

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2025-06-30", ("unknown", "overview.out_of_order", (f"{OVERVIEW}.at",))),
            (at("2025-06-30T23:59"), ("unknown", "overview.out_of_order", (f"{OVERVIEW}.at",))),
            ("2025-07-01", ("pass", "overview.in_time", ())),
            ("2026-06-30", ("pass", "overview.in_time", ())),
            (at("2026-06-30T23:59:59"), ("pass", "overview.in_time", ())),
            ("2026-07-01", ("fail", "overview.late", ())),
            (at("2026-07-01T00:00"), ("fail", "overview.late", ())),
        ],
        ids=str,
    )
    def test_both_sides_of_its_ends(self, when: Any, expected: Any) -> None:
        assert (
            told(self.finding_on_overview([{"school_year": YEAR, "at": when}], "2026-07-15T12:00"))
            == expected
        )

    @pytest.mark.parametrize(
        ("entries", "after"),
        [
            ([], ("fail", "overview.not_done", ())),
            ([{"school_year": YEAR, "done": False}], ("fail", "overview.not_done", ())),
            ([{"school_year": YEAR}], ("unknown", "overview.not_recorded", (OVERVIEW,))),
            ([{"school_year": "2024-25", "done": True}], ("unknown", "overview.not_recorded", (OVERVIEW,))),
            (None, ("unknown", "overview.not_recorded", (OVERVIEW,))),
        ],
        ids=["empty list", "not done", "nothing said", "another year's", "not recorded"],
    )
    def test_open_until_its_end(self, entries: Any, after: Any) -> None:
        assert told(self.finding_on_overview(entries, "2026-06-30T23:59:59")) == (
            "pending",
            "overview.pending",
            (),
        )
        assert told(self.finding_on_overview(entries, "2026-07-01T00:00")) == after

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            ("2026-06-30T23:59:59", ("pass", "overview.in_time", ())),
            ("2026-07-01T00:00", ("unknown", "overview.time_open", (f"{OVERVIEW}.at",))),
        ],
    )
    def test_without_a_day_it_is_in_time_while_there_is_time(self, as_of: str, expected: Any) -> None:
        assert told(self.finding_on_overview([{"school_year": YEAR, "done": True}], as_of)) == expected

    @pytest.mark.parametrize(
        ("first", "years"),
        [
            (date(2017, 7, 1), ["2018-19", "2019-20", "2020-21", "2021-22"]),
            (date(2020, 7, 1), ["2020-21", "2021-22"]),
            (date(2020, 7, 2), ["2021-22"]),
            (date(2022, 7, 1), [""]),
        ],
        ids=str,
    )
    def test_from_the_first_school_year_the_text_names(self, first: date, years: list[str]) -> None:
        renewed = tuple(
            replace(one, binds=overview_given(first=first)) if one.citation == "XI.A.1" else one
            for one in SPRAGUE.clauses
        )
        policy = replace(SPRAGUE, clauses=renewed)
        subject = district(records_from="2015-07-01")
        paths = status_by_path(subject, "XI.A.1", policy=policy, as_of="2022-03-05T12:00")
        assert list(paths) == [f"overviews[{year}]" if year else "" for year in years]

    def test_sprague_names_one_before_its_own_text(self) -> None:
        (bound,) = [one.rule for one in SPRAGUE.clauses if one.citation == "XI.A.1"]
        assert bound is not None
        assert bound.parameters == {"first": date(2017, 7, 1)}


@pytest.mark.parametrize(("clause", "name"), PLANS)
class TestPlan:
    """Implemented by the day the text names."""

    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            (plan(at="2018-07-01"), ("pass", "in_time")),
            (plan(at=at("2018-07-01T23:59:59")), ("pass", "in_time")),
            (plan(at="2018-07-02"), ("fail", "late")),
            (plan(at=at("2018-07-02T00:00")), ("fail", "late")),
            (plan(at="2018-07-02T03:59:00+00:00"), ("pass", "in_time")),
            (plan(at="1950-01-01"), ("pass", "in_time")),
            ({"done": False}, ("fail", "not_done")),
            ({"done": True}, ("unknown", "time_open")),
            ({}, ("unknown", "not_recorded")),
            (None, ("unknown", "not_recorded")),
            (plan(at="2026-05-01"), ("unknown", "not_recorded")),
        ],
        ids=[
            "last day", "last moment", "next day", "next midnight", "local day", "earliest day there is",
            "not done", "undated", "nothing said", "not recorded", "later than as_of",
        ],
    )  # fmt: skip
    def test_by_then(self, clause: str, name: str, record: Any, expected: tuple[str, str]) -> None:
        one = finding_on(district(**{name: record}), clause)
        missing = {"time_open": (f"{name}.at",), "not_recorded": (name,)}
        assert (one.status, one.code) == (expected[0], f"plan.{expected[1]}")
        assert one.missing == missing.get(expected[1], ())
        assert one.due_at == at("2018-07-02T00:00")
        assert one.message

    @pytest.mark.parametrize("record", [None, {"done": False}], ids=["not recorded", "not done"])
    def test_before_a_day_to_come_it_is_open(self, clause: str, name: PlanName, record: Any) -> None:
        later = tuple(
            replace(one, binds=plan_implemented(plan=name, by=date(2026, 4, 30)))
            if one.citation == clause
            else one
            for one in SPRAGUE.clauses
        )
        policy, subject = replace(SPRAGUE, clauses=later), district(**{name: record})
        statuses = [
            finding_on(subject, clause, policy=policy, as_of=as_of).status
            for as_of in ("2026-04-30T23:59:59", "2026-05-01T00:00")
        ]
        assert statuses == ["pending", "unknown" if record is None else "fail"]


@pytest.mark.parametrize(("letter", "topic"), TOPICS.items())
class TestTopics:
    """The plan for the proper means covers seven topics, each a paragraph."""

    def test_covered(self, letter: str, topic: str) -> None:
        alone = district(proper_means_plan=plan(topics=[topic]), prevention_plan=plan(topics=[]))
        statuses = {other: finding_on(alone, f"XI.A.3.{other}").status for other in TOPICS}
        assert statuses == {other: "pass" if other == letter else "fail" for other in TOPICS}

    def test_left_out(self, letter: str, topic: str) -> None:
        others = [other for other in TOPICS.values() if other != topic]
        one = finding_on(district(proper_means_plan=plan(topics=others)), f"XI.A.3.{letter}")
        assert told(one) == ("fail", "plan.leaves_out", ())
        assert one.evidence == (("proper_means_plan.topics", tuple(others)),)
        assert one.verdict.params == {"topic": topic}

    @pytest.mark.parametrize(
        ("record", "expected", "missing"),
        [
            (plan(topics=[]), "fail", ()),
            (plan(topics=None), "unknown", ("proper_means_plan.topics",)),
            (plan(at="2019-01-15"), "pass", ()),
            (plan(at=None, done=True), "pass", ()),
        ],
        ids=["none", "not recorded", "of a late plan", "of an undated plan"],
    )
    def test_of_a_plan_made(self, letter: str, topic: str, record: Any, expected: str, missing: Any) -> None:
        one = finding_on(district(proper_means_plan=record), f"XI.A.3.{letter}")
        assert (one.status, one.missing, one.verdict.params.get("topic", topic)) == (expected, missing, topic)

    @pytest.mark.parametrize(
        ("record", "expected"),
        [
            (None, ("unknown", "plan.topics_follow", ("proper_means_plan",))),
            (plan(at=None), ("unknown", "plan.topics_follow", ("proper_means_plan",))),
            ({"done": False}, ("not_applicable", "plan.not_made", ())),
            (plan(at=None, done=False), ("not_applicable", "plan.not_made", ())),
        ],
        ids=["not recorded", "neither done nor not", "not made", "not made though written"],
    )
    def test_without_a_plan_they_follow_it(self, letter: str, topic: str, record: Any, expected: Any) -> None:
        one = finding_on(district(proper_means_plan=record), f"XI.A.3.{letter}")
        assert told(one) == expected
        assert topic not in str(one.evidence)


def test_what_no_plan_covers_is_told_once() -> None:
    report = judge(district(proper_means_plan={"done": False}))
    assert [one.clause for one in report.failures] == ["XI.A.3"]


@pytest.mark.parametrize(
    ("topics", "blank", "expected"),
    [
        (["monitoring"], ["prevention"], "unknown"),
        (["prevention"], ["prevention"], "pass"),
        (["monitoring"], ["monitoring"], "fail"),
        ([], ["prevention"], "unknown"),
    ],
    ids=["blank", "named all the same", "another blank", "of none"],
)
def test_one_topic_may_be_blank(topics: Any, blank: Any, expected: str) -> None:
    subject = district(proper_means_plan={"at": "2018-06-01", "topics": topics, "topics_blank": blank})
    (one,) = judge(subject).of("XI.A.3.b")
    assert (one.status, one.missing) == (
        expected,
        ("proper_means_plan.topics",) if expected == "unknown" else (),
    )
