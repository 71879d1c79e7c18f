"""A school year's measures: formulas, what is not recorded, small counts."""

from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest
from builders import CALENDAR, at, restraint
from school_builders import district, maybe_on, record, school, use_on

from restraint_rules import policies
from restraint_rules.analysis import SchoolMeasures, school_measures
from restraint_rules.analysis.measures.between import Between, exactly
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.models import District, Incident, School, StudentRecord

AFTER_THE_YEAR = at("2026-08-14T12:00")
HURT = [{"id": "i", "person": "student", "severity": "nonserious", "discovered": at("2026-03-02T10:00")}]


def measures_of_school(
    subject: School | District, groups: dict[str, int] | None = None, **more: Any
) -> SchoolMeasures:
    enrolled = {"": 200} | (groups or {})
    arguments: dict[str, Any] = {"policy": policies.SPRAGUE, "as_of": AFTER_THE_YEAR, "enrolled": enrolled}
    return school_measures(subject, 2025, calendar=CALENDAR, **arguments | more)


def student_record(name: str, *days: str, groups: Any = (), **facts: Any) -> StudentRecord:
    return record(*(use_on(day, student=name, **facts) for day in days), student=name, groups=groups)


def long_use(day: str, until: str, **facts: Any) -> Incident:
    return use_on(day, uses=(restraint(f"{day}T10:00", f"{day}T{until}"),), **facts)


def school_of(*records: StudentRecord, **facts: Any) -> School:
    return school(records=records, **facts)


THREE = (
    student_record("a", "2026-03-02", "2026-03-03", "2026-03-04"),
    student_record("b", "2026-03-02"),
    student_record("c", "2026-03-02", injuries=HURT),
)


class TestFormulas:
    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("incident_rate", Fraction(5, 2)),  # 5 / 200 x 100
            ("prevalence", Fraction(3, 2)),  # 3 / 200 x 100
            ("repeat_rate", Fraction(100, 3)),  # 1 / 3 x 100
            ("incidents_per_student", Fraction(5, 3)),
            ("with_injury", Fraction(20)),  # 1 / 5 x 100
            ("over_limit", Fraction(0)),
        ],
    )
    def test_a_measure_is_its_formula(self, name: str, value: Fraction) -> None:
        assert measures_of_school(school_of(*THREE))[name].value == exactly(value)

    @pytest.mark.parametrize(("until", "over"), [("10:15", 0), ("10:16", 100)])
    def test_the_limit_is_the_clause_s_and_itself_within_it(self, until: str, over: int) -> None:
        found = measures_of_school(school_of(record(long_use("2026-03-02", until))))
        assert found["over_limit"].value == exactly(over)
        assert "The limit: 15 min." in str(found)

    @pytest.mark.parametrize(
        ("policy", "limit"), [("sprague", 15), ("connecticut", 15), ("massachusetts-schools", 20)]
    )
    def test_each_text_has_its_limit(self, policy: str, limit: int) -> None:
        found = measures_of_school(school_of(), policy=policies.by_id(policy))
        assert found.limit == timedelta(minutes=limit)

    def test_a_text_without_a_limit_has_no_such_measure(self) -> None:
        found = measures_of_school(school_of(*THREE), policy=policies.US_ED_2012)
        assert found.limit is None
        assert "The limit" not in str(found)
        with pytest.raises(KeyError):
            found["over_limit"]

    def test_another_year_s_incidents_are_not_counted(self) -> None:
        found = measures_of_school(school_of(student_record("a", "2025-03-03")))
        assert found["incident_rate"].value == exactly(0)

    def test_a_student_of_two_schools_is_one(self) -> None:
        there = school(id="school-2", records=(student_record("b", "2026-03-09"),))
        found = measures_of_school(district(schools=[school_of(*THREE), there]))
        assert found["prevalence"].numerator == exactly(3)
        assert found["repeat_rate"].numerator == exactly(2)

    def test_a_group_beside_the_others(self) -> None:
        """2 of 40 in the group, 2 of 160 others: four times as often."""
        records = [
            student_record(name, "2026-03-02", groups=groups)
            for name, groups in zip("abcd", (["g"], ["g"], [], []), strict=True)
        ]
        shown = measures_of_school(school_of(*records), {"g": 40})
        found = shown["risk_ratio", "g"]
        assert found.value == exactly(4)
        assert found.interval == pytest.approx((0.58112, 27.53315), rel=1e-4)
        told = "Group g, beside all others, times as often 4.00 2 2 0.58 to 27.53"
        assert told in " ".join(str(shown).split())


class TestNotRecorded:
    def test_what_may_be_a_use_makes_an_interval(self) -> None:
        found = measures_of_school(school_of(record(maybe_on("2026-03-02"), use_on("2026-03-03"))))
        assert found["incident_rate"].numerator == Between(Fraction(1), Fraction(2))
        assert "Incidents, per 100 enrolled 0.50 to 1.00 1 to 2 200" in " ".join(str(found).split())
        assert found["repeat_rate"].numerator == Between(Fraction(0), Fraction(1))

    def test_incidents_not_recorded_leave_no_bound(self) -> None:
        found = measures_of_school(school_of(*THREE, record(student="d", incidents=None)))
        assert found["incident_rate"].value == Between(Fraction(5, 2), None)
        assert found["prevalence"].value == Between(Fraction(3, 2), Fraction(2))

    def test_schools_not_given_leave_no_bound(self) -> None:
        found = measures_of_school(district(schools=None))
        assert found["prevalence"].value == Between(Fraction(0), None)
        assert not found.complete

    def test_injuries_and_lengths_not_recorded_make_intervals(self) -> None:
        blank = restraint("2026-03-02T10:00", "2026-03-02T10:08") | {"ended": None}
        found = measures_of_school(school_of(record(use_on("2026-03-02", uses=(blank,), injuries=None))))
        assert found["with_injury"].value == Between(Fraction(0), Fraction(100))
        assert found["over_limit"].value == Between(Fraction(0), Fraction(100))

    def test_without_an_enrolment_there_is_no_rate(self) -> None:
        found = school_measures(
            school_of(*THREE),
            2025,
            policy=policies.SPRAGUE,
            calendar=CALENDAR,
            as_of=AFTER_THE_YEAR,
            enrolled={"g": 10},
        )
        assert found["incident_rate"].state == found["risk_ratio", "g"].state == "no_base"
        assert found["repeat_rate"].state == "measured"

    def test_a_group_not_recorded_may_be_it(self) -> None:
        groups = {"a": ["g"], "b": None, "c": []}
        records = [student_record(name, "2026-03-02", groups=own) for name, own in groups.items()]
        found = measures_of_school(school_of(*records), {"g": 40})["risk_ratio", "g"]
        assert found.numerator == found.denominator == Between(Fraction(1), Fraction(2))

    def test_a_group_recorded_at_one_school_only_is_not_known(self) -> None:
        there = school(id="school-2", records=(student_record("a", "2026-03-09", groups=None),))
        found = measures_of_school(
            district(schools=[school_of(student_record("a", "2026-03-02", groups=["g"])), there]), {"g": 40}
        )
        assert found["risk_ratio", "g"].numerator == Between(Fraction(0), Fraction(1))

    def test_a_year_not_over_is_pointed_out(self) -> None:
        assert measures_of_school(school_of(*THREE)).complete
        found = measures_of_school(school_of(*THREE), as_of=at("2026-04-01T12:00"))
        assert not found.complete
        assert "no measures of a year" in " ".join(str(found).split())


class TestSmallCounts:
    def test_few_students_are_not_shown(self) -> None:
        found = measures_of_school(school_of(*THREE), suppress_below=5)
        assert {one.name for one in found.measures if one.state == "suppressed"} == {
            "prevalence", "repeat_rate", "incidents_per_student", "with_injury",
        }  # fmt: skip
        assert found["incident_rate"].numerator == exactly(5)
        assert found["prevalence"].numerator is None

    def test_what_would_tell_the_few_is_not_shown_either(self) -> None:
        """Of seven students six were restrained again: the one who was not could be worked out."""
        again = [student_record(f"s{one}", "2026-03-02", "2026-03-03") for one in range(6)]
        found = measures_of_school(school_of(*again, student_record("once", "2026-03-02")), suppress_below=3)
        assert found["repeat_rate"].state == "suppressed"
        assert found["prevalence"].state == "measured"

    def test_a_small_group_is_not_shown(self) -> None:
        inside = [student_record(f"s{one}", "2026-03-02", groups=["g"]) for one in range(2)]
        others = [student_record(f"t{one}", "2026-03-02") for one in range(7)]
        found = measures_of_school(school_of(*inside, *others), {"g": 40}, suppress_below=3)
        assert found["risk_ratio", "g"].state == "suppressed"
        assert found["risk_ratio", "g"].interval is None

    def test_what_has_no_bound_is_at_least_what_it_is(self) -> None:
        found = measures_of_school(district(schools=None), suppress_below=3)
        assert found["prevalence"].state == "measured"


def test_records_are_flat() -> None:
    first = measures_of_school(school_of(*THREE)).to_records()[0]
    assert first["school_year"] == "2025-26"
    assert (first["measure"], first["value"], first["low"], first["high"]) == (
        "incident_rate",
        2.5,
        None,
        None,
    )


def test_only_a_school_or_a_district_is_measured() -> None:
    with pytest.raises(UnsuitableSubjectError):
        measures_of_school(record())  # type: ignore[arg-type] # what is refused
    assert repr(measures_of_school(school_of())) == "<SchoolMeasures 2025-26 of school school-1>"
