"""A report on a year: one question once, facts by their incidents, and where the rest is."""

from dataclasses import replace

from builders import judge
from student_builders import FOUR, incident_on, meeting, record, school_day

from restraint_rules.findings import ENGLISH
from restraint_rules.report import Report
from restraint_rules.report.display.view import Section, view_of

DAYS = [school_day(number) for number in range(1, 14)]


def report_of_year(**facts: object) -> Report:
    """A year of one student, each incident with the same facts."""
    return judge(record(*(incident_on(day, **facts) for day in DAYS)))


def section(report: Report, name: str, *, everything: bool = False) -> Section:
    sections = view_of(report, ENGLISH, everything=everything).sections
    (found,) = [one for one in sections if isinstance(one, Section) and one.name == name]
    return found


def test_the_sign_off_list_asks_one_question_once() -> None:
    found = section(report_of_year(all_alternatives_explored=None), "questions")
    (line,) = [one for one in found.lines if one.clause == "III.E"]
    assert line.place.endswith("and 10 more")
    assert found.total == "2 (answers to give: 26)"  # nobody attested of an attempt at once either


def test_a_missing_fact_names_its_incidents() -> None:
    text = report_of_year(notices=None).to_text()
    assert "Record notices, in: " in text
    assert "[]" not in text


def test_what_is_left_out_is_counted_with_where_it_is() -> None:
    report = report_of_year(report={"done": False})
    breaches = section(report, "breaches")
    assert len(breaches.lines) == 10
    assert breaches.more.startswith("and 16 more, most of them here: ")
    assert "the full report and the table of findings have the rest" in report.to_text()
    assert not section(report, "breaches", everything=True).more


def test_what_is_only_counted_says_who_has_it() -> None:
    report = report_of_year()
    assert f"Of these, {sum(report.rest.values())} are only counted here." in " ".join(
        report.to_text().split()
    )


def test_what_does_not_fit_is_told_once_for_all_its_records() -> None:
    report = report_of_year(report={"done": True, "at": f"{DAYS[0]}T00:00:00-05:00", "final": True})
    told = section(report, "data").lines
    assert len({line.text.partition(":")[0] for line in told}) == len(told)
    every = section(report, "data", everything=True).lines
    assert len(every) == len(report.data) > len(told)


def test_what_is_due_of_many_is_told_once() -> None:
    """Twelve meetings to prepare do not push out the team that must meet."""
    to_come = [meeting("2026-05-04", id=f"m{number}") for number in range(12)]
    report = judge(record(*FOUR, meetings=to_come), as_of="2026-03-06T09:00")
    found = section(report, "due")

    (prepared,) = [line for line in found.lines if line.clause == "III.B"]
    assert prepared.title == "No plan names seclusion, for m0, m1, m10 and 9 more"
    assert "VII.A.1" in {line.clause for line in found.lines}
    assert found.total == str(len(report.pending))
    assert len(section(report, "due", everything=True).lines) == len(report.pending)


def test_in_whose_record_something_does_not_fit_is_said_of_one_too() -> None:
    report = judge(record(incident_on("2027-03-05")), as_of="2026-03-06T09:00")

    (line,) = [one for one in section(report, "data").lines if "later than this report" in one.text]
    assert "in: 2027-03-05" in line.text
    assert "incidents[2027-03-05].day" in " ".join(
        one.text for one in section(report, "data", everything=True).lines
    )


def test_of_nothing_met_and_nothing_left_out_nothing_is_counted() -> None:
    assert "The rest:" not in replace(report_of_year(), findings=(), rest={}).to_text()
