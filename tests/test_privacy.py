"""What only the record should hold is in nothing a report or an error says: each text is marked."""

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from test_documents import imported_generator

from restraint_rules import models
from restraint_rules.limits import MAX_TEXT
from restraint_rules.models.base import Facts

imported_generator()  # the page's module is found beside it
EVERY_MODEL = [
    one
    for name in models.__all__
    if isinstance(one := getattr(models, name), type) and issubclass(one, Facts)
]
PAGE: Any = import_module("_pages.privacy")
OUTPUTS = ("text, Markdown, HTML", "JSON", "records", "`repr`, `str`", "errors", "errors of `evaluate_json`")


@cache
def texts_by_output() -> Mapping[str, str]:
    """What comes out of the page's marked incident, by what says it."""
    texts: Mapping[str, str] = PAGE.outputs()
    return texts


def test_every_output_of_the_page_is_looked_at() -> None:
    assert tuple(texts_by_output()) == OUTPUTS


@pytest.mark.parametrize("mark", list(PAGE.OTHERS))
@pytest.mark.parametrize("output", OUTPUTS)
def test_narratives_and_foreign_keys_come_out_nowhere(mark: str, output: str) -> None:
    assert f"{mark}-mark" not in texts_by_output()[output]


@pytest.mark.parametrize("mark", list(PAGE.IDS))
def test_errors_name_no_id(mark: str) -> None:
    assert f"{mark}-mark" not in texts_by_output()["errors"]


def test_the_marks_would_be_found() -> None:
    assert "intervention-mark" in texts_by_output()["JSON"]
    assert "staff-mark" in texts_by_output()["records"]


def test_every_narrative_of_every_model_is_marked() -> None:
    """A field that is text of a form's own is on the page, or the library itself writes it."""
    texts = {
        f"{model.__name__}.{name}"
        for model in EVERY_MODEL
        for name, field in model.model_fields.items()
        if re.search(
            rf"StringConstraints\([^)]*max_length={MAX_TEXT}", repr((field.annotation, field.metadata))
        )
    }
    of_the_report = {
        f"IncidentReport.{name.removeprefix('report.')}" for name in PAGE.OTHERS if "report." in name
    }
    paths = {"Attestation.covers", "UnreadProblem.path"}  # of facts, as the library writes them
    assert texts == of_the_report | paths | {"Attestation.basis", "Incident.place", "UnreadProblem.sentence"}
