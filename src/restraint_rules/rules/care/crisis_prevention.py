"""What is known of the person before any crisis: trauma, and what calms and helps."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import NO, Fact, all_of
from restraint_rules.models.acts import Act
from restraint_rules.reasoning.care.care_duties import holds
from restraint_rules.reasoning.care.course import Care, no_later
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.rule import rule

__all__ = ["assessed_for_trauma", "crisis_plan_made", "strategies_discussed"]

TRAUMA = frozenset({"abuse", "other_trauma", "restraint_trauma"})


@rule("care_person")
def assessed_for_trauma(care: Care, context: Context) -> Verdict:
    """At intake and later, staff assess whether the person has a history of abuse or other trauma."""
    made, at = care.episode.person.trauma_assessment, "person.trauma_assessment"
    facts = [before(made, care, context, at)]
    if made is not None:
        facts.append(holds(made.covers, TRAUMA, f"{at}.covers"))
        facts.append(recorded(made.ongoing, f"{at}.ongoing"))
    return CARE.met("duty.assessed_for_trauma", all_of(facts), "person")


def before(act: Act | None, care: Care, context: Context, at: str) -> Fact:
    """Whether an act was done before the first use began."""
    if act is None:
        return Fact(None, (at,))
    if act.done is False:
        return NO
    done = context.span(act.at, f"{at}.at")
    if done is None or not care.uses:
        return Fact(None, (f"{at}.at",)) if act.done is None or care.uses else Fact(value=True)
    return no_later(done, min((use.start for use in care.uses), key=lambda span: span.earliest))


@rule("care_person")
def strategies_discussed(care: Care, _context: Context) -> Verdict:
    """Staff discuss with the person what reduces agitation and what would help most and hurt least."""
    plan = care.episode.person.crisis_plan
    return CARE.fact("duty.strategies_discussed", plan, "discussed", "person", "person.crisis_plan")


@rule("care_person")
def crisis_plan_made(care: Care, context: Context) -> Verdict:
    """The person has an individual crisis prevention plan, from before the first use."""
    plan = care.episode.person.crisis_plan
    return CARE.met("duty.crisis_plan", before(plan, care, context, "person.crisis_plan"), "person")
