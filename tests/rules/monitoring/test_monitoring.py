"""III.G and III.I: watching the student, and looking for signs of physical distress."""

from typing import Any

import pytest
from builders import at, incident, judge, only, restraint, seclusion, setting, staff, time_out, told

Told = tuple[str, str, tuple[str, ...]]

GAP = {"started": at("10:02"), "ended": at("10:04")}
EVERY_FIVE: dict[str, Any] = {"readings": {"monitoring_interval": 5}}

WAYS = [
    pytest.param({"mode": "direct"}, True, (), id="directly"),
    pytest.param({"mode": "video", "within_reach": True}, True, (), id="by video, near enough to aid"),
    pytest.param({"mode": "video", "within_reach": False}, False, (), id="by video from too far"),
    pytest.param({"mode": "video"}, None, ("within_reach",), id="by video, from where is blank"),
    pytest.param({"mode": "none"}, False, (), id="not at all"),
    pytest.param({"mode": "none", "within_reach": True}, False, (), id="not at all, though near"),
    pytest.param({"mode": "direct", "within_reach": False}, True, (), id="directly needs no reach"),
    pytest.param({}, None, ("mode",), id="how is blank"),
]


class TestContinually:
    """III.G.1"""

    AT = "interventions[r1].monitoring"
    YES: Told = ("pass", "monitoring.continual.yes", ())
    NO: Told = ("fail", "monitoring.continual.no", ())

    def told(self, monitoring: dict[str, Any] | None, **arguments: Any) -> Told:
        return told(incident(restraint(monitoring=monitoring)), "III.G.1", **arguments)

    def open_(self, *names: str) -> Told:
        return ("unknown", "monitoring.continual.unknown", tuple(f"{self.AT}.{name}" for name in names))

    @pytest.mark.parametrize(("way", "allowed", "missing"), WAYS)
    def test_ways(self, way: dict[str, Any], allowed: bool | None, missing: tuple[str, ...]) -> None:
        expected = {True: self.YES, False: self.NO, None: self.open_(*missing)}[allowed]
        assert self.told({"throughout": True} | way) == expected

    @pytest.mark.parametrize(
        ("monitoring", "expected"),
        [
            pytest.param({"throughout": False}, NO, id="not throughout"),
            pytest.param({"throughout": True, "gaps": [GAP]}, NO, id="a recorded gap, whatever else"),
            pytest.param({"throughout": True, "gaps": []}, YES, id="no gap"),
            pytest.param({"gaps": [GAP]}, NO, id="a recorded gap alone"),
            pytest.param({"frequent": True, "throughout": False}, NO, id="frequent is not enough"),
            pytest.param({"longest_gap": 1}, NO, id="a gap without its moments"),
            pytest.param({"longest_gap": "PT1S", "throughout": True}, NO, id="the shortest, whatever else"),
            pytest.param({"longest_gap": 0, "throughout": True}, YES, id="a longest gap of no length"),
        ],
    )
    def test_throughout(self, monitoring: dict[str, Any], expected: Told) -> None:
        assert self.told({"mode": "direct"} | monitoring) == expected

    def test_throughout_not_recorded(self) -> None:
        assert self.told({"mode": "direct"}) == self.open_("throughout")
        assert self.told({"mode": "direct", "gaps": []}) == self.open_("throughout")
        assert self.told({"mode": "direct", "longest_gap": 0}) == self.open_("throughout")

    def test_several_blanks(self) -> None:
        assert self.told({}) == self.open_("mode", "throughout")
        assert self.told({"mode": "video"}) == self.open_("within_reach", "throughout")

    def test_one_known_fault_decides(self) -> None:
        assert self.told({"throughout": False}) == self.NO
        assert self.told({"mode": "none"}) == self.NO

    def test_nothing_recorded_is_named_once(self) -> None:
        assert self.told(None) == ("unknown", "monitoring.continual.unknown", (self.AT,))

    def test_a_gap_later_than_as_of_is_not_yet_known(self) -> None:
        monitoring = {"mode": "direct", "throughout": True, "gaps": [GAP]}
        assert self.told(monitoring, as_of="10:01") == self.YES
        assert self.told(monitoring, as_of="10:02") == self.NO

    def test_it_holds_whoever_acted(self) -> None:
        visitor = setting(staff=[staff(employed_by_district=False, contracted_for_students=False)])
        assert self.told({"mode": "none"}, setting=visitor) == self.NO

    @pytest.mark.parametrize("intervention", [seclusion(), time_out()], ids=["seclusion", "time out"])
    def test_without_restraint(self, intervention: dict[str, Any]) -> None:
        assert told(incident(intervention), "III.G.1") == ("not_applicable", "no_restraint", ())

    def test_each_restraint_by_itself(self) -> None:
        judged = incident(restraint(), restraint("10:20", "10:21", id="r2", monitoring={"mode": "none"}))
        assert [(one.path, one.status) for one in judge(judged).of("III.G.1")] == [
            ("interventions[r1]", "pass"),
            ("interventions[r2]", "fail"),
        ]


@pytest.mark.parametrize(
    ("intervention", "clause"),
    [
        pytest.param(restraint(id="x"), "III.G.1", id="restraint"),
        pytest.param(seclusion(id="x"), "III.G.2", id="seclusion"),
    ],
)
class TestHowItWasWatchedIsShown:
    AT = "interventions[x].monitoring"

    @pytest.mark.parametrize(
        ("monitoring", "evidence"),
        [
            pytest.param({"mode": "none"}, (("mode", "none"),), id="blanks are left out"),
            pytest.param(
                {
                    "mode": "video",
                    "within_reach": False,
                    "throughout": True,
                    "frequent": False,
                    "gaps": [GAP, GAP],
                },
                (
                    ("mode", "video"),
                    ("within_reach", False),
                    ("throughout", True),
                    ("frequent", False),
                    ("gaps[*].started", GAP["started"]),
                    ("gaps[*].ended", GAP["ended"]),
                    ("gaps[*].started", GAP["started"]),
                    ("gaps[*].ended", GAP["ended"]),
                ),
                id="everything",
            ),
            pytest.param({"mode": "none", "gaps": []}, (("mode", "none"), ("gaps", ())), id="no gaps"),
            pytest.param(
                {"mode": "none", "gaps": [{"started": "2026-05-01", "ended": "2026-05-01"}]},
                (("mode", "none"), ("gaps", ())),
                id="a gap later than as_of",
            ),
        ],
    )
    def test_a_failure(
        self,
        intervention: dict[str, Any],
        clause: str,
        monitoring: dict[str, Any],
        evidence: tuple[tuple[str, object], ...],
    ) -> None:
        found = only(judge(incident(intervention | {"monitoring": monitoring})), clause)
        assert found.status == "fail"
        assert found.evidence == tuple((f"{self.AT}.{name}", value) for name, value in evidence)


class TestFrequently:
    """III.G.2"""

    AT = "interventions[s1].monitoring"
    YES: Told = ("pass", "monitoring.frequent.yes", ())
    NO: Told = ("fail", "monitoring.frequent.no", ())

    def told(self, monitoring: dict[str, Any] | None, **arguments: Any) -> Told:
        return told(incident(seclusion(monitoring=monitoring)), "III.G.2", **arguments)

    def open_(self, *names: str) -> Told:
        return ("unknown", "monitoring.frequent.unknown", tuple(f"{self.AT}.{name}" for name in names))

    @pytest.mark.parametrize(("way", "allowed", "missing"), WAYS)
    def test_ways(self, way: dict[str, Any], allowed: bool | None, missing: tuple[str, ...]) -> None:
        expected = {True: self.YES, False: self.NO, None: self.open_(*missing)}[allowed]
        assert self.told({"frequent": True} | way) == expected
        assert self.told({"gaps": []} | way, **EVERY_FIVE) == expected

    @pytest.mark.parametrize(
        ("monitoring", "expected"),
        [
            pytest.param({"mode": "direct", "frequent": False}, NO, id="not frequent"),
            pytest.param({"frequent": False}, NO, id="not frequent decides, how is blank"),
            pytest.param({"mode": "none"}, NO, id="not at all decides, how often is blank"),
            pytest.param(
                {"mode": "direct"},
                ("review", "monitoring.frequent.question", (f"{AT}.frequent",)),
                id="nobody judged",
            ),
            pytest.param({"mode": "direct", "frequent": True, "gaps": [GAP]}, YES, id="frequent, with gaps"),
            pytest.param(
                {"mode": "direct", "frequent": True, "throughout": False}, YES, id="frequent, not throughout"
            ),
            pytest.param(
                {},
                ("unknown", "monitoring.frequent.unknown", (f"{AT}.mode",)),
                id="a blank before a question",
            ),
            pytest.param(
                None, ("unknown", "monitoring.frequent.unknown", (AT,)), id="nothing recorded, named once"
            ),
        ],
    )
    def test_without_a_number_it_is_a_judgement(
        self, monitoring: dict[str, Any] | None, expected: Told
    ) -> None:
        assert self.told(monitoring) == expected

    def test_the_question(self) -> None:
        found = only(judge(incident(seclusion(monitoring={"mode": "direct"}))), "III.G.2")
        assert found.question == "Was the student watched frequently?"
        assert found.path == "interventions[s1]"

    def test_the_pass_says_that_there_is_no_number(self) -> None:
        found = only(judge(incident(seclusion())), "III.G.2")
        assert found.advice == ("The text sets no number, so a person must judge how often is enough.",)

    @pytest.mark.parametrize(
        ("gaps", "expected"),
        [
            pytest.param([], YES, id="no gap"),
            pytest.param([("10:00", "10:05")], YES, id="five minutes"),
            pytest.param([("10:00", "10:05:00.000001")], NO, id="a moment more"),
            pytest.param([("10:00", "10:05"), ("10:05:30", "10:08")], YES, id="two short ones"),
            pytest.param([("10:00", "10:02"), ("10:02:30", "10:08")], NO, id="the second is long"),
        ],
    )
    def test_a_number_judges_recorded_gaps(self, gaps: list[tuple[str, str]], expected: Told) -> None:
        recorded = [{"started": at(one), "ended": at(other)} for one, other in gaps]
        monitoring = {"mode": "direct", "gaps": recorded}
        assert self.told(monitoring, **EVERY_FIVE) == expected

    def test_with_a_number_the_judgement_is_not_asked(self) -> None:
        assert self.told({"mode": "direct", "gaps": [], "frequent": False}, **EVERY_FIVE) == self.YES
        found = only(
            judge(incident(seclusion(monitoring={"mode": "direct", "gaps": []})), **EVERY_FIVE), "III.G.2"
        )
        assert found.advice == ()
        assert found.source.readings == (("monitoring_interval", 5),)

    @pytest.mark.parametrize(
        ("monitoring", "missing"),
        [
            pytest.param({"mode": "direct"}, ("gaps",), id="gaps blank"),
            pytest.param({}, ("mode", "gaps"), id="all blank"),
            pytest.param(
                {"mode": "direct", "gaps": [{"started": "2026-03-05", "ended": "2026-03-05"}]},
                ("gaps[*].started", "gaps[*].ended"),
                id="only a date",
            ),
            pytest.param(
                {"mode": "direct", "gaps": [{"started": at("10:00"), "ended": "2026-03-05"}]},
                ("gaps[*].ended",),
                id="an end of which only the date is known",
            ),
        ],
    )
    def test_with_a_number_blanks_leave_it_open(
        self, monitoring: dict[str, Any], missing: tuple[str, ...]
    ) -> None:
        assert self.told(monitoring, **EVERY_FIVE) == self.open_(*missing)

    def test_with_a_number_and_nothing_recorded(self) -> None:
        assert self.told(None, **EVERY_FIVE) == ("unknown", "monitoring.frequent.unknown", (self.AT,))

    def test_not_at_all_fails_without_gaps(self) -> None:
        assert self.told({"mode": "none"}, **EVERY_FIVE) == self.NO

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            pytest.param("10:01", YES, id="before it began"),
            pytest.param("10:07", YES, id="five minutes of it"),
            pytest.param("10:07:01", NO, id="more, still going on"),
            pytest.param("10:30", NO, id="all of it"),
        ],
    )
    def test_a_gap_counts_as_far_as_it_is_known(self, as_of: str, expected: Told) -> None:
        gap = {"started": at("10:02"), "ended": at("10:10")}
        judged = incident(seclusion(end="10:20", monitoring={"mode": "direct", "gaps": [gap]}))
        assert told(judged, "III.G.2", as_of=as_of, **EVERY_FIVE) == expected

    def test_it_holds_whoever_acted(self) -> None:
        visitor = setting(staff=[staff(employed_by_district=False, contracted_for_students=False)])
        assert self.told({"mode": "none"}, setting=visitor) == self.NO

    @pytest.mark.parametrize("intervention", [restraint(), time_out()], ids=["restraint", "time out"])
    def test_without_seclusion(self, intervention: dict[str, Any]) -> None:
        assert told(incident(intervention), "III.G.2") == ("not_applicable", "no_seclusion", ())

    def test_a_time_out_one_cannot_leave(self) -> None:
        judged = incident(time_out(physically_prevented=True, monitoring={"mode": "none"}))
        assert told(judged, "III.G.2") == self.NO


def look(when: str | None, **facts: Any) -> dict[str, Any]:
    """One look for signs of distress, recorded; a bare day is a date."""
    moment = when and (at(when) if ":" in when else when)
    return {"at": moment, "recorded": True} | facts


class TestDistress:
    """III.I"""

    AT = "interventions[r1].distress_evaluations"
    YES: Told = ("pass", "distress.recorded", ())
    OUT_OF_ORDER: Told = (
        "unknown",
        "distress.out_of_order",
        ("interventions[r1].distress_evaluations[*].at",),
    )
    TOO_RARE: Told = ("fail", "distress.too_rare", ())
    NOT_RECORDED: Told = ("fail", "distress.not_recorded", ())

    def told(self, *looks: dict[str, Any], every: int | None = None, as_of: str = "", **facts: Any) -> Told:
        judged = incident(restraint(**facts, distress_evaluations=list(looks)))
        arguments: dict[str, Any] = {"readings": {"distress_interval": every}} if every else {}
        return told(judged, "III.I", **arguments, **({"as_of": as_of} if as_of else {}))

    def open_(self, *paths: str) -> Told:
        return ("unknown", "distress.unrecorded", paths)

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
        assert self.told(*looks) == expected

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
        assert self.told(*looks, end=None, ongoing=True, as_of="10:05") == expected

    def test_an_end_not_recorded_excuses_nothing(self) -> None:
        assert self.told(end=None) == ("fail", "distress.none", ())

    def test_a_look_later_than_as_of_does_not_count(self) -> None:
        assert self.told(look("10:30"), as_of="10:20") == ("fail", "distress.none", ())

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
        assert self.told(*looks, end=end, every=5) == expected

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
        assert self.told(*looks) == expected

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
        assert self.told(*looks, **facts, every=5) == self.open_(*missing)

    def test_with_a_number_a_look_not_recorded_is_named_first(self) -> None:
        assert self.told(look("10:09", recorded=False), end="10:10", every=5) == self.NOT_RECORDED

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
        assert self.told(look("10:04"), end=None, ongoing=True, every=5, as_of=as_of) == expected

    def test_with_a_number_still_going_on_and_a_blank(self) -> None:
        found = self.told(look("10:04", recorded=None), end=None, ongoing=True, every=5, as_of="10:05")
        assert found == self.open_(f"{self.AT}[*].recorded", "interventions[r1].ended")

    def test_a_look_at_the_earliest_possible_end_is_during_the_use(self) -> None:
        """Five minutes as stated: it ended between 10:04 and 10:06."""
        assert self.told(look("10:04"), end=None, duration=5, every=4) == self.YES

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
        assert self.told(look("10:04"), end=None, duration=5, every=5) == self.YES
        assert self.told(look("10:05"), end=None, duration=12, every=5) == self.TOO_RARE

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
