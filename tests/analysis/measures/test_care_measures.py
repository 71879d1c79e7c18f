"""A facility's measures from its episodes: minutes, supersession, ages, days, and what is not recorded."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from builders import CALENDAR, at
from care_builders import later

from restraint_rules import Calendars
from restraint_rules.analysis import CareMeasures, care_measures
from restraint_rules.analysis.measures.between import Between, exactly
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.models.care import CareEpisode, CareFacility
from restraint_rules.testing import care

MARCH = ("2026-03", "2026-03")


def care_use(kind: str, start: str, end: str | None, name: str = "use-1", **facts: Any) -> Any:
    ended = None if end is None else at(end)
    return {"id": name, "kind": kind, "started": at(start), "ended": ended} | facts


def care_episode(*uses: Any, name: str = "e", born: str | None = "2011-06-01", **facts: Any) -> CareEpisode:
    day = min(str(one["started"])[:10] for one in uses)
    child = {"id": f"person-{name}", "born": born}
    return CareEpisode.model_validate({"id": name, "day": day, "person": child, "uses": uses} | facts)


def facility(*rows: dict[str, Any]) -> CareFacility:
    hundred = {"month": "2026-03", "days": 100, "leave_days": 0}
    return CareFacility.model_validate({"id": "f-1", "patient_days": rows or (hundred,)})


def measures(
    *episodes: CareEpisode, of: CareFacility | None = None, months: tuple[str, str] = MARCH, **more: Any
) -> CareMeasures:
    as_of = more.pop("as_of", at("2026-06-01T00:00"))
    return care_measures(of or facility(), episodes, months, calendar=CALENDAR, as_of=as_of, **more)


def hours(found: CareMeasures, name: str, ages: str = "") -> Between | None:
    count = found[name, ages].numerator
    if count is None or count.most is None:
        return count
    return Between(count.least * 60, count.most * 60)  # in minutes


def in_minutes(*uses: Any, **facts: Any) -> tuple[Between | None, Between | None]:
    found = measures(care_episode(*uses, **facts))
    return hours(found, "hbips_2"), hours(found, "hbips_3")


def test_of_several_calendars_the_zone_counts() -> None:
    one = care_episode(care_use("seclusion", "2026-03-02T10:00", "2026-03-02T10:30"))
    given: dict[str, Any] = {"as_of": at("2026-06-01T00:00")}
    several = Calendars(calendars=(CALENDAR,))

    assert care_measures(facility(), [one], MARCH, calendar=several, **given) == measures(one)


class TestMinutes:
    def test_the_issuer_s_example(self) -> None:
        """10 + 5 + 10 + 5 minutes of restraint on 88 days."""
        rows = {"month": "2026-03", "days": 90, "leave_days": 2}
        held = [
            care_use("manual_restraint", f"2026-03-0{day}T10:00", f"2026-03-0{day}T10:{length:02}", f"u{day}")
            for day, length in ((2, 10), (3, 5), (4, 10), (5, 5))
        ]
        found = measures(care_episode(*held), of=facility(rows))
        assert found["hbips_2", ""].value == exactly(Fraction(1, 2) / Fraction("2.112"))
        assert "Restraint (HBIPS-2), hours per 1,000 patient hours 0.237" in " ".join(str(found).split())

    def test_a_started_minute_counts(self) -> None:
        restraint, _ = in_minutes(care_use("manual_restraint", "2026-03-02T10:00:00", "2026-03-02T10:02:05"))
        assert restraint == exactly(3)

    def test_a_moment_is_a_started_minute(self) -> None:
        at_once = care_use("manual_restraint", "2026-03-02T10:00", "2026-03-02T10:00")
        assert in_minutes(at_once)[0] == exactly(1)

    def test_each_day_s_part_is_counted_on_its_day(self) -> None:
        over_night = care_use("mechanical_restraint", "2026-03-31T23:50", "2026-04-01T00:20")
        assert in_minutes(over_night)[0] == exactly(10)  # 20 more are April's

    def test_a_drug_and_a_time_out_are_no_hours_of_restraint(self) -> None:
        given = care_use("drug_restraint", "2026-03-02T10:00", "2026-03-02T11:00")
        out = care_use("time_out", "2026-03-02T12:00", "2026-03-02T12:10", "u2")
        assert in_minutes(given, out) == (exactly(0), exactly(0))

    def test_two_devices_at_once_are_one_restraint(self) -> None:
        both = (
            care_use("mechanical_restraint", "2026-03-02T10:00", "2026-03-02T10:30"),
            care_use("manual_restraint", "2026-03-02T10:20", "2026-03-02T10:40", "u2"),
        )
        assert in_minutes(*both)[0] == exactly(40)


class TestSupersession:
    def test_restraint_supersedes_seclusion(self) -> None:
        secluded = care_use("seclusion", "2026-03-02T10:00", "2026-03-02T11:00")
        held = care_use("manual_restraint", "2026-03-02T10:20", "2026-03-02T10:30", "u2")
        assert in_minutes(secluded, held) == (exactly(10), exactly(50))

    def test_a_restraint_longer_than_the_seclusion_leaves_none(self) -> None:
        secluded = care_use("seclusion", "2026-03-02T10:00", "2026-03-02T11:00")
        held = care_use("manual_restraint", "2026-03-02T09:50", "2026-03-02T11:10", "u2")
        found = measures(care_episode(secluded, held))
        assert hours(found, "hbips_3") == exactly(0)
        assert found["persons_secluded", ""].value == Between(Fraction(0), Fraction(1))

    def test_before_2023_what_went_on_at_once_may_be_counted_either_way(self) -> None:
        secluded = care_use("seclusion", "2022-12-31T23:00", "2023-01-01T01:00")
        held = care_use("manual_restraint", "2022-12-31T22:30", "2023-01-01T00:30", "u2")
        found = measures(care_episode(secluded, held), months=("2022-12", "2023-01"))
        assert hours(found, "hbips_3") == Between(Fraction(30), Fraction(90))  # 60 until midnight are open

    def test_the_start_of_a_seclusion_ends_a_restraint_of_unknown_end(self) -> None:
        held = care_use("manual_restraint", "2026-03-02T10:00", None)
        secluded = care_use("seclusion", "2026-03-02T10:12", "2026-03-02T10:30", "u2")
        assert in_minutes(held, secluded) == (exactly(12), exactly(18))


class TestNotRecorded:
    def test_without_an_end_it_has_no_bound(self) -> None:
        found = measures(care_episode(care_use("manual_restraint", "2026-03-02T10:00", None)))
        count = found["hbips_2", ""].numerator
        assert count == Between(Fraction(0), None)
        assert found["persons_restrained", ""].value == exactly(1)
        assert "Hours restrained 0.00 or more" in " ".join(str(found).split())
        assert [one.code for one in found.doubts] == ["undetermined"]

    def test_a_date_alone_is_an_interval(self) -> None:
        held = care_use("manual_restraint", "2026-03-02T10:00", None) | {"ended": date(2026, 3, 2)}
        assert in_minutes(held)[0] == Between(Fraction(0), Fraction(14 * 60))  # until midnight

    def test_a_seclusion_beside_a_restraint_of_unknown_end_may_be_none(self) -> None:
        held = care_use("manual_restraint", "2026-03-02T10:00", None)
        secluded = care_use("seclusion", "2026-03-02T09:00", "2026-03-02T11:00", "u2")
        other = care_use("manual_restraint", "2026-03-02T08:00", "2026-03-02T08:10", "u3")
        assert in_minutes(held, secluded, other)[1] == Between(Fraction(60), Fraction(120))

    def test_a_seclusion_of_unknown_end_has_no_bound(self) -> None:
        found = measures(care_episode(care_use("seclusion", "2026-03-02T10:00", None)))
        assert found["hbips_3", ""].numerator == Between(Fraction(0), None)
        assert found["persons_secluded", ""].value == exactly(1)

    def test_a_blank_start_may_lie_in_another_month(self) -> None:
        held = care_use("manual_restraint", "2026-03-31T10:00", "2026-04-01T10:00") | {"started": None}
        whole = CareEpisode.model_validate(
            {"id": "e", "day": "2026-03-31", "person": {"id": "p", "born": "2011-06-01"}, "uses": [held]}
        )
        assert measures(whole)["events", ""].numerator == Between(Fraction(0), Fraction(1))

    def test_a_use_of_another_month_is_not_counted(self) -> None:
        held = care_use("manual_restraint", "2026-04-02T10:00", "2026-04-02T10:10") | {
            "started": date(2026, 4, 2)
        }
        assert measures(care_episode(held, day="2026-04-02"))["events", ""].numerator == exactly(0)

    def test_of_what_may_be_a_use_the_events_are_open(self) -> None:
        refuted = care_use("seclusion", "2026-03-02T10:00", "2026-03-02T10:10", alone=False)
        assert measures(care_episode(refuted))["events", ""].numerator == Between(Fraction(0), Fraction(1))

    def test_what_is_later_than_as_of_is_not_counted(self) -> None:
        held = care_use("manual_restraint", "2026-03-02T10:00", "2026-03-02T10:10")
        found = measures(care_episode(held), as_of=later("2026-03-01T00:00"))
        assert found["events", ""].numerator == exactly(0)


class TestAges:
    def test_the_birthday_decides(self) -> None:
        held = [
            care_use("manual_restraint", f"2026-03-0{day}T10:00", f"2026-03-0{day}T10:10", f"u{day}")
            for day in (2, 3)
        ]
        found = measures(care_episode(*held, born="2008-03-03"))  # 18 on the third
        assert hours(found, "hbips_2", "13-17") == exactly(10)
        assert hours(found, "hbips_2", "18-64") == exactly(10)

    def test_without_an_age_each_may_be_it(self) -> None:
        held = care_use("manual_restraint", "2026-03-02T10:00", "2026-03-02T10:10")
        found = measures(care_episode(held, born=None))
        assert hours(found, "hbips_2", "65+") == Between(Fraction(0), Fraction(10))
        assert hours(found, "hbips_2") == exactly(10)

    def test_a_recorded_age_stands(self) -> None:
        held = care_use("manual_restraint", "2026-03-02T10:00", "2026-03-02T10:10")
        found = measures(care_episode(held, person={"id": "p", "age": 70}))
        assert hours(found, "hbips_2", "65+") == exactly(10)
        assert found["persons_restrained", "65+"].value == exactly(1)


class TestDays:
    def test_of_all_ages_it_is_their_sum(self) -> None:
        rows = [
            {"month": "2026-03", "ages": ages, "days": 10, "leave_days": 1}
            for ages in ("1-12", "13-17", "18-64", "65+")
        ]
        assert measures(of=facility(*rows))["hbips_2", ""].denominator == exactly(36)

    def test_without_a_month_s_days_there_is_no_rate(self) -> None:
        found = measures(months=("2026-02", "2026-03"))
        assert found["hbips_2", ""].state == "no_base"
        assert "not recorded" in str(found)

    def test_a_blank_number_of_days_is_none(self) -> None:
        assert measures(of=facility({"month": "2026-03"}))["events", ""].value is None

    def test_unknown_leave_leaves_the_rate_open(self) -> None:
        found = measures(of=facility({"month": "2026-03", "days": 10}))
        assert found["hbips_2", ""].denominator == Between(Fraction(0), Fraction(10))
        assert found["hbips_2", ""].value is None

    def test_days_that_are_not_the_sum_are_pointed_out(self) -> None:
        rows = [
            {"month": "2026-03", "ages": ages, "days": 10, "leave_days": 0}
            for ages in ("1-12", "13-17", "18-64", "65+")
        ]
        assert not measures(of=facility(*rows, {"month": "2026-03", "days": 40, "leave_days": 0})).doubts
        found = measures(of=facility(*rows, {"month": "2026-03", "days": 41, "leave_days": 0}))
        assert [one.code for one in found.doubts] == ["days_disagree"]

    def test_more_hours_than_there_are_is_pointed_out(self) -> None:
        held = care_use("mechanical_restraint", "2026-03-02T00:00", "2026-03-04T00:00")  # 48 h
        assert (
            measures(care_episode(held), of=facility({"month": "2026-03", "days": 2, "leave_days": 0})).doubts
            == ()
        )
        found = measures(care_episode(held), of=facility({"month": "2026-03", "days": 1, "leave_days": 0}))
        assert [(one.code, one.group) for one in found.doubts] == [("implausible_hours", "")]
        assert "more hours than if every patient" in str(found)


class TestPersons:
    def test_percent_of_those_served_in_the_month(self) -> None:
        held = [
            care_use("manual_restraint", f"2026-03-0{day}T10:00", f"2026-03-0{day}T10:10", f"u{day}")
            for day in (2, 3)
        ]
        row = {"month": "2026-03", "days": 100, "leave_days": 0, "persons": 8}
        found = measures(care_episode(*held), of=facility(row))
        assert found["percent_restrained", ""].value == exactly(Fraction("12.5"))  # one of eight
        assert found["events", ""].value == exactly(20)  # 2 x 1,000 / 100

    def test_over_several_months_nobody_can_tell(self) -> None:
        rows = [{"month": f"2026-0{month}", "days": 9, "leave_days": 0, "persons": 8} for month in (3, 4)]
        found = measures(of=facility(*rows), months=("2026-03", "2026-04"))
        assert found["percent_secluded", ""].state == "no_base"

    def test_few_are_hidden_and_so_is_what_would_tell_them(self) -> None:
        children = [
            care_episode(care_use("manual_restraint", "2026-03-02T10:00", "2026-03-02T10:10"), name=f"c{one}")
            for one in range(2)
        ]
        adults = [
            care_episode(
                care_use("manual_restraint", "2026-03-02T10:00", "2026-03-02T10:10"),
                name=f"a{one}",
                born="1980-01-01",
            )
            for one in range(7)
        ]
        found = measures(*children, *adults, suppress_below=6)
        states = {one.group: one.state for one in found.measures if one.name == "persons_restrained"}
        assert {ages for ages, state in states.items() if state == "suppressed"} == {"13-17", "18-64"}
        assert found["persons_restrained", "13-17"].numerator is None
        assert "tells of few" in str(found)


def test_records_are_flat() -> None:
    held = care_use("manual_restraint", "2026-03-02T10:00", "2026-03-02T10:15")
    first = measures(care_episode(held)).to_records()[0]
    assert first == {
        "first_month": "2026-03", "last_month": "2026-03", "policy": "cms-hospital",
        "measure": "hbips_2", "group": "", "state": "measured",
        "value": 0.25 / 2.4, "value_most": 0.25 / 2.4, "low": None, "high": None,
        "numerator": 0.25, "numerator_most": 0.25, "denominator": 100, "denominator_most": 100,
    }  # fmt: skip


def test_what_is_no_month_is_refused() -> None:
    with pytest.raises(UnsuitableSubjectError, match="2026-03"):
        measures(months=("March", "April"))


def test_an_unknown_name_is_refused_and_its_repr_tells_no_numbers() -> None:
    found = measures()
    with pytest.raises(KeyError):
        found["hbips_9", ""]
    assert repr(found) == "<CareMeasures of f-1, 2026-03 to 2026-03>"


def test_the_kit_s_facility_has_days() -> None:
    found = measures(care.episode(), of=care.facility())
    assert found["hbips_2", ""].denominator == exactly(306)
