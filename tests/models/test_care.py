"""Facts of care: what is refused, what is blank, and that nobody else loads them."""

import subprocess
import sys
from typing import Any, get_args

import pytest

from restraint_rules import ValidationError
from restraint_rules.models import care as models
from restraint_rules.models.care.uses import CareKind
from restraint_rules.testing import care

USE: dict[str, Any] = {"id": "u", "kind": "seclusion"}
EPISODE: dict[str, Any] = {"id": "e", "day": "2026-03-05", "person": {"id": "p"}, "uses": [USE]}


def test_nothing_but_ids_kinds_and_the_day_is_required() -> None:
    episode = models.CareEpisode.model_validate(EPISODE)

    assert episode.model_dump(exclude_none=True, exclude_defaults=True).keys() == EPISODE.keys()
    assert repr(episode) == "CareEpisode(id='e')"
    assert models.CareEpisode.model_validate_json(episode.model_dump_json()) == episode


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"uses": []}, "Name at least one use."),
        ({"uses": [USE, USE]}, "Two records have the same id."),
        ({"debriefings": [{"id": "d"}, {"id": "d"}]}, "Two records have the same id."),
        ({"uses": [USE | {"orders": [{"id": "o"}, {"id": "o"}]}]}, "Two records have the same id."),
        (
            {"uses": [USE | {"started": "2026-03-05", "ended": "2026-03-04"}]},
            "It cannot end before it started.",
        ),
        ({"uses": [USE | {"ended": "2026-03-04", "ongoing": True}]}, "What is still going on has no end."),
        (
            {"uses": [USE | {"orders": [{"id": "o", "issued": "2026-03-05", "expires": "2026-03-04"}]}]},
            "An order cannot expire before it was issued.",
        ),
        ({"person": {"id": "p", "age": -1}}, "greater than or equal to 0"),
        ({"person": {"id": "p", "age": 151}}, "less than or equal to 150"),
        ({"diagnosis": "x"}, "is not known"),
        ({"deaths": [{}, {}]}, "too many of these"),
    ],
)
def test_what_an_episode_refuses(facts: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        models.CareEpisode.model_validate(EPISODE | facts)


def test_over_a_change_of_the_clocks_order_is_by_the_instant() -> None:
    """From 01:30 before the change back to 01:10 after it is forty minutes later."""
    use = USE | {"started": "2026-11-01T01:30:00-04:00", "ended": "2026-11-01T01:10:00-05:00"}

    assert models.CareUse.model_validate(use).ended is not None


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"staff": [{"id": "s"}, {"id": "s"}]}, "Two records have the same id."),
        ({"patient_days": [{"month": "2026-03", "days": 3, "leave_days": 4}]}, "more leave days than days"),
        ({"patient_days": [{"month": "2026-03", "days": -1}]}, "greater than or equal to 0"),
    ],
)
def test_what_a_facility_refuses(facts: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        models.CareFacility.model_validate({"id": "f"} | facts)


@pytest.mark.parametrize("kind", get_args(CareKind))
def test_the_kit_makes_every_kind(kind: str) -> None:
    assert care.use(kind=kind).kind == kind


LOADED = """
import sys
from restraint_rules import Incident, SchoolCalendar, evaluate, policies
policies.SPRAGUE
print(sorted(name for name in sys.modules if ".care" in name and name.startswith("restraint_rules")))
"""


def test_a_school_loads_no_fact_rule_or_text_of_care() -> None:
    """But for the words of messages, which one catalogue holds."""
    loaded = subprocess.run(  # noqa: S603 - this very Python, with a text of ours
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    )
    names = {name.strip(" '[]") for name in loaded.stdout.strip().split(",")}

    assert names == {
        "restraint_rules.findings.english.care",
        "restraint_rules.findings.english.care_words",
    }
