"""What a period is: by its facts whatever it is recorded as, and where nobody recorded what it is."""

from typing import Any

import pytest
from builders import CALENDAR, LATER, at, incident, judge, restraint, seclusion, time_out

from restraint_rules.classification import Classifications, classify
from restraint_rules.models import Period
from restraint_rules.policies import CRDC, SPRAGUE
from restraint_rules.policy import Policy
from restraint_rules.report import Report

PRONE = {"id": "h1", "position": "prone", "immobilizes": True, "restricts_air_flow": False}
STANDING = {"id": "h1", "position": "standing", "immobilizes": True, "restricts_air_flow": False}
KIND = "interventions[x].kind"


def unlabelled(**facts: Any) -> dict[str, Any]:
    """A period of eight minutes of which nobody recorded the kind, or any fact that would tell."""
    bare = {"kind": None, "id": "x", "holds": None}
    return restraint() | bare | facts


def classifications_of(facts: dict[str, Any], policy: Policy) -> Classifications:
    return classify(incident(facts), policy=policy, calendar=CALENDAR, as_of=at(LATER))


def statuses_and_missing(report: Report, clause: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.status, one.missing) for one in report.of(clause)]


class TestNoKindRecorded:
    @pytest.mark.parametrize("clause", ["I.A", "I.D", "I.F"])
    def test_each_definition_is_open_and_names_the_kind(self, clause: str) -> None:
        assert statuses_and_missing(judge(incident(unlabelled())), clause) == [("unknown", (KIND,))]

    @pytest.mark.parametrize(
        "clause", ["III.A", "III.C", "III.G.1", "III.G.2", "III.H.1.b", "IV.A", "VI.A", "IX.A", "IX.B.1"]
    )
    def test_what_hangs_on_the_kind_is_unknown_and_names_it(self, clause: str) -> None:
        assert set(statuses_and_missing(judge(incident(unlabelled())), clause)) == {("unknown", (KIND,))}

    def test_one_fact_settles_it_all(self) -> None:
        report = judge(incident(unlabelled()))
        assert report.missing[0].path == KIND
        assert report.outcome == "incomplete"

    def test_a_label_settles_it(self) -> None:
        report = judge(incident(unlabelled(kind="physical_restraint", holds=[STANDING])))
        assert not [one for one in report.unknowns if KIND in one.missing]

    def test_a_key_left_out_is_a_kind_not_recorded(self) -> None:
        facts = unlabelled()
        del facts["kind"]
        assert incident(facts) == incident(unlabelled())

    def test_a_room_beside_one_that_is_judged(self) -> None:
        report = judge(incident(seclusion(), unlabelled()))
        assert [(one.path, one.status) for one in report.of("IV.A")] == [
            ("interventions[s1].room", "pass"),
            ("interventions[x].room", "unknown"),
        ]

    def test_by_its_facts_a_seclusion(self) -> None:
        report = judge(incident(unlabelled(room="room-1", locked=True, per_iep=False)))
        found = report.of("I.F")[0]
        assert (found.status, found.code) == ("not_applicable", "definition.met_unlabelled")
        assert "Nobody recorded the kind" in found.message
        assert report.of("III.G.1")[0].code == "no_restraint"
        assert report.of("IV.lock")[0].status != "not_applicable"
        assert not [one for one in report.unknowns if KIND in one.missing]

    def test_by_its_facts_a_restraint(self) -> None:
        report = judge(incident(unlabelled(holds=[PRONE])))
        assert report.of("II.A")[0].status == "fail"
        assert report.of("III.G.2")[0].code == "no_seclusion"
        assert not [one for one in report.unknowns if KIND in one.missing]

    def test_by_its_facts_a_time_out(self) -> None:
        facts = time_out() | {"kind": None, "id": "x", "holds": []}
        report = judge(incident(facts))
        assert report.of("VI.A")[0].status == "pass"
        assert report.of("III.H.1.b")[0].code == "no_use"

    def test_by_its_facts_none_of_them(self) -> None:
        report = judge(incident(unlabelled(holds=[], physically_prevented=False, to_calm=False)))
        assert report.of("III.H.1.b")[0].code == "no_use"
        assert report.of("VI.A")[0].code == "no_time_out"

    def test_restrained_with_a_door_in_doubt(self) -> None:
        report = judge(incident(unlabelled(holds=[STANDING], physically_prevented=True)))
        assert statuses_and_missing(report, "III.G.2") == [("unknown", ("interventions[x].in_room",))]
        assert report.of("III.G.1")[0].status == "pass"

    def test_a_text_without_a_definition_goes_by_the_label(self) -> None:
        (found,) = {
            one.missing
            for one in classifications_of(unlabelled(), CRDC)
            if one.definition == "exclusionary_time_out"
        }
        assert found == (KIND,)

    def test_restraint_by_a_device_where_a_text_tells_it_apart(self) -> None:
        found = classifications_of(
            unlabelled(mechanical=True, by_law_enforcement=False, during_arrest=False), CRDC
        )
        assert {one.judged_as for one in found} == {"mechanical_restraint"}


class TestAnyPeriodHoldsAnyFacts:
    def test_a_restraint_behind_a_locked_door_is_judged_as_a_seclusion(self) -> None:
        locked = restraint(holds=None, room="room-1", locked=True, per_iep=False)
        report = judge(incident(locked))
        assert report.of("I.F")[0].code == "definition.met_though_labelled"
        assert report.of("III.G.2")[0].path == "interventions[r1]"
        assert report.of("IV.lock")[0].path == "interventions[r1].room"

    def test_it_stays_a_restraint_where_that_is_not_refuted(self) -> None:
        report = judge(incident(restraint(room="room-1", locked=True)))
        assert [one.status for one in report.of("III.G.1")] == ["pass"]
        assert report.of("III.G.2")[0].path == "interventions[r1]"

    def test_one_refuted_by_its_hold_is_the_seclusion_only(self) -> None:
        claimed = {"kind": "escort", "minimum_contact": True}
        held = {"id": "h", "immobilizes": True, "carries": False}
        report = judge(incident(restraint(holds=[held], exclusion=claimed, room="room-1", locked=True)))
        assert report.of("III.G.1")[0].code == "no_restraint"
        assert report.of("III.G.2")[0].path == "interventions[r1]"

    def test_a_hold_during_a_seclusion_is_judged_as_a_hold(self) -> None:
        report = judge(incident(seclusion(holds=[PRONE])))
        assert report.of("II.A")[0].status == "fail"
        assert report.of("I.D")[0].code == "definition.met_though_labelled"
        assert report.of("III.G.1")[0].path == "interventions[s1]"

    def test_a_hold_during_a_time_out_makes_it_a_use(self) -> None:
        report = judge(incident(time_out(holds=[STANDING])))
        assert report.of("III.H.1.b")[0].status == "pass"
        assert report.of("VI.A")[0].status == "pass"

    def test_a_room_alone_points_to_nothing(self) -> None:
        report = judge(incident(restraint(in_room=True, room="room-1")))
        assert report.of("III.G.2")[0].code == "no_seclusion"
        assert report.of("I.F")[0].code == "definition.nothing_recorded"

    def test_kept_from_leaving_and_no_word_of_a_room_is_open(self) -> None:
        report = judge(incident(restraint(physically_prevented=True)))
        found = report.of("I.F")[0]
        assert (found.code, found.missing) == ("definition.open_as_well", ("interventions[r1].in_room",))
        assert "as well: seclusion" in found.message
        assert statuses_and_missing(report, "III.G.2") == [("unknown", ("interventions[r1].in_room",))]

    def test_holds_that_do_not_tell_leave_a_seclusion_open_as_a_restraint(self) -> None:
        report = judge(incident(seclusion(holds=[{"id": "h", "carries": False}])))
        assert statuses_and_missing(report, "III.G.1") == [
            ("unknown", ("interventions[s1].holds[h].immobilizes",)),
        ]
        assert report.of("III.G.2")[0].status == "pass"

    @pytest.mark.parametrize("kind", ["physical_restraint", "seclusion", "exclusionary_time_out", None])
    def test_every_fact_is_taken_whatever_the_label(self, kind: str | None) -> None:
        facts = restraint() | seclusion() | time_out() | {"kind": kind, "id": "x"}
        assert Period.model_validate(facts).kind == kind


def test_a_label_and_its_absence_are_shown_with_the_classification() -> None:
    found = classifications_of(unlabelled(), SPRAGUE)
    assert {one.label for one in found} == {None}
    assert "interventions[x], of no recorded kind" in found.to_text()
