"""Bad input is refused with a path and a sentence a form can show, and its values go nowhere."""

import json
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from bad_input_cases import A_LENGTH, INCIDENTS, SECRET, TRUE_OR_FALSE, calendar_data, standing
from builders import incident, room, staff
from refusals import refusal

from restraint_rules import Incident, SchoolCalendar, Setting
from restraint_rules.errors import ValidationError, problems
from restraint_rules.models import SeclusionRoom, Student
from restraint_rules.models.base import Subject

OTHERS = [
    pytest.param(
        SchoolCalendar,
        calendar_data(zone=f"America/{SECRET}"),
        "zone",
        "This is no IANA time zone, for example America/New_York.",
        id="wrong zone",
    ),
    pytest.param(
        SchoolCalendar,
        calendar_data(covers_from=date(2026, 6, 30), covers_to=date(2025, 7, 1)),
        "",
        "The range ends before it begins.",
        id="reversed range",
    ),
    pytest.param(
        SchoolCalendar,
        calendar_data(school_days=["2026-03-05", SECRET]),
        "school_days[1]",
        "Give a date, for example 2026-03-05.",
        id="no day",
    ),
    pytest.param(
        SchoolCalendar,
        calendar_data(school_days=5),
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
        (problem,) = problems(refusal(model, data))
        assert problem[:2] == (path, sentence)

    def test_without_the_values(self, model: type[Subject], data: object, path: str, sentence: str) -> None:
        error = refusal(model, data)
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
        # It lacks what it needs, so that it is refused.
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
        SchoolCalendar.model_validate(calendar_data(school_days=days))
    (problem,) = problems(caught.value)
    assert problem.path == "school_days"


@pytest.mark.parametrize(
    "day", ["2026-W10-4", "2026-13-05", "20260305", "2026-03-05T10:00:00-05:00", 5, None]
)
def test_a_wrong_day_among_many_is_named(day: object) -> None:
    with pytest.raises(ValidationError) as caught:
        SchoolCalendar.model_validate_json(
            json.dumps(calendar_data(school_days=["2026-03-05", day]), default=str)
        )
    (problem,) = problems(caught.value)
    assert problem.path == "school_days[1]"
