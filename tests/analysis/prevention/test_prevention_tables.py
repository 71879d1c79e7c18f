"""The numbers of prevention as tables."""

from prevention_builders import MONTHS, monthly, prevention_of
from school_builders import maybe_on, record, use_on

from restraint_rules.analysis import Prevention
from restraint_rules.findings.messages import ENGLISH
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.view import View

STEADY = dict.fromkeys(MONTHS[:8], 4)


def tables_by_title(found: Prevention) -> dict[str, Grid]:
    """The tables of an answer by their titles."""
    view = found.view(ENGLISH)
    assert isinstance(view, View)
    return {one.title: one for one in view.sections if isinstance(one, Grid)}


def table_of_months(found: Prevention) -> Grid:
    return tables_by_title(found)["Month by month"]


def test_each_month_has_its_number_its_rate_and_what_chance_leaves() -> None:
    table = table_of_months(prevention_of(monthly(STEADY | {MONTHS[8]: 25})))

    assert table.columns == (
        *("Month", "Incidents", "Days of enrolment", "Per 1,000 days", "Usual range", "Stands out"),
    )
    # center: 57 of 9,000 days; 3 sigma of a month: 3 x sqrt(6.333 / 1,000 / 1,000) = 7.55 per 1,000
    assert table.rows[0] == ("2025-09", "4", "1000", "4.00", "0.00 to 13.88", "")
    assert table.rows[8] == ("2026-05", "25", "1000", "25.00", "0.00 to 13.88", "more than chance explains")
    assert (table.numbers, table.words, table.last) == (True, True, ())


def test_of_few_months_nothing_is_told_of_chance() -> None:
    table = table_of_months(
        prevention_of(monthly({MONTHS[0]: 2}), exposure={MONTHS[0]: 1000.0, MONTHS[1]: 0.0})
    )

    assert table.rows == (("2025-09", "2", "1000", "2.00"), ("2025-10", "0", "0", ""))
    assert not table.words


def test_students_are_counted_of_those_enrolled() -> None:
    table = table_of_months(prevention_of(monthly({MONTHS[0]: 2}), chart="students"))

    assert table.columns[1:4] == ("Students", "Enrolled", "Percent")
    assert table.rows[0][1:4] == ("1", "1000", "0.10")


def test_marks_are_explained_where_they_occur() -> None:
    open_one = prevention_of(
        monthly({MONTHS[0]: 3}, maybe_on("2025-09-09")), record(student="s-2", incidents=None)
    )
    table = table_of_months(open_one)

    assert table.rows[0][1] == "3* (1?)"
    assert [line.partition(":")[0] for line in table.last] == ["*", "(?)"]


def test_what_is_suppressed_is_marked() -> None:
    found = prevention_of(monthly({MONTHS[0]: 9, MONTHS[1]: 8, MONTHS[2]: 1})).published(5)
    table, uses = table_of_months(found), tables_by_title(found)["Where, when and after what"]

    assert [row[1] for row in table.rows[:3]] == ["9", "n/s", "n/s"]
    assert [row[3] for row in table.rows[:3]] == ["9.00", "", ""]
    assert table.last[0].startswith("n/s: not shown")
    assert {cells for _, cells in uses.rows} >= {"18", "n/s"}
    assert uses.last == table.last
    assert "Near a meeting of the team" not in tables_by_title(found)


def test_who_is_near() -> None:
    three = record(*(use_on(f"2026-06-{day:02}") for day in (15, 16, 17)))
    table = tables_by_title(prevention_of(three))["Near a meeting of the team"]

    assert table.columns == ("Student", "Uses now", "More until a team must meet", "Meetings open")
    assert table.rows == (("student-1", "3", "1", ""),)


def test_one_of_whom_any_use_is_a_trigger() -> None:
    four = record(*(use_on(f"2026-06-{day:02}") for day in (15, 16, 17, 18)))

    assert tables_by_title(prevention_of(four))["Near a meeting of the team"].rows[0][2:] == (
        "0: each further use does",
        "1",
    )
