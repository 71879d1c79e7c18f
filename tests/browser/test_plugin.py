"""The plugin's page: the library in a browser gives the answers it gives anywhere, while it happens."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from page import PROGRAMS, needs, opened, served
from playwright.sync_api import Page, expect

from restraint_rules import evaluate_json, policies

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "examples" / "incidents"
LOADED = 180_000
"""Milliseconds within which the page must have loaded, on however busy a machine."""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The page, built and loaded."""
    needs(*PROGRAMS)
    folder = tmp_path_factory.mktemp("plugin")
    build = [sys.executable, str(ROOT / "examples" / "plugin" / "build.py"), str(folder)]
    subprocess.run(build, check=True, capture_output=True)  # noqa: S603 - our own script
    with served(folder) as address, opened() as one:
        one.goto(f"{address}/index.html")
        one.wait_for_function("window.readyAfter", timeout=LOADED)
        yield one


def requests() -> list[str]:
    """Every story under every policy that had begun then."""
    standing = {name: json.loads((STORIES / f"{name}.json").read_bytes()) for name in ("calendar", "setting")}
    made: list[str] = []
    for path in sorted(STORIES.glob("*.json")):
        story: dict[str, Any] = json.loads(path.read_bytes())
        if "incident" not in story:
            continue
        for policy in policies.ALL:
            asked = {**standing, "policy": policy.id, "as_of": "2026-03-16T09:00:00-04:00"}
            made.append(json.dumps({**asked, "incident": story["incident"]}))
    return made


@pytest.mark.slow
def test_the_page(page: Page) -> None:
    """One test, so that the page is built and loaded once however the tests are spread."""
    the_same_bytes_as_anywhere(page)
    an_error_is_an_answer(page)
    what_is_due_while_a_seclusion_runs(page)
    after_fifteen_minutes_without_a_decision(page)
    on_a_phone_nothing_is_wider_than_the_screen(page)


def the_same_bytes_as_anywhere(page: Page) -> None:
    asked = requests()
    assert len(asked) > 60
    for request in asked:
        answer = page.evaluate("(request) => window.judge(request)", request)["answer"]
        assert answer == evaluate_json(request)


def an_error_is_an_answer(page: Page) -> None:
    answer = page.evaluate("(request) => window.judge(request)", "{")["answer"]
    assert json.loads(answer)["error"]["kind"] == "invalid_request"


def what_is_due_while_a_seclusion_runs(page: Page) -> None:
    page.fill("#started", "2026-10-06T10:00:00")
    page.fill("#asof", "2026-10-06T10:12:00")
    page.dispatch_event("#form", "change")
    expect(page.locator("#clock")).to_have_text("12:00")
    expect(page.locator("#due")).to_contain_text("by 2026-10-06 10:15 – III.H.2")
    page.click("#tell")
    expect(page.locator("#acts")).to_contain_text("Parent reached by telephone")
    expect(page.locator("#findings")).to_contain_text("IX.B.1 Parent told within 24 hours")
    expect(page.locator("#about")).to_contain_text("began 2026-10-06 10:00, still going on")
    expect(page.locator("#about")).to_contain_text("10:12 – Parent reached by telephone; Sprague")


def after_fifteen_minutes_without_a_decision(page: Page) -> None:
    page.fill("#asof", "2026-10-06T10:16:00")
    page.dispatch_event("#form", "change")
    expect(page.locator("#outcome")).to_have_text("breach")
    expect(page.locator("#findings .fail").first).to_contain_text("III.H.2")
    page.fill("#asof", "2026-10-06T10:12:00")
    page.click("#decide")
    page.fill("#asof", "2026-10-06T10:16:00")
    page.dispatch_event("#form", "change")
    expect(page.locator("#due")).to_contain_text("by 2026-10-06 10:42 – III.H.3")  # 10:12 + 30 min


def on_a_phone_nothing_is_wider_than_the_screen(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
