"""An incident's first placement and its last end, where they are known and where not."""

from datetime import UTC
from typing import Any

import pytest
from builders import at, restraint, seclusion, time_out
from course_builders import LABEL_ONLY, PERHAPS, episode_of

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.deadline import TICK

DAY_BEGINS = at("00:00").astimezone(UTC)
DAY_ENDS = at("2026-03-06T00:00").astimezone(UTC) - TICK


class TestFirstPlacement:
    @pytest.mark.parametrize(
        ("interventions", "expected"),
        [
            pytest.param([restraint()], Span(at("10:00"), at("10:00")), id="one"),
            pytest.param(
                [restraint("10:10", "10:15"), seclusion("10:00", "10:05")],
                Span(at("10:00"), at("10:00")),
                id="the first of two",
            ),
            pytest.param(
                [time_out("09:00", "09:10"), restraint()], Span(at("10:00"), at("10:00")), id="no time out"
            ),
            pytest.param(
                [time_out("09:00", "09:10", **PERHAPS), restraint()],
                Span(at("10:00"), at("10:00")),
                id="a time out by its label, earlier",
            ),
            pytest.param(
                [restraint(), time_out("10:30", "10:40", **PERHAPS)],
                Span(at("10:00"), at("10:00")),
                id="perhaps a seclusion, later",
            ),
            pytest.param(
                [restraint("10:00", **LABEL_ONLY)],
                Span(at("10:00"), at("10:00")),
                id="one by its label alone",
            ),
            pytest.param(
                [restraint("10:00", **LABEL_ONLY), seclusion("10:20", "10:25")],
                Span(at("10:00"), at("10:00")),
                id="a label, then a fact",
            ),
            pytest.param(
                [restraint("10:00", **LABEL_ONLY), seclusion("10:20", "10:25", room=None)],
                Span(at("10:00"), at("10:00")),
                id="two labels",
            ),
            pytest.param(
                [restraint(None, "10:08")],
                Span(DAY_BEGINS, at("10:08"), ("interventions[r1].started",)),
                id="start blank",
            ),
            pytest.param(
                [restraint(None, None)],
                Span(DAY_BEGINS, DAY_ENDS, ("interventions[r1].started",)),
                id="start and end blank",
            ),
            pytest.param(
                [restraint(None, None), seclusion("10:20", "10:25")],
                Span(DAY_BEGINS, at("10:20"), ("interventions[r1].started",)),
                id="one blank: by the other at the latest",
            ),
            pytest.param(
                [restraint(None, None, **LABEL_ONLY), seclusion("10:20", "10:25", room=None)],
                Span(DAY_BEGINS, at("10:20"), ("interventions[r1].started",)),
                id="one blank among labels: by the other at the latest",
            ),
        ],
    )
    def test_first_placement(self, interventions: list[dict[str, Any]], expected: Span) -> None:
        assert episode_of(*interventions).first_placement == expected


class TestLastEnd:
    @pytest.mark.parametrize(
        ("interventions", "expected"),
        [
            pytest.param([restraint()], Span(at("10:08"), at("10:08")), id="one"),
            pytest.param(
                [seclusion("10:20", "10:25"), restraint()],
                Span(at("10:25"), at("10:25")),
                id="the last of two",
            ),
            pytest.param(
                [seclusion("10:00", "10:25"), restraint("10:05", "10:10")],
                Span(at("10:25"), at("10:25")),
                id="the last to end, not to begin",
            ),
            pytest.param(
                [restraint(), time_out("10:30", "10:40")], Span(at("10:08"), at("10:08")), id="no time out"
            ),
            pytest.param(
                [restraint(), time_out("10:30", "10:40", **PERHAPS)],
                Span(at("10:08"), at("10:08")),
                id="a time out by its label, later",
            ),
            pytest.param(
                [time_out("09:00", "09:10", **PERHAPS), restraint()],
                Span(at("10:08"), at("10:08")),
                id="perhaps a seclusion, earlier",
            ),
            pytest.param(
                [restraint(**LABEL_ONLY)], Span(at("10:08"), at("10:08")), id="one by its label alone"
            ),
            pytest.param(
                [restraint(), seclusion("10:20", "10:25", room=None)],
                Span(at("10:25"), at("10:25")),
                id="a fact, then a label",
            ),
            pytest.param(
                [restraint(**LABEL_ONLY), seclusion("10:20", "10:25", room=None)],
                Span(at("10:25"), at("10:25")),
                id="two labels",
            ),
            pytest.param(
                [restraint(end=None)],
                Span(at("10:00"), at("2026-03-06T10:00"), ("interventions[r1].ended",)),
                id="end blank",
            ),
            pytest.param(
                [restraint(end=None), seclusion("10:20", "10:25")],
                Span(at("10:25"), at("2026-03-06T10:00"), ("interventions[r1].ended",)),
                id="one blank: not before the other",
            ),
            pytest.param(
                [restraint(end=None, duration=12)],
                Span(at("10:11"), at("10:13"), ("interventions[r1].ended",)),
                id="end bounded by a duration",
            ),
        ],
    )
    def test_last_end(self, interventions: list[dict[str, Any]], expected: Span) -> None:
        assert episode_of(*interventions).last_end == expected
