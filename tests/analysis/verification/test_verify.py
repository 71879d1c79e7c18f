"""Whether a report follows from the facts, the text then in force and the readings its receipt names."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from restraint_rules import (
    Calendars,
    Report,
    StudentRecord,
    evaluate,
    evaluate_many,
    policies,
    testing,
    verify,
)
from restraint_rules.analysis import Verification
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings import ENGLISH
from restraint_rules.findings.finding import Finding
from restraint_rules.models.base import Subject
from restraint_rules.policy.policy import Policy
from restraint_rules.report.display.grid import Grid

CALENDAR, SETTING = testing.calendar(), testing.setting()
GIVEN: dict[str, Any] = {"calendar": CALENDAR, "setting": SETTING}
AS_OF = testing.at("09:00", date(2026, 3, 16))
INCIDENT = testing.incident(report_copy=None)
RECORD = testing.record(*(testing.incident(date(2026, 3, day), id=f"I-{day}") for day in (2, 3, 4, 5)))
STRICTER = policies.SPRAGUE.derive(id="a-district")


def report_given(subject: Subject = INCIDENT, policy: Policy = policies.SPRAGUE, **changed: Any) -> Report:
    return evaluate(subject, policy=policy, as_of=AS_OF, **GIVEN | changed)


def doubts_of(found: Verification) -> list[tuple[str, str]]:
    """What cannot be verified, by code and what it is about."""
    return [(one.code, one.about) for one in found.doubts]


def table_rows(found: Verification) -> list[tuple[str, ...]]:
    """The rows of the tables of what differs: name, stated, found."""
    view = found.view(ENGLISH)
    return [row for one in view.sections if isinstance(one, Grid) for row in one.rows]


def words(found: Verification) -> str:
    """What is printed, its lines joined so that no wrapping matters."""
    return " ".join(found.to_text().split())


def report_with_receipt(report: Report, **changed: object) -> Report:
    return replace(report, receipt=report.receipt._replace(**changed))  # type: ignore[arg-type] # its own fields


def first_finding(report: Report, clause: str) -> Finding:
    return report.of(clause)[0]


def report_less(report: Report, gone: Finding) -> Report:
    return replace(report, findings=tuple(one for one in report if one is not gone))


class TestItFollows:
    @pytest.mark.parametrize(
        "subject", [INCIDENT, RECORD, testing.room()], ids=["incident", "record", "room"]
    )
    def test_a_report_as_it_was_made(self, subject: Subject) -> None:
        found = verify(Report.from_json(report_given(subject).to_json()), subject, **GIVEN)

        assert found.follows is True
        assert found
        assert (len(found.differing), found.said, found.doubts) == (0, (), ())
        assert "Findings compared, all the same:" in words(found)

    def test_by_the_readings_its_receipt_names(self) -> None:
        report = report_given(RECORD, readings={"use_counting": "each_incident"})

        assert verify(report, RECORD, **GIVEN)
        assert not verify(report_with_receipt(report, readings={}), RECORD, **GIVEN)

    def test_a_report_of_which_only_what_needs_attention_was_kept(self) -> None:
        given = {"policy": "sprague", "as_of": AS_OF, **GIVEN}
        for keep in ("attention", "everything"):
            for of, subject in ((type(INCIDENT), INCIDENT), (StudentRecord, RECORD)):
                (item,) = evaluate_many([subject], of=of, keep=keep, **given)
                assert item.report is not None
                assert verify(item.report, subject, **GIVEN)

    def test_a_districts_own_text_that_is_given(self) -> None:
        report = report_given(policy=STRICTER)

        assert verify(report, INCIDENT, policy=STRICTER, **GIVEN)
        assert verify(report, INCIDENT, policy=STRICTER.to_document(), **GIVEN)

    def test_by_several_calendars(self) -> None:
        calendars = Calendars(calendars=(CALENDAR,), default=CALENDAR.id)
        report = report_given(calendar=calendars)

        assert verify(report, INCIDENT, calendar=calendars, setting=SETTING)
        found = verify(report, INCIDENT, **GIVEN)
        assert doubts_of(found) == [("input_not_given", "calendars")]

    def test_a_report_of_another_version_that_says_the_same(self) -> None:
        found = verify(report_with_receipt(report_given(), library="0.0.1"), INCIDENT, **GIVEN)

        assert found
        assert "Made by version 0.0.1 of the library" in words(found)


class TestItDoesNotFollow:
    def test_a_breach_made_a_pass(self) -> None:
        report = report_given()
        open_one = first_finding(report, "IX.B.3")
        met = first_finding(report_given(testing.incident()), "IX.B.3")
        forged = replace(report, findings=tuple(met if one is open_one else one for one in report))

        found = verify(forged, INCIDENT, **GIVEN)

        assert found.follows is False
        assert not found
        assert [one.key for one in found.differing] == [open_one.key]
        (record,) = found.to_records()
        assert (record["clause"], record["stated"], record["found"]) == ("IX.B.3", "pass", "unknown")
        ((name, stated, judged_again),) = table_rows(found)
        assert name == "IX.B.3 Copy within 2 business days"
        assert stated == "met: A copy of the report was sent in time."
        assert judged_again.startswith(
            "not known: The record does not say whether a copy of the report was sent."
        )

    @pytest.mark.parametrize("clause", ["III.D", "IX.B", "VI.A"], ids=["met", "follows", "not_applicable"])
    def test_a_finding_that_is_left_out(self, clause: str) -> None:
        """Also one that is nobody's next step, which a comparison over time leaves out."""
        report = report_given()
        gone = first_finding(report, clause)

        found = verify(report_less(report, gone), INCIDENT, **GIVEN)

        assert found.follows is False
        assert [one.key for one in found.differing] == [gone.key]
        assert [(one["stated"], one["found"]) for one in found.to_records()] == [("", gone.status)]
        assert table_rows(found)[0][1] == "nothing"

    def test_a_finding_that_nothing_gives(self) -> None:
        report = report_given()
        added = first_finding(report, "III.D")
        added = added._replace(source=added.source._replace(clause="III.Z"))

        found = verify(replace(report, findings=(*report.findings, added)), INCIDENT, **GIVEN)

        assert [(one["clause"], one["found"]) for one in found.to_records()] == [("III.Z", "")]
        assert table_rows(found)[0][2] == "nothing"

    def test_other_evidence_told_in_the_same_words(self) -> None:
        report = report_given()
        met = next(one for one in report if one.status == "pass" and one.evidence)
        forged = met._replace(verdict=met.verdict._replace(evidence=()))
        said = tuple(forged if one is met else one for one in report)

        found = verify(replace(report, findings=said), INCIDENT, **GIVEN)

        assert found.follows is False
        assert "not the same in: evidence." in table_rows(found)[0][2]

    @pytest.mark.parametrize(
        ("changed", "name"),
        [({"revision": "2018-12-11"}, "Text in force"), ({"binding": "law"}, "How the text binds")],
        ids=["revision", "binding"],
    )
    def test_another_text_than_was_in_force(self, changed: dict[str, str], name: str) -> None:
        found = verify(report_with_receipt(report_given(), **changed), INCIDENT, **GIVEN)

        assert found.follows is False
        assert table_rows(found)[0][0] == name

    def test_what_is_only_counted(self) -> None:
        report = report_given(RECORD)
        found = verify(replace(report, rest={**report.rest, "pass": 1}), RECORD, **GIVEN)

        assert found.follows is False
        (one,) = found.said
        assert (one.name, one.stated, one.found) == ("pass", 1, report.rest["pass"])

    def test_what_does_not_fit_together_in_the_record(self) -> None:
        assert INCIDENT.report is not None
        too_long = INCIDENT.report.model_copy(update={"duration": timedelta(minutes=90)})
        incident = INCIDENT.model_copy(update={"report": too_long})
        report = report_given(incident)
        assert report.data

        found = verify(replace(report, data=()), incident, **GIVEN)

        assert [one.name for one in found.said] == ["data"]
        assert table_rows(found)[0][:2] == ("What does not fit together in the record", "nothing")

    def test_a_finding_that_stands_twice(self) -> None:
        report = report_given()
        twice = replace(report, findings=(*report.findings, report.findings[0]))

        assert [one.name for one in verify(twice, INCIDENT, **GIVEN).said] == ["order"]


class TestItCannotBeTold:
    @pytest.mark.parametrize(
        ("changed", "doubts"),
        [
            ({"setting": None}, [("input_not_given", "setting")]),
            ({"setting": testing.setting(staff=[])}, [("other_input", "setting")]),
            ({"calendar": CALENDAR.model_copy(update={"id": "other"})}, [("other_input", "calendar")]),
        ],
        ids=["no_setting", "setting", "calendar"],
    )
    def test_not_what_it_was_made_from(self, changed: dict[str, Any], doubts: list[tuple[str, str]]) -> None:
        found = verify(report_given(), INCIDENT, **GIVEN | changed)

        assert found.follows is None
        assert not found
        assert doubts_of(found) == doubts

    def test_other_facts(self) -> None:
        found = verify(report_given(), testing.incident(), **GIVEN)

        assert doubts_of(found) == [("other_input", "subject")]
        assert "The subject given is not the one the report was made from" in words(found)
        assert [one.finding.clause for one in found.differing] == ["IX.B.3"]

    def test_a_setting_that_it_does_not_name(self) -> None:
        assert doubts_of(verify(report_given(setting=None), INCIDENT, **GIVEN)) == [
            ("input_not_named", "setting")
        ]

    def test_the_facts_of_another_subject(self) -> None:
        found = verify(report_given(), testing.incident(id="I-2"), **GIVEN)

        assert doubts_of(found) == [("other_subject", "incident I-2")]
        assert found.again is not None
        assert "all the same" not in words(found)

    def test_a_policy_nobody_gave(self) -> None:
        found = verify(report_given(policy=STRICTER), INCIDENT, **GIVEN)

        assert doubts_of(found) == [("unknown_policy", "a-district")]
        assert found.again is None
        assert "give its document" in words(found)

    def test_another_policy_than_it_names(self) -> None:
        found = verify(report_given(), INCIDENT, policy=STRICTER, **GIVEN)

        assert doubts_of(found) == [("other_policy", "a-district")]

    def test_an_older_report_that_does_not_name_its_text(self) -> None:
        report = report_given(policy=STRICTER)
        older = report_with_receipt(
            report, inputs={name: one for name, one in report.receipt.inputs.items() if name != "policy"}
        )

        assert verify(older, INCIDENT, policy=STRICTER, **GIVEN)
        found = verify(report_less(older, first_finding(report, "III.D")), INCIDENT, policy=STRICTER, **GIVEN)
        assert (found.follows, doubts_of(found)) == (None, [("text_not_kept", "a-district")])
        assert len(found.differing) == 1

    def test_another_version_that_may_have_judged_otherwise(self) -> None:
        report = report_with_receipt(report_given(), library="0.0.1")
        found = verify(report_less(report, first_finding(report, "III.D")), INCIDENT, **GIVEN)

        assert (found.follows, doubts_of(found)) == (None, [("other_library", "0.0.1")])
        assert "verify it with version 0.0.1" in words(found)

    def test_a_reading_that_there_is_not(self) -> None:
        found = verify(report_with_receipt(report_given(), readings={"moon": "full"}), INCIDENT, **GIVEN)

        assert [one.code for one in found.doubts] == ["not_judged"]
        assert "moon" in words(found)


def test_it_is_shown_without_names() -> None:
    assert repr(verify(report_given(), INCIDENT, **GIVEN)) == (
        "<Verification of incident I-1: follows; 0 findings differ, 0 doubts>"
    )


def test_what_is_no_report_is_refused() -> None:
    with pytest.raises(UnsuitableSubjectError, match="from_json"):
        verify(report_given().to_json(), INCIDENT, **GIVEN)  # type: ignore[arg-type] # as untyped code may
