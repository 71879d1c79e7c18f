"""Measures hold whatever the blanks hide: an interval never leaves out what filling them would give."""

from fractions import Fraction
from typing import Any

from builders import CALENDAR, at
from hypothesis import given
from hypothesis import strategies as st
from property.profile import examples

from restraint_rules.analysis import care_measures
from restraint_rules.analysis.measures.between import Between
from restraint_rules.analysis.prevention.control_chart import Point, center_of, signals
from restraint_rules.models.care import CareEpisode, CareFacility

Planned = tuple[str, int, int, str]
"""Kind, start and length in minutes, and what of it is blank."""

PLANNED = st.lists(
    st.tuples(
        st.sampled_from(["manual_restraint", "mechanical_restraint", "seclusion"]),
        st.integers(0, 400),
        st.integers(1, 200),
        st.sampled_from(["", "started", "ended"]),
    ),
    min_size=1,
    max_size=4,
)
FACILITY = CareFacility.model_validate(
    {"id": "f", "patient_days": [{"month": "2026-03", "days": 50, "leave_days": 0}]}
)


def clock(minute: int) -> Any:
    return at(f"2026-03-02T{minute // 60:02}:{minute % 60:02}")


def hours_of(planned: list[Planned], *, blank: bool) -> tuple[Between, Between]:
    """The hours of restraint and of seclusion that the library counts.

    The end of a restraint is never left blank: a seclusion's start would stand in for it.
    """
    uses = [
        {"id": f"u{number}", "kind": kind, "started": clock(start), "ended": clock(start + length)}
        for number, (kind, start, length, _) in enumerate(planned)
    ]
    for use, (kind, *_, gone) in zip(uses, planned, strict=True):
        if blank and gone and (gone == "started" or kind == "seclusion"):
            use[gone] = None
    episode = CareEpisode.model_validate(
        {"id": "e", "day": "2026-03-02", "person": {"id": "p", "age": 30}, "uses": uses}
    )
    found = care_measures(
        FACILITY, [episode], ("2026-03", "2026-03"), calendar=CALENDAR, as_of=at("2026-03-02T20:00")
    )
    held, secluded = (found[name, ""].numerator for name in ("hbips_2", "hbips_3"))
    assert held is not None
    assert secluded is not None
    return held, secluded


def by_the_minute(planned: list[Planned]) -> tuple[Fraction, Fraction]:
    """The same by looking at each minute of the day: restraint supersedes seclusion."""
    going_on = [
        {kind == "seclusion" for kind, start, length, _ in planned if start <= minute < start + length}
        for minute in range(24 * 60)
    ]
    held = sum(False in one for one in going_on)
    return Fraction(held), Fraction(sum(one == {True} for one in going_on))


@examples(60)
@given(PLANNED)
def test_hours_are_those_counted_minute_by_minute(planned: list[Planned]) -> None:
    held, secluded = hours_of(planned, blank=False)
    assert held.exact
    assert secluded.exact
    assert (held.least * 60, secluded.least * 60) == by_the_minute(planned)


@examples(60)
@given(PLANNED)
def test_with_blanks_the_interval_holds_them(planned: list[Planned]) -> None:
    kinds = hours_of(planned, blank=True)
    assert len(kinds) == 2
    for counted, minutes in zip(kinds, by_the_minute(planned), strict=True):
        assert counted.least * 60 <= minutes
        assert counted.most is None or minutes <= counted.most * 60


MONTHS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 4), st.sampled_from([0, 1, 2])), min_size=8, max_size=16
)


@examples(200)
@given(MONTHS, st.data())
def test_a_signal_stays_however_what_is_open_is_filled(
    months: list[tuple[int, int, int]], data: st.DataObject
) -> None:
    opened = [Point(number, exposure, perhaps) for number, perhaps, exposure in months]
    filled = [
        Point(point.number + data.draw(st.integers(0, point.perhaps)), point.exposure) for point in opened
    ]
    before = signals(opened, center_of(opened), "incidents")
    after = signals(filled, center_of(filled), "incidents")
    assert len(before) == len(months)
    for sure, found in zip(before, after, strict=True):
        assert not sure or sure.rpartition("_")[2] == found.rpartition("_")[2]
