"""Every rule has its place: the table of folders, against the package."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

from restraint_rules import Policy, policies, rules
from restraint_rules.rules.index import DEFINED_BY, FOLDERS, definition_named, rule_named


def modules() -> Iterator[tuple[str, str]]:
    """Folder and topic of every module that holds rules."""
    for info in walk_packages(rules.__path__, f"{rules.__name__}."):
        folder, _, topic = info.name.removeprefix(f"{rules.__name__}.").rpartition(".")
        if folder and not info.ispkg and import_module(info.name).__all__:
            yield folder, topic


def test_the_table_names_every_module_that_holds_rules() -> None:
    assert sorted(modules()) == sorted(
        (folder, topic) for folder, topics in FOLDERS.items() for topic in topics
    )


@pytest.mark.parametrize("policy", policies.ALL, ids=lambda policy: policy.id)
def test_what_a_clause_binds_is_found_by_its_name(policy: Policy) -> None:
    bound = [clause for clause in policy.clauses if clause.binds is not None]
    assert bound
    for clause in bound:
        found = definition_named(clause.definition.defines) if clause.definition else None
        assert found or (clause.rule and rule_named(clause.rule.name)), clause.citation


@pytest.mark.parametrize(
    "name", ["", "nothing.here", "documentation", "documentation.needed", "errors.Problem"]
)
def test_no_other_name_is_a_rule(name: str) -> None:
    assert rule_named(name) is None


def test_no_other_word_is_defined() -> None:
    assert definition_named("restraint") is None
    assert all(definition_named(word) for word in DEFINED_BY)
