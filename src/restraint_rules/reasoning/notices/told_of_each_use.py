"""Whether the parent was told of each use: of the first, and of each later one that began after a pause."""

from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.kleene import YES, all_of, any_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.openings import Opening, later_openings, openings
from restraint_rules.reasoning.course.telling import had_begun
from restraint_rules.reasoning.notices.attempts import Attempt, attempt_timed, times
from restraint_rules.reasoning.notices.deciding_attempts import deciding
from restraint_rules.reasoning.timeliness import Timing, before, undone, unrecorded

__all__ = ["told_of_each_use"]


def told_of_each_use(made: list[Attempt] | None, episode: Episode, context: Context, within: Unit) -> Verdict:
    """Judge if the parent was told of the first use, and of each later one that began after a pause."""
    due = context.due(within, episode.first_placement, "initial_placement")
    timing = Timing(context, due, episode.first_placement, "notice", "notices")
    if made is None:
        return unrecorded(timing, ("notices",))
    first = best_notice(made, context, timing)
    again = later_openings(episode)
    if not again:
        return first
    gravest, _, opening = min(
        (gravity(told_again(opening, some, context, within), opening), opening.place, opening)
        for opening, some in deciding(made, again)
    )
    if gravity(first) <= gravest:
        return first
    verdict = told_again(opening, made, context, within)
    if opening.separate or GRAVITY[gravest] != "unknown":
        return verdict
    (blank,) = episode.once(openings).blanks([opening])
    return unknown(
        "notice.not_certain",
        missing=(*blank, *verdict.missing),
        evidence=verdict.evidence,
        deadline=verdict.deadline,
    )


GRAVITY = ("fail", "unknown", "pending", "pass")
"""What decides where the parent was to be told more than once; the earlier use where two are alike."""


def gravity(verdict: Verdict, opening: Opening | None = None) -> int:
    """How grave a verdict is; of what may be no separate use none is a failure."""
    place = GRAVITY.index(verdict.status)
    return place if opening is None or opening.separate else max(place, GRAVITY.index("unknown"))


def told_again(opening: Opening, made: list[Attempt], context: Context, within: Unit) -> Verdict:
    """Judge if the parent was told of a later use, as of one that began after a pause."""
    start = opening.use.start
    due = context.due(within, start, "next_placement")
    again = [one._replace(told=all_of([one.told, had_begun(opening, one.sent, one.path)])) for one in made]
    return best_notice(again, context, Timing(context, due, start, "notice", "notices"), code="not_again")


def best_notice(made: list[Attempt], context: Context, timing: Timing, *, code: str = "not_done") -> Verdict:
    """Judge several attempts by the one that serves best."""
    in_time = [all_of([one.made, one.told, attempt_timed(one, context, timing)]) for one in made]
    deadline = timing.deadline()
    answer = any_of(in_time)
    if answer.value:
        best = made[in_time.index(YES)]
        return passed(
            "notice.in_time",
            evidence=times([best]),
            deadline=timing.deadline(best.notice),
            advice=timing.due.advice,
        )
    if answer.value is None:
        doubtful = [one for one, fact in zip(made, in_time, strict=True) if fact.value is None]
        if all(one.at is not None and before(one.at, timing.anchor.earliest) for one in doubtful):
            return unknown(
                "notice.out_of_order", missing=answer.missing, evidence=times(doubtful), deadline=deadline
            )
        return unrecorded(timing, answer.missing, code="not_certain")
    late = [one for one in made if one.told.value and one.made.value]
    if late:
        return failed(
            "notice.late",
            evidence=times(late),
            deadline=timing.deadline(late[0].notice),
            advice=timing.due.advice,
        )
    perhaps = [all_of([one.made, one.told]) for one in made]
    if any(fact.value is None for fact in perhaps):  # late at best, but nobody can say that it was nothing
        return unrecorded(timing, any_of(perhaps).missing, code="not_certain")
    return undone(timing, code=code, evidence=times(made))
