"""What a report shows, whatever it is shown in."""

from dataclasses import replace
from datetime import UTC

import pytest
from builders import at, incident, judge, report, restraint, room, seclusion, setting, staff, time_out
from school_builders import record
from shown import INCIDENTS, report_shown
from views import lines, section, sections, view

from restraint_rules.models import SeclusionRoom
from restraint_rules.policies import ALL, CONNECTICUT_MODEL_FORM
from restraint_rules.policy import Policy
from restraint_rules.report.display.lines import Line


class TestFirstLines:
    def test_name_subject_outcome_policy_revision_and_moment(self) -> None:
        first = view(report_shown("lawful"))
        assert first.title == "Incident I-1: no breach found"
        assert first.origin == (
            "Thu 5 Mar 2026, student student-1, school not recorded",
            "Physical Restraint and Seclusion of Students and Use of Exclusionary Time Out",
            "Sprague School District (district regulation), text of Wed 12 Dec 2018",
            "Judged as of 12:00 on Thu 30 Apr 2026",
        )

    def test_the_school_is_named_where_it_is_recorded(self) -> None:
        assert view(judge(incident(school="north"))).origin[0].endswith("student-1, school north")

    def test_a_student_s_report_names_the_school_alone(self) -> None:
        assert view(judge(record(school="north"))).origin[0] == "school north"

    def test_an_older_report_tells_what_it_has(self) -> None:
        lawful = report_shown("lawful")
        older = replace(lawful, receipt=lawful.receipt._replace(authority="", day=None, student=""))
        assert view(older).origin[1:] == ("Text of Wed 12 Dec 2018", "Judged as of 12:00 on Thu 30 Apr 2026")

    def test_a_policy_without_title_goes_by_its_id(self) -> None:
        lawful = report_shown("lawful")
        untitled = replace(lawful, receipt=lawful.receipt._replace(title=""))
        assert view(untitled).origin[1] == "sprague"

    def test_a_room_is_named_as_one(self) -> None:
        alone = SeclusionRoom(id="room-9")
        assert view(judge(alone)).title.startswith("Room room-9: ")

    def test_a_kind_without_a_word_is_shown_as_it_is(self) -> None:
        assert (
            view(replace(report_shown("lawful"), subject="canteen C-1")).title
            == "canteen C-1: no breach found"
        )

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("lawful", "no breach found"),
            ("breaches", "breach found"),
            ("few_blanks", "facts are missing"),
            ("running", "something is still due"),
        ],
    )
    def test_each_outcome_has_words(self, name: str, said: str) -> None:
        assert said in view(report_shown(name)).title


class TestBreaches:
    def test_errors_stand_apart_from_warnings(self) -> None:
        found = report_shown("breaches")
        assert [line.clause for line in lines(found, "warnings")] == ["I.A"]
        assert "I.A" not in {line.clause for line in lines(found, "breaches")}

    def test_a_breach_has_title_part_message_and_next_step(self) -> None:
        (line,) = lines(judge(incident(restraint(as_discipline=True))), "breaches")
        assert line == Line(
            "III.D",
            "Never as discipline (r1)",
            "It was used as discipline.",
            "Review this with the director. Discipline is never a ground.",
        )

    def test_an_act_known_not_done_shows_when_it_was_due(self) -> None:
        (line,) = lines(judge(incident(report_copy={"done": False})), "breaches")
        assert line.text == "No copy of the report was sent in time. Due by Mon 9 Mar 2026."

    def test_an_act_done_late_shows_both_moments_on_the_school_s_clocks(self) -> None:
        late = report(at=at("2026-03-09T10:00").astimezone(UTC))
        (line,) = lines(judge(incident(report=late, report_copy=None)), "breaches")
        assert line.text.endswith("Due by Fri 6 Mar 2026, done 10:00 on Mon 9 Mar 2026.")

    def test_a_day_without_time_is_shown_as_a_day(self) -> None:
        (line,) = lines(judge(incident(report=report(at="2026-03-09"), report_copy=None)), "breaches")
        assert line.text.endswith("done Mon 9 Mar 2026.")

    def test_what_follows_a_breach_is_not_told_again(self) -> None:
        clauses = [line.clause for line in lines(judge(incident(restraint(end="10:20"))), "breaches")]
        assert clauses == ["III.H.2"]


class TestHowItBinds:
    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.id)
    def test_what_is_no_law_says_so(self, policy: Policy) -> None:
        first = view(judge(policy=policy)).origin[4:]

        of_its_kind = {
            "guidance": "Guidance: ",
            "position": "Position: ",
            "tool": "Planning tool: ",
            "bill": "What if: ",
            "metric": "This text says what is counted",
            "aim": "Aims: ",
        }
        said = [text.startswith(of_its_kind[policy.binding]) for text in first]
        assert said == ([True] if policy.binding in of_its_kind else [])

    def test_guidance_counts_what_was_not_followed(self) -> None:
        found = judge(policy=CONNECTICUT_MODEL_FORM)  # the copy went out on the next afternoon

        assert view(found).title == "Incident I-1: recommendations not followed: 1"
        assert [line.clause for line in lines(found, "warnings")] == ["Form.header.notice"]

    def test_a_breach_of_the_law_it_stands_on_is_a_breach(self) -> None:
        found = judge(incident(restraint(as_discipline=True)), policy=CONNECTICUT_MODEL_FORM)

        assert "breach found" in view(found).title


class TestMissingFacts:
    def test_come_first_where_a_life_may_be_in_danger_then_by_the_clauses_that_wait(self) -> None:
        first, *others = lines(report_shown("sparse"), "missing")
        assert first.clause == "IV.lock"
        waiting = [line.clause.count(",") for line in others]
        assert waiting == sorted(waiting, reverse=True)
        assert waiting[0] > 0

    def test_are_counted_with_their_clauses(self) -> None:
        found = judge(incident(report=None, crisis_team_responded=None, director_notice={"done": True}))
        assert section(found, "missing").total == "3 (clauses that wait for them: 8)"

    def test_name_each_path_once_with_what_cannot_be_told(self) -> None:
        found = judge(incident(restraint(holds=None)))
        assert lines(found, "missing") == [
            Line(
                "I.B, I.D, II.A",
                "",
                "The facts about the hold do not settle whether it was life-threatening.",
                place="interventions[r1].holds",
            )
        ]

    def test_take_the_words_of_the_finding_that_waits_for_them_alone(self) -> None:
        (line, *_) = lines(judge(incident(report=None)), "missing")
        assert line.text == "The record does not say whether the report was completed."

    def test_contradictory_times_are_to_be_checked(self) -> None:
        line = lines(judge(incident(report_copy={"at": at("09:00")})), "missing")[-1]
        assert (line.step, line.place) == ("Check the recorded times.", "report_copy.at")

    def test_what_only_scope_waits_for_is_named_last_and_apart(self) -> None:
        found = judge(incident(restraint(by=None)))
        assert [line.clause for line in lines(found, "missing")] == ["III.C"]
        assert [line.clause for line in lines(found, "presumed")] == ["I.E"]
        assert sections(found)[-1].name == "presumed"

    @pytest.mark.parametrize("name", INCIDENTS)
    def test_none_is_lost_when_everything_is_asked_for(self, name: str) -> None:
        found = report_shown(name)
        told = sections(found, everything=True)
        named = " ".join(
            line.place for one in told if one.name in {"missing", "presumed"} for line in one.lines
        )
        assert not [fact.path for fact in found.missing if fact.path.rpartition(".")[2] not in named]
        assert not [one.more for one in told if one.more]


class TestDue:
    def test_the_soonest_is_first_and_what_has_no_deadline_last(self) -> None:
        due = [line.text for line in lines(report_shown("running"), "due")]
        timed = [text for text in due if "By " in text]
        assert "By 10:15 on Thu 5 Mar 2026." in timed[0]
        assert due[: len(timed)] == timed
        assert all(text.endswith("The text sets no deadline.") for text in due[len(timed) :])
        assert len(timed) < len(due)

    def test_advice_stands_with_what_is_due(self) -> None:
        friday = restraint("2026-02-13T10:00", "2026-02-13T10:08")
        found = judge(incident(friday, day="2026-02-13", report_copy=None), as_of="2026-02-13T12:00")
        copy = next(line for line in lines(found, "due") if line.clause == "IX.B.3")
        assert copy.text.endswith("The copy is due before the report itself, so complete the report by then.")


class TestSignOffList:
    def test_says_where_the_answer_belongs(self) -> None:
        (line,) = lines(judge(incident(all_alternatives_explored=None)), "questions")
        assert line.text == "Were all less restrictive alternatives explored first?"
        assert line.place == "all_alternatives_explored"

    def test_asks_one_question_once_of_all_its_parts(self) -> None:
        periods = [restraint(f"{hour}:00", f"{hour}:05", id=f"r{hour}") for hour in range(10, 22)]
        unsigned = [period | {"only_as_long_as_needed": None} for period in periods]
        found = section(judge(incident(*unsigned)), "questions")
        assert found.total == "1 (answers to give: 12)"
        (line,) = found.lines
        assert line.place == "interventions.only_as_long_as_needed, in: r10, r11, r12 and 9 more"

    def test_names_every_fact_of_a_question_about_several(self) -> None:
        bad_air = room(heating_comparable=None, lighting_comparable=None)
        found = judge(incident(seclusion()), setting=setting(rooms=[bad_air]))
        (line,) = [one for one in lines(found, "questions") if one.clause == "IV.C"]
        assert line.place == "setting.rooms[room-1]: heating_comparable, lighting_comparable"


class TestWorthKnowing:
    def test_says_each_thing_once_with_all_its_clauses(self) -> None:
        found = judge(incident(restraint(end="10:10"), seclusion("10:10", "10:20")))
        notes = lines(found, "notes")
        assert [line.clause for line in notes] == ["III.G.2, III.I", "III.H.1.b"]
        assert "Together the uses lasted 20 min" in notes[1].text

    def test_tells_that_those_who_acted_are_no_employees(self) -> None:
        stranger = staff(employed_by_district=False, contracted_for_students=False)
        notes = lines(judge(setting=setting(staff=[stranger])), "notes")
        assert Line("I.E", "", "Some of those who acted are not school employees.") in notes
        assert "II.A, III.C" in {line.clause for line in notes if line.title == "r1"}

    def test_tells_that_an_exclusion_takes_the_event_out(self) -> None:
        claimed = restraint(exclusion={"kind": "escort", "minimum_contact": True})
        (line,) = [line for line in lines(judge(incident(claimed)), "notes") if line.clause == "I.D"]
        assert line.title == "r1"
        assert "no physical restraint" in line.text

    def test_tells_that_the_policy_does_not_cover_the_student(self) -> None:
        student = {"id": "student-1", "enrolled_as": "preschool"}
        notes = lines(judge(incident(student=student)), "notes")
        assert [line.clause for line in notes] == ["I.G", "I.G"]

    def test_leaves_out_how_a_deadline_was_counted_that_was_met(self) -> None:
        friday = restraint("2026-02-13T10:00", "2026-02-13T10:08")
        found = judge(
            incident(
                friday,
                day="2026-02-13",
                report=report(at=at("2026-02-13T14:00")),
                report_copy={"at": at("2026-02-13T15:00")},
            )
        )
        assert not [line for line in lines(found, "notes") if "copy" in line.text]


class TestLastLines:
    def test_count_what_is_in_order(self) -> None:
        lawful = report_shown("lawful")
        met, rest = lawful.counts["pass"], lawful.counts["not_applicable"]
        assert view(lawful).last[0] == f"The rest: {met} met, {rest} not applicable."

    def test_say_what_a_report_is_not(self) -> None:
        assert view(report_shown("lawful")).last[1].startswith("This is no legal advice.")


class TestAllClauses:
    def test_every_finding_is_in_the_table_with_its_status_in_words(self) -> None:
        found = report_shown("breaches")
        table = sections(found, everything=True)[-1]
        assert table.name == "clauses"
        assert [line.clause for line in table.lines] == [one.clause for one in found]
        assert {line.text.partition(":")[0].partition(",")[0] for line in table.lines} == {
            "met",
            "breach",
            "warning",
            "not known",
            "to be signed off",
            "not applicable",
        }

    def test_what_follows_another_says_which(self) -> None:
        table = sections(judge(incident(restraint(end="10:20"))), everything=True)[-1]
        (line,) = [line for line in table.lines if line.clause == "III.H.1.b"]
        assert line.text.startswith("breach, as III.H.2: ")


class TestWhereTheTextWasNotRead:
    def test_the_line_says_so(self) -> None:
        found = judge(incident(all_alternatives_explored=False))
        (breach,) = found.failures
        unread = breach._replace(source=breach.source._replace(verified=False))
        (line,) = lines(replace(found, findings=(unread,)), "breaches")
        assert line.title.endswith("[The clause's own text was not read.]")


def test_an_undecided_time_out_is_shown_as_one_part() -> None:
    (line,) = lines(judge(incident(time_out(attended=None))), "missing")
    assert line.place == "interventions[t1].attended"
