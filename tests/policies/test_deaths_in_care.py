"""Deaths in hospitals: during a use, within 24 hours, within a week; the report and the log."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from care_builders import later, past, status_of_hospital

from restraint_rules.models.base import Subject
from restraint_rules.testing import care

NA = "not_applicable"
ENDED = past(30)
DAY, MOMENT = timedelta(hours=24), timedelta(microseconds=1)


def status_of_death(subject: Subject, clause: str, **arguments: Any) -> str:
    return status_of_hospital(subject, f"(g){clause}", **arguments)


def episode_of_death(when: datetime | date, *, soft: bool | None = False, **facts: Any) -> Subject:
    """A death after or during a mechanical restraint that ended at half past ten."""
    use = care.use(kind="mechanical_restraint", soft_wrist_only=soft)
    return care.episode(use, deaths=[care.death(past(0), **({"at": when, "known": when} | facts))])


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (ENDED, ["pass", NA, NA]),
        (past(0), ["pass", NA, NA]),
        (past(-1), [NA, NA, NA]),
        (ENDED + MOMENT, [NA, "pass", "pass"]),
        (ENDED + DAY, [NA, "pass", "pass"]),
        (ENDED + DAY + MOMENT, [NA, NA, "pass"]),
        (later("2026-03-12T23:59:59"), [NA, NA, "pass"]),
        (later("2026-03-13T00:00"), [NA, NA, NA]),
        (date(2026, 3, 5), ["unknown", "unknown", "unknown"]),
        (date(2026, 3, 7), [NA, NA, "pass"]),
    ],
)
def test_how_a_death_stands_to_the_use(when: datetime | date, expected: list[str]) -> None:
    known = past(0) + timedelta(days=9)
    subject = episode_of_death(when, known=known, reported={"at": known})

    assert [status_of_death(subject, f"(1)({which})") for which in ("i", "ii", "iii")] == expected


def test_no_hour_is_no_moment() -> None:
    assert status_of_death(episode_of_death(past(20), at=None), "(1)(i)") == "unknown"
    assert status_of_death(episode_of_death(past(20), at=None), "(1)(ii)") == "unknown"


@pytest.mark.parametrize(
    ("known", "reported", "expected"),
    [
        ("2026-03-05T23:59", "2026-03-06T17:00", "pass"),  # Thursday, Friday
        ("2026-03-05T23:59", "2026-03-06T17:01", "fail"),
        ("2026-03-06T00:00", "2026-03-09T17:00", "pass"),  # over the week-end
        ("2026-03-06T00:00", "2026-03-09T17:01", "fail"),
    ],
)
def test_by_the_close_of_business_of_the_next_business_day(known: str, reported: str, expected: str) -> None:
    subject = episode_of_death(past(20), known=later(known), reported={"at": later(reported)})

    assert status_of_death(subject, "(1)(i)") == expected


def test_a_reading_names_another_hour() -> None:
    subject = episode_of_death(past(20), known=past(20), reported={"at": later("2026-03-06T17:30")})

    assert status_of_death(subject, "(1)(i)") == "fail"
    assert status_of_death(subject, "(1)(i)", close_of_business="18:00") == "pass"
    assert status_of_death(subject, "(1)(i)", close_of_business="end_of_day") == "pass"


def test_what_is_not_recorded_of_the_report() -> None:
    assert status_of_death(episode_of_death(past(20), reported={"at": "2026-03-06"}), "(1)(i)") == "unknown"
    assert status_of_death(episode_of_death(past(20), reported=None), "(1)(i)") == "unknown"
    assert status_of_death(episode_of_death(past(20), reported={"done": False}), "(1)(i)") == "fail"
    assert status_of_death(episode_of_death(past(20), known=None), "(1)(i)") == "unknown"
    assert status_of_death(episode_of_death(past(20), known=None, reported=None), "(1)(i)") == "unknown"
    assert (
        status_of_death(episode_of_death(past(20), reported=None), "(1)(i)", as_of=later("2026-03-06T16:59"))
        == "pending"
    )


def test_a_death_of_later_is_not_known() -> None:
    assert status_of_death(episode_of_death(past(60)), "(1)(i)", as_of=past(45)) == NA


@pytest.mark.parametrize(("caused", "expected"), [(True, "pass"), (False, NA), (None, "review")])
def test_within_a_week_it_is_judged_if_the_use_contributed(caused: bool | None, expected: str) -> None:
    subject = episode_of_death(ENDED + DAY + DAY, perhaps_caused=caused, reported={"at": ENDED + DAY + DAY})

    assert status_of_death(subject, "(1)(iii)") == expected


def test_soft_wrist_restraints_alone_are_logged_instead() -> None:
    logged = {"reported": None, "logged": {"at": past(60)}, "log_in_record": True}
    subject = episode_of_death(past(20), soft=True, **logged)

    assert [status_of_death(subject, one) for one in ("(1)(i)", "(2)(i)", "(2)(ii)")] == [NA, "pass", NA]
    assert [status_of_death(subject, one) for one in ("(3)(i)", "(3)(ii)")] == ["unknown", "pass"]
    soon = episode_of_death(past(60), soft=True, **logged)
    assert [status_of_death(soon, one) for one in ("(1)(ii)", "(1)(iii)", "(2)(ii)")] == [
        NA,
        "unknown",
        "pass",
    ]
    assert status_of_death(episode_of_death(past(20), soft=None), "(2)(i)") == "unknown"
    assert status_of_death(episode_of_death(past(20)), "(2)(i)") == NA


def test_a_seclusion_besides_takes_the_log_away() -> None:
    uses = (
        care.use(kind="mechanical_restraint", soft_wrist_only=True),
        care.use(kind="seclusion", id="use-2", start=past(40)),
    )
    subject = care.episode(*uses, deaths=[care.death(past(20))])

    assert [status_of_death(subject, one) for one in ("(1)(i)", "(2)(i)")] == ["pass", NA]


@pytest.mark.parametrize(
    ("day", "expected"), [("2026-03-12", "pass"), ("2026-03-13", "fail"), (None, "unknown")]
)
def test_the_log_within_seven_days_of_the_death(day: str | None, expected: str) -> None:
    subject = episode_of_death(past(20), soft=True, logged=None if day is None else {"at": day})

    assert status_of_death(subject, "(2)(i)") == expected


def test_what_the_log_and_the_record_have() -> None:
    fields = ["name", "born", "died", "attending", "record_number", "diagnosis"]
    whole = {"at": past(60), "states": fields, "available": True}

    def of(clause: str, **logged: Any) -> str:
        return status_of_death(episode_of_death(past(20), soft=True, logged=whole | logged), clause)

    assert of("(4)(ii)") == of("(4)(iii)") == "pass"
    assert of("(4)(ii)", states=fields[1:]) == "fail"
    assert of("(4)(ii)", states=None) == "unknown"
    assert of("(4)(iii)", available=False) == "fail"
    assert (
        status_of_death(episode_of_death(past(20)), "(4)(ii)")
        == status_of_death(episode_of_death(past(20)), "(4)(iii)")
        == NA
    )
    assert status_of_death(episode_of_death(past(20), report_in_record=False), "(3)(i)") == "fail"
    assert status_of_death(episode_of_death(past(20), reported={"done": False}), "(3)(i)") == NA
    assert status_of_death(episode_of_death(past(20), soft=True, logged={"done": False}), "(3)(ii)") == NA


@pytest.mark.parametrize(("day", "expected"), [(date(2012, 7, 13), "fail"), (date(2012, 7, 16), NA)])
def test_the_log_stands_beside_the_report_since_2012(day: date, expected: str) -> None:
    at = past(0).replace(year=day.year, month=day.month, day=day.day)
    use = care.use(at, kind="mechanical_restraint", soft_wrist_only=True)
    soon = care.death(at + timedelta(minutes=5), reported={"done": False})
    subject = care.episode(use, day=day, deaths=[soon])

    assert status_of_death(subject, "(1)(i)") == expected
