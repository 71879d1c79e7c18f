"""603 CMR 46.02 by hand: what a period was, of its facts, under the text of its day.

Restraint: contact, or a device, that prevents or significantly restricts freedom of movement; brief contact
to comfort and an escort without force are none. Seclusion, in the text of 2016: by the Department's
questions, a student who is in a room, against the will, kept from leaving, alone, and whom no professional
right outside supports. In the text of 17 August 2026, as proposed: a student in a room who is not permitted
to leave. Time-out: a separation that is no seclusion, and since that day one the student is permitted to
leave.

What is not recorded may be so or not; what the facts leave open is as the record labels it.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

Facts = dict[str, Any]

ADOPTED, AMENDED = date(2016, 1, 1), date(2026, 8, 17)
RESTRAINT, SECLUSION, TIME_OUT = "physical_restraint", "seclusion", "exclusionary_time_out"


def every(facts: Iterable[bool | None]) -> bool | None:
    """Whether all hold; one that does not decides."""
    seen = [*facts]
    return False if False in seen else None if None in seen else True


def some_by_hand(facts: Iterable[bool | None]) -> bool | None:
    """Whether any holds; one that does decides."""
    seen = [*facts]
    return True if True in seen else None if None in seen else False


def no(fact: bool | None) -> bool | None:
    return None if fact is None else not fact


def restrains(hold: Facts, use: Facts) -> bool | None:
    """Whether a hold kept the student from moving; one that the text leaves out does not count."""
    moved = some_by_hand(hold.get(name) for name in ("immobilizes", "restricts_torso", "carries"))
    return every((moved, no(left_out_by_hand(hold, use))))


def left_out_by_hand(hold: Facts, use: Facts) -> bool | None:
    """Brief contact that comforts, or an escort without force.

    Neither carries the student, nor bears on breathing, nor puts the student face down, nor is a device.
    """
    claim = hold.get("exclusion")
    only_hold_of_device = bool(use.get("mechanical")) and len(use["holds"]) == 1
    device = only_hold_of_device if hold.get("device") is None else hold["device"]
    if claim is None or device or hold.get("restricts_air_flow") or hold.get("position") == "prone":
        return False
    asked = ("minimum_contact",) if claim["kind"] == "escort" else ("brief", "to_calm")
    return every((no(hold.get("carries")), *(claim.get(name) for name in asked)))


def restrained_by_hand(use: Facts) -> bool | None:
    """Whether the holds say so; of what is no restraint by its label, holds must be recorded at all."""
    holds = use.get("holds")
    if holds is None:
        return None if use.get("kind") in {RESTRAINT, None} else False
    return some_by_hand(restrains(hold, use) for hold in holds)


def in_room(use: Facts) -> bool | None:
    """A room that is named, or a door that is locked, says so."""
    named = True if use.get("room") or use.get("locked") else None
    return named if use.get("in_room") is None else use["in_room"]


def kept_in(use: Facts, day: date) -> bool | None:
    """Whether the student was kept from leaving: by force or a locked door, since 2026 by an order too."""
    prevented = use.get("physically_prevented")
    if prevented is None and use.get("locked"):
        prevented = True
    return prevented if day < AMENDED else some_by_hand((prevented, no(use.get("permitted_to_leave"))))


def confined_by_hand(use: Facts, day: date) -> bool | None:
    """Whether the facts make it a seclusion under the text of the day."""
    kept = every((in_room(use), kept_in(use, day)))
    if day >= AMENDED:
        return kept
    by_will = (use.get("involuntary"), use.get("alone"), no(use.get("supported_from_outside")))
    return every((kept, *by_will))


def secluded_by_hand(use: Facts, day: date) -> bool | None:
    """A restraint, as labelled, is a seclusion besides only behind a door that kept the student in."""
    pointed = use.get("physically_prevented") or use.get("locked")
    return confined_by_hand(use, day) if use.get("kind") != RESTRAINT or pointed else False


def set_apart(use: Facts, day: date) -> bool | None:
    """Whether the facts make it a time-out: no seclusion, and to calm; since 2026 unlocked besides."""
    if use.get("kind") == RESTRAINT:
        return False
    calming = True if use.get("kind") == TIME_OUT else use.get("to_calm")
    unlocked = no(use.get("locked")) if day >= AMENDED else True
    return every((no(confined_by_hand(use, day)), calming, unlocked))


def kinds_of(use: Facts, day: date) -> dict[str, bool | None]:
    """What it was: by the facts; by the label where they do not decide; open where neither does."""
    label = use.get("kind")
    if day < ADOPTED:  # no definition of that text is known
        return dict.fromkeys((RESTRAINT, SECLUSION, TIME_OUT)) if label is None else by_label(label)
    facts = {
        RESTRAINT: restrained_by_hand(use),
        SECLUSION: secluded_by_hand(use, day),
        TIME_OUT: set_apart(use, day),
    }
    found = without_label(use, facts) if label is None else with_label(label, facts)
    besides = {kind for kind, is_one in facts.items() if is_one and kind not in {label, TIME_OUT}}
    if label != TIME_OUT and besides:
        found[TIME_OUT] = False  # a separation in which the student was held is one by its label only
    return found


def by_label(label: str) -> dict[str, bool | None]:
    return {kind: kind == label for kind in (RESTRAINT, SECLUSION, TIME_OUT)}


def with_label(label: str, facts: dict[str, bool | None]) -> dict[str, bool | None]:
    """The label stands unless refuted; then a separation is not the other kind of separation too."""
    found = dict(facts)
    if facts[label] is None:
        found[label] = True
    for kind, other in ((SECLUSION, TIME_OUT), (TIME_OUT, SECLUSION)):
        if found[kind] is None and found[other]:
            found[kind] = False
    return found


def without_label(use: Facts, facts: dict[str, bool | None]) -> dict[str, bool | None]:
    """Once it is something by its facts, it is something else in doubt only where facts point to it."""
    if True not in facts.values():
        return facts
    pointed = {RESTRAINT: use.get("holds") is not None, TIME_OUT: False}
    pointed[SECLUSION] = bool(use.get("physically_prevented") or use.get("locked"))
    return {kind: False if one is None and not pointed[kind] else one for kind, one in facts.items()}
