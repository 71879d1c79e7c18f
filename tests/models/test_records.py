"""A student's record and meetings: what is refused, with a path and a sentence, and no value repeated."""

from typing import Any

import pytest
from builders import at
from refusals import refusal
from student_builders import incident_on, meeting, record

from restraint_rules.errors import problems
from restraint_rules.models import Eligibility, Enrolment, PlanningMeeting, StudentRecord, TimeOutOutcome
from restraint_rules.models.base import Facts

SECRET = "Quillfeather"  # noqa: S105 - a child's name, invented
DAY = "2026-03-05"


def facts(**more: Any) -> dict[str, Any]:
    """A record as plain data."""
    return {"student": {"id": "student-1"}} | more


REQUIRED = "This is required."
OTHER_STUDENT = "Every incident of a record is about its student."
DIFFER = "Two records have the same id, and differ."
REVERSED = "The last day lies before the first."
A_DATE = "Give a date, for example 2026-03-05."
NOT_DONE = "An act that was not done cannot have a time."
A_MOMENT = "Give a date (2026-03-05) or a time with its offset (2026-03-05T10:15:00-05:00)."

BAD_RECORDS = [
    pytest.param({}, "student", REQUIRED, id="no student"),
    pytest.param(facts(name=SECRET), "", None, id="unknown key"),
    pytest.param(facts(incidents=SECRET), "incidents", "Give a list here.", id="no list"),
    pytest.param(
        facts(incidents=[incident_on(DAY, student={"id": SECRET})]), "", OTHER_STUDENT, id="another student"
    ),
    pytest.param(
        facts(incidents=[incident_on(DAY), incident_on(DAY, school=SECRET)]),
        "",
        DIFFER,
        id="two incidents of one id",
    ),
    pytest.param(
        facts(meetings=[meeting(DAY), meeting("2026-03-06")]), "", DIFFER, id="two meetings of one id"
    ),
    pytest.param(
        facts(time_out_outcomes=[{"id": "o", "unsuccessful": True}, {"id": "o", "unsuccessful": False}]),
        "",
        DIFFER,
        id="two outcomes of one id",
    ),
    pytest.param(
        facts(eligibility=[{"since": DAY, "until": "2026-03-04", "status": "eligible"}]),
        "eligibility[0]",
        REVERSED,
        id="eligibility ends before it begins",
    ),
    pytest.param(
        facts(enrolled=[{"since": DAY, "until": "2026-03-04"}]),
        "enrolled[0]",
        REVERSED,
        id="enrolment ends before it begins",
    ),
    pytest.param(
        facts(eligibility=[{"since": DAY}]),
        "eligibility[0].status",
        REQUIRED,
        id="eligibility without status",
    ),
    pytest.param(
        facts(eligibility=[{"since": DAY, "status": SECRET}]),
        "eligibility[0].status",
        None,
        id="unknown eligibility",
    ),
    pytest.param(
        facts(eligibility=[{"since": f"{DAY}T10:00:00-05:00", "status": "eligible"}]),
        "eligibility[0].since",
        A_DATE,
        id="a time where a day is asked for",
    ),
    pytest.param(facts(meetings=[{"at": DAY}]), "meetings[0].id", REQUIRED, id="meeting without id"),
    pytest.param(
        facts(meetings=[meeting(DAY, done=False)]), "meetings[0]", NOT_DONE, id="meeting not held, yet dated"
    ),
    pytest.param(
        facts(meetings=[meeting(DAY, attended=[SECRET])]), "meetings[0].attended[0]", None, id="unknown role"
    ),
    pytest.param(
        facts(meetings=[meeting(DAY, referral=True)]),
        "meetings[0].referral",
        None,
        id="work as true or false",
    ),
    pytest.param(
        facts(meetings=[meeting(DAY, ppt="yes")]),
        "meetings[0].ppt",
        "Answer true or false, or leave it out if it was not recorded.",
        id="yes for true",
    ),
    pytest.param(
        facts(meetings=[{"id": "m1", "at": f"{DAY}T10:00:00"}]),
        "meetings[0].at",
        "A time needs its offset from UTC, for example -05:00.",
        id="a time without offset",
    ),
    pytest.param(
        facts(time_out_outcomes=[{"id": "o", "at": SECRET}]),
        "time_out_outcomes[0].at",
        A_MOMENT,
        id="no moment",
    ),
]


class TestRefused:
    @pytest.mark.parametrize(("data", "path", "sentence"), BAD_RECORDS)
    def test_with_a_path_and_a_sentence(self, data: Any, path: str, sentence: str | None) -> None:
        (problem,) = problems(refusal(StudentRecord, data))

        assert problem.path == path
        assert problem.sentence.endswith(".")
        assert sentence in {None, problem.sentence}

    @pytest.mark.parametrize(("data", "path", "sentence"), BAD_RECORDS)
    def test_no_value_is_told(self, data: Any, path: str, sentence: str | None) -> None:
        error = refusal(StudentRecord, data)

        assert SECRET not in f"{error} {error!r} {error.errors()} {problems(error)}"
        assert all(one["input"] is None for one in error.errors())
        assert (path, sentence) != (SECRET, SECRET)


class TestAccepted:
    @pytest.mark.parametrize("model", [Eligibility, Enrolment])
    def test_a_stretch_of_one_day(self, model: type[Facts]) -> None:
        status = {"status": "eligible"} if model is Eligibility else {}

        assert model.model_validate({"since": DAY, "until": DAY} | status).model_fields_set >= {"until"}
        assert model.model_validate({"since": DAY} | status).model_fields_set.isdisjoint({"until"})

    def test_the_same_word_for_word(self) -> None:
        one, outcome = meeting(DAY), {"id": "o", "unsuccessful": True}
        made = StudentRecord.model_validate(
            facts(meetings=[one, one], time_out_outcomes=[outcome, outcome])
            | {"student": record().student, "incidents": [incident_on(DAY), incident_on(DAY)]}
        )

        assert made.incidents is not None
        assert len(made.incidents) == 2

    def test_an_incident_may_know_more_of_the_student(self) -> None:
        more = incident_on(DAY, student={"id": "student-1", "has_plan": True})

        assert StudentRecord.model_validate(facts(incidents=[more])).id == "student-1"

    def test_blank_is_not_the_same_as_empty(self) -> None:
        made = StudentRecord.model_validate(facts(meetings=[]))

        assert (made.incidents, made.meetings, made.eligibility) == (None, (), None)

    def test_a_meeting_needs_nothing_but_its_id(self) -> None:
        made = PlanningMeeting.model_validate({"id": "m1"})

        blank = {
            getattr(made, name) for name in PlanningMeeting.model_fields.keys() - {"id", "attendance_blank"}
        }
        assert blank == {None}
        assert made.attendance_blank == ()

    def test_moments_may_be_days_or_times(self) -> None:
        assert TimeOutOutcome.model_validate({"id": "o", "at": DAY}).at == at("10:00").date()
        assert TimeOutOutcome.model_validate({"id": "o", "at": at("10:00")}).at == at("10:00")


class TestSilence:
    """Nothing but the opaque ids is shown."""

    def test_of_a_record(self) -> None:
        made = record(DAY, meetings=[meeting(DAY)], groups=[SECRET], extensions={"note": SECRET})

        assert repr(made) == str(made) == "StudentRecord(id='student-1')"
        assert repr(made.meetings) == "(PlanningMeeting(id='m1'),)"
        assert repr(made.eligibility) == "(Eligibility(),)"

    def test_the_digest_is_of_the_facts(self) -> None:
        assert record(DAY).digest == record(DAY).digest != record("2026-03-06").digest

    def test_json_reads_back(self) -> None:
        made = record(DAY, meetings=[meeting(f"{DAY}T10:00", attended=["parent"], iep="not_needed")])

        assert StudentRecord.model_validate_json(made.model_dump_json()) == made
