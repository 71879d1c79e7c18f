"""The titles of pictures say what the numbers say, and no more."""

from datetime import date
from typing import Any

import pytest
from chart_samples import CALENDAR, SAMPLES, ZONE, picture_of_student, sample, still_months, weekend_docket

from restraint_rules import docket, evaluate, policies, testing
from restraint_rules.analysis.prevention.monthly import PreventionMonth
from restraint_rules.analysis.triggers.window_course import WindowCourse, WindowDay, window_course
from restraint_rules.charts import (
    GroupRate,
    docket_calendar,
    group_rates,
    uses_by_month,
    uses_by_weekday_and_hour,
    uses_in_window,
)
from restraint_rules.charts.months import MonthCount
from restraint_rules.findings.english import HEADINGS
from restraint_rules.models.inexact import Between


class TestUsesByMonth:
    def test_a_month_above_its_limit_is_named_and_marked(self) -> None:
        picture = sample("months")

        assert picture.title.startswith("More than the usual variation: Jul 2018 (19).")
        assert picture.title.endswith(
            "What counts changed on Sun 1 Jul 2018: months before and after are not compared."
        )
        assert [row["month"] for row in picture.rows if row["outside"]] == ["2018-07"]
        assert [row["stretch"] for row in picture.rows] == ["before"] * 6 + ["after"] * 6

    def test_the_limit_itself_lies_within(self) -> None:
        # limits 2 to 8: 2 and 8 lie within, 1 and 9 outside
        assert still_months(2, 8).title == "No month of 2 lies outside the usual variation."
        assert still_months(2, 9, 8).title == "More than the usual variation: Feb 2025 (9)."
        assert still_months(2, 1).title == "Fewer than the usual variation: Feb 2025 (1)."

    def test_of_many_the_latest_are_named(self) -> None:
        found = still_months(9, 10, 11, 12, 13).title
        assert (
            found == "More than the usual variation: May 2025 (13), Apr 2025 (12), Mar 2025 (11), and 2 more."
        )

    def test_without_limits_the_most_is_told(self) -> None:
        assert still_months(3, 6, 4, limits=False).title == "Most in Feb 2025: 6. Latest, Mar 2025: 4."

    @pytest.mark.parametrize("numbers", [(None, None), (99,)], ids=["not counted", "not over"])
    def test_what_is_not_whole_lies_nowhere(self, numbers: Any) -> None:
        picture = still_months(*numbers, state="incomplete")

        assert picture.title == "No whole month is counted yet."
        assert [row["outside"] for row in picture.rows] == [""] * len(numbers)

    def test_months_of_a_control_chart_are_taken_as_they_are(self) -> None:
        # 2,000 days of enrolment at a center of 4 per 1,000: 8; limits of 1 and 7 per 1,000: 2 and 14
        months = [
            PreventionMonth("2026-01", 5, 0, 2000.0, 0.0025, 0.004, 0.001, 0.007, "run_below", "counted"),
            PreventionMonth("2026-02", None, 0, 2000.0, None, None, None, None, "", "suppressed"),
        ]
        picture = uses_by_month(map(MonthCount.of, months))
        drawn = [(row["number"], row["center"], row["lower"], row["upper"]) for row in picture.rows]
        assert drawn == [(5, 8, 2, 14), (None, None, None, None)]
        assert picture.title == "Eight months or more in a row below the center: Jan 2026 (5)."

    def test_a_change_outside_the_months_is_not_told(self) -> None:
        months = [MonthCount("2026-02", 3), MonthCount("2026-01", 4)]
        picture = uses_by_month(months, changed=date(2018, 7, 1))

        assert picture.title == "Most in Jan 2026: 4. Latest, Feb 2026: 3."
        assert [row["month"] for row in picture.rows] == ["2026-01", "2026-02"]


class TestWeekdayAndHour:
    def test_the_fullest_hour_is_named_and_what_has_no_time_is_counted(self) -> None:
        picture = sample("hours")

        assert (
            picture.title
            == "Most uses begin on Thu at 10:00: 13 of 71. Without a known hour, and not drawn: 2."
        )
        assert sum(int(row["number"] or 0) for row in picture.rows) == 71

    def test_two_fullest_hours_are_not_one(self) -> None:
        starts = [testing.at("10:00", date(2026, 3, 5)), testing.at("11:59", date(2026, 3, 5))]
        found = uses_by_weekday_and_hour(starts, zone=ZONE).title
        assert found == "No hour of the week stands out: the fullest ones have 1 of 2 uses each."

    def test_the_hour_is_that_of_the_school(self) -> None:
        # 10:30 in New York is 15:30 in London, whichever of both the record writes
        starts = [testing.at("10:30", date(2026, 3, 5))]
        picture = uses_by_weekday_and_hour(starts, zone="Europe/London")
        assert [row["hour"] for row in picture.rows if row["number"]] == ["15:00"]

    def test_a_start_that_may_lie_in_two_hours_is_in_none(self) -> None:
        def between(first: str, last: str) -> Between:
            return Between(testing.at(first, date(2026, 3, 5)), testing.at(last, date(2026, 3, 5)))

        starts = [between("10:00", "10:59"), between("10:50", "11:05")]
        picture = uses_by_weekday_and_hour(starts, zone=ZONE)
        assert [(row["hour"], row["number"]) for row in picture.rows if row["number"]] == [("10:00", 1)]
        assert picture.title.endswith("Without a known hour, and not drawn: 1.")

    def test_a_week_without_times_is_drawn_empty(self) -> None:
        picture = uses_by_weekday_and_hour([None], zone=ZONE)
        assert picture.title == "No use has a recorded time. Without a known hour, and not drawn: 1."
        assert len(picture.rows) == 5 * 7

    def test_a_weekend_is_drawn_if_something_happened_then(self) -> None:
        picture = uses_by_weekday_and_hour([testing.at("10:30", date(2026, 3, 7))], zone=ZONE)
        assert len(picture.rows) == 7 * 7


class TestGroupRates:
    def test_only_a_whole_interval_tells_a_difference(self) -> None:
        assert sample("groups").title == (
            "Clearly above the rate of all (1.2): students with disabilities (IDEA). "
            "Clearly below the rate of all (1.2): no group recorded."
        )
        assert [row["text"] for row in sample("groups").rows] == ["3.1", "1.4", "0.7", "not published"]

    def test_an_interval_that_touches_the_rate_tells_none(self) -> None:
        touching = [GroupRate("a", 2.0, 1.0, 3.0), GroupRate("b", 0.5, 0.1, 1.0)]
        assert group_rates(touching, of_all=1.0).title == "No group clearly differs from the rate of all (1)."

    def test_without_a_rate_of_all_the_highest_is_named(self) -> None:
        rates = [GroupRate("a", 1.0), GroupRate("b", 2.0)]
        assert group_rates(rates).title == "Highest: b, 2."
        assert group_rates([GroupRate("a", None)]).title == "No rate is published."


class TestDocket:
    def test_what_is_overdue_stands_on_the_day_of_judging(self) -> None:
        picture = sample("docket")
        told = [(row["day"], row["due"], row["overdue"]) for row in picture.rows]

        assert picture.title == "Overdue: 1. Due this week: 4; the next on Tue 10 Mar 2026."
        assert told == [
            ("2026-03-09", 0, 0), ("2026-03-10", 2, 1), ("2026-03-11", 2, 0),
            ("2026-03-12", 0, 0), ("2026-03-13", 0, 0),
        ]  # fmt: skip

    def test_a_weekend_is_drawn_if_something_is_due_then(self) -> None:
        picture = weekend_docket()
        # Fri 6 Mar 10:00 + 24 h = Sat 7 Mar; report by Mon 9 Mar, copy within two business days by Tue 10 Mar
        assert [row["day"] for row in picture.rows if row["due"]] == [
            "2026-03-07",
            "2026-03-09",
            "2026-03-10",
        ]
        assert picture.title == "Due this week: 1; the next on Sat 7 Mar 2026."
        assert len(picture.rows) == 14

    def test_nothing_due_is_said(self) -> None:
        picture = docket_calendar(docket(()), as_of=testing.at("08:00", date(2026, 3, 10)))
        assert picture.title == "Nothing is overdue, and nothing is due."

    def test_what_lies_further_ahead_is_counted(self) -> None:
        student_id = testing.student(id="s")
        days = [date(2026, 2, 2), date(2026, 2, 9), date(2026, 2, 24), date(2026, 2, 26)]
        record = testing.record(*(testing.incident(day, id=f"i-{day}", student=student_id) for day in days))
        as_of = testing.at("16:00", date(2026, 2, 26))

        def drawn(**readings: int) -> str:
            report = evaluate(
                record,
                policy=policies.SPRAGUE,
                calendar=CALENDAR,
                setting=testing.setting(),
                as_of=as_of,
                readings=readings,
            )
            return docket_calendar(docket([report]), as_of=as_of).title

        assert "Without a date: 1." in drawn()
        # 60 school days after 26 Feb are more than six weeks
        assert "Later than drawn: 1." in drawn(meeting_deadline=60)


class TestWindow:
    def test_the_day_the_number_is_reached_is_named(self) -> None:
        picture = sample("student")
        full = [row["day"] for row in picture.rows if row["full"]]

        assert full == ["2026-02-26", "2026-03-05"]
        assert picture.title == (
            "Student student-9: 4 uses within 20 school days, first on Thu 26 Feb 2026; "
            "times a team had to meet: 2. Uses that count on Fri 20 Mar 2026: 3."
        )
        # Mon 23 Feb to Fri 20 Mar are four weeks of five school days
        assert sum(bool(row["in_window"]) for row in picture.rows) == 20

    def test_a_number_not_reached_is_not_said_to_be(self) -> None:
        found = picture_of_student(last=date(2026, 2, 25)).title
        assert found.startswith("Student student-9: never 4 uses within 20 school days; the most is 3.")

    def test_what_may_count_besides_is_drawn_hollow(self) -> None:
        days = (WindowDay(date(2026, 3, 2), 1, 0, 1, in_window=True),)
        picture = uses_in_window(WindowCourse("s", 4, 20, "school_days", days))
        assert picture.title.endswith("Hollow points: uses that may count as well.")

    def test_the_course_counts_as_the_finding_does(self) -> None:
        pupil = testing.student(id="s")
        record = testing.record(testing.incident(date(2026, 3, 2), id="i", student=pupil))
        course = window_course(
            record,
            policy=policies.SPRAGUE,
            calendar=CALENDAR,
            as_of=testing.at("16:00", date(2026, 4, 15)),
            setting=testing.setting(),
        )

        counted = [day for day in course.days if day.counted]
        assert (len(counted), counted[0].day) == (20, date(2026, 3, 2))
        assert course.to_records()[-1] == {
            "day": "2026-04-15",
            "uses": 0,
            "counted": 0,
            "perhaps": 0,
            "in_window": True,
        }
        assert repr(course) == f"<WindowCourse of student s: {len(course.days)} days>"


def test_every_column_of_a_picture_has_a_heading() -> None:
    columns = {f"chart.column.{name}" for picture in SAMPLES for name in sample(picture).headings}
    assert columns == {name for name in HEADINGS if name.startswith("chart.column.")}
