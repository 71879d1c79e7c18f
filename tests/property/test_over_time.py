"""What holds of every student, school and district, whatever happened when."""

from datetime import date, datetime, time

import pytest
from builders import CALENDAR, ZONE
from hypothesis import assume, given
from hypothesis import strategies as st
from property.districts import districts, school_drawn
from property.histories import (
    AS_OF,
    DAYS,
    STATUSES,
    Course,
    courses,
    report_of_history,
    report_of_record,
    use_drawn,
)
from property.profile import examples
from property.shifting import shifted, shifted_calendar, shifted_finding
from property.strategies import Data, put
from property.texts import ACROSS_2018, OF_SPRAGUE, Text

from restraint_rules.calendar.units import SchoolDays
from restraint_rules.engine.bench import Bench
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.records import judge_record
from restraint_rules.findings import Finding
from restraint_rules.models import District, School, StudentRecord
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.over_time.windows import measure_of, triggers
from restraint_rules.report import Report

OPPOSITES = {("pass", "fail"), ("fail", "pass")}
TEAMS = ("VII.A.1", "VII.B.1")
SETTLED = {"pass", "not_applicable"}


def trigger_days(course: Course) -> set[date]:
    """The days on which a window is surely complete, counted as the default readings do."""
    bench = Bench(SPRAGUE, CALENDAR, course.as_of, None, {})
    history = judge_record(StudentRecord.model_validate(course.record), bench, HeldFacts()).history
    fits = measure_of(SchoolDays(20), bench.context(bench.editions()[-1])).surely
    return {found.use.day for found in triggers(history.sure_uses, 4, fits, lambda _: 0)}


def with_another_use(course: Course, day: date, use: Data) -> Course:
    """The course with one more incident, of a use that surely is one."""
    one = {"id": "another", "day": day, "student": course.record["student"], "interventions": [use]}
    return course._replace(record=course.record | {"incidents": [*course.record["incidents"], one]})


@pytest.mark.slow
@examples(200)
@given(courses(), DAYS, st.data())
def test_another_use_takes_no_trigger_away(course: Course, day: date, data: st.DataObject) -> None:
    course = course._replace(readings={})
    more = with_another_use(course, day, data.draw(use_drawn("u1", day, sure=True)))

    assert trigger_days(course) <= trigger_days(more)
    before, after = report_of_record(course), report_of_record(more)
    for clause in TEAMS:
        assert (
            after.of(clause)[0].status != "not_applicable" or before.of(clause)[0].status == "not_applicable"
        )


def shuffled(record: Data, data: st.DataObject) -> Data:
    """The record with its incidents, meetings and stretches of eligibility in another order."""
    names = [name for name in ("incidents", "meetings", "eligibility") if record[name]]
    return record | {name: data.draw(st.permutations(record[name])) for name in names}


@pytest.mark.slow
@examples(200)
@given(courses(), st.data())
def test_the_order_of_records_tells_nothing(course: Course, data: st.DataObject) -> None:
    assert_order_tells_nothing(course, data)


def assert_order_tells_nothing(course: Course, data: st.DataObject) -> None:
    before = report_of_record(course)
    after = report_of_record(course._replace(record=shuffled(course.record, data)))

    assert after.findings == before.findings
    assert after.data == before.data
    assert after.rest == before.rest


@pytest.mark.slow
@examples(200)
@given(courses())
def test_twenty_eight_years_later_all_is_the_same(course: Course) -> None:
    """The calendar of a year returns after twenty-eight, and so do the clock changes; Easter does not."""
    later = Course(shifted(course.record), shifted(course.as_of), course.readings)

    then = report_of_record(later, shifted_calendar(CALENDAR)).findings
    now = report_of_record(course).findings
    by_holidays = {"IX.A", "IX.B.3", "X.B"}
    expected = [shifted_finding(one) for one in now if one.clause not in by_holidays]
    assert [tell(one) for one in then if one.clause not in by_holidays] == expected


def tell(finding: Finding) -> tuple[object, ...]:
    return (finding.key, finding.status, finding.code, finding.missing, finding.evidence, finding.due_at)


def kept_below(report: Report, prefix: str) -> list[tuple[str, str, str, str]]:
    """What a whole says of one of its parts, but for the list of members that a district keeps of each."""
    below = [one for one in report if f"{one.path}.".startswith(f"{prefix}.")]
    return [key_and_status(one, "") for one in below if one.clause != "VIII.C"]


def key_and_status(finding: Finding, prefix: str) -> tuple[str, str, str, str]:
    path = ".".join(filter(None, (prefix, finding.path)))
    return finding.clause, finding.rule, path, finding.status


def open_ones(report: Report, prefix: str) -> list[tuple[str, str, str, str]]:
    """The findings of a part that need attention, as they lie below it."""
    return [key_and_status(one, prefix) for one in report if one.status not in SETTLED and not one.follows]


BLANKS = {
    "attended": ["administrator", "teacher", "parent", "mental_health_professional"],
    "mental_health_available": True,
    "behavioral_assessment": "done",
    "functional_assessment": "done",
    "behavior_plan": "not_needed",
    "iep": "not_done",
    "referral": "not_done",
    "ppt": True,
}


def fillings(record: Data) -> list[Data]:
    """The record with one blank filled: eligibility, a fact of a meeting, or when a use began on its day."""
    found = [record | {"eligibility": [{"since": date(2025, 7, 1), "status": one}]} for one in STATUSES]
    found = [] if record["eligibility"] is not None else found
    for number, meeting in enumerate(record["meetings"] or ()):
        for name in [one for one in BLANKS if meeting.get(one) is None]:
            found.append(put(record, ("meetings", number, name), BLANKS[name]))
    for number, incident in enumerate(record["incidents"]):
        for position, use in enumerate(incident["interventions"]):
            if use["started"] is None:
                at = datetime.combine(incident["day"], time(9), ZONE)
                found.append(put(record, ("incidents", number, "interventions", position, "started"), at))
    return found


@pytest.mark.slow
@examples(200)
@given(courses(), st.data())
def test_filling_a_blank_reverses_nothing_over_time(course: Course, data: st.DataObject) -> None:
    assert_filling_reverses_nothing(course, data)


@pytest.mark.slow
@examples(80)
@given(courses(ACROSS_2018), st.data())
def test_across_two_texts_of_the_state_neither(course: Course, data: st.DataObject) -> None:
    assert_order_tells_nothing(course, data)
    assert_filling_reverses_nothing(course, data)


def assert_filling_reverses_nothing(course: Course, data: st.DataObject) -> None:
    possible = fillings(course.record)
    assume(possible)
    filled = course._replace(record=data.draw(st.sampled_from(possible)))
    earlier = {one.key: one.status for one in report_of_record(course)}

    now = report_of_record(filled)
    assert [one.key for one in now if (earlier.get(one.key), one.status) in OPPOSITES] == []


@pytest.mark.slow
@examples(100)
@given(districts(), AS_OF)
def test_a_whole_holds_what_is_open_in_its_parts(district: Data, as_of: datetime) -> None:
    course = Course({}, as_of, {})
    whole = report_of_history(district, District, course)
    for school in district["schools"] or ():
        path = f"schools[{school['id']}]"
        part = report_of_history(school, School, course)
        assert kept_below(whole, path) == open_ones(part, path)
        for record in school["records"] or ():
            below = f"records[{record['student']['id']}]"
            assert kept_below(part, below) == open_ones(
                report_of_history(record, StudentRecord, course), below
            )


WHOLES = st.one_of(
    districts().map(lambda one: (District, one)), school_drawn("north").map(lambda one: (School, one))
)


@pytest.mark.slow
@pytest.mark.parametrize("text", [OF_SPRAGUE, ACROSS_2018], ids=repr)
@examples(100)
@given(subject=WHOLES, as_of=AS_OF)
def test_valid_facts_raise_nothing(
    text: Text, subject: tuple[type[School] | type[District], Data], as_of: datetime
) -> None:
    model, data = subject
    report = report_of_history(data, model, Course({}, as_of, {}, text))

    assert report.findings
    assert len({one.key for one in report}) == len(report.findings)
