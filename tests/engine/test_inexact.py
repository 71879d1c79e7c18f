"""What is known only roughly decides where all of it agrees, and else is unknown and named."""

from typing import Any

import pytest
from builders import only, report_by_kit

from restraint_rules import Report, testing
from restraint_rules.findings import ENGLISH

TEN = testing.at("10:00")


def between_data(earliest: str, latest: str, *, about: bool = False) -> dict[str, Any]:
    return {"earliest": testing.at(earliest), "latest": testing.at(latest), "about": about}


def report_of_use(**facts: Any) -> Report:
    """A restraint without decisions, otherwise lawful."""
    lawful = testing.lawful_restraint(TEN, 8).model_dump(exclude_unset=True)
    use = {**lawful, "determinations": [], **facts}
    given: Any = [{name: one for name, one in use.items() if one is not None}]
    return report_by_kit(testing.incident(interventions=given))


@pytest.mark.parametrize(
    ("started", "status", "missing"),
    [
        (between_data("10:03", "10:10"), "not_applicable", ()),  # at most 15 min until 10:18
        (between_data("10:02", "10:10"), "unknown", ("interventions[r1].started",)),  # 8 to 16 min
        (between_data("09:50", "10:02"), "fail", ()),  # at least 16 min
    ],
)
def test_a_start_known_roughly(started: object, status: str, missing: tuple[str, ...]) -> None:
    report = report_of_use(started=started, ended=testing.at("10:18"))
    one = only(report, "III.H.2")
    assert (one.status, one.missing) == (status, missing)
    assert Report.from_json(report.to_json()) == report


@pytest.mark.parametrize(
    ("duration", "status", "missing"),
    [
        ({"least": 10, "most": 15}, "not_applicable", ()),
        ({"least": 10, "most": 16}, "unknown", ("interventions[r1].duration",)),
        ({"least": 15}, "unknown", ("interventions[r1].duration",)),
        ({"least": 16}, "fail", ()),
        ({"least": 16, "most": 20}, "fail", ()),
    ],
)
def test_a_length_known_roughly(duration: object, status: str, missing: tuple[str, ...]) -> None:
    one = only(report_of_use(started=None, ended=None, duration=duration), "III.H.2")
    assert (one.status, one.missing) == (status, missing)


def test_a_length_with_bounds_disagrees_only_beyond_them() -> None:
    def pointed_out(duration: object) -> bool:
        report = report_of_use(ended=testing.at("10:08"), duration=duration)
        found = [path for one in report.data if one.code == "data.duration_disagrees" for path in one.paths]
        return "interventions[r1].duration" in found

    assert not pointed_out({"least": 5, "most": 10})
    assert not pointed_out({"least": 7})
    assert pointed_out({"least": 10})
    assert pointed_out({"least": 2, "most": 6})


@pytest.mark.parametrize(
    ("at", "status"),
    [
        (between_data("20:00", "20:30"), "pass"),
        (between_data("09:59", "10:30"), "unknown"),  # 24 h end at 10:00 on the next day
    ],
)
def test_a_notice_known_roughly(at: dict[str, Any], status: str) -> None:
    day = testing.at("10:00").date() if status == "pass" else testing.at("10:00").date().replace(day=6)
    at = {**at, **{name: at[name].replace(day=day.day) for name in ("earliest", "latest")}}
    notice = {"at": at, "method": "telephone", "outcome": "reached", "by": "staff-1"}
    report = report_by_kit(testing.incident(notices=[notice]))
    assert only(report, "IX.B.1", "parent_notified").status == status


def test_it_is_told_as_the_form_told_it() -> None:
    late = between_data("12:00", "12:30", about=True)
    late = {**late, **{name: late[name].replace(day=12) for name in ("earliest", "latest")}}
    report = report_by_kit(testing.incident(report_copy={"at": late}))
    shown = dict(only(report, "IX.B.3").evidence)

    assert ENGLISH.write(shown["report_copy.at"]) == "about 12:15 on Thu 12 Mar 2026"
    assert Report.from_json(report.to_json()) == report
    assert only(report, "IX.B.3").deadline.done_at.isoformat() == "2026-03-12"  # type: ignore[union-attr] # late, so due
