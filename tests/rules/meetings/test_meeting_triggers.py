"""VII.A.1 and VII.B.1: whose team convenes, and what is said of it."""

from typing import Any

import pytest
from builders import Told, by_path, restraint, seclusion, time_out, told
from student_builders import (
    FOUR,
    PPT,
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
    uses_on,
)

PENDING = Told("pending", "triggers.pending")
OTHER = Told("not_applicable", "triggers.other_route")
NEVER = Told("not_applicable", "triggers.none")
ROUTE_OPEN = Told("unknown", "triggers.route_open", ("eligibility",))
TRIGGER_DAY, DAY_AFTER = FOUR[3], school_day(5)


class TestRoutes:
    """Eligibility on the trigger's day tells whose team is to convene."""

    @pytest.mark.parametrize(
        ("stretches", "team", "planning"),
        [
            ([eligible("not_eligible")], PENDING, OTHER),
            ([eligible("eligible")], OTHER, PENDING),
            ([eligible("being_evaluated")], OTHER, PENDING),
            (None, ROUTE_OPEN, ROUTE_OPEN),
            ([], ROUTE_OPEN, ROUTE_OPEN),
            ([eligible("not_eligible"), eligible(since=TRIGGER_DAY)], OTHER, PENDING),
            ([eligible("not_eligible"), eligible(since=DAY_AFTER)], PENDING, OTHER),
            ([eligible("not_eligible", until=FOUR[2])], ROUTE_OPEN, ROUTE_OPEN),
            ([eligible("not_eligible", until=TRIGGER_DAY), eligible(since=DAY_AFTER)], PENDING, OTHER),
            ([eligible("eligible"), eligible("not_eligible", since=FOUR[0])], PENDING, OTHER),
            ([eligible("eligible"), eligible("not_eligible")], ROUTE_OPEN, ROUTE_OPEN),
        ],
        ids=[
            "not eligible",
            "eligible",
            "being evaluated",
            "not recorded",
            "nothing recorded",
            "eligible from that day",
            "eligible from the day after",
            "recorded until the day before",
            "one stretch after the other",
            "no longer eligible",
            "two that contradict each other",
        ],
    )
    def test_by_eligibility(self, stretches: Any, team: Told, planning: Told) -> None:
        subject = record(*FOUR, eligibility=stretches)

        assert told(open_finding(subject, TEAM)) == team
        assert told(open_finding(subject, PPT)) == planning

    def test_without_a_trigger_eligibility_is_not_asked_for(self) -> None:
        subject = record(*FOUR[:3], eligibility=None)

        assert told(open_finding(subject, TEAM)) == NEVER
        assert told(open_finding(subject, PPT)) == NEVER

    def test_a_student_who_becomes_eligible_may_oblige_both(self) -> None:
        days = [school_day(number) for number in range(1, 8)]
        subject = record(*days, eligibility=[eligible("not_eligible"), eligible(since=days[4])])

        assert told(open_finding(subject, TEAM)) == PENDING
        assert told(open_finding(subject, PPT)) == PENDING
        assert str(open_finding(subject, PPT).verdict.params["day"]) == days[4]

    def test_each_route_asks_for_its_own_meeting(self) -> None:
        not_eligible = record(*FOUR, meetings=[ppt(DAY_AFTER)])
        with_ppt = record(*FOUR, meetings=[team_meeting(DAY_AFTER)], eligibility=[eligible()])

        assert told(open_finding(not_eligible, TEAM)).missing == (
            "meetings[m1].attended",
            "meetings[m1].mental_health_available",
            "meetings[m1].referral",
        )
        assert open_finding(with_ppt, PPT).verdict.params["lacks"] == ("ppt",)
        assert told(
            by_path(record(*FOUR, meetings=[ppt(DAY_AFTER)], eligibility=[eligible()]), PPT)["meetings[m1]"]
        ) == (Told("pass", "triggers.met"))

    def test_when_the_meeting_was_is_said_and_that_nothing_sets_a_moment(self) -> None:
        """A meeting long after the fourth use fulfils the text, and a reader must see how long."""
        subject = record(*FOUR, meetings=[team_meeting("2026-06-01")])
        finding = by_path(subject, TEAM, as_of="2026-06-11T12:00")["meetings[m1]"]

        assert told(finding) == Told("pass", "triggers.met")
        assert finding.message == (
            "4 uses within 20 school days, complete on Thu 5 Mar 2026: the team of administrator, teacher "
            "and parent met on Mon 1 Jun 2026 and did its work. The text sets no deadline."
        )

    def test_the_route_is_unknown_whatever_meeting_was_held(self) -> None:
        subject = record(*FOUR, meetings=[team_meeting(DAY_AFTER)], eligibility=None)

        assert told(open_finding(subject, TEAM)) == ROUTE_OPEN

    def test_an_unknown_route_gives_way_to_what_is_open(self) -> None:
        # Eligibility is recorded from the second trigger on only.
        subject = record(*FOUR, DAY_AFTER, eligibility=[eligible("not_eligible", since=DAY_AFTER)])

        assert told(open_finding(subject, TEAM)) == PENDING
        assert open_finding(subject, TEAM).verdict.params["triggers"] == 1


class TestWhatCounts:
    """Restraints and seclusions by their facts, each for itself."""

    @pytest.mark.parametrize(
        ("intervention", "expected"),
        [
            (restraint(), PENDING),
            (seclusion(), PENDING),
            (time_out(), NEVER),
            (time_out(physically_prevented=True), PENDING),
            (
                restraint(exclusion={"kind": "calming_hold", "brief": True, "to_calm": True}),
                NEVER,
            ),
            (
                time_out(holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]),
                Told("unknown", "triggers.perhaps", (f"{path_of(FOUR[3], 't1')}.holds[*].immobilizes",)),
            ),
        ],
        ids=["restraint", "seclusion", "time out", "held door", "excluded hold", "perhaps a held door"],
    )
    def test_the_fourth(self, intervention: dict[str, Any], expected: Told) -> None:
        subject = record(*FOUR[:3], incident_on(FOUR[3], intervention))

        assert told(open_finding(subject)) == expected

    def test_one_of_the_first_may_be_one(self) -> None:
        subject = record(
            incident_on(
                FOUR[0],
                on(
                    FOUR[0],
                    time_out,
                    holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}],
                ),
            ),
            *FOUR[1:],
        )
        finding = open_finding(subject)

        assert told(finding).missing == (f"{path_of(FOUR[0], 't1')}.holds[*].immobilizes",)
        assert finding.message.startswith("Perhaps 4 uses")

    def test_nothing_is_open_where_four_are_sure(self) -> None:
        subject = record(
            incident_on(
                FOUR[0],
                on(
                    FOUR[0],
                    time_out,
                    holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}],
                ),
            ),
            *FOUR[1:],
            DAY_AFTER,
        )

        assert told(open_finding(subject)) == PENDING

    def test_a_forcible_escort_and_a_seclusion_are_two_uses(self) -> None:
        escorted = [incident_on(day, on(day, restraint), on(day, seclusion)) for day in FOUR[:2]]

        assert told(open_finding(record(*escorted))) == PENDING
        assert told(open_finding(record(*escorted), readings={"use_counting": "each_incident"})) == NEVER

    def test_four_on_one_day(self) -> None:
        finding = open_finding(record(*uses_on(*FOUR[:1] * 4)))

        assert told(finding) == PENDING
        assert finding.message.startswith("4 uses within 20 school days, complete on Mon 2 Mar 2026")

    def test_by_incident_a_use_that_is_open_counts_for_its_incident(self) -> None:
        doubtful = incident_on(
            FOUR[3],
            on(FOUR[3], time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]),
        )
        readings = {"use_counting": "each_incident"}

        assert told(open_finding(record(*FOUR[:3], doubtful), readings=readings)).code == "triggers.perhaps"

    def test_an_open_use_of_a_student_of_the_other_route(self) -> None:
        subject = record(
            *FOUR[:3],
            incident_on(
                FOUR[3],
                on(
                    FOUR[3],
                    time_out,
                    holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}],
                ),
            ),
        )

        assert told(open_finding(subject, PPT)) == NEVER
        assert told(open_finding(subject, PPT)).missing == ()

    def test_an_open_use_and_an_open_route(self) -> None:
        doubtful = incident_on(
            FOUR[3],
            on(FOUR[3], time_out, holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]),
        )
        subject = record(*FOUR[:3], doubtful, eligibility=None)
        missing = (f"{path_of(FOUR[3], 't1')}.holds[*].immobilizes", "eligibility")

        assert told(open_finding(subject, TEAM)) == Told("unknown", "triggers.perhaps", missing)
        assert told(open_finding(subject, PPT)) == Told("unknown", "triggers.perhaps", missing)


class TestWhoIsCovered:
    @pytest.mark.parametrize(
        ("route", "expected"),
        [
            ("resc", PENDING),
            (None, PENDING),
            ("preschool", Told("not_applicable", "scope.outside")),
        ],
    )
    def test_by_the_route_of_enrolment(self, route: str | None, expected: Told) -> None:
        student = {"id": "student-1", "enrolled_as": route}
        incidents = [incident_on(day, student=student) for day in FOUR]
        subject = record(*incidents, student=student)

        assert told(open_finding(subject)) == expected


class TestWhatIsSaid:
    def test_the_uses_are_the_evidence(self) -> None:
        finding = open_finding(record(*FOUR))

        assert [path for path, _ in finding.evidence] == [f"{path_of(day)}.started" for day in FOUR]
        assert finding.message == (
            "4 uses within 20 school days, complete on Thu 5 Mar 2026: "
            "the team of administrator, teacher and parent must meet."
        )

    def test_no_moment_is_set(self) -> None:
        subject = record(*FOUR)

        assert open_finding(subject).due_at is None
        assert open_finding(subject, as_of="2026-03-05T10:00").status == "pending"
        assert open_finding(subject, as_of="2028-03-05T10:00").status == "pending"

    def test_meetings_not_recorded_leave_it_pending_while_the_day_lasts(self) -> None:
        one = open_finding(record(*FOUR, meetings=None), as_of=f"{FOUR[3]}T23:59")
        assert (told(one), one.awaits) == (PENDING, ("meetings",))

    def test_afterwards_nobody_can_tell_if_there_was_a_meeting(self) -> None:
        one = open_finding(record(*FOUR, meetings=None))
        assert told(one) == ("unknown", "triggers.not_recorded", ("meetings",))
