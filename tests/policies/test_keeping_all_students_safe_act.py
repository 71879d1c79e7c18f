"""The federal bill: its provisions, what each says, and that it is only a bill."""

from datetime import date
from typing import Any

import pytest
from bill_builders import BILL, allowed, held, secluded
from builders import CALENDAR, agent, at, judge, report, setting, staff
from student_builders import planning_meeting, record

from restraint_rules import compare, testing
from restraint_rules.findings import ENGLISH
from restraint_rules.policies import ALL, CONNECTICUT, SPRAGUE, by_id

# Every paragraph of the bill, written down by hand from its text.
PROVISIONS = """
    2(1) 2(3) 2(4) 2(5) 2(6) 2(8) 2(12) 2(15) 2(17)

    101(a)
    101(b)(1)(A) 101(b)(1)(B) 101(b)(1)(C) 101(b)(1)(D) 101(b)(1)(E) 101(b)(1)(F)
    101(b)(2) 101(b)(2).medical 101(b)(2).vehicle
    101(c) 101(d)
    101(e)(1)(A) 101(e)(1)(B) 101(e)(1)(C) 101(e)(1)(D) 101(e)(1)(E) 101(e)(1)(F)
    101(e)(3)
    101(e)(4)(A)(i) 101(e)(4)(A)(ii) 101(e)(4)(B)

    202(a) 202(b)(2)
    301 302(a) 302(a).police 302(a).advocates 303-305
"""
UNJUDGED = "2(3) 2(8) 2(15) 101(c) 101(d) 202(a) 202(b)(2) 301 303-305"


class TestTable:
    """Nothing left out, nothing added, and nothing claimed to be read that was not."""

    def test_its_provisions(self) -> None:
        assert list(dict.fromkeys(one.citation for one in BILL.clauses)) == PROVISIONS.split()

    def test_what_was_read(self) -> None:
        """The whole of it."""
        assert all(one.verified for one in BILL.clauses)

    def test_a_bill_commands(self) -> None:
        assert not [one.citation for one in BILL.clauses if one.should]

    def test_what_no_machine_judges(self) -> None:
        unjudged = {one.citation for one in BILL.clauses if one.treatment == "not_judged"}

        assert unjudged == set(UNJUDGED.split())

    def test_the_numbers(self) -> None:
        numbers = {
            one.citation: str(one.parameters["within"]) for one in BILL.clauses if "within" in one.parameters
        }

        assert numbers == {
            "101(e)(4)(A)(i)": "CalendarDays(count=0)",
            "101(e)(4)(A)(ii)": "Elapsed(length=datetime.timedelta(days=1))",
            "101(e)(4)(B)": "SchoolDays(count=5)",
            "302(a)": "Elapsed(length=datetime.timedelta(days=1))",
            "302(a).police": "Elapsed(length=datetime.timedelta(days=1))",
            "302(a).advocates": "Elapsed(length=datetime.timedelta(days=1))",
        }

    def test_where_it_was_read(self) -> None:
        (text,) = BILL.references

        assert (text.extent, text.secondary) == ("whole", False)
        assert BILL.last_checked == date(2026, 11, 26)

    def test_it_asks_for_no_watching(self) -> None:
        """A bill of 2011 did."""
        assert not [
            one for one in BILL.clauses if one.rule and "monitor" in one.rule.name + one.title.lower()
        ]


class TestABill:
    """Never in force: any day may ask what would be, and the answer says that it is no law."""

    @pytest.mark.parametrize("day", ["1990-03-05", "2016-03-03", "2026-03-05", "2030-03-05"])
    def test_any_day_may_be_asked(self, day: str) -> None:
        use = held(f"{day}T10:00", f"{day}T10:08")
        acts: dict[str, Any] = {
            "report": report(at=at(f"{day}T14:00")),
            "report_copy": {"at": at(f"{day}T15:00")},
        }
        subject = allowed(use, day=day, notices=[], **acts)
        trained = setting(staff=[staff(credentials=[{"at": "1989-08-20"}])])
        judged = judge(subject, policy=BILL, setting=trained, as_of=f"{day}T23:00")

        assert judged.outcome == "due"
        assert (judged.receipt.binding, judged.receipt.revision) == ("bill", "2025-12-11")
        assert {one.clause: one.status for one in judged.pending} == {"101(e)(4)(A)(i)": "pending"}

    def test_it_was_never_in_force(self) -> None:
        assert BILL.in_force is None
        assert BILL.binding == "bill"
        assert repr(BILL).endswith("never in force>")

    @pytest.mark.parametrize(
        "subject",
        [
            allowed(),
            record("2026-03-02"),
            planning_meeting(plans_with_seclusion=["iep"]),
            testing.school(),
            testing.district(),
            testing.room(),
        ],
        ids=lambda subject: type(subject).__name__,
    )
    def test_every_report_says_so(self, subject: Any) -> None:
        judged = judge(subject, policy=BILL)

        for text in (str(judged), judged.to_markdown(), judged.to_html()):
            assert "never in force" in text
        assert ENGLISH.headings["binding.bill"] in " ".join(str(judged).split())

    def test_its_first_line_says_what_would_be(self) -> None:
        first = str(judge(allowed(secluded()), policy=BILL)).splitlines()[0]

        assert first == "Incident I-1: if this bill were law, breach found"

    def test_no_report_under_law_says_so(self) -> None:
        assert "never in force" not in str(judge(allowed()))

    def test_it_is_the_only_bill(self) -> None:
        assert [one.id for one in ALL if one.binding == "bill"] == [BILL.id]
        assert by_id("keeping-all-students-safe-act") is BILL

    @pytest.mark.parametrize("subject", [allowed(), allowed(secluded()), allowed(agent())])
    def test_beside_law_it_binds_nobody(self, subject: Any) -> None:
        table = compare(
            subject,
            [SPRAGUE, CONNECTICUT, BILL],
            calendar=CALENDAR,
            as_of=at("2026-04-30T12:00"),
            setting=setting(),
        )
        binding = {policy for row in table for policy, _ in row.strictest.sources + row.strictest.outdone}

        assert binding == {"sprague", "connecticut"}
        assert BILL.id in {cell.policy for row in table for cell in row.cells}
