"""Massachusetts' clauses where a second judgement by hand, from the text, came to something else."""

from typing import Any

import pytest
from builders import at, restraint, time_out
from massachusetts_builders import (
    BEFORE_2016,
    FROM_2026,
    OF_2016,
    allowed,
    clock_on,
    confined,
    finding_of_massachusetts,
    held,
)

S1 = "interventions[s1]"
HURT = [{"id": "i1", "person": "student"}]
LAST_DAY = "2026-06-05"
"""The last day of school, a Friday."""


class TestThreat:
    """46.03(1)(c): a threat of assault, *or* imminent serious harm; the one need not be serious."""

    @pytest.mark.parametrize(
        ("emergency", "status", "missing"),
        [
            ({"serious_physical_harm": False}, "unknown", ("emergency.grounds",)),
            (
                {"grounds": ["imminent_injury_to_student"], "serious_physical_harm": False},
                "fail",
                (),
            ),
            (
                {"grounds": ["imminent_injury_to_student"], "grounds_in_part": True}
                | {"serious_physical_harm": False},
                "unknown",
                ("emergency.grounds",),
            ),
            (
                {"grounds": ["imminent_injury_to_student"], "grounds_in_part": True}
                | {"serious_physical_harm": True},
                "pass",
                (),
            ),
            (
                {"grounds": ["imminent_injury_to_student"], "grounds_in_part": True},
                "review",
                ("emergency.serious_physical_harm",),
            ),
            ({"grounds": ["other"], "grounds_in_part": True}, "unknown", ("emergency.grounds",)),
        ],
    )
    def test_a_ground_that_is_not_recorded_may_be_a_threat_of_assault(
        self, emergency: Any, status: str, missing: Any
    ) -> None:
        found = finding_of_massachusetts(allowed(emergency=emergency), "46.03(1)(c)", "harm")

        assert (found.status, found.missing) == (status, missing)


class TestDevices:
    """46.03(1)(a): no device restrains, in a time-out and in a seclusion no more than in a restraint."""

    @pytest.mark.parametrize("day", [OF_2016, FROM_2026])
    @pytest.mark.parametrize("kind", ["seclusion", "exclusionary_time_out"])
    @pytest.mark.parametrize("holds", [None, []])
    def test_whatever_it_is_recorded_as(self, day: str, kind: str, holds: Any) -> None:
        bound = confined(day=day, kind=kind, mechanical=True, holds=holds)
        found = finding_of_massachusetts(allowed(bound, day=day), "46.03(1)(a)", "no_mechanical_restraint")

        assert (found.status, found.path) == ("fail", S1)
        assert found.evidence == ((f"{S1}.mechanical", True),)

    @pytest.mark.parametrize("device", [False, None])
    def test_none_is_not_presumed(self, device: bool | None) -> None:
        subject = allowed(confined(mechanical=device))

        assert (
            finding_of_massachusetts(subject, "46.03(1)(a)", "no_mechanical_restraint").status
            == "not_applicable"
        )


class TestPlans:
    """46.03(2)(d): restraint is no standard response; of a seclusion besides nothing is asked here."""

    @pytest.mark.parametrize(("plans", "status"), [([], "pass"), (["iep"], "fail"), (None, "unknown")])
    @pytest.mark.parametrize("per_iep", [True, False, None])
    def test_a_restraint_behind_a_door(self, plans: Any, status: str, per_iep: Any) -> None:
        both = confined(holds=restraint()["holds"], mechanical=False, per_iep=per_iep)
        subject = allowed(both, student={"restraint_planned_in": plans, "seclusion_planned_in": ["iep"]})

        assert finding_of_massachusetts(subject, "46.03(2)(d)").status == status


@pytest.mark.parametrize(
    ("mode", "status"), [("direct", "pass"), ("video", "pass"), (None, "pass"), ("none", "fail")]
)
@pytest.mark.parametrize(("day", "clause"), [(BEFORE_2016, "46.05(5).2001"), (OF_2016, "46.05(5)(a)")])
def test_whom_nobody_watched_of_him_nobody_watched_signs(
    day: str, clause: str, mode: Any, status: str
) -> None:
    watching = {"mode": mode, "throughout": True, "physical_signs": True}

    assert (
        finding_of_massachusetts(
            allowed(held(day=day, monitoring=watching), day=day), clause, "watched"
        ).status
        == status
    )


class TestAfterTheLastDayOfSchool:
    """46.06 counts school working days and no others: none is left, and the next are those of autumn."""

    @pytest.mark.parametrize(
        ("clause", "facts"),
        [
            ("46.06(2)", {"report": {"done": False}}),
            ("46.06(3).written", {"notices": [], "report_copy": {"done": False}}),
            ("46.06(7)", {"injuries": HURT, "state_report": {"done": False}}),
        ],
    )
    def test_what_is_not_done_is_not_overdue(self, clause: str, facts: Any) -> None:
        """Wednesday 1 July is the first day of which the calendar does not speak."""
        subject = allowed(held(day=LAST_DAY), day=LAST_DAY, **facts)
        literal = finding_of_massachusetts(subject, clause, as_of="2026-07-01T12:00")
        in_business_days = {"after_last_day": "next_business_day"}

        assert (literal.status, literal.missing) == ("pending", ())
        assert (
            finding_of_massachusetts(
                subject, clause, as_of="2026-07-01T12:00", readings=in_business_days
            ).status
            == "fail"
        )
        assert ("after_last_day", "next_school_day") in literal.source.readings

    def test_a_school_day_that_is_left_counts(self) -> None:
        """Thursday 4 June: by Friday, the last."""
        subject = allowed(held(day="2026-06-04"), day="2026-06-04", report={"done": False})

        assert finding_of_massachusetts(subject, "46.06(2)", as_of="2026-06-05T23:59").status == "pending"
        assert finding_of_massachusetts(subject, "46.06(2)", as_of="2026-06-06T00:00").status == "fail"


class TestInWriting:
    """46.06(3): three school working days following the use, as 46.06(2) and (7) count from its end."""

    @pytest.mark.parametrize(("day", "status"), [("2026-03-11", "pass"), ("2026-03-12", "fail")])
    def test_counted_from_the_day_it_ended(self, day: str, status: str) -> None:
        """Thu 5 March 23:50 to Fri 6 March 00:10: Mon 9, Tue 10, Wed 11 March."""
        over_midnight = held("23:50", "23:59") | {"ended": at("2026-03-06T00:10")}
        note = {"id": "n1", "at": clock_on(day, "15:00"), "method": "email", "outcome": "sent"}
        subject = allowed(over_midnight, notices=[note], report_copy={"done": False})

        assert finding_of_massachusetts(subject, "46.06(3).written").status == status


class TestRestraintBesideSeclusion:
    """Until 17 August 2026, 46.06 speaks of restraint: no clock of it begins or ends with a seclusion."""

    def test_an_effort_within_a_day_of_the_restraint(self) -> None:
        """Secluded at 09:00, restrained at 10:00; called the next day at 09:30."""
        call = {"id": "n1", "at": at("2026-03-06T09:30"), "method": "telephone", "outcome": "reached"}
        subject = allowed(confined("09:00", "09:10"), held(), notices=[call])

        assert finding_of_massachusetts(subject, "46.06(3)").status == "pass"

    @pytest.mark.parametrize(
        ("clause", "facts"),
        [
            ("46.06(2)", {"report": {"at": at("2026-03-09T10:00"), "final": True}}),
            (
                "46.06(7)",
                {"injuries": HURT, "state_report": {"at": at("2026-03-11T09:00")}},
            ),
        ],
    )
    def test_no_seclusion_that_ends_later_gives_more_time(self, clause: str, facts: Any) -> None:
        """Restrained on Thu 5 March; secluded until Fri 6 March 00:20: a report on Mon 9 March is late."""
        later = confined("23:50", "23:59") | {"ended": at("2026-03-06T00:20")}

        assert finding_of_massachusetts(allowed(held(), later, **facts), clause).status == "fail"

    def test_since_then_of_either(self) -> None:
        call = {
            "id": "n1",
            "at": clock_on("2026-09-11", "09:30"),
            "method": "telephone",
            "outcome": "reached",
        }
        uses = (confined("09:00", "09:10", day=FROM_2026), held(day=FROM_2026))

        assert (
            finding_of_massachusetts(allowed(*uses, day=FROM_2026, notices=[call]), "46.06(3)").status
            == "fail"
        )

    def test_what_may_be_a_restraint_leaves_the_clock_open(self) -> None:
        perhaps = held("23:50", "23:59", id="x", kind=None, holds=None) | {"ended": at("2026-03-06T00:20")}
        report = {"at": at("2026-03-09T10:00"), "final": True}

        assert (
            finding_of_massachusetts(allowed(held(), perhaps, report=report), "46.06(2)").status == "unknown"
        )


class TestLongBefore2016:
    """46.06(5) before 2016: over twenty minutes."""

    def test_a_period_of_no_recorded_kind_may_have_been_a_long_restraint(self) -> None:
        long = held("11:00", "11:30", day=BEFORE_2016, id="x", kind=None)
        subject = allowed(held(day=BEFORE_2016), long, day=BEFORE_2016, injuries=[])
        found = finding_of_massachusetts(subject, "46.06(5).2001")

        assert (found.status, found.missing) == ("unknown", ("interventions[x].kind",))

    @pytest.mark.parametrize(("as_of", "status"), [("10:20:00", "not_applicable"), ("10:20:01", "unknown")])
    def test_one_of_which_no_end_is_recorded_is_no_longer_than_so_far(self, as_of: str, status: str) -> None:
        subject = allowed(held(end=None, day=BEFORE_2016), day=BEFORE_2016, injuries=[])

        assert (
            finding_of_massachusetts(subject, "46.06(5).2001", as_of=f"{BEFORE_2016}T{as_of}").status
            == status
        )


def test_a_separation_in_which_the_student_was_held_is_no_time_out_in_doubt() -> None:
    """Recorded as a seclusion, which the open door refutes; whether it was to calm decides nothing then."""
    held_there = confined(
        physically_prevented=False, to_calm=None, holds=restraint()["holds"], mechanical=False
    )
    labelled = time_out(holds=restraint()["holds"], in_room=True, physically_prevented=False)

    assert finding_of_massachusetts(allowed(held_there), "46.04(1)(j)").status == "not_applicable"
    assert finding_of_massachusetts(allowed(labelled), "46.02.time-out.staff").path == "interventions[t1]"
