"""Both sides of each number of Connecticut's text, before and after July 2018."""

from datetime import date, timedelta

import pytest
from builders import only
from state_builders import held_on, on_day, report_of_state, shut_in, with_room

from restraint_rules.models import District
from restraint_rules.testing import at, determination
from restraint_rules.testing import facts as lawful

OLD, NEW = date(2018, 6, 4), date(2018, 9, 4)
BOTH = pytest.mark.parametrize("day", [OLD, NEW], ids=["before 2018-07-01", "after"])
MICROSECOND = timedelta(microseconds=1)
MINUTE = timedelta(minutes=1)


@BOTH
class TestNumbers:
    """Both sides of each number, under the text of then and of now."""

    @pytest.mark.parametrize(
        ("length", "expected"),
        [(15 * MINUTE, "determination.not_needed"), (15 * MINUTE + MICROSECOND, "determination.none")],
        ids=str,
    )
    def test_fifteen_minutes(self, day: date, length: timedelta, expected: str) -> None:
        start = at("10:00", day)
        subject = on_day(day, held_on(day, ended=start + length, determinations=[]))

        assert only(report_of_state(subject), "10-236b(f)").code == expected

    @pytest.mark.parametrize(
        ("made", "expected"),
        [(15 * MINUTE, "determination.made"), (15 * MINUTE + MICROSECOND, "determination.not_valid")],
        ids=str,
    )
    def test_decided_by_the_fifteenth_minute(self, day: date, made: timedelta, expected: str) -> None:
        decided = [determination(at("10:00", day) + made)]
        subject = on_day(day, held_on(day, 20, determinations=decided))

        assert only(report_of_state(subject), "10-236b(f)").code == expected

    @pytest.mark.parametrize(
        ("again", "expected"),
        [(45 * MINUTE, "redetermination.made"), (45 * MINUTE + MICROSECOND, "redetermination.none")],
        ids=str,
    )
    def test_decided_anew_after_thirty(self, day: date, again: timedelta, expected: str) -> None:
        start = at("10:00", day)
        decided = [determination(start + after, id=f"{after}") for after in (15 * MINUTE, again)]
        subject = on_day(day, held_on(day, 60, determinations=decided))

        assert only(report_of_state(subject), "10-236b(f).anew").code == expected

    @pytest.mark.parametrize(
        ("after", "expected"),
        [(timedelta(hours=24), "notice.in_time"), (timedelta(hours=24) + MICROSECOND, "notice.late")],
        ids=str,
    )
    def test_twenty_four_hours(self, day: date, after: timedelta, expected: str) -> None:
        told = lawful.notice(at("10:00", day) + after)

        assert (
            only(report_of_state(on_day(day, held_on(day), notices=[told])), "10-236b(h)", "notified").code
            == expected
        )

    @pytest.mark.parametrize("days", [(1, "in_time"), (2, "late")], ids=["next school day", "the one after"])
    def test_the_next_school_day(self, day: date, days: tuple[int, str]) -> None:
        count, expected = days
        done = lawful.report(at("12:00", day + timedelta(days=count)), 8 * MINUTE)

        assert (
            only(report_of_state(on_day(day, held_on(day), report=done)), "10-76b-11").code
            == f"report.{expected}"
        )


CLOCKS_BACK, CLOCKS_FORWARD = date(2017, 11, 4), date(2019, 3, 9)


@pytest.mark.parametrize(("day", "wall"), [(CLOCKS_BACK, "09:00"), (CLOCKS_FORWARD, "11:00")], ids=str)
def test_twenty_four_hours_on_the_nights_the_clocks_change(day: date, wall: str) -> None:
    last = at(wall, day + timedelta(days=1))
    for when, expected in ((last, "notice.in_time"), (last + MICROSECOND, "notice.late")):
        subject = on_day(day, held_on(day), notices=[lawful.notice(when)])
        assert only(report_of_state(subject), "10-236b(h)", "notified").code == expected


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2018, 2, 15), date(2018, 2, 20)),  # Thursday; Monday is Washington's Birthday
        (date(2018, 3, 28), date(2018, 4, 2)),  # Wednesday; Friday is Good Friday
        (date(2018, 11, 20), date(2018, 11, 23)),  # the Friday after Thanksgiving is a business day
    ],
    ids=str,
)
@pytest.mark.parametrize(
    ("clause", "rule"),
    [("10-236b(s)", "copy_sent"), ("10-236b(l)", "injury_reported")],
    ids=["copy", "injury"],
)
def test_two_business_days_over_holidays(day: date, last: date, clause: str, rule: str) -> None:
    for when, expected in ((last, "in_time"), (last + timedelta(days=1), "late")):
        hurt = [{"id": "i1", "person": "student", "discovered": at("10:05", day)}]
        acts = {"report_copy": {"at": when}, "state_report": {"at": when}, "injuries": hurt}
        one = only(report_of_state(on_day(day, held_on(day), **acts)), clause, rule)
        assert one.code.endswith(expected)
        if one.status == "fail":  # the days of the injury report are the department's policy, no law
            assert one.level == ("warning" if rule == "injury_reported" else "error")


def test_the_next_school_day_over_the_summer_is_the_next_business_day_by_default() -> None:
    day = date(2018, 6, 15)
    for choice, last in (("next_business_day", date(2018, 6, 18)), ("next_school_day", date(2018, 9, 3))):
        done = lawful.report(at("12:00", last), 8 * MINUTE)
        one = only(
            report_of_state(
                on_day(day, held_on(day), report=done),
                readings={"after_last_day": choice},
                as_of=at("12:00", date(2018, 12, 1)),
            ),
            "10-76b-11",
        )
        assert one.code == "report.in_time"
        assert one.deadline is not None
        assert one.deadline.last_day == last


@pytest.mark.parametrize(
    ("day", "expected"), [(date(2019, 1, 2), "pass"), (date(2019, 1, 3), "fail")], ids=str
)
def test_sixty_days_after_the_state_s_change(day: date, expected: str) -> None:
    revision = {"id": "r", "adopted": date(2018, 11, 3), "update": {"at": day}}
    district = District.model_validate({"id": "d", "state_revisions": [revision]})

    one = next(one for one in report_of_state(district).of("10-236b(q).updated") if one.path)
    assert one.status == expected


@BOTH
def test_sight_out_of_the_room(day: date) -> None:
    for sees, expected in ((True, "sight.yes"), (False, "sight.no"), (None, "sight.unknown")):
        window = {
            "unbreakable": True,
            "student_sees_out": sees,
            "shows_student": True,
            "shows_employee": True,
        }
        report = report_of_state(on_day(day, shut_in(day)), setting=with_room(window=window))
        assert only(report, "10-236b(d)(2)(B)").code == expected
