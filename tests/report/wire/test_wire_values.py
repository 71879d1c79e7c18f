"""Values as JSON: written and read back as what they were."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restraint_rules.report.wire.wire_values import as_text, read_value, written_duration, written_value


class TestValues:
    """A value comes back as what it was: the fact's type is part of what it says."""

    @pytest.mark.parametrize(
        ("value", "written"),
        [
            (timedelta(), "PT0S"),
            (timedelta(minutes=15), "PT15M"),
            (timedelta(hours=2), "PT2H"),
            (timedelta(days=366), "PT8784H"),
            (timedelta(minutes=1, microseconds=500_000), "PT1M0.5S"),
            (timedelta(seconds=59, microseconds=1), "PT59.000001S"),
            (date(2026, 3, 5), "2026-03-05"),
            (datetime(2026, 3, 5, 10, tzinfo=UTC), "2026-03-05T10:00:00+00:00"),
            (datetime(2026, 3, 5, 10, 0, 0, 5, tzinfo=UTC), "2026-03-05T10:00:00.000005+00:00"),
            (
                datetime(1960, 1, 1, tzinfo=timezone(-timedelta(minutes=44, seconds=30))),
                "1960-01-01T00:00:00-00:44:30",
            ),
            ("PT15M", {"text": "PT15M"}),
            ("2026-03-05", {"text": "2026-03-05"}),
            ("2026-99-99", {"text": "2026-99-99"}),
            ("2026-03-05T10:00:00+00:00", {"text": "2026-03-05T10:00:00+00:00"}),
            ("PT", "PT"),
            ("2026-03-05 ", "2026-03-05 "),
            ("room-1", "room-1"),
            (("bip", "2026-03-05"), ["bip", {"text": "2026-03-05"}]),
            ((), []),
            (None, None),
            (True, True),
            (0, 0),
            (1.5, 1.5),
        ],
    )
    def test_there_and_back(self, value: object, written: object) -> None:
        assert written_value(value) == written
        assert read_value(written) == value
        assert type(read_value(written)) is type(value)

    def test_a_zone_is_written_as_its_offset_on_that_day(self) -> None:
        winter, summer = (datetime(2026, m, 5, tzinfo=ZoneInfo("America/New_York")) for m in (1, 7))
        assert written_value(winter) == "2026-01-05T00:00:00-05:00"
        assert written_value(summer) == "2026-07-05T00:00:00-04:00"

    @given(st.timedeltas(timedelta(), timedelta(days=400)))
    def test_every_length_comes_back(self, length: timedelta) -> None:
        assert read_value(written_duration(length)) == length

    @given(st.text("PTHMS0123456789-:+.Z "))
    def test_every_text_comes_back(self, text: str) -> None:
        assert read_value(written_value(text)) == text

    def test_as_plain_text(self) -> None:
        assert as_text(("bip", "iep")) == "bip, iep"
        assert as_text("2026-03-05") == "2026-03-05"
        assert as_text(timedelta(minutes=5)) == "PT5M"
        assert as_text(None) == "None"
