"""The example of a nightly job: short, and a late form changes what it touches and nothing else."""

import ast

from printed import EXAMPLES, lines_of

EXAMPLE = "nightly_job"


def test_the_job_has_fewer_than_twenty_five_lines_of_which_none_parses_a_value() -> None:
    tree = ast.parse((EXAMPLES / f"{EXAMPLE}.py").read_text(encoding="utf-8"))
    (job,) = [one for one in tree.body if isinstance(one, ast.FunctionDef) and one.name == "nightly"]
    first, last = job.body[1].lineno, job.body[-1].end_lineno
    assert last is not None
    assert last - first + 1 < 25
    called = {ast.unparse(one.func) for one in ast.walk(job) if isinstance(one, ast.Call)}
    assert called.isdisjoint({"int", "float", "datetime", "date", "datetime.fromisoformat"})


def test_the_second_night_has_the_late_form() -> None:
    first, second = (lines_of(EXAMPLE).index(f"Night of {day} October:") for day in (14, 15))
    assert lines_of(EXAMPLE)[first + 2].startswith("  3 | 2 | 3 |")
    assert lines_of(EXAMPLE)[second + 2].startswith("  4 | 2 | 4 |")


def test_only_the_late_forms_breach_is_new() -> None:
    night, due = (
        lines_of(EXAMPLE).index("Night of 15 October:"),
        lines_of(EXAMPLE).index("Due next:"),
    )
    new = [line for line in lines_of(EXAMPLE)[night:due] if line.startswith("  new")]
    assert new == ["  new | IX.B.1 | i-2 | None | fail"]
