"""How a use is carried out: seen, with the least force, by the safest method, and ended at distress."""

from restraint_rules.findings.verdict import Verdict
from restraint_rules.kleene import YES, all_of
from restraint_rules.models.interventions import Position
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.holds import put_in
from restraint_rules.reasoning.course.use import Use
from restraint_rules.reasoning.course.watching import watch_evidence, watched_throughout
from restraint_rules.reasoning.duties import SCHOOLS
from restraint_rules.reasoning.facts import hold_evidence, recorded, shown
from restraint_rules.reasoning.rule import rule

__all__ = [
    "floor_judged_needed",
    "floor_only_by_trained",
    "help_sought_at_distress",
    "least_force",
    "limits_reviewed",
    "physical_signs_watched",
    "released_at_distress",
    "safest_method",
    "speech_free",
    "watched_in_person",
    "witnessed",
]


@rule("use")
def witnessed(use: Use, _context: Context) -> Verdict:
    """An adult who takes no part sees it, whenever that is possible."""
    return conduct(use, "duty.witnessed", "witnessed")


@rule("use")
def speech_free(use: Use, _context: Context) -> Verdict:
    """The student is not kept from speaking, nor from communicating in the student's own language or mode."""
    return conduct(use, "duty.speech_free", "hindered_speech", good=False)


@rule("use")
def limits_reviewed(use: Use, _context: Context) -> Verdict:
    """Staff review what is known of medical and psychological limits, trauma and behaviour plans."""
    return conduct(use, "duty.limits_reviewed", "limits_reviewed")


@rule("use")
def least_force(use: Use, _context: Context) -> Verdict:
    """No more force is used than needed; whether it was so is a judgement."""
    return judged(use, "duty.least_force", "least_force")


@rule("use")
def safest_method(use: Use, _context: Context) -> Verdict:
    """The safest method available is used; whether it was so is a judgement."""
    return judged(use, "duty.safest_method", "safest_method")


@rule("use")
def released_at_distress(use: Use, _context: Context) -> Verdict:
    """The student is released at once who cannot breathe, or is in severe distress."""
    return at_distress(use, "duty.released_at_distress", "released_at_distress")


@rule("use")
def help_sought_at_distress(use: Use, _context: Context) -> Verdict:
    """Medical assistance is sought for a student in significant distress."""
    return at_distress(use, "duty.help_at_distress", "help_sought_at_distress")


@rule("restraint", positions="further")
def floor_only_by_trained(use: Use, context: Context, *, positions: frozenset[Position]) -> Verdict:
    """Only staff with in-depth training use a floor restraint.

    Args:
        positions: The positions on the floor.
    """
    duty = "duty.floor_trained"
    answer = not_on_floor(use, context, positions, duty)
    return answer or conduct(use, duty, "by_in_depth_trained")


@rule("restraint", positions="further")
def floor_judged_needed(use: Use, context: Context, *, positions: frozenset[Position]) -> Verdict:
    """A floor restraint is used only where staff judge it required for safety; it is a judgement.

    Args:
        positions: The positions on the floor.
    """
    duty = "duty.floor_needed"
    return not_on_floor(use, context, positions, duty) or judged(use, duty, "floor_needed")


@rule("restraint")
def physical_signs_watched(use: Use, context: Context) -> Verdict:
    """The student's physical status is watched without a gap: skin temperature, colour and respiration."""
    monitoring, path = use.record.monitoring, f"{use.path}.monitoring"
    signs = recorded(None if monitoring is None else monitoring.physical_signs, f"{path}.physical_signs")
    answer = all_of([watched_throughout(monitoring, path, context), signs])
    evidence = watch_evidence(monitoring, use.path, context) + shown(monitoring, path, "physical_signs")
    return SCHOOLS.met("duty.physical_signs", answer, use.path, evidence)


@rule("seclusion")
def watched_in_person(use: Use, context: Context) -> Verdict:
    """An adult who is present watches a secluded student without a gap; a screen elsewhere does not do."""
    monitoring, path = use.record.monitoring, f"{use.path}.monitoring"
    mode = None if monitoring is None else monitoring.mode
    direct = recorded(None if mode is None else mode == "direct", f"{path}.mode")
    answer = all_of([direct, watched_throughout(monitoring, path, context)])
    evidence = watch_evidence(monitoring, use.path, context)
    return SCHOOLS.met("duty.watched_in_person", answer, use.path, evidence)


def conduct(use: Use, duty: str, name: str, *, good: bool = True) -> Verdict:
    """Judge one fact of how a use was carried out."""
    return SCHOOLS.fact(duty, use.record.conduct, name, use.path, f"{use.path}.conduct", good=good)


def judged(use: Use, duty: str, name: str) -> Verdict:
    """Judge one judgement of how a use was carried out."""
    return SCHOOLS.judgement(duty, use.record.conduct, name, use.path, f"{use.path}.conduct")


def at_distress(use: Use, duty: str, name: str) -> Verdict:
    """Judge what was done when the student was in distress, if the student was."""
    record, at = use.record.conduct, f"{use.path}.conduct"
    distress = recorded(None if record is None else record.distress_shown, f"{at}.distress_shown")
    if distress.value is None and getattr(record, name, None):
        distress = YES  # what was done at distress says that there was some
    return SCHOOLS.only_if(distress, "why.no_distress", duty, use.path) or conduct(use, duty, name)


def not_on_floor(use: Use, context: Context, positions: frozenset[Position], duty: str) -> Verdict | None:
    """Say why nothing is asked of a restraint that was not, or perhaps not, on the floor."""
    answer = SCHOOLS.only_if(put_in(use, context, positions), "why.not_in_position", duty, use.path)
    return answer and answer._replace(evidence=hold_evidence(use.record, context, use.path))
