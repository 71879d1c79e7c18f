"""What the hospital rule asks of orders and evaluations, counted by hand in minutes; shares no code."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

from oracle.care_worlds import CareWorld

__all__ = ["expected"]

TEN = datetime(2026, 3, 7, 15, tzinfo=UTC)
THERE = ZoneInfo("America/New_York")
BANDS = {"A": (18, 200, 240), "B": (9, 17, 120), "C": (0, 8, 60)}
FAR = 10**7


def expected(world: CareWorld) -> dict[str, str]:
    """The status of each duty, by a short name and the order's number where it is one's."""
    answers = [statuses_by_hand(filled) for filled in worlds_filled(world)]
    return {name: same([one[name] for one in answers]) for name in answers[0]}


def same(statuses: list[str]) -> str:
    """What holds however the blanks are filled."""
    found = set(statuses)
    if len(found) == 1:
        return statuses[0]
    return "pending" if found == {"pass", "pending"} else "unknown"


def worlds_filled(world: CareWorld) -> Iterator[CareWorld]:
    """Every way in which blanks can be filled that makes a difference."""
    slots: list[tuple[dict[str, Any] | None, str, list[Any]]] = []
    orders = None if world.orders is None else [dict(one) for one in world.orders]
    evaluations = None if world.evaluations is None else [dict(one) for one in world.evaluations]
    for order in orders or []:
        if order["length"] is None and order["open"] is None:
            slots.append((order, "length", [0, 45, 100, 200, 5000]))
        if order["renewal"] is None:
            slots.append((order, "renewal", [True, False]))
    for one in evaluations or []:
        slots += [(one, "licence", ["physician", "none", "registered_nurse"])] * (one["licence"] is None)
        slots += [(one, "trained", [True, False])] * (one["trained"] is None)
        slots += [(one, "face", [True, False])] * (one["face"] is None)
    if world.violent is None:
        slots.append((None, "violent", [True, False]))
    for values in product(*(choices for _, _, choices in slots)):
        violent = world.violent
        for (record, name, _), value in zip(slots, values, strict=True):
            if record is None:
                violent = value
            else:
                record[name] = value
        yield world._replace(
            violent=violent,
            orders=orders and [dict(one) for one in orders],
            evaluations=evaluations if evaluations is None else [dict(one) for one in evaluations],
        )


def statuses_by_hand(world: CareWorld) -> dict[str, str]:
    """Every duty, where nothing but whole lists is blank."""
    known = None if world.orders is None else [one for one in world.orders if one["issued"] <= world.as_of]
    found: dict[str, str] = {"seen": status_seen(world)}
    if known is None or not known:
        nothing = "unknown" if known is None or world.orders else "not_applicable"
        later = "not_applicable" if known == [] else "unknown"
        not_violent = world.violent is False
        found |= dict.fromkeys(("renewed", "total"), "not_applicable" if not_violent else nothing)
        return found | dict.fromkeys((*BANDS, "before"), later)
    found["renewed"] = status_renewed(world, known)
    found["total"] = total(world, known)
    for number, order in enumerate(known):
        for band in BANDS:
            found[f"{band}{number}"] = length(world, order, band)
        found[f"before{number}"] = before(world, known, number)
    return found


def status_seen(world: CareWorld) -> str:
    if not world.violent:
        return "not_applicable"
    if world.evaluations is None:
        return "pending" if world.as_of <= 60 else "unknown"
    fit = [
        one["at"] for one in world.evaluations if one["at"] <= world.as_of and one["face"] and entitled(one)
    ]
    if any(0 <= at <= 60 for at in fit):
        return "pass"
    if world.as_of <= 60:
        return "pending"
    return "unknown" if any(at < 0 for at in fit) else "fail"


def entitled(one: dict[str, Any]) -> bool:
    return one["licence"] == "physician" or (one["licence"] == "registered_nurse" and bool(one["trained"]))


def length(world: CareWorld, order: dict[str, Any], band: str) -> str:
    youngest, oldest, limit = BANDS[band]
    if not world.violent or not youngest <= age(world.born, order["issued"]) <= oldest:
        return "not_applicable"
    return "pass" if not order["open"] and order["length"] <= limit else "fail"


def age(born: date, minute: int) -> int:
    day = (TEN + timedelta(minutes=minute)).astimezone(THERE).date()
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def until_when(world: CareWorld) -> tuple[int, bool]:
    """When it ended, or until when it surely went on; and whether it still does."""
    running = world.end is None or world.end > world.as_of
    return (world.as_of if running else world.end or 0), running


def status_renewed(world: CareWorld, known: list[dict[str, Any]]) -> str:
    if not world.violent:
        return "not_applicable"
    end, running = until_when(world)
    covered = 0
    for number, order in enumerate(known):
        if number and order["issued"] > covered:
            break
        covered = max(covered, FAR if order["open"] else order["issued"] + order["length"])
    if end > covered:
        return "fail"
    return "pending" if running else "pass"


def total(world: CareWorld, known: list[dict[str, Any]]) -> str:
    if not world.violent:
        return "not_applicable"
    end, running = until_when(world)
    begins = [one["issued"] for number, one in enumerate(known) if not number or one["renewal"] is False]
    for begin, following in zip(begins, [*begins[1:], FAR], strict=True):
        if end > begin + 1440 and following > begin + 1440:
            return "fail"
    return "pending" if running else "pass"


def before(world: CareWorld, known: list[dict[str, Any]], number: int) -> str:
    order = known[number]
    late = order["issued"] >= known[0]["issued"] + 1440
    if not world.violent or not number or order["renewal"] or not late:
        return "not_applicable"
    if world.evaluations is None:
        return "unknown"
    found = any(
        known[number - 1]["issued"] <= one["at"] <= order["issued"]
        and one["licence"] == "physician"
        and one["face"]
        for one in world.evaluations
    )
    return "pass" if found else "fail"
