"""Internal reviews of uses, deaths and injuries, and that they are protected from disclosure."""

from typing import Literal

from restraint_rules.findings.verdict import Verdict, passed, pending, unknown
from restraint_rules.kleene import NO, YES, Fact, any_of
from restraint_rules.reasoning.care.care_duties import act_done
from restraint_rules.reasoning.care.course import Care, UseInCare
from restraint_rules.reasoning.care.deaths import deaths_of
from restraint_rules.reasoning.care.parts import ReviewMade, reviews_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import deed

__all__ = ["leader_reviewed", "review_confidential", "reviewed"]


@rule("care_episode", only_after_harm="less")
def reviewed(
    care: Care, context: Context, *, kind: Literal["clinical", "root_cause"], only_after_harm: bool
) -> Verdict:
    """There is an internal review of a kind; the text sets no moment.

    Args:
        kind: Of which kind.
        only_after_harm: Whether only a death or a serious injury calls for it.
    """
    duty = f"duty.reviewed_{kind}"
    reason = CARE.only_if(harm(care), "why.no_harm", duty) if only_after_harm else None
    if reason is not None:
        return reason
    if care.episode.reviews is None:
        return unknown("care.act.not_recorded", missing=("reviews",), duty=duty)
    made = [one for one in reviews_of(care) if one.record.kind == kind]
    facts = [recorded(deed(one.record, context, one.path).done, f"{one.path}.done") for one in made]
    fact = any_of(facts)
    if fact.value is None:
        return unknown("care.act.not_recorded", missing=fact.missing, duty=duty)
    return passed("care.act.done", duty=duty) if fact.value else pending("care.act.pending", duty=duty)


def harm(care: Care) -> Fact:
    """Whether the person died or someone was seriously injured."""
    injuries = care.episode.injuries
    died = Fact(None, ("deaths",)) if care.episode.deaths is None else YES if deaths_of(care) else NO
    if injuries is None:
        return any_of([died, Fact(None, ("injuries",))])
    return any_of([died, *(recorded(one.serious, f"injuries[{one.id}].serious") for one in injuries)])


@rule("care_review")
def review_confidential(review: ReviewMade, _context: Context) -> Verdict:
    """An internal review is protected from disclosure."""
    return CARE.fact("duty.review_confidential", review.record, "confidential", review.path)


@rule("care_use")
def leader_reviewed(use: UseInCare, context: Context) -> Verdict:
    """Senior management looks into every event."""
    return act_done("duty.leader_reviewed", use.record, "leader_reviewed", use.path, context)
