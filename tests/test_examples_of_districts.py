"""The example on district documents runs as a script, and says what its first lines promise."""

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from restraint_rules import KnownPolicies

EXAMPLE = Path(__file__).parents[1] / "examples" / "district_documents.py"
DOCUMENTS = sorted((EXAMPLE.parent / "districts").glob("*.json"))


@cache
def shown() -> str:
    """What the example prints, run from elsewhere, with its lines joined so that no wrapping matters."""
    ran = subprocess.run(  # noqa: S603 - our own example
        [sys.executable, "-W", "error", EXAMPLE],
        check=True,
        capture_output=True,
        cwd=EXAMPLE.anchor,
        text=True,
    )
    return re.sub(r"\s+", " ", ran.stdout)


def test_one_incident_under_each_text() -> None:
    """A nurse decided: enough by law, not by Litchfield's form."""
    assert "connecticut: no breach found litchfield: breach Form 2.decision" in shown()
    assert "newtown: no breach found suffield: no breach found" in shown()


def test_the_differences_and_a_refusal() -> None:
    assert (
        "10-76b-11 Report within 24 hours: within: 24 hours. Beside it 10-76b-11: within: 1 school day."
        in shown()
    )
    assert (
        "Refused, at replace[10-76b-11]: looser 10-76b-11: within 48 hours asks less than litchfield"
        in shown()
    )


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_tells_how_much_of_the_text_was_read(path: Path) -> None:
    policy = KnownPolicies([json.loads(path.read_bytes())]).find(path.stem)
    own = [one for one in policy.references if one.id.startswith(path.stem)]
    assert [one.extent for one in own] == ["in part"]
