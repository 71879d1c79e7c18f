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

from restraint_rules.engine import prepare
from restraint_rules.findings import Finding
from restraint_rules.models import Period, SeclusionRoom
from restraint_rules.policies import SPRAGUE
from restraint_rules.rules.seclusion_rooms.seclusion_rooms import RoomInUse, judged_as_fit

Told = tuple[str, str, tuple[str, ...]]

STANDING = "setting.rooms[room-1]"
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
PLAIN = ["IV.E", "IV.F"]
LOCK_RULES = {
    "fire_marshal_modified_first": "modification",
    "constantly_monitored": "monitored",
    "lock_releases_in_time": "release",
    "lock_tied_to_alarm": "alarm",
}


def alone(**facts: Any) -> SeclusionRoom:
    return SeclusionRoom.model_validate(room(**facts))


def used(clause: str, rule: str = "", *, use: dict[str, Any] | None = None, **facts: Any) -> Told:
    """What a clause says of a seclusion in a room."""
    judged = incident(use or seclusion())
    return told(judged, clause, rule, setting=setting(rooms=[room(**facts)]))


def by_itself(clause: str, rule: str = "", **facts: Any) -> Told:
    """What a clause says of a room by itself."""
    return told(alone(**facts), clause, rule)


class TestFitness:
    """IV.A to IV.D: judgements."""

    @pytest.mark.parametrize("clause", JUDGEMENTS)
    def test_attested(self, clause: str) -> None:
        expected = ("pass", f"room.{JUDGEMENTS[clause][0]}.attested", ())
        assert used(clause) == expected
        assert by_itself(clause) == expected

    @pytest.mark.parametrize(("clause", "name"), SINGLE)
    def test_denied(self, clause: str, name: str) -> None:
        expected = ("fail", f"room.{JUDGEMENTS[clause][0]}.denied", ())
        assert used(clause, **each(False, name)) == expected
        assert by_itself(clause, **each(False, name)) == expected

    @pytest.mark.parametrize(("clause", "name"), SINGLE)
    def test_nobody_judged(self, clause: str, name: str) -> None:
        code = f"room.{JUDGEMENTS[clause][0]}.question"
        assert used(clause, **each(None, name)) == ("review", code, (f"{STANDING}.{name}",))
        assert by_itself(clause, **each(None, name)) == ("review", code, (f"room.{name}",))

    @pytest.mark.parametrize("clause", JUDGEMENTS)
    def test_a_question_is_asked(self, clause: str) -> None:
        blank = alone(**each(None, *JUDGEMENTS[clause][1]))
        assert only(judge(blank), clause).question.endswith("?")

    def test_the_four_comforts(self) -> None:
        names = JUDGEMENTS["IV.C"][1]
        missing = tuple(f"room.{name}" for name in names)
        assert by_itself("IV.C", **each(None, *names)) == ("review", "room.comfort.question", missing)
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


class TestBuildingCode:
    """IV.E"""

    @pytest.mark.parametrize(
        ("answer", "status", "code"),
        [
            pytest.param(True, "pass", "yes", id="conforms"),
            pytest.param(False, "fail", "no", id="does not"),
            pytest.param(None, "unknown", "unknown", id="not recorded"),
        ],
    )
    def test_conforms(self, answer: bool | None, status: str, code: str) -> None:
        for told_of, path in ((used, STANDING), (by_itself, "room")):
            missing = (f"{path}.meets_building_code",) if answer is None else ()
            expected = (status, f"room.building_code.{code}", missing)
            assert told_of("IV.E", meets_building_code=answer) == expected


WINDOW = {"unbreakable": True, "student_sees_out": True, "shows_student": True, "shows_employee": True}


class TestWindow:
    """IV.F"""

    YES: Told = ("pass", "window.yes", ())
    NO: Told = ("fail", "window.no", ())
    SIGHT_TOO = {"window_exemption": "line_of_sight_too"}  # noqa: RUF012 - read only

    def open_(self, *names: str) -> Told:
        return ("unknown", "window.unknown", tuple(f"room.{name}" for name in names))

    def told(self, *, cleared: bool | None = False, sight_too: bool = False, **facts: Any) -> Told:
        judged = alone(window=WINDOW | facts, cleared_classroom=cleared)
        return told(judged, "IV.F", readings=self.SIGHT_TOO if sight_too else {})

    def test_as_it_must_be(self) -> None:
        assert self.told() == self.YES
        assert self.told(cleared=None) == self.YES
        assert used("IV.F") == self.YES

    @pytest.mark.parametrize("name", WINDOW)
    def test_one_thing_lacks(self, name: str) -> None:
        assert self.told(**each(False, name)) == self.NO

    @pytest.mark.parametrize("name", WINDOW)
    def test_one_thing_is_blank(self, name: str) -> None:
        assert self.told(**each(None, name)) == self.open_(f"window.{name}")

    def test_everything_is_blank(self) -> None:
        names = ("shows_student", "shows_employee", "unbreakable", "student_sees_out")
        assert self.told(**each(None, *WINDOW)) == self.open_(*(f"window.{name}" for name in names))

    def test_no_window_recorded(self) -> None:
        assert by_itself("IV.F", window=None) == self.open_("window")
        assert used("IV.F", window=None) == ("unknown", "window.unknown", (f"{STANDING}.window",))

    @pytest.mark.parametrize("name", ["shows_student", "shows_employee"])
    def test_clearing_a_classroom_excuses_no_blindness_of_staff(self, name: str) -> None:
        assert self.told(cleared=True, **each(False, name)) == self.NO
        assert self.told(cleared=None, **each(False, name)) == self.NO

    @pytest.mark.parametrize("answer", [False, None])
    @pytest.mark.parametrize("sight_too", [True, False])
    def test_a_cleared_classroom_needs_no_unbreakable_window(
        self, answer: bool | None, sight_too: bool
    ) -> None:
        assert self.told(cleared=True, unbreakable=answer, sight_too=sight_too) == self.YES

    @pytest.mark.parametrize(
        ("sight", "cleared", "sight_too", "expected"),
        [
            pytest.param(False, True, False, NO, id="by default the line of sight stays"),
            pytest.param(False, True, True, YES, id="read otherwise it falls away too"),
            pytest.param(None, True, True, YES, id="and then need not be recorded"),
            pytest.param(False, False, True, NO, id="but only in a cleared classroom"),
            pytest.param(
                False, None, True, ("unknown", "window.unknown", ("room.cleared_classroom",)),
                id="cleared or not is blank",
            ),
            pytest.param(False, None, False, NO, id="by default it does not matter if cleared"),
        ],
    )  # fmt: skip
    def test_line_of_sight(
        self, sight: bool | None, cleared: bool | None, sight_too: bool, expected: Told
    ) -> None:
        assert self.told(student_sees_out=sight, cleared=cleared, sight_too=sight_too) == expected

    def test_whether_it_was_cleared_may_decide(self) -> None:
        assert self.told(unbreakable=False, cleared=None) == self.open_("cleared_classroom")
        expected = self.open_("window.unbreakable", "cleared_classroom")
        assert self.told(unbreakable=None, cleared=None) == expected

    def test_the_finding_names_the_reading(self) -> None:
        found = only(judge(alone(), readings=self.SIGHT_TOO), "IV.F")
        assert found.source.readings == (("window_exemption", "line_of_sight_too"),)


LOCK = {
    "installed": "2020-08-15",
    "fire_marshal_modification": {"at": "2020-08-14"},
    "release_within": "PT2M",
    "tied_to_fire_alarm": True,
    "releases_on_alarm": True,
}
LOCKED = seclusion(locked=True, releases=[])


def of_lock(rule: str, *, use: dict[str, Any] | None = None, **lock: Any) -> Told:
    """What a lock's rule says of a locked seclusion."""
    return used("IV.lock", rule, use=use or LOCKED, lock=LOCK | lock)


def open_lock(rule: str, *paths: str) -> Told:
    return ("unknown", f"lock.{LOCK_RULES[rule]}.unknown", paths)


@pytest.mark.parametrize("rule", LOCK_RULES)
class TestWhereThereIsALock:
    """IV.lock: four findings, where a door is locked, latched or secured."""

    def test_all_in_order(self, rule: str) -> None:
        assert of_lock(rule) == ("pass", f"lock.{LOCK_RULES[rule]}.yes", ())

    def test_nothing_locked(self, rule: str) -> None:
        """A held door is no lock, and a lock not used in this seclusion does not matter here."""
        expected = ("not_applicable", "lock.nothing_locked", ())
        assert used("IV.lock", rule, lockable=True, lock=LOCK | {"installed": None}) == expected

    def test_not_recorded_if_locked(self, rule: str) -> None:
        expected = ("unknown", "lock.unknown", ("interventions[s1].locked",))
        assert used("IV.lock", rule, use=seclusion(locked=None)) == expected

    def test_of_a_room_by_itself_the_record_says(self, rule: str) -> None:
        if rule == "constantly_monitored":
            blank: Told = ("not_applicable", "lock.no_seclusion", ())
            nothing = locked = blank
        else:
            blank = ("unknown", "lock.unknown", ("room.lockable",))
            nothing = ("not_applicable", "lock.nothing_locked", ())
            locked = ("pass", f"lock.{LOCK_RULES[rule]}.yes", ())
        assert by_itself("IV.lock", rule, lockable=None, lock=LOCK) == blank
        assert by_itself("IV.lock", rule, lockable=False, lock=LOCK) == nothing
        assert by_itself("IV.lock", rule, lockable=True, lock=LOCK) == locked

    def test_no_lock_recorded(self, rule: str) -> None:
        if rule == "constantly_monitored":
            expected: Told = ("pass", "lock.monitored.yes", ())
        else:
            expected = open_lock(rule, f"{STANDING}.lock")
        assert used("IV.lock", rule, use=LOCKED, lock=None) == expected


class TestFireMarshal:
    """IV.lock: the modification comes before the lock."""

    RULE = "fire_marshal_modified_first"
    YES: Told = ("pass", "lock.modification.yes", ())
    NO: Told = ("fail", "lock.modification.no", ())
    GRANTED = f"{STANDING}.lock.fire_marshal_modification"
    INSTALLED = f"{STANDING}.lock.installed"

    @pytest.mark.parametrize(
        ("granted", "installed", "expected"),
        [
            pytest.param("2020-08-14", "2020-08-15", YES, id="the day before"),
            pytest.param("2020-08-16", "2020-08-15", NO, id="the day after"),
            pytest.param(
                "2020-08-15", "2020-08-15",
                ("unknown", "lock.modification.unknown", (f"{GRANTED}.at", INSTALLED)),
                id="the same day: nobody can tell",
            ),
            pytest.param(at("09:00"), at("09:01"), YES, id="the same day, by the clock"),
            pytest.param(at("09:01"), at("09:00"), NO, id="the same day, too late"),
            pytest.param(at("09:00"), at("09:00"), NO, id="at the same instant is not before"),
            pytest.param(
                "2026-03-05", at("09:00"), ("unknown", "lock.modification.unknown", (f"{GRANTED}.at",)),
                id="the same day, the grant's time blank",
            ),
            pytest.param(
                at("09:00"), "2026-03-05", ("unknown", "lock.modification.unknown", (INSTALLED,)),
                id="the same day, the installation's time blank",
            ),
            pytest.param("2026-03-04", at("00:00"), YES, id="a day before the first minute"),
            pytest.param("2026-03-05", at("00:00"), NO, id="on a day whose first instant is too late"),
            pytest.param(
                "2020-08-14", None, ("unknown", "lock.modification.unknown", (INSTALLED,)), id="blank"
            ),
        ],
    )  # fmt: skip
    def test_before_the_installation(self, granted: Any, installed: Any, expected: Told) -> None:
        act = {"at": granted}
        assert of_lock(self.RULE, fire_marshal_modification=act, installed=installed) == expected

    @pytest.mark.parametrize(
        ("act", "installed", "expected"),
        [
            pytest.param({"done": False}, "2020-08-15", NO, id="known to be none"),
            pytest.param({"done": False}, None, NO, id="known to be none, installation blank"),
            pytest.param(
                None, "2020-08-15", ("unknown", "lock.modification.unknown", (GRANTED,)), id="not recorded"
            ),
            pytest.param(
                {}, "2020-08-15", ("unknown", "lock.modification.unknown", (GRANTED,)), id="recorded blank"
            ),
            pytest.param(
                {"done": True}, "2020-08-15", ("unknown", "lock.modification.unknown", (f"{GRANTED}.at",)),
                id="granted, day blank",
            ),
            pytest.param(
                {"done": True}, None, ("unknown", "lock.modification.unknown", (f"{GRANTED}.at", INSTALLED)),
                id="granted, both days blank",
            ),
        ],
    )  # fmt: skip
    def test_of_which_less_is_recorded(self, act: Any, installed: Any, expected: Told) -> None:
        assert of_lock(self.RULE, fire_marshal_modification=act, installed=installed) == expected

    def test_a_room_by_itself(self) -> None:
        late = LOCK | {"fire_marshal_modification": {"at": "2021-01-01"}}
        assert by_itself("IV.lock", self.RULE, lockable=True, lock=late) == self.NO
        blank = LOCK | {"installed": None}
        expected = open_lock(self.RULE, "room.lock.installed")
        assert by_itself("IV.lock", self.RULE, lockable=True, lock=blank) == expected


class TestConstantMonitoring:
    """IV.lock: behind a lock, frequently is not enough."""

    RULE = "constantly_monitored"
    AT = "interventions[s1].monitoring"
    YES: Told = ("pass", "lock.monitored.yes", ())
    NO: Told = ("fail", "lock.monitored.no", ())

    def told(self, monitoring: dict[str, Any] | None, **arguments: Any) -> Told:
        judged = incident(seclusion(locked=True, releases=[], monitoring=monitoring))
        return told(judged, "IV.lock", self.RULE, **arguments)

    @pytest.mark.parametrize(
        ("monitoring", "expected"),
        [
            pytest.param({"mode": "direct", "throughout": True}, YES, id="directly, throughout"),
            pytest.param(
                {"mode": "video", "within_reach": True, "throughout": True}, YES, id="by near video"
            ),
            pytest.param({"mode": "video", "within_reach": False, "throughout": True}, NO, id="by far video"),
            pytest.param({"mode": "direct", "throughout": False, "frequent": True}, NO, id="only frequently"),
            pytest.param({"mode": "none"}, NO, id="not at all"),
            pytest.param(
                {
                    "mode": "direct",
                    "throughout": True,
                    "gaps": [{"started": at("10:02"), "ended": at("10:03")}],
                },
                NO,
                id="with a gap",
            ),
            pytest.param({"throughout": True}, open_lock(RULE, f"{AT}.mode"), id="how is blank"),
            pytest.param({"mode": "direct"}, open_lock(RULE, f"{AT}.throughout"), id="how long is blank"),
            pytest.param({}, open_lock(RULE, f"{AT}.mode", f"{AT}.throughout"), id="both are blank"),
            pytest.param(None, open_lock(RULE, AT), id="nothing recorded, named once"),
        ],
    )
    def test_constantly(self, monitoring: dict[str, Any] | None, expected: Told) -> None:
        assert self.told(monitoring) == expected

    def test_a_gap_later_than_as_of_is_not_yet_known(self) -> None:
        gaps = [{"started": at("10:02"), "ended": at("10:03")}]
        watched = {"mode": "direct", "throughout": True, "gaps": gaps}
        assert self.told(watched, as_of="10:01") == self.YES
        assert self.told(watched, as_of="10:02") == self.NO


def release(onset: Any, released: Any, **facts: Any) -> dict[str, Any]:
    return {
        "emergency": "medical", "onset": onset, "released": released, "as_soon_as_possible": True,
    } | facts  # fmt: skip


class TestRelease:
    """IV.lock: open within two minutes of the onset, by design and each time."""

    RULE = "lock_releases_in_time"
    YES: Told = ("pass", "lock.release.yes", ())
    NO: Told = ("fail", "lock.release.no", ())
    PENDING: Told = ("pending", "lock.release.pending", ())
    AT = "interventions[s1].releases"
    DESIGN = f"{STANDING}.lock.release_within"

    def told(self, *releases: dict[str, Any], as_of: str = "", **lock: Any) -> Told:
        judged = incident(seclusion(end="10:30", locked=True, releases=list(releases)))
        arguments: dict[str, Any] = {"as_of": as_of} if as_of else {}
        arguments["setting"] = setting(rooms=[room(lock=LOCK | lock)])
        return told(judged, "IV.lock", self.RULE, **arguments)

    @pytest.mark.parametrize(
        ("design", "expected"),
        [
            pytest.param("PT2M", YES, id="2:00.000"),
            pytest.param("PT2M0.001S", NO, id="2:00.001"),
            pytest.param("PT5S", YES, id="five seconds"),
            pytest.param(0, YES, id="at once"),
            pytest.param(3, NO, id="three minutes"),
            pytest.param(None, ("unknown", "lock.release.unknown", (DESIGN,)), id="not recorded"),
        ],
    )
    def test_by_design(self, design: Any, expected: Told) -> None:
        assert self.told(release_within=design) == expected

    @pytest.mark.parametrize(
        ("design", "expected"),
        [("PT2M", YES), ("PT2M0.001S", NO), (None, open_lock(RULE, "room.lock.release_within"))],
    )
    def test_of_a_room_by_itself_the_design_is_all(self, design: Any, expected: Told) -> None:
        lock = LOCK | {"release_within": design}
        assert by_itself("IV.lock", self.RULE, lockable=True, lock=lock) == expected

    @pytest.mark.parametrize("emergency", ["medical", "fire", "lockdown", "other_critical", None])
    @pytest.mark.parametrize(
        ("released", "expected"),
        [
            pytest.param("10:07:00.000", YES, id="2:00.000"),
            pytest.param("10:07:00.001", NO, id="2:00.001"),
            pytest.param("10:05:00", YES, id="at once"),
        ],
    )
    def test_each_emergency(self, released: str, expected: Told, emergency: str | None) -> None:
        assert self.told(release(at("10:05"), at(released), emergency=emergency)) == expected

    def test_every_one_counts(self) -> None:
        good, bad = release(at("10:05"), at("10:06")), release(at("10:10"), at("10:13"))
        assert self.told(good, bad) == self.NO
        assert self.told(bad, good) == self.NO
        assert self.told(good, good) == self.YES

    @pytest.mark.parametrize(
        ("one", "missing"),
        [
            pytest.param(release(None, at("10:06")), ("[*].onset",), id="onset blank"),
            pytest.param(release(at("10:05"), None), ("[*].released",), id="release blank"),
            pytest.param(release(None, None, id="x"), ("[x].onset", "[x].released"), id="both blank"),
            pytest.param(release("2026-03-05", at("10:06")), ("[*].onset",), id="onset without a time"),
            pytest.param(release(at("10:05"), "2026-03-05"), ("[*].released",), id="release without a time"),
            pytest.param(
                release("2026-03-05", "2026-03-05"), ("[*].onset", "[*].released"), id="both without a time"
            ),
        ],
    )
    def test_blanks(self, one: dict[str, Any], missing: tuple[str, ...]) -> None:
        assert self.told(one) == open_lock(self.RULE, *(f"{self.AT}{name}" for name in missing))

    def test_a_release_on_a_later_day_is_too_late_without_a_time(self) -> None:
        assert self.told(release("2026-03-05", "2026-03-07")) == self.NO

    def test_a_bad_design_decides_before_blanks(self) -> None:
        assert self.told(release(None, None), release_within=3) == self.NO

    def test_a_bad_release_decides_before_blanks(self) -> None:
        bad = release(at("10:10"), at("10:13"))
        assert self.told(release(None, None), bad, release_within=None) == self.NO

    def test_whether_there_were_emergencies_is_asked(self) -> None:
        judged = seclusion(locked=True, releases=None)
        assert of_lock(self.RULE, use=judged) == open_lock(self.RULE, self.AT)
        expected = open_lock(self.RULE, self.DESIGN, self.AT)
        assert of_lock(self.RULE, use=judged, release_within=None) == expected

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            pytest.param("10:04", YES, id="before the onset nothing is known of it"),
            pytest.param("10:07", PENDING, id="not yet released, still in time"),
            pytest.param("10:07:01", NO, id="not yet released, too late"),
            pytest.param("10:20", NO, id="released, too late"),
        ],
    )
    def test_a_release_later_than_as_of(self, as_of: str, expected: Told) -> None:
        assert self.told(release(at("10:05"), at("10:10")), as_of=as_of) == expected

    @pytest.mark.parametrize(
        ("facts", "as_of", "expected"),
        [
            pytest.param({}, "10:07", PENDING, id="blank, still in time"),
            pytest.param({}, "10:07:01", open_lock(RULE, f"{AT}[*].released"), id="blank, too late"),
            pytest.param({"done": False}, "10:07", PENDING, id="known not yet"),
            pytest.param({"done": False}, "10:07:00.001", NO, id="known not released in time"),
            pytest.param({"done": True}, "10:07", YES, id="released by now, which is in time"),
            pytest.param({"done": True}, "10:08", open_lock(RULE, f"{AT}[*].released"), id="but when"),
            pytest.param(
                {"onset": "2026-03-05", "done": False},
                "10:08",
                open_lock(RULE, f"{AT}[*].onset"),
                id="a date",
            ),
            pytest.param({"onset": "2026-03-05", "done": False}, "2026-03-06T00:02", NO, id="a day later"),
            pytest.param(
                {"onset": None, "done": False}, "10:08", open_lock(RULE, f"{AT}[*].onset"), id="no onset"
            ),
        ],
    )
    def test_not_yet_released(self, facts: dict[str, Any], as_of: str, expected: Told) -> None:
        assert self.told(release(at("10:05"), None) | facts, as_of=as_of) == expected

    def test_when_it_must_open(self) -> None:
        judged = incident(seclusion(end="10:30", locked=True, releases=[release(at("10:05"), None)]))
        report = judge(judged, as_of="10:06", setting=setting(rooms=[room(lock=LOCK)]))
        (found,) = [one for one in report.of("IV.lock") if one.status == "pending"]

        assert (found.due_at, found.explanation) == (
            at("10:07"), "2 min after the emergency's onset at 10:05 on Thu 5 Mar 2026",
        )  # fmt: skip

    def test_released_before_the_onset_tells_nothing(self) -> None:
        found = self.told(release(at("10:05"), "2026-03-04"))

        assert found == open_lock(self.RULE, f"{self.AT}[*].released")

    @pytest.mark.parametrize(
        ("soonest", "expected"),
        [
            pytest.param(True, YES, id="attested"),
            pytest.param(False, ("fail", "lock.release.slow", ()), id="denied"),
            pytest.param(
                None,
                ("review", "lock.release.question", (f"{AT}[*].as_soon_as_possible",)),
                id="nobody judged",
            ),
        ],
    )
    def test_as_soon_as_possible_within_the_limit(self, soonest: bool | None, expected: Told) -> None:
        assert self.told(release(at("10:05"), at("10:06"), as_soon_as_possible=soonest)) == expected


class TestAlarm:
    """IV.lock: tied to the fire alarm, opening by itself."""

    RULE = "lock_tied_to_alarm"
    NAMES = ("tied_to_fire_alarm", "releases_on_alarm")

    @pytest.mark.parametrize("name", NAMES)
    def test_both_are_needed(self, name: str) -> None:
        other = next(one for one in self.NAMES if one != name)
        no = ("fail", "lock.alarm.no", ())
        assert of_lock(self.RULE, **each(False, name)) == no
        assert of_lock(self.RULE, **each(False, name), **each(None, other)) == no
        assert of_lock(self.RULE, **each(None, name)) == open_lock(self.RULE, f"{STANDING}.lock.{name}")

    def test_both_blank(self) -> None:
        paths = tuple(f"{STANDING}.lock.{name}" for name in self.NAMES)
        assert of_lock(self.RULE, **each(None, *self.NAMES)) == open_lock(self.RULE, *paths)


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
