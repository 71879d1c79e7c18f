"""Records that no form can be are put right."""

from datetime import timedelta

from restraint_rules.models.acts import IncidentReport
from restraint_rules.testing.mending import mended


def test_a_report_states_no_duration_that_it_leaves_out() -> None:
    record = {"duration_stated": True, "left_out": ("duration", "emergency"), "emergency": "recorded"}
    assert mended(IncidentReport, record) == {
        "duration_stated": None,
        "left_out": ("duration",),
        "emergency": "recorded",
    }


def test_a_duration_that_is_given_is_stated() -> None:
    record = {"duration": timedelta(minutes=5), "duration_stated": False, "left_out": ()}
    assert mended(IncidentReport, record)["duration_stated"] is None
