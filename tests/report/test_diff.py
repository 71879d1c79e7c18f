"""What changed between two reports on one subject."""

from dataclasses import replace
from functools import cache

import pytest
from builders import at, incident, judge, report, restraint
from student_builders import incident_on, record, school_day, team_meeting

from restraint_rules import Report, diff
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.policies import CONNECTICUT
from restraint_rules.report.diff import Diff

AS_OF = f"{school_day(15)}T16:00"


def kinds_and_places(found: Diff) -> list[tuple[str, str, str]]:
    return [(one.kind, one.finding.clause, one.finding.path) for one in found]


def report_on_days(*days: int, **facts: object) -> Report:
    """A report on uses on these school days, without what is said of each incident by itself."""
    whole = judge(record(*map(school_day, days), **facts), as_of=AS_OF)
    return replace(whole, findings=tuple(one for one in whole if not one.path.startswith("incidents")))


def day_completed(found: Report) -> object:
    (finding,) = [one for one in found.of("VII.A.1") if not one.path]
    return finding.verdict.params["day"]


class TestALateEntry:
    def test_it_moves_the_trigger_backwards(self) -> None:
        before, after = report_on_days(1, 2, 4, 9), report_on_days(1, 2, 3, 4, 9)

        (moved,) = diff(before, after).moved

        assert (moved.finding.clause, moved.finding.path) == ("VII.A.1", "")
        assert (str(day_completed(before)), str(day_completed(after))) == (school_day(9), school_day(4))
        assert moved.before is not None
        assert moved.after is not None
        assert (moved.before.status, moved.after.status) == ("pending", "pending")
        assert len(diff(before, after)) == 1

    def test_it_may_raise_an_obligation(self) -> None:
        found = diff(report_on_days(1, 2, 4), report_on_days(1, 2, 3, 4))

        assert kinds_and_places(found) == [("new", "VII.A.1", "")]

    def test_a_use_before_a_meeting_is_closed_by_it(self) -> None:
        """The meeting came after three uses; a fourth before it turns up, and none is open after it."""
        met = [team_meeting(school_day(5))]
        found = diff(report_on_days(1, 2, 4, meetings=met), report_on_days(1, 2, 3, 4, meetings=met))

        assert kinds_and_places(found) == []

    def test_it_moves_what_a_meeting_closed(self) -> None:
        met = [team_meeting(school_day(10), id="M")]
        found = diff(report_on_days(1, 2, 4, 9, meetings=met), report_on_days(1, 2, 3, 4, 9, meetings=met))

        assert kinds_and_places(found) == [("moved", "VII.A.1", "meetings[M]")]
        assert found.moved[0].finding.status == "pass"

    def test_what_it_leaves_undone_comes_with_it(self) -> None:
        late = incident_on(school_day(3), notices=[])
        whole = judge(record(school_day(1), school_day(2), late), as_of=AS_OF)
        found = diff(report_on_days(1, 2), whole)

        assert ("new", "IX.B.1", f"incidents[{school_day(3)}]") in kinds_and_places(found)
        assert {one.kind for one in found} <= {"new", "asked"}


class TestOneIncident:
    def test_the_same_report_has_not_changed(self) -> None:
        assert len(diff(judge(), judge())) == 0

    def test_a_cured_duty(self) -> None:
        open_file = incident(report=report(in_educational_file=False))
        found = diff(judge(open_file), judge(incident()))

        assert kinds_and_places(found) == [("cured", "IX.A", "")]
        assert found.cured[0].after is not None

    def test_what_cannot_be_told_any_more(self) -> None:
        found = diff(judge(incident()), judge(incident(crisis_team_responded=None)))

        assert kinds_and_places(found) == [("undecided", "VIII.B", "")]
        assert found.undecided == found.changes

    def test_a_question_is_undecided(self) -> None:
        found = diff(judge(incident()), judge(incident(all_alternatives_explored=None)))

        assert kinds_and_places(found) == [("undecided", "III.E", "")]

    def test_a_breach_after_a_blank_is_new(self) -> None:
        found = diff(
            judge(incident(crisis_team_responded=None)), judge(incident(crisis_team_responded=False))
        )

        assert kinds_and_places(found) == [("new", "VIII.B", "")]

    def test_what_was_due_and_is_missed_is_new(self) -> None:
        subject = incident(report_copy={"done": False})
        found = diff(judge(subject, as_of="2026-03-05T18:00"), judge(subject))

        assert ("new", "IX.B.3", "") in kinds_and_places(found)

    def test_a_met_duty_may_move(self) -> None:
        longer = incident(restraint("10:00", "10:10"))
        found = diff(judge(incident()), judge(longer))

        assert {(one.kind, one.finding.status) for one in found} <= {("moved", "pass")}

    def test_why_a_clause_does_not_apply_is_no_change(self) -> None:
        found = diff(judge(incident(injuries=[])), judge(incident(injuries=[{"person": "employee"}])))

        assert kinds_and_places(found) == []

    def test_what_follows_another_is_left_out(self) -> None:
        found = diff(judge(incident()), judge(incident(report=None), as_of="2026-03-05T18:00"))

        assert not [one for one in found if one.finding.follows]

    def test_another_subject_is_refused(self) -> None:
        with pytest.raises(UnsuitableSubjectError, match="one subject, not incident I-1 with incident I-2"):
            diff(judge(), judge(incident(id="I-2")))


@cache
def diff_of_a_late_entry() -> Diff:
    """A use on the third day turned up."""
    return diff(report_on_days(1, 2, 4, 9), report_on_days(1, 2, 3, 4, 9))


class TestShown:
    def test_in_words(self) -> None:
        text = str(diff_of_a_late_entry())

        assert text.startswith("Student student-1: changes found: 1\n\nMOVED: 1\n- VII.A.1")
        assert "complete on Thu 5 Mar" in text
        assert "(Before: due: " in " ".join(text.split())

    def test_what_is_cured_is_told_as_it_was(self) -> None:
        text = " ".join(str(diff(report_on_days(1, 2, 3, 4), report_on_days(1, 2, 3))).split())

        assert "CURED: 1 - VII.A.1 Four in twenty: team meets: not applicable" in text
        assert "(Before: due: 4 uses" in text

    def test_what_is_gone_too(self) -> None:
        """The incident was another student's, and is taken out."""
        late = incident_on(school_day(3), notices=[])
        found = diff(judge(record(late), as_of=AS_OF), judge(record(), as_of=AS_OF))

        assert {(one.kind, one.after) for one in found} == {("cured", None)}
        assert "(Before: breach: The parent was not told" in " ".join(str(found).split())

    def test_a_new_finding_stands_by_itself(self) -> None:
        assert "(Before: " not in str(diff(report_on_days(1, 2, 3), report_on_days(1, 2, 3, 4)))

    def test_in_a_notebook(self) -> None:
        assert "<table" in diff_of_a_late_entry()._repr_html_()
        assert "| --- | --- |" in diff_of_a_late_entry()._repr_markdown_()

    def test_repr_names_the_kinds(self) -> None:
        assert (
            repr(diff_of_a_late_entry())
            == "<Diff on student student-1: 0 new, 0 undecided, 0 asked, 1 moved, 0 cured>"
        )
        assert diff_of_a_late_entry().changes[0].key == (
            "sprague",
            "VII.A.1",
            "meeting_triggers.team_convened",
            "",
        )


class TestWhatChanged:
    """A change says what changed: the date, what it rests on, the fact."""

    def test_a_date_and_the_uses(self) -> None:
        readings = {"meeting_deadline": 5}
        before, after = (
            judge(record(*map(school_day, days)), as_of=f"{school_day(10)}T08:00", readings=readings)
            for days in ((1, 2, 4, 9), (1, 2, 3, 4, 9))
        )
        text = " ".join(str(diff(before, after)).split())
        assert "It now rests on incidents[" in text
        assert " instead of " in text

    def test_a_fact_recorded_otherwise(self) -> None:
        before, after = (
            judge(incident(report_copy={"at": at(when)})) for when in ("2026-03-09T15:00", "2026-03-10T15:00")
        )
        text = " ".join(str(diff(before, after)).split())
        assert "These were recorded differently before: report_copy.at." in text

    def test_what_was_never_asked_is_not_no_longer_known(self) -> None:
        before, after = judge(incident(injuries=[])), judge(incident(injuries=None))
        assert {one.kind for one in diff(before, after) if one.finding.clause == "X.B"} == {"asked"}

    def test_what_was_known_is(self) -> None:
        before, after = judge(incident()), judge(incident(crisis_team_responded=None))
        assert kinds_and_places(diff(before, after)) == [("undecided", "VIII.B", "")]

    def test_other_policies_are_refused(self) -> None:
        with pytest.raises(UnsuitableSubjectError, match="under one policy"):
            diff(judge(incident()), judge(incident(), policy=CONNECTICUT))

    def test_other_readings_come_first(self) -> None:
        found = diff(judge(incident()), judge(incident(), readings={"notified_when": "reached_only"}))
        assert found.readings == (("notified_when", "reached_or_sent", "reached_only"),)
        assert str(found).splitlines()[1].startswith("The reading notified_when was reached_or_sent")
