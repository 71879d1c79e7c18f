"""I.A to I.D, I.F: what an event is by its facts, and when a label disagrees."""

from typing import Any

import pytest
from builders import (
    CALENDAR,
    LATER,
    agent,
    at,
    incident,
    judge,
    only,
    restraint,
    seclusion,
    setting,
    time_out,
    told,
)

from restraint_rules.engine import prepare
from restraint_rules.findings import Finding
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models import Period
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Clause
from restraint_rules.reasoning.definition import Definition
from restraint_rules.rules.definitions import definitions

Told = tuple[str, str, tuple[str, ...]]

KINDS = {"I.A": "exclusionary_time_out", "I.D": "physical_restraint", "I.F": "seclusion"}
MET: Told = ("not_applicable", "definition.met", ())
OTHERWISE: Told = ("not_applicable", "definition.met_though_labelled", ())
NOTHING: Told = ("not_applicable", "definition.nothing_recorded", ())
LACKING: Told = ("fail", "definition.quality_lacking", ())
REFUTED: Told = ("fail", "definition.label_refuted", ())


def stands(*paths: str) -> Told:
    return ("unknown", "definition.label_stands", paths)


def open_(*paths: str) -> Told:
    return ("unknown", "definition.open", paths)


def answers(intervention: dict[str, Any], **arguments: Any) -> dict[str, Told]:
    """What I.A, I.D and I.F say of one intervention."""
    report = judge(incident(intervention), **arguments)
    found = {clause: only(report, clause) for clause in KINDS}
    return {clause: (one.status, one.code, one.missing) for clause, one in found.items()}


def judged_as(intervention: dict[str, Any], **arguments: Any) -> str:
    """As what it is judged, told by the clauses that then apply."""
    report = judge(incident(intervention), **arguments)
    clauses = {"restraint": "III.G.1", "seclusion": "III.G.2", "time out": "VI.B"}
    said = {kind: only(report, clause) for kind, clause in clauses.items()}
    applied = [
        kind
        for kind, one in said.items()
        if one.status != "not_applicable" and one.code != "definition.may_be"
    ]
    return " and ".join(applied) or "nothing"


class TestLabelsThatAgree:
    @pytest.mark.parametrize(
        ("intervention", "clause", "kind"),
        [
            pytest.param(restraint(), "I.D", "restraint", id="restraint"),
            pytest.param(seclusion(), "I.F", "seclusion", id="seclusion"),
            pytest.param(time_out(), "I.A", "time out", id="time out"),
        ],
    )
    def test_each_kind(self, intervention: dict[str, Any], clause: str, kind: str) -> None:
        assert answers(intervention) == dict.fromkeys(KINDS, NOTHING) | {clause: MET}
        assert judged_as(intervention) == kind

    @pytest.mark.parametrize("clause", KINDS)
    def test_where_nothing_of_the_kind_is_recorded(self, clause: str) -> None:
        found = only(judge(incident(agent())), clause)
        assert (found.status, found.code) == ("not_applicable", "definition.nothing_recorded")
        assert found.verdict.params == {"kind": KINDS[clause]}

    def test_the_finding_names_the_kind(self) -> None:
        found = only(judge(incident()), "I.D")
        assert (found.path, found.message) == (
            "interventions[r1]",
            "By the facts, this is: physical restraint.",
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
                {"physically_prevented": None}, stands("interventions[t1].physically_prevented"), NOTHING,
                "time out", id="leaving not recorded: the label stands",
            ),
            pytest.param(
                {"physically_prevented": True, "in_room": None}, stands("interventions[t1].in_room"), NOTHING,
                "time out", id="room not recorded: the label stands",
            ),
            pytest.param(
                {"physically_prevented": None, "in_room": None},
                stands("interventions[t1].in_room", "interventions[t1].physically_prevented"),
                NOTHING,
                "time out",
                id="neither recorded: the label stands",
            ),
            pytest.param(
                {"locked": None}, stands("interventions[t1].locked"), NOTHING, "time out",
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
        found = answers(time_out(**facts))
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
                {"physically_prevented": False, "to_calm": None}, open_("interventions[s1].to_calm"), REFUTED,
                "nothing", id="one can leave, purpose not recorded",
            ),
            pytest.param(
                {"physically_prevented": False, "to_calm": True, "locked": True}, NOTHING, REFUTED, "nothing",
                id="one can leave, yet locked",
            ),
            pytest.param(
                {"physically_prevented": False, "to_calm": True, "locked": None},
                open_("interventions[s1].locked"), REFUTED, "nothing", id="one can leave, lock not recorded",
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
                NOTHING, stands("interventions[s1].physically_prevented"), "seclusion",
                id="leaving not recorded: the label stands",
            ),
            pytest.param(
                {"room": None}, NOTHING, stands("interventions[s1].in_room"), "seclusion",
                id="room not recorded: the label stands",
            ),
            pytest.param(
                {"room": None, "physically_prevented": None, "locked": None},
                NOTHING,
                stands("interventions[s1].in_room", "interventions[s1].physically_prevented"), "seclusion",
                id="nothing recorded: the label stands",
            ),
        ],
    )  # fmt: skip
    def test_recorded_as_a_seclusion(
        self, facts: dict[str, Any], time_out_says: Told, seclusion_says: Told, kind: str
    ) -> None:
        found = answers(seclusion(**facts))
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
        assert answers(seclusion(involuntary=involuntary))["I.F"] == MET

    @pytest.mark.parametrize(
        ("involuntary", "expected", "kind"),
        [
            pytest.param(True, MET, "seclusion", id="against the student's will"),
            pytest.param(False, REFUTED, "nothing", id="willingly"),
            pytest.param(None, stands("interventions[s1].involuntary"), "seclusion", id="not recorded"),
        ],
    )
    def test_required(self, involuntary: bool | None, expected: Told, kind: str) -> None:
        required = {"readings": {"seclusion_involuntary": "required"}}
        judged = seclusion(involuntary=involuntary)
        assert answers(judged, **required)["I.F"] == expected
        assert judged_as(judged, **required) == kind

    def test_one_kept_from_leaving_willingly_is_in_no_time_out(self) -> None:
        required = {"readings": {"seclusion_involuntary": "required"}}
        judged = time_out(physically_prevented=True, involuntary=False)
        assert answers(judged, **required) == {"I.A": REFUTED, "I.D": NOTHING, "I.F": NOTHING}


HOLD = {"position": "standing", "restricts_air_flow": False, "immobilizes": False, "carries": False}
AT = "interventions[r1].holds"


class TestPhysicalRestraint:
    """I.D"""

    @pytest.mark.parametrize(
        ("holds", "expected", "kind"),
        [
            pytest.param([HOLD | {"immobilizes": True}], MET, "restraint", id="immobilizes"),
            pytest.param([HOLD | {"carries": True}], MET, "restraint", id="carrying counts"),
            pytest.param([HOLD], REFUTED, "nothing", id="neither"),
            pytest.param([HOLD, HOLD | {"carries": True}], MET, "restraint", id="one of two"),
            pytest.param(
                [HOLD | {"immobilizes": None, "carries": True}], MET, "restraint", id="carrying decides"
            ),
            pytest.param(
                [HOLD | {"immobilizes": None}], stands(f"{AT}[*].immobilizes"), "restraint",
                id="immobilizing not recorded: the label stands",
            ),
            pytest.param(
                [HOLD | {"carries": None, "id": "h"}], stands(f"{AT}[h].carries"), "restraint",
                id="carrying not recorded: the label stands",
            ),
            pytest.param(None, stands(AT), "restraint", id="holds not recorded: the label stands"),
            pytest.param(
                [{"technique": "standing-hold"}], MET, "restraint", id="what the technique says counts"
            ),
            pytest.param(
                [{"technique": "standing-hold", "immobilizes": False}], REFUTED, "nothing",
                id="what the hold says overrides the technique",
            ),
            pytest.param(
                [{"technique": "unlisted"}], stands("setting.techniques[unlisted]"), "restraint",
                id="a technique without a record, named once",
            ),
        ],
    )  # fmt: skip
    def test_holds(self, holds: list[dict[str, Any]] | None, expected: Told, kind: str) -> None:
        assert answers(restraint(holds=holds)) == {"I.A": NOTHING, "I.D": expected, "I.F": NOTHING}
        assert judged_as(restraint(holds=holds)) == kind

    def test_a_technique_may_leave_something_blank(self) -> None:
        blank = setting(techniques=[{"id": "t", "position": "standing", "immobilizes": False}])
        found = answers(restraint(holds=[{"technique": "t"}]), setting=blank)
        assert found["I.D"] == stands("setting.techniques[t].carries")

    def test_a_refuted_label_shows_the_holds(self) -> None:
        found = only(judge(incident(restraint(holds=[HOLD]))), "I.D")
        assert found.evidence == tuple((f"{AT}[*].{name}", value) for name, value in HOLD.items())

    def test_a_refuted_label_is_a_warning(self) -> None:
        found = only(judge(incident(restraint(holds=[HOLD]))), "I.D")
        assert (found.level, found.verdict.params) == (
            "warning",
            {"label": "physical_restraint", "kind": "none"},
        )

    @pytest.mark.parametrize(
        ("facts", "expected", "kind"),
        [
            pytest.param(
                {"brief": True, "to_calm": True}, ("not_applicable", "definition.excluded", ()), "nothing",
                id="borne out",
            ),
            pytest.param({"brief": False}, MET, "restraint", id="refuted"),
            pytest.param(
                {"brief": True}, stands("interventions[r1].exclusion.to_calm"), "restraint", id="open"
            ),
        ],
    )  # fmt: skip
    def test_a_claimed_exclusion(self, facts: dict[str, Any], expected: Told, kind: str) -> None:
        judged = restraint(exclusion={"kind": "calming_hold"} | facts)
        assert answers(judged)["I.D"] == expected
        assert judged_as(judged) == kind

    def test_a_refuted_claim_does_not_make_a_restraint(self) -> None:
        judged = restraint(holds=[HOLD], exclusion={"kind": "calming_hold", "brief": False})
        assert answers(judged)["I.D"] == ("not_applicable", "definition.excluded", ())
        assert judged_as(judged) == "nothing"

    def test_a_claim_with_nothing_else_recorded(self) -> None:
        judged = restraint(holds=None, exclusion={"kind": "calming_hold"})
        missing = (AT, "interventions[r1].exclusion.brief", "interventions[r1].exclusion.to_calm")
        assert answers(judged)["I.D"] == stands(*missing)


class TestLifeThreatening:
    """I.B tells; II.A forbids."""

    @pytest.mark.parametrize(
        ("holds", "expected"),
        [
            pytest.param(
                [{"technique": "standing-hold"}], ("not_applicable", "life_threatening.not_met", ()), id="not"
            ),
            pytest.param(
                [{"technique": "standing-hold", "position": "prone"}],
                ("not_applicable", "life_threatening.met", ()),
                id="prone",
            ),
            pytest.param(
                [{"technique": "standing-hold", "restricts_air_flow": True}],
                ("not_applicable", "life_threatening.met", ()),
                id="air flow",
            ),
            pytest.param(
                [{"technique": "standing-hold"}, {"technique": "standing-hold", "position": "prone"}],
                ("not_applicable", "life_threatening.met", ()),
                id="one of two",
            ),
            pytest.param(None, ("unknown", "life_threatening.open", (AT,)), id="not recorded"),
        ],
    )
    def test_it_classifies(self, holds: list[dict[str, Any]] | None, expected: Told) -> None:
        found = only(judge(incident(restraint(holds=holds))), "I.B")
        assert (found.status, found.code, found.missing) == expected
        assert found.path == "interventions[r1]"

    def test_without_restraint(self) -> None:
        assert told(incident(seclusion()), "I.B") == ("not_applicable", "no_restraint", ())

    def test_a_hold_excluded_from_restraint_is_still_told(self) -> None:
        excluded = {"kind": "calming_hold", "brief": True, "to_calm": True}
        judged = restraint(holds=[HOLD | {"restricts_air_flow": True}], exclusion=excluded)
        assert told(incident(judged), "I.B") == ("not_applicable", "life_threatening.met", ())


class TestAgent:
    """I.C"""

    PATH = "interventions[a1].affects_nervous_system"

    def found(self, **facts: Any) -> Finding:
        return only(judge(incident(agent(**facts))), "I.C")

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [
            pytest.param(True, MET, id="acts on the nervous system"),
            pytest.param(False, REFUTED, id="does not"),
            pytest.param(None, stands(PATH), id="not recorded: the label stands"),
        ],
    )
    def test_what_it_does(self, answer: bool | None, expected: Told) -> None:
        found = self.found(affects_nervous_system=answer)
        assert (found.status, found.code, found.missing) == expected
        assert found.path == "interventions[a1]"

    def test_what_the_findings_name(self) -> None:
        kind = "psychopharmacologic_agent"
        assert self.found().verdict.params == {"kind": kind}
        assert self.found(affects_nervous_system=None).verdict.params == {"label": kind}
        refuted = self.found(affects_nervous_system=False)
        assert refuted.verdict.params == {"label": kind, "kind": "none"}
        assert refuted.level == "warning"
        assert refuted.evidence == ((self.PATH, False),)

    def test_without_agent(self) -> None:
        assert told(incident(), "I.C") == ("not_applicable", "no_agent", ())

    def test_one_given_later_than_as_of_is_not_yet_known(self) -> None:
        judged = incident(restraint(), agent(given=at("12:00")))
        assert told(judged, "I.C", as_of="11:59") == ("not_applicable", "no_agent", ())
        assert told(judged, "I.C", as_of="12:00") == MET


def citation(clause: Clause) -> str:
    return clause.citation


class TestOtherPolicies:
    """What a text may word otherwise is a parameter."""

    def meets(self, definition: Definition, record: Period) -> Fact:
        _, context = prepare(incident().day, SPRAGUE, CALENDAR, at(LATER), setting(), {})
        return definition.test(record, context, "x")

    @pytest.mark.parametrize(("carrying", "expected"), [(True, YES), (False, NO)])
    def test_a_text_that_leaves_carrying_out(self, carrying: bool, expected: Fact) -> None:
        carried = Period.model_validate(restraint(holds=[HOLD | {"carries": True}]))
        names: tuple[definitions.RestrictedBy, ...] = ("immobilizes", "carries")
        worded = definitions.physical_restraint(
            restricting=names if carrying else names[:1], excluding=frozenset(), mechanical=True
        )
        assert self.meets(worded, carried) == expected

    @pytest.mark.parametrize(
        ("involuntary", "expected"), [(True, Fact(None, ("x.involuntary",))), (False, YES)]
    )  # fmt: skip
    def test_a_text_that_says_involuntary(self, involuntary: bool, expected: Fact) -> None:
        confined = Period.model_validate(seclusion(involuntary=None))
        assert self.meets(definitions.seclusion(involuntary=involuntary), confined) == expected

    @pytest.mark.parametrize("clause", [one for one in SPRAGUE.clauses if one.definition], ids=citation)
    def test_each_says_what_it_asks(self, clause: Clause) -> None:
        assert clause.definition is not None
        assert clause.definition.documentation.partition("\n")[0].endswith((".", ","))


def test_a_definition_alone_never_makes_a_breach() -> None:
    """A label that disagrees is a warning: the outcome is what the duties say."""
    report = judge(incident(time_out(locked=True)))
    assert [one.clause for one in report.failures] == ["I.A"]
    assert report.outcome == "no breach found"


@pytest.mark.parametrize(
    ("used", "advice"),
    [(True, ("advice.mechanical",)), (False, ()), (None, ())],
    ids=["device", "none", "blank"],
)
def test_a_device_is_worth_knowing(used: bool | None, advice: tuple[str, ...]) -> None:
    found = only(judge(incident(restraint(mechanical=used))), "I.D")

    assert (found.status, found.verdict.advice) == ("not_applicable", advice)
