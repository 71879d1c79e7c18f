"""603 CMR 46.04(1)(j), 46.05(5)(c) and 46.06 by hand: who approves, who is told, and by when.

46.05(5)(c): a restraint longer than twenty *minutes* has the principal's approval; 46.04(1)(j): a time-out longer
than thirty. At the limit nothing is asked yet, and the approval is of going on, so it is given while it goes on
and by the limit. 46.06(2): a written report no later than the next *school working day*. 46.06(3): an *effort* to
tell the parent *by word of mouth* within twenty-four *hours*, and the parent told *in writing*, by e-mail or by
mail, within three *school working days*. 46.06(7): an injury to the student *or* a member of staff, to the
Department within three school working days. Before 2016, 46.06(5): within five, of a restraint over twenty minutes
*or* a serious injury that asks for emergency medical intervention, to the student or staff.

Days are counted from the day the last of them ended, which is not counted; hours from the placement, as the
clause says of itself. Which of these numbers were read in the text itself is the policy's to say.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import product

from oracle.acts import (
    SchoolYear,
    State,
    after_pause,
    end_days,
    final_states,
    first_start,
    is_copy_of,
    is_known,
    is_too_early,
    judge_by_day,
    judge_notice,
    states,
)
from oracle.clockwork import MINUTE, ONE_DAY, days_between, end_of, instant, is_weekday, local_day
from oracle.lengths import possible_ends
from oracle.massachusetts_kinds import Facts, every, some

BY_WORD_OF_MOUTH = {"telephone", "in_person"}
HORIZON = timedelta(days=130)


def agreed(seen: Iterable[str]) -> str:
    """What all ways of filling the blanks come to; a duty that was met, if there was one, is met."""
    found = {*seen}
    if found == {"pass", "not_applicable"}:
        return "pass"
    if "fail" not in found and "pending" in found:
        return "pending"
    return next(iter(found)) if len(found) == 1 else "unknown"


def approved_past(use: Facts, limit: int, as_of: int) -> str:
    start = instant(use["started"])
    if given_before(use.get("principal_approval"), start, as_of):
        return agreed({"unknown" if length > limit else "not_applicable" for length in lengths(use, as_of)})
    return agreed(
        approved(start, end, approval, limit, as_of)
        for end in possible_ends(use, as_of)
        for approval in states(use.get("principal_approval"), start, as_of)
    )


def lengths(use: Facts, as_of: int) -> list[int]:
    return [(as_of if end is None else end) - instant(use["started"]) for end in possible_ends(use, as_of)]


def given_before(approval: Facts | None, start: int, as_of: int) -> bool:
    """Whether the approval is recorded before what it approves of: a time must be wrong."""
    at = (approval or {}).get("at")
    if at is None or not is_known(at, as_of):
        return False
    return instant(at) < start if isinstance(at, datetime) else at < local_day(start)


def approved(start: int, end: int | None, approval: State, limit: int, as_of: int) -> str:
    """One filled world: asked of whoever was held longer than the limit."""
    if end is not None and end - start <= limit:
        return "not_applicable"
    if isinstance(approval, int) and start <= approval <= start + limit:
        return "pass"
    if end is None and as_of <= start + limit:
        return "pending"
    return "unknown" if approval == "not recorded" else "fail"


def school_day_after(day: date, count: int, year: SchoolYear) -> set[date]:
    """Each day that may be the n-th school day after a day.

    Where the calendar does not reach, each weekday may be one and each may be none.
    """
    due: set[date] = set()
    counts = {count}
    for later in days_between(day + ONE_DAY, day + HORIZON):
        covered = year.covers_from <= later <= year.covers_to
        maybe = later in year.uncertain_days or (not covered and is_weekday(later))
        if later in year.school_days or maybe:
            if 1 in counts:
                due.add(later)
            fewer = {one - 1 for one in counts if one > 1}
            counts = counts | fewer if maybe else fewer
        if not counts:
            return due
    return due | {day + 3 * HORIZON}


def due_days(uses: list[Facts], count: int, year: SchoolYear, as_of: int) -> set[date]:
    return set[date]().union(*(school_day_after(day, count, year) for day in end_days(uses, as_of)))


def judge_report(incident: Facts, uses: list[Facts], year: SchoolYear, as_of: int) -> str:
    """46.06(2): a report that was completed; a draft is none."""
    due = due_days(uses, 1, year, as_of)
    report = incident.get("report")
    if (report or {}).get("final") and is_too_early(report, uses, as_of):
        return "unknown"
    return judge_by_day(final_states(report, first_start(uses), as_of), due, as_of)


def judge_effort(incident: Facts, uses: list[Facts], as_of: int) -> str:
    """46.06(3): an effort suffices, whatever came of it, if it was by word of mouth."""
    notices = incident.get("notices")
    efforts = None if notices is None else [as_effort(notice) for notice in notices]
    return judge_notice({"notices": efforts}, uses, as_of)


def as_effort(notice: Facts) -> Facts:
    by = notice.get("method")
    mouth = None if by in {None, "other"} else by in BY_WORD_OF_MOUTH
    return notice | {"outcome": {True: "reached", False: "not_reached", None: None}[mouth]}


def judge_written(incident: Facts, uses: list[Facts], year: SchoolYear, as_of: int) -> str:
    """46.06(3): by a notice in writing or a copy of the report, sent by the third school working day.

    What was sent tells of the uses begun by then; a later, separate one is to be told of again.
    """
    first = first_start(uses)
    over = {end_of(day) for day in due_days(uses, 3, year, as_of)}
    return agreed(
        written_in_time(sent, apart, first, last, as_of)
        for sent in all_sent(incident, first, as_of)
        for apart in later_uses(uses, as_of)
        for last in over
    )


def written_in_time(sent: list[State], apart: set[int], first: int, over_at: int, as_of: int) -> str:
    """One filled world: of each separate use something was sent after it began, by the deadline."""
    told = [when for when in sent if isinstance(when, int)]
    if all(any(begun <= when < over_at for when in told) for begun in {first} | apart):
        return "pass"
    if as_of < over_at:
        return "pending"
    return "unknown" if "not recorded" in sent else "fail"


def all_sent(incident: Facts, first: int, as_of: int) -> Iterator[list[State]]:
    """Each way in which what may have told the parent in writing may have been sent."""
    each: list[list[State]] = [as_sent(one, first, as_of) for one in incident.get("notices") or ()]
    each.append(copies(incident, first, as_of))
    if incident.get("notices") is None:
        each.append(["not recorded"])
    for world in product(*each):
        yield [*world]


def as_sent(notice: Facts, first: int, as_of: int) -> list[State]:
    """When a notice may have told in writing; nothing where it was no writing, or was not sent."""
    method, outcome = notice.get("method"), notice.get("outcome")
    if method in BY_WORD_OF_MOUTH or outcome == "not_reached":
        return ["not done"]
    stands = extremes(states(notice, first, as_of))
    open_facts = method in {None, "other"} or outcome is None
    return [*stands, "not done"] if open_facts else stands


def extremes(stands: list[State]) -> list[State]:
    times = [one for one in stands if isinstance(one, int)]
    rest = [one for one in stands if not isinstance(one, int)]
    return [*rest, *sorted({min(times), max(times)})] if times else rest


def copies(incident: Facts, first: int, as_of: int) -> list[State]:
    """When a copy of the completed report may have been sent: none is one of a draft."""
    copy, report = incident.get("report_copy"), incident.get("report")
    stands = extremes(states(copy, first, as_of))
    if final_states(report, first, as_of) == ["not done"]:
        return ["not done"]
    if not any(isinstance(one, int) for one in stands):
        return stands
    valid = is_copy_of((copy or {}).get("at"), report, first, as_of)
    return [*(stands if True in valid else ()), *(["not done"] if False in valid else ())]


def later_uses(uses: list[Facts], as_of: int) -> Iterator[set[int]]:
    """Each set of starts of uses that may have begun after a pause."""
    first = first_start(uses)
    each: list[set[int | None]] = []
    for use in uses:
        start = instant(use["started"])
        if start != first:
            others = [after_pause(use, one, as_of) for one in uses if one is not use]
            each.append({start if all(world) else None for world in product(*others)})
    for starts in product(*each):
        yield {one for one in starts if one is not None}


def judge_injury(incident: Facts, uses: list[Facts], year: SchoolYear, as_of: int) -> str:
    """46.06(7): counted from the restraint, whoever of the two was hurt."""
    injuries = incident.get("injuries")
    hurt = None if injuries is None else some(is_hurt(one) for one in injuries)
    if hurt is False:
        return "not_applicable"
    return judge_told(incident, uses, 3, year, as_of) if hurt else "unknown"


def is_hurt(injury: Facts) -> bool | None:
    person = injury.get("person")
    return None if person is None else person in {"student", "employee"}


def judge_told(incident: Facts, uses: list[Facts], count: int, year: SchoolYear, as_of: int) -> str:
    stands = states(incident.get("state_report"), first_start(uses), as_of)
    return judge_by_day(stands, due_days(uses, count, year, as_of), as_of)


def judge_long_or_harmful(incident: Facts, uses: list[Facts], year: SchoolYear, as_of: int) -> str:
    """46.06(5) before 2016: of one restraint longer than twenty minutes, or a serious injury."""
    injuries = incident.get("injuries")
    harmful = None if injuries is None else some(is_serious(one) for one in injuries)
    long = some(is_long(use, as_of) for use in uses)
    asked = some((harmful, long))
    if asked is False:
        return "not_applicable"
    return judge_told(incident, uses, 5, year, as_of) if asked else "unknown"


def is_serious(injury: Facts) -> bool | None:
    severity = injury.get("severity")
    return every((is_hurt(injury), None if severity is None else severity == "serious"))


def is_long(use: Facts, as_of: int) -> bool | None:
    longer = {length > 20 * MINUTE for length in lengths(use, as_of)}
    return next(iter(longer)) if len(longer) == 1 else None

