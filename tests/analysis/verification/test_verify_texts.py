"""Whether a report follows from a district's own text: its receipt names the one it was made from."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from restraint_rules import Policy, Report, evaluate, fingerprint, policies, testing, verify
from restraint_rules.findings.verdict import Verdict, passed
from restraint_rules.policy.clause import Clause
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.rule import rule

GIVEN: dict[str, Any] = {"calendar": testing.calendar(), "setting": testing.setting()}
AS_OF = testing.at("09:00", date(2026, 3, 16))
HELD = testing.incident(interventions=[testing.lawful_restraint(testing.at("10:00"), 12)])


def document(minutes: int) -> dict[str, Any]:
    """A district's own text, with a limit of so many minutes."""
    limit = {"parameters": {"limit": {"minutes": minutes}}}
    return {"id": "a-district", "parent": "sprague", "replace": {"III.H.1.b": limit}}


def read_otherwise(choice: str) -> dict[str, Any]:
    """A whole text of a district's own, in which one reading is taken so unless another is named."""
    whole: dict[str, Any] = {**policies.SPRAGUE.to_document(), "id": "a-district"}
    readings: list[dict[str, Any]] = whole["readings"]
    whole["readings"] = [
        one | {"default": choice} if one["name"] == "use_counting" else one for one in readings
    ]
    return whole


def report_by(text: dict[str, Any]) -> Report:
    policy = Policy.from_document(text, policies.ALL)
    return Report.from_json(evaluate(HELD, policy=policy, as_of=AS_OF, **GIVEN).to_json())


def test_from_the_same_document_it_follows() -> None:
    report = report_by(document(10))

    assert verify(report, HELD, policy=document(10), **GIVEN)
    forged = replace(report, findings=report.findings[1:])
    found = verify(forged, HELD, policy=document(10), **GIVEN)
    assert (found.follows, found.doubts, len(found.differing)) == (False, (), 1)


@pytest.mark.parametrize(
    ("made_from", "given", "differing"),
    [
        (document(10), document(11), 1),  # 12 minutes break both; the words name the limit
        (document(13), document(14), 1),
        (read_otherwise("each_intervention"), read_otherwise("each_incident"), 0),
    ],
    ids=["number", "number_that_is_kept_too", "reading"],
)
def test_from_another_text_of_the_same_id_it_does_not(
    made_from: dict[str, Any], given: dict[str, Any], differing: int
) -> None:
    report = report_by(made_from)
    found = verify(report, HELD, policy=given, **GIVEN)

    assert (found.follows, found.doubts, len(found.differing)) == (False, (), differing)
    (said,) = found.said
    other = Policy.from_document(given, policies.ALL)
    stated, own = report.receipt.inputs["policy"][:12], other.digest[:12]
    assert said == ("policy", stated, own)
    told = " ".join(found.to_text().split())
    assert "The text of a-district that was given is not the one the report was made from." in told
    assert f"Text, by its SHA-256 {stated} {own}" in told


def test_by_another_version_another_text_may_be_its_doing() -> None:
    """A correction of the law it stands on is one of the district's text."""
    report = report_by(document(10))
    older = replace(report, receipt=report.receipt._replace(library="0.0.1"))
    found = verify(older, HELD, policy=document(11), **GIVEN)

    assert (found.follows, [one.code for one in found.doubts]) == (None, ["other_library"])


def test_a_text_nobody_gave_is_not_known() -> None:
    assert [one.code for one in verify(report_by(document(10)), HELD, **GIVEN).doubts] == ["unknown_policy"]


def test_the_librarys_own_texts_are_told_by_its_version() -> None:
    report = evaluate(HELD, policy=policies.SPRAGUE, as_of=AS_OF, **GIVEN)

    assert sorted(report.receipt.inputs) == ["calendar", "setting", "subject"]


def test_one_that_passes_for_the_librarys_own_is_found_out() -> None:
    report = report_by(read_otherwise("each_incident") | {"id": "sprague"})
    found = verify(report, HELD, **GIVEN)

    assert found.follows is False
    assert [one.name for one in found.said] == ["policy"]


@rule("incident", hold="less")
def held_calmly(_episode: Episode, _context: Context, *, hold: object) -> Verdict:
    """A rule of a caller's own, with a parameter no document can hold."""
    return passed("no_use", evidence=(), hold=str(hold)[:0])


def test_an_own_rules_parameter_may_be_anything() -> None:
    text = replace(
        policies.SPRAGUE, id="own", clauses=(Clause("1", "Held calmly", held_calmly(hold=AS_OF.tzinfo)),)
    )
    report = evaluate(HELD, policy=text, as_of=AS_OF, **GIVEN)

    assert report.receipt.inputs["policy"] == text.digest
    assert verify(report, HELD, policy=text, **GIVEN)
    assert fingerprint(HELD, policy=text, **GIVEN)
