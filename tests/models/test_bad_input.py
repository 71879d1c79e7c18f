"""Bad input is refused with a path and a sentence a form can show, and its values go nowhere."""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from builders import (
    CALENDAR,
    determination,
    incident,
    notice,
    report,
    restraint,
    room,
    seclusion,
    setting,
    staff,
)

from restraint_rules import Incident, SchoolCalendar, Setting
from restraint_rules.errors import ValidationError, problems
from restraint_rules.models import SeclusionRoom, Student
from restraint_rules.models.base import Subject

SECRET = "Quillfeather"  # noqa: S105 - a child's name, invented


def facts(*interventions: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A lawful incident as plain data, with what a test changes."""
    plain = incident().model_dump(exclude_unset=True)
    return plain | ({"interventions": interventions} if interventions else {}) | more


def calendar(**more: Any) -> dict[str, Any]:
    return CALENDAR.model_dump(exclude_unset=True) | more


def standing(**more: Any) -> dict[str, Any]:
    return setting().model_dump(exclude_unset=True) | more


def refused(model: type[Subject], data: object) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return caught.value


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

OTHERS = [
    pytest.param(
        SchoolCalendar,
        calendar(zone=f"America/{SECRET}"),
        "zone",
        "This is no IANA time zone, for example America/New_York.",
        id="wrong zone",
    ),
    pytest.param(
        SchoolCalendar,
        calendar(covers_from=date(2026, 6, 30), covers_to=date(2025, 7, 1)),
        "",
        "The range ends before it begins.",
        id="reversed range",
    ),
    pytest.param(
        SchoolCalendar,
        calendar(school_days=["2026-03-05", SECRET]),
        "school_days[1]",
        "Give a date, for example 2026-03-05.",
        id="no day",
    ),
    pytest.param(
        SchoolCalendar,
        calendar(school_days=5),
        "school_days",
        "Give a list here.",
        id="no days",
    ),
    pytest.param(
        Setting, standing(staff=[staff(), staff()]), "", "Two records have the same id.", id="two of one id"
    ),
    pytest.param(
        Setting,
        standing(rooms=[room(), room()]),
        "",
        "Two records have the same id.",
        id="two rooms of one id",
    ),
    pytest.param(
        Setting,
        standing(techniques=[{"id": "hold"}, {"id": "hold"}]),
        "",
        "Two records have the same id.",
        id="two techniques of one id",
    ),
    pytest.param(
        Setting,
        standing(rooms=[room(lockable=SECRET)]),
        "rooms[0].lockable",
        TRUE_OR_FALSE,
        id="room in a setting",
    ),
    pytest.param(
        SeclusionRoom,
        room(lock={"release_within": SECRET}),
        "lock.release_within",
        A_LENGTH,
        id="word as length",
    ),
]

CASES = [
    *(pytest.param(Incident, *one.values, id=one.id) for one in INCIDENTS),
    *OTHERS,
]


@pytest.mark.parametrize(("model", "data", "path", "sentence"), CASES)
class TestRefused:
    """Each error has the path of the fact and a sentence about it."""

    def test_with_path_and_sentence(
        self, model: type[Subject], data: object, path: str, sentence: str
    ) -> None:
        (problem,) = problems(refused(model, data))
        assert problem[:2] == (path, sentence)

    def test_without_the_values(self, model: type[Subject], data: object, path: str, sentence: str) -> None:
        error = refused(model, data)
        said = f"{error!s}{error!r}{error.errors()}{error.json()}{problems(error)}"
        assert said.count(SECRET) == (said.count(path) if SECRET in path else 0)
        assert sentence in str(error)
        assert {one["input"] for one in error.errors()} == {None}
        assert error.__context__ is error.__cause__ is None


class TestJson:
    """Text that is no JSON is refused the same way, and none of it is repeated."""

    @pytest.mark.parametrize(
        "text",
        [
            f'{{"id": "{SECRET}"',
            SECRET,
            f'{{"id": "{SECRET}", "extensions": {{"n": {"9" * 5000}}}}}',
            f"{'[' * 500}{SECRET}",
            f'"{SECRET}\ud800"',
        ],
        ids=["cut short", "words", "huge number", "nested too deeply", "surrogate"],
    )
    def test_not_well_formed(self, text: str) -> None:
        with pytest.raises(ValidationError) as caught:
            Incident.model_validate_json(text)
        (problem,) = problems(caught.value)
        assert problem.path == ""
        assert problem.sentence in {
            "This is not well-formed JSON.",
            "This text has characters that cannot be read.",
        }
        assert SECRET not in f"{caught.value!s}{caught.value!r}{caught.value.errors()}"
        assert caught.value.__context__ is None

    def test_everything_wrong_is_told_at_once(self) -> None:
        bad = {"id": 5, "day": SECRET, "student": {"id": "S"}, "interventions": [{"kind": "seclusion"}]}
        with pytest.raises(ValidationError) as caught:
            Incident.model_validate_json(json.dumps(bad))
        assert [one.path for one in problems(caught.value)] == ["id", "day", "interventions[0].id"]

    def test_what_is_well_formed_is_read(self) -> None:
        made = incident()
        assert Incident.model_validate_json(made.model_dump_json().encode()) == made


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: Incident(id=SECRET), id="constructor"),  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
        pytest.param(lambda: Incident.model_validate_strings({"id": SECRET}), id="strings"),
        pytest.param(lambda: SchoolCalendar.from_closures(
            id=SECRET, zone=SECRET, first_day=date(2026, 1, 5), last_day=date(2026, 1, 9)
        ), id="from closures"),
    ],
)  # fmt: skip
def test_however_it_is_made(make: Callable[[], object]) -> None:
    with pytest.raises(ValidationError) as caught:
        make()
    assert SECRET not in f"{caught.value!s}{caught.value!r}{caught.value.errors()}"


def test_a_part_made_alone_hides_its_values_too() -> None:
    with pytest.raises(ValidationError) as caught:
        Student.model_validate({"id": "S", "enrolled_as": SECRET})
    assert SECRET not in f"{caught.value!s}{caught.value!r}{caught.value.errors()}"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_extensions_refuse_what_json_cannot_write_back(number: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Student.model_validate_json(f'{{"id": "S", "extensions": {{"a": [{number}]}}}}')
    (problem,) = problems(caught.value)
    assert problem[:2] == ("extensions", "Numbers must be finite, and of at most 4,300 digits.")


def test_too_many_days_are_refused() -> None:
    days = [(date(2000, 1, 3) + timedelta(days=n)).isoformat() for n in range(366 * 30 + 1)]
    with pytest.raises(ValidationError) as caught:
        SchoolCalendar.model_validate(calendar(school_days=days))
    (problem,) = problems(caught.value)
    assert problem.path == "school_days"


@pytest.mark.parametrize(
    "day", ["2026-W10-4", "2026-13-05", "20260305", "2026-03-05T10:00:00-05:00", 5, None]
)
def test_a_wrong_day_among_many_is_named(day: object) -> None:
    with pytest.raises(ValidationError) as caught:
        SchoolCalendar.model_validate_json(json.dumps(calendar(school_days=["2026-03-05", day]), default=str))
    (problem,) = problems(caught.value)
    assert problem.path == "school_days[1]"
