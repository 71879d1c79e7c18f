"""An incident prepared for judging: its parts in order, its first placement and its last end."""

from datetime import UTC
from typing import Any

import pytest
from builders import LATER, agent, at, incident, restraint, seclusion, time_out
from course_builders import LABEL_ONLY, PERHAPS, episode, episode_of, ids

from restraint_rules.calendar.spans import Span
from restraint_rules.findings.deadline import TICK
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode, last_end_of

DAY_BEGINS = at("00:00").astimezone(UTC)
DAY_ENDS = at("2026-03-06T00:00").astimezone(UTC) - TICK

UNSETTLED = {"locked": True, "physically_prevented": None, "involuntary": None}
"""What makes it no time out, and by a reading perhaps no seclusion."""


class TestParts:
    MIXED = (
        time_out("10:30", "10:40"),
        seclusion("10:10", "10:20"),
        agent(id="a2"),
        restraint("10:00", "10:05"),
        agent(id="a1"),
    )

    def test_in_order_of_time(self) -> None:
        assert ids(episode_of(*self.MIXED).periods) == ["r1", "s1", "t1"]

    def test_at_one_time_in_order_of_path(self) -> None:
        assert ids(episode_of(restraint(id="b"), restraint(id="a")).periods) == ["a", "b"]

    def test_by_what_they_are_judged_as(self) -> None:
        found = episode_of(*self.MIXED)
        assert ids(found.restraints) == ["r1"]
        assert ids(found.seclusions) == ["s1"]
        assert ids(found.time_outs) == ["t1"]
        assert ids(found.uses) == ["r1", "s1"]
        assert [(one.record.id, one.path, one.fact.value) for one in found.agents] == [
            ("a1", "interventions[a1]", True),
            ("a2", "interventions[a2]", True),
        ]

    @pytest.mark.parametrize(
        ("as_of", "periods", "agents"),
        [
            pytest.param("09:59", [], [], id="before everything"),
            pytest.param("10:00", ["r1"], ["a1", "a2"], id="the instant one begins"),
            pytest.param("10:10", ["r1", "s1"], ["a1", "a2"], id="the next"),
        ],
    )
    def test_what_is_later_than_as_of_is_not_known(
        self, as_of: str, periods: list[str], agents: list[str]
    ) -> None:
        found = episode_of(*self.MIXED, as_of=as_of)
        assert ids(found.periods) == periods
        assert [one.record.id for one in found.agents] == agents

    def test_what_has_no_time_is_known(self) -> None:
        found = episode_of(restraint(None, None), agent(given=None), as_of="08:00")
        assert ids(found.periods) == ["r1"]
        assert len(found.agents) == 1

    def test_actors_are_those_of_uses(self) -> None:
        found = episode_of(
            restraint(by=["a", "b"]),
            seclusion("10:10", "10:20", by=["b", "c"]),
            restraint("10:30", "10:31", id="r2", by=None),
            time_out("10:40", "10:50", by=["d"]),
        )
        assert found.actors == {"a", "b", "c"}

    def test_restraints_and_whatever_has_a_hold(self) -> None:
        excluded = {"kind": "calming_hold", "brief": True, "to_calm": True}
        found = episode_of(
            restraint(holds=None),
            restraint("10:10", "10:11", id="r2", exclusion=excluded),
            restraint("10:20", "10:21", id="r3", exclusion=excluded | {"kind": "medical_device"}, holds=None),
            restraint("10:22", "10:23", id="r4", exclusion=excluded, holds=None),
            seclusion("10:30", "10:40"),
        )
        assert ids(found.held) == ["r1", "r2", "r3"]
        assert ids(found.restraints) == ["r1", "r3"]  # of r3 it is not recorded that it was medical


class TestWhatIsOpen:
    def test_unsettled(self) -> None:
        found = episode_of(
            restraint(**LABEL_ONLY),
            seclusion("10:10", "10:20"),
            time_out("10:30", "10:40", **PERHAPS),
            time_out("10:50", "10:55", id="t2", holds=[{"immobilizes": None, "carries": False}]),
        )
        assert ids(found.unsettled) == ["t2"]

    @pytest.mark.parametrize(
        ("kinds", "expected"),
        [
            pytest.param(["exclusionary_time_out"], ("interventions[s1].to_calm",), id="one kind"),
            pytest.param(["physical_restraint", "seclusion"], (), id="known to be neither"),
            pytest.param(
                ["seclusion", "exclusionary_time_out"], ("interventions[s1].to_calm",), id="either kind"
            ),
            pytest.param([], (), id="no kind"),
        ],
    )
    def test_open_as(self, kinds: list[str], expected: tuple[str, ...]) -> None:
        found = episode_of(seclusion(physically_prevented=False, to_calm=None))
        assert found.open_as(*kinds) == expected

    def test_what_its_label_settles_is_not_open(self) -> None:
        found = episode_of(restraint(**LABEL_ONLY), time_out("10:30", "10:40", **PERHAPS))
        assert found.open_as("physical_restraint", "seclusion", "exclusionary_time_out") == ()


class TestOnce:
    def test_it_is_made_once_in_each_evaluation(self) -> None:
        calls: list[Context] = []

        def make(_episode: Episode, context: Context) -> int:
            calls.append(context)
            return len(calls)

        one, other = episode(), episode()
        assert [one.once(make), one.once(make), other.once(make)] == [1, 1, 2]
        assert calls == [one.context, other.context]

    def test_one_thing_does_not_stand_for_another(self) -> None:
        found = episode()
        assert found.once(lambda *_: "a") == "a"
        assert found.once(lambda *_: "b") == "b"


INJURED = {"id": "i1", "person": "student"}


class TestInjuries:
    @pytest.mark.parametrize(
        ("injuries", "value", "missing"),
        [
            pytest.param(None, None, ("injuries",), id="not recorded"),
            pytest.param([], False, (), id="known to be none"),
            pytest.param([INJURED], True, (), id="the student"),
            pytest.param([{"person": "employee"}, {"person": "other"}], False, (), id="others"),
            pytest.param([{"person": "employee"}, INJURED], True, (), id="the student, too"),
            pytest.param([{}], None, ("injuries[*].person",), id="whose is blank"),
            pytest.param(
                [{"id": "a"}, {"id": "b"}], None, ("injuries[a].person", "injuries[b].person"), id="two"
            ),
            pytest.param([{}, INJURED], True, (), id="the student's decides"),
            pytest.param([{"person": "employee"}, {}], None, ("injuries[*].person",), id="a blank remains"),
        ],
    )  # fmt: skip
    def test_student_injured(self, injuries: Any, value: bool | None, missing: tuple[str, ...]) -> None:
        assert episode(incident(injuries=injuries)).student_injured == (value, missing)

    def test_they_are_named_by_path(self) -> None:
        found = episode(incident(injuries=[INJURED, {"person": "student"}, {}, {"person": "employee"}]))
        assert [path for _, path in found.student_injuries] == ["injuries[i1]", "injuries[*]"]
        assert [path for _, path in found.unassigned_injuries] == ["injuries[*]"]

    def test_none_recorded(self) -> None:
        found = episode(incident(injuries=None))
        assert (found.student_injuries, found.unassigned_injuries) == ((), ())


class TestUnsettled:
    """What neither its facts nor a label settle may be the first use, or the last."""

    def unsettled(self, start: str | None, end: str | None) -> Episode:
        time_out_by_label = time_out(start, end, **UNSETTLED)
        return episode_of(time_out_by_label, restraint(), readings={"seclusion_involuntary": "required"})

    def test_perhaps_the_first(self) -> None:
        found = self.unsettled("09:00", "09:10")

        assert ids(found.unsettled) == ["t1"]
        assert found.first_placement == Span(at("09:00"), at("10:00"), ("interventions[t1].involuntary",))
        assert found.last_end == Span(at("10:08"), at("10:08"))

    def test_perhaps_the_last(self) -> None:
        found = self.unsettled("10:30", "10:40")

        assert found.first_placement == Span(at("10:00"), at("10:00"))
        assert found.last_end == Span(at("10:08"), at("10:40"), ("interventions[t1].involuntary",))

    def test_a_blank_of_it_is_named(self) -> None:
        found = self.unsettled(None, None)

        assert found.first_placement.missing == ("interventions[t1].started",)
        assert found.last_end.missing == ("interventions[t1].ended",)

    def test_it_never_shifts_the_end_of_a_whole_episode(self) -> None:
        assert last_end_of(self.unsettled("10:30", "10:40").uses) == Span(at("10:08"), at("10:08"))


class TestRunning:
    @pytest.mark.parametrize(
        ("interventions", "as_of", "expected"),
        [
            pytest.param([restraint()], "10:08", False, id="over"),
            pytest.param([restraint()], "10:07", True, id="its end is later than as_of"),
            pytest.param([restraint(end=None)], "2026-03-06T10:00", None, id="end blank"),
            pytest.param([restraint(end=None)], LATER, False, id="end blank, a day later"),
            pytest.param([restraint(end=None, ongoing=True)], LATER, True, id="recorded as going on"),
            pytest.param([restraint(end=None, ongoing=False)], LATER, False, id="recorded as over"),
            pytest.param(
                [restraint(end=None), seclusion("10:20", None, ongoing=True)], LATER, True, id="one runs"
            ),
            pytest.param([restraint(), seclusion("10:20", None)], "12:00", None, id="one of two is blank"),
            pytest.param([restraint(), time_out("10:20", None, ongoing=True)], LATER, False, id="a time out"),
        ],
    )  # fmt: skip
    def test_running(self, interventions: list[dict[str, Any]], as_of: str, expected: bool | None) -> None:
        assert episode_of(*interventions, as_of=as_of).running is expected


class TestSpeakingOfSomeKinds:
    """To a clause on restraint a seclusion is none, and what may be a restraint may be one."""

    SEEN = (seclusion("09:00", "09:10"), restraint("10:00", "10:05"), seclusion("23:00", "23:10", id="s2"))

    def test_clocks_begin_and_end_with_its_own(self) -> None:
        whole = episode_of(*self.SEEN)
        of_restraint = whole.speaking_of(frozenset({"physical_restraint"}))

        assert (ids(of_restraint.uses), ids(of_restraint.restraints)) == (["r1"], ["r1"])
        assert of_restraint.seclusions == ()
        assert of_restraint.first_placement.earliest == at("10:00")
        assert of_restraint.last_end.earliest == at("10:05")
        assert whole.first_placement.earliest == at("09:00")

    def test_of_seclusion_likewise(self) -> None:
        of_seclusion = episode_of(*self.SEEN).speaking_of(frozenset({"seclusion"}))

        assert (ids(of_seclusion.uses), of_seclusion.restraints) == (["s1", "s2"], ())
        assert ids(of_seclusion.periods) == ["s1", "r1", "s2"]

    def test_what_may_be_one_is_unsettled(self) -> None:
        in_doubt = seclusion("11:00", "11:10", id="s2", holds=[{"id": "h", "carries": False}])
        found = episode_of(restraint("10:00", "10:05"), in_doubt)

        assert found.unsettled == ()
        assert ids(found.speaking_of(frozenset({"physical_restraint"})).unsettled) == ["s2"]
