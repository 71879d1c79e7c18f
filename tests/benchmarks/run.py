"""What judging one incident costs, side by side in one run.

    poe bench

Every row is measured in turns with the others, so that a busy machine slows all of them alike; what counts is
the ratio to the named row, taken turn by turn. What is counted is
processor time, so that other work on the machine is left out. Nothing here is asserted: a figure depends on
the machine.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from zoneinfo import ZoneInfo

from benchmarks import others

from restraint_rules import Incident, SchoolCalendar, Setting, compare, evaluate, policies
from restraint_rules.findings.verdict import Verdict, not_applicable
from restraint_rules.interop import evaluate_json
from restraint_rules.policy import Clause, Policy
from restraint_rules.reasoning.rule import Rule
from restraint_rules.report import Report

INCIDENTS = Path(__file__).parents[2] / "examples" / "incidents"
STORY = json.loads((INCIDENTS / "past-fifteen-minutes.json").read_bytes())
TEXT = json.dumps(STORY["incident"])
CALENDAR = SchoolCalendar.model_validate_json((INCIDENTS / "calendar.json").read_bytes())
SETTING = Setting.model_validate_json((INCIDENTS / "setting.json").read_bytes())
AS_OF = datetime(2026, 3, 16, 9, tzinfo=ZoneInfo("America/New_York"))
INCIDENT = Incident.model_validate_json(TEXT)
REQUEST = json.dumps(
    {
        "incident": STORY["incident"],
        "policy": "sprague",
        "calendar": CALENDAR.model_dump(mode="json", exclude_none=True),
        "setting": SETTING.model_dump(mode="json", exclude_none=True),
        "as_of": AS_OF.isoformat(),
    }
)

OF_AN_INCIDENT = {
    "incident", "incident_with_use", "use", "restraint", "seclusion", "time_out", "medication", "room",
}  # fmt: skip
"""What rules judge of an incident."""

TURNS, LOOPS, STARTS = 60, 10, 12

ONE_MODEL = """
from pydantic import BaseModel
class Model(BaseModel):
    name: str
Model.model_validate_json('{"name": "x"}')
"""
THE_LIBRARY = "import restraint_rules; restraint_rules.evaluate; restraint_rules.Incident"
FIRST_ANSWER = f"from restraint_rules import evaluate_json; evaluate_json({REQUEST!r})"


def constant(name: str, verdicts: int) -> Rule[object]:
    """A rule that yields so many verdicts without looking at anything."""

    def yielding(_subject: object, _context: object) -> Iterable[Verdict]:
        for number in range(verdicts):
            yield not_applicable("no_use", f"part {number}")

    return Rule(name, "incident", yielding, {}, (), "")


def empty_policy(policy: Policy, report: Report) -> Policy:
    """The policy with constant rules that yield as many verdicts; definitions stay, the engine needs them."""
    counts = Counter((finding.clause, finding.rule) for finding in report)

    def emptied(clause: Clause) -> Clause:
        if clause.rule is None or clause.rule.subject not in OF_AN_INCIDENT:
            return clause
        name = clause.rule.name  # two rules of one name would be two versions of one clause
        rule = constant(name, counts[clause.citation, name])
        return replace(clause, binds=replace(clause.definition, rule=rule) if clause.definition else rule)

    return replace(policy, clauses=tuple(emptied(clause) for clause in policy.clauses))


def report_of_quickstart(policy: Policy, incident: Incident = INCIDENT) -> Report:
    """Judge the quickstart's incident."""
    return evaluate(incident, policy=policy, calendar=CALENDAR, setting=SETTING, as_of=AS_OF)


def in_turns(
    rows: Mapping[str, Callable[[], object]], turns: int, loops: int, clock: Callable[[], float]
) -> dict[str, list[float]]:
    """Measure each row once a turn: seconds for one call."""
    seconds: dict[str, list[float]] = {name: [] for name in rows}
    for _ in range(turns):
        for name, call in rows.items():
            begun = clock()
            for _ in range(loops):
                call()
            seconds[name].append((clock() - begun) / loops)
    return seconds


def show(
    seconds: Mapping[str, list[float]], against: Mapping[str, tuple[str, str]], unit: float, name: str
) -> None:
    """Print each row's least and middle time, and its ratio to another row."""
    for row, times in seconds.items():
        line = f"{row:34}{min(times) * unit:10.1f}{median(times) * unit:10.1f} {name}"
        if row in against:
            other, target = against[row]
            ratio = median(one / two for one, two in zip(times, seconds[other], strict=True))
            line += f"   {ratio:5.2f} x {other} (target: {target})"
        print(line)


def main() -> None:
    """Measure and print."""
    report = report_of_quickstart(policies.SPRAGUE)
    hollow = empty_policy(policies.SPRAGUE, report)
    assert len(report_of_quickstart(hollow)) == len(report)
    print(f"{len(TEXT)} bytes of JSON, {len(report)} findings; least and middle of {TURNS} turns\n")
    rows: dict[str, Callable[[], object]] = {
        "validation": lambda: Incident.model_validate_json(TEXT),
        "evaluation": lambda: report_of_quickstart(policies.SPRAGUE),
        "empty engine": lambda: report_of_quickstart(hollow),
        "JSON to JSON": lambda: evaluate_json(REQUEST),
        "batch of 20, each": lambda: [report_of_quickstart(policies.SPRAGUE) for _ in range(20)],
        "six texts, one by one": lambda: [report_of_quickstart(policy) for policy in policies.ALL],
        "six texts, compared": lambda: compare(
            INCIDENT, policies.ALL, calendar=CALENDAR, setting=SETTING, as_of=AS_OF
        ),
        "compared and laid out": lambda: (
            compare(INCIDENT, policies.ALL, calendar=CALENDAR, setting=SETTING, as_of=AS_OF).rows
        ),
    }
    seconds = in_turns(rows, TURNS, LOOPS, process_time)
    seconds["batch of 20, each"] = [one / 20 for one in seconds["batch of 20, each"]]
    show(
        seconds,
        {
            "evaluation": ("validation", "4.5, aim 3.5"),
            "empty engine": ("validation", "-"),
            "JSON to JSON": ("validation", "12, aim 8"),
            "batch of 20, each": ("evaluation", "1"),
            "six texts, one by one": ("evaluation", "-"),
            "six texts, compared": ("six texts, one by one", "1"),
            "compared and laid out": ("six texts, one by one", "-"),
        },
        1e6,
        "µs",
    )
    ratio = median(a / b for a, b in zip(seconds["evaluation"], seconds["empty engine"], strict=True))
    print(f"evaluation is {ratio:.2f} x the empty engine (target: 2, aim 1.6)\n")
    show_starts()
    show_others()


def show_starts() -> None:
    """Measure and print what starting costs; a first start of each, not counted, writes its byte code."""
    with TemporaryDirectory() as byte_code:
        starts = {
            "one validated pydantic model": lambda: start(ONE_MODEL, byte_code),
            "evaluate and Incident": lambda: start(THE_LIBRARY, byte_code),
            "first answer from JSON": lambda: start(FIRST_ANSWER, byte_code),
        }
        in_turns(starts, 1, 1, children_time)
        seconds = in_turns(starts, STARTS, 1, children_time)
    one_model = "one validated pydantic model"
    against = {
        "evaluate and Incident": (one_model, "1.3, aim 1.2"),
        "first answer from JSON": (one_model, "-"),
    }
    show(seconds, against, 1e3, "ms")


def show_others() -> None:
    """Measure and print what others take for twelve of the same duties, if they are installed."""
    try:
        rows = others.measurements(STORY["incident"], CALENDAR, SETTING, AS_OF)
    except ImportError as missing:
        print(f"\nnot beside others, of whom {missing.name} is not installed: pip install -e '.[bench]'")
        return
    print(f"\ntwelve of the duties beside others; {others.LINES} lines of NDJSON\n")
    calls = {name: call for name, (call, _) in rows.items()}
    seconds = in_turns(calls, STARTS, 1, process_time)
    each = {name: [one / rows[name][1] for one in times] for name, times in seconds.items()}
    show(each, others.AGAINST, 1e6, "µs")


def children_time() -> float:
    """Processor time of the interpreters started so far."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def start(code: str, byte_code: str) -> None:
    """Start an interpreter that runs this and ends; as where it is installed, nothing is compiled anew."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = byte_code
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


if __name__ == "__main__":
    main()
