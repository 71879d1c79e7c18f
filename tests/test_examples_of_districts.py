"""The example on district documents runs as a script, and says what its first lines promise."""

import json
from pathlib import Path

import pytest
from printed import EXAMPLES, text_of

from restraint_rules import KnownPolicies

EXAMPLE = "district_documents"
DOCUMENTS = sorted((EXAMPLES / "districts").glob("*.json"))


def test_one_incident_under_each_text() -> None:
    """A nurse decided: enough by law, not by Litchfield's form."""
    assert "connecticut: no breach found litchfield: breach Form 2.decision" in text_of(EXAMPLE)
    assert "newtown: no breach found suffield: no breach found" in text_of(EXAMPLE)


def test_the_differences_and_a_refusal() -> None:
    assert (
        "10-76b-11 Report within 24 hours: within: 24 hours. Beside it 10-76b-11: within: 1 school day."
        in text_of(EXAMPLE)
    )
    assert (
        "Refused, at replace[10-76b-11]: looser 10-76b-11: within 48 hours asks less than litchfield"
        in text_of(EXAMPLE)
    )


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_tells_how_much_of_the_text_was_read(path: Path) -> None:
    policy = KnownPolicies([json.loads(path.read_bytes())]).find(path.stem)
    own = [one for one in policy.references if one.id.startswith(path.stem)]
    assert [one.extent for one in own] == ["in part"]
