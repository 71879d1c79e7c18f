"""III.I: looking for signs of physical distress, and recording it."""

from typing import Any

import pytest
from builders import Told, at, incident, judge, only, restraint, seclusion, setting, staff, time_out, told


def look(when: str | None, **facts: Any) -> dict[str, Any]:
    """One look for signs of distress, recorded; a bare day is a date."""
    moment = when and (at(when) if ":" in when else when)
    return {"at": moment, "recorded": True} | facts


class TestDistress:
    """III.I"""

    AT = "interventions[r1].distress_evaluations"
    YES = Told("pass", "distress.recorded")
    OUT_OF_ORDER = Told(
        "unknown",
        "distress.out_of_order",
        ("interventions[r1].distress_evaluations[*].at",),
    )
    TOO_RARE = Told("fail", "distress.too_rare")
    NOT_RECORDED = Told("fail", "distress.not_recorded")

    def told_of_looks(
        self, *looks: dict[str, Any], every: int | None = None, as_of: str = "", **facts: Any
    ) -> Told:
        judged = incident(restraint(**facts, distress_evaluations=list(looks)))
        arguments: dict[str, Any] = {"readings": {"distress_interval": every}} if every else {}
        return told(judged, "III.I", **arguments, **({"as_of": as_of} if as_of else {}))

    def told_open(self, *paths: str) -> Told:
        return Told("unknown", "distress.unrecorded", paths)

    @pytest.mark.parametrize(
        ("looks", "expected"),
        [
            pytest.param([look("10:04")], YES, id="one, recorded"),
            pytest.param([look("10:04"), look("10:06")], YES, id="two, recorded"),
            pytest.param([look(None)], YES, id="when does not matter"),
            pytest.param([look("10:04", recorded=False)], NOT_RECORDED, id="one, not recorded"),
            pytest.param([look("10:04"), look("10:06", recorded=False)], NOT_RECORDED, id="one of two not"),
            pytest.param(
                [look("10:04", recorded=None), look("10:06", recorded=False)],
                NOT_RECORDED,
                id="one not recorded decides before a blank",
            ),
            pytest.param([], ("fail", "distress.none", ()), id="known to be none"),
            pytest.param(
                [look("10:04", recorded=None)],
                ("unknown", "distress.unrecorded", (f"{AT}[*].recorded",)),
                id="recording blank",
            ),
            pytest.param(
                [look("10:04", recorded=None, id="one"), look("10:05", recorded=None, id="two")],
                ("unknown", "distress.unrecorded", (f"{AT}[one].recorded", f"{AT}[two].recorded")),
                id="two blanks, by id",
            ),
        ],
    )
    def test_each_evaluation_is_recorded(self, looks: list[dict[str, Any]], expected: Told) -> None:
        assert self.told_of_looks(*looks) == expected

    def test_evaluations_not_recorded(self) -> None:
        judged = incident(restraint(distress_evaluations=None))
        assert told(judged, "III.I") == ("unknown", "distress.unknown", (self.AT,))

    def test_the_pass_says_that_there_is_no_number(self) -> None:
        found = only(judge(incident()), "III.I")
        assert found.advice == ("The text sets no number, so a person must judge how often is enough.",)
        assert found.verdict.params == {"count": 1}
        assert found.path == "interventions[r1]"

    def test_a_failure_counts(self) -> None:
        judged = incident(restraint(distress_evaluations=[look("10:01"), look("10:02", recorded=False)]))
        assert only(judge(judged), "III.I").verdict.params == {"count": 2}

    @pytest.mark.parametrize(
        ("looks", "expected"),
        [
            pytest.param([], ("pending", "distress.running", ()), id="none yet"),
            pytest.param([look("10:06")], ("pending", "distress.running", ()), id="one later than as_of"),
            pytest.param([look("10:05")], YES, id="one"),
            pytest.param([look("10:05", recorded=False)], NOT_RECORDED, id="one, not recorded"),
            pytest.param(
                [look("10:05", recorded=None)],
                ("unknown", "distress.unrecorded", (f"{AT}[*].recorded",)),
                id="one, recording blank",
            ),
        ],
    )
    def test_still_going_on(self, looks: list[dict[str, Any]], expected: Told) -> None:
        assert self.told_of_looks(*looks, end=None, ongoing=True, as_of="10:05") == expected

    def test_an_end_not_recorded_excuses_nothing(self) -> None:
        assert self.told_of_looks(end=None) == ("fail", "distress.none", ())

    def test_a_look_later_than_as_of_does_not_count(self) -> None:
        assert self.told_of_looks(look("10:30"), as_of="10:20") == ("fail", "distress.none", ())

    @pytest.mark.parametrize(
        ("looks", "end", "expected"),
        [
            pytest.param([look("10:05")], "10:10", YES, id="five minutes either way"),
            pytest.param([look("10:05:01")], "10:10", TOO_RARE, id="a second more before the first"),
            pytest.param([look("10:05")], "10:10:01", TOO_RARE, id="a second more after the last"),
            pytest.param([look("10:05"), look("10:10")], "10:15", YES, id="five minutes between"),
            pytest.param([look("10:10"), look("10:05")], "10:15", YES, id="in any order"),
            pytest.param([look("10:04"), look("10:09:01")], "10:13", TOO_RARE, id="a second more between"),
            pytest.param([look("10:04")], "10:05", YES, id="shorter than the interval"),
            pytest.param(
                [look("09:59")], "10:05", OUT_OF_ORDER, id="looked before, shorter than the interval"
            ),
            pytest.param([look(None)], "10:05", YES, id="time blank, shorter than the interval"),
            pytest.param([look("10:05"), look("10:20")], "10:10", YES, id="looked again afterwards"),
            pytest.param([look("09:58"), look("10:05")], "10:10", YES, id="looked before, too"),
            pytest.param([look("09:59"), look("10:11")], "10:06", TOO_RARE, id="only before and afterwards"),
            pytest.param([look("10:00"), look("10:05"), look("10:10")], "10:10", YES, id="at start and end"),
        ],
    )
    def test_a_number(self, looks: list[dict[str, Any]], end: str, expected: Told) -> None:
        assert self.told_of_looks(*looks, end=end, every=5) == expected

    @pytest.mark.parametrize(
        ("looks", "expected"),
        [
            pytest.param([look("09:59:59")], OUT_OF_ORDER, id="before"),
            pytest.param([look("10:00")], YES, id="at the start"),
            pytest.param([look("10:08")], YES, id="at the end"),
            pytest.param([look("10:08:01")], OUT_OF_ORDER, id="afterwards"),
            pytest.param([look("2026-03-04")], OUT_OF_ORDER, id="the day before"),
            pytest.param([look("2026-03-05")], YES, id="that day"),
            pytest.param([look(None)], YES, id="time blank"),
            pytest.param([look("09:59:59"), look("10:04")], YES, id="one of two"),
        ],
    )
    def test_only_a_look_during_the_use_is_one(self, looks: list[dict[str, Any]], expected: Told) -> None:
        assert self.told_of_looks(*looks) == expected

    @pytest.mark.parametrize(
        ("looks", "facts", "missing"),
        [
            pytest.param([look(None)], {"end": "10:10"}, (f"{AT}[*].at",), id="time blank"),
            pytest.param([look("2026-03-05")], {"end": "10:10"}, (f"{AT}[*].at",), id="only a date"),
            pytest.param(
                [look("10:05"), look(None, id="x")], {"end": "10:30"}, (f"{AT}[x].at",), id="one time blank"
            ),
            pytest.param([look("10:05")], {"end": None}, ("interventions[r1].ended",), id="end blank"),
            pytest.param(
                [look("10:05")],
                {"start": None, "end": "10:10"},
                ("interventions[r1].started",),
                id="start blank",
            ),
            pytest.param(
                [look("10:05"), look("10:20")],
                {"start": None, "end": "10:30"},
                ("interventions[r1].started",),
                id="both may have been before",
            ),
            pytest.param(
                [look("10:05"), look("10:30")],
                {"end": None},
                ("interventions[r1].ended",),
                id="the second may have been afterwards",
            ),
            pytest.param(
                [look("10:04", recorded=None), look(None)],
                {"end": "10:10"},
                (f"{AT}[*].recorded", f"{AT}[*].at"),
                id="recording and time blank",
            ),
        ],
    )
    def test_with_a_number_blanks_leave_it_open(
        self, looks: list[dict[str, Any]], facts: dict[str, Any], missing: tuple[str, ...]
    ) -> None:
        assert self.told_of_looks(*looks, **facts, every=5) == self.told_open(*missing)

    def test_with_a_number_a_look_not_recorded_is_named_first(self) -> None:
        assert self.told_of_looks(look("10:09", recorded=False), end="10:10", every=5) == self.NOT_RECORDED

    def test_with_a_number_there_is_no_advice(self) -> None:
        report = judge(incident(), readings={"distress_interval": 8})
        assert only(report, "III.I").advice == ()
        assert only(report, "III.I").source.readings == (("distress_interval", 8),)

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            pytest.param("10:08", ("pending", "distress.in_time", ()), id="in time so far"),
            pytest.param("10:09", ("pending", "distress.in_time", ()), id="five minutes after the last"),
            pytest.param("10:09:01", TOO_RARE, id="a second more"),
        ],
    )
    def test_with_a_number_still_going_on(self, as_of: str, expected: Told) -> None:
        assert self.told_of_looks(look("10:04"), end=None, ongoing=True, every=5, as_of=as_of) == expected

    def test_with_a_number_still_going_on_and_a_blank(self) -> None:
        found = self.told_of_looks(
            look("10:04", recorded=None), end=None, ongoing=True, every=5, as_of="10:05"
        )
        assert found == self.told_open(f"{self.AT}[*].recorded", "interventions[r1].ended")

    def test_a_look_at_the_earliest_possible_end_is_during_the_use(self) -> None:
        """Five minutes as stated: it ended between 10:04 and 10:06."""
        assert self.told_of_looks(look("10:04"), end=None, duration=5, every=4) == self.YES

    def test_a_failure_shows_the_looks(self) -> None:
        looks = [look("10:01"), look(None, recorded=False, id="x")]
        found = only(judge(incident(restraint(distress_evaluations=looks))), "III.I")
        assert found.evidence == (
            (f"{self.AT}[*].at", at("10:01")),
            (f"{self.AT}[*].recorded", True),
            (f"{self.AT}[x].recorded", False),
        )

    @pytest.mark.parametrize("later", [[], [look("2026-05-01T10:01")]], ids=["none", "one later than as_of"])
    def test_a_failure_shows_that_there_was_none(self, later: list[dict[str, Any]]) -> None:
        found = only(judge(incident(restraint(distress_evaluations=later))), "III.I")
        assert (found.code, found.evidence) == ("distress.none", ((self.AT, ()),))

    def test_a_stated_duration_bounds_the_end(self) -> None:
        assert self.told_of_looks(look("10:04"), end=None, duration=5, every=5) == self.YES
        assert self.told_of_looks(look("10:05"), end=None, duration=12, every=5) == self.TOO_RARE

    def test_seclusions_too(self) -> None:
        judged = incident(seclusion(distress_evaluations=[]))
        assert told(judged, "III.I") == ("fail", "distress.none", ())

    def test_a_time_out_asks_for_none(self) -> None:
        judged = incident(time_out(distress_evaluations=[]))
        assert told(judged, "III.I") == ("not_applicable", "no_use", ())

    def test_it_holds_whoever_acted(self) -> None:
        visitor = setting(staff=[staff(employed_by_district=False, contracted_for_students=False)])
        judged = incident(restraint(distress_evaluations=[]))
        assert told(judged, "III.I", setting=visitor)[0] == "fail"
