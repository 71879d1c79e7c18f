"""The examples on what happens over time: each runs as a script, and says what its first lines promise."""

import re
from pathlib import Path

import pytest
from printed import EXAMPLES, text_of

SCRIPTS = sorted(EXAMPLES.glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_an_example_is_short_and_says_how_to_run_it(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    assert f"python examples/{script.name}" in text
    assert len(text.splitlines()) < 120


class TestFourInTwenty:
    """Days from 12 January: 5, after a holiday 4, after the snow day 4, then 5, then 9 and 10 February."""

    def test_before_the_fourth_use_it_tells_how_near_it_is(self) -> None:
        assert "3 of 4 uses count now. With 1 more, the team must meet." in text_of("four_in_twenty")
        assert "This holds through Tue 10 Feb 2026; then the oldest use drops out." in text_of(
            "four_in_twenty"
        )

    def test_the_snow_day_does_not_count(self) -> None:
        told = text_of("four_in_twenty")
        assert "on 10 February pending: 4 uses within 20 school days, complete on Tue 10 Feb 2026" in told
        assert "the snow day not_applicable: There were never 4 uses within 20 school days." in told

    def test_a_meeting_without_the_parent_leaves_it_open(self) -> None:
        (after,) = re.findall(r"without the parent, on 12 February (\w+):", text_of("four_in_twenty"))
        assert after == "pending"
        assert "does not count for this. It lacked: a parent or guardian." in text_of("four_in_twenty")

    def test_a_meeting_with_the_parent_closes_it(self) -> None:
        (after,) = re.findall(r"with the parent, on 25 February (\w+):", text_of("four_in_twenty"))
        assert after == "pass"


class TestLateEntry:
    def test_the_window_is_complete_three_school_days_earlier(self) -> None:
        before, _, after = text_of("late_entry").partition(" After: ")
        assert "complete on Mon 9 Mar 2026" in before
        assert after.startswith("4 uses within 20 school days, complete on Wed 4 Mar 2026")
        assert "2026-02-20, 2026-02-25, 2026-03-02, 2026-03-04" in after

    def test_the_obligation_is_moved_and_only_the_entry_s_own_lateness_is_new(self) -> None:
        told = text_of("late_entry")
        assert "changes found: 3 NEW: 2 - IX.A Report by the next school day (incident-2026-02-25)" in told
        assert "MOVED: 1 - VII.A.1 Four in twenty: team meets: due:" in told
        assert "CURED" not in told


class TestWeeksDocket:
    def test_what_was_due_on_monday_is_overdue(self) -> None:
        assert "OVERDUE: 1 - IX.B.3 Incident incident-201" in text_of("weeks_docket")

    def test_the_rest_of_the_week_is_in_order_of_time(self) -> None:
        due = re.findall(
            r"- (\S+) (?:Incident|Student) (\S+):", text_of("weeks_docket").partition(" DUE: 5 ")[2]
        )
        assert due == [
            ("IX.B.1", "incident-203"),  # Mon 9 Mar 10:00 + 24 h = Tue 10 Mar 10:00
            ("IX.A", "incident-202"),  # the school day after Mon 9 Mar: Tue 10 Mar
            ("IX.B.3", "incident-202"),  # two business days after Mon 9 Mar: Wed 11 Mar
            ("X.B", "incident-203"),  # likewise
            ("VII.A.1", "student-9"),  # ten school days after Thu 26 Feb: Thu 12 Mar
        ]


class TestDistrictYear:
    def test_every_record_is_judged(self) -> None:
        (judged,) = re.findall(r"(\d+) student records judged, 0 could not be", text_of("district_year"))
        assert int(judged) > 50

    def test_breaches_are_counted_by_clause(self) -> None:
        told = text_of("district_year")
        (total,) = re.findall(r"Breaches by clause \((\d+)\):", told)
        listed = told.partition("Breaches by clause")[2].partition("Students whose team")[0]
        assert sum(map(int, re.findall(r" (\d+) [IVX]+\.", listed))) == int(total) > 0

    def test_the_year_is_compiled_and_small_counts_are_left_out(self) -> None:
        told = text_of("district_year")
        assert "Restraint and seclusion in 2025-26, district district-1" in told
        restraints, *_ = re.findall(r"Instances: physical restraint (\d+)", told)
        seclusions, *_ = re.findall(r"Instances: seclusion (\d+)", told)
        assert int(restraints) + int(seclusions) > 900
        assert re.search(r"Incidents: with injury to the student n/s", told)


class TestThreeYears:
    def test_each_year_is_measured(self) -> None:
        told = text_of("three_years")
        rates = [float(one) for one in re.findall(r"Incidents, per 100 enrolled ([\d.]+)", told)]
        assert len(rates) == 3
        assert rates[2] < rates[1] / 2
        assert "Incidents with an injury of the student, percent n/s" in told

    def test_a_board_reads_that_there_is_less_and_that_it_is_no_chance(self) -> None:
        told = text_of("three_years")
        (percent,) = re.findall(r"The rate is ([\d.]+) percent lower", told)
        assert 50 < float(percent) < 70
        assert "chance does not explain it." in told
        assert "in a row below the center: 2026-02, 2026-03." in told

    def test_no_month_before_the_effort_stands_out_and_no_student_is_named(self) -> None:
        told = text_of("three_years")
        assert "student-" not in told
        assert not re.findall(r"20(?:23|24)-\d\d [\d. ]+(?:above|below|run)", told)

    def test_the_months_are_rows_for_a_chart(self) -> None:
        rows = re.findall(r"20\d\d-\d\d \d+ \d+\.\d\d (\d+\.\d\d) \d", text_of("three_years"))
        assert len(rows) == 33  # 11 months of school in each of three years
        assert set(rows) == {"3.60"}


class TestLawsSideBySide:
    def test_lawful_in_connecticut_and_not_by_the_federal_principles(self) -> None:
        told = text_of("laws_side_by_side")
        assert "When it may be used sprague: met (III.A) connecticut: met" in told
        assert "us-ed-2012: warning (3.danger)" in told

    def test_the_bill_would_forbid_the_room_and_does_not_bind(self) -> None:
        (row,) = re.findall(
            r"Prohibited holds and uses .*?both apply: ([\w, -]+) Parent", text_of("laws_side_by_side")
        )
        assert "keeping-all-students-safe-act: would be a breach (101(b)(1)(A)" in text_of(
            "laws_side_by_side"
        )
        assert row == "sprague, connecticut"

    def test_carrying_counts_since_july_2018(self) -> None:
        assert "2018-06-01: 1 use(s) 2018-09-04: 2 use(s)" in text_of("laws_side_by_side")

    def test_the_change_is_told_in_words(self) -> None:
        assert "Carrying or forcibly moving a student is named." in text_of("laws_side_by_side")
