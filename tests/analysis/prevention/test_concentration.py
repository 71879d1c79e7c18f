"""Where, when, by which positions and after what uses are made; and who is near a trigger."""

from builders import at, restraint, setting, staff
from prevention_builders import prevention_of, words
from school_builders import record, use_on

from restraint_rules import policies


class TestConcentration:
    def test_by_hour_weekday_place_position_and_what_came_before(self) -> None:
        people = setting(staff=[staff(id="staff-1", role="teacher")])
        emergency = {"grounds": ["imminent_injury_to_student", "disruption"], "warning_signs": True}
        one = use_on(
            "2026-03-02", school="school-1", emergency=emergency, extensions={"activity_before": "recess"}
        )
        found = prevention_of(record(one), setting=people)
        rows = {(one.table, one.row): (one.number, one.of) for one in found.concentration}
        assert rows == {
            ("hour", "10"): (1, 1), ("weekday", "1"): (1, 1), ("place", "school-1"): (1, 1),
            ("position", "teacher"): (1, 1), ("activity", "recess"): (1, 1),
            ("ground", "disruption"): (1, 1), ("ground", "imminent_injury_to_student"): (1, 1),
            ("warning_signs", "yes"): (1, 1),
        }  # fmt: skip
        told = words(found)
        assert "Hour: 10:00 1" in told
        assert "Weekday: Mon 1" in told
        assert "Position of staff: teacher 1" in told
        assert "imminent injury to student 1" in told

    def test_what_is_not_recorded_is_counted_as_such(self) -> None:
        blank = restraint("2026-03-02T10:00", "2026-03-02T10:08") | {"started": None, "by": None}
        one = use_on("2026-03-02", uses=(blank,), emergency=None, extensions={"activity_before": "x" * 41})
        rows = {(one.table, one.row) for one in prevention_of(record(one)).concentration}
        assert rows == {
            ("hour", "not_recorded"), ("weekday", "1"), ("place", "not_recorded"),
            ("position", "not_recorded"), ("activity", "not_recorded"),
            ("ground", "not_recorded"), ("warning_signs", "not_recorded"),
        }  # fmt: skip

    def test_about_ten_is_an_hour_if_all_of_it_is(self) -> None:
        def hour(latest: str) -> str:
            start = {"earliest": at("2026-03-02T10:05"), "latest": at(f"2026-03-02T{latest}")}
            one = restraint("2026-03-02T10:30", "2026-03-02T11:30") | {"started": start}
            rows = prevention_of(record(use_on("2026-03-02", uses=(one,)))).concentration
            return next(row.row for row in rows if row.table == "hour")

        assert hour("10:25") == "10"
        assert hour("11:05") == "not_recorded"

    def test_no_ground_and_no_sign_are_answers(self) -> None:
        one = use_on("2026-03-02", emergency={"grounds": [], "warning_signs": False})
        rows = {(one.table, one.row) for one in prevention_of(record(one)).concentration}
        assert {("ground", "none"), ("warning_signs", "no")} <= rows

    def test_no_person_is_named(self) -> None:
        people = setting(staff=[staff(id="staff-1", role=None)])
        found = prevention_of(record(use_on("2026-03-02")), setting=people)
        assert not [one for one in found.concentration if "staff-1" in one.row]

    def test_rows_stand_in_their_own_order(self) -> None:
        found = prevention_of(record(use_on("2026-03-03"), use_on("2026-03-04"), use_on("2026-03-11")))
        assert [one.row for one in found.concentration if one.table == "weekday"] == ["2", "3"]


class TestNear:
    def test_students_near_a_trigger_in_the_order_of_their_ids(self) -> None:
        two = record(use_on("2026-06-10"), use_on("2026-06-11"), student="student-1")
        three = record(
            *(use_on(f"2026-06-0{day}", student="student-0") for day in (8, 9)),
            use_on("2026-06-10", student="student-0"),
            student="student-0",
        )
        found = prevention_of(two, three, as_of=at("2026-06-11T18:00"))
        assert found.near is not None
        assert [(one.student, one.uses, one.head_room) for one in found.near] == [("student-0", 3, 1)]
        assert "student-0 3 1" in words(found)

    def test_open_meetings_are_told(self) -> None:
        four = record(*(use_on(f"2026-03-{day:02}") for day in (2, 3, 4, 5)))
        assert "student-1 0 4 1 HOW THIS" in words(prevention_of(four))

    def test_a_text_that_counts_no_uses_has_none(self) -> None:
        assert prevention_of(record(use_on("2026-03-02")), policy=policies.US_ED_2012).near is None

    def test_who_has_had_nothing_for_a_year_is_not_near(self) -> None:
        assert prevention_of(record(use_on("2025-03-03"))).near == ()
