"""IV: the room a student is secluded in, as used in an incident and by itself."""

from datetime import timedelta
from typing import Any

import pytest
from builders import (
    CALENDAR,
    LATER,
    at,
    each,
    incident,
    judge,
    only,
    restraint,
    room,
    seclusion,
    setting,
    staff,
    time_out,
    told,
)
from room_builders import LOCK, LOCK_RULES, STANDING, alone, release, told_by_itself, told_of_room

from restraint_rules.engine import prepare
from restraint_rules.findings import Finding
from restraint_rules.models import Period, SeclusionRoom
from restraint_rules.policies import SPRAGUE
from restraint_rules.reasoning.course.rooms import RoomInUse
from restraint_rules.rules.seclusion_rooms.seclusion_rooms import judged_as_fit

JUDGEMENTS = {
    "IV.A": ("size", ["size_appropriate"]),
    "IV.B": ("ceiling", ["ceiling_comparable"]),
    "IV.C": (
        "comfort",
        ["heating_comparable", "cooling_comparable", "ventilation_comparable", "lighting_comparable"],
    ),
    "IV.D": ("danger", ["free_of_danger"]),
}


SINGLE = [(clause, name) for clause, (_, names) in JUDGEMENTS.items() for name in names]


ON_THE_DAY = [("IV.A", "size_appropriate"), ("IV.D", "free_of_danger")]


class TestFitness:
    """IV.A to IV.D: judgements."""

    @pytest.mark.parametrize("clause", JUDGEMENTS)
    def test_attested(self, clause: str) -> None:
        expected = ("pass", f"room.{JUDGEMENTS[clause][0]}.attested", ())
        assert told_of_room(clause) == expected
        assert told_by_itself(clause) == expected

    @pytest.mark.parametrize(("clause", "name"), SINGLE)
    def test_denied(self, clause: str, name: str) -> None:
        expected = ("fail", f"room.{JUDGEMENTS[clause][0]}.denied", ())
        assert told_of_room(clause, **each(False, name)) == expected
        assert told_by_itself(clause, **each(False, name)) == expected

    @pytest.mark.parametrize(("clause", "name"), SINGLE)
    def test_nobody_judged(self, clause: str, name: str) -> None:
        code = f"room.{JUDGEMENTS[clause][0]}.question"
        assert told_of_room(clause, **each(None, name)) == ("review", code, (f"{STANDING}.{name}",))
        assert told_by_itself(clause, **each(None, name)) == ("review", code, (f"room.{name}",))

    @pytest.mark.parametrize("clause", JUDGEMENTS)
    def test_a_question_is_asked(self, clause: str) -> None:
        blank = alone(**each(None, *JUDGEMENTS[clause][1]))
        assert only(judge(blank), clause).question.endswith("?")

    def test_the_four_comforts(self) -> None:
        names = JUDGEMENTS["IV.C"][1]
        missing = tuple(f"room.{name}" for name in names)
        assert told_by_itself("IV.C", **each(None, *names)) == ("review", "room.comfort.question", missing)
        report = judge(alone(**each(None, *names) | {"lighting_comparable": False}))
        found = only(report, "IV.C")
        assert (found.status, found.evidence) == ("fail", (("room.lighting_comparable", False),))

    @pytest.mark.parametrize(("clause", "name"), ON_THE_DAY)
    @pytest.mark.parametrize(
        ("standing", "that_day", "status", "at_seclusion"),
        [
            pytest.param(True, False, "fail", True, id="the seclusion's, for the worse"),
            pytest.param(False, True, "pass", True, id="the seclusion's, for the better"),
            pytest.param(None, True, "pass", True, id="the seclusion's alone"),
            pytest.param(False, None, "fail", False, id="else the room's"),
            pytest.param(True, None, "pass", False, id="else the room's, good"),
            pytest.param(None, None, "review", False, id="nobody's"),
        ],
    )
    def test_what_the_seclusion_says_of_that_day_comes_first(
        self, clause: str, name: str, standing: Any, that_day: Any, status: str, at_seclusion: bool
    ) -> None:
        judged = incident(seclusion(**each(that_day, name)))
        found = only(judge(judged, setting=setting(rooms=[room(**each(standing, name))])), clause)
        path = f"interventions[s1].{name}" if at_seclusion else f"{STANDING}.{name}"
        assert found.status == status
        assert found.evidence == ((path, that_day if at_seclusion else standing),)

    @pytest.mark.parametrize(("clause", "name"), ON_THE_DAY)
    @pytest.mark.parametrize(
        ("that_day", "status"), [(True, "pass"), (False, "fail"), (None, "review")]
    )  # fmt: skip
    def test_without_a_record_of_the_room_the_seclusion_says(
        self, clause: str, name: str, that_day: bool | None, status: str
    ) -> None:
        found = only(judge(incident(seclusion(**each(that_day, name))), setting=setting(rooms=[])), clause)
        assert found.status == status
        assert found.missing == ((f"interventions[s1].{name}",) if that_day is None else ())


class TestRoomsWithoutRecord:
    """The room's record is one missing fact."""

    @pytest.mark.parametrize(
        ("clause", "code"),
        [
            ("IV.B", "room.unrecorded"),
            ("IV.C", "room.unrecorded"),
            ("IV.E", "room.building_code.unknown"),
            ("IV.F", "window.unknown"),
        ],
    )
    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            pytest.param({}, STANDING, id="named, without a record"),
            pytest.param({"room": None, "in_room": True}, "interventions[s1].room", id="not even named"),
        ],
    )
    def test_unknown(self, facts: dict[str, Any], missing: str, clause: str, code: str) -> None:
        judged = incident(seclusion(**facts))
        assert told(judged, clause, setting=setting(rooms=[])) == ("unknown", code, (missing,))

    @pytest.mark.parametrize("rule", ["fire_marshal_modified_first", "lock_tied_to_alarm"])
    def test_the_lock_too(self, rule: str) -> None:
        judged = incident(seclusion(locked=True))
        expected = ("unknown", f"lock.{LOCK_RULES[rule]}.unknown", (STANDING,))
        assert told(judged, "IV.lock", rule, setting=setting(rooms=[])) == expected

    def test_its_releases_may_be_recorded_all_the_same(self) -> None:
        judged = incident(seclusion(locked=True, releases=[]))
        expected = ("unknown", "lock.release.unknown", (STANDING,))
        assert told(judged, "IV.lock", "lock_releases_in_time", setting=setting(rooms=[])) == expected

    def test_its_missing_record_settles_many_clauses(self) -> None:
        report = judge(incident(seclusion()), setting=setting(rooms=[]))
        assert report.missing[0].path == STANDING
        assert report.missing[0].clauses == ("IV.B", "IV.C", "IV.E", "IV.F")

    @pytest.mark.parametrize(
        ("that_day", "status", "missing"),
        [
            pytest.param(False, "fail", (), id="what is denied decides"),
            pytest.param(True, "unknown", ("interventions[s1].room",), id="else the record is missing"),
            pytest.param(None, "unknown", ("interventions[s1].room",), id="and comes before a question"),
        ],
    )
    def test_a_judgement_of_the_day_beside_one_of_the_room(
        self, that_day: bool | None, status: str, missing: tuple[str, ...]
    ) -> None:
        """Another policy may ask for both in one clause."""
        fit = judged_as_fit(topic="size", names=("size_appropriate", "ceiling_comparable"))
        use = Period.model_validate(seclusion(room=None, size_appropriate=that_day))
        _, context = prepare(incident().day, SPRAGUE, CALENDAR, at(LATER), None, {})
        in_use = RoomInUse(None, use, "interventions[s1].room", "interventions[s1]")
        (verdict,) = fit.verdicts(in_use, context)
        assert (verdict.status, verdict.missing) == (status, missing)


class TestEvidence:
    """A finding shows what is recorded; blanks are left out."""

    def evidence(self, clause: str, rule: str = "", **facts: Any) -> tuple[tuple[str, object], ...]:
        use = seclusion(
            locked=True,
            monitoring={"mode": "direct", "throughout": False},
            releases=[release(at("10:05"), at("10:08"), id="x")],
        )
        found = only(judge(incident(use), setting=setting(rooms=[room(**facts)])), clause, rule)
        assert found.status == "fail"
        return found.evidence

    def test_building_code(self) -> None:
        shown = self.evidence("IV.E", meets_building_code=False)
        assert shown == ((f"{STANDING}.meets_building_code", False),)

    def test_window(self) -> None:
        shown = self.evidence("IV.F", window={"shows_student": True, "shows_employee": False})
        at_window = f"{STANDING}.window"
        assert shown == ((f"{at_window}.shows_student", True), (f"{at_window}.shows_employee", False))

    def test_modification(self) -> None:
        lock = {"installed": None, "fire_marshal_modification": {"done": False}}
        assert self.evidence("IV.lock", "fire_marshal_modified_first", lock=lock) == (
            (f"{STANDING}.lock.fire_marshal_modification.done", False),
        )
        late = {"installed": at("09:00"), "fire_marshal_modification": {"at": at("09:30")}}
        assert self.evidence("IV.lock", "fire_marshal_modified_first", lock=late) == (
            (f"{STANDING}.lock.installed", at("09:00")),
            (f"{STANDING}.lock.fire_marshal_modification.at", at("09:30")),
        )

    def test_monitoring(self) -> None:
        assert self.evidence("IV.lock", "constantly_monitored") == (
            ("interventions[s1].monitoring.mode", "direct"),
            ("interventions[s1].monitoring.throughout", False),
        )

    def test_releases(self) -> None:
        shown = self.evidence("IV.lock", "lock_releases_in_time", lock={"release_within": "PT30S"})
        assert shown == (
            (f"{STANDING}.lock.release_within", timedelta(seconds=30)),
            ("interventions[s1].releases[x].onset", at("10:05")),
            ("interventions[s1].releases[x].released", at("10:08")),
        )

    def test_alarm(self) -> None:
        lock = {"tied_to_fire_alarm": False, "releases_on_alarm": True}
        assert self.evidence("IV.lock", "lock_tied_to_alarm", lock=lock) == (
            (f"{STANDING}.lock.tied_to_fire_alarm", False),
            (f"{STANDING}.lock.releases_on_alarm", True),
        )


ROOM_CLAUSES = ("IV.A", "IV.B", "IV.C", "IV.D", "IV.E", "IV.lock", "IV.F")


class TestWhichRooms:
    def rooms(self, *interventions: dict[str, Any]) -> dict[str, list[Finding]]:
        report = judge(incident(*interventions))
        return {clause: list(report.of(clause)) for clause in ROOM_CLAUSES}

    @pytest.mark.parametrize("intervention", [restraint(), time_out()], ids=["restraint", "time out"])
    def test_where_nobody_was_secluded(self, intervention: dict[str, Any]) -> None:
        codes = {clause: {one.code for one in found} for clause, found in self.rooms(intervention).items()}
        assert codes == {clause: {"no_seclusion"} for clause in ROOM_CLAUSES}

    @pytest.mark.parametrize(
        "intervention",
        [
            pytest.param(seclusion(), id="seclusion"),
            pytest.param(
                time_out(
                    id="s1", room="room-1", physically_prevented=True, monitoring=seclusion()["monitoring"]
                ),
                id="a time out one cannot leave",
            ),
        ],
    )
    def test_regardless_of_label(self, intervention: dict[str, Any]) -> None:
        told = {
            clause: {(one.path, one.status) for one in found}
            for clause, found in self.rooms(intervention).items()
        }
        where = "interventions[s1].room"
        expected = {clause: {(where, "pass")} for clause in ROOM_CLAUSES}
        assert told == expected | {"IV.lock": {(where, "not_applicable")}}

    def test_each_seclusion_by_itself(self) -> None:
        second = seclusion("10:20", "10:25", id="s2", size_appropriate=False)
        found = self.rooms(seclusion(), second)["IV.A"]
        assert [(one.path, one.status) for one in found] == [
            ("interventions[s1].room", "pass"),
            ("interventions[s2].room", "fail"),
        ]

    def test_it_holds_whoever_acted(self) -> None:
        visitor = staff(employed_by_district=False, contracted_for_students=False)
        known = setting(staff=[visitor], rooms=[room(size_appropriate=False)])
        assert told(incident(seclusion()), "IV.A", setting=known)[0] == "fail"

    def test_a_room_by_itself_is_judged_by_the_room_clauses_alone(self) -> None:
        report = judge(alone(lockable=True, lock=LOCK))
        assert {one.clause for one in report} == set(ROOM_CLAUSES)
        assert {one.path for one in report} == {""}
        assert report.subject == "room room-1"
        assert report.outcome == "no breach found"

    def test_an_empty_record_of_a_room(self) -> None:
        report = judge(SeclusionRoom.model_validate({"id": "room-1"}))
        assert [one.clause for one in report.questions] == ["IV.A", "IV.B", "IV.C", "IV.D"]
        assert {one.clause: one.missing for one in report.unknowns} == {
            "IV.E": ("room.meets_building_code",),
            "IV.lock": ("room.lockable",),
            "IV.F": ("room.window",),
        }
        assert not report.failures
