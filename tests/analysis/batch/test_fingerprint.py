"""What an answer rests on, as one text."""

import subprocess
import sys
from typing import Any

import pytest

from restraint_rules import Policy, evaluate, fingerprint, policies, testing

GIVEN: dict[str, Any] = {"policy": "sprague", "calendar": testing.calendar(), "setting": testing.setting()}
INCIDENT = testing.incident()


def with_policy(policy: Policy) -> dict[str, Any]:
    """The same, under another policy."""
    given = dict(GIVEN)
    given["policy"] = policy
    return given


def test_the_same_facts_law_and_calendar_have_the_same_name() -> None:
    name = fingerprint(INCIDENT, **GIVEN)
    assert len(name) == 64
    assert fingerprint(testing.incident(), **GIVEN) == name
    again = Policy.from_document(policies.SPRAGUE.to_document())
    assert fingerprint(INCIDENT, **with_policy(again)) == name
    window = {reading.name: reading.default for reading in policies.SPRAGUE.readings}
    assert fingerprint(INCIDENT, **GIVEN, readings=window) == name


@pytest.mark.parametrize(
    "changed",
    [
        {"policy": "connecticut"},
        {"policy": policies.SPRAGUE.derive(id="sprague-too")},
        {"setting": None},
        {"setting": testing.setting(staff=[])},
        {"readings": {"use_counting": "each_incident"}},
    ],
    ids=["text", "derived", "no_setting", "staff", "reading"],
)
def test_whatever_a_report_is_made_from_changes_it(changed: dict[str, Any]) -> None:
    assert fingerprint(INCIDENT, **GIVEN | changed) != fingerprint(INCIDENT, **GIVEN)


def test_another_fact_changes_it() -> None:
    assert fingerprint(testing.incident(notices=[]), **GIVEN) != fingerprint(INCIDENT, **GIVEN)


def test_it_does_not_depend_on_when_one_asks_but_the_report_may() -> None:
    held = testing.incident(interventions=[testing.lawful_restraint(testing.at("10:00"), 5)], report=None)
    early, late = (
        evaluate(held, **with_policy(policies.SPRAGUE), as_of=testing.at(when)) for when in ("10:10", "16:00")
    )
    assert early.pending
    assert early.receipt.inputs == late.receipt.inputs


def test_it_is_the_same_in_another_process_with_another_hash_seed() -> None:
    code = (
        "from restraint_rules import fingerprint, testing;"
        "given = {'calendar': testing.calendar(), 'setting': testing.setting()};"
        "print(fingerprint(testing.incident(), policy='sprague', **given))"
    )
    told = {
        subprocess.run(  # noqa: S603 - the line above
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert told == {fingerprint(INCIDENT, **GIVEN)}
