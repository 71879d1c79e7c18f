"""One subject under several texts at once."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, restraint, seclusion, setting
from student_builders import FOUR, record

from restraint_rules import compare, evaluate, testing
from restraint_rules.analysis import Comparison
from restraint_rules.errors import BeforeAnyLawError, UnknownReadingError, UnsuitableSubjectError
from restraint_rules.models.base import Subject
from restraint_rules.policies import ALL, CONNECTICUT, CONNECTICUT_MODEL_FORM, SPRAGUE, US_ED_2012
from restraint_rules.policy import Clause, Policy
from restraint_rules.rules.prohibited_holds import prohibited_holds


def compared(subject: Subject, *policies: Policy, **arguments: Any) -> Comparison:
    known: dict[str, Any] = {"calendar": CALENDAR, "as_of": at(LATER), "setting": setting()}
    return compare(subject, policies or (SPRAGUE, CONNECTICUT), **known | arguments)


def small(in_force: date, binding: Any = "district") -> Policy:
    """A policy of one clause."""
    return Policy(
        id="small",
        title="A small policy",
        authority="A small district",
        jurisdiction="US-CT",
        setting="school",
        binding=binding,
        source="invented",
        in_force=in_force,
        clauses=(Clause("1", "No such hold", prohibited_holds.no_life_threatening_restraint()),),
    )


def statuses_of_topic(found: Comparison, topic: str) -> list[str]:
    return [cell.status for cell in found[topic].cells]


UNTOLD = incident(notices=[], immediate_attempt=False, report_copy={"done": False})


def test_a_row_a_topic_a_column_a_policy() -> None:
    found = compared(UNTOLD)
    told = found["Parent told"]

    assert [cell.policy for cell in told.cells] == ["sprague", "connecticut"]
    assert [cell.status for cell in told.cells] == ["fail", "fail"]
    assert [cell.number for cell in told.cells] == ["24 hours", "24 hours"]
    assert [cell.clauses for cell in told.cells] == [("IX.B", "IX.B.1"), ("10-236b(h)",)]
    assert [cell.verified for cell in told.cells] == [True, False]
    assert told.strictest.both_apply
    assert told.cells[0].due_at == at("2026-03-06T10:00")


def test_every_finding_of_every_report_stands_in_one_cell() -> None:
    found = compared(incident(restraint(end="10:20"), seclusion("10:20", "10:30")), *ALL)

    assert found.reports.keys() == {policy.id for policy in ALL}
    for policy in ALL:
        alone = evaluate(
            found_subject(), policy=policy, calendar=CALENDAR, as_of=at(LATER), setting=setting()
        )
        held = [
            one for row in found for cell in row.cells if cell.policy == policy.id for one in cell.findings
        ]
        assert sorted(one.key for one in held) == sorted(one.key for one in alone)
        assert found.reports[policy.id].to_json() == alone.to_json()


def found_subject() -> Subject:
    return incident(restraint(end="10:20"), seclusion("10:20", "10:30"))


def test_a_cell_stands_as_its_gravest_finding() -> None:
    """Written notice is only recommended: a warning, while the law's notice was in time."""
    found = compared(incident(report_copy={"done": False}), CONNECTICUT, CONNECTICUT_MODEL_FORM)

    assert statuses_of_topic(found, "Parent told") == ["pass", "pass"]
    assert statuses_of_topic(found, "Parent told in writing") == ["silent", "fail"]
    assert found["Parent told in writing"].cells[1].level == "warning"
    assert found["Copy for the parent"].cells[1].level == "error"
    assert found["Parent told in writing"].strictest.sources == ()


def test_what_only_one_text_asks_is_silent_in_the_other() -> None:
    found = compared(incident(director_notice={"done": False}))

    assert statuses_of_topic(found, "Director told") == ["pending", "silent"]
    assert not found["Director told"].strictest.both_apply


def test_a_text_not_in_force_on_the_day_has_a_column_all_the_same() -> None:
    found = compared(incident(), SPRAGUE, small(date(2026, 3, 6)))

    assert statuses_of_topic(found, "Prohibited holds and uses") == ["pass", "not in force"]
    assert list(found.reports) == ["sprague"]
    assert found["Prohibited holds and uses"].strictest.both_apply is False


def test_from_its_first_day_it_binds_too() -> None:
    found = compared(incident(), SPRAGUE, small(date(2026, 3, 5)))

    assert statuses_of_topic(found, "Prohibited holds and uses") == ["pass", "pass"]
    assert found["Prohibited holds and uses"].strictest.both_apply


def test_no_text_in_force_is_refused() -> None:
    with pytest.raises(BeforeAnyLawError, match="2026-03-06"):
        compared(incident(), small(date(2026, 3, 6)))


@pytest.mark.parametrize("policies", [(), (SPRAGUE, SPRAGUE)], ids=["none", "one twice"])
def test_policies_are_named_once(policies: tuple[Policy, ...]) -> None:
    with pytest.raises(UnsuitableSubjectError, match="each only once"):
        compare(incident(), policies, calendar=CALENDAR, as_of=at(LATER))


class TestReadings:
    def test_each_goes_to_the_policies_that_have_it(self) -> None:
        found = compared(
            incident(seclusion(involuntary=False)), readings={"seclusion_involuntary": "required"}
        )

        assert dict(found.reports["sprague"].receipt.readings)["seclusion_involuntary"] == "required"
        assert "seclusion_involuntary" not in found.reports["connecticut"].receipt.readings

    def test_one_that_no_policy_has_is_refused(self) -> None:
        with pytest.raises(UnknownReadingError, match="no_such"):
            compared(incident(), readings={"no_such": "x"})

    def test_a_choice_that_does_not_exist_is_refused(self) -> None:
        with pytest.raises(UnknownReadingError):
            compared(incident(), readings={"window": "moon"})


class TestLargerSubjects:
    def test_a_students_record(self) -> None:
        found = compared(record(*FOUR))

        assert statuses_of_topic(found, "Repeated use") == ["pending", "pending"]
        assert found["Repeated use"].cells[0].number == "4 in 20 school days"
        assert found["Repeated use"].strictest.outdone == (("connecticut", "10-236b(g)(2)"),)

    def test_what_needs_attention_in_one_text_alone_is_in_order_in_the_other(self) -> None:
        """Only Sprague asks that whoever notifies is designated."""
        found = compared(
            testing.record(),
            calendar=testing.calendar(),
            as_of=testing.AS_OF,
            setting=testing.setting(designated_notifiers=["staff-9"]),
        )

        assert statuses_of_topic(found, "How and by whom") == ["fail", "in order"]
        assert found["How and by whom"].cells[1].text() == "in order"

    def test_a_whole_district(self) -> None:
        found = compared(testing.district(), SPRAGUE, CONNECTICUT, US_ED_2012)

        assert statuses_of_topic(found, "Published")[:2] == ["pass", "pass"]
        assert found.subject == "district district-1"


def test_a_topic_of_which_nothing_needs_attention_is_in_order() -> None:
    subject = record(*FOUR)
    assert subject.incidents
    first, *others = subject.incidents
    late = first.model_copy(update={"emergency": None})
    stricter = compared(
        subject.model_copy(update={"incidents": (late, *others)}), SPRAGUE, small(date(2020, 7, 1))
    )

    assert statuses_of_topic(stricter, "When it may be used") == ["unknown", "silent"]
