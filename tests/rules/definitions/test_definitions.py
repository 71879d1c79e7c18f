"""I.A to I.D, I.F: what an event is by its facts, and when a label disagrees."""

from typing import Any

import pytest
from builders import (
    CALENDAR,
    LATER,
    Told,
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
from definition_answers import HOLD, KINDS, MET, NOTHING, REFUTED, judged_as, told_by_clause, told_stands

from restraint_rules.engine import prepare
from restraint_rules.findings import Finding
from restraint_rules.kleene import NO, YES, Fact
from restraint_rules.models import Period
from restraint_rules.policies import SPRAGUE
from restraint_rules.policy import Clause
from restraint_rules.reasoning.definition import Definition
from restraint_rules.rules.definitions import definitions


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
        assert told_by_clause(intervention) == dict.fromkeys(KINDS, NOTHING) | {clause: MET}
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


class TestAgent:
    """I.C"""

    PATH = "interventions[a1].affects_nervous_system"

    def finding_of_agent(self, **facts: Any) -> Finding:
        return only(judge(incident(agent(**facts))), "I.C")

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [
            pytest.param(True, MET, id="acts on the nervous system"),
            pytest.param(False, REFUTED, id="does not"),
            pytest.param(None, told_stands(PATH), id="not recorded: the label stands"),
        ],
    )
    def test_what_it_does(self, answer: bool | None, expected: Told) -> None:
        found = self.finding_of_agent(affects_nervous_system=answer)
        assert told(found) == expected
        assert found.path == "interventions[a1]"

    def test_what_the_findings_name(self) -> None:
        kind = "psychopharmacologic_agent"
        assert self.finding_of_agent().verdict.params == {"kind": kind}
        assert self.finding_of_agent(affects_nervous_system=None).verdict.params == {"label": kind}
        refuted = self.finding_of_agent(affects_nervous_system=False)
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
