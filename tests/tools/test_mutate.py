"""The task that mutates: which mutants it draws, which tests it asks, and what it keeps."""

import importlib.util
import json
import sys
from pathlib import Path
from types import FunctionType

import pytest
from tools import mutation_results
from tools.mutants import Mutant, lines_changed, mutants_drawn, mutants_of, mutated, text_of_module
from tools.mutation_results import Results

pytest.importorskip("cosmic_ray", reason="it is no part of what the tests need elsewhere")
pytest.importorskip("resource", reason="the task needs a system that forks")

from tools.mutate import FEW, MOST, files_of, nearest
from tools.noticing import NO_ANSWER, Changed, answer_of, codes_differing, exchange_codes

BEFORE = "LIMIT = 3\n\ndef within(count):\n    return count <= LIMIT\n"
KEPT = json.loads(mutation_results.RESULTS.read_text(encoding="utf-8"))
ROOMS = sorted({module.partition("/")[0] for module in KEPT})


class TestMutants:
    def test_each_changes_one_place(self) -> None:
        lines = text_of_module("kleene").splitlines()

        mutants = mutants_of("kleene")

        assert len(mutants) == len(set(mutants)) > 20
        first = mutants[0]
        assert sum(a != b for a, b in zip(lines, mutated(first).splitlines(), strict=True)) == 1
        before, after = lines_changed(first).splitlines()
        assert before == f"- {lines[first.line - 1].strip()}"
        assert after.startswith("+ ")

    def test_the_slash_of_a_signature_is_no_place(self) -> None:
        assert any(", /" in line for line in text_of_module("frozen").splitlines())
        assert mutants_of("frozen") == []

    def test_a_sample_is_the_same_for_the_same_code(self) -> None:
        mutants = [Mutant("kleene", "AddNot", which, which) for which in range(40)]

        sample = mutants_drawn(mutants, 10, "rules")

        assert len(set(sample)) == 10
        assert (
            sample == mutants_drawn(reversed(mutants), 10, "rules") != mutants_drawn(mutants, 10, "reasoning")
        )

    def test_without_a_sample_or_with_too_large_a_one_it_is_all(self) -> None:
        mutants = [Mutant("kleene", "AddNot", which, which) for which in range(3)]

        assert (
            mutants_drawn(mutants, None, "rules")
            == mutants_drawn(mutants, 3, "rules")
            == mutants_drawn(mutants, 4, "rules")
            == mutants
        )


class TestNoticing:
    def test_a_function_whose_code_differs_gets_the_other(self) -> None:
        here: dict[str, FunctionType] = {}
        exec(compile(BEFORE, "there.py", "exec"), here)  # noqa: S102  # its own two lines

        pairs = codes_differing(BEFORE, BEFORE.replace("<=", ">"), "there.py")
        assert pairs is not None
        exchange_codes(pairs)

        assert [one.co_qualname for one, _ in pairs] == ["within"]
        assert here["within"](4) is True
        assert here["within"](3) is False

    @pytest.mark.parametrize(
        "after",
        [
            pytest.param(BEFORE.replace("3", "4"), id="a constant"),
            pytest.param(BEFORE.replace("count)", "count=1)"), id="a default"),
            pytest.param(BEFORE.replace("<=", "**"), id="a function, to be sure"),
            pytest.param(BEFORE.replace("<=", "< <"), id="no Python at all"),
        ],
    )
    def test_what_differs_at_the_import_is_imported_anew(self, after: str) -> None:
        assert (codes_differing(BEFORE, after, "there.py") is None) == ("**" not in after)

    def test_a_module_is_found_with_another_text(self) -> None:
        spec = Changed("json.scanner", "ANSWER = 42").find_spec("json.scanner", json.__path__)

        assert spec is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        assert module.ANSWER == 42
        assert sys.modules["json.scanner"] is not module

    @pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # the runner of the tests has threads
    @pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # the runner of the tests has threads
    def test_a_fork_that_breaks_has_another_answer(self) -> None:
        assert answer_of(lambda: 0) == 0
        assert answer_of(lambda: 3) == 3
        assert answer_of(lambda: 1 // 0) == NO_ANSWER > MOST + FEW

    def test_the_nearest_tests_come_first(self) -> None:
        own, beside, far = "tests/a/test_b.py::one", "tests/a/test_c.py::two", "tests/d/test_e.py::three"

        tests = nearest([far, beside, own], ["tests/a/test_b.py"], ["tests/a"])

        assert tests == [own, beside, far]
        assert files_of([*tests, own]) == ["tests/a/test_b.py", "tests/a/test_c.py", "tests/d/test_e.py"]

    def test_of_very_many_tests_a_share_is_asked(self) -> None:
        beside = [f"tests/a/test_b.py::{which}" for which in range(MOST + 1)]
        far = [f"tests/d/test_e.py::{which}" for which in range(10 * FEW)]

        asked = nearest(beside + far, ["tests/a/test_b.py"], ["tests/a"])

        assert asked[:MOST] == beside[:MOST]
        assert FEW // 2 < len(asked[MOST:]) <= FEW + 1


class TestResults:
    def test_a_reason_is_kept_and_what_is_noticed_forgotten(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = tmp_path / "results.json"
        file.write_text("{}")
        monkeypatch.setattr(mutation_results, "RESULTS", file)
        first, second, *rest = mutants_of("kleene")
        results = Results()

        results.keep("kleene", 29, [first, second, *rest], [first, second])
        kept = json.loads(file.read_text())
        kept["kleene"]["survivors"][0]["reason"] = "It is the same."
        file.write_text(json.dumps(kept))
        results.keep("kleene", 29, [first, second, *rest], [first, second])

        assert results.unexplained("kleene") == [lines_changed(second)]
        assert results.is_done("kleene", 2 + len(rest))
        results.forget("kleene", {lines_changed(second)})
        survivors = json.loads(file.read_text())["kleene"]["survivors"]
        assert survivors == [
            {"line": first.line, "change": lines_changed(first), "reason": "It is the same."}
        ]

    @pytest.mark.parametrize("room", ROOMS)
    def test_of_what_changes_something_nearly_all_was_noticed(self, room: str) -> None:
        results = [one for module, one in KEPT.items() if module.partition("/")[0] == room]
        reasons = [survivor["reason"] for one in results for survivor in one["survivors"]]
        changing = sum(one["mutants"] for one in results) - sum(map(bool, reasons))

        assert reasons.count("") <= changing * 5 // 100
