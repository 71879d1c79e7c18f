"""What debriefings cover, together; each topic is a finding of its own."""

from typing import Any

import pytest
from care_builders import findings_of_care

from restraint_rules.policies import CMS_PRTF
from restraint_rules.testing import care

CLAUSE = "483.370(a)/debriefings_cover"
BOTH = ["circumstances", "prevention"]
ONE, OTHER = {"id": "one", "covered": BOTH[:1]}, {"id": "other", "covered": BOTH[1:]}
AT = "debriefings[one]"


def status_and_missing_by_path(*sessions: dict[str, Any]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Status and what is missing, by topic."""
    subject = care.episode(debriefings=[care.debriefing(**one) for one in sessions])
    return {one.path: (one.status, one.missing) for one in findings_of_care(subject, CMS_PRTF, CLAUSE)}


def of_each(circumstances: Any, prevention: Any) -> dict[str, Any]:
    return {"debriefings.circumstances": circumstances, "debriefings.prevention": prevention}


@pytest.mark.parametrize(
    ("sessions", "expected"),
    [
        pytest.param([ONE | {"covered": BOTH}], of_each(("pass", ()), ("pass", ())), id="both"),
        pytest.param([ONE], of_each(("pass", ()), ("fail", ())), id="one of them"),
        pytest.param([ONE, OTHER], of_each(("pass", ()), ("pass", ())), id="one in each of two"),
        pytest.param([ONE | {"covered": []}], of_each(("fail", ()), ("fail", ())), id="nothing"),
        pytest.param(
            [ONE | {"covered": None}, OTHER],
            of_each(("unknown", (f"{AT}.covered",)), ("pass", ())),
            id="not recorded of one what it covered",
        ),
        pytest.param(
            [ONE | {"done": False, "at": None}, OTHER],
            of_each(("fail", ()), ("pass", ())),
            id="one was not held",
        ),
        pytest.param([], {"": ("not_applicable", ())}, id="none"),
    ],
)
def test_what_they_cover(sessions: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    assert status_and_missing_by_path(*sessions) == expected


def test_none_recorded() -> None:
    listed = findings_of_care(care.episode(debriefings=None), CMS_PRTF, CLAUSE)

    assert [(one.status, one.missing) for one in listed] == [("unknown", ("debriefings",))] * 2
