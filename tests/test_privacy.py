"""What only the record should hold is in nothing a report or an error says: each text is marked."""

import pytest
from test_documents import imported_generator

imported_generator()

from _pages.privacy import IDS, OTHERS, outputs  # noqa: E402  # the documents' folder is known only now

SAID = outputs()


@pytest.mark.parametrize("mark", OTHERS)
@pytest.mark.parametrize("output", SAID)
def test_narratives_and_foreign_keys_come_out_nowhere(mark: str, output: str) -> None:
    assert f"{mark}-mark" not in SAID[output]


@pytest.mark.parametrize("mark", IDS)
def test_errors_name_no_id(mark: str) -> None:
    assert f"{mark}-mark" not in SAID["errors"]


def test_the_marks_would_be_found() -> None:
    assert "intervention-mark" in SAID["JSON"]
    assert "staff-mark" in SAID["records"]
