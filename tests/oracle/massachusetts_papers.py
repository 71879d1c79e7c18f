"""603 CMR 46.04(1)(j), 46.05(5)(c) and 46.06 by hand: who approves, who is told, and by when.

46.05(5)(c): a restraint longer than twenty *minutes* has the principal's approval; 46.04(1)(j): a time-out
longer than thirty. At the limit nothing is asked yet, and the approval is of going on, so it is given while
it goes on and by the limit. 46.06(2): a written report no later than the next *school working day*.
46.06(3): an *effort* to tell the parent *by word of mouth* within twenty-four *hours*, and the parent told
*in writing*, by e-mail or by mail, within three *school working days*. 46.06(7): an injury to the student
*or* a member of staff, to the Department within three school working days. Before 2016, 46.06(5): within
five, of a restraint over twenty minutes *or* a serious injury that asks for emergency medical intervention,
to the student or staff.

Days are counted from the day the last of them ended, which is not counted; hours from the placement, as the
clause says of itself. Which of these numbers were read in the text itself is the policy's to say.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import product

from oracle.acts import (
    GRAVITY,
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
from oracle.massachusetts_kinds import Facts, every, some_by_hand

BY_WORD_OF_MOUTH = {"telephone", "in_person"}
HORIZON = timedelta(days=130)


def agreed(seen: Iterable[str]) -> str:
    """What all ways of filling the blanks come to; a duty that was met, if there was one, is met."""
    found = {*seen}
    for likely in ("pass", "pending"):
        if found in ({likely, "not_applicable"}, {likely, "pass"}):
            return likely
    return next(iter(found)) if len(found) == 1 else "unknown"


def approved_past(use: Facts, limit: int, as_of: int) -> str:
    start = instant(use["started"])
    if given_before(use.get("principal_approval"), start, as_of):
        ends = possible_ends(use, as_of)
        return agreed("unknown" if end is None or end - start > limit else "not_applicable" for end in ends)
    return agreed(
        approved(start, end, approval, limit, as_of)
        for end in possible_ends(use, as_of)
        for approval in states(use.get("principal_approval"), start, as_of)
    )


def lengths_by_hand(use: Facts, as_of: int) -> list[int]:
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


def judge_effort(incident: Facts, uses: list[Facts], placed: int, as_of: int) -> str:
    """46.06(3): an effort suffices, whatever came of it, if it was by word of mouth."""
    notices = incident.get("notices")
    efforts = None if notices is None else [as_effort(notice) for notice in notices]
    found = judge_notice({"notices": efforts}, uses, as_of)
    made = [one for one in efforts or () if one["outcome"] != "not_reached"]
    return unless_too_early(found, made, placed, as_of)


def as_effort(notice: Facts) -> Facts:
    by = notice.get("method")
    mouth = None if by in {None, "other"} else by in BY_WORD_OF_MOUTH
    return notice | {"outcome": {True: "reached", False: "not_reached", None: None}[mouth]}


def unless_too_early(found: str, made: list[Facts], placed: int, as_of: int) -> str:
    """Where something was done before it could be, a time must be wrong."""
    early = any(given_before(one, placed, as_of) for one in made)
    return "unknown" if found in {"fail", "pending"} and early else found


def judge_written(incident: Facts, uses: list[Facts], placed: int, year: SchoolYear, as_of: int) -> str:
    """46.06(3): by a notice in writing or a copy of the report, sent by the third school working day."""
    over = {end_of(day) for day in due_days(uses, 3, year, as_of)}
    found = agreed(told_in_writing(incident, uses, last, as_of) for last in over)
    if found != "fail":
        return found
    made = [one for one in incident.get("notices") or () if "not done" not in as_sent(one, 0, 0, as_of)]
    return "unknown" if may_have_told(incident, uses, as_of) else unless_too_early(found, made, placed, as_of)


def may_have_told(incident: Facts, uses: list[Facts], as_of: int) -> bool:
    """Whether something may have told in writing, late or of one use only, and nothing surely did.

    It failed then in any case; but as what, nobody can say.
    """
    first = first_start(uses)
    each = [as_sent(one, first, first, as_of) for one in incident.get("notices") or ()]
    each.append(copies(incident, first, first, as_of))
    sent = [[isinstance(one, int) for one in stands] for stands in each]
    return any(map(any, sent)) and not any(map(all, sent))


def told_in_writing(incident: Facts, uses: list[Facts], over_at: int, as_of: int) -> str:
    """With one deadline: of the first use, and of each that began after a pause, by what was sent since."""
    placed = first_start(uses)
    first = told_since(incident, placed, placed, over_at, as_of)
    worlds = {first}
    for use in uses:
        start = instant(use["started"])
        if start != placed:
            later = min(first, told_since(incident, placed, start, over_at, as_of), key=GRAVITY.index)
            others = [after_pause(use, one, as_of) for one in uses if one is not use]
            worlds = {later if all(each) else first for each in product(*others)}
    return agreed(worlds)


def told_since(incident: Facts, placed: int, start: int, over_at: int, as_of: int) -> str:
    """Whether something sent since a use began told of it in time."""
    each = [as_sent(one, placed, start, as_of) for one in incident.get("notices") or ()]
    each.append(copies(incident, placed, start, as_of))
    each += [["not recorded"]] if incident.get("notices") is None else []
    return agreed(in_time(world, start, over_at, as_of) for world in product(*each))


def in_time(sent: Iterable[object], start: int, over_at: int, as_of: int) -> str:
    """One filled world."""
    if any(isinstance(when, int) and start <= when < over_at for when in sent):
        return "pass"
    if as_of < over_at:
        return "pending"
    return "unknown" if "not recorded" in sent else "fail"


def as_sent(notice: Facts, placed: int, since: int, as_of: int) -> list[State]:
    """When a notice may have told in writing; nothing where it was no writing, or was not sent.

    One without a moment may have come before a later use.
    """
    method, outcome = notice.get("method"), notice.get("outcome")
    if method in BY_WORD_OF_MOUTH or outcome == "not_reached" or is_to_come(notice, as_of):
        return ["not done"]
    stands: list[State] = extremes(states(notice, since, as_of))
    open_facts = method in {None, "other"} or outcome is None or (notice.get("at") is None and since > placed)
    return [*stands, "not done"] if open_facts else stands


def is_to_come(notice: Facts, as_of: int) -> bool:
    """Whether it is recorded for later: by now it was not made."""
    return notice.get("at") is not None and not is_known(notice["at"], as_of)


def extremes(stands: list[State]) -> list[State]:
    times = [one for one in stands if isinstance(one, int)]
    found: list[State] = [one for one in stands if not isinstance(one, int)]
    return [*found, *sorted({min(times), max(times)})] if times else found


def copies(incident: Facts, placed: int, since: int, as_of: int) -> list[State]:
    """When a copy of the completed report may have been sent: none is one of a draft."""
    copy, report = incident.get("report_copy"), incident.get("report")
    if final_states(report, placed, as_of) == ["not done"]:
        return ["not done"]
    stands = extremes(states(copy, since, as_of))
    if not any(isinstance(one, int) for one in stands):
        return stands
    valid = is_copy_of((copy or {}).get("at"), report, placed, as_of)
    found: list[State] = [*stands] if True in valid else []
    return [*found, "not done"] if False in valid else found


def judge_injury(incident: Facts, uses: list[Facts], year: SchoolYear, as_of: int) -> str:
    """46.06(7): counted from the restraint, whoever of the two was hurt."""
    injuries = incident.get("injuries")
    hurt = None if injuries is None else some_by_hand(is_hurt(one) for one in injuries)
    if hurt is False:
        return "not_applicable"
    return judge_told(incident, uses, 3, year, as_of) if hurt else "unknown"


def is_hurt(injury: Facts) -> bool | None:
    person = injury.get("person")
    return None if person is None else person in {"student", "employee"}


def judge_told(incident: Facts, uses: list[Facts], count: int, year: SchoolYear, as_of: int) -> str:
    told = incident.get("state_report")
    if is_too_early(told, uses, as_of):
        return "unknown"
    stands = states(told, first_start(uses), as_of)
    return judge_by_day(stands, due_days(uses, count, year, as_of), as_of)


def judge_long_or_harmful(incident: Facts, uses: list[Facts], year: SchoolYear, as_of: int) -> str:
    """46.06(5) before 2016: of one restraint longer than twenty minutes, or a serious injury."""
    injuries = incident.get("injuries")
    harmful = None if injuries is None else some_by_hand(is_serious(one) for one in injuries)
    long = some_by_hand(is_long(use, as_of) for use in uses)
    asked = some_by_hand((harmful, long))
    if asked is False:
        return "not_applicable"
    return judge_told(incident, uses, 5, year, as_of) if asked else "unknown"


def is_serious(injury: Facts) -> bool | None:
    severity = injury.get("severity")
    return every((is_hurt(injury), None if severity is None else severity == "serious"))


def is_long(use: Facts, as_of: int) -> bool | None:
    longer = {length > 20 * MINUTE for length in lengths_by_hand(use, as_of)}
    return next(iter(longer)) if len(longer) == 1 else None
