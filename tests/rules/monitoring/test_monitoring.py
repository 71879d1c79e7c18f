"""III.G and III.I: watching the student, and looking for signs of physical distress."""

from typing import Any

import pytest
from builders import Told, at, incident, judge, only, restraint, seclusion, setting, staff, time_out, told

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
    YES = Told("pass", "monitoring.continual.yes")
    NO = Told("fail", "monitoring.continual.no")

    def told_of_monitoring(self, monitoring: dict[str, Any] | None, **arguments: Any) -> Told:
        return told(incident(restraint(monitoring=monitoring)), "III.G.1", **arguments)

    def told_open(self, *names: str) -> Told:
        return Told("unknown", "monitoring.continual.unknown", tuple(f"{self.AT}.{name}" for name in names))

    @pytest.mark.parametrize(("way", "allowed", "missing"), WAYS)
    def test_ways(self, way: dict[str, Any], allowed: bool | None, missing: tuple[str, ...]) -> None:
        expected = {True: self.YES, False: self.NO, None: self.told_open(*missing)}[allowed]
        assert self.told_of_monitoring({"throughout": True} | way) == expected

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
        assert self.told_of_monitoring({"mode": "direct"} | monitoring) == expected

    def test_throughout_not_recorded(self) -> None:
        assert self.told_of_monitoring({"mode": "direct"}) == self.told_open("throughout")
        assert self.told_of_monitoring({"mode": "direct", "gaps": []}) == self.told_open("throughout")
        assert self.told_of_monitoring({"mode": "direct", "longest_gap": 0}) == self.told_open("throughout")

    def test_several_blanks(self) -> None:
        assert self.told_of_monitoring({}) == self.told_open("mode", "throughout")
        assert self.told_of_monitoring({"mode": "video"}) == self.told_open("within_reach", "throughout")

    def test_one_known_fault_decides(self) -> None:
        assert self.told_of_monitoring({"throughout": False}) == self.NO
        assert self.told_of_monitoring({"mode": "none"}) == self.NO

    def test_nothing_recorded_is_named_once(self) -> None:
        assert self.told_of_monitoring(None) == ("unknown", "monitoring.continual.unknown", (self.AT,))

    def test_a_gap_later_than_as_of_is_not_yet_known(self) -> None:
        monitoring = {"mode": "direct", "throughout": True, "gaps": [GAP]}
        assert self.told_of_monitoring(monitoring, as_of="10:01") == self.YES
        assert self.told_of_monitoring(monitoring, as_of="10:02") == self.NO

    def test_it_holds_whoever_acted(self) -> None:
        visitor = setting(staff=[staff(employed_by_district=False, contracted_for_students=False)])
        assert self.told_of_monitoring({"mode": "none"}, setting=visitor) == self.NO

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
    YES = Told("pass", "monitoring.frequent.yes")
    NO = Told("fail", "monitoring.frequent.no")

    def told_of_monitoring(self, monitoring: dict[str, Any] | None, **arguments: Any) -> Told:
        return told(incident(seclusion(monitoring=monitoring)), "III.G.2", **arguments)

    def told_open(self, *names: str) -> Told:
        return Told("unknown", "monitoring.frequent.unknown", tuple(f"{self.AT}.{name}" for name in names))

    @pytest.mark.parametrize(("way", "allowed", "missing"), WAYS)
    def test_ways(self, way: dict[str, Any], allowed: bool | None, missing: tuple[str, ...]) -> None:
        expected = {True: self.YES, False: self.NO, None: self.told_open(*missing)}[allowed]
        assert self.told_of_monitoring({"frequent": True} | way) == expected
        assert self.told_of_monitoring({"gaps": []} | way, **EVERY_FIVE) == expected

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
        assert self.told_of_monitoring(monitoring) == expected

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
        assert self.told_of_monitoring(monitoring, **EVERY_FIVE) == expected

    def test_with_a_number_the_judgement_is_not_asked(self) -> None:
        assert (
            self.told_of_monitoring({"mode": "direct", "gaps": [], "frequent": False}, **EVERY_FIVE)
            == self.YES
        )
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
        assert self.told_of_monitoring(monitoring, **EVERY_FIVE) == self.told_open(*missing)

    def test_with_a_number_and_nothing_recorded(self) -> None:
        assert self.told_of_monitoring(None, **EVERY_FIVE) == (
            "unknown",
            "monitoring.frequent.unknown",
            (self.AT,),
        )

    def test_not_at_all_fails_without_gaps(self) -> None:
        assert self.told_of_monitoring({"mode": "none"}, **EVERY_FIVE) == self.NO

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
        assert self.told_of_monitoring({"mode": "none"}, setting=visitor) == self.NO

    @pytest.mark.parametrize("intervention", [restraint(), time_out()], ids=["restraint", "time out"])
    def test_without_seclusion(self, intervention: dict[str, Any]) -> None:
        assert told(incident(intervention), "III.G.2") == ("not_applicable", "no_seclusion", ())

    def test_a_time_out_one_cannot_leave(self) -> None:
        judged = incident(time_out(physically_prevented=True, monitoring={"mode": "none"}))
        assert told(judged, "III.G.2") == self.NO
