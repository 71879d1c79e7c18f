"""A district that asks by the end of the school day, of the office's day, or by whichever comes first."""

import json
from typing import Any

import pytest
from builders import CALENDAR, at, incident, notice, report, restraint

from restraint_rules import Policy, evaluate, policies
from restraint_rules.errors import PolicyDocumentError, ValidationError
from restraint_rules.findings.finding import Finding
from restraint_rules.report import Report

HOURS: dict[str, Any] = {"school_day_ends": "15:00", "business_day_ends": "16:30"}
NIGHT_OR_SCHOOL = {"earlier_of": [{"hours": 24}, {"school_day_ends": 1}]}
BY_THE_BELL = {
    "id": "by-the-bell",
    "parent": "sprague",
    "replace": {
        "IX.A": {"parameters": {"within": {"school_day_ends": 1}}},
        "IX.B.1/parent_notified": {"parameters": {"within": NIGHT_OR_SCHOOL}},
        "IX.B.3": {
            "parameters": {"within": {"closes_of_business": 2}, "report_within": {"school_day_ends": 1}}
        },
    },
}
POLICY = Policy.from_document(BY_THE_BELL, policies.ALL)


def finding_under(clause: str, *, rule: str = "", hours: Any = None, **facts: Any) -> Finding:
    """What is said; the restraint ends at 10:08 on Thursday, 5 March 2026."""
    as_of = at(facts.pop("as_of", "2026-04-30T12:00"))
    calendar = CALENDAR.model_copy(update=HOURS if hours is None else hours)
    judged = evaluate(incident(restraint(), **facts), policy=POLICY, calendar=calendar, as_of=as_of)
    return next(one for one in judged.of(clause) if one.rule.endswith(rule))


def finding_of_notice(moment: str, **arguments: Any) -> Finding:
    """What is said of a notice given then."""
    return finding_under("IX.B.1", rule="parent_notified", notices=[notice(moment)], **arguments)


@pytest.mark.parametrize(
    ("moment", "status"),
    [
        ("2026-03-06T10:00", "pass"),  # 24 hours after the placement at 10:00, before school ends
        ("2026-03-06T10:00:01", "fail"),
    ],
)
def test_the_parent_is_told_by_the_earlier_of_two_moments(moment: str, status: str) -> None:
    assert finding_of_notice(moment).status == status


def finding_of_placement(moment: str) -> Finding:
    """A restraint at 23:00: of the next day's school and the 24 hours, school ends first."""
    subject = incident(restraint("23:00", "23:08"), notices=[notice(moment)])
    calendar = CALENDAR.model_copy(update=HOURS)
    judged = evaluate(subject, policy=POLICY, calendar=calendar, as_of=at("2026-04-30T12:00"))
    return next(one for one in judged.of("IX.B.1") if one.rule.endswith("parent_notified"))


@pytest.mark.parametrize(
    ("moment", "status"), [("2026-03-06T15:00", "pass"), ("2026-03-06T15:00:01", "fail")]
)
def test_in_the_night_it_is_the_other(moment: str, status: str) -> None:
    assert finding_of_placement(moment).status == status


@pytest.mark.parametrize(
    ("moment", "hours", "status", "missing"),
    [
        ("2026-03-06T15:00", None, "pass", ()),
        ("2026-03-06T15:01", None, "fail", ()),
        ("2026-03-05T15:00", {}, "pass", ()),  # nobody recorded when school ends: before the day it is early
        ("2026-03-06T08:00", {}, "unknown", ("calendar.school_day_ends",)),
        ("2026-03-09T00:00", {}, "fail", ()),
        ("2026-03-06", None, "unknown", ("report.at",)),
    ],
)
def test_the_report_by_the_end_of_the_next_school_day(
    moment: str, hours: Any, status: str, missing: tuple[str, ...]
) -> None:
    day_only = len(moment) == len("2026-03-06")
    one = finding_under("IX.A", hours=hours, report=report(at=moment if day_only else at(moment)))

    assert (one.status, one.missing) == (status, missing)


@pytest.mark.parametrize(
    ("moment", "hours", "status"),
    [
        ("2026-03-09T16:30", None, "pass"),
        ("2026-03-09T16:31", None, "fail"),
        ("2026-03-09T12:00", {}, "unknown"),
        ("2026-03-10T00:00", {}, "fail"),
    ],
)
def test_the_copy_by_the_close_of_business(moment: str, hours: Any, status: str) -> None:
    assert finding_under("IX.B.3", hours=hours, report_copy={"at": at(moment)}).status == status


@pytest.mark.parametrize(
    ("as_of", "status"), [("2026-03-06T10:00", "pending"), ("2026-03-06T10:00:01", "fail")]
)
def test_what_was_not_done_is_open_until_the_first_of_them(as_of: str, status: str) -> None:
    assert finding_under("IX.B.1", rule="parent_notified", as_of=as_of, notices=[]).status == status


def test_a_report_written_and_read_again_says_the_same() -> None:
    calendar = CALENDAR.model_copy(update=HOURS)
    judged = evaluate(incident(restraint(), notices=[]), policy=POLICY, calendar=calendar, as_of=at("12:00"))
    again = Report.from_json(judged.to_json())

    assert again.to_json() == judged.to_json()
    assert [one.explanation for one in again] == [one.explanation for one in judged]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"of": []}, "of"),
        ({"unit": "elapsed", "last_day": None}, "of"),
        ({"last_day": "2026-03-20"}, "last_day"),
    ],
)
def test_a_deadline_that_does_not_agree_with_its_parts_is_refused(change: dict[str, Any], path: str) -> None:
    told: dict[str, str] = {"of": "each of them", "last_day": "has a last day"}
    calendar = CALENDAR.model_copy(update=HOURS)
    judged = evaluate(incident(restraint(), notices=[]), policy=POLICY, calendar=calendar, as_of=at("12:00"))
    plain = json.loads(judged.to_json())
    deadline = next(one["deadline"] for one in plain["findings"] if one.get("deadline", {}).get("of"))
    deadline.update(change)
    with pytest.raises(ValidationError, match=told[path]):
        Report.from_json(json.dumps(plain))


def test_a_part_of_the_earlier_of_several_is_none_of_them_itself() -> None:
    calendar = CALENDAR.model_copy(update=HOURS)
    judged = evaluate(incident(restraint(), notices=[]), policy=POLICY, calendar=calendar, as_of=at("12:00"))
    plain = json.loads(judged.to_json())
    deadline = next(one["deadline"] for one in plain["findings"] if one.get("deadline", {}).get("of"))
    deadline["of"][0]["unit"] = "earlier_of"
    with pytest.raises(ValidationError, match="each of them"):
        Report.from_json(json.dumps(plain))


def test_the_document_is_written_again() -> None:
    document = POLICY.to_document()

    assert Policy.from_document(document, policies.ALL).to_document() == document
    assert document["replace"]["IX.B.1/parent_notified"]["parameters"] == {"within": NIGHT_OR_SCHOOL}


@pytest.mark.parametrize(
    ("clause", "within", "told"),
    [
        ("IX.B.1/parent_notified", {"school_day_ends": 1}, "1 school day's end cannot be compared with"),
        ("IX.B.1/parent_notified", {"earlier_of": [{"hours": 25}, {"school_days": 1}]}, "asks less"),
        ("IX.A", {"school_day_ends": 2}, "2 school days' ends asks less than"),
        ("IX.A", {"closes_of_business": 1}, "1 close of business cannot be compared"),
        ("IX.A", {"earlier_of": [{"hours": 2}]}, "Give two or more"),
        ("IX.B.3", {"closes_of_business": 3}, "3 closes of business asks less than"),
    ],
)  # fmt: skip
def test_what_may_end_later_is_refused(clause: str, within: Any, told: str) -> None:
    document = BY_THE_BELL | {"replace": {clause: {"parameters": {"within": within}}}}
    with pytest.raises(PolicyDocumentError, match=told) as refused:
        Policy.from_document(document, policies.ALL)

    assert refused.value.problems[0].path.startswith(f"replace[{clause}]")


def test_the_reading_bears_on_what_counts_in_closes_of_business() -> None:
    assert POLICY.bearing_on("close_of_business") == ("IX.B.3",)
    assert policies.SPRAGUE.bearing_on("close_of_business") == ()
