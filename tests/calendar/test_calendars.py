"""A calendar for each school or programme; who moves is counted on the days of where they were."""

import json
from datetime import date
from typing import Any

import pytest

from restraint_rules import Report, evaluate, evaluate_many, testing
from restraint_rules.analysis import fingerprint
from restraint_rules.calendar import Calendars, SchoolCalendar
from restraint_rules.calendar.moved import Stay, days_of_stays
from restraint_rules.columns import as_columns, judge_columns
from restraint_rules.errors import CalendarsApartError, NoCalendarError, ValidationError, problems
from restraint_rules.interop import evaluate_json
from restraint_rules.models import StudentRecord
from restraint_rules.policies import SPRAGUE


def calendar_named(name: str, *closures: str, **more: Any) -> SchoolCalendar:
    days = {"first_day": "2026-03-02", "last_day": "2026-03-27"} | more
    return SchoolCalendar.from_closures(id=name, zone="America/New_York", closures=closures, **days)


A, B = calendar_named("a", "2026-03-03", "2026-03-18"), calendar_named("b", "2026-03-04", "2026-03-19")
MOVED = [
    {"student": "S-1", "place": "north", "until": "2026-03-10"},
    {"student": "S-1", "place": "south", "since": "2026-03-16"},
]


def several(**more: Any) -> Calendars:
    return Calendars.model_validate(
        {"calendars": [A, B], "places": {"north": "a", "south": "b"}} | {"attendance": MOVED} | more
    )


def march(*days: int) -> set[date]:
    return {date(2026, 3, day) for day in days}


class TestOfAStudentWhoMoves:
    MADE = days_of_stays(
        [(Stay("north", None, date(2026, 3, 10)), A), (Stay("south", date(2026, 3, 16), None), B)]
    )

    def test_days_are_those_of_where_they_were(self) -> None:
        # north until the 10th: closed on the 3rd, open on the 4th; south from the 16th: closed on the 19th
        assert march(3).isdisjoint(self.MADE.school_days)
        assert march(4, 10, 16, 18) <= self.MADE.school_days
        assert march(19).isdisjoint(self.MADE.school_days | self.MADE.uncertain_days)
        assert self.MADE.id == "a + b"

    def test_between_two_stays_both_are_asked(self) -> None:
        a, b = calendar_named("a", "2026-03-12"), calendar_named("b")
        made = days_of_stays(
            [(Stay("n", None, date(2026, 3, 10)), a), (Stay("s", date(2026, 3, 16), None), b)]
        )
        assert made.uncertain_days == march(12)
        assert march(11, 13) <= made.school_days

    def test_before_and_after_all_stays_the_nearest_is_asked(self) -> None:
        stays = [
            (Stay("n", date(2026, 3, 9), date(2026, 3, 10)), A),
            (Stay("s", date(2026, 3, 11), date(2026, 3, 12)), B),
        ]
        made = days_of_stays(stays)
        assert march(4, 19) & made.school_days == march(4)  # a, of the first stay, is closed on the 3rd only
        assert march(3, 19).isdisjoint(made.school_days | made.uncertain_days)
        assert march(18) <= made.school_days  # b, of the last stay, is open when a is closed

    def test_in_two_places_at_once_only_days_of_both_are_sure(self) -> None:
        made = days_of_stays([(Stay("n", None, None), A), (Stay("s", None, None), B)])
        assert made.uncertain_days == march(3, 4, 18, 19)

    def test_what_a_calendar_does_not_cover_or_doubts_is_uncertain(self) -> None:
        short = calendar_named("short", covers_to="2026-03-27", uncertain_days=["2026-03-05"])
        made = days_of_stays([(Stay("n", None, None), A), (Stay("s", None, None), short)])
        assert march(5) <= made.uncertain_days
        assert date(2026, 3, 30) in made.uncertain_days  # one says there is no school, the other nothing
        assert made.covers_to == A.covers_to

    def test_summer_days_stay_summer_days(self) -> None:
        summer = [calendar_named(name, summer_days=["2026-03-30"]) for name in "ab"]
        made = days_of_stays([(Stay("n", None, None), summer[0]), (Stay("s", None, None), summer[1])])
        assert made.summer_days == {date(2026, 3, 30)}

    def test_offices_and_holidays(self) -> None:
        one, other = (
            calendar_named("a", office_closures=["2026-03-06"]),
            calendar_named("b", office_closures=["2026-03-06"]),
        )
        stays = [Stay("n", None, None), Stay("s", None, None)]
        assert days_of_stays(list(zip(stays, [one, other], strict=True))).office_closures == frozenset(
            march(6)
        )
        assert days_of_stays(list(zip(stays, [one, B], strict=True))).office_closures is None
        with pytest.raises(CalendarsApartError, match="legal holidays"):
            days_of_stays([(stays[0], calendar_named("a", legal_holidays=["2026-03-06"])), (stays[1], B)])


class TestWhose:
    def test_attendance_then_school_then_default(self) -> None:
        assert several().of("x", [], "S-1").id == "a + b"
        assert several().of("x", [Stay("south", None, None)], "S-2") is B
        assert several(default="b").of("x", []) is B
        with pytest.raises(NoCalendarError, match="no calendar is given for x, and there is no default"):
            several().of("x", [Stay("west", None, None)])

    def test_nobodys_is_the_default_or_the_first(self) -> None:
        assert (several().of_nobody(), several(default="b").of_nobody()) == (A, B)
        assert several().zone_info.key == "America/New_York"

    def test_the_error_says_who(self) -> None:
        error = NoCalendarError("incident I-1")
        kind, arguments = error.__reduce__()
        assert (kind(*arguments).who, str(kind(*arguments))) == ("incident I-1", str(error))

    @pytest.mark.parametrize(
        ("more", "sentence"),
        [
            ({"calendars": []}, "at least one"),
            ({"calendars": [A, A]}, "same id"),
            ({"calendars": [A, B.model_copy(update={"zone": "America/Chicago"})]}, "time zones"),
            ({"default": "c"}, "not given"),
            ({"places": {"north": "c", "south": "b"}}, "not given"),
            ({"places": {"north": "a"}}, "names no calendar"),
        ],
    )
    def test_what_does_not_go_together_is_refused(self, more: dict[str, Any], sentence: str) -> None:
        with pytest.raises(ValidationError) as caught:
            several(**more)
        assert sentence in problems(caught.value)[0].sentence


WEEKS = {"first_day": "2025-08-27", "last_day": "2026-06-12"}
NORTH, SOUTH = (
    calendar_named("north-days", **WEEKS),
    calendar_named("south-days", "2026-03-06", "2026-03-09", **WEEKS),
)
PLACES: dict[str, Any] = {
    "calendars": [NORTH, SOUTH],
    "places": {"north": "north-days", "south": "south-days"},
}
BOTH = Calendars.model_validate(PLACES)
GIVEN: dict[str, Any] = {"policy": SPRAGUE, "as_of": testing.AS_OF, "setting": testing.setting()}


def verdicts_of(report: Report) -> list[tuple[Any, ...]]:
    return [(one.key, one.verdict) for one in report.findings]


class TestJudging:
    @pytest.mark.parametrize(("school", "own"), [("north", NORTH), ("south", SOUTH)])
    def test_an_incident_is_judged_by_its_schools(self, school: str, own: SchoolCalendar) -> None:
        subject = testing.incident(school=school)
        report = evaluate(subject, calendar=BOTH, **GIVEN)
        assert verdicts_of(report) == verdicts_of(evaluate(subject, calendar=own, **GIVEN))
        assert report.receipt.calendar == own.id
        assert report.receipt.inputs["calendar"] == own.digest
        assert report.receipt.inputs["calendars"] == BOTH.digest

    def test_a_record_that_speaks_of_enrolment_is_judged_by_its_days(self) -> None:
        here = testing.incident(school="south")
        record = testing.record(school="south", incidents=[here], enrolled=[{"since": "2025-08-27"}])
        assert evaluate(record, calendar=BOTH, **GIVEN).receipt.calendar == "south-days"

    def test_a_record_of_two_schools_without_days_is_uncertain_where_they_differ(self) -> None:
        record = testing.record(school="north", incidents=[testing.incident(school="south")])
        assert evaluate(record, calendar=BOTH, **GIVEN).receipt.calendar == "north-days + south-days"

    def test_a_student_of_two_schools_of_a_district_is_counted_where_they_were(self) -> None:
        stretches = {
            "north": {"since": "2025-08-27", "until": "2026-03-08"},
            "south": {"since": "2026-03-09"},
        }
        schools = [
            testing.school(
                id=name,
                records=[
                    testing.record(
                        school=name,
                        incidents=[testing.incident(id=f"I-{name}", school=name)],
                        enrolled=[stretch],
                    )
                ],
            )
            for name, stretch in stretches.items()
        ]
        district = testing.district(schools=schools)
        moves = [{"student": testing.record().id, "place": name, **days} for name, days in stretches.items()]
        given = [BOTH.model_copy(update={"default": "north-days", "attendance": one}) for one in ([], moves)]
        found = [evaluate(district, calendar=one, **GIVEN) for one in given]
        assert verdicts_of(found[0]) == verdicts_of(found[1])

    def test_each_school_of_a_district_by_its_own(self) -> None:
        records = {
            name: testing.record(incidents=[testing.incident(id=f"I-{name}", school=name)])
            for name in ("north", "south")
        }
        schools = [testing.school(id=name, records=[one]) for name, one in records.items()]
        district = testing.district(schools=schools)
        with_default = BOTH.model_copy(update={"default": "north-days"})
        report = evaluate(district, calendar=with_default, **GIVEN)
        assert report.receipt.calendar == "north-days"
        with pytest.raises(NoCalendarError, match="District"):
            evaluate(district, calendar=BOTH, **GIVEN)
        one = evaluate(schools[1], calendar=BOTH, **GIVEN)
        assert verdicts_of(one) == verdicts_of(evaluate(schools[1], calendar=SOUTH, **GIVEN))

    def test_a_batch_names_who_has_none_and_loses_no_other(self) -> None:
        subjects = [
            testing.incident(school=name, id=f"I-{name}") for name in ("north", "west", "south", "south")
        ]
        items = list(evaluate_many(subjects, calendar=BOTH, **GIVEN))
        assert [item.outcome is None for item in items] == [False, True, False, False]
        assert (
            items[1].problems[0].sentence
            == "no calendar is given for incident I-west, and there is no default"
        )
        out = judge_columns(as_columns(subjects), calendar=BOTH, **GIVEN).to_pylist()
        assert [row["row"] for row in out if row["kind"] == "problem"] == [1]

    def test_records_with_attendance_in_a_stream(self) -> None:
        moves = BOTH.model_copy(update={"attendance": [{"student": testing.record().id, "place": "south"}]})
        (item,) = evaluate_many([testing.record()], calendar=moves, of=StudentRecord, **GIVEN)
        assert item.report
        assert item.report.receipt.calendar == "south-days"

    def test_a_fingerprint_is_of_all_of_them(self) -> None:
        subject = testing.incident(school="north")
        prints = {fingerprint(subject, policy=SPRAGUE, calendar=one) for one in (BOTH, NORTH)}
        assert len(prints) == 2


class TestRequests:
    def ask(self, **more: Any) -> dict[str, Any]:
        request = {
            "incident": testing.incident(school="south").model_dump(mode="json", exclude_none=True),
            "policy": "sprague",
            "calendar": BOTH.model_dump(mode="json", exclude_none=True),
            "as_of": testing.AS_OF.isoformat(),
        }
        answer: dict[str, Any] = json.loads(evaluate_json(json.dumps(request | more)))
        return answer

    def test_the_key_takes_several(self) -> None:
        assert self.ask()["report"]["receipt"]["calendar"] == "south-days"

    def test_who_has_none_is_told(self) -> None:
        incident = testing.incident(school="west").model_dump(mode="json", exclude_none=True)
        (problem,) = self.ask(incident=incident)["error"]["problems"]
        assert problem["path"] == "calendar"
        assert "there is no default" in problem["sentence"]

    def test_paths_of_problems_have_no_names_of_ours(self) -> None:
        calendars = BOTH.model_dump(mode="json", exclude_none=True)
        calendars["calendars"][1]["zone"] = "Mars"
        (problem,) = self.ask(calendar=calendars)["error"]["problems"]
        assert problem["path"] == "calendar.calendars[1].zone"
