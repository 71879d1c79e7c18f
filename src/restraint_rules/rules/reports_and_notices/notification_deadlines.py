"""Telling the parent: at once, within hours, by which method, by whom."""

from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed, pending, unknown
from restraint_rules.kleene import YES, Fact, all_of, any_of, negate
from restraint_rules.reasoning.at_once import taken_for_at_once
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, unique
from restraint_rules.reasoning.course.openings import Opening, later_openings, openings
from restraint_rules.reasoning.course.telling import had_begun
from restraint_rules.reasoning.facts import attested
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, before, undone, unrecorded
from restraint_rules.rules.reports_and_notices.attempts import Attempt, attempt_timed, attempts, times
from restraint_rules.rules.reports_and_notices.deciding_attempts import deciding

__all__ = [
    "each_incident_notified",
    "immediate_attempt",
    "method_recorded",
    "notifier_designated",
    "parent_notified",
    "told_of_each_use",
]


@rule("incident_with_use", readings=("notified_when",))
def each_incident_notified(episode: Episode, context: Context, *, decided_by: str) -> Verdict:
    """A school employee tells the parent of each incident; who did is presumed to be one if not recorded.

    Args:
        decided_by: The clause that says by when, whose verdict decides.
    """
    told = [one for one in episode.once(attempts) or () if one.told.value is not False]
    outsiders = [one for one in told if one.notice.by and not context.by_employee((one.notice.by,))]
    if told and len(outsiders) == len(told):
        evidence = tuple((f"{one.path}.by", one.notice.by) for one in outsiders)
        return pending("notice.not_by_employee", evidence=evidence)
    return follow(decided_by, code="notice.each_follows")


@rule("incident_with_use", readings=("at_once",))
def immediate_attempt(episode: Episode, context: Context, *, decided_by: str) -> Verdict:
    """A reasonable attempt is made to tell the parent immediately after the student is initially placed.

    Whether it was is a judgement, and what is attested decides. Where nobody attested it, an attempt made
    within the minutes of the reading ``at_once`` passes.

    Args:
        decided_by: The clause whose verdict decides where no attempt was made at all.
    """
    made, judged = episode.once(attempts), episode.incident.immediate_attempt
    if made == [] and judged is not False:
        return follow(decided_by, code="notice.immediate_follows")
    prompt = [one for one in made or () if judged is None and at_once(one, episode, context)]
    if prompt:
        return passed("notice.immediate", evidence=times(prompt))
    return attested("notice.immediate", "", [("immediate_attempt", judged)])


def at_once(one: Attempt, episode: Episode, context: Context) -> bool:
    """Whether an attempt was surely made within the minutes that are taken for at once."""
    within, placed = taken_for_at_once(context), episode.first_placement.earliest
    if within is None or not one.made.value or one.sent is None:
        return False
    return one.sent.earliest >= placed and one.sent.surely_by(placed + within)


@rule("incident_with_use", readings=("notified_when", "notice_covers"), within="less")
def parent_notified(episode: Episode, context: Context, *, within: Unit) -> Verdict:
    """The parent is told, in all circumstances, so soon after the student was first placed.

    A notice tells of the uses begun by then and of those that follow without a pause; a later, separate use
    has its own time.

    Args:
        within: How long after the placement there is; hours run on weekends too.
    """
    return told_of_each_use(episode.once(attempts), episode, context, within)


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


@rule("incident_with_use")
def method_recorded(episode: Episode, _context: Context, *, decided_by: str) -> Verdict:
    """Notice is given by telephone, e-mail or another method, a note home included; which is recorded.

    Args:
        decided_by: The clause whose verdict decides where it is not recorded if there was a notice.
    """
    made = episode.once(attempts)
    if made is None:
        return follow(decided_by, code="notice.details_follow", if_failed="notice.none_recorded")
    if not made:
        return not_applicable("notice.none_recorded")
    blank = tuple(f"{one.path}.method" for one in made if one.notice.method is None)
    evidence = tuple((f"{one.path}.method", one.notice.method) for one in made)
    if len(blank) == len(made):
        return unknown("notice.method_unknown", missing=unique(blank), evidence=evidence)
    return passed("notice.method", evidence=evidence)


@rule("incident_with_use")
def notifier_designated(episode: Episode, context: Context, *, decided_by: str) -> Verdict:
    """Whoever notifies is among the employees designated for it.

    Args:
        decided_by: The clause whose verdict decides where it is not recorded if there was a notice.
    """
    made = episode.once(attempts)
    designated = context.setting.designated_notifiers
    if made is None:
        return follow(decided_by, code="notice.details_follow", if_failed="notice.none_recorded")
    if not made:
        return not_applicable("notice.none_recorded")
    if designated is None:
        return unknown("notifier.unknown", missing=("setting.designated_notifiers",))
    answer = all_of(any_of([negate(one.made), by_one_of(designated, one)]) for one in made)
    evidence = tuple((f"{one.path}.by", one.notice.by) for one in made)
    if answer.value is None:
        return unknown("notifier.unknown", missing=unique(answer.missing), evidence=evidence)
    if answer.value:
        return passed("notifier.designated", evidence=evidence)
    return failed("notifier.not_designated", evidence=evidence)


def by_one_of(designated: tuple[str, ...], one: Attempt) -> Fact:
    """Whether an attempt was made by one of the designated employees."""
    return Fact(None, (f"{one.path}.by",)) if one.notice.by is None else Fact(one.notice.by in designated)
