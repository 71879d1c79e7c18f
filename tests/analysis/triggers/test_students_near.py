"""Who of a school or district is near a trigger: by how much, and until when."""

from typing import Any

import pytest
from builders import CALENDAR, at, setting
from school_builders import district, maybe_on, record, school, use_on
from student_builders import FOUR, school_day

from restraint_rules import District, School, StudentRecord, trigger_status
from restraint_rules.analysis import TriggerStatuses
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.policies import CRDC, SPRAGUE


def record_used(student: str, *days: str) -> StudentRecord:
    return record(*(use_on(day, student=student) for day in days), student=student)


def district_of(*records: tuple[StudentRecord, ...]) -> District:
    kept = [school(id=f"school-{number}", records=one) for number, one in enumerate(records, 1)]
    return district(schools=kept)


def statuses_near(subject: District | School, day: int = 4, **arguments: Any) -> TriggerStatuses:
    defaults: dict[str, Any] = {"policy": SPRAGUE, "calendar": CALENDAR, "setting": setting()}
    return trigger_status(subject, as_of=at(f"{school_day(day)}T20:00"), **defaults | arguments)


TWO, THREE = FOUR[:2], FOUR[:3]


def test_the_nearest_come_first_after_those_with_an_open_meeting() -> None:
    found = statuses_near(
        district_of(
            (record_used("a", *TWO), record_used("b", *THREE), record_used("c", *FOUR), record_used("d"))
        )
    )

    # c: of four uses the last three matter, from Tue 3 Mar, school days 2 to 21 = Mon 30 Mar
    # a and b: from Mon 2 Mar, school days 1 to 20 = Fri 27 Mar; it relaxes on Mon 30
    assert found.to_records() == [
        {"student": "c", "uses": 4, "perhaps": 0, "head_room": 0, "until": "2026-03-30", "open": 1},
        {"student": "b", "uses": 3, "perhaps": 0, "head_room": 1, "until": "2026-03-29", "open": 0},
        {"student": "a", "uses": 2, "perhaps": 0, "head_room": 2, "until": "2026-03-29", "open": 0},
    ]
    assert (len(found), bool(found), found.needed, found.within) == (3, True, 4, 20)
    assert repr(found) == "<TriggerStatuses of district district-1 on 2026-03-05: 3 students>"
    assert repr(found.students[1].status) == "<TriggerStatus on 2026-03-05: 3 of 4, 0 open>"


def test_a_student_of_two_schools_counts_over_both() -> None:
    found = statuses_near(district_of((record_used("a", *FOUR[:2]),), (record_used("a", *FOUR[2:]),)))

    assert [(one.student, len(one.status.uses), len(one.status.open)) for one in found] == [("a", 4, 1)]
    paths = [path.partition(".")[0] for path, _ in found.students[0].status.uses]
    assert paths == ["schools[school-1]"] * 2 + ["schools[school-2]"] * 2


def test_a_school_by_itself_counts_what_it_knows() -> None:
    found = statuses_near(school(records=(record_used("a", *TWO),)))

    assert found.subject.startswith("school ")
    assert [len(one.status.uses) for one in found] == [2]


def test_the_table_lists_those_whom_one_use_more_concerns() -> None:
    text = statuses_near(
        district_of((record_used("a", *TWO), record_used("b", *THREE), record_used("c", *FOUR)))
    ).to_text()

    assert text.splitlines()[:6] == [
        "Near 4 uses within 20 school days, on Thu 5 Mar 2026",
        "",
        "Student  Uses now  More until a team must meet         So until  Meetings open",
        "-------  --------  ---------------------------  ---------------  -------------",
        "c               4     0: each further use does  Mon 30 Mar 2026              1",
        "b               3                            1  Sun 29 Mar 2026",
    ]
    assert "Students with fewer uses now: 1." in text


def test_what_may_count_besides_is_told_beside_what_does() -> None:
    uses = [use_on(day, student="b") for day in THREE]
    found = statuses_near(district_of((record(*uses, maybe_on(school_day(4), student="b"), student="b"),)))

    assert "3, perhaps 1 more" in found.to_text()


def test_numbers_are_set_right_everywhere() -> None:
    found = statuses_near(district_of((record_used("b", *THREE),)))

    assert "| --- | ---: | ---: | ---: | ---: |" in found.to_markdown()
    assert found.to_html().count("text-align:right") == 8


def test_nobody_near_is_said() -> None:
    found = statuses_near(district_of((record_used("a"),)))

    assert str(found).startswith("Nobody is near 4 uses within 20 school days, on Thu 5 Mar 2026")
    assert len(statuses_near(district(schools=None))) == 0


def test_a_policy_that_counts_no_uses_is_refused() -> None:
    with pytest.raises(UnsuitableSubjectError, match="asks for no meeting"):
        statuses_near(district_of((record_used("a"),)), policy=CRDC)
