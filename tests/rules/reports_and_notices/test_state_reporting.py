"""X.B: physical injury to the student is reported to the state within two business days."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, judge, only, report, restraint, seclusion, time_out, told

from restraint_rules.findings import Finding

BY_MONDAY = "2026-03-10T00:00"  # counted from the use, on Thursday
BY_TUESDAY = "2026-03-11T00:00"  # counted from discovery on Friday
WEDNESDAY_LATE = "2026-03-12T00:00"  # counted from discovery on Monday, to the end of Wednesday
FRIDAY, MONDAY, TUESDAY, WEDNESDAY = (date(2026, 3, day) for day in (6, 9, 10, 11))
ONE, TWO = "injuries[one]", "injuries[two]"


def hurt(discovered: Any = None, **facts: Any) -> dict[str, Any]:
    """An injury of the student."""
    return {"id": "one", "person": "student", "discovered": discovered} | facts


def finding_of_report(
    when: Any,
    *injuries: dict[str, Any],
    uses: Any = (),
    as_of: str = LATER,
    readings: Any = None,
    **facts: Any,
) -> Finding:
    """Judge the report to the state; without a moment it was not made."""
    act = {"done": False} if when is None else {"at": when}
    subject = incident(*uses, **{"injuries": injuries, "state_report": act} | facts)
    return only(judge(subject, as_of=as_of, readings=readings or {}), "X.B")


class TestWhetherThereIsAnything:
    """Only injury to the student counts, serious or not."""

    @pytest.mark.parametrize(
        ("injuries", "expected", "code", "missing"),
        [
            ([], "not_applicable", "no_injury", ()),
            ([{"person": "employee", "severity": "serious"}], "not_applicable", "no_injury", ()),
            ([{"person": "other"}], "not_applicable", "no_injury", ()),
            (None, "unknown", "injury.unknown", ("injuries",)),
            ([{"id": "one"}], "unknown", "injury.unknown", (f"{ONE}.person",)),
            ([{"person": "employee"}, {"id": "two"}], "unknown", "injury.unknown", (f"{TWO}.person",)),
            ([{"person": "student"}], "fail", "injury.not_done", ()),
        ],
    )
    def test_injuries(self, injuries: Any, expected: str, code: str, missing: Any) -> None:
        facts = {"injuries": injuries, "state_report": {"done": False}, "report": report(names_injury=True)}
        found = only(judge(incident(**facts)), "X.B")

        assert told(found) == (expected, code, missing)

    @pytest.mark.parametrize("severity", ["serious", "nonserious", None])
    def test_serious_or_not(self, severity: Any) -> None:
        assert finding_of_report(None, hurt(at("10:05"), severity=severity)).status == "fail"

    @pytest.mark.parametrize("injuries", [None, [{"person": "student"}]])
    def test_of_a_time_out_nothing_is_reported(self, injuries: Any) -> None:
        found = only(judge(incident(time_out(), injuries=injuries)), "X.B")

        assert (found.status, found.code) == ("not_applicable", "no_use")


class TestClock:
    """Two business days from the use, or from the injury's discovery if that came later."""

    @pytest.mark.parametrize(
        ("discovered", "due", "trigger"),
        [
            (at("10:05"), BY_MONDAY, "last_use"),
            (at("10:08"), BY_MONDAY, "last_use"),
            (at("16:00"), BY_MONDAY, "discovery"),
            (date(2026, 3, 5), BY_MONDAY, "last_use"),
            (date(2026, 3, 4), BY_MONDAY, "last_use"),
            (at("2026-03-06T09:00"), BY_TUESDAY, "discovery"),
            (FRIDAY, BY_TUESDAY, "discovery"),
        ],
    )
    def test_from_discovery_if_later(self, discovered: Any, due: str, trigger: str) -> None:
        last_day = at(due).date().toordinal() - 1
        in_time = finding_of_report(date.fromordinal(last_day), hurt(discovered))
        late = finding_of_report(date.fromordinal(last_day + 1), hurt(discovered))

        assert (in_time.status, in_time.code) == ("pass", "injury.in_time")
        assert (late.status, late.code) == ("fail", "injury.late")
        assert in_time.due_at == late.due_at == at(due)
        assert in_time.deadline is not None
        assert (in_time.deadline.trigger, in_time.deadline.unit) == (trigger, "business_days")
        assert in_time.deadline.length == 2

    @pytest.mark.parametrize(("when", "expected"), [(MONDAY, "pass"), (TUESDAY, "fail")])
    def test_read_from_the_use(self, when: date, expected: str) -> None:
        found = finding_of_report(when, hurt(FRIDAY), readings={"injury_clock": "from_use"})

        assert (found.status, found.due_at) == (expected, at(BY_MONDAY))
        assert found.deadline is not None
        assert found.deadline.trigger == "last_use"
        assert dict(found.source.readings) == {
            "injury_clock": "from_use",
            "business_days": "legal_holidays",
            "notice_covers": "uses_begun",
        }

    def test_from_the_last_use(self) -> None:
        uses = (
            restraint("2026-03-05T23:50", "2026-03-05T23:55"),
            seclusion("2026-03-05T23:58", "2026-03-06T00:05"),
        )

        assert finding_of_report(TUESDAY, hurt(at("2026-03-05T23:56")), uses=uses).due_at == at(BY_TUESDAY)

    def test_reported_between_two_uses(self) -> None:
        # The first of two uses may have hurt, and been reported before the last.
        uses = restraint(), seclusion("15:00", "15:10")

        assert finding_of_report(at("12:00"), hurt(at("10:05")), uses=uses).status == "pass"
        assert finding_of_report(at("09:00"), hurt(at("10:05")), uses=uses).code == "injury.out_of_order"

    def test_business_days_leave_out_legal_holidays(self) -> None:
        use = restraint("2026-02-11T10:00", "2026-02-11T10:08")
        found = finding_of_report(
            date(2026, 2, 17), hurt(at("2026-02-11T10:05")), uses=(use,), day="2026-02-11"
        )

        # 12 February is Lincoln's Birthday, 16 February Washington's.
        assert (found.status, found.due_at) == ("pass", at("2026-02-18T00:00"))

    def test_an_office_calendar_may_be_missing(self) -> None:
        readings = {"business_days": "office_calendar"}

        assert CALENDAR.office_closures is None
        assert finding_of_report(MONDAY, hurt(at("10:05")), readings=readings).status == "pass"
        assert finding_of_report(TUESDAY, hurt(at("10:05")), readings=readings).missing == (
            "calendar.office_closures",
        )


class TestDiscoveryNotRecorded:
    """A discovery not recorded is bounded by the completion of a report that names the injury."""

    @pytest.mark.parametrize("form", [None, report(), report(names_injury=False), {"names_injury": True}])
    @pytest.mark.parametrize(
        ("when", "expected"), [(MONDAY, "pass"), (TUESDAY, "unknown"), (None, "unknown")]
    )
    def test_without_bound(self, form: Any, when: Any, expected: str) -> None:
        found = finding_of_report(when, hurt(), report=form)

        assert (found.status, found.due_at) == (expected, at(BY_MONDAY))
        assert found.missing == ((f"{ONE}.discovered",) if expected == "unknown" else ())

    @pytest.mark.parametrize(
        ("completed", "when", "expected"),
        [
            (at("14:00"), MONDAY, "pass"),
            (at("14:00"), TUESDAY, "fail"),
            (FRIDAY, MONDAY, "pass"),
            (FRIDAY, TUESDAY, "unknown"),
            (FRIDAY, WEDNESDAY, "fail"),
            (FRIDAY, None, "fail"),
        ],
    )
    def test_bounded_by_the_report(self, completed: Any, when: Any, expected: str) -> None:
        found = finding_of_report(when, hurt(), report=report(at=completed, names_injury=True))

        assert found.status == expected
        assert found.missing == ((f"{ONE}.discovered",) if expected == "unknown" else ())

    @pytest.mark.parametrize("form", [None, report(at=TUESDAY, names_injury=True)])
    def test_a_discovery_later_than_as_of_is_not_known_yet(self, form: Any) -> None:
        found = finding_of_report(None, hurt(MONDAY), report=form, as_of="2026-03-06T12:00")

        assert (found.status, found.due_at) == ("pending", at(BY_MONDAY))

    def test_without_an_end_both_are_missing(self) -> None:
        found = finding_of_report(TUESDAY, hurt(), uses=(restraint("10:00", None),))

        assert (found.status, found.missing) == ("unknown", ("interventions[r1].ended", f"{ONE}.discovered"))

    def test_without_an_end_it_ended_within_a_day(self) -> None:
        found = finding_of_report(WEDNESDAY, hurt(FRIDAY), uses=(restraint("10:00", None),))

        assert (found.status, found.missing) == ("fail", ())


class TestSeveralInjuries:
    """The first discovery of an injury to the student sets the clock going."""

    @pytest.mark.parametrize("order", [1, -1])
    @pytest.mark.parametrize(("when", "expected"), [(TUESDAY, "pass"), (WEDNESDAY, "fail")])
    def test_the_first_discovered_counts(self, order: int, when: date, expected: str) -> None:
        injuries = [hurt(FRIDAY), hurt(MONDAY, id="two")][::order]

        assert finding_of_report(when, *injuries).status == expected

    @pytest.mark.parametrize(
        ("when", "expected"), [(MONDAY, "pass"), (TUESDAY, "unknown"), (WEDNESDAY, "fail")]
    )
    def test_a_blank_one_may_have_been_first(self, when: date, expected: str) -> None:
        found = finding_of_report(when, hurt(FRIDAY), hurt(None, id="two"))

        assert found.status == expected
        assert (f"{TWO}.discovered" in found.missing) is (expected == "unknown")

    @pytest.mark.parametrize(
        ("when", "expected"),
        [(TUESDAY, "pass"), (WEDNESDAY, "unknown"), (date(2026, 3, 12), "fail")],
    )
    def test_one_that_is_nobodys_yet_may_have_been_first(self, when: date, expected: str) -> None:
        # The student's was found on Monday; one of which it is not recorded whose it is, on Friday.
        found = finding_of_report(when, hurt(MONDAY), hurt(FRIDAY, id="two", person=None))

        assert found.status == expected
        assert (f"{TWO}.person" in found.missing) is (expected == "unknown")

    def test_one_that_is_nobodys_yet_sets_no_latest(self) -> None:
        found = finding_of_report(WEDNESDAY, hurt(MONDAY), hurt(at("10:05"), id="two", person=None))

        assert found.status == "unknown"

    @pytest.mark.parametrize("person", ["employee", "other"])
    def test_anothers_injury_sets_no_clock_going(self, person: str) -> None:
        assert (
            finding_of_report(TUESDAY, hurt(FRIDAY), hurt(at("10:05"), id="two", person=person)).status
            == "pass"
        )
