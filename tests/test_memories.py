"""What a process keeps is bounded, and named on the page of limits."""

import ast
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

from builders import incident, judge, restraint, seclusion
from memories import cached_functions, cached_properties, decorated, growing_fields, trees
from student_builders import FOUR, record
from test_documents import imported_generator

import restraint_rules
from restraint_rules import evaluate_json, policies

imported_generator()  # the page's module is found beside it
KEPT: Any = import_module("_pages.memories").KEPT

IN_THE_MAKING = (
    "analysis.batch.batch.Batch",
    "analysis.comparison.comparison.Comparison",
    "columns.findings_table.FindingsTable",
    "columns.statuses_table.StatusesTable",
    "engine.following.Leaders",
    "engine.held_facts.HeldFacts",
    "engine.judged.Judged",
    "intake.drafts.StudentDraft",
    "intake.headers.Header",
    "intake.notes.Notes",
    "intake.reading.Reading",
    "intake.rows.RowReader",
    "reasoning.care.course.UseInCare",
    "reasoning.course.episode.Episode",
    "reasoning.over_time.books.SchoolBook",
    "reasoning.over_time.closings.Told",
    "reasoning.over_time.doubts.Doubts",
    "reasoning.over_time.serving.Serving",
    "reasoning.over_time.shared_history.SharedHistory",
)
"""Answers, and what one is worked out with: each as large as what came in, and gone with it."""


def test_every_memory_is_named() -> None:
    found = cached_functions() | cached_properties() | growing_fields()
    kept = {name for name in found if name.rpartition(".")[0] not in IN_THE_MAKING}
    named = [name for row in KEPT for name in row.names]

    assert sorted(kept) == sorted(named)


def test_every_answer_in_the_making_is_one() -> None:
    found = cached_functions() | cached_properties() | growing_fields()

    assert {name.rpartition(".")[0] for name in found} >= set(IN_THE_MAKING)


def test_every_cache_of_a_function_has_a_bound() -> None:
    calls = [
        one
        for _, tree in trees()
        for one in ast.walk(tree)
        if isinstance(one, ast.Call) and getattr(one.func, "id", "") == "lru_cache"
    ]
    bounds = [{keyword.arg: keyword.value for keyword in call.keywords}.get("maxsize") for call in calls]

    assert len(calls) == len(cached_functions())
    assert not any(bound is None or (isinstance(bound, ast.Constant) and not bound.value) for bound in bounds)
    assert not [name for _, tree in trees() for name in decorated(tree, {"cache"})]


def test_no_function_changes_a_global() -> None:
    assert not [module for module, tree in trees() for one in ast.walk(tree) if isinstance(one, ast.Global)]


def sizes() -> dict[str, int]:
    """How much every module's lists, sets and mappings hold."""
    names = [one.name for one in walk_packages(restraint_rules.__path__, "restraint_rules.")]
    modules = [import_module(name) for name in names]
    return {
        f"{module.__name__}.{name}": len(value)
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, dict | list | set) and not name.startswith("__")
    }


def judge_with_ids(number: int) -> None:
    """Judge an incident, a student and what cannot be read, each with ids of its own."""
    facts = incident(seclusion(id=f"s{number}"), restraint("11:00", "11:20"), id=f"I-{number}")
    for policy in (policies.SPRAGUE, policies.CONNECTICUT, policies.US_ED_2012):
        judge(facts, policy=policy).to_json()
        judge(record(*FOUR, groups=[f"group-{number}"]), policy=policy).to_json()
    evaluate_json(f'{{"incident": {{"id": "{number}"}}, "policy": "none-{number}"}}')


def test_no_module_keeps_what_it_judged() -> None:
    judge_with_ids(0)
    before = sizes()
    for number in range(1, 4):
        judge_with_ids(number)

    assert sizes() == before


def test_no_error_is_kept() -> None:
    """One raised again and again keeps every traceback it ever had, and what was being read."""
    modules = [import_module(one.name) for one in walk_packages(restraint_rules.__path__, "restraint_rules.")]
    assert len(modules) > 300
    kept = [
        (module.__name__, name)
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, BaseException)
    ]
    assert kept == []
