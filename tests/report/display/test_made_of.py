"""What a printed report carries when asked: where the text was read, the readings, the library."""

from dataclasses import replace

from builders import judge
from shown import report_shown

from restraint_rules.page import page
from restraint_rules.report import Report


def words(report: Report) -> str:
    return " ".join(report.to_text(receipt=True).split())


def test_a_report_carries_it_in_every_form() -> None:
    report = judge(readings={"thirty_minutes": "fixed_marks"})
    for said in (words(report), report.to_markdown(receipt=True), report.to_html(receipt=True)):
        assert "last checked on Sun 22 Nov 2026" in said
        assert "thirty minutes = fixed marks" in said
        assert "restraint" in said
        assert report.receipt.library in said


def test_it_is_left_out_unless_it_is_asked_for() -> None:
    assert "Readings taken" not in report_shown("lawful").to_text(everything=True)


def test_a_reading_stands_with_the_clauses_it_bears_on() -> None:
    said = words(report_shown("lawful"))
    assert "thirty minutes = from previous (III.H.3); " in said
    assert "use counting = each intervention; " in said  # bears on no incident


def test_every_reading_is_there() -> None:
    report = report_shown("lawful")
    assert not [name for name in report.receipt.readings if name.replace("_", " ") not in words(report)]


def test_an_older_report_tells_what_it_has() -> None:
    report = report_shown("lawful")
    older = replace(report, receipt=report.receipt._replace(address="", last_checked=None, readings={}))
    said = words(older)
    assert "was read at" not in said
    assert "Readings taken" not in said
    assert "business days those of US-CT" in said


def test_a_report_read_back_prints_the_same() -> None:
    report = report_shown("lawful")
    assert Report.from_json(report.to_json()).to_text(receipt=True) == report.to_text(receipt=True)


def test_a_page_carries_it_for_each_report() -> None:
    chapters = {"One": report_shown("lawful"), "Another": report_shown("running")}
    assert page("Two", chapters, receipt=True).count("Readings taken") == 2
    assert "Readings taken" not in page("Two", chapters)
