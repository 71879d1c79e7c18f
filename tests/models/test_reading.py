"""Whatever comes in, an error is short, names places and fields of ours, and repeats no value."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from builders import CALENDAR, at, incident

from restraint_rules import Incident, SchoolCalendar, StudentRecord, ValidationError, problems
from restraint_rules.limits import MAX_DAYS, MAX_PROBLEMS, MAX_RECORDS
from restraint_rules.models.base import Facts, Subject
from restraint_rules.models.moments import Moment

SECRET = "Quillfeather"  # noqa: S105 - a child's name, invented
OWN = "Put a key of your own under 'extensions'."
DAY = {"day": "2026-03-05", "student": {"id": "S"}}


def refusal_of_reading(read: Callable[[], object]) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        read()
    assert SECRET not in f"{caught.value!s}{caught.value!r}{caught.value.errors()}"
    assert caught.value.__context__ is caught.value.__cause__ is None
    return caught.value


def paths_and_sentences(model: type[Subject], data: object) -> list[tuple[str, str]]:
    return [
        (one.path, one.sentence) for one in problems(refusal_of_reading(lambda: model.model_validate(data)))
    ]


def period_decided(*wrong: int, of: int) -> dict[str, Any]:
    """A period with so many decisions, of which those named have no moment."""
    made = [{"at": 5} if place in wrong else {} for place in range(of)]
    return {"kind": "seclusion", "id": "s", "determinations": made}


class TestManyProblems:
    def test_a_hundred_are_told_and_the_others_counted(self) -> None:
        found = paths_and_sentences(
            StudentRecord, {"student": {"id": "S"}, **{f"{SECRET}{n}": n for n in range(102)}}
        )

        assert len(found) == MAX_PROBLEMS + 1
        assert found[0] == ("", f"Key 2 here is not known. {OWN}")
        assert found[-1] == ("", "There are at least 2 more problems.")

    def test_a_hundred_are_all_told(self) -> None:
        found = paths_and_sentences(
            StudentRecord, {"student": {"id": "S"}, **{f"{SECRET}{n}": n for n in range(100)}}
        )

        assert found[-1] == ("", f"Key 101 here is not known. {OWN}")

    def test_reading_a_list_stops_at_enough(self) -> None:
        lacking_four: list[object] = [{}] * 2000
        found = paths_and_sentences(StudentRecord, {"student": {"id": "S"}, "incidents": lacking_four})

        assert found[-2][0] == "incidents[24].interventions"  # the hundredth, though 8,000 are wrong
        assert found[-1] == ("", "There are at least 4 more problems.")

    def test_within_lists_of_lists_too(self) -> None:
        periods = [period_decided(*range(1000), of=1000) | {"id": f"s{n}"} for n in range(60)]
        found = paths_and_sentences(Incident, {"id": "I", **DAY, "interventions": periods})

        assert {path.partition(".")[0] for path, _ in found} == {"interventions[0]", ""}
        assert found[-1] == ("", "There is at least one more.")


class TestPlaces:
    def test_each_item_that_is_wrong_is_named_by_its_place(self) -> None:
        found = paths_and_sentences(
            Incident, {"id": "I", **DAY, "interventions": [period_decided(0, 3, 4, 9, of=10)]}
        )

        assert [path for path, _ in found] == [
            f"interventions[0].determinations[{place}].at" for place in (0, 3, 4, 9)
        ]

    def test_a_list_too_short_is_told_once(self) -> None:
        restraint = {"kind": "physical_restraint", "id": "r", "holds": []}
        found = paths_and_sentences(Incident, {"id": "I", **DAY, "interventions": [restraint]})

        assert found == [
            ("interventions[0].holds", "Name at least one, or leave it out if it was not recorded.")
        ]

    @pytest.mark.parametrize(
        ("model", "data", "path"),
        [
            (StudentRecord, {"student": {"id": "S"}, "groups": [5] * (MAX_RECORDS + 1)}, "groups"),
            (SchoolCalendar, {"school_days": [SECRET] * (MAX_DAYS + 1)}, "school_days"),
        ],
        ids=["a tuple", "a set of days"],
    )
    def test_a_list_too_long_is_not_read(self, model: type[Subject], data: object, path: str) -> None:
        assert (path, "There are too many of these.") in paths_and_sentences(model, data)


class TestKeysFromOutside:
    def test_the_field_that_may_be_meant_is_named(self) -> None:
        found = paths_and_sentences(Incident, incident().model_dump(exclude_unset=True) | {"notice": []})

        assert found == [("", "Key 14 here is not known. Is 'notices' meant?")]

    def test_a_long_key_costs_nothing(self) -> None:
        assert paths_and_sentences(StudentRecord, {"student": {"id": "S"}, SECRET * 100_000: 1}) == [
            ("", f"Key 2 here is not known. {OWN}")
        ]

    def test_of_another_mapping_the_place_is_not_known(self) -> None:
        facts: dict[str, Any] = {"student": {"id": "S"}, SECRET: 1}
        error = refusal_of_reading(lambda: StudentRecord(**facts))

        assert [one.sentence for one in problems(error)] == [f"Key 2 here is not known. {OWN}"]

    def test_a_key_within_extensions_is_not_named(self) -> None:
        found = paths_and_sentences(
            StudentRecord, {"student": {"id": "S"}, "extensions": {SECRET: {"a": object()}}}
        )

        assert [path for path, _ in found] == ["extensions"]


class TestRepeatedKeys:
    @pytest.mark.parametrize(
        ("text", "paths"),
        [
            ('{"student": {"id": "S"}, "student": {"id": "S"}}', ["student"]),
            ('{"student": {"id": "S", "id": "T"}}', ["student.id"]),
            ('{"student": {"id": "S"}, "meetings": [{"id": "M", "done": false, "done": true}]}',
             ["meetings[0].done"]),
            ('{"student": {"id": "S"}, "extensions": {"Quillfeather": [{"a": 1, "a": 2}]}}', ["extensions"]),
            ('{"student": {"id": "S"}, "school": "a", "school": "b", "enrolled": [], "enrolled": []}',
             ["enrolled", "school"]),
        ],
        ids=["object", "within", "in a list", "extensions", "two"],
    )  # fmt: skip
    def test_are_named_with_their_path(self, text: str, paths: list[str]) -> None:
        error = refusal_of_reading(lambda: StudentRecord.model_validate_json(text))

        assert [one[:2] for one in problems(error)] == [
            (path, "This key stands twice in one object.") for path in paths
        ]

    def test_numbers_of_any_length_do_not_hinder(self) -> None:
        made = StudentRecord.model_validate_json('{"student": {"id": "S"}, "extensions": {"a": 1.5e3}}')

        assert made.extensions == {"a": 1500.0}


class TestWhatTheCallerHandsIn:
    def test_a_generator_that_raises(self) -> None:
        def items() -> Iterator[object]:
            yield from ()
            raise LookupError(SECRET)

        ((path, sentence),) = paths_and_sentences(Incident, {"id": "I", **DAY, "interventions": items()})

        assert path.startswith("interventions")
        assert sentence == "This list cannot be read to its end."

    def test_a_fact_that_is_set(self) -> None:
        record = incident()
        error = refusal_of_reading(lambda: setattr(record, "day", SECRET))

        assert problems(error)[0].path == "day"
        refusal_of_reading(lambda: delattr(record, "day"))
        assert record == incident()

    def test_a_copy_with_what_is_no_fact(self) -> None:
        error = refusal_of_reading(lambda: incident().model_copy(update={"day": SECRET}))

        assert [one[:2] for one in problems(error)] == [("day", "Give a date, for example 2026-03-05.")]

    def test_a_copy_with_another_fact(self) -> None:
        copied = incident().model_copy(update={"school": "north"})

        assert copied.school == "north"
        assert copied.model_fields_set == incident().model_fields_set | {"school"}
        assert copied.digest != incident().digest

    @pytest.mark.parametrize("number", [10**5000, float("inf"), float("nan")], ids=["long", "inf", "nan"])
    def test_numbers_that_json_cannot_carry(self, number: float) -> None:
        assert paths_and_sentences(StudentRecord, {"student": {"id": "S"}, "extensions": {"a": number}}) == [
            ("extensions", "Numbers must be finite, and of at most 4,300 digits.")
        ]

    @pytest.mark.parametrize("text", ["\ud800", {"\ud800": 1}, ["\ud800"]], ids=["value", "key", "in a list"])
    def test_text_that_cannot_be_written(self, text: object) -> None:
        found = paths_and_sentences(StudentRecord, {"student": {"id": "S"}, "extensions": {"a": text}})

        assert found == [("extensions", "This text has characters that cannot be read.")]

    def test_what_is_nested_too_deeply(self) -> None:
        deep: object = 1
        for _ in range(5000):
            deep = [deep]

        assert paths_and_sentences(StudentRecord, {"student": {"id": "S"}, "extensions": {"a": deep}}) == [
            ("extensions", "This is nested too deeply.")
        ]


def test_a_model_read_before_within_another_tells_a_problem_once() -> None:
    class Holder(Subject):
        record: StudentRecord

    data = {"student": {"id": "S"}, "incidents": [{"id": "I", **DAY, "interventions": []}] * 2}
    paths_and_sentences(StudentRecord, data)

    assert paths_and_sentences(Holder, {"record": data}) == [
        (f"record.incidents[{place}]", "Name at least one intervention.") for place in range(2)
    ]


def test_what_is_in_order_is_read_as_before() -> None:
    text = incident().model_dump_json(exclude_none=True)

    assert Incident.model_validate_json(text) == Incident.model_validate(json.loads(text)) == incident()
    assert SchoolCalendar.model_validate_json(CALENDAR.model_dump_json()) == CALENDAR
    assert at("10:00").tzinfo is not None


class Inner(Facts):
    """A record that was never read by itself."""

    when: Moment | None = None


class Outer(Facts):
    """A record that holds another in two places."""

    first: Inner | None = None
    second: Inner | None = None


class TestARecordInSeveralPlaces:
    """Whether a model was ever read by itself changes nothing about how it is read within others."""

    @pytest.mark.parametrize("place", ["first", "second"])
    def test_a_wrong_value_is_named_by_its_field(self, place: str) -> None:
        found = problems(refusal_of_reading(lambda: Outer.model_validate({place: {"when": SECRET}})))

        assert [one.path for one in found] == [f"{place}.when"]

    @pytest.mark.parametrize("place", ["first", "second"])
    def test_an_unknown_key_is_named_by_its_place(self, place: str) -> None:
        found = problems(refusal_of_reading(lambda: Outer.model_validate({place: {SECRET: 1}})))

        assert [one[:2] for one in found] == [(place, "Key 1 here is not known.")]
