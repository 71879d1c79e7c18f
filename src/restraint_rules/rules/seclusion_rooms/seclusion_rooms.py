"""The room a student is secluded in: size, comfort, dangers, lock and window."""

from collections.abc import Callable

from restraint_rules.calendar.units import Elapsed
from restraint_rules.findings.verdict import (
    Evidence,
    Verdict,
    failed,
    not_applicable,
    passed,
    pending,
    review,
    unknown,
)
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of
from restraint_rules.models.interventions import Period
from restraint_rules.models.rooms import Lock, ObservationWindow
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.releases import released
from restraint_rules.reasoning.course.rooms import RoomInUse, RoomJudgement, RoomTopic, fit, of_building_code
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.course.watching import watch_evidence, watched_as_allowed, watched_throughout
from restraint_rules.reasoning.facts import no_longer_than, recorded, shown, verdict_on
from restraint_rules.reasoning.rule import rule

__all__ = [
    "building_code_met",
    "constantly_monitored",
    "fire_marshal_modified_first",
    "judged_as_fit",
    "line_of_sight",
    "lock_releases_in_time",
    "lock_tied_to_alarm",
    "observation_window",
]


NOTHING_LOCKED = not_applicable("lock.nothing_locked")
NO_SECLUSION_IN_IT = not_applicable("lock.no_seclusion")


@rule("room", names="further")
def judged_as_fit(
    room: RoomInUse, _context: Context, *, topic: RoomTopic, names: tuple[RoomJudgement, ...]
) -> Verdict:
    """The room is fit in the named respects; whether it is, is a judgement.

    Args:
        topic: What the judgements are about, for the message.
        names: The judgements, as ``SeclusionRoom`` names them.
    """
    return fit(room, topic, names)


@rule("room")
def building_code_met(room: RoomInUse, _context: Context) -> Verdict:
    """The room conforms to the building code."""
    return of_building_code(room)


def where_locked(room: RoomInUse) -> Verdict | None:
    """Say why a duty about locks does not apply or cannot be told to; nothing where it applies."""
    secured = room.secured
    if secured.value is None:
        return unknown("lock.unknown", missing=secured.missing)
    return None if secured.value else NOTHING_LOCKED


def lock_of(room: RoomInUse) -> tuple[Lock | None, str]:
    """The room's lock, with the path to name where it is not recorded."""
    return (None, room.path) if room.room is None else (room.room.lock, f"{room.path}.lock")


def of_lock(room: RoomInUse, code: str, judge: Callable[[Lock, str], tuple[Fact, Evidence]]) -> Verdict:
    """Judge the lock where a door is secured, from its record and that one's path."""
    reason = where_locked(room)
    if reason:
        return reason
    lock, path = lock_of(room)
    return (
        unknown(f"{code}.unknown", missing=(path,)) if lock is None else verdict_on(code, *judge(lock, path))
    )


@rule("room")
def fire_marshal_modified_first(room: RoomInUse, context: Context) -> Verdict:
    """A lock is installed only after the State Fire Marshal's office granted a modification."""

    def judge(lock: Lock, path: str) -> tuple[Fact, Evidence]:
        granted = shown(lock.fire_marshal_modification, f"{path}.fire_marshal_modification", "done", "at")
        return modified_first(lock, path, context), shown(lock, path, "installed") + granted

    return of_lock(room, "lock.modification", judge)


def modified_first(lock: Lock, path: str, context: Context) -> Fact:
    """Whether the modification came before the installation; on the same day nobody can tell."""
    act = lock.fire_marshal_modification
    at = f"{path}.fire_marshal_modification"
    if act is None or (act.done is None and act.at is None):
        return Fact(None, (at,))
    if act.done is False:
        return NO
    granted = context.span(act.at, f"{at}.at")
    installed = context.span(lock.installed, f"{path}.installed")
    if granted is None or installed is None:
        blank = ((f"{at}.at",) if granted is None else ()) + (
            (f"{path}.installed",) if installed is None else ()
        )
        return Fact(None, blank)
    if granted.latest is not None and granted.latest < installed.earliest:
        return YES
    if installed.latest is not None and granted.earliest >= installed.latest:
        return NO
    return Fact(None, granted.missing + installed.missing)


@rule("room")
def constantly_monitored(room: RoomInUse, context: Context) -> Verdict:
    """A student behind a lock is watched constantly, whatever else the law asks for seclusions."""
    reason = where_locked(room)
    if room.use is None:
        return NO_SECLUSION_IN_IT
    if reason:
        return reason
    monitoring, path = room.use.monitoring, f"{room.use_path}.monitoring"
    watched = [watched_as_allowed(monitoring, path), watched_throughout(monitoring, path, context)]
    evidence = watch_evidence(monitoring, room.use_path, context)
    return verdict_on("lock.monitored", all_of(watched), evidence)


@rule("room", within="less")
def lock_releases_in_time(room: RoomInUse, context: Context, *, within: Elapsed) -> Verdict:
    """Staff can release the lock, and did in each emergency, within the limit of the emergency's onset.

    Within the limit the lock opens as soon as possible; whether it did is a judgement.

    Args:
        within: The longest a release may take.
    """
    reason = where_locked(room)
    if reason:
        return reason
    lock, path = lock_of(room)
    if lock is None or lock.release_within is None:
        design = Fact(None, (path if lock is None else f"{path}.release_within",))
    else:
        design = no_longer_than(lock.release_within, within.length, f"{path}.release_within")
    evidence = shown(lock, path, "release_within")
    if room.use is None:
        return verdict_on("lock.release", design, evidence)
    return of_releases(design, room.use, room.use_path, context, within, evidence)


def of_releases(
    design: Fact, seclusion: Period, path: str, context: Context, within: Elapsed, evidence: Evidence
) -> Verdict:
    """Judge each release by the limit; that it came as soon as possible within it, a person attests."""
    at = f"{path}.releases"
    if seclusion.releases is None:
        return verdict_on("lock.release", all_of([design, Fact(None, (at,))]), evidence)
    known = [(one, item_path(at, one.id)) for one in seclusion.releases if not context.is_later(one.onset)]
    for one, where in known:
        evidence += shown(one, where, "onset", "done", "released")
    stand = [released(one, where, context, within.length) for one, where in known]
    answer = all_of([design, *(one.in_time for one in stand)])
    due = [one.due for one in stand if one.due is not None]
    if answer.value is None and due:
        first = min(due, key=lambda one: one.due_at)
        return pending("lock.release.pending", deadline=first, evidence=evidence)
    if not (answer.value and known):
        return verdict_on("lock.release", answer, evidence)
    asked = [(f"{where}.as_soon_as_possible", one.as_soon_as_possible) for one, where in known]
    if any(value is False for _, value in asked):
        return failed("lock.release.slow", evidence=(*evidence, *asked))
    missing = tuple(where for where, value in asked if value is None)
    if missing:
        return review("lock.release.question", missing=missing, evidence=evidence)
    return verdict_on("lock.release", answer, evidence)


@rule("room")
def lock_tied_to_alarm(room: RoomInUse, _context: Context) -> Verdict:
    """The lock is connected to the fire alarm and opens by itself when it sounds."""

    def judge(lock: Lock, path: str) -> tuple[Fact, Evidence]:
        names = ("tied_to_fire_alarm", "releases_on_alarm")
        facts = all_of(recorded(getattr(lock, name), f"{path}.{name}") for name in names)
        return facts, shown(lock, path, *names)

    return of_lock(room, "lock.alarm", judge)


@rule("room")
def line_of_sight(room: RoomInUse, _context: Context) -> Verdict:
    """A window or other fixture gives the student a clear line of sight beyond the area."""
    window, path = window_of(room)
    if window is None:
        return unknown("window.unknown", missing=(path,))
    evidence = shown(window, path, "present", "student_sees_out")
    return verdict_on("sight", does(window, "student_sees_out", path), evidence)


@rule("room", readings=("window_exemption",))
def observation_window(room: RoomInUse, context: Context) -> Verdict:
    """An unbreakable window or fixture lets the student see out and lets staff see everyone inside.

    In a classroom that had to be cleared for the purpose the window need not be unbreakable; by a reading
    nothing of all this is asked there.
    """
    cleared = room.fact("cleared_classroom")
    window, path = window_of(room)
    all_falls_away = context.readings.get("window_exemption") == "line_of_sight_too"
    exempt = {"unbreakable": cleared}
    if all_falls_away:
        exempt |= dict.fromkeys(("shows_student", "shows_employee", "student_sees_out"), cleared)
    if window is None:
        excused = all_falls_away and cleared.value
        return passed("window.yes") if excused else unknown("window.unknown", missing=(path,))
    names = ("shows_student", "shows_employee", "unbreakable", "student_sees_out")
    evidence = shown(window, path, "present", *names)
    facts = [any_of([does(window, name, path), exempt.get(name, NO)]) for name in names]
    return verdict_on("window", all_of(facts), evidence)


def window_of(room: RoomInUse) -> tuple[ObservationWindow | None, str]:
    """The room's window, with the path to name where it is not recorded."""
    return (None, room.path) if room.room is None else (room.room.window, f"{room.path}.window")


def does(window: ObservationWindow, name: str, path: str) -> Fact:
    """Whether the window does what is asked; one that is not there does nothing."""
    return NO if window.present is False else recorded(getattr(window, name), f"{path}.{name}")
