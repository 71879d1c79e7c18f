"""Bad input: the path and the sentence with which each is refused."""

from datetime import datetime
from typing import Any

import pytest
from builders import CALENDAR, determination, incident, notice, report, restraint, seclusion, setting

SECRET = "Quillfeather"  # noqa: S105 - a child's name, invented


def facts(*interventions: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A lawful incident as plain data, with what a test changes."""
    plain = incident().model_dump(exclude_unset=True)
    return plain | ({"interventions": interventions} if interventions else {}) | more


def calendar_data(**more: Any) -> dict[str, Any]:
    return CALENDAR.model_dump(exclude_unset=True) | more


def standing(**more: Any) -> dict[str, Any]:
    return setting().model_dump(exclude_unset=True) | more


A_MOMENT = "Give a date (2026-03-05) or a time with its offset (2026-03-05T10:15:00-05:00)."
A_LENGTH = "Give whole minutes (12) or an ISO-8601 duration (PT12M30S)."
NO_OFFSET = "A time needs its offset from UTC, for example -05:00."
TRUE_OR_FALSE = "Answer true or false, or leave it out if it was not recorded."

INCIDENTS = [
    pytest.param(
        facts(restraint(started=datetime(2026, 3, 5, 10))), "interventions[0].started", NO_OFFSET, id="naive"
    ),
    pytest.param(
        facts(restraint(started="2026-03-05T10:00:00")),
        "interventions[0].started",
        NO_OFFSET,
        id="naive text",
    ),
    pytest.param(
        facts(restraint("10:00", "09:59")),
        "interventions[0]",
        "The end lies before the start.",
        id="end before start",
    ),
    pytest.param(
        facts(restraint(started="2026-03-06", ended="2026-03-05")),
        "interventions[0]",
        "The end lies before the start.",
        id="end day before start day",
    ),
    pytest.param(
        facts(restraint(ongoing=True)),
        "interventions[0]",
        "What has an end is not ongoing.",
        id="ended, ongoing",
    ),
    pytest.param(
        facts(restraint(monitoring={"gaps": [{"started": "2026-03-06", "ended": "2026-03-05"}]})),
        "interventions[0].monitoring.gaps[0]",
        "The end lies before the start.",
        id="gap reversed",
    ),
    pytest.param(
        facts(seclusion(releases=[{"onset": "2026-03-06", "released": "2026-03-05"}])),
        "interventions[0].releases[0]",
        "The end lies before the start.",
        id="release reversed",
    ),
    pytest.param(
        facts(restraint(), restraint("11:00", "11:05")),
        "",
        "Two interventions have the same id.",
        id="same id",
    ),
    pytest.param(facts(interventions=[]), "", "Name at least one intervention.", id="no intervention"),
    pytest.param(
        facts(**{SECRET: 1}),
        "",
        "Key 14 here is not known. Put a key of your own under 'extensions'.",
        id="unknown key",
    ),
    pytest.param(
        facts(report=report(signed_by=SECRET)),
        "report",
        "Key 10 here is not known. Put a key of your own under 'extensions'.",
        id="unknown key inside",
    ),
    pytest.param(
        facts(notices=[notice(method=SECRET)]),
        "notices[0].method",
        "Choose one of: telephone, email, note_home, in_person, text_message, letter, other.",
        id="wrong choice",
    ),
    pytest.param(
        facts(restraint(kind=SECRET)),
        "interventions[0].kind",
        "Choose one of: physical_restraint, seclusion, exclusionary_time_out.",
        id="wrong kind",
    ),
    pytest.param(
        facts({"id": SECRET, "given": "2026-03-05"}),
        "interventions[0]",
        "Key 2 here is not known. Put a key of your own under 'extensions'.",
        id="no kind",
    ),
    pytest.param(
        facts() | {"interventions": [5]},
        "interventions[0]",
        "Give an object with named fields here.",
        id="no object",
    ),
    pytest.param(facts(id=True), "id", 'Write this as text, in quotes: "17", not 17.', id="flag as text"),
    pytest.param(facts(id=5), "id", 'Write this as text, in quotes: "17", not 17.', id="number as text"),
    pytest.param(
        facts(id=""), "id", "This must not be empty; leave it out if it was not recorded.", id="empty"
    ),
    pytest.param(
        facts(id=" \t"), "id", "This must not be blank; leave it out if it was not recorded.", id="blank"
    ),
    pytest.param(
        facts(id="\ud800" + SECRET), "id", "This text has characters that cannot be read.", id="surrogate"
    ),
    pytest.param(facts(id=SECRET * 100), "id", "This is too long.", id="long id"),
    pytest.param(
        facts(report=report(description=SECRET * 10_000)),
        "report.description",
        "This is too long.",
        id="absurd narrative",
    ),
    pytest.param(
        facts(*(restraint(id=f"r{n}") for n in range(1001))),
        "interventions",
        "There are too many of these.",
        id="absurd number",
    ),
    pytest.param(facts(day=20260305), "day", "Give a date, for example 2026-03-05.", id="number as day"),
    pytest.param(
        facts(day="2026-03-05T00:00:00Z"), "day", "Give a date, for example 2026-03-05.", id="moment as day"
    ),
    pytest.param(
        facts(day="05/03/2026"), "day", "Give a date, for example 2026-03-05.", id="other date form"
    ),
    pytest.param(facts(day="2026-02-30"), "day", "Give a date, for example 2026-03-05.", id="no such day"),
    pytest.param(
        facts(day="1949-12-31"), "day", "The year must lie between 1950 and 2200.", id="absurd year"
    ),
    pytest.param(
        facts(restraint(started=1_772_000_000)),
        "interventions[0].started",
        A_MOMENT,
        id="number as time",
    ),
    pytest.param(
        facts(restraint(started="2026-03-05 half past ten")),
        "interventions[0].started",
        A_MOMENT,
        id="words as time",
    ),
    pytest.param(
        facts(restraint(started="half past ten")), "interventions[0].started", A_MOMENT, id="only words"
    ),
    pytest.param(facts(restraint(duration=True)), "interventions[0].duration", A_LENGTH, id="flag as length"),
    pytest.param(facts(restraint(duration=7.5)), "interventions[0].duration", A_LENGTH, id="part of minute"),
    pytest.param(facts(restraint(duration="12")), "interventions[0].duration", A_LENGTH, id="text as length"),
    pytest.param(
        facts(restraint(duration=-1)),
        "interventions[0].duration",
        "A length of time lies between nothing and a year.",
        id="negative length",
    ),
    pytest.param(
        facts(restraint(duration=10**30)),
        "interventions[0].duration",
        "A length of time lies between nothing and a year.",
        id="absurd length",
    ),
    pytest.param(
        facts(restraint(as_discipline="no")),
        "interventions[0].as_discipline",
        TRUE_OR_FALSE,
        id="word as flag",
    ),
    pytest.param(
        facts(restraint(as_discipline=0)),
        "interventions[0].as_discipline",
        TRUE_OR_FALSE,
        id="number as flag",
    ),
    pytest.param(facts(notices="none"), "notices", "Give a list here.", id="text as list"),
    pytest.param(
        facts(student=SECRET), "student", "Give an object with named fields here.", id="text as object"
    ),
    pytest.param(facts(student=None), "student", "Give an object with named fields here.", id="nothing"),
    pytest.param(
        facts(notices=[notice(done=False)]),
        "notices[0]",
        "An act that was not done cannot have a time.",
        id="act",
    ),
    pytest.param(
        facts(report=report(left_out=["duration"])),
        "report",
        "What 'left_out' names cannot also be given.",
        id="left out yet given",
    ),
    pytest.param(
        facts(emergency={"grounds": ["unclear", "other"]}),
        "emergency",
        "A record that leaves the emergency unclear names no other ground.",
        id="unclear yet clear",
    ),
    pytest.param(
        facts(restraint(determinations=[determination("10:05", role=SECRET)])),
        "interventions[0].determinations[0].role",
        "Choose one of: administrator, administrator_designee, school_health, school_mental_health, "
        "bcba, other.",
        id="wrong role",
    ),
    pytest.param(SECRET, "", "Give an object with named fields here.", id="text instead"),
    pytest.param([SECRET], "", "Give an object with named fields here.", id="list instead"),
]
