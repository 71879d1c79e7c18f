"""IX.A, IX.B.1 (24 hours), IX.B.3 and X.B by brute force over days, minutes and ways to fill a blank."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import product
from typing import Any, Literal

from oracle.clockwork import (
    HOUR,
    MINUTE,
    ONE_DAY,
    business_day_after,
    day_of,
    days_between,
    end_of,
    instant,
    is_weekday,
    local_day,
    midnight,
    minutes_of,
)
from oracle.lengths import agreed

State = int | Literal["not done", "not recorded"]

TOLD = {"reached", "message_left", "sent"}


@dataclass(frozen=True)
class SchoolYear:
    """The school days, days that may turn out to be some, and the range of which either is known."""

    covers_from: date
    covers_to: date
    school_days: frozenset[date]
    uncertain_days: frozenset[date] = frozenset()


def is_known(moment: datetime | date, as_of: int) -> bool:
    if isinstance(moment, datetime):
        return instant(moment) <= as_of
    return moment <= local_day(as_of)


def states(act: dict[str, Any] | None, since: int, as_of: int) -> list[State]:
    """Each way an act may stand at ``as_of``; one recorded for later is not known yet."""
    moment, done = (act or {}).get("at"), (act or {}).get("done")
    if done is False:
        return ["not done"]
    blank = done is None if moment is None else not is_known(moment, as_of)
    if blank:
        return ["not recorded"]
    if isinstance(moment, datetime):
        return [instant(moment)]
    if moment is not None:
        times: list[State] = [when for when in minutes_of(moment) if since <= when <= as_of]
        return [*times, as_of] if local_day(as_of) == moment else times or [midnight(moment)]
    midnights = map(midnight, days_between(local_day(since), local_day(as_of)))
    return [since, as_of, *(when for when in midnights if since < when < as_of)]


def judge_by_day(stands: list[State], due_days: set[date], as_of: int) -> str:
    """A duty with a last day: done before that day's midnight is in time."""
    return settled({judge_one(one, over_at, as_of) for over_at in map(end_of, due_days) for one in stands})


def settled(seen: set[str]) -> str:
    """What all filled worlds come to: an act that may have been done, and is not yet due, is pending."""
    return "pending" if seen == {"pass", "pending"} else agreed(seen)


def judge_one(stands: State, over_at: int, as_of: int) -> str:
    if isinstance(stands, int):
        return "pass" if stands < over_at else "fail"
    if as_of < over_at:
        return "pending"
    return "fail" if stands == "not done" else "unknown"


def end_days(uses: list[dict[str, Any]], as_of: int) -> set[date]:
    """Each local day on which the last use may have ended."""
    each = [possible_end_days(use, as_of) for use in uses]
    return {max(days) for days in product(*each)}


def possible_end_days(use: dict[str, Any], as_of: int) -> set[date]:
    ended, today = use.get("ended"), local_day(as_of)
    if ended is not None and instant(ended) <= as_of:
        return {day_of(ended)}
    later = {today, today + timedelta(days=30)}
    if ended is not None or use.get("ongoing") is True:
        return later
    bound = instant(use["started"]) + 24 * HOUR  # what is blank ended within a day, and may go on until then
    past = set(days_between(day_of(use["started"]), min(today, local_day(bound))))
    if use.get("ongoing") is False or as_of > bound:
        return past
    return past | set(days_between(today, local_day(bound)))


def report_due(day: date, year: SchoolYear) -> set[date]:
    """Each day that may be the next school day, or the next business day if no school is left before July.

    Where the calendar does not reach, each weekday before July may be a school day, and each may be none.
    """
    due: set[date] = set()
    july = date(day.year + (day.month >= 7), 7, 1)
    for later in days_between(day + ONE_DAY, july - ONE_DAY):
        if later in year.school_days:
            return due | {later}
        covered = year.covers_from <= later <= year.covers_to
        if later in year.uncertain_days or (not covered and is_weekday(later)):
            due.add(later)
    return due | {business_day_after(day, 1)}


def judge_report(incident: dict[str, Any], uses: list[dict[str, Any]], year: SchoolYear, as_of: int) -> str:
    """IX.A: completed by the end of the next school day; a draft is no report."""
    due_days = set[date]().union(*(report_due(day, year) for day in end_days(uses, as_of)))
    stands = final_states(incident["report"], first_start(uses), as_of)
    if (incident["report"] or {}).get("final") and is_too_early(incident["report"], uses, as_of):
        return "unknown"
    return judge_by_day(stands, due_days, as_of)


def is_too_early(act: dict[str, Any] | None, uses: list[dict[str, Any]], as_of: int) -> bool:
    """Whether an act is recorded before the last use ended, which it is to follow: a time must be wrong."""
    moment = (act or {}).get("at")
    if moment is None or not is_known(moment, as_of):
        return False
    over = max(earliest_end(use, as_of) for use in uses)
    return (instant(moment) < over) if isinstance(moment, datetime) else moment < local_day(over)


def earliest_end(use: dict[str, Any], as_of: int) -> int:
    """The end, or the start where it is blank, or ``as_of`` while the use goes on."""
    if use.get("ended") is not None:
        return min(instant(use["ended"]), as_of)
    return as_of if use.get("ongoing") else instant(use["started"])


def final_states(report: dict[str, Any] | None, since: int, as_of: int) -> list[State]:
    """Each way the completed report may stand: what is not known to be final may be a draft."""
    if report is None:
        return ["not recorded"]
    if report.get("final") is False:
        return ["not done"]
    stands = states(report, since, as_of)
    if report.get("final") is None and any(isinstance(one, int) for one in stands):
        return [*stands, "not done"]
    return stands


def first_start(uses: list[dict[str, Any]]) -> int:
    return min(instant(use["started"]) for use in uses)


GRAVITY = ("fail", "unknown", "pending", "pass")


def judge_notice(incident: dict[str, Any], uses: list[dict[str, Any]], as_of: int) -> str:
    """IX.B.1: told within twenty-four hours of the initial placement, the last instant included.

    What began after a pause of more than a minute must be told of within its own twenty-four hours.
    """
    notices = incident["notices"]
    placed = first_start(uses)
    if notices is None:
        return "pending" if as_of <= placed + 24 * HOUR else "unknown"
    first = judge_told([told_at(notice, placed, as_of) for notice in notices], placed, as_of)
    worlds = {first}
    for use in uses:
        start = instant(use["started"])
        if start == placed:
            continue
        again = [told_again_at(notice, start, as_of) for notice in notices]
        later = min(first, judge_told(again, start, as_of), key=GRAVITY.index)
        others = [after_pause(use, one, as_of) for one in uses if one is not use]
        separate = {all(each) for each in product(*others)}
        worlds = {later if apart else first for apart in separate}
    return settled(worlds)


def after_pause(use: dict[str, Any], other: dict[str, Any], as_of: int) -> set[bool]:
    """Whether a use may have begun, or may not have, more than a minute after another was over."""
    start, began = instant(use["started"]), instant(other["started"])
    if other.get("ended") is not None or other.get("ongoing") is True:
        return {start > earliest_end(other, as_of) + MINUTE}
    return {start > began + MINUTE, False}


def judge_told(each: list[list[int | None]], start: int, as_of: int) -> str:
    """Whether some notice told of a use in its twenty-four hours; what may have told late is not known."""
    due = start + 24 * HOUR
    open_or_missed = "pending" if as_of <= due else "fail"
    found = settled(
        {
            "pass" if any(when is not None and start <= when <= due for when in world) else open_or_missed
            for world in product(*each)
        }
    )
    told = [[when is not None and when >= start for when in times] for times in each]
    thin = any(map(any, told)) and not any(map(all, told))  # late at best, if it was anything
    return "unknown" if found == "fail" and thin else found


def told_again_at(notice: dict[str, Any], start: int, as_of: int) -> list[int | None]:
    """Each instant at which this notice may have told of a later use; one without a moment may be earlier."""
    found = told_at(notice, start, as_of)
    return found if notice.get("at") is not None or found == [None] else [*found, None]


def told_at(notice: dict[str, Any], placed: int, as_of: int) -> list[int | None]:
    """Each instant at which this notice may have told the parent; nothing where it may not have."""
    outcome = notice.get("outcome")
    if outcome is not None and outcome not in TOLD:
        return [None]
    stands = states(notice, placed, as_of)
    times = [when for when in stands if isinstance(when, int)]
    if not times:
        return [None]
    extremes: list[int | None] = [min(times), max(times)]
    return extremes if outcome is not None else [*extremes, None]


def judge_copy(incident: dict[str, Any], uses: list[dict[str, Any]], as_of: int) -> str:
    """IX.B.3: a copy of the completed report within two business days after the last use."""
    copy, report, since = incident["report_copy"], incident["report"], first_start(uses)
    due_days = {business_day_after(day, 2) for day in end_days(uses, as_of)}
    if final_states(report, since, as_of) == ["not done"]:
        return judge_by_day(["not done"], due_days, as_of)  # nothing sent is a copy of no report
    if is_too_early(copy, uses, as_of):
        return "unknown"
    stands = states(copy, since, as_of)
    judged = judge_by_day(stands, due_days, as_of)
    if copy is None or not all(isinstance(one, int) for one in stands):
        return judged
    valid = is_copy_of(copy.get("at"), report, since, as_of)
    as_if_not_sent = judge_by_day(["not done"], due_days, as_of)
    return settled({judged if one else as_if_not_sent for one in valid})


def is_copy_of(
    sent: datetime | date | None, report: dict[str, Any] | None, since: int, as_of: int
) -> set[bool]:
    """Whether what was sent then may be, or may not be, a copy of the completed report."""
    stands = final_states(report, since, as_of)
    completed = (report or {}).get("at")
    if "not recorded" in stands or completed is None or sent is None:
        return {True, False}
    after = in_order(completed, sent)
    return {after, False} if "not done" in stands else {after}


def in_order(first: datetime | date, second: datetime | date) -> bool:
    """Two moments are in order by the clock if both have a time, else by the day."""
    if isinstance(first, datetime) and isinstance(second, datetime):
        return instant(first) <= instant(second)
    return day_of(first) <= day_of(second)


def judge_injury(incident: dict[str, Any], uses: list[dict[str, Any]], as_of: int) -> str:
    """X.B: the state told within two business days of the use, or of the injury's discovery if later."""
    if incident["injuries"] is None:
        return "unknown"
    hurt = [one for one in incident["injuries"] if one.get("person") in {"student", None}]
    if not hurt:
        return "not_applicable"
    (injury,) = hurt
    if injury.get("person") is None:
        return "unknown"
    due_days = {
        business_day_after(max(day, found), 2)
        for day in end_days(uses, as_of)
        for found in possible_discoveries(injury, incident["report"], day, as_of)
    }
    return judge_by_day(states(incident["state_report"], first_start(uses), as_of), due_days, as_of)


def possible_discoveries(
    injury: dict[str, Any], report: dict[str, Any] | None, day: date, as_of: int
) -> set[date]:
    """Each day on which the injury may have been found; a report that names it came no earlier."""
    if injury.get("discovered") is not None:
        return {day_of(injury["discovered"])}
    last = local_day(as_of)
    if report and report.get("names_injury") and report.get("at") and is_known(report["at"], as_of):
        last = min(last, day_of(report["at"]))
    return {day, *days_between(day, last)}
