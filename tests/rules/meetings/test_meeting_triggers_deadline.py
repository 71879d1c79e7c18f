"""VII.A.1 by the reading that sets a deadline: school days after the day a window is complete."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, Told, at, by_path, time_out, told
from student_builders import (
    FOUR,
    TEAM,
    eligible,
    incident_on,
    on,
    open_finding,
    path_of,
    ppt,
    record,
    school_day,
    team_meeting,
)

WITHIN_FIVE = {"meeting_deadline": 5}
DAY = FOUR[3]  # Thursday 5 March; five school days later is Thursday 12 March
LAST, TOO_LATE = school_day(9), school_day(10)
AT = "meetings[m1]"
DOUBTFUL = incident_on(
    DAY, on(DAY, time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}])
)
OPEN_KIND = (f"{path_of(DAY, 't1')}.holds[*].immobilizes",)


def told_within_five(*incidents: Any, as_of: str = "2026-04-30T12:00", **facts: Any) -> dict[str, Told]:
    """What the findings come to, by their paths."""
    found = by_path(record(*(incidents or FOUR), **facts), TEAM, as_of=as_of, readings=WITHIN_FIVE)
    return {path: told(one) for path, one in found.items()}


class TestNoMeeting:
    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            (f"{DAY}T10:00", Told("pending", "triggers.pending")),
            (f"{LAST}T23:59:59", Told("pending", "triggers.pending")),
            (f"{TOO_LATE}T00:00", Told("fail", "triggers.not_done")),
            (f"{TOO_LATE}T10:00", Told("fail", "triggers.not_done")),
        ],
    )
    def test_pending_until_the_last_day_ends(self, as_of: str, expected: Told) -> None:
        assert told_within_five(as_of=as_of) == {"": expected}

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            (f"{LAST}T23:59:59", Told("pending", "triggers.pending")),
            (f"{TOO_LATE}T00:00", Told("unknown", "triggers.not_recorded", ("meetings",))),
        ],
    )
    def test_not_recorded(self, as_of: str, expected: Told) -> None:
        assert told_within_five(as_of=as_of, meetings=None) == {"": expected}

    def test_the_deadline_explains_itself(self) -> None:
        finding = open_finding(record(*FOUR), readings=WITHIN_FIVE)

        assert finding.due_at == at(f"{TOO_LATE}T00:00")
        assert finding.deadline is not None
        assert (finding.deadline.unit, finding.deadline.length) == ("school_days", 5)
        assert finding.deadline.anchor == date(2026, 3, 5)
        assert "by Thu 12 Mar 2026" in finding.explanation
        assert dict(finding.source.readings)["meeting_deadline"] == 5

    def test_an_inadequate_meeting_is_none(self) -> None:
        finding = open_finding(record(*FOUR, meetings=[team_meeting(attended=[])]), readings=WITHIN_FIVE)

        assert told(finding) == Told("fail", "triggers.not_done")
        assert len(finding.advice) == 1

    def test_the_first_trigger_sets_it(self) -> None:
        subject = record(*map(school_day, range(1, 10)))

        assert open_finding(subject, readings=WITHIN_FIVE).due_at == at(f"{TOO_LATE}T00:00")


class TestMeeting:
    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            (DAY, Told("pass", "triggers.in_time")),
            (LAST, Told("pass", "triggers.in_time")),
            (f"{LAST}T23:59", Told("pass", "triggers.in_time")),
            (f"{TOO_LATE}T00:00", Told("fail", "triggers.late")),
            (TOO_LATE, Told("fail", "triggers.late")),
        ],
    )
    def test_both_sides_of_the_number(self, when: str, expected: Told) -> None:
        assert told_within_five(meetings=[team_meeting(when)]) == {AT: expected}

    def test_the_deadline_shows_when_it_was_held(self) -> None:
        found = by_path(record(*FOUR, meetings=[team_meeting(LAST)]), TEAM, readings=WITHIN_FIVE)
        deadline = found[AT].deadline

        assert deadline is not None
        assert deadline.done_at == date.fromisoformat(LAST)

    def test_a_weekend_and_a_vacation_are_skipped(self) -> None:
        days = ("2026-04-07", "2026-04-08", "2026-04-09", "2026-04-10")

        assert told_within_five(*days, meetings=[team_meeting("2026-04-24")]) == {
            AT: Told("pass", "triggers.in_time")
        }
        assert told_within_five(*days, meetings=[team_meeting("2026-04-27")]) == {
            AT: Told("fail", "triggers.late")
        }

    def test_each_meeting_answers_for_the_first_it_closes(self) -> None:
        meetings = [team_meeting(school_day(6)), team_meeting(school_day(14), id="m2")]

        assert told_within_five(*FOUR, school_day(8), school_day(13), meetings=meetings) == {
            AT: Told("pass", "triggers.in_time"),
            "meetings[m2]": Told("fail", "triggers.late"),
        }

    def test_of_the_ppt_too(self) -> None:
        subject = record(*FOUR, meetings=[ppt(TOO_LATE)], eligibility=[eligible()])
        found = by_path(subject, "VII.B.1", readings=WITHIN_FIVE)

        assert told(found[AT]) == Told("fail", "triggers.late")
        assert found[AT].message.endswith("met late.")


class TestTooLittleRecorded:
    def test_a_meeting_without_a_day(self) -> None:
        expected = Told("unknown", "triggers.meeting_open", (f"{AT}.at",))

        assert told_within_five(meetings=[team_meeting(None, done=True)]) == {"": expected}

    @pytest.mark.parametrize(
        ("first", "expected"),
        [
            (
                {"when": LAST, "attended": None},
                Told("unknown", "triggers.meeting_open", (f"{AT}.attended",)),
            ),
            (
                {"when": None, "done": True},
                Told("unknown", "triggers.meeting_open", (f"{AT}.at",)),
            ),
            ({"when": LAST, "attended": []}, Told("fail", "triggers.late")),
            ({"when": school_day(3), "attended": None}, Told("fail", "triggers.late")),
            ({"when": school_day(13), "attended": None}, Told("fail", "triggers.late")),
        ],
        ids=[
            "perhaps adequate",
            "undated",
            "inadequate",
            "before the trigger",
            "after the one that was late",
        ],
    )
    def test_an_earlier_meeting_may_have_been_in_time(self, first: dict[str, Any], expected: Told) -> None:
        found = told_within_five(meetings=[team_meeting(**first), team_meeting(school_day(12), id="m2")])

        assert found == {"meetings[m2]": expected}

    def test_an_earlier_meeting_changes_nothing_where_the_later_was_in_time(self) -> None:
        meetings = [team_meeting(school_day(5), attended=None), team_meeting(LAST, id="m2")]

        assert told_within_five(meetings=meetings) == {"meetings[m2]": Told("pass", "triggers.in_time")}

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            (LAST, {AT: Told("pass", "triggers.in_time")}),
            (TOO_LATE, {AT: Told("unknown", "triggers.time_open", OPEN_KIND)}),
        ],
    )
    def test_an_earlier_trigger_that_is_not_sure(self, when: str, expected: Any) -> None:
        # Sure is only the fifth use, for which either meeting is in time.
        found = told_within_five(*FOUR[:3], DOUBTFUL, school_day(9), meetings=[team_meeting(when)])

        assert found == expected

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            (LAST, {"": Told("not_applicable", "triggers.met_if_any")}),
            (TOO_LATE, {AT: Told("unknown", "triggers.perhaps", OPEN_KIND)}),
        ],
    )
    def test_a_window_that_is_not_sure_and_whose_meeting_came_late(self, when: str, expected: Any) -> None:
        assert told_within_five(*FOUR[:3], DOUBTFUL, meetings=[team_meeting(when)]) == expected

    def test_the_calendar_does_not_tell_when_it_is_due(self) -> None:
        days = ("2026-06-23", "2026-06-24", "2026-06-25", "2026-06-26")
        short = CALENDAR.model_copy(update={"covers_to": date(2026, 6, 12)})
        arguments: dict[str, Any] = {"calendar": short, "readings": WITHIN_FIVE, "as_of": "2026-08-31T12:00"}
        undone = open_finding(record(*days), **arguments)
        found = by_path(record(*days, meetings=[team_meeting("2026-07-20")]), TEAM, **arguments)

        assert told(undone) == Told("unknown", "triggers.deadline_open", ("calendar[2026-06-29]",))
        assert told(found[AT]) == Told("unknown", "triggers.time_open", ("calendar[2026-06-29]",))

    def test_a_late_meeting_is_late_whatever_another_late_one_was(self) -> None:
        meetings = [team_meeting(school_day(10), attended=None), team_meeting(school_day(11), id="m2")]

        assert told_within_five(meetings=meetings) == {"meetings[m2]": Told("fail", "triggers.late")}

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            pytest.param(LAST, Told("pending", "triggers.pending"), id="neither is overdue"),
            pytest.param(TOO_LATE, Told("unknown", "triggers.perhaps", OPEN_KIND), id="the first is"),
            pytest.param(school_day(15), Told("fail", "triggers.not_done"), id="the sure one is"),
        ],
    )
    def test_a_trigger_that_is_not_sure_before_a_sure_one(self, as_of: str, expected: Told) -> None:
        # The fourth use may be one: due by the ninth school day. The fifth is sure: due by the fourteenth.
        found = told_within_five(*FOUR[:3], DOUBTFUL, school_day(9), as_of=f"{as_of}T12:00")

        assert found == {"": expected}


class TestTheEndOfTheYear:
    """The last day of school is Friday 12 June; a meeting is no report, so school days are counted on."""

    DAYS = ("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11")

    @pytest.mark.parametrize("day", ["2026-06-29", "2026-07-03"])
    def test_in_summer_no_school_day_passes(self, day: str) -> None:
        found = told_within_five(*self.DAYS, as_of=f"{day}T12:00")

        assert found == {"": Told("pending", "triggers.pending")}

    def test_a_meeting_in_summer_is_in_time(self) -> None:
        found = told_within_five(*self.DAYS, as_of="2026-07-31T12:00", meetings=[team_meeting("2026-06-29")])

        assert found == {AT: Told("pass", "triggers.in_time")}

    def test_later_the_next_year_would_have_to_be_known(self) -> None:
        found = told_within_five(*self.DAYS, as_of="2026-09-30T12:00")

        assert found[""].missing == ("calendar[2026-07-01]",)
