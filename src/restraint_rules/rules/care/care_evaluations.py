"""Practitioners see and evaluate the person: in time, face to face, with what the text asks."""

from itertools import pairwise

from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.verdict import Evidence, Verdict, pending, unknown
from restraint_rules.kleene import YES, Fact, all_of, any_of
from restraint_rules.models.care.practitioners import Licence
from restraint_rules.models.care.watching import Evaluated
from restraint_rules.reasoning.care.any_in_time import Candidate, any_in_time
from restraint_rules.reasoning.care.care_duties import holds, prompt_act, reason_not_to_ask
from restraint_rules.reasoning.care.course import UseInCare, from_start_to_end
from restraint_rules.reasoning.care.parts import EvaluationMade, evaluations_of
from restraint_rules.reasoning.care.whom import Asked, acts_as, entitled_evaluation, not_asked
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.duties import CARE
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, apart

__all__ = ["evaluated_after_use", "evaluates", "nurse_consults", "reviewed_every", "seen_within"]


def qualifies(
    one: EvaluationMade, by: frozenset[Licence], if_trained: frozenset[Licence], *, sees: bool
) -> Fact:
    """Whether an evaluation was made by someone entitled and, if the text asks it, face to face."""
    entitled = entitled_evaluation(one.record, one.path, by, if_trained)
    face = recorded(one.record.face_to_face, f"{one.path}.face_to_face") if sees else YES
    return all_of([entitled, face])


@rule("care_use", within="less", by="fewer", if_trained="fewer", face_to_face="more", permitted="more")
def seen_within(
    use: UseInCare,
    context: Context,
    *,
    within: Elapsed,
    by: frozenset[Licence],
    if_trained: frozenset[Licence],
    face_to_face: bool,
    permitted: bool,
    whom: Asked,
) -> Verdict:
    """Someone entitled sees the person soon after the use began.

    Args:
        within: How soon.
        by: As what one may evaluate.
        if_trained: As what one may who is trained in it.
        face_to_face: Whether it must be face to face.
        permitted: Whether the state and the facility must permit it.
        whom: Of which uses or persons the clause speaks.
    """
    duty, path, at = "duty.seen_within", use.path, f"{use.path}.evaluations"
    reason = not_asked(use, whom, duty, path)
    if reason is not None:
        return reason
    timing = Timing(context, context.due(within, use.start, "initiation"), use.start, "care.act", at)
    made = evaluations_of(use)
    candidates = (
        None
        if made is None
        else [
            Candidate(
                all_of(
                    [
                        qualifies(one, by, if_trained, sees=face_to_face),
                        recorded(one.record.permitted, f"{one.path}.permitted") if permitted else YES,
                    ]
                ),
                context.span(one.record.at, f"{one.path}.at"),
                f"{one.path}.at",
            )
            for one in made
        ]
    )
    return any_in_time(duty, path, candidates, timing, when_made(made or []))


def evaluations_asked(use: UseInCare, whom: Asked, duty: str) -> list[EvaluationMade] | Verdict:
    """The evaluations of a use; or why nothing is asked of them, or that none are recorded."""
    reason = not_asked(use, whom, duty, use.path)
    if reason is not None:
        return reason
    made = evaluations_of(use)
    if made is None:
        return unknown("care.unrecorded", use.path, missing=(f"{use.path}.evaluations",), duty=duty)
    return made


def when_made(made: list[EvaluationMade]) -> Evidence:
    """When evaluations were made and as what, as evidence."""
    return tuple(line for one in made for line in shown(one.record, one.path, "at", "licence"))


@rule("care_use", by="fewer", if_trained="fewer")
def evaluates(
    use: UseInCare,
    _context: Context,
    *,
    element: Evaluated,
    by: frozenset[Licence],
    if_trained: frozenset[Licence],
    whom: Asked,
) -> Verdict:
    """Whoever sees the person evaluates what the text names.

    Args:
        element: What is evaluated.
        by: As what one may evaluate.
        if_trained: As what one may who is trained in it.
        whom: Of which uses or persons the clause speaks.
    """
    duty, path = f"duty.evaluates.{element}", use.path
    made = evaluations_asked(use, whom, duty)
    if isinstance(made, Verdict):
        return made
    fit = [(one, qualifies(one, by, if_trained, sees=True)) for one in made]
    if all(fact.value is False for _, fact in fit):
        return CARE.no_call("why.not_seen", path)
    facts = [
        all_of([fact, holds(one.record.evaluated, frozenset({element}), f"{one.path}.evaluated")])
        for one, fact in fit
    ]
    return CARE.met(duty, any_of(facts), path, evidence=when_made(made))


@rule("care_evaluation", nurses="further")
def nurse_consults(made: EvaluationMade, context: Context, *, nurses: frozenset[Licence]) -> Verdict:
    """A trained nurse who evaluated consults the physician or practitioner responsible as soon as possible.

    Args:
        nurses: As what one must consult.
    """
    duty, path = "duty.nurse_consults", made.path
    nurse = acts_as(made.record.licence, nurses, f"{path}.licence")
    reason = reason_not_to_ask(duty, path, (made.use.violent, "why.not_violent"), (nurse, "why.no_nurse"))
    return reason or prompt_act(duty, made.record, "consulted", path, context)


@rule("care_use", by="fewer")
def evaluated_after_use(use: UseInCare, _context: Context, *, by: frozenset[Licence]) -> Verdict:
    """A trained practitioner evaluates the person immediately after the use.

    Args:
        by: As what one may evaluate, if trained.
    """
    duty, path = "duty.evaluated_after_use", use.path
    if use.running:
        return pending("care.running", path)
    made = evaluations_asked(use, "everyone", duty)
    if isinstance(made, Verdict):
        return made
    facts = [
        all_of(
            [
                entitled_evaluation(one.record, one.path, frozenset(), by),
                recorded(one.record.directly_after_use, f"{one.path}.directly_after_use"),
            ]
        )
        for one in made
    ]
    return CARE.met(duty, any_of(facts), path, evidence=when_made(made))


@rule("care_use", every="less", by="fewer")
def reviewed_every(
    use: UseInCare, context: Context, *, every: Elapsed, by: frozenset[Licence], whom: Asked
) -> Verdict:
    """While it goes on, someone entitled reviews it again and again.

    Args:
        every: How often.
        by: As what one may review.
        whom: Of which persons the clause speaks.
    """
    duty, path = "duty.reviewed_every", use.path
    made = evaluations_asked(use, whom, duty)
    if isinstance(made, Verdict):
        return made
    entitled = [(one, acts_as(one.record.licence, by, f"{one.path}.licence")) for one in made]
    marks = [
        span
        for one, fact in entitled
        if fact.value is not False and (span := context.span(one.record.at, f"{one.path}.at")) is not None
    ]
    moments = from_start_to_end(use, marks)
    steps = [apart(first, second, every.length) for first, second in pairwise(moments)]
    answer = all_of(steps)
    doubts = tuple(path for _, fact in entitled for path in fact.missing)
    untimed = tuple(
        f"{one.path}.at" for one, fact in entitled if fact.value is not False and one.record.at is None
    )
    if (answer.value and doubts) or (answer.value is False and untimed):
        answer = Fact(None, doubts + untimed)
    return CARE.met(duty, answer, path, evidence=when_made(made))
