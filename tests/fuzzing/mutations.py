"""Requests that are nearly in order: changed in places, by what vendors send and by what nobody should."""

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, cast
from zoneinfo import ZoneInfo

from restraint_rules import policies, testing

__all__ = ["mutated", "seeds"]

INCIDENTS = Path(__file__).parents[2] / "examples" / "incidents"
AS_OF = datetime(2026, 4, 30, 12, tzinfo=ZoneInfo("America/New_York"))

VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 10**18, 10**400, 1.5, float("nan"), float("inf"), "", " ", "no", "x" * 201,
    "\ud800", "\x00", "2026-03-05", "2026-02-30", "1949-12-31", "2201-01-01", "0001-01-01", "9999-12-31",
    "2026-03-05T10:00:00-05:00", "2026-03-05T10:00", "2026-03-08T02:30:00-05:00", "2026-11-01T01:30:00-04:00",
    "2026-03-05T24:00:00Z", "2026-03-05T10:00:00+23:59", "PT15M", "PT0S", "-PT1M", "P400D", "P1Y",
    "seclusion", "physical_restraint", "exclusionary_time_out", "prone", "unclear", "America/New_York",
    "Pacific/Apia", "Mars/Olympus", "sprague", "connecticut", [], {}, [[]], {"": {}}, [None], "🙂",
)  # fmt: skip

KEYS = ("extensions", "x", "id", "ended", "")

EXTREME = 60
"""How many times an item of a list is repeated, when it is."""


def seeds() -> list[dict[str, Any]]:
    """Requests in order, on every kind of subject, from the examples and the testing kit."""
    standing = {
        "policy": "sprague",
        "as_of": AS_OF.isoformat(),
        "calendar": json.loads((INCIDENTS / "calendar.json").read_bytes()),
        "setting": json.loads((INCIDENTS / "setting.json").read_bytes()),
    }
    stories = [json.loads(path.read_bytes()) for path in sorted(INCIDENTS.glob("*.json"))]
    found = [standing | {"incident": one["incident"]} for one in stories if "incident" in one]
    subjects = {
        "student_record": testing.record(),
        "planning_meeting": testing.meeting(AS_OF.date()),
        "room": testing.room(),
        "school": testing.school(),
        "district": testing.district(),
    }
    for name, subject in subjects.items():
        found.append(standing | {name: json.loads(subject.model_dump_json(exclude_none=True))})
    return found


def mutated(chance: Random, seed: dict[str, Any]) -> str:
    """A request with some changes, as text; now and then with some of its characters changed too."""
    request = deepcopy(seed)
    request["policy"] = chance.choice(tuple(policies.NAMES))
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        change(chance, request)
    text = json.dumps(request)
    return scrambled(chance, text) if chance.random() < 0.1 else text


def change(chance: Random, request: dict[str, Any]) -> None:
    """Change one place, whatever it is."""
    holders = list(places_of_request(request))
    holder, key = chance.choice(holders)
    kind = chance.randrange(7)
    value = holder[key]
    if kind == 0:
        del holder[key]
    elif kind == 1 and isinstance(value, list) and value:
        items = value
        items.extend(deepcopy(chance.choice(items)) for _ in range(chance.choice((1, EXTREME))))
    elif kind == 2 and isinstance(value, str):
        holder[key] = moved(chance, value)
    elif kind == 3:
        other, name = chance.choice(holders)
        holder[key] = deepcopy(other[name])
    elif kind == 4 and isinstance(value, dict):
        cast("dict[str, Any]", value)[chance.choice(("extensions", "x", "id", "ended", ""))] = chance.choice(
            VALUES
        )
    else:
        holder[key] = deepcopy(chance.choice(VALUES))


def moved(chance: Random, text: str) -> str:
    """A moment some time off, or a text with a character changed."""
    try:
        moment = datetime.fromisoformat(text)
        moment += timedelta(minutes=chance.choice((-525_600, -1440, -61, -1, 1, 15, 1440, 525_600)))
    except (ValueError, OverflowError):
        place = chance.randrange(len(text) + 1)
        return text[:place] + chance.choice("é0-T\u2028") + text[place + 1 :]
    return moment.date().isoformat() if len(text) == len("2026-03-05") else moment.isoformat()


def places_of_request(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a request: what holds it, and under which key."""
    keys: list[Any] = list(value) if isinstance(value, dict) else list(range(len(value)))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places_of_request(value[key])


def scrambled(chance: Random, text: str) -> str:
    """The text with a stretch of it left out, repeated, or replaced."""
    begin = chance.randrange(len(text))
    end = min(len(text), begin + chance.choice((1, 1, 2, 20, 200)))
    return (
        text[:begin]
        + chance.choice(("", text[begin:end] * 2, "[" * 300, '"', "\ud800", "9" * 5000))
        + text[end:]
    )
