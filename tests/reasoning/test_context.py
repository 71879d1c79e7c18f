"""What a rule may know besides its subject."""

from datetime import UTC, date, timedelta

import pytest
from builders import CALENDAR, at

from restraint_rules.calendar.spans import Span, exactly
from restraint_rules.calendar.units import Elapsed, SchoolDays
from restraint_rules.engine.bench import prepare
from restraint_rules.findings.deadline import TICK
from restraint_rules.models.inexact import Between
from restraint_rules.models.setting import Setting
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.context import Context

SETTING = Setting.model_validate(
    {
        "staff": [
            {"id": "aide", "role": "paraprofessional", "employed_by_district": True},
            {
                "id": "visitor",
                "employed_by_district": False,
                "works_in_public_school": False,
                "contracted_for_students": False,
            },
        ]
    }
)


@pytest.mark.parametrize("remembered", [1, 4096])
def test_who_acts_for_the_school_is_the_same_however_much_is_remembered(
    monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    monkeypatch.setattr("restraint_rules.reasoning.context.REMEMBERED", remembered)
    _, context = prepare(date(2026, 3, 5), SPRAGUE, CALENDAR, at("2026-03-06T12:00"), SETTING, {})

    groups = [("visitor",), ("visitor", "aide"), ("stranger",), ("visitor",), None, ()]
    assert [context.by_employee(one) for one in groups] == [False, True, True, False, True, True]


def judging(as_of: str) -> Context:
    return prepare(date(2026, 3, 5), SPRAGUE, CALENDAR, at(as_of), SETTING, {})[1]


class TestWhatIsKnownByNow:
    """Nothing that a span leaves open lies after the moment of judging."""

    @pytest.mark.parametrize(
        ("as_of", "latest"),
        [
            ("2026-03-05T00:00", "2026-03-05T00:00"),
            ("2026-03-05T12:00", "2026-03-05T12:00"),
            ("2026-03-06T00:00", None),  # over: until its last instant
        ],
    )
    def test_of_a_day_only_what_has_come(self, as_of: str, latest: str | None) -> None:
        last = at("2026-03-06T00:00").astimezone(UTC) - TICK if latest is None else at(latest)

        assert judging(as_of).span(date(2026, 3, 5), "day") == Span(at("00:00"), last, ("day",))

    @pytest.mark.parametrize(
        ("as_of", "latest"), [("10:10", "10:10"), ("10:20", "10:20"), ("10:25", "10:20")]
    )
    def test_of_a_rough_time_only_what_has_come(self, as_of: str, latest: str) -> None:
        found = judging(f"2026-03-05T{as_of}").span(Between(at("10:10"), at("10:20")), "at")

        assert found is not None
        assert (found.earliest, found.latest) == (at("10:10"), at(latest))

    @pytest.mark.parametrize("as_of", ["2026-03-04T23:59", "2026-03-05T09:59"])
    def test_what_is_later_is_not_known(self, as_of: str) -> None:
        context = judging(as_of)

        assert context.span(at("10:00"), "at") is None
        assert context.span(Between(at("10:00"), at("10:20")), "at") is None
        assert context.span(date(2026, 3, 6), "day") is None
        assert context.span(None, "at") is None


def test_what_is_due_in_days_after_a_day_is_counted_once_and_in_hours_from_each_moment() -> None:
    _, context = prepare(date(2026, 3, 5), SPRAGUE, CALENDAR, at("2026-03-16T12:00"), SETTING, {})
    early, late = (exactly(at(f"2026-03-05T{hour}:00").astimezone(UTC)) for hour in ("09", "15"))
    school_day, four_hours = SchoolDays(1), Elapsed(timedelta(hours=4))

    assert context.due(school_day, early, "x") is context.due(school_day, late, "x")
    assert context.due(school_day, late, "x").deadline.last_day == date(2026, 3, 6)
    assert context.due(school_day, late, "y").deadline.trigger == "y"
    assert context.due(four_hours, early, "x").deadline.due_at == at("2026-03-05T13:00")
    assert context.due(four_hours, late, "x").deadline.due_at == at("2026-03-05T19:00")


def test_what_is_due_in_days_after_an_uncertain_moment_names_what_would_tell() -> None:
    _, context = prepare(date(2026, 3, 5), SPRAGUE, CALENDAR, at("2026-03-16T12:00"), SETTING, {})
    monday, tuesday = (at(f"2026-03-{day}T09:00").astimezone(UTC) for day in ("09", "10"))

    known = context.due(SchoolDays(1), exactly(monday), "x")
    open_ = context.due(SchoolDays(1), Span(monday, tuesday, ("ended",)), "x")
    assert (known.missing, open_.missing) == ((), ("ended",))
    assert known.deadline.bounds is None
    assert open_.deadline.bounds == (date(2026, 3, 10), date(2026, 3, 11))
