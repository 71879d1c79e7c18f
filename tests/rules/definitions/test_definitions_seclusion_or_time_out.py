"""I.A and I.F: a seclusion or an exclusionary time out, by the facts."""

from typing import Any

import pytest
from builders import Told, incident, judge, only, seclusion, time_out
from definition_answers import (
    LACKING,
    MET,
    NOTHING,
    OTHERWISE,
    REFUTED,
    judged_as,
    told_by_clause,
    told_open,
    told_stands,
)


class TestSeclusionOrTimeOut:
    """I.A and I.F: the facts classify, not the label."""

    @pytest.mark.parametrize(
        ("facts", "time_out_says", "seclusion_says", "kind"),
        [
            pytest.param(
                {"physically_prevented": True}, REFUTED, OTHERWISE, "seclusion", id="one cannot leave"
            ),
            pytest.param(
                {"physically_prevented": None, "locked": True},
                REFUTED,
                OTHERWISE,
                "seclusion",
                id="a secured door prevents leaving",
            ),
            pytest.param(
                {"physically_prevented": True, "in_room": None, "room": "room-1"},
                REFUTED,
                OTHERWISE,
                "seclusion",
                id="naming a room puts the student in one",
            ),
            pytest.param(
                {"physically_prevented": True, "in_room": False},
                MET,
                NOTHING,
                "time out",
                id="a hallway blocked is no seclusion",
            ),
            pytest.param(
                {"physically_prevented": None},
                told_stands("interventions[t1].physically_prevented"), NOTHING,
                "time out", id="leaving not recorded: the label stands",
            ),
            pytest.param(
                {"physically_prevented": True, "in_room": None},
                told_stands("interventions[t1].in_room"), NOTHING,
                "time out", id="room not recorded: the label stands",
            ),
            pytest.param(
                {"physically_prevented": None, "in_room": None},
                told_stands("interventions[t1].in_room", "interventions[t1].physically_prevented"),
                NOTHING,
                "time out",
                id="neither recorded: the label stands",
            ),
            pytest.param(
                {"locked": None}, told_stands("interventions[t1].locked"), NOTHING, "time out",
                id="lock not recorded: the label stands",
            ),
            pytest.param(
                {"locked": None, "physically_prevented": True}, REFUTED, OTHERWISE, "seclusion",
                id="one cannot leave, whatever the lock",
            ),
            pytest.param({"locked": True}, REFUTED, NOTHING, "nothing", id="locked, and yet one can leave"),
            pytest.param(
                {"locked": True, "physically_prevented": True, "in_room": False},
                REFUTED,
                NOTHING,
                "nothing",
                id="locked in, but not in a room",
            ),
            pytest.param(
                {"locked": True, "physically_prevented": None, "in_room": None},
                REFUTED,
                OTHERWISE,
                "seclusion",
                id="a secured door makes it a room one is kept in",
            ),
            pytest.param(
                {"physically_prevented": True, "in_room": False, "room": "room-1"},
                MET,
                NOTHING,
                "time out",
                id="known not to be in a room, whatever room is named",
            ),
            pytest.param({"to_calm": False}, LACKING, NOTHING, "time out", id="calming is a quality"),
            pytest.param({"to_calm": None}, MET, NOTHING, "time out", id="calming not recorded"),
            pytest.param(
                {"attended": "neither", "verbal_contact": False}, MET, NOTHING, "time out",
                id="company is a quality",
            ),
        ],
    )  # fmt: skip
    def test_recorded_as_a_time_out(
        self, facts: dict[str, Any], time_out_says: Told, seclusion_says: Told, kind: str
    ) -> None:
        found = told_by_clause(time_out(**facts))
        assert found == {"I.A": time_out_says, "I.D": NOTHING, "I.F": seclusion_says}
        assert judged_as(time_out(**facts)) == kind

    @pytest.mark.parametrize(
        ("facts", "time_out_says", "seclusion_says", "kind"),
        [
            pytest.param({"locked": False}, NOTHING, MET, "seclusion", id="a held door suffices"),
            pytest.param({"locked": True}, NOTHING, MET, "seclusion", id="locked"),
            pytest.param(
                {"locked": True, "physically_prevented": None}, NOTHING, MET, "seclusion",
                id="locked, leaving not recorded",
            ),
            pytest.param({"room": None, "in_room": True}, NOTHING, MET, "seclusion", id="in some room"),
            pytest.param(
                {"physically_prevented": False, "to_calm": True}, OTHERWISE, REFUTED, "time out",
                id="one can leave, to calm",
            ),
            pytest.param(
                {"physically_prevented": False, "to_calm": False}, NOTHING, REFUTED, "nothing",
                id="one can leave, not to calm",
            ),
            pytest.param(
                {"physically_prevented": False, "to_calm": None},
                told_open("interventions[s1].to_calm"), REFUTED,
                "nothing", id="one can leave, purpose not recorded",
            ),
            pytest.param(
                {"physically_prevented": False, "to_calm": True, "locked": True}, NOTHING, REFUTED, "nothing",
                id="one can leave, yet locked",
            ),
            pytest.param(
                {"physically_prevented": False, "to_calm": True, "locked": None},
                told_open("interventions[s1].locked"),
                REFUTED, "nothing", id="one can leave, lock not recorded",
            ),
            pytest.param(
                {"room": None, "in_room": False, "to_calm": True}, OTHERWISE, REFUTED, "time out",
                id="a hallway blocked, to calm",
            ),
            pytest.param(
                {"room": None, "in_room": False, "to_calm": False}, NOTHING, REFUTED, "nothing",
                id="a hallway blocked",
            ),
            pytest.param(
                {"physically_prevented": None, "to_calm": True},
                NOTHING, told_stands("interventions[s1].physically_prevented"), "seclusion",
                id="leaving not recorded: the label stands",
            ),
            pytest.param(
                {"room": None}, NOTHING, told_stands("interventions[s1].in_room"), "seclusion",
                id="room not recorded: the label stands",
            ),
            pytest.param(
                {"room": None, "physically_prevented": None, "locked": None},
                NOTHING,
                told_stands("interventions[s1].in_room", "interventions[s1].physically_prevented"),
                "seclusion",
                id="nothing recorded: the label stands",
            ),
        ],
    )  # fmt: skip
    def test_recorded_as_a_seclusion(
        self, facts: dict[str, Any], time_out_says: Told, seclusion_says: Told, kind: str
    ) -> None:
        found = told_by_clause(seclusion(**facts))
        assert found == {"I.A": time_out_says, "I.D": NOTHING, "I.F": seclusion_says}
        assert judged_as(seclusion(**facts)) == kind

    @pytest.mark.parametrize(
        ("intervention", "clause", "kind"),
        [
            pytest.param(time_out(physically_prevented=True), "I.A", "seclusion", id="another kind"),
            pytest.param(time_out(locked=True), "I.A", "none", id="no kind"),
        ],
    )
    def test_a_label_that_disagrees_is_a_warning(
        self, intervention: dict[str, Any], clause: str, kind: str
    ) -> None:
        report = judge(incident(intervention))
        found = only(report, clause)
        assert (found.status, found.level) == ("fail", "warning")
        assert found.verdict.params == {"label": "exclusionary_time_out", "kind": kind}
        assert found.path == "interventions[t1]"

    def test_a_refuted_label_shows_what_was_recorded(self) -> None:
        found = only(judge(incident(time_out(physically_prevented=True, involuntary=None))), "I.A")
        shown = dict(found.evidence)
        assert shown["interventions[t1].physically_prevented"] is True
        assert shown["interventions[t1].locked"] is False
        assert "interventions[t1].involuntary" not in shown

    def test_what_else_it_is_names_both(self) -> None:
        found = only(judge(incident(time_out(physically_prevented=True))), "I.F")
        assert found.verdict.params == {"label": "exclusionary_time_out", "kind": "seclusion"}

    def test_what_may_be_a_time_out(self) -> None:
        """The label is refuted; blanks leave open if it was one, so nobody says that there was none."""
        report = judge(incident(seclusion(physically_prevented=False, to_calm=None)))
        assert only(report, "I.A").verdict.params == {"label": "seclusion", "kind": "exclusionary_time_out"}
        for clause in ("VI.A", "VI.B", "VI.C", "VI.D"):
            found = only(report, clause)
            assert (found.status, found.missing) == ("unknown", ("interventions[s1].to_calm",))
        assert only(report, "III.A").code == "no_use"
        assert report.outcome == "incomplete"

    def test_what_may_be_a_seclusion(self) -> None:
        judged = incident(time_out(locked=True, physically_prevented=None, involuntary=None))
        report = judge(judged, readings={"seclusion_involuntary": "required"})
        assert only(report, "I.F").verdict.params == {"label": "exclusionary_time_out", "kind": "seclusion"}
        for clause in ("III.A", "III.B", "III.C", "III.E", "III.G.2", "III.I", "VIII.B"):
            found = only(report, clause)
            assert (found.status, found.missing) == ("unknown", ("interventions[t1].involuntary",))
        assert only(report, "III.G.1").code == "no_restraint"

    def test_a_label_that_stands_says_so(self) -> None:
        found = only(judge(incident(seclusion(room=None))), "I.F")
        assert found.verdict.params == {"label": "seclusion"}
        assert found.path == "interventions[s1]"

    def test_each_intervention_by_itself(self) -> None:
        judged = incident(
            seclusion(),
            time_out("10:20", "10:30", physically_prevented=True),
            time_out("11:00", id="t2", ended=None),
        )
        found = judge(judged).of("I.F")
        assert [(one.path, one.code) for one in found] == [
            ("interventions[s1]", "definition.met"),
            ("interventions[t1]", "definition.met_though_labelled"),
        ]


class TestInvoluntary:
    """The reading ``seclusion_involuntary``: whether the statute's word is part of the test."""

    @pytest.mark.parametrize("involuntary", [True, False, None])
    def test_by_default_it_is_not_asked(self, involuntary: bool | None) -> None:
        assert told_by_clause(seclusion(involuntary=involuntary))["I.F"] == MET

    @pytest.mark.parametrize(
        ("involuntary", "expected", "kind"),
        [
            pytest.param(True, MET, "seclusion", id="against the student's will"),
            pytest.param(False, REFUTED, "nothing", id="willingly"),
            pytest.param(None, told_stands("interventions[s1].involuntary"), "seclusion", id="not recorded"),
        ],
    )
    def test_required(self, involuntary: bool | None, expected: Told, kind: str) -> None:
        required = {"readings": {"seclusion_involuntary": "required"}}
        judged = seclusion(involuntary=involuntary)
        assert told_by_clause(judged, **required)["I.F"] == expected
        assert judged_as(judged, **required) == kind

    def test_one_kept_from_leaving_willingly_is_in_no_time_out(self) -> None:
        required = {"readings": {"seclusion_involuntary": "required"}}
        judged = time_out(physically_prevented=True, involuntary=False)
        assert told_by_clause(judged, **required) == {"I.A": REFUTED, "I.D": NOTHING, "I.F": NOTHING}
