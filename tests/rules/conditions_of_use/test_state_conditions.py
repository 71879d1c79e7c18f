"""Conditions of use that the state's text adds: no substitute, an IEP that may provide, of one kind only."""

from datetime import date
from typing import Any

import pytest
from builders import Told, each, incident, judge, restraint, seclusion, setting, staff, time_out, told

from restraint_rules.findings import Finding
from restraint_rules.policies.terms import EITHER_USE, IMMINENT_INJURY, RESTRAINT, SECLUSION
from restraint_rules.policy import Clause, Policy, Reading
from restraint_rules.reasoning.rule import Rule
from restraint_rules.rules.conditions_of_use import conditions_of_use
from restraint_rules.rules.definitions import scope

TEACHERS = scope.school_employee(roles=frozenset({"teacher"}), or_working_in_school=False)
PLANNED = Reading("planned_seclusion", "?", "emergency_only", ("emergency_only", "in_iep_too"), "invented")
VISITOR = setting(staff=[staff(employed_by_district=False)])
IN_IEP: dict[str, str] = {"planned_seclusion": "in_iep_too"}
ONLY_EMPLOYEES: dict[str, Any] = {"setting": VISITOR}


def findings_of_rule(rule: Rule[Any], *interventions: dict[str, Any], **facts: Any) -> tuple[Finding, ...]:
    """The findings of one rule on an incident, where labels decide what is what."""
    arguments = {name: facts.pop(name) for name in ("readings", "setting") if name in facts}
    policy = Policy(
        id="conditions",
        title="Conditions",
        authority="A small district",
        jurisdiction="US-CT",
        setting="school",
        binding="district",
        source="invented",
        in_force=date(2020, 7, 1),
        readings=(PLANNED,),
        clauses=(Clause("1", "Employees", TEACHERS), Clause("2", "A condition", rule)),
    )
    return judge(incident(*interventions, **facts), policy=policy, **arguments).of("2")


def told_of_rule(*arguments: Any, **facts: Any) -> Told:
    (one,) = findings_of_rule(*arguments, **facts)
    return told(one)


class TestNoSubstitute:
    RULE = conditions_of_use.no_substitute(of=EITHER_USE)

    @pytest.mark.parametrize(
        ("explored", "replaced", "expected"),
        [
            (True, None, ("pass", "substitute.explored", ())),
            (True, False, ("pass", "substitute.attested", ())),
            (True, True, ("fail", "substitute.denied", ())),
            (False, None, ("review", "substitute.question", ("replaced_alternative",))),
            (None, None, ("review", "substitute.question", ("replaced_alternative",))),
            (False, False, ("pass", "substitute.attested", ())),
            (None, True, ("fail", "substitute.denied", ())),
        ],
    )
    def test_the_judgement(self, explored: bool | None, replaced: bool | None, expected: Any) -> None:
        facts = {"all_alternatives_explored": explored, "replaced_alternative": replaced}

        assert told_of_rule(self.RULE, restraint(), **facts) == expected

    def test_what_shows_it_is_named(self) -> None:
        (denied,) = findings_of_rule(self.RULE, replaced_alternative=True)
        (explored,) = findings_of_rule(self.RULE)

        assert denied.evidence == (("replaced_alternative", True),)
        assert explored.evidence == (("all_alternatives_explored", True),)

    def test_it_speaks_of_what_employees_do(self) -> None:
        assert told_of_rule(self.RULE, replaced_alternative=True, **ONLY_EMPLOYEES)[1] == "not_by_employee"


class TestOfOneKind:
    """A clause that speaks of restraint is silent on seclusion, and the other way round."""

    @pytest.mark.parametrize(
        "make",
        [
            conditions_of_use.no_substitute,
            lambda of: conditions_of_use.never_as_discipline().of(of),
            lambda of: conditions_of_use.never_as_convenience().of(of),
            lambda of: conditions_of_use.only_in_emergency(of=of, grounds=IMMINENT_INJURY),
            lambda of: conditions_of_use.only_in_emergency_or_by_iep(of=of, grounds=IMMINENT_INJURY),
        ],
        ids=["substitute", "discipline", "convenience", "emergency", "emergency or IEP"],
    )
    @pytest.mark.parametrize(
        ("of", "uses", "code"),
        [
            (RESTRAINT, (seclusion(),), "no_restraint"),
            (SECLUSION, (restraint(),), "no_seclusion"),
            (EITHER_USE, (time_out(),), "no_use"),
        ],
    )
    def test_silent(self, make: Any, of: Any, uses: Any, code: str) -> None:
        assert told_of_rule(make(of=of), *uses, emergency={"grounds": []}) == ("not_applicable", code, ())

    @pytest.mark.parametrize("purpose", ["discipline", "convenience"])
    def test_each_use_of_the_kind_alone(self, purpose: str) -> None:
        rule = getattr(conditions_of_use, f"never_as_{purpose}")().of(SECLUSION)
        bad = each(True, f"as_{purpose}")

        (one,) = findings_of_rule(rule, restraint(**bad), seclusion("10:10", "10:15"))
        assert (one.status, one.path) == ("pass", "interventions[s1]")


class TestEmergencyOrIep:
    RULE = conditions_of_use.only_in_emergency_or_by_iep(of=SECLUSION, grounds=IMMINENT_INJURY)

    @pytest.mark.parametrize(
        ("grounds", "per_iep", "expected"),
        [
            (["imminent_injury_to_others"], None, ("pass", "emergency.shown", ())),
            ([], True, ("pass", "emergency.by_iep", ())),
            ([], False, ("fail", "emergency.none", ())),
            (["unclear"], False, ("fail", "emergency.unclear", ())),
            ([], None, ("unknown", "emergency.by_iep_unknown", ("interventions[s1].per_iep",))),
            (None, True, ("pass", "emergency.by_iep", ())),
            (None, False, ("unknown", "emergency.unknown", ("emergency.grounds",))),
            (
                None,
                None,
                (
                    "unknown",
                    "emergency.by_iep_unknown",
                    ("interventions[s1].per_iep", "emergency.grounds"),
                ),
            ),
        ],
    )
    def test_where_an_iep_may_provide(self, grounds: Any, per_iep: bool | None, expected: Any) -> None:
        answer = told_of_rule(
            self.RULE, seclusion(per_iep=per_iep), emergency={"grounds": grounds}, readings=IN_IEP
        )

        assert answer == expected

    def test_where_it_may_not(self) -> None:
        answer = told_of_rule(self.RULE, seclusion(per_iep=True), emergency={"grounds": []})

        assert answer == ("fail", "emergency.none", ())

    def test_every_seclusion_must_be_under_it(self) -> None:
        uses = seclusion(per_iep=True), seclusion("10:10", "10:15", id="s2", per_iep=False)
        answer = told_of_rule(self.RULE, *uses, emergency={"grounds": []}, readings=IN_IEP)

        assert answer[:2] == ("fail", "emergency.none")

    def test_it_speaks_of_what_employees_do(self) -> None:
        answer = told_of_rule(
            self.RULE,
            seclusion(per_iep=None),
            emergency={"grounds": []},
            readings=IN_IEP,
            **ONLY_EMPLOYEES,
        )

        assert answer[1] == "not_by_employee"
