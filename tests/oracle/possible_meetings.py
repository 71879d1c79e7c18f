"""Each way a student's meetings may have been: when those were held that did what the clause asks."""

from datetime import date
from itertools import product

from oracle.clockwork import ONE_DAY, day_of, local_day
from oracle.possible_uses import Record, is_known, moment_of
from oracle.windows import Meeting, Moment


def possible_meetings(clause: str, record: Record, as_of: int) -> list[tuple[Meeting, ...]]:
    """Each way the meetings may have been: when those were held that did what the clause asks."""
    telling = telling_days(record, as_of)
    options: list[list[Meeting | None]] = []
    for one in record["meetings"] or ():
        sure, recorded = does_count(one, clause, as_of), one.get("at")
        times = [moment_of(recorded)] if recorded else [Moment(day) for day in telling]
        counted: list[Meeting | None] = [Meeting(one["id"], when) for when in times]
        options.append([None] if sure is False else counted if sure else [*counted, None])
    worlds = ([one for one in choice if one is not None] for choice in product(*options))
    certain = certain_meetings(clause, record, as_of)
    return [
        tuple(sorted(world, key=lambda one: (one.at.day, one.id not in certain, one.id))) for world in worlds
    ]


def certain_meetings(clause: str, record: Record, as_of: int) -> frozenset[str]:
    """Meetings that surely did what the clause asks, on a day that is recorded."""
    meetings = record["meetings"] or ()
    return frozenset(one["id"] for one in meetings if one.get("at") and does_count(one, clause, as_of))


def does_count(meeting: Record, clause: str, as_of: int) -> bool | None:
    """Whether a meeting was held by now and did what the clause asks; one planned for later was not."""
    return all_of([is_known(meeting.get("at"), as_of), was_held(meeting), is_adequate(meeting, clause)])


def telling_days(record: Record, as_of: int) -> list[date]:
    """Days of uses, the one before them all, the day of judging: each other day is like one of these."""
    used = [
        day_of(one.get("started") or incident["day"])
        for incident in record["incidents"]
        for one in incident["interventions"]
    ]
    today = local_day(as_of)
    return sorted(day for day in {min(used) - ONE_DAY, *used, today} if day <= today)


def was_held(meeting: Record) -> bool | None:
    return True if meeting.get("at") is not None else meeting.get("done")


def is_adequate(meeting: Record, clause: str) -> bool | None:
    """Whether those came who must, and whether they did their work."""
    if clause == "VII.B.1":
        plan, iep = (done_or_not_needed(meeting.get(name)) for name in ("behavior_plan", "iep"))
        return all_of([meeting.get("ppt"), is_done(meeting.get("functional_assessment")), plan, iep])
    came = [attended(meeting, who) for who in ("administrator", "teacher")]
    came += [any_of([attended(meeting, who) for who in ("parent", "guardian")]), professional_came(meeting)]
    assessed = any_of([is_done(meeting.get(f"{kind}_assessment")) for kind in ("behavioral", "functional")])
    found = [done_or_not_needed(meeting.get(name)) for name in ("behavior_plan", "referral")]
    return all_of([*came, assessed, *found])


def professional_came(meeting: Record) -> bool | None:
    """Whether the mental-health professional came, if there is any."""
    available, came = meeting.get("mental_health_available"), attended(meeting, "mental_health_professional")
    if available is False or came:
        return True
    return came if available else None


def attended(meeting: Record, who: str) -> bool | None:
    if meeting.get("attended") is None:
        return None
    return who in meeting["attended"] or (None if who in meeting.get("attendance_blank", ()) else False)


def is_done(work: str | None) -> bool | None:
    return None if work is None else work == "done"


def done_or_not_needed(work: str | None) -> bool | None:
    return None if work is None else work in {"done", "not_needed"}


def all_of(facts: list[bool | None]) -> bool | None:
    return False if False in facts else None if None in facts else True


def any_of(facts: list[bool | None]) -> bool | None:
    return True if True in facts else None if None in facts else False
