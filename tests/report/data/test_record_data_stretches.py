"""Days of enrolment that overlap are one stretch."""

from datetime import date

from restraint_rules.report.data.record_data import Stretches

DAYS = [
    (date(2026, 1, 5), date(2026, 1, 9)),
    (date(2026, 1, 19), date(2026, 1, 30)),
    (date(2026, 1, 26), date(2026, 2, 6)),
    (date(2026, 1, 27), date(2026, 1, 28)),
    (date(2026, 3, 2), None),
]


def test_days_within_and_between() -> None:
    enrolled = Stretches(DAYS)
    within = (date(2026, 1, day) for day in range(1, 32))
    assert [day.day for day in within if day in enrolled] == [*range(5, 10), *range(19, 32)]
    assert date(2026, 2, 6) in enrolled
    assert date(2026, 2, 7) not in enrolled
    assert date(2030, 1, 1) in enrolled
