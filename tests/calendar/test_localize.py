"""A form's wall-clock times, made aware in the school's zone."""

from datetime import UTC, date, datetime, time
from pickle import dumps, loads
from typing import Any

import pytest
from builders import ZONE, at

from restraint_rules.calendar import localize
from restraint_rules.errors import RestraintRulesError, WallClockError

NEW_YORK = "America/New_York"


@pytest.mark.parametrize(
    ("text", "aware"),
    [
        ("2026-03-05T10:15", "2026-03-05T10:15:00-05:00"),
        ("2026-03-05 10:15", "2026-03-05T10:15:00-05:00"),
        ("2026-03-05T10:15:30", "2026-03-05T10:15:30-05:00"),
        ("2026-03-05T10:15:30.5", "2026-03-05T10:15:30.500000-05:00"),
        ("2026-06-05T10:15", "2026-06-05T10:15:00-04:00"),
    ],
)
def test_a_wall_clock_text_gets_that_day_s_offset(text: str, aware: str) -> None:
    assert localize({"started": text}, NEW_YORK) == {"started": aware}


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-05",
        "2026-03-05T10:15-05:00",
        "2026-03-05T10:15:00Z",
        "At 2026-03-05T10:15 he ran.",
        "2026-03-05T10:15 he ran.",
        "10:15",
        "",
        "2026-13-05T10:15",  # no such month: validation says so, and where
        "2026-03-05T25:15",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert localize([text], NEW_YORK) == [text]


def test_a_naive_datetime_becomes_aware_and_an_aware_one_stays() -> None:
    aware = datetime(2026, 3, 5, 15, 15, tzinfo=UTC)
    found: Any = localize({"started": datetime(2026, 3, 5, 10, 15), "ended": aware}, NEW_YORK)
    assert found["started"] == at("10:15")
    assert found["started"].tzinfo == ZONE
    assert found["ended"] is aware


@pytest.mark.parametrize("value", [date(2026, 3, 5), None, True, 12, 1.5, b"2026-03-05T10:15"])
def test_other_values_stay_as_they_are(value: object) -> None:
    found: Any = localize({"value": value}, NEW_YORK)
    assert found["value"] is value


def test_lists_and_mappings_are_followed_and_the_original_is_left_alone() -> None:
    data = {"notices": [{"at": "2026-03-05T10:15"}, {"at": "2026-03-05"}], "times": ("2026-03-05T10:16",)}
    assert localize(data, NEW_YORK) == {
        "notices": [{"at": "2026-03-05T10:15:00-05:00"}, {"at": "2026-03-05"}],
        "times": ["2026-03-05T10:16:00-05:00"],
    }
    assert data["notices"][0] == {"at": "2026-03-05T10:15"}


def test_extensions_stay_as_they_are_at_every_depth() -> None:
    own = {"printed": "2026-03-05T10:15"}
    data = {"extensions": own, "student": {"extensions": own}, "day": "2026-03-05"}
    assert localize(data, NEW_YORK) == data


def test_the_repeated_autumn_hour_names_both_choices() -> None:
    with pytest.raises(WallClockError) as caught:
        localize({"interventions": [{"started": "2025-11-02T01:30"}]}, NEW_YORK)
    assert str(caught.value) == (
        "interventions[0].started: this time happens twice; "
        "say 2025-11-02T01:30:00-04:00 or 2025-11-02T01:30:00-05:00"
    )


def test_the_skipped_spring_hour_names_both_choices() -> None:
    with pytest.raises(WallClockError) as caught:
        localize({"report": {"at": datetime(2026, 3, 8, 2, 30)}}, NEW_YORK)
    assert str(caught.value) == (
        "report.at: the clocks skip this time; say 2026-03-08T02:30:00-04:00 or 2026-03-08T02:30:00-05:00"
    )


@pytest.mark.parametrize(
    ("text", "aware"),
    [
        ("2025-11-02T00:59:59", "2025-11-02T00:59:59-04:00"),
        ("2025-11-02T02:00", "2025-11-02T02:00:00-05:00"),
        ("2026-03-08T01:59:59", "2026-03-08T01:59:59-05:00"),
        ("2026-03-08T03:00", "2026-03-08T03:00:00-04:00"),
    ],
)
def test_the_times_on_either_side_are_plain(text: str, aware: str) -> None:
    assert localize(text, NEW_YORK) == aware


def test_both_choices_can_be_said_outright() -> None:
    said = ["2025-11-02T01:30:00-04:00", "2025-11-02T01:30:00-05:00"]
    assert localize(said, NEW_YORK) == said


def test_the_error_is_one_of_the_library_s_and_a_value_error() -> None:
    assert issubclass(WallClockError, RestraintRulesError)
    assert issubclass(WallClockError, ValueError)


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(WallClockError, match="no IANA time zone"):
        localize({"started": "2026-03-05T10:00"}, "Atlantis/Capital")


class Stamp(datetime):
    """A timestamp as frames have them: a datetime of a kind of its own."""


class NoTime(datetime):
    """A frame's blank moment: it equals nothing, and can do nothing."""

    __hash__ = datetime.__hash__

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    def replace(self, *_: object, **__: object) -> "NoTime":
        raise TypeError


@pytest.mark.parametrize("blank", [NoTime(1950, 1, 1), float("nan")])
def test_what_a_frame_writes_for_a_blank_is_one(blank: object) -> None:
    assert localize({"notices": [{"at": blank}]}, NEW_YORK) == {"notices": [{"at": None}]}


def test_a_timestamp_of_a_kind_of_its_own_becomes_a_plain_datetime() -> None:
    for stamp in (Stamp(2026, 3, 5, 10, 0, 0, 7), Stamp(2026, 3, 5, 15, 0, 0, 7, tzinfo=UTC)):
        aware = localize(stamp, NEW_YORK)
        assert type(aware) is datetime
        assert aware == datetime(2026, 3, 5, 15, 0, 0, 7, tzinfo=UTC)


def test_digits_beyond_a_microsecond_are_dropped() -> None:
    assert localize("2026-03-05T10:00:00.1234567", NEW_YORK) == "2026-03-05T10:00:00.123456-05:00"
    assert localize("2026-03-05T10:00:00.123", NEW_YORK) == "2026-03-05T10:00:00.123000-05:00"


@pytest.mark.parametrize(
    "left",
    [
        "2026-03-05T24:00",
        "2026-03-05T24:00:00",
        "2026-03-05T10:61",
        time(10),
        5,
        1.5,
        b"2026-03-05T10:00",
        None,
    ],
)
def test_what_is_no_time_is_left_for_validation(left: object) -> None:
    assert localize({"at": left}, NEW_YORK) == {"at": left}


def test_data_without_end_are_refused() -> None:
    endless: list[object] = []
    endless.append(endless)
    with pytest.raises(WallClockError, match="nested too deeply"):
        localize(endless, NEW_YORK)
    loop: dict[str, object] = {}
    loop["again"] = loop
    with pytest.raises(WallClockError, match="nested too deeply"):
        localize(loop, NEW_YORK)


@pytest.mark.parametrize("zone", [None, 5, "", "../etc"])
def test_what_is_no_zone_at_all_is_refused(zone: Any) -> None:
    with pytest.raises(WallClockError, match="no IANA time zone"):
        localize({}, zone)


def test_an_error_says_where_and_survives_pickling() -> None:
    with pytest.raises(WallClockError) as caught:
        localize({"report": {"at": "2025-11-02T01:30"}}, NEW_YORK)
    copy = loads(dumps(caught.value))  # noqa: S301 - made here
    assert (copy.path, copy.sentence, str(copy)) == ("report.at", caught.value.sentence, str(caught.value))
