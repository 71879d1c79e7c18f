"""Records of care: filling a blank never turns pass into fail or back; evidence is what is recorded."""

from collections import Counter
from datetime import datetime
from typing import Any

import pytest
from builders import CALENDAR
from property.care_worlds import blanked, changed_record, with_later_facts
from recorded import known_at

from restraint_rules.engine import evaluate
from restraint_rules.models.base import Subject
from restraint_rules.policies import CMS_HOSPITAL, CMS_PRTF, MASSACHUSETTS_DMH, NASMHPD, SIX_CORE_STRATEGIES
from restraint_rules.policy import Policy
from restraint_rules.report import Report
from restraint_rules.testing import AS_OF, care
from restraint_rules.testing.events import after

COUNT = 250
TEXTS = [CMS_HOSPITAL, CMS_PRTF, MASSACHUSETTS_DMH, NASMHPD, SIX_CORE_STRATEGIES]
MOMENTS = [AS_OF, AS_OF, after(care.TEN, 50), after(care.TEN, 1500)]

under_every_text = pytest.mark.parametrize("policy", TEXTS, ids=lambda one: one.id)


def report_of_care(model: type[Subject], record: dict[str, Any], policy: Policy, as_of: datetime) -> Report:
    return evaluate(model.model_validate(record), policy=policy, calendar=CALENDAR, as_of=as_of)


def status_by_key(report: Report) -> dict[tuple[str, ...], str]:
    return {one.key: one.status for one in report}


@pytest.mark.slow
@under_every_text
def test_filling_a_blank_never_turns_a_pass_into_a_failure_or_back(policy: Policy) -> None:
    seen: Counter[tuple[str, str]] = Counter()
    for seed in range(COUNT):
        model, record = changed_record(seed)
        as_of = MOMENTS[seed % len(MOMENTS)]
        whole = status_by_key(report_of_care(model, record, policy, as_of))
        with_blanks = status_by_key(report_of_care(model, blanked(model, record, seed), policy, as_of))
        moves = {key: (status, whole[key]) for key, status in with_blanks.items() if key in whole}
        seen.update(moves.values())
        flipped = {key: move for key, move in moves.items() if set(move) == {"pass", "fail"}}
        assert flipped == {}, (seed, flipped)
    assert seen["unknown", "pass"]


@pytest.mark.slow
@under_every_text
def test_evidence_is_what_is_recorded(policy: Policy) -> None:
    shown = 0
    for seed in range(COUNT):
        model, record = changed_record(seed)
        subject = model.model_validate(blanked(model, record, seed))
        report = evaluate(subject, policy=policy, calendar=CALENDAR, as_of=AS_OF)
        for finding in report:
            shown += len(finding.evidence)
            for path, value in finding.evidence:
                assert value in known_at(AS_OF, path, subject, None), (seed, finding, path)
        assert Report.from_json(report.to_json()).to_json() == report.to_json()
    assert shown


@pytest.mark.slow
@under_every_text
def test_a_fact_later_than_the_moment_of_judging_changes_nothing(policy: Policy) -> None:
    added = 0
    for seed in range(COUNT):
        model, record = changed_record(seed)
        as_of = MOMENTS[seed % len(MOMENTS)]
        before = report_of_care(model, record, policy, as_of)
        later = with_later_facts(model, record, as_of)
        assert report_of_care(model, later, policy, as_of).findings == before.findings, seed
        added += later != record
    assert added


@under_every_text
def test_every_unknown_names_what_would_tell(policy: Policy) -> None:
    for seed in range(60):
        model, record = changed_record(seed)
        report = report_of_care(model, blanked(model, record, seed), policy, AS_OF)

        assert [one for one in report if one.status == "unknown" and not one.missing] == [], seed
