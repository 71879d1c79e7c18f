"""§ 10-76b-8(g): whoever watches a seclusion under an IEP is trained."""

from datetime import date
from typing import Any

import pytest
from builders import CALENDAR, at, incident, only, restraint, seclusion, setting, staff

from restraint_rules.engine import evaluate
from restraint_rules.findings import Finding
from restraint_rules.policies import CONNECTICUT

WATCHING: dict[str, Any] = {"mode": "direct", "throughout": True, "frequent": True}
STAFF = setting(staff=[staff(), staff(id="new", credentials=[]), staff(id="blank", credentials=None)])


def finding_on_uses(*uses: dict[str, Any]) -> Finding:
    """The finding on these uses."""
    report = evaluate(
        incident(*uses),
        policy=CONNECTICUT,
        calendar=CALENDAR,
        setting=STAFF,
        as_of=at("2026-04-30T12:00"),
    )
    return only(report, "10-76b-8(g)")


def watched(by: Any, *, per_iep: bool | None = True, **facts: Any) -> dict[str, Any]:
    """A seclusion watched by these."""
    return seclusion(involuntary=True, per_iep=per_iep, monitoring=WATCHING | {"by": by}, **facts)


PATH = "interventions[s1].monitoring.by"


@pytest.mark.parametrize(
    ("by", "per_iep", "expected"),
    [
        pytest.param(["staff-1"], True, ("pass", "trained", ()), id="trained"),
        pytest.param(["new"], True, ("fail", "untrained", ()), id="untrained"),
        pytest.param(["staff-1", "new"], True, ("fail", "untrained", ()), id="one of two"),
        pytest.param(
            ["blank"],
            True,
            ("unknown", "unknown", ("setting.staff[blank].credentials",)),
            id="training not recorded",
        ),
        pytest.param(
            ["nobody"], True, ("unknown", "unknown", ("setting.staff[nobody]",)), id="no staff record"
        ),
        pytest.param(["new", "blank"], True, ("fail", "untrained", ()), id="one untrained decides"),
        pytest.param(None, True, ("unknown", "unknown", (PATH,)), id="who is not recorded"),
        pytest.param([], True, ("unknown", "unknown", (PATH,)), id="nobody is named"),
        pytest.param(["new"], False, ("not_applicable", "not_per_iep", ()), id="not under an IEP"),
        pytest.param(
            ["new"],
            None,
            ("unknown", "unknown", ("interventions[s1].per_iep",)),
            id="IEP not recorded",
        ),
    ],
)
def test_who_watched(by: Any, per_iep: bool | None, expected: Any) -> None:
    one = finding_on_uses(watched(by, per_iep=per_iep))

    assert (one.status, one.code.removeprefix("watchers."), one.missing) == expected
    assert one.path == "interventions[s1]"


def test_who_watched_is_shown() -> None:
    assert finding_on_uses(watched(["new"])).evidence == ((PATH, ("new",)),)


def test_watching_that_is_not_recorded_names_nobody() -> None:
    one = finding_on_uses(seclusion(involuntary=True, per_iep=True, monitoring=None))

    assert (one.status, one.missing) == ("unknown", (PATH,))


def test_training_is_that_of_the_day() -> None:
    people = setting(staff=[staff(credentials=[{"at": date(2026, 3, 6)}])])
    report = evaluate(
        incident(watched(["staff-1"])),
        policy=CONNECTICUT,
        calendar=CALENDAR,
        setting=people,
        as_of=at("2026-04-30T12:00"),
    )

    assert only(report, "10-76b-8(g)").code == "watchers.untrained"


def test_a_restraint_is_watched_under_another_clause() -> None:
    assert finding_on_uses(restraint()).code == "no_seclusion"
