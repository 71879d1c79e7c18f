"""603 CMR 46.03, 46.05 and 46.07 by hand: what is asked of how one period was carried out.

46.03(1)(a): no device, no seclusion (that until 17 August 2026). 46.03(1)(b): prone only with each of six
things in advance, of which the fifth is two: the parent's consent *and* the principal's written approval.
46.03(2): never as discipline, never where medically contraindicated, never as a plan's standard response.
46.05(1): trained staff; a witness who takes no part. (2) no more force than needed, (3) the safest method,
on the floor only staff trained in depth who judge it required. (4) ends with the danger, *or* at a sign
that the student cannot breathe, *or* at severe distress. (5)(a) breathing and speech free, skin and
respiration watched *continuously*; (b) at distress medical assistance; (d) known limits reviewed. 46.07(2),
from 17 August 2026 on: emergency seclusion with the like of the six in advance; an adult who is present
watches; the room fits.

A judgement that nobody signed is to be reviewed. A condition that is not recorded leaves open what is
asked; but that something was done at distress says that there was some.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from oracle.clockwork import day_of, instant
from oracle.massachusetts_kinds import Facts, every, no, restrained_by_hand, secluded_by_hand, some_by_hand

Judge = Callable[[Facts, Facts], str]

ITEMS = {
    "1": "history",
    "2": "others_failed",
    "3": "not_contraindicated",
    "4": "justified",
    "5": "consented",
    "5.approval": "approved",
    "6": "documented",
}
SECLUSION_ITEMS = {
    "(a)": "history",
    "(c)": "others_failed",
    "(d)": "not_contraindicated",
    "(e)": "justified",
    "(f)": "consented",
    "(f).approval": "approved",
    "(f).documented": "documented",
}
FLOOR = {"prone", "supine", "side_lying"}


def fact(met: bool | None) -> str:
    return {True: "pass", False: "fail", None: "unknown"}[met]


def judgement(met: bool | None) -> str:
    return {True: "pass", False: "fail", None: "review"}[met]


def asked_if(condition: bool | None, status: str) -> str:
    """A duty with a condition: where that is not recorded, it is open whether anything is asked."""
    return {True: status, False: "not_applicable", None: "unknown"}[condition]


def of(record: Facts, name: str, field: str) -> Any:
    return (record.get(name) or {}).get(field)


def conduct_by_hand(field: str, *, want: bool = True) -> Judge:
    return lambda use, _: fact(same_by_hand(of(use, "conduct", field), want=want))


def same_by_hand(value: bool | None, *, want: bool) -> bool | None:
    return None if value is None else value is want


def signed(field: str) -> Judge:
    return lambda use, _: judgement(of(use, "conduct", field))


def never_by_hand(field: str) -> Judge:
    return lambda use, _: fact(no(use.get(field)))


def held_in(use: Facts, positions: Iterable[str]) -> bool | None:
    """Whether any hold kept the student in one of these positions."""
    holds = use.get("holds")
    if holds is None:
        return None
    return some_by_hand(
        None if hold.get("position") is None else hold["position"] in positions for hold in holds
    )


def at_distress(field: str) -> Judge:
    def by_hand(use: Facts, _: Facts) -> str:
        shown, done = of(use, "conduct", "distress_shown"), of(use, "conduct", field)
        return asked_if(True if shown is None and done else shown, fact(done))

    return by_hand


def on_floor_by_hand(field: str, told: Callable[[bool | None], str]) -> Judge:
    return lambda use, _: asked_if(held_in(use, FLOOR), told(of(use, "conduct", field)))


def prone_case(item: str) -> Judge:
    return lambda use, incident: asked_if(
        held_in(use, {"prone"}), fact(of(incident["student"], "prone_case", item))
    )


def seclusion_case(item: str) -> Judge:
    return lambda _, incident: fact(of(incident["student"], "seclusion_case", item))


def no_device(use: Facts) -> str:
    """A hold that is recorded as a device is one; that beside a record that none was used is at odds.

    Of what the record claims to be left out it must be told first whether it restrained.
    """
    said = use.get("mechanical")
    by_holds = any(is_device(hold) for hold in use.get("holds") or ())
    if by_holds and said is False:
        return "unknown"
    used = True if said or by_holds else said
    return "unknown" if used and claims(use) and restrained_by_hand(use) is None else fact(no(used))


def is_device(hold: Facts) -> bool:
    """Whether a hold is recorded as a device that kept the student from moving, and as no excluded one."""
    kept = hold.get("immobilizes") or hold.get("restricts_torso")
    return bool(hold.get("device") and kept and hold.get("exclusion") is None)


def claims(use: Facts) -> bool:
    return any(hold.get("exclusion") for hold in use.get("holds") or ())


def not_planned(_: Facts, incident: Facts) -> str:
    plans = incident["student"].get("restraint_planned_in")
    return fact(None if plans is None else not plans)


def breathing_free(use: Facts) -> str:
    holds = use.get("holds")
    return fact(None if holds is None else no(some_by_hand(hold.get("restricts_air_flow") for hold in holds)))


def signs_watched(use: Facts, _: Facts) -> str:
    """Continuously, and these signs, in whatever way; who watched nothing watched no signs."""
    watching = use.get("monitoring") or {}
    return fact(every((watching.get("physical_signs"), throughout(watching))))


def throughout(watching: Facts) -> bool | None:
    """A recorded gap says that watching stopped, and so does that nobody watched."""
    stopped = watching.get("mode") == "none" or watching.get("longest_gap") or watching.get("gaps")
    return False if stopped else watching.get("throughout")


def watched_in_person(use: Facts, _: Facts) -> str:
    watching = use.get("monitoring") or {}
    direct = None if watching.get("mode") is None else watching["mode"] == "direct"
    return fact(every((direct, throughout(watching))))


def at_its_end(field: str, as_of: int) -> Judge:
    """How it ended is judged once it has."""

    def by_hand(use: Facts, _: Facts) -> str:
        ended = use.get("ended")
        goes_on = use.get("ongoing") if ended is None else instant(ended) > as_of
        return "pending" if goes_on else judgement(use.get(field))

    return by_hand


def trained(use: Facts, incident: Facts) -> str:
    """Everyone who acted was trained by the day of the use; the staff records say what the form does not."""
    names, stated, day = use.get("by"), use.get("trained"), day_of(use["started"])
    known = every(trained_by(incident["staff"].get(name), day) for name in names) if names else None
    if stated is None or known is None:
        return fact(known if stated is None else stated)
    return fact(stated) if stated == known else "unknown"  # the form and the staff records disagree


def trained_by(earned: list[date] | None, day: date) -> bool | None:
    return None if earned is None else any(when <= day for when in earned)


def attended_by_hand(use: Facts, _: Facts) -> str:
    where = use.get("attended")
    return fact(None if where is None else where != "neither")


def space_fits(use: Facts, _: Facts) -> str:
    parts = ("space_clean", "space_safe", "space_sanitary", "space_calming")
    return judgement(every(use.get(part) for part in parts))


def forbidden(use: Facts, incident: Facts) -> str:
    """A label alone accuses nobody."""
    return "fail" if secluded_by_hand(use, incident["day"]) else "unknown"


def room_fits(field: str) -> Judge:
    """What is said of the use goes before what the room's record says."""

    def by_hand(use: Facts, incident: Facts) -> str:
        said = use.get(field)
        return judgement(room_of(use, incident).get(field) if said is None else said)

    return by_hand


def room_of(use: Facts, incident: Facts) -> Facts:
    return incident["rooms"].get(use.get("room")) or {}


def comfort(use: Facts, incident: Facts) -> str:
    room = room_of(use, incident)
    if not room:
        return "unknown"
    parts = ("heating", "cooling", "ventilation", "lighting")
    return judgement(every(room.get(f"{part}_comparable") for part in parts))


def building_code(use: Facts, incident: Facts) -> str:
    return fact(room_of(use, incident).get("meets_building_code"))


OF_RESTRAINT_SINCE_2016: dict[tuple[str, str], Judge] = {
    ("46.03(2)(a)", "never_as_discipline"): never_by_hand("as_discipline"),
    ("46.03(2)(b)", "never_contraindicated"): never_by_hand("medically_contraindicated"),
    ("46.03(2)(d)", "not_a_planned_intervention"): not_planned,
    ("46.05(1)", "witnessed"): conduct_by_hand("witnessed"),
    ("46.05(2)", "least_force"): signed("least_force"),
    ("46.05(3)", "safest_method"): signed("safest_method"),
    ("46.05(3)", "floor_only_by_trained"): on_floor_by_hand("by_in_depth_trained", fact),
    ("46.05(3)", "floor_judged_needed"): on_floor_by_hand("floor_needed", judgement),
    ("46.05(4)", "released_at_distress"): at_distress("released_at_distress"),
    ("46.05(5)(a)", "speech_free"): conduct_by_hand("hindered_speech", want=False),
    ("46.05(5)(a)", "physical_signs_watched"): signs_watched,
    ("46.05(5)(b)", "help_sought_at_distress"): at_distress("help_sought_at_distress"),
    ("46.05(5)(d)", "limits_reviewed"): conduct_by_hand("limits_reviewed"),
} | {(f"46.03(1)(b){number}", "position_case_made"): prone_case(item) for number, item in ITEMS.items()}

OF_RESTRAINT_BEFORE_2016: dict[tuple[str, str], Judge] = {
    ("46.05(5).2001", "speech_free"): conduct_by_hand("hindered_speech", want=False),
    ("46.05(5).2001", "physical_signs_watched"): signs_watched,
}

OF_EACH_USE: dict[tuple[str, str], Judge] = {("46.05(1)", "trained_before"): trained}

OF_TIME_OUT: dict[tuple[str, str], Judge] = {
    ("46.02.time-out.staff", "with_or_at_hand"): attended_by_hand,
    ("46.02.time-out.space", "space_is_fit"): space_fits,
}

OF_SECLUSION_UNTIL_2026: dict[tuple[str, str], Judge] = {("46.03(1)(a)", "no_seclusion"): forbidden}

OF_SECLUSION_SINCE_2026: dict[tuple[str, str], Judge] = {
    ("46.07.watched", "watched_in_person"): watched_in_person,
} | {
    (f"46.07(2){number}", "seclusion_case_made"): seclusion_case(it) for number, it in SECLUSION_ITEMS.items()
}

OF_ROOM_SINCE_2026: dict[tuple[str, str], Judge] = {
    ("46.07(1)(b)", "judged_as_fit"): room_fits("size_appropriate"),
    ("46.07(1)(c)", "judged_as_fit"): comfort,
    ("46.07(1)(d)", "judged_as_fit"): room_fits("free_of_danger"),
    ("46.07(1)(e)", "building_code_met"): building_code,
}
