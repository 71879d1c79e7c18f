"""A meeting with the parent after each use."""

from datetime import date
from typing import Any

import pytest
from bill_builders import BILL, policy_of, secluded
from bill_cases import EVERYBODY, PERHAPS, UNTIL_JUNE, with_parent
from builders import CALENDAR, Told, at, judge, restraint, time_out, told
from student_builders import incident_on, on, path_of, record, school_day

from restraint_rules.calendar.units import school_days
from restraint_rules.findings import Finding
from restraint_rules.reasoning.over_time.meetings import Asked
from restraint_rules.rules.meetings.meetings_after_use import meeting_after_each_use

FIRST = school_day(1)  # Monday 2 March
FIFTH, SIXTH = school_day(6), school_day(7)
USE = path_of(FIRST)
IN_TIME, LATE = ("pass", "use_meeting.in_time"), ("fail", "use_meeting.late")
FIVE, NOT_COUNTED = "5 school days after the start on", ", which does not count"
NOT_DONE = ("fail", "use_meeting.not_done")


def findings_after(
    *uses: Any, meetings: Any = (), clause: str = "101(e)(4)(B)", **arguments: Any
) -> dict[str, Finding]:
    """The findings after uses, by their paths."""
    subject = record(*(uses or (FIRST,)), meetings=meetings)
    policy = arguments.pop("policy", BILL)
    return {one.path: one for one in judge(subject, policy=policy, **arguments).of(clause)}


def told_after(*uses: Any, path: str = USE, **arguments: Any) -> Told:
    one = findings_after(*uses, **arguments)[path]
    return told(one)


class TestClock:
    """Five school days after the day of the use, which does not count."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            (FIRST, IN_TIME),
            (f"{FIRST}T10:00", IN_TIME),
            (FIFTH, IN_TIME),
            (f"{FIFTH}T23:59:59", IN_TIME),
            (f"{SIXTH}T00:00", LATE),
            (SIXTH, LATE),
        ],
    )
    def test_over_a_weekend(self, when: str, expected: Any) -> None:
        assert told_after(meetings=[with_parent(when)])[:2] == expected

    @pytest.mark.parametrize(("when", "expected"), [("2026-02-25", IN_TIME), ("2026-02-26", LATE)])
    def test_over_a_vacation(self, when: str, expected: Any) -> None:
        """Of Wednesday 11 February the fifth school day is Wednesday 25: a week's vacation lies between."""
        day = "2026-02-11"
        one = findings_after(day, meetings=[with_parent(when)])[path_of(day)]

        assert (one.status, one.code) == expected
        assert one.due_at == at("2026-02-26T00:00")
        assert one.deadline is not None
        assert (one.deadline.length, one.deadline.unit, one.deadline.anchor) == (
            5,
            "school_days",
            date(2026, 2, 11),
        )

    def test_it_says_how_it_was_counted(self) -> None:
        one = findings_after(meetings=[with_parent(SIXTH)])[USE]

        assert (
            one.explanation
            == f"{FIVE} Mon 2 Mar 2026{NOT_COUNTED} (skipping 2 other days): by Mon 9 Mar 2026"
        )

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [(f"{FIFTH}T23:59:59", ("pending", "use_meeting.pending")), (f"{SIXTH}T00:00", NOT_DONE)],
    )
    def test_none_was_held(self, as_of: str, expected: Any) -> None:
        assert told_after(as_of=as_of)[:2] == expected

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            (f"{FIFTH}T23:59:59", ("pending", "use_meeting.pending", ())),
            (f"{SIXTH}T00:00", ("unknown", "use_meeting.not_recorded", ("meetings",))),
        ],
    )
    def test_not_recorded(self, as_of: str, expected: Any) -> None:
        assert told_after(meetings=None, as_of=as_of) == expected

    def test_a_meeting_later_than_as_of_is_not_known_yet(self) -> None:
        meetings = [with_parent(f"{FIFTH}T15:00")]

        assert told_after(meetings=meetings, as_of=f"{FIFTH}T14:59").status == "pending"

    def test_over_the_summer_school_days_are_counted_on(self) -> None:
        later = CALENDAR.model_copy(
            update={
                "covers_to": date(2027, 6, 30),
                "school_days": CALENDAR.school_days | {date(2026, 8, day) for day in (26, 27, 28, 31)},
            }
        )
        day = "2026-06-11"  # one school day is left: the fifth is the last of August
        one = findings_after(day, calendar=later, as_of="2026-09-30T12:00")[path_of(day)]

        assert (one.status, one.due_at) == ("fail", at("2026-09-01T00:00"))

    def test_where_the_calendar_ends_nobody_can_tell(self) -> None:
        day = "2026-06-11"
        arguments: dict[str, Any] = {
            "calendar": UNTIL_JUNE,
            "as_of": "2026-08-31T12:00",
            "path": path_of(day),
        }

        assert told_after(day, **arguments)[:2] == ("unknown", "use_meeting.deadline_open")
        assert told_after(day, meetings=[with_parent("2026-07-20")], **arguments).status == "unknown"
        assert told_after(day, meetings=[with_parent("2026-06-12")], **arguments).status == "pass"

    def test_the_number_is_the_clauses(self) -> None:
        asked = Asked(ppt=False, work=(), attended=("parent",))
        alone = policy_of(meeting_after_each_use(within=school_days(1), asked=asked, unless_agreed=False))
        arguments: dict[str, Any] = {"policy": alone, "clause": "1"}

        assert told_after(meetings=[with_parent(school_day(2))], **arguments).status == "pass"
        assert told_after(meetings=[with_parent(school_day(3))], **arguments).status == "fail"


class TestWhatCounts:
    """Everybody comes whom the bill names; assessment and plan are considered, or a referral."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"attended": ["administrator"]}, NOT_DONE),
            ({"attended": []}, NOT_DONE),
            ({"functional_assessment": "not_done"}, NOT_DONE),
            ({"behavior_plan": "not_done"}, NOT_DONE),
            ({"done": False, "at": None}, NOT_DONE),
            ({"functional_assessment": "not_needed", "behavior_plan": "not_needed"}, IN_TIME),
            ({"ppt": True, "attended": [*EVERYBODY, "other"]}, IN_TIME),
            ({"attended": [*EVERYBODY[1:], "guardian"]}, IN_TIME),
            ({"attended": [*EVERYBODY[:-1], "mental_health_professional"]}, IN_TIME),
            *(({"attended": [one for one in EVERYBODY if one != role]}, NOT_DONE) for role in EVERYBODY),
            ({"witness_statements": "not_needed"}, IN_TIME),
            ({"witness_statements": "not_done"}, NOT_DONE),
            ({"functional_assessment": "not_done", "behavior_plan": "not_done", "referral": "done"}, IN_TIME),
        ],
    )
    def test_recorded(self, facts: Any, expected: Any) -> None:
        assert told_after(meetings=[with_parent(FIFTH) | facts])[:2] == expected

    @pytest.mark.parametrize(
        "blank", ["attended", "functional_assessment", "behavior_plan", "witness_statements"]
    )
    def test_blank(self, blank: str) -> None:
        meetings = [with_parent(FIFTH, **{blank: None})]
        expected = Told("unknown", "use_meeting.meeting_open", (f"meetings[m1].{blank}",))

        assert told_after(meetings=meetings) == expected
        assert told_after(meetings=meetings, as_of=f"{FIFTH}T12:00").status == "pending"

    def test_it_says_what_the_meeting_lacked(self) -> None:
        met = with_parent(FIFTH, attended=EVERYBODY[1:], behavior_plan="not_done")
        one = findings_after(meetings=[met])[USE]

        lacked = "a parent or guardian, work on the behaviour intervention plan"
        assert one.advice == (f"The last meeting does not count for this. It lacked: {lacked}.",)

    def test_what_was_held_before_the_use_lacks_nothing(self) -> None:
        one = findings_after(FIFTH, meetings=[with_parent(FIRST, attended=[])])[path_of(FIFTH)]

        assert (one.status, one.advice) == ("fail", ())

    def test_a_meeting_that_came_too_late_in_any_case_leaves_nothing_open(self) -> None:
        assert told_after(meetings=[with_parent(SIXTH, attended=None)])[:2] == NOT_DONE

    def test_a_meeting_of_unknown_day(self) -> None:
        meetings = [with_parent(None, done=True)]

        assert told_after(meetings=meetings) == ("unknown", "use_meeting.meeting_open", ("meetings[m1].at",))

    @pytest.mark.parametrize(
        ("when", "expected"), [(f"{FIRST}T09:59", NOT_DONE), (f"{FIRST}T10:00", IN_TIME)]
    )
    def test_it_follows_the_use(self, when: str, expected: Any) -> None:
        assert told_after(meetings=[with_parent(when)])[:2] == expected

    def test_one_in_time_outdoes_one_that_is_late(self) -> None:
        meetings = [with_parent(SIXTH, id="m2"), with_parent(FIFTH)]
        one = findings_after(meetings=meetings)[USE]

        assert (one.status, one.evidence) == ("pass", (("meetings[m1].at", date.fromisoformat(FIFTH)),))

    def test_a_late_one_stays_open_while_another_may_have_been_in_time(self) -> None:
        meetings = [with_parent(SIXTH, id="m2"), with_parent(FIFTH, attended=None)]

        assert told_after(meetings=meetings) == (
            "unknown",
            "use_meeting.meeting_open",
            ("meetings[m1].attended",),
        )


class TestPutOff:
    """Later is in order where school and parent agreed to it in writing."""

    @pytest.mark.parametrize(
        ("agreed", "expected"),
        [
            (True, ("pass", "use_meeting.as_agreed")),
            (False, LATE),
            (None, ("unknown", "use_meeting.meeting_open")),
        ],
    )
    def test_a_late_meeting(self, agreed: bool | None, expected: Any) -> None:
        assert told_after(meetings=[with_parent(SIXTH, delay_agreed=agreed)])[:2] == expected

    @pytest.mark.parametrize(("agreed", "status"), [(True, "pending"), (False, "fail"), (None, "fail")])
    def test_one_that_was_not_held_yet(self, agreed: bool | None, status: str) -> None:
        assert told_after(meetings=[{"id": "m1", "done": False, "delay_agreed": agreed}]).status == status

    def test_a_text_without_it_knows_no_such_agreement(self) -> None:
        asked = Asked(ppt=False, work=(), attended=("parent",))
        alone = policy_of(meeting_after_each_use(within=school_days(5), asked=asked, unless_agreed=False))
        meetings = [with_parent(SIXTH, delay_agreed=True)]

        assert told_after(meetings=meetings, policy=alone, clause="1")[:2] == LATE


class TestEachUse:
    """Each use asks for a meeting; one that follows several serves them all."""

    def test_one_meeting_serves_several(self) -> None:
        told = findings_after(FIRST, school_day(3), meetings=[with_parent(FIFTH)])

        assert {path: one.status for path, one in told.items()} == {
            USE: "pass",
            path_of(school_day(3)): "pass",
        }

    def test_a_use_after_the_meeting_needs_another(self) -> None:
        told = findings_after(FIRST, school_day(7), meetings=[with_parent(FIFTH)])

        assert [told[path_of(day)].status for day in (FIRST, school_day(7))] == ["pass", "fail"]

    def test_each_use_of_an_incident(self) -> None:
        uses = incident_on(
            FIRST, on(FIRST, restraint), restraint(f"{FIRST}T11:00", f"{FIRST}T11:05", id="r2")
        )
        told = findings_after(uses, meetings=[with_parent(f"{FIRST}T10:30")])

        assert {path: one.status for path, one in told.items()} == {USE: "pass", path_of(FIRST, "r2"): "fail"}

    def test_a_seclusion_too(self) -> None:
        day = incident_on(FIRST, on(FIRST, secluded))

        assert told_after(day, path=path_of(FIRST, "s1")).status == "fail"

    @pytest.mark.parametrize(
        ("meetings", "expected"),
        [
            ([], ("unknown", "use_meeting.perhaps")),
            ([with_parent(SIXTH)], ("unknown", "use_meeting.perhaps")),
            ([with_parent(FIFTH)], IN_TIME),
        ],
    )
    def test_what_may_be_a_use(self, meetings: Any, expected: Any) -> None:
        assert told_after(PERHAPS, meetings=meetings, path=path_of(FIRST, "s1"))[:2] == expected

    def test_what_may_be_a_use_names_what_would_tell(self) -> None:
        path = path_of(FIRST, "s1")

        assert told_after(PERHAPS, path=path).missing == (f"{path}.alone",)

    @pytest.mark.parametrize("incidents", [[], [incident_on(FIRST, on(FIRST, time_out))]])
    def test_no_use(self, incidents: Any) -> None:
        told = judge(record(*incidents), policy=BILL).of("101(e)(4)(B)")

        assert [(one.status, one.code) for one in told] == [("not_applicable", "use_meeting.no_use")]

    def test_incidents_not_recorded(self) -> None:
        (one,) = judge(record(incidents=None), policy=BILL).of("101(e)(4)(B)")

        assert told(one) == ("unknown", "triggers.unknown", ("incidents",))
