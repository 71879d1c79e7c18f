"""The hospital rule, paragraph by paragraph: each status, both sides of each number, its dates."""

from datetime import date
from typing import Any

import pytest
from care_builders import findings_of_care, of_use, past, status_of_hospital

from restraint_rules.errors import BeforeAnyLawError
from restraint_rules.policies import CMS_HOSPITAL
from restraint_rules.testing import care

NA = "not_applicable"


ABOUT_THE_USE: list[tuple[dict[str, Any], str, str]] = [
    ({"purposes": None}, "(e)/never_for", "unknown"),
    ({"purposes": ["safety", "discipline"]}, "(e)/never_for", "fail"),
    ({"purposes": []}, "(e)/never_for", "pass"),
    ({"free_from_abuse": False}, "(e)/free_from_abuse", "fail"),
    ({"grounds": []}, "(e)/only_against", "fail"),
    ({"grounds": ["property_destruction", "unclear"]}, "(e)/only_against", "fail"),
    ({"grounds": None}, "(e)/only_against", "unknown"),
    ({"imminent": False, "grounds": None}, "(e)/only_against", "fail"),
    ({"imminent": None}, "(e)/only_against", "unknown"),
    ({"immobilizes": None}, "(e)(1)(i)(A)", "unknown"),
    ({"immobilizes": False}, "(e)(1)(i)(A)", "fail"),
    ({"excluded_as": "escort"}, "(e)(1)(i)(A)", NA),
    ({"excluded_as": "brief_comfort"}, "(e)(1)(i)(A)", NA),
    ({"alternatives_ineffective": False}, "(e)(2)", "fail"),
    ({"alternatives_ineffective": None}, "(e)(2)", "review"),
    ({"least_restrictive": None}, "(e)(3)", "review"),
    ({"plan_modified": False}, "(e)(4)(i)", "fail"),
    ({"plan_modified": None}, "(e)(4)(i)", "unknown"),
    ({"safe_technique": False}, "(e)(4)(ii)", "fail"),
    ({"orders": []}, "(e)(5)/ordered", "fail"),
    ({"orders": None}, "(e)(5)/ordered", "unknown"),
    ({"orders": None}, "(e)(5)/by_entitled", "unknown"),
    ({"orders": []}, "(e)(5)/by_entitled", NA),
    ({"ended_at_earliest": False}, "(e)(9)", "fail"),
    ({"monitoring": None}, "(e)(10)/monitored_by_trained", "unknown"),
    ({"monitoring": {"trained": False}}, "(e)(10)/monitored_by_trained", "fail"),
    ({"monitoring": None}, "(e)(10)/monitored_at_intervals", "review"),
    ({"chart": []}, "(e)(16)(i)", "fail"),
    ({"chart": None}, "(e)(16)(ii)", "unknown"),
    ({"chart": ["alternatives"]}, "(e)(16)(iii)", "pass"),
    ({"chart": [], "violent_behavior": False}, "(e)(16)(i)", NA),
    ({"staff": []}, "(f)", "unknown"),
    ({"staff": [{"id": "a", "trained": True}, {"id": "b", "trained": False}]}, "(f)", "fail"),
    ({"staff": [{"id": "a", "trained": True}, {"id": "b"}]}, "(f)", "unknown"),
    ({"violent_behavior": False}, "(e)(8)(iii)", "pass"),
    ({"violent_behavior": True}, "(e)(8)(iii)", NA),
    ({"violent_behavior": None}, "(e)(8)(iii)", "unknown"),
]

OF_THE_ORDER: list[tuple[dict[str, Any], str, str]] = [
    ({"licence": "registered_nurse"}, "(e)(5)/by_entitled", "fail"),
    ({"licence": "licensed_practitioner"}, "(e)(5)/by_entitled", "pass"),
    ({"licence": None}, "(e)(5)/by_entitled", "unknown"),
    ({"authorized": False, "licence": None}, "(e)(5)/by_entitled", "fail"),
    ({"responsible": None}, "(e)(5)/by_entitled", "unknown"),
    ({"standing": True, "as_needed": None}, "(e)(6)", "fail"),
    ({"as_needed": True}, "(e)(6)", "fail"),
    ({"standing": None}, "(e)(6)", "unknown"),
    ({"by_attending": True}, "(e)(7)", NA),
    ({"by_attending": None}, "(e)(7)", "unknown"),
    ({"by_attending": False}, "(e)(7)", "unknown"),
    ({"by_attending": False, "attending_consulted": {"done": False}}, "(e)(7)", "pending"),
    ({"by_attending": False, "attending_consulted": {"done": True}}, "(e)(7)", "review"),
    ({"by_attending": False, "attending_consulted": {"done": True, "promptly": True}}, "(e)(7)", "pass"),
    ({"by_attending": False, "attending_consulted": {"done": True, "promptly": False}}, "(e)(7)", "fail"),
    ({"by_attending": False, "attending_consulted": {"at": "2026-09-01"}}, "(e)(7)", "unknown"),
    ({"trained": False}, "(e)(11)", "fail"),
    ({"expires": None, "open_ended": True}, "(e)(8)(i)(B)", "fail"),
    ({"expires": None, "issued": None}, "(e)(8)(i)(B)", "unknown"),
    ({"issued": None}, "(e)(8)(i)(B)", "unknown"),
    ({"expires": None}, "(e)(8)(i)(B)", "unknown"),
    ({"expires": "2026-03-05"}, "(e)(8)(i)(B)", "unknown"),
    ({"issued": None}, "(e)(8)(i)/renewed_in_time", "unknown"),
    ({"issued": None}, "(e)(8)(i)/within_total", "unknown"),
    ({"issued": "2026-03-05", "expires": None}, "(e)(8)(i)/renewed_in_time", "unknown"),
]


@pytest.mark.parametrize(("facts", "clause", "expected"), ABOUT_THE_USE)
def test_a_fact_of_the_use(facts: dict[str, Any], clause: str, expected: str) -> None:
    assert status_of_hospital(of_use(**facts), clause) == expected


@pytest.mark.parametrize(("facts", "clause", "expected"), OF_THE_ORDER)
def test_a_fact_of_the_order(facts: dict[str, Any], clause: str, expected: str) -> None:
    assert status_of_hospital(of_use(orders=[care.order(**facts)]), clause) == expected


def test_an_order_of_later_is_not_known_yet() -> None:
    subject = of_use(orders=[care.order(past(20))], ended=None, ongoing=True)

    assert status_of_hospital(subject, "(e)(5)/ordered", as_of=past(10)) == "unknown"


BIRTHDAYS = [
    ("2008-03-06", "B", 120),  # seventeen, the day before turning eighteen
    ("2008-03-05", "A", 240),
    ("2017-03-06", "C", 60),
    ("2017-03-05", "B", 120),
]


@pytest.mark.parametrize(("born", "band", "limit"), BIRTHDAYS)
@pytest.mark.parametrize("over", [0, 1])
def test_an_order_lasts_as_long_as_the_age_on_the_day_allows(
    born: str, band: str, limit: int, over: int
) -> None:
    use = care.use(orders=[care.order(minutes=limit + over)])
    subject = care.episode(use, person=care.person(born=born))

    assert status_of_hospital(subject, f"(e)(8)(i)({band})") == ("fail" if over else "pass")
    assert [status_of_hospital(subject, f"(e)(8)(i)({one})") for one in "ABC" if one != band] == [NA, NA]


def born_on_a_leap_day(day: date) -> list[str]:
    issued = care.TEN.replace(year=day.year, month=day.month, day=day.day)
    use = care.use(issued, orders=[care.order(issued, 180)])
    subject = care.episode(use, day=day, person=care.person(born="2008-02-29"))
    return [status_of_hospital(subject, f"(e)(8)(i)({band})") for band in "AB"]


def test_a_leap_day_s_birthday_is_on_the_28th_in_years_without_one() -> None:
    assert born_on_a_leap_day(date(2026, 2, 27)) == [NA, "fail"]
    assert born_on_a_leap_day(date(2026, 2, 28)) == ["pass", NA]


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ({"born": None, "age": 17}, [NA, "pass", NA]),
        ({"born": None, "age": 18}, ["pass", NA, NA]),
        ({"born": None}, ["unknown", "unknown", "unknown"]),
    ],
)
def test_an_age_stands_in_for_a_date_of_birth(person: dict[str, Any], expected: list[str]) -> None:
    subject = care.episode(person=care.person(**person))

    assert [status_of_hospital(subject, f"(e)(8)(i)({band})") for band in "ABC"] == expected


def test_an_age_may_be_another_on_the_next_day() -> None:
    next_day = past(24 * 60)
    use = care.use(minutes=25 * 60, orders=[care.order(), care.order(next_day, 60, id="order-2")])
    subject = care.episode(use, person=care.person(born=None, age=17))
    by_band = {
        band: [one.status for one in findings_of_care(subject, CMS_HOSPITAL, f"482.13(e)(8)(i)({band})")]
        for band in "ABC"
    }

    assert by_band == {"A": [NA, "unknown"], "B": ["pass", "unknown"], "C": [NA, NA]}


def test_an_order_of_an_unknown_day_leaves_the_birthday_open() -> None:
    use = care.use(orders=[care.order(issued=None)])

    assert (
        status_of_hospital(care.episode(use, person=care.person(born="2008-03-20")), "(e)(8)(i)(A)")
        == "unknown"
    )


@pytest.mark.parametrize(("minutes", "expected"), [(59, "pass"), (60, "pass"), (61, "fail")])
def test_seen_face_to_face_within_the_hour(minutes: int, expected: str) -> None:
    assert status_of_hospital(of_use(evaluations=[care.evaluation(past(minutes))]), "(e)(12)(i)") == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"licence": "registered_nurse", "trained": True}, "pass"),
        ({"licence": "registered_nurse", "trained": False}, "fail"),
        ({"licence": "practical_nurse"}, "fail"),
        ({"face_to_face": False}, "fail"),
        ({"face_to_face": None}, "unknown"),
        ({"at": "2026-03-05"}, "unknown"),
        ({"at": past(-10)}, "unknown"),
    ],
)
def test_by_whom_and_how(facts: dict[str, Any], expected: str) -> None:
    assert status_of_hospital(of_use(evaluations=[care.evaluation(**facts)]), "(e)(12)(i)") == expected


ELEMENTS = {"situation", "reaction", "condition", "need_to_continue"}


@pytest.mark.parametrize(
    ("element", "clause"),
    [
        ("situation", "(e)(12)(ii)(A)"),
        ("reaction", "(e)(12)(ii)(B)"),
        ("condition", "(e)(12)(ii)(C)"),
        ("need_to_continue", "(e)(12)(ii)(D)"),
    ],
)
def test_the_four_elements(element: str, clause: str) -> None:
    def of(evaluated: list[str] | None) -> str:
        return status_of_hospital(of_use(evaluations=[care.evaluation(evaluated=evaluated)]), clause)

    assert of([element]) == "pass"
    assert (
        of([one for one in ("situation", "reaction", "condition", "need_to_continue") if one != element])
        == "fail"
    )
    assert of(None) == "unknown"
    assert status_of_hospital(of_use(evaluations=[]), clause) == NA
    assert status_of_hospital(of_use(evaluations=None), clause) == "unknown"
    assert status_of_hospital(of_use(violent_behavior=False), clause) == NA


def test_a_nurse_consults() -> None:
    nurse: dict[str, Any] = {"licence": "registered_nurse"}

    assert status_of_hospital(of_use(), "(e)(14)") == NA
    assert status_of_hospital(of_use(evaluations=[care.evaluation(**nurse)]), "(e)(14)") == "unknown"
    done: dict[str, Any] = {"consulted": {"done": True, "promptly": True}}
    assert status_of_hospital(of_use(evaluations=[care.evaluation(**nurse, **done)]), "(e)(14)") == "pass"


def test_a_reading_measures_the_checks() -> None:
    def checked(*minutes: int, every: int = 15) -> str:
        subject = of_use(checks=[{"at": past(one)} for one in minutes])
        return status_of_hospital(subject, "(e)(10)/monitored_at_intervals", check_interval=every)

    assert checked(15) == "pass"
    assert checked(16) == "fail"
    assert checked() == "fail"
    assert checked(16, every=16) == "pass"
    assert status_of_hospital(of_use(), "(e)(10)/monitored_at_intervals", check_interval=15) == "unknown"


def test_no_text_before_2007() -> None:
    assert status_of_hospital(care.episode(day=date(2007, 1, 8)), "(e)(6)") == "pass"
    with pytest.raises(BeforeAnyLawError, match="2007-01-08"):
        status_of_hospital(care.episode(day=date(2007, 1, 7)), "(e)(6)")


@pytest.mark.parametrize(("day", "expected"), [(date(2019, 11, 28), "fail"), (date(2019, 11, 29), "pass")])
def test_since_2019_a_practitioner_need_not_be_independent(day: date, expected: str) -> None:
    order = care.order(licence="licensed_practitioner")

    assert (
        status_of_hospital(care.episode(care.use(orders=[order]), day=day), "(e)(5)/by_entitled") == expected
    )
