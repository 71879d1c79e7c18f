"""Prevention by data: months, before and after, changes of definition, where it happens, who is near."""

from datetime import date
from fractions import Fraction

import pytest
from builders import at, restraint
from prevention_builders import EFFORT, EXPOSURE, MONTHS, monthly, prevention_of, words
from school_builders import maybe_on, record, use_on

from restraint_rules import policies
from restraint_rules.analysis import Prevention
from restraint_rules.analysis.measures.between import Between, exactly
from restraint_rules.analysis.prevention.one_text import changes_of_definition
from restraint_rules.errors import BeforeAnyLawError, DefinitionChangedError, UnsuitableSubjectError
from restraint_rules.models import Incident, StudentRecord


class TestMonths:
    def test_a_month_s_incidents_on_its_exposure(self) -> None:
        (september, *_) = prevention_of(monthly({"2025-09": 3})).months
        assert (september.month, september.number, september.rate) == ("2025-09", 3, 0.003)

    def test_incidents_of_other_months_and_later_ones_are_left_out(self) -> None:
        found = prevention_of(monthly({"2025-08": 2}, use_on("2026-05-21")), as_of=at("2026-05-20T12:00"))
        assert sum(one.number or 0 for one in found.months) == 0

    def test_an_incident_delivered_twice_counts_once(self) -> None:
        found = prevention_of(record(use_on("2025-09-02"), use_on("2025-09-02")))
        assert found.months[0].number == 1

    def test_students_are_counted_once_a_month_on_a_p_chart(self) -> None:
        other = record(maybe_on("2025-09-09", student="student-2"), student="student-2")
        found = prevention_of(monthly({"2025-09": 3}, maybe_on("2025-09-20")), other, chart="students")
        assert (found.months[0].number, found.months[0].perhaps) == (1, 1)
        assert "counts once in it" in words(found)

    def test_what_stands_out_is_named(self) -> None:
        found = prevention_of(monthly({"2025-09": 9, "2026-05": 1}), effort=date(2026, 5, 1))
        assert found.months[0].signal == "above"  # center 9 / 8,000; limit 0.0043
        assert "More than chance explains: 2025-09." in words(found)
        assert "2025-09" in [one["month"] for one in found.to_records()]

    def test_a_month_not_over_makes_neither_center_nor_signal(self) -> None:
        found = prevention_of(monthly({"2026-05": 20}), as_of=at("2026-05-31T12:00"))
        assert (found.months[-1].state, found.months[-1].signal) == ("incomplete", "")
        assert found.months[-1].center == 0
        assert "Not over yet, and left out: 2026-05." in words(found)

    def test_a_month_without_school_has_no_rate(self) -> None:
        found = prevention_of(monthly({}), exposure=EXPOSURE | {"2025-08": 0})
        assert found.months[0].rate is found.months[0].upper is None

    def test_few_months_make_no_center(self) -> None:
        found = prevention_of(monthly({"2025-09": 20}), exposure={"2025-09": 1000, "2025-10": 1000})
        assert found.months[0].center is None
        assert "Fewer than 8 months make no center" in words(found)

    def test_what_is_open_is_told(self) -> None:
        found = prevention_of(monthly({}, maybe_on("2025-09-09")))
        assert (found.months[0].number, found.months[0].perhaps) == (0, 1)
        assert "of which the record does not tell if they count: 1" in words(found)
        assert "None: chance explains the differences between months." in words(found)

    def test_students_whose_incidents_are_not_recorded_leave_no_signal(self) -> None:
        found = prevention_of(
            monthly({"2025-09": 20}), record(student="student-2", incidents=None), effort=EFFORT
        )
        assert {one.signal for one in found.months} == {""}
        assert {one.state for one in found.months} == {"incomplete"}
        assert found.comparison is not None
        assert found.comparison.before.number == Between(Fraction(20), None)
        assert "incidents are not recorded: 1" in words(found)
        assert "Whether the rate is lower is not known" in words(found)

    @pytest.mark.parametrize(
        "exposure",
        [{}, {"March": 1.0}, {"2026-13": 1.0}, {"2026-03": -1.0}, {"2026-03": float("nan")}],
        ids=["no month", "a name", "no such month", "negative", "no number"],
    )
    def test_there_must_be_months_with_a_size(self, exposure: dict[str, float]) -> None:
        with pytest.raises(UnsuitableSubjectError, match="not what is asked for"):
            prevention_of(exposure=exposure)


class TestBeforeAndAfter:
    def test_rates_change_and_what_chance_leaves(self) -> None:
        """20 in five months before, 4 in four months after: 4 and 1 a month, 75 percent lower."""
        found = prevention_of(monthly({"2025-09": 20, "2026-03": 4}), effort=EFFORT)
        comparison = found.comparison
        assert comparison is not None
        assert (comparison.before.months, comparison.after.months) == (5, 4)
        assert comparison.before.rate == exactly(Fraction(4, 1000))
        assert comparison.percent == exactly(-75)
        # exp(ln 0.25 -+ 1.96 x sqrt(1/20 + 1/4)) = 0.0854 to 0.7315
        assert comparison.interval == pytest.approx((0.0854, 0.7315), abs=1e-3)
        assert "Before Sun 1 Feb 2026: 20 in 5 months, 4.00 per 1,000 days of enrolment." in words(found)
        told = words(found).replace(" - ", " ")
        assert "The rate is 75.0 percent lower. With chance allowed for" in told
        assert "the change is between -91 and -27 percent: chance does not explain it." in told

    def test_more_is_told_as_more(self) -> None:
        found = prevention_of(monthly({"2025-09": 4, "2026-03": 4}), effort=EFFORT)
        assert "The rate is 25.0 percent higher." in words(found)
        assert "chance may explain it." in words(found)

    def test_more_beyond_chance(self) -> None:
        found = prevention_of(monthly({"2025-09": 1, "2026-03": 28}), effort=EFFORT)
        assert "chance does not explain it." in words(found)

    def test_a_month_in_which_it_began_is_on_neither_side(self) -> None:
        found = prevention_of(monthly({"2026-02": 9}), effort=date(2026, 2, 2))
        assert found.comparison is not None
        assert (found.comparison.before.months, found.comparison.after.months) == (5, 3)
        assert found.comparison.after.number == exactly(0)

    def test_from_nothing_nothing_is_compared(self) -> None:
        found = prevention_of(monthly({"2026-03": 4}), effort=EFFORT)
        assert found.comparison is not None
        assert found.comparison.percent is None
        assert "There is nothing to compare" in words(found)

    def test_to_nothing_there_is_no_interval(self) -> None:
        found = prevention_of(monthly({"2025-09": 4}), effort=EFFORT)
        assert found.comparison is not None
        assert found.comparison.percent == exactly(-100)
        assert found.comparison.interval is None

    def test_before_the_first_month_there_is_no_rate(self) -> None:
        found = prevention_of(monthly({"2025-09": 4}), effort=date(2025, 9, 1))
        assert "without a rate" in words(found)

    def test_what_is_open_makes_an_interval(self) -> None:
        found = prevention_of(monthly({"2025-09": 5, "2026-03": 1}, maybe_on("2026-03-20")), effort=EFFORT)
        assert found.comparison is not None
        assert found.comparison.after.number == Between(Fraction(1), Fraction(2))
        # 1/4 to 2/4 a month after 1 a month
        assert found.comparison.percent == Between(Fraction(-75), Fraction(-50))
        assert "between 50.0 and 75.0 percent lower" in words(found)


AROUND = {f"2018-{month:02}": 1000.0 for month in (5, 6, 9, 10)}


class TestChangeOfDefinition:
    def test_connecticut_changed_on_1_july_2018(self) -> None:
        found = changes_of_definition(policies.CONNECTICUT, date(2018, 6, 1), date(2018, 12, 1))
        assert found == (date(2018, 7, 1),)
        assert changes_of_definition(policies.CONNECTICUT, date(2018, 7, 1), date(2026, 1, 1)) == ()

    def test_massachusetts_changed_on_17_august_2026(self) -> None:
        text = policies.by_id("massachusetts-schools")
        found = changes_of_definition(text, date(2026, 6, 1), date(2026, 10, 1))
        assert found == (date(2026, 8, 17),)
        with pytest.raises(DefinitionChangedError, match="2026-08-17"):
            prevention_of(
                policy=text, exposure={"2026-06": 9.0, "2026-09": 9.0}, as_of=at("2026-10-20T12:00")
            )

    def test_until_it_comes_there_is_nothing_to_refuse(self) -> None:
        text = policies.by_id("massachusetts-schools")
        found = prevention_of(
            policy=text, exposure={"2026-06": 9.0, "2026-08": 9.0}, as_of=at("2026-08-16T12:00")
        )
        assert [one.state for one in found.months] == ["counted", "incomplete"]

    def test_across_it_nothing_is_compared(self) -> None:
        with pytest.raises(DefinitionChangedError, match="2018-07-01"):
            prevention_of(policy=policies.CONNECTICUT, exposure=AROUND, effort=date(2018, 7, 1))

    def test_unless_both_sides_are_counted_by_one_text(self) -> None:
        """A carrying alone counts since then only; by the newer text it counts before, too."""
        carried = record(*(carrying(day) for day in ("2018-06-05", "2018-09-05")))
        numbers = {
            text: [one.number for one in by_text(carried, text).months]
            for text in (date(2018, 6, 30), date(2018, 7, 1))
        }
        assert numbers == {date(2018, 6, 30): [0, 0, 0, 0], date(2018, 7, 1): [0, 1, 1, 0]}

    def test_which_text_counted_is_told(self) -> None:
        found = prevention_of(policy=policies.CONNECTICUT, exposure=AROUND, text_of=date(2018, 7, 1))
        assert "All months are counted by the text of Sun 1 Jul 2018." in words(found)

    def test_each_side_by_itself_is_shown(self) -> None:
        found = prevention_of(
            record(carrying("2018-09-05")), policy=policies.CONNECTICUT, exposure={"2018-09": 10.0}
        )
        assert found.months[0].number == 1

    def test_before_any_text_there_is_nothing_to_count_by(self) -> None:
        with pytest.raises(BeforeAnyLawError):
            prevention_of(exposure={"2018-11": 10.0})


def by_text(carried: StudentRecord, text: date) -> Prevention:
    return prevention_of(carried, policy=policies.CONNECTICUT, exposure=AROUND, text_of=text)


def carrying(day: str) -> Incident:
    carry = {"immobilizes": False, "carries": True, "restricts_air_flow": False}
    held = restraint(f"{day}T10:00", f"{day}T10:05", holds=[carry])
    return use_on(day, uses=(held,))


class TestPublished:
    def test_few_are_left_out_and_no_student_is_named(self) -> None:
        days = [("2026-03-02", 6), ("2026-03-03", 2), ("2026-03-04", 7)]
        records = [
            record(*(use_on(day, student=f"{day}-{one}"),), student=f"{day}-{one}")
            for day, number in days
            for one in range(number)
        ]
        found = prevention_of(*records).published(5)
        numbers = {one.row: one.number for one in found.concentration if one.table == "weekday"}
        assert numbers == {"1": None, "2": None, "3": 7}
        assert found.near is None
        assert found.months[6].number == 15
        assert "Weekday: Mon n/s" in words(found)

    def test_nor_are_months_with_few_told_nor_what_would_tell_them(self) -> None:
        """3 of October could be worked out from the sum before the effort and 9 of September."""
        many = monthly({"2025-09": 9, "2025-10": 3, "2026-03": 7, "2026-04": 8})
        found = prevention_of(many, effort=EFFORT).published(5)
        numbers = {one.month: one.number for one in found.months if one.number != 0}
        assert numbers == {"2025-09": None, "2025-10": None, "2026-03": 7, "2026-04": 8}
        assert found.comparison is not None

    def test_that_a_month_stands_out_is_still_told(self) -> None:
        found = prevention_of(monthly(dict.fromkeys(MONTHS[:5], 20) | {MONTHS[8]: 1})).published(5)
        assert (found.months[8].number, found.months[8].rate, found.months[8].signal) == (None, None, "below")

    def test_nor_is_a_side_with_few(self) -> None:
        found = prevention_of(monthly({"2025-09": 9, "2026-03": 2}), effort=EFFORT).published(5)
        assert found.comparison is None


def test_its_repr_tells_no_student() -> None:
    assert repr(prevention_of()) == "<Prevention: 9 months by sprague>"
