"""The engine: which text judges, what it refuses, and how one clause follows another."""

import copy
import pickle
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from builders import CALENDAR, at, incident, judge, only, report, restraint, seclusion, setting, time_out

import restraint_rules
from restraint_rules import Incident, SeclusionRoom, Setting, evaluate
from restraint_rules.errors import (
    BeforeAnyLawError,
    RestraintRulesError,
    RuleSilentError,
    UnknownReadingError,
    UnsuitableSubjectError,
)
from restraint_rules.findings import Verdict
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Clause
from restraint_rules.reasoning.rule import Rule


def incident_on_day(day: str) -> Incident:
    """The lawful incident, on another day."""
    moved = restraint(f"{day}T10:00", f"{day}T10:08")
    return incident(moved, day=day)


class TestWhichTextJudges:
    @pytest.mark.parametrize("day", ["2018-12-10", "2018-12-11"])
    def test_before_the_first_text_the_error_names_its_first_day(self, day: str) -> None:
        with pytest.raises(BeforeAnyLawError, match="2018-12-12"):
            judge(incident_on_day(day))

    @pytest.mark.parametrize("day", ["2018-12-12", "2018-12-13"])
    def test_from_its_first_day_the_text_judges(self, day: str) -> None:
        assert judge(incident_on_day(day)).receipt.revision == "2018-12-12"

    def test_the_day_is_the_local_one(self) -> None:
        # 23:30 on the last day before the first text is already the next day in UTC.
        late = restraint("2018-12-11T23:30", "2018-12-11T23:35")

        with pytest.raises(BeforeAnyLawError):
            judge(incident(late, day="2018-12-11"))

    def test_a_clause_judges_only_while_it_is_in_force(self) -> None:
        old, new = date(2026, 3, 5), date(2026, 3, 6)
        clauses = tuple(
            replace(clause, until=new) if clause.citation == "II.A" else clause for clause in SPRAGUE.clauses
        )
        later = replace(
            SPRAGUE.clauses[[one.citation for one in SPRAGUE.clauses].index("II.A")],
            title="The same, renewed",
            since=new,
        )
        policy = replace(SPRAGUE, clauses=(*clauses, later), revisions=(SPRAGUE.first_day, new))

        titles = {
            day: only(judge(incident_on_day(str(day)), policy=policy), "II.A").source.title
            for day in (old, new)
        }

        assert titles == {old: "No life-threatening restraint", new: "The same, renewed"}
        assert judge(incident_on_day("2026-03-06"), policy=policy).receipt.revision == "2026-03-06"


class TestWhatIsRefused:
    def test_a_moment_of_judging_without_a_zone(self) -> None:
        with pytest.raises(UnsuitableSubjectError, match="zone"):
            evaluate(incident(), policy=SPRAGUE, calendar=CALENDAR, as_of=datetime(2026, 4, 1))

    def test_what_is_no_subject(self) -> None:
        wrong: Any = setting()
        with pytest.raises(UnsuitableSubjectError, match="Incident"):
            evaluate(wrong, policy=SPRAGUE, calendar=CALENDAR, as_of=at("12:00"))

    @pytest.mark.parametrize(
        ("readings", "told"),
        [
            ({"weather": "fine"}, "no reading 'weather'"),
            ({"thirty_minutes": "sometimes"}, "from_previous, fixed_marks"),
            ({"thirty_minutes": 5}, "from_previous, fixed_marks"),
            ({"first_determination": 0}, "a number of minutes"),
            ({"first_determination": True}, "a number of minutes"),
        ],
        ids=["unknown", "no choice", "no number", "nothing", "a truth value"],
    )
    def test_a_reading_that_is_not_known(self, readings: dict[str, Any], told: str) -> None:
        with pytest.raises(UnknownReadingError, match=told):
            judge(readings=readings)

    def test_a_rule_that_says_nothing(self) -> None:
        def silent(_subject: object, _context: object) -> Iterable[Verdict]:
            return ()

        rule = Rule("tests.silent", "incident", silent, {}, (), "")
        policy = replace(SPRAGUE, clauses=(*SPRAGUE.clauses, Clause("Z", "Silence", rule)))

        with pytest.raises(RuleSilentError, match=r"tests\.silent .* Z"):
            judge(policy=policy)

    def test_all_of_them_are_of_one_family(self) -> None:
        kinds = (BeforeAnyLawError, UnknownReadingError, UnsuitableSubjectError, RuleSilentError)
        assert all(issubclass(kind, RestraintRulesError) for kind in kinds)


class TestFollowing:
    def test_what_is_too_long_follows_the_decision(self) -> None:
        found = judge(incident(restraint(end="10:20")))

        follower = only(found, "III.H.1.b")
        assert (follower.status, follower.follows, follower.level) == ("fail", "III.H.2", "error")
        assert [one.clause for one in found.failures] == ["III.H.2"]

    def test_each_use_follows_its_own(self) -> None:
        found = judge(incident(restraint(end="10:20"), seclusion("10:30", "10:35")))

        assert [one.status for one in found.of("III.H.1.b")] == ["fail", "pass"]

    def test_contents_do_not_apply_where_no_report_was_made(self) -> None:
        found = judge(incident(report={"done": False}))

        assert only(found, "IX.A").status == "fail"
        assert {one.status for number in range(1, 4) for one in found.of(f"IX.A.{number}")} == {
            "not_applicable"
        }

    def test_contents_wait_while_the_report_is_due(self) -> None:
        found = judge(incident(report={"done": False}), as_of="12:00")

        assert (only(found, "IX.A.2").status, only(found, "IX.A.2").follows) == ("pending", "IX.A")


class TestRefutedLabels:
    def test_what_may_be_a_time_out_is_not_said_to_be_none(self) -> None:
        left_open = seclusion(physically_prevented=False, to_calm=None)
        found = judge(incident(left_open))

        for clause in ("VI.A", "VI.B", "VI.C", "VI.D"):
            one = only(found, clause)
            assert (one.status, one.code) == ("unknown", "definition.may_be")
            assert one.missing == ("interventions[s1].to_calm",)
        assert only(found, "II.A").code == "no_restraint"

    def test_what_is_surely_nothing_defined_is_said_to_be_none(self) -> None:
        found = judge(incident(seclusion(physically_prevented=False, to_calm=False)))

        assert only(found, "VI.A").code == "no_time_out"


class TestRooms:
    def test_a_room_is_judged_by_itself_under_the_law_of_the_day(self) -> None:
        room = SeclusionRoom(id="room-9", meets_building_code=False)
        found = evaluate(room, policy=SPRAGUE, calendar=CALENDAR, as_of=at("12:00"))

        assert found.subject == "room room-9"
        assert {one.clause.partition(".")[0] for one in found} == {"IV"}
        assert only(found, "IV.E").status == "fail"

    def test_before_any_law_no_room_is_judged(self) -> None:
        with pytest.raises(BeforeAnyLawError):
            evaluate(
                SeclusionRoom(id="room-9"), policy=SPRAGUE, calendar=CALENDAR, as_of=at("2018-12-11T23:30")
            )


class TestReports:
    def test_they_survive_copying_and_pickling(self) -> None:
        found = judge(incident(restraint(end="10:20"), time_out("11:00", "11:05")))

        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes
        assert copy.deepcopy(found) == found

    def test_the_receipt_tells_what_was_judged_with_what(self) -> None:
        receipt = judge(readings={"business_days": "office_calendar"}).receipt

        assert (receipt.policy, receipt.calendar, receipt.library) == (
            "sprague",
            "school-2025-26",
            restraint_rules.__version__,
        )
        assert receipt.business_days == "school-2025-26"
        assert receipt.inputs.keys() == {"subject", "calendar", "setting"}
        assert judge().receipt.business_days == "US-CT"

    def test_the_receipt_names_the_package_where_it_says_which_days_are_holidays(self) -> None:
        elsewhere = replace(SPRAGUE, jurisdiction="US-TX")
        assert judge(policy=elsewhere).receipt.business_days == "US-TX (holidays)"

    def test_the_same_facts_have_the_same_receipt_and_others_another(self) -> None:
        same, other = judge().receipt, judge(incident(report=report(duration=9))).receipt

        assert judge().receipt == same
        assert same.inputs["subject"] != other.inputs["subject"]
        assert same.inputs["setting"] == other.inputs["setting"]

    def test_without_a_setting_nothing_standing_is_known(self) -> None:
        found = evaluate(incident(), policy=SPRAGUE, calendar=CALENDAR, as_of=at("2026-04-30T12:00"))

        assert "setting" not in found.receipt.inputs
        assert only(found, "III.C").missing == ("setting.staff[staff-1]",)
        assert found == evaluate(
            incident(), policy=SPRAGUE, calendar=CALENDAR, as_of=at("2026-04-30T12:00"), setting=None
        )
        assert Setting() == Setting.model_construct()


def test_a_public_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'judge'"):
        _ = restraint_rules.judge  # pyright: ignore[reportAttributeAccessIssue] # there is none


def test_every_public_name_is_there() -> None:
    assert all(getattr(restraint_rules, name) for name in restraint_rules.__all__)
    assert list(restraint_rules.__all__) == sorted(restraint_rules.__all__)
    assert dir(restraint_rules) == restraint_rules.__all__  # though each is loaded when it is asked for
