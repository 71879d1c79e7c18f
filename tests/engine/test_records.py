"""Judging a student's record: its incidents and meetings by the law of their day, kept or counted."""

from typing import Any

import pytest
from builders import Told, incident, judge, only, report, restraint, seclusion, time_out, told
from student_builders import (
    FOUR,
    STUDENT,
    TEAM,
    history_of,
    incident_on,
    on,
    open_finding,
    planning_meeting,
    record,
    school_day,
    team_meeting,
)

from restraint_rules.engine.judged import needs_attention
from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.models import StudentRecord

BELOW = "incidents[I-1]"


def with_incidents(*incidents: Any, **facts: Any) -> StudentRecord:
    """A record of incidents as they are built for tests of single ones."""
    return record(**{"student": incidents[0].student, "incidents": incidents} | facts)


class TestIncidentsWithin:
    """What needs attention is kept, below the incident's path; the rest is counted."""

    TOO_LONG = incident(restraint(end="10:20"), report=report(at=None))

    def test_what_needs_attention_is_kept_below_its_incident(self) -> None:
        alone, within = judge(self.TOO_LONG), judge(with_incidents(self.TOO_LONG))
        kept = [one for one in alone if needs_attention(one)]
        parts = [one for one in within if one.path.startswith(BELOW)]

        assert [(one.clause, one.code) for one in parts] == [(one.clause, one.code) for one in kept]
        assert [one.path for one in parts] == [f"{BELOW}.{one.path}" if one.path else BELOW for one in kept]

    def test_paths_of_evidence_and_of_what_is_missing_lead_to_it(self) -> None:
        open_one = incident(report=report(at=None, done=True), crisis_team_responded=None)
        alone, within = judge(open_one), judge(with_incidents(open_one))

        assert only(alone, "VIII.B").missing == ("crisis_team_responded",)
        assert only(within, "VIII.B").missing == (f"{BELOW}.crisis_team_responded",)
        assert [path for path, _ in only(within, "IX.A").evidence] == [
            f"{BELOW}.{path}" for path, _ in only(alone, "IX.A").evidence
        ]

    def test_standing_facts_keep_their_paths(self) -> None:
        by_a_stranger = incident(restraint(by=["staff-9"]))

        assert only(judge(with_incidents(by_a_stranger)), "III.C").missing == ("setting.staff[staff-9]",)

    def test_the_rest_is_counted(self) -> None:
        alone, within = judge(self.TOO_LONG), judge(with_incidents(self.TOO_LONG))
        settled = [one for one in alone if not needs_attention(one) and not one.follows]

        assert within.rest == {
            status: sum(one.status == status for one in settled) for status in ("pass", "not_applicable")
        }
        own = [one for one in within if not one.path.startswith(BELOW)]
        assert len(settled) + len(own) + len([one for one in alone if needs_attention(one)]) == sum(
            within.counts.values()
        )

    def test_followers_are_neither_kept_nor_counted(self) -> None:
        within = judge(with_incidents(self.TOO_LONG))

        assert not within.of("III.H.1.b")
        assert [one.clause for one in within.failures] == [
            one.clause for one in judge(self.TOO_LONG).failures
        ]

    def test_passes_on_the_record_itself_are_kept(self) -> None:
        within = judge(record(*FOUR, meetings=[team_meeting()]))

        assert [(one.path, one.status) for one in within.of(TEAM)] == [("meetings[m1]", "pass")]
        assert "not_applicable" in {one.status for one in within.of("VII.B.1")}

    def test_its_own_findings_come_first(self) -> None:
        clauses = [one.clause for one in judge(with_incidents(self.TOO_LONG))]

        assert clauses[:3] == ["VII.A.1", "VII.B.1", "VII.B.2"]

    def test_the_report_is_on_the_student(self) -> None:
        assert judge(record()).subject == "student student-1"

    def test_data_findings_lead_to_their_incident(self) -> None:
        odd = incident(restraint(duration=20))

        assert [(one.code, one.paths) for one in judge(with_incidents(odd)).data] == [
            ("data.duration_disagrees", (f"{BELOW}.interventions[r1].duration",))
        ]

    def test_incidents_come_in_order_of_time(self) -> None:
        subject = record(incident_on(school_day(3)), incident_on(school_day(1)), incident_on(school_day(2)))
        order = [one.path for one in judge(subject).of("VIII.B")]

        assert order == [f"incidents[{school_day(number)}]" for number in (1, 2, 3)]

    def test_a_time_out_is_told_from_none(self) -> None:
        timed_out = incident_on(school_day(1), on(school_day(1), time_out))
        open_facts: Any = {"time_out_outcomes": None, "eligibility": None}

        assert told(open_finding(record(timed_out, **open_facts), "VII.B.2")).status == "review"
        assert told(open_finding(record(timed_out, FOUR[1], **open_facts), "VII.B.2")).status == "review"
        assert told(open_finding(record(FOUR[0], **open_facts), "VII.B.2")).code == "no_time_out"


class TestWhatIsLeftOut:
    """It is named in the data findings, and counts for nothing."""

    def test_an_incident_delivered_twice_counts_once(self) -> None:
        subject = record(*FOUR[:3], FOUR[2])
        once = judge(record(*FOUR[:3]))
        twice = judge(subject)

        assert [(one.code, one.paths) for one in twice.data] == [
            ("data.delivered_twice", (f"incidents[{FOUR[2]}]",))
        ]
        assert (twice.findings, twice.rest) == (once.findings, once.rest)

    @pytest.mark.parametrize(("times", "expected"), [(1, 1), (2, 1), (3, 2)])
    def test_each_delivery_after_the_first_is_named(self, times: int, expected: int) -> None:
        found_data = judge(record(*[FOUR[0]] * times)).data

        assert len(found_data) == (expected if times > 1 else 0)

    @pytest.mark.parametrize(("day", "judged"), [("2018-12-11", False), ("2018-12-12", True)])
    def test_an_incident_before_the_first_text(self, day: str, *, judged: bool) -> None:
        within = judge(record(day))

        assert [(one.code, one.paths) for one in within.data] == (
            [] if judged else [("data.before_first_text", (f"incidents[{day}]",))]
        )
        assert any(one.path.startswith("incidents") for one in within) is judged

    def test_uses_before_the_first_text_complete_no_window(self) -> None:
        days = ("2018-12-09", "2018-12-10", "2018-12-11", "2018-12-12")

        assert told(open_finding(record(*days))).code == "triggers.none"

    @pytest.mark.parametrize(
        ("as_of", "judged"), [("2026-03-04T23:59", False), ("2026-03-05T00:00", True)], ids=["before", "on"]
    )
    def test_an_incident_later_than_as_of(self, as_of: str, *, judged: bool) -> None:
        within = judge(record("2026-03-05"), as_of=as_of)
        codes = [(one.code, one.paths) for one in within.data]
        at_ten = ("data.later_than_as_of", ("incidents[2026-03-05].interventions[r1].started",))

        assert (("data.later_than_as_of", ("incidents[2026-03-05].day",)) in codes) is not judged
        assert (at_ten in codes) is judged

    @pytest.mark.parametrize(("day", "judged"), [("2018-12-11", False), ("2018-12-12", True)])
    def test_a_meeting_before_the_first_text(self, day: str, *, judged: bool) -> None:
        subject = record(meetings=[team_meeting(day, plans_with_seclusion=["bip"])])
        within = judge(subject)

        assert [(one.code, one.paths) for one in within.data] == (
            [] if judged else [("data.before_first_text", ("meetings[m1]",))]
        )
        assert bool(within.of("III.B")) is judged

    def test_the_local_day_of_a_meeting_counts(self) -> None:
        # Half past eleven at night on the last day before the first text: in UTC it is the first day.
        within = judge(record(meetings=[team_meeting("2018-12-11T23:30")]))

        assert [one.code for one in within.data] == ["data.before_first_text"]

    def test_a_record_judged_before_the_first_text(self) -> None:
        with pytest.raises(BeforeAnyLawError, match="2018-12-12"):
            judge(record(), as_of="2018-12-11T23:30")


class TestMeetingsWithin:
    def test_what_needs_attention_is_kept_below_the_meeting(self) -> None:
        facts: dict[str, Any] = {"plans_with_seclusion": ["bip"], "initial": True}
        within = judge(record(meetings=[team_meeting(ppt=True, **facts)]))

        assert [(one.path, one.status, one.missing) for one in within if one.path] == [
            ("meetings[m1]", "fail", ()),
            ("meetings[m1]", "unknown", ("meetings[m1].laws_explained_to",)),
            ("meetings[m1]", "unknown", ("meetings[m1].first_after_referral",)),
        ]

    def test_one_delivered_twice_is_judged_once(self) -> None:
        one = team_meeting(plans_with_seclusion=["bip"])

        assert len(judge(record(meetings=[one, one])).of("III.B")) == 1

    def test_by_itself_it_keeps_everything(self) -> None:
        found_alone = judge(planning_meeting(plans_with_seclusion=[]))

        assert found_alone.subject == "meeting m1"
        assert [one.clause for one in found_alone] == ["III.B", "IX.C", "IX.C.1", "IX.C.2"]

    def test_by_itself_it_may_lie_before_the_first_text(self) -> None:
        with pytest.raises(BeforeAnyLawError):
            judge(planning_meeting("2018-12-11"))

    @pytest.mark.parametrize(("route", "kept"), [("public_k12", True), (None, True), ("preschool", False)])
    def test_of_a_child_outside_the_words_nothing_is_asked(self, route: str | None, *, kept: bool) -> None:
        subject = record(
            student=STUDENT | {"enrolled_as": route}, meetings=[team_meeting(plans_with_seclusion=["bip"])]
        )

        assert bool(judge(subject).of("III.B")) is kept


class TestReadings:
    """Uses are counted as the reading in force at the day of judging says."""

    @pytest.mark.parametrize(
        ("counting", "expected"),
        [
            ("each_intervention", Told("pending", "triggers.pending")),
            ("each_incident", Told("not_applicable", "triggers.none")),
        ],
    )
    def test_two_of_a_kind_in_an_incident(self, counting: str, expected: Told) -> None:
        days = [incident_on(day, on(day, restraint), on(day, seclusion)) for day in FOUR[:2]]

        assert told(open_finding(record(*days), readings={"use_counting": counting})) == expected


@pytest.mark.parametrize(
    ("prevented", "by_label"), [([], 0), ([False, False], 0), ([None], 1), ([None, False, None], 2)], ids=str
)
def test_time_outs_that_only_their_label_tells_are_counted(
    prevented: list[bool | None], by_label: int
) -> None:
    outs = [
        incident_on(day, on(day, time_out, physically_prevented=one))
        for day, one in zip(FOUR, prevented, strict=False)
    ]
    history = history_of(record(school_day(8), *outs))

    assert (history.time_outs, history.time_outs_by_label) == (bool(prevented), by_label)


def test_findings_have_keys_of_their_own() -> None:
    subject = record(*FOUR, school_day(8), meetings=[team_meeting(plans_with_seclusion=["bip"])])
    keys = [one.key for one in judge(subject)]

    assert len(set(keys)) == len(keys)


def test_a_report_within_a_record_survives_json() -> None:
    whole = judge(record(*FOUR, meetings=[team_meeting()]))

    assert type(whole).from_json(whole.to_json()) == whole
