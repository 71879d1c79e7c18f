"""Whatever a rough time or length turns out to be, what was decided by it stays decided."""

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from restraint_rules import Incident, Report, evaluate, policies, testing

DAY = testing.at("00:00")
MINUTES = st.integers(8 * 60, 16 * 60)
CALENDAR, SETTING = testing.calendar(), testing.setting()


def report_of_use(interventions: list[dict[str, Any]], notice: object) -> Report:
    facts = testing.incident().model_dump(exclude_unset=True)
    told = {"at": notice, "method": "telephone", "outcome": "reached", "by": "staff-1"}
    incident = Incident.model_validate({**facts, "interventions": interventions, "notices": [told]})
    return evaluate(
        incident, policy=policies.SPRAGUE, calendar=CALENDAR, setting=SETTING, as_of=testing.AS_OF
    )


def moment_about(minute: int) -> object:
    return DAY + timedelta(minutes=minute)


@st.composite
def rough(draw: st.DrawFn) -> tuple[list[dict[str, Any]], object, list[dict[str, Any]], object]:
    """An incident known roughly, and one of those it may be."""
    start, length = draw(MINUTES), draw(st.integers(0, 60))
    width, slack = draw(st.integers(0, 30)), draw(st.integers(0, 20))
    lawful = testing.lawful_restraint(testing.at("10:00"), 8).model_dump(exclude_unset=True)
    del lawful["started"], lawful["ended"]
    lawful.pop("distress_evaluations", None)
    began, told = start + draw(st.integers(0, width)), start + draw(st.integers(-30, 90))
    between = {"earliest": moment_about(start), "latest": moment_about(start + width)}
    roughly: dict[str, Any] = {**lawful, "started": between}
    exactly: dict[str, Any] = {**lawful, "started": moment_about(began)}
    if draw(st.booleans()):
        lasted = length + draw(st.integers(0, slack))
        roughly["duration"] = {"least": length, "most": length + slack}
        exactly["duration"] = lasted
    else:
        end = start + width + length
        roughly["ended"] = {"earliest": moment_about(end), "latest": moment_about(end + slack)}
        exactly["ended"] = moment_about(end + draw(st.integers(0, slack)))
    notice = {"earliest": moment_about(told), "latest": moment_about(told + 10)}
    return [roughly], notice, [exactly], moment_about(told + draw(st.integers(0, 10)))


@settings(max_examples=150, deadline=None)
@given(rough())
def test_one_of_those_it_may_be_never_reverses_an_answer(
    world: tuple[list[dict[str, Any]], object, list[dict[str, Any]], object],
) -> None:
    roughly, about, exactly, when = world
    before = {one.key: one.status for one in report_of_use(roughly, about)}
    after = {one.key: one.status for one in report_of_use(exactly, when)}
    reversed_ = {
        key: (status, after.get(key))
        for key, status in before.items()
        if {status, after.get(key)} == {"pass", "fail"}
    }
    assert reversed_ == {}
