"""The examples: every story is judged as told, with nothing found besides, and the quick start runs."""

import runpy
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from stories import INCIDENTS, read_story

from restraint_rules import Incident, SchoolCalendar, Setting, evaluate, policies
from restraint_rules.findings import Finding
from restraint_rules.models.base import Subject
from restraint_rules.report import Report

EXAMPLES = Path(__file__).parents[1] / "examples"
SHARED = {"calendar", "setting"}
STORIES = sorted(file.stem for file in INCIDENTS.glob("*.json") if file.stem not in SHARED)
UNREMARKABLE = {"pass", "not_applicable"}

Expected = dict[str, str]


def setting_of(story: dict[str, Any]) -> Setting | None:
    """The story's standing facts: a shared file, the facts themselves, or none."""
    found = story.get("setting")
    facts = read_story(found) if isinstance(found, str) else found
    return None if facts is None else Setting.model_validate(facts)


def report_of_story(name: str, **readings: str) -> Report:
    """What the library finds in a story."""
    story = read_story(f"{name}.json")
    return evaluate(
        Incident.model_validate(story["incident"]),
        policy=policies.SPRAGUE,
        calendar=SchoolCalendar.model_validate(read_story(story["calendar"])),
        setting=setting_of(story),
        as_of=datetime.fromisoformat(story["as_of"]),
        readings=readings,
    )


def due_as_written(finding: Finding) -> str | None:
    """By when, as an expectation writes it: the last day, or the last moment of a deadline in hours."""
    deadline = finding.deadline
    if deadline is None:
        return None
    return str(deadline.last_day) if deadline.last_day else deadline.due_at.isoformat()


def meant(expected: Expected, finding: Finding) -> bool:
    """Whether an expectation speaks of this finding."""
    return (
        finding.clause == expected["clause"]
        and finding.rule.endswith(expected.get("rule", ""))
        and finding.path == expected.get("path", finding.path)
        and finding.code == expected.get("code", finding.code)
    )


@pytest.mark.parametrize("name", STORIES)
def test_a_story_is_judged_as_told(name: str) -> None:
    report, told = report_of_story(name), read_story(f"{name}.json")["expected"]
    assert told
    for expected in told:
        found = [(one.status, due_as_written(one)) for one in report if meant(expected, one)]
        status = expected["status"]
        assert found == [(status, expected.get("due", found and found[0][1]))], expected


@pytest.mark.parametrize("name", STORIES)
def test_nothing_is_found_that_the_story_does_not_tell(name: str) -> None:
    told = read_story(f"{name}.json")["expected"]
    besides = [
        one
        for one in report_of_story(name)
        if one.status not in UNREMARKABLE and not any(meant(expected, one) for expected in told)
    ]
    assert besides == []


@pytest.mark.parametrize("name", STORIES)
def test_a_story_s_record_does_not_contradict_itself(name: str) -> None:
    assert report_of_story(name).data == ()


def test_there_are_stories_and_together_they_show_every_status() -> None:
    assert len(STORIES) >= 12
    shown = {expected["status"] for name in STORIES for expected in read_story(f"{name}.json")["expected"]}
    assert shown == {"pass", "fail", "pending", "unknown", "review", "not_applicable"}


@pytest.mark.parametrize("name", STORIES)
def test_a_story_has_nothing_but_what_a_story_has(name: str) -> None:
    story = read_story(f"{name}.json")
    assert set(story) - {"setting"} == {"story", "calendar", "as_of", "incident", "expected"}
    keys = {"clause", "rule", "path", "status", "code", "due"}
    assert all({"clause", "status"} <= set(expected) <= keys for expected in story["expected"])


@pytest.mark.parametrize(
    ("model", "data"),
    [
        (SchoolCalendar, read_story("calendar.json")),
        (Setting, read_story("setting.json")),
        *((Incident, read_story(f"{name}.json")["incident"]) for name in STORIES),
    ],
    ids=["calendar", "setting", *STORIES],
)
def test_an_example_fits_the_published_schema(model: type[Subject], data: object) -> None:
    Draft202012Validator(model.model_json_schema()).validate(data)
    assert model.model_validate_json(model.model_validate(data).model_dump_json()) == model.model_validate(
        data
    )


def test_an_ordinary_restraint_takes_no_more_room_than_its_form() -> None:
    assert len((INCIDENTS / "ordinary-restraint.json").read_text(encoding="utf-8").splitlines()) <= 60
    assert report_of_story("ordinary-restraint").outcome == "no breach found"


def test_counted_from_the_use_the_injury_was_reported_a_day_late() -> None:
    (found,) = report_of_story("injury-found-next-day", injury_clock="from_use").of("X.B")
    assert (found.status, due_as_written(found)) == ("fail", "2026-03-16")


def test_read_by_the_episode_the_decision_came_too_late_for_a_restraint_that_went_before() -> None:
    # Fifteen minutes from 09:40 ended at 09:55; the psychologist decided at 09:58.
    (found,) = report_of_story("past-fifteen-minutes", limit_applies_to="episode").of("III.H.2")
    assert found.status == "fail"


def test_the_quick_start_runs_and_says_what_the_story_tells(capsys: pytest.CaptureFixture[str]) -> None:
    script = EXAMPLES / "quickstart.py"
    runpy.run_path(str(script), run_name="__main__")
    shown = capsys.readouterr().out
    assert shown.startswith(str(report_of_story("past-fifteen-minutes")))
    assert "IX.B.3: A copy of the report was sent late." in shown
    assert "Not recorded: interventions[room].distress_evaluations[second].recorded" in shown
    assert len(script.read_text(encoding="utf-8").splitlines()) <= 60
