"""The form drawn from the schema: labels and help stand there, and what is filled in is judged."""

import functools
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from importlib import util
from pathlib import Path
from typing import Any

import pytest
from page import PROGRAMS, needs, opened
from playwright.sync_api import Page, expect
from test_page import RULES, axe

from restraint_rules import evaluate_json, json_schema

FORM = Path(__file__).parents[2] / "examples" / "form"
PHONE = 390


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the example's own service."""
    spec = util.spec_from_file_location("form_serve", FORM / "serve.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    handler = functools.partial(module.Service, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.slow
def test_the_form(tmp_path: Path) -> None:
    """One test, so that the form is built and opened once."""
    needs(*PROGRAMS)
    build = [sys.executable, str(FORM / "build.py"), str(tmp_path)]
    subprocess.run(build, check=True, capture_output=True)  # noqa: S603 - our own script
    with served(tmp_path) as address, opened() as page:
        page.goto(f"{address}/index.html")
        labels_and_help_are_the_schema_s(page)
        what_lacks_is_told_before_anything_is_sent(page)
        what_is_filled_in_is_judged(page)
        no_fault_is_found_by_axe(page)
        on_a_phone_nothing_is_wider_than_the_screen(page)


def labels_and_help_are_the_schema_s(page: Page) -> None:
    page.locator("[id$=interventions__add]").click()
    parts = json_schema("request", nulls=False, labels=True)["$defs"]
    for part, name in [
        ("Incident", "day"),
        ("Student", "has_plan"),
        ("Period", "started"),
        ("Period", "locked"),
    ]:
        field: dict[str, Any] = parts[part]["properties"][name]
        drawn = page.get_by_label(field["title"])
        expect(drawn).to_be_visible()
        expect(drawn).to_have_accessible_description(field["description"])
    expect(page.locator("form")).not_to_contain_text("has_plan")


def what_lacks_is_told_before_anything_is_sent(page: Page) -> None:
    page.get_by_role("button", name="Judge it").click()
    expect(page.get_by_role("alert")).to_contain_text("must have required property 'Incident number'")
    expect(page.locator("#answer li")).to_have_count(0)


def what_is_filled_in_is_judged(page: Page) -> None:
    page.get_by_label("Judged as of").fill("2026-03-06T12:00")
    page.get_by_label("Incident number").fill("incident-8")
    page.get_by_label("Day of the incident").fill("2026-03-05")
    page.get_by_label("Student number").fill("student-4")
    page.get_by_label("Number of this use").fill("r1")
    page.get_by_label("Kind").select_option(label="Physical restraint")
    page.get_by_label("Began").fill("2026-03-05T10:00")
    page.get_by_label("Ended").fill("2026-03-05T10:08")
    page.locator("#root_incident_notices").get_by_role("button", name="Not recorded: fill in").click()
    expect(page.locator(".none")).to_have_text("Left like this, it says that there were none.")
    page.get_by_role("button", name="Judge it").click()
    expect(page.locator("#answer")).to_contain_text("IX.B.1 The parent was not told in time.")
    asked = json.loads(page.evaluate("window.asked"))
    assert asked["incident"] == {
        "id": "incident-8",
        "day": "2026-03-05",
        "student": {"id": "student-4"},
        "interventions": [
            {
                "id": "r1",
                "kind": "physical_restraint",
                "started": "2026-03-05T10:00:00-05:00",
                "ended": "2026-03-05T10:08:00-05:00",
            }
        ],
        "notices": [],
    }
    assert json.loads(evaluate_json(json.dumps(asked)))["report"]["outcome"] == "breach"


def no_fault_is_found_by_axe(page: Page) -> None:
    page.get_by_role("button", name="Add one").last.click()
    page.add_script_tag(path=str(axe()))
    found: dict[str, Any] = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]] == []


def on_a_phone_nothing_is_wider_than_the_screen(page: Page) -> None:
    page.set_viewport_size({"width": PHONE, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
