"""Facts that forms have room for: each recorded, known to be none, or blank, and what they bear on."""

from datetime import timedelta
from typing import Any

import pytest
from builders import at, incident, judge, only, report, restraint, seclusion
from intake_rows import incident_of

from restraint_rules.errors import ValidationError
from restraint_rules.intake import layouts, never_held
from restraint_rules.models import (
    Determination,
    DistressEvaluation,
    Emergency,
    Hold,
    Incident,
    IncidentReport,
    Injury,
    LockRelease,
    Monitoring,
    Notice,
    Period,
    PsychopharmacologicAgent,
    Staff,
    Student,
)
from restraint_rules.models.base import Facts

INTERVAL: dict[str, Any] = {"readings": {"monitoring_interval": 5}}


class TestTheWholeEvent:
    @pytest.mark.parametrize(
        ("facts", "outside"),
        [
            ({"started": at("10:00"), "ended": at("10:08")}, False),
            ({"started": "2026-03-05", "ended": "2026-03-05"}, False),
            ({"started": at("10:00:01")}, True),
            ({"ended": at("10:07:59")}, True),
            ({"ended": "2026-03-04"}, True),
            ({}, False),
        ],
    )
    def test_a_use_outside_of_it_is_pointed_out(self, facts: dict[str, Any], *, outside: bool) -> None:
        found = judge(incident(restraint(), **facts))

        assert [one.paths for one in found.data if one.code == "data.outside_incident"] == (
            [("interventions[r1]",)] if outside else []
        )

    def test_it_changes_no_finding(self) -> None:
        """A use may begin long after the behaviour it answers, so its blank start stays blank."""
        blank = restraint(started=None)
        before, after = (
            judge(incident(blank, **facts))
            for facts in ({}, {"started": at("10:00"), "ended": at("10:08"), "place": "gym"})
        )

        assert before.findings == after.findings

    def test_what_is_later_is_pointed_out(self) -> None:
        found = judge(incident(ended=at("2027-01-01T10:00")))

        assert [one.paths for one in found.data] == [("ended",)]

    def test_it_is_in_order(self) -> None:
        with pytest.raises(ValidationError, match="The end lies before the start"):
            incident(started=at("10:00"), ended=at("09:59"))


class TestAStatedDuration:
    def test_that_cannot_be_read_is_stated(self) -> None:
        found = only(judge(incident(report=report(duration=None, duration_stated=True))), "IX.A.3")

        assert (found.status, found.evidence) == ("pass", (("report.duration_stated", True),))

    def test_that_is_not_stated_is_left_out(self) -> None:
        found = only(judge(incident(report=report(duration=None, duration_stated=False))), "IX.A.3")

        assert (found.status, found.code) == ("fail", "report.left_out")
        assert found.evidence == (("report.duration_stated", False),)

    def test_blank_it_is_not_known(self) -> None:
        found = only(judge(incident(report=report(duration=None))), "IX.A.3")

        assert (found.status, found.missing) == ("unknown", ("report.duration",))

    @pytest.mark.parametrize(
        ("model", "facts"),
        [
            (Period, {"id": "r1", "duration": 5, "duration_stated": False}),
            (IncidentReport, {"duration": 5, "duration_stated": False}),
            (IncidentReport, {"left_out": ["duration"], "duration_stated": True}),
        ],
    )
    def test_it_contradicts_nothing(self, model: type[Facts], facts: dict[str, Any]) -> None:
        with pytest.raises(ValidationError, match=r"not stated|left_out"):
            model.model_validate(facts)

    @pytest.mark.parametrize(
        ("cell", "duration", "stated"),
        [
            ("12", timedelta(minutes=12), None),
            ("some 12", None, True),
            ("a while", None, True),
            ("", None, None),
            ("N/A", None, None),
        ],
    )
    def test_of_a_cell(self, cell: str, duration: timedelta | None, *, stated: bool | None) -> None:
        (use,) = incident_of(long=cell).interventions

        assert isinstance(use, Period)
        assert (use.duration, use.duration_stated) == (duration, stated)


class TestTheLongestGap:
    @pytest.mark.parametrize(
        ("gap", "status"),
        [
            (5, "pass"),
            ("PT5M0.001S", "fail"),
            (0, "pass"),
            (None, "unknown"),
            ({"least": 6}, "fail"),
            ({"least": 4}, "unknown"),
            ({"least": 0, "most": 5}, "pass"),
        ],
    )
    def test_by_an_interval(self, gap: Any, status: str) -> None:
        watched = {"mode": "direct", "longest_gap": gap}

        assert only(judge(incident(seclusion(monitoring=watched)), **INTERVAL), "III.G.2").status == status

    def test_it_decides_beside_shorter_ones(self) -> None:
        gap = {"started": at("10:02"), "ended": at("10:04")}
        watched = {"mode": "direct", "longest_gap": 6, "gaps": [gap]}
        found = only(judge(incident(seclusion(monitoring=watched)), **INTERVAL), "III.G.2")

        assert found.status == "fail"
        assert ("interventions[s1].monitoring.longest_gap", timedelta(minutes=6)) in found.evidence

    @pytest.mark.parametrize(
        ("watched", "denied"),
        [
            ({"longest_gap": 1, "throughout": True}, True),
            ({"longest_gap": 0, "throughout": False}, True),
            ({"longest_gap": 1, "gaps": []}, True),
            ({"longest_gap": 0, "gaps": [{"started": at("10:02"), "ended": at("10:04")}]}, True),
            ({"longest_gap": 1, "throughout": False}, False),
            ({"longest_gap": 0, "throughout": True, "gaps": []}, False),
            ({"throughout": True}, False),
            ({"longest_gap": {"least": 0, "most": 5}, "throughout": True, "gaps": []}, False),
            ({"longest_gap": {"least": 1}, "throughout": True}, True),
        ],
    )
    def test_what_denies_it_is_pointed_out(self, watched: dict[str, Any], *, denied: bool) -> None:
        found = judge(incident(restraint(monitoring={"mode": "direct"} | watched)))

        assert ("data.gap_denied" in {one.code for one in found.data}) is denied


@pytest.mark.parametrize(
    "model",
    [
        Incident, Period, PsychopharmacologicAgent, Hold, Monitoring, Determination, DistressEvaluation,
        LockRelease, Emergency, Injury, Notice, IncidentReport, Student, Staff,
    ],
)  # fmt: skip
def test_a_vendor_s_own_keys_have_a_place(model: type[Facts]) -> None:
    assert "extensions" in model.model_fields


def test_own_keys_of_a_part_travel() -> None:
    own = {"vendor": {"row": 7}}
    made = incident(restraint(extensions=own), report=report(extensions=own))
    read = Incident.model_validate_json(made.model_dump_json())

    assert read == made
    assert (read.interventions[0].extensions, read.report and read.report.extensions) == (own, own)


@pytest.mark.parametrize(
    ("care", "done"), [({"at": "2026-03-05"}, None), ({"done": False}, False), (None, None)]
)
def test_medical_care_has_three_states(care: Any, *, done: bool | None) -> None:
    injuries = incident(injuries=[{"person": "student", "medical_care": care}]).injuries or ()

    assert [one.medical_care and one.medical_care.done for one in injuries] == [done]


def test_what_no_clause_asks_is_nothing_a_source_lacks() -> None:
    named = never_held([layouts.OREGON])

    assert not {"place", "started", "ended"} & set(named)
    assert "interventions[].started" in named or "interventions" not in named
