"""Policies as documents: read, refused by place, written again."""

import json
from typing import Any, cast

import pytest

from restraint_rules import Policy, evaluate, policies, testing
from restraint_rules.errors import PolicyDocumentError

TEN = {"id": "ten", "parent": "sprague", "replace": {"III.H.1.b": {"parameters": {"limit": {"minutes": 10}}}}}
WHOLE = {
    "id": "house",
    "title": "House rules",
    "authority": "An invented school",
    "jurisdiction": "US-CT",
    "setting": "school",
    "binding": "district",
    "source": "invented",
    "in_force": "2025-07-01",
}
RULE = {
    "citation": "1",
    "title": "Not as discipline",
    "rule": "conditions_of_use.never_as_discipline",
    "parameters": {"of": ["seclusion"]},
}
WITHOUT_KINDS = {
    **RULE,
    "rule": "conditions_of_use.only_in_emergency",
    "parameters": {"grounds": ["imminent_injury_to_others"]},
}


def problems_of_document(document: object) -> list[tuple[str, str]]:
    """Paths and sentences of what is wrong with a document."""
    with pytest.raises(PolicyDocumentError) as error:
        Policy.from_document(document, policies.ALL)  # type: ignore[arg-type] # some are no documents at all
    assert error.value.problems
    assert all(one.sentence in str(error.value) for one in error.value.problems)
    return [(one.path, one.sentence) for one in error.value.problems]


class TestRoundTrip:
    @pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
    def test_what_a_policy_writes_makes_that_policy_again(self, policy: Policy) -> None:
        text = json.dumps(policy.to_document())
        again = Policy.from_document(text, policies.ALL)

        assert again.to_document() == policy.to_document()
        assert [table(one) for one in again.clauses] == [table(one) for one in policy.clauses]
        assert again == policy
        assert again.digest == policy.digest

    def test_both_judge_alike(self) -> None:
        again = Policy.from_document(policies.SPRAGUE.to_document())
        held = testing.lawful_restraint(testing.at("10:00"), 22)
        incident = testing.incident(interventions=[held])
        one, other = (
            evaluate(
                incident,
                policy=policy,
                calendar=testing.calendar(),
                setting=testing.setting(),
                as_of=testing.AS_OF,
            )
            for policy in (policies.SPRAGUE, again)
        )
        assert other.receipt.inputs["policy"] == policies.SPRAGUE.digest
        assert other.findings == one.findings
        assert [finding.message for finding in other] == [finding.message for finding in one]


def table(clause: Any) -> tuple[object, ...]:
    """A clause as data."""
    rule = clause.rule
    bound = (rule.name, rule.parameters, rule.subject, rule.readings) if rule else ()
    return (
        *(getattr(clause, name) for name in clause.__slots__ if name != "binds"),
        bound,
        clause.parameters,
    )


class TestReplacing:
    def test_values_left_out_are_the_parents(self) -> None:
        (clause,) = [
            one for one in Policy.from_document(TEN, policies.ALL).clauses if one.citation == "III.H.1.b"
        ]
        assert clause.parameters["unless"] == "III.H.2"
        assert clause.title == "Not over 15 minutes"

    def test_with_a_title_of_its_own_the_parents_note_is_left_out(self) -> None:
        replace = {"10-236b(s)": {"note": "ours"}, "10-236b(l)": {"title": "State told"}}
        made = Policy.from_document({"id": "x", "parent": "connecticut", "replace": replace}, policies.ALL)
        noted, told = (next(c for c in made.clauses if c.citation == name) for name in replace)
        assert (noted.note, noted.verified) == ("ours", False)
        assert (told.title, told.note, told.verified) == ("State told", "", True)

    def test_a_definition_is_replaced_by_its_word(self) -> None:
        listed = next(one for one in policies.SPRAGUE.clauses if one.citation == "I.E").parameters["roles"]
        roles = sorted({*cast("frozenset[str]", listed), "behavior_technician"})
        document = {"id": "x", "parent": "sprague", "replace": {"I.E": {"parameters": {"roles": roles}}}}
        made = Policy.from_document(document, policies.ALL)
        (clause,) = [one for one in made.clauses if one.citation == "I.E"]
        assert clause.definition
        assert clause.parameters["roles"] == frozenset(roles)

    @pytest.mark.parametrize(
        ("replace", "path", "sentence"),
        [
            (
                {"III.H.1.b": {"parameters": {"limit": {"minutes": 16}}}},
                "replace[III.H.1.b]",
                "limit 16 min asks less than sprague III.H.1.b: limit 15 min",
            ),
            ({"zz": {}}, "replace[zz]", "binds no such rule"),
            (
                {"III.H.1.b": {"rule": "duration_limits.ends_within", "defines": "seclusion"}},
                "replace[III.H.1.b]",
                "not both",
            ),
            ({"IX.B.1": {}}, "replace[IX.B.1]", "parent_notified"),
            ({"VII.B.1": {"defines": "seclusion"}}, "replace[VII.B.1]", "binds no such rule or word"),
            ({"I.F": {"defines": "physical_restraint"}}, "replace[I.F]", "binds no such rule or word"),
            (
                {"VII.A.1": {"parameters": {"within": {"school_days": 0}}}},
                "replace[VII.A.1].parameters.within",
                "within no time nothing can happen",
            ),
            ({"III.H.1.b": {"rule": "no.such"}}, "replace[III.H.1.b]", "binds no such rule"),
            (
                {"III.H.1.b": {"parameters": {"lim": 1}}},
                "replace[III.H.1.b].parameters.lim",
                "It takes limit, unless.",
            ),
            (
                {"III.H.1.b": {"parameters": {"limit": 10}}},
                "replace[III.H.1.b].parameters.limit",
                "length of time",
            ),
            (
                {"III.H.2": {"parameters": {"by": ["janitor"]}}},
                "replace[III.H.2].parameters.by[0]",
                "administrator",
            ),
            (
                {"III.H.1.b": {"should": True}},
                "replace[III.H.1.b]",
                "recommends what sprague III.H.1.b commands",
            ),
            ({"III.H.1.b": {"read_in": "nowhere"}}, "", "no reference"),
        ],
    )
    def test_what_cannot_stand_there_is_refused_by_its_place(
        self, replace: object, path: str, sentence: str
    ) -> None:
        ((where, said),) = problems_of_document({"id": "x", "parent": "sprague", "replace": replace})
        assert where.startswith(path)
        assert sentence in said

    def test_every_problem_is_told(self) -> None:
        replace = {
            "III.H.1.b": {"parameters": {"limit": {"minutes": 16}}},
            "IX.B.3": {"parameters": {"within": {"business_days": 3}}},
        }
        assert [
            path for path, _ in problems_of_document({"id": "x", "parent": "sprague", "replace": replace})
        ] == [
            "replace[III.H.1.b]",
            "replace[IX.B.3]",
        ]
        add = [{"citation": "1", "title": "t"}, {"citation": "2", "title": "t", "rule": "no.such"}]
        told = problems_of_document({"id": "x", "parent": "sprague", "replace": {"zz": {}}, "add": add})
        assert [path for path, _ in told] == ["replace[zz]", "add[0]", "add[1].rule"]

    def test_days_before_the_parents_text_are_refused(self) -> None:
        ((path, said),) = problems_of_document({**TEN, "in_force": "2018-12-11"})
        assert (path, "no text before 2018-12-12" in said) == ("", True)
        first = Policy.from_document({**TEN, "in_force": "2018-12-12"}, policies.ALL)
        assert first.in_force == policies.SPRAGUE.in_force


class TestWholeTexts:
    def test_a_small_text(self) -> None:
        made = Policy.from_document(
            {
                **WHOLE,
                "clauses": [RULE, {"citation": "2", "title": "Staff meet", "not_judged": "Nothing to see."}],
            }
        )
        assert [one.treatment for one in made.clauses] == ["judged", "not_judged"]
        assert made.clauses[0].parameters == {"of": frozenset({"seclusion"})}

    def test_a_rule_on_uses_that_names_no_kinds_speaks_of_all(self) -> None:
        made = Policy.from_document({**WHOLE, "clauses": [{**RULE, "parameters": {}}]})
        assert made.clauses[0].parameters == {}
        assert Policy.from_document(made.to_document()) == made

    @pytest.mark.parametrize(
        ("changes", "path", "sentence"),
        [
            ({"clauses": [WITHOUT_KINDS]}, "clauses[0].parameters.of", "needs this value"),
            ({"clauses": [{**RULE, "defines": "seclusion"}]}, "clauses[0]", "Say one of"),
            (
                {"clauses": [{"citation": "1", "title": "t", "defines": "hug"}]},
                "clauses[0].defines",
                "seclusion",
            ),
            ({"clauses": [{**RULE, "until": "2026-07-01"}]}, "clauses", "nothing after 2026-07-01"),
            ({"clauses": [RULE, RULE]}, "clauses", "two versions"),
            ({"clauses": [RULE], "title": None}, "title", "A whole text needs this."),
            ({"clauses": [RULE], "add": []}, "clauses", "one that stands on another replaces and adds"),
            ({"clauses": [{**RULE, "surprise": 1}]}, "clauses[0]", "is not known."),
            ({}, "parent", "sprague"),
        ],
    )
    def test_what_is_no_text_is_refused_by_its_place(
        self, changes: dict[str, Any], path: str, sentence: str
    ) -> None:
        ((where, said), *_) = problems_of_document({**WHOLE, **changes})
        assert where.startswith(path)
        assert sentence in said

    @pytest.mark.parametrize("document", ["{", "[]", b"\xff", [], None, 7])
    def test_what_is_no_object_is_refused(self, document: object) -> None:
        ((path, _),) = problems_of_document(document)
        assert path == ""

    def test_without_known_policies_there_is_no_parent(self) -> None:
        with pytest.raises(PolicyDocumentError, match="none known"):
            Policy.from_document(TEN)
