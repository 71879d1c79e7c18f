"""Imminent danger of serious physical harm: the threshold, other interventions, and the end of the danger."""

from itertools import product
from typing import Any

import pytest
from builders import Told, setting, staff
from guidance_builders import (
    binding,
    finding_of_guidance,
    incident_of_restraint,
    incident_of_seclusion,
    told_of_guidance,
)

from restraint_rules.models.emergencies import Ground
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.rules.conditions_of_use.serious_harm import (
    alternatives_ineffective,
    ended_when_danger_passed,
    only_against_serious_harm,
)
from restraint_rules.testing import incident, time_out

IMMINENT = frozenset[Ground]({"imminent_injury_to_student", "imminent_injury_to_others"})
RESTRAINT = frozenset[UseKind]({"physical_restraint"})
GROUNDS = "emergency.grounds"
SERIOUS = "emergency.serious_physical_harm"
ENDED = "ended_when_danger_passed"
OTHERS, SELF = ["imminent_injury_to_others"], ["imminent_injury_to_student"]


def told_of_danger(grounds: Any, serious: Any) -> Told:
    """Judge an emergency of which this is recorded."""
    return told_of_guidance(
        incident(emergency={"grounds": grounds, "serious_physical_harm": serious}), "3.danger"
    )


class TestThreshold:
    """The danger must be imminent and of serious harm: one that surely is not decides."""

    @pytest.mark.parametrize(
        ("grounds", "serious", "expected", "code", "missing"),
        [
            (OTHERS, True, "pass", "serious_harm.attested", ()),
            (SELF, True, "pass", "serious_harm.attested", ()),
            (["property_destruction", *OTHERS], True, "pass", "serious_harm.attested", ()),
            (OTHERS, None, "review", "serious_harm.question", (SERIOUS,)),
            (OTHERS, False, "fail", "serious_harm.denied", ()),
            (["injury_not_imminent"], True, "fail", "emergency.none", ()),
            (["injury_not_imminent"], None, "fail", "emergency.none", ()),
            (["injury_not_imminent"], False, "fail", "emergency.none", ()),
            (["property_destruction"], True, "fail", "emergency.none", ()),
            ([], True, "fail", "emergency.none", ()),
            (["unclear"], True, "fail", "emergency.unclear", ()),
            (None, True, "unknown", "emergency.unknown", (GROUNDS,)),
            (None, None, "unknown", "emergency.unknown", (GROUNDS,)),
            (None, False, "fail", "serious_harm.denied", ()),
        ],
    )
    def test_both_are_asked(self, grounds: Any, serious: Any, expected: str, code: str, missing: Any) -> None:
        assert told_of_danger(grounds, serious) == (expected, code, missing)

    def test_without_an_emergency_recorded(self) -> None:
        assert told_of_guidance(incident(emergency=None), "3.danger") == (
            "unknown",
            "emergency.unknown",
            (GROUNDS,),
        )

    def test_a_blank_filled_never_reverses_the_answer(self) -> None:
        kinds: tuple[Any, ...] = (None, OTHERS, ["disruption"], ["unclear"])
        answers = {(str(g), s): told_of_danger(g, s)[0] for g, s in product(kinds, (None, True, False))}
        assert {"pass", "fail"} <= set(answers.values())
        for (grounds, serious), answer in answers.items():
            if answer in {"pass", "fail"}:
                filled = {
                    one
                    for (g, s), one in answers.items()
                    if grounds in {"None", g} and (serious is None or serious == s)
                }
                assert len(filled & {"pass", "fail"}) == 1

    def test_the_evidence_shows_both(self) -> None:
        facts = {"grounds": OTHERS, "serious_physical_harm": False}
        evidence = finding_of_guidance(incident(emergency=facts), "3.danger").evidence

        assert dict(evidence) == {GROUNDS: tuple(OTHERS), SERIOUS: False}

    def test_of_a_time_out_nothing_is_asked(self) -> None:
        assert told_of_guidance(incident(interventions=[time_out()]), "3.danger")[:2] == (
            "not_applicable",
            "no_use",
        )


class TestAlternatives:
    """Whether other interventions were ineffective is a judgement."""

    @pytest.mark.parametrize(
        ("value", "expected", "code", "missing"),
        [
            (True, "pass", "ineffective.attested", ()),
            (False, "fail", "ineffective.denied", ()),
            (None, "review", "ineffective.question", ("alternatives_ineffective",)),
        ],
    )
    def test_attested(self, value: Any, expected: str, code: str, missing: Any) -> None:
        subject = incident(alternatives_ineffective=value)

        assert told_of_guidance(subject, "3.alternatives") == (expected, code, missing)

    def test_that_all_were_explored_does_not_say_so(self) -> None:
        subject = incident(alternatives_ineffective=None, all_alternatives_explored=True)

        assert finding_of_guidance(subject, "3.alternatives").status == "review"

    def test_of_a_time_out_nothing_is_asked(self) -> None:
        subject = incident(interventions=[time_out()], alternatives_ineffective=False)

        assert told_of_guidance(subject, "3.alternatives")[:2] == ("not_applicable", "no_use")


class TestEnd:
    """Each use ends when the danger has passed; whether it did is a judgement."""

    @pytest.mark.parametrize(
        "make", [incident_of_restraint, incident_of_seclusion], ids=["restraint", "seclusion"]
    )
    @pytest.mark.parametrize(
        ("value", "expected", "code"),
        [
            (True, "pass", "danger.attested"),
            (False, "fail", "danger.denied"),
            (None, "review", "danger.question"),
        ],
    )
    def test_attested(self, make: Any, value: Any, expected: str, code: str) -> None:
        one = finding_of_guidance(make(ended_when_danger_passed=value), "3.ended")

        assert (one.status, one.code) == (expected, code)
        assert one.missing == ((f"{one.path}.{ENDED}",) if expected == "review" else ())

    @pytest.mark.parametrize("value", [True, None])
    def test_while_it_runs_it_is_due(self, value: Any) -> None:
        one = finding_of_guidance(
            incident_of_restraint(ended=None, ongoing=True, ended_when_danger_passed=value), "3.ended"
        )

        assert (one.status, one.code, one.due_at) == ("pending", "danger.running", None)

    @pytest.mark.parametrize(("as_of", "expected"), [("10:09", "pending"), ("10:10", "pass")])
    def test_an_end_yet_to_come_is_not_known(self, as_of: str, expected: str) -> None:
        assert finding_of_guidance(incident_of_restraint(), "3.ended", as_of=as_of).status == expected

    def test_an_end_not_recorded_leaves_the_question(self) -> None:
        assert (
            finding_of_guidance(
                incident_of_restraint(ended=None, ended_when_danger_passed=None), "3.ended"
            ).status
            == "review"
        )

    def test_of_a_time_out_nothing_is_asked(self) -> None:
        assert finding_of_guidance(incident(interventions=[time_out()]), "3.ended").code == "no_use"


class TestOtherTexts:
    """A text may speak of one kind of use, and of school employees."""

    RULES = (
        only_against_serious_harm(of=RESTRAINT, grounds=IMMINENT),
        alternatives_ineffective(of=RESTRAINT),
        ended_when_danger_passed().of(RESTRAINT),
    )

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
    def test_of_another_kind_nothing_is_asked(self, rule: Any) -> None:
        policy = binding(rule)

        assert told_of_guidance(incident_of_seclusion(), "1", policy=policy)[:2] == (
            "not_applicable",
            "no_restraint",
        )
        assert finding_of_guidance(incident_of_restraint(), "1", policy=policy).status == "pass"

    @pytest.mark.parametrize("rule", RULES[:2], ids=lambda rule: rule.name)
    def test_of_others_than_employees_nothing_is_asked(self, rule: Any) -> None:
        others = setting(staff=[staff(employed_by_district=False)])
        told = told_of_guidance(incident_of_restraint(), "1", policy=binding(rule), setting=others)

        assert told[:2] == ("not_applicable", "not_by_employee")

    def test_where_the_text_commands_it_is_a_breach(self) -> None:
        subject = incident(emergency={"grounds": OTHERS, "serious_physical_harm": False})

        assert finding_of_guidance(subject, "1", policy=binding(self.RULES[0])).level == "error"
        assert finding_of_guidance(subject, "3.danger").level == "warning"

    def test_other_grounds_may_suffice(self) -> None:
        rule = only_against_serious_harm(of=RESTRAINT, grounds=frozenset({"property_destruction"}))
        facts = {"grounds": ["property_destruction"], "serious_physical_harm": True}

        assert finding_of_guidance(incident(emergency=facts), "1", policy=binding(rule)).status == "pass"
