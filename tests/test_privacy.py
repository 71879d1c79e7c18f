"""What only the record should hold is in nothing a report or an error says: each text is marked."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest
from test_documents import imported_generator

imported_generator()  # the page's module is found beside it
PAGE: Any = import_module("_pages.privacy")
SAID: Mapping[str, str] = PAGE.outputs()


@pytest.mark.parametrize("mark", list(PAGE.OTHERS))
@pytest.mark.parametrize("output", list(SAID))
def test_narratives_and_foreign_keys_come_out_nowhere(mark: str, output: str) -> None:
    assert f"{mark}-mark" not in SAID[output]


@pytest.mark.parametrize("mark", list(PAGE.IDS))
def test_errors_name_no_id(mark: str) -> None:
    assert f"{mark}-mark" not in SAID["errors"]


def test_the_marks_would_be_found() -> None:
    assert "intervention-mark" in SAID["JSON"]
    assert "staff-mark" in SAID["records"]
