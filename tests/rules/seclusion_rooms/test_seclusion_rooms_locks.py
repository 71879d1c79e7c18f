"""IV: a lock on a seclusion room: modified first, watched constantly, tied to the alarm."""

from typing import Any

import pytest
from builders import (
    Told,
    at,
    each,
    incident,
    seclusion,
    told,
)
from room_builders import (
    LOCK,
    LOCK_RULES,
    LOCKED,
    STANDING,
    told_by_itself,
    told_lock_open,
    told_of_lock,
    told_of_room,
)


@pytest.mark.parametrize("rule", LOCK_RULES)
class TestWhereThereIsALock:
    """IV.lock: four findings, where a door is locked, latched or secured."""

    def test_all_in_order(self, rule: str) -> None:
        assert told_of_lock(rule) == ("pass", f"lock.{LOCK_RULES[rule]}.yes", ())

    def test_nothing_locked(self, rule: str) -> None:
        """A held door is no lock, and a lock not used in this seclusion does not matter here."""
        expected = ("not_applicable", "lock.nothing_locked", ())
        assert told_of_room("IV.lock", rule, lockable=True, lock=LOCK | {"installed": None}) == expected

    def test_not_recorded_if_locked(self, rule: str) -> None:
        expected = ("unknown", "lock.unknown", ("interventions[s1].locked",))
        assert told_of_room("IV.lock", rule, use=seclusion(locked=None)) == expected

    def test_of_a_room_by_itself_the_record_says(self, rule: str) -> None:
        if rule == "constantly_monitored":
            blank = Told("not_applicable", "lock.no_seclusion")
            nothing = locked = blank
        else:
            blank = Told("unknown", "lock.unknown", ("room.lockable",))
            nothing = Told("not_applicable", "lock.nothing_locked")
            locked = Told("pass", f"lock.{LOCK_RULES[rule]}.yes")
        assert told_by_itself("IV.lock", rule, lockable=None, lock=LOCK) == blank
        assert told_by_itself("IV.lock", rule, lockable=False, lock=LOCK) == nothing
        assert told_by_itself("IV.lock", rule, lockable=True, lock=LOCK) == locked

    def test_no_lock_recorded(self, rule: str) -> None:
        if rule == "constantly_monitored":
            expected = Told("pass", "lock.monitored.yes")
        else:
            expected = told_lock_open(rule, f"{STANDING}.lock")
        assert told_of_room("IV.lock", rule, use=LOCKED, lock=None) == expected


class TestFireMarshal:
    """IV.lock: the modification comes before the lock."""

    RULE = "fire_marshal_modified_first"
    YES = Told("pass", "lock.modification.yes")
    NO = Told("fail", "lock.modification.no")
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
        assert told_of_lock(self.RULE, fire_marshal_modification=act, installed=installed) == expected

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
        assert told_of_lock(self.RULE, fire_marshal_modification=act, installed=installed) == expected

    def test_a_room_by_itself(self) -> None:
        late = LOCK | {"fire_marshal_modification": {"at": "2021-01-01"}}
        assert told_by_itself("IV.lock", self.RULE, lockable=True, lock=late) == self.NO
        blank = LOCK | {"installed": None}
        expected = told_lock_open(self.RULE, "room.lock.installed")
        assert told_by_itself("IV.lock", self.RULE, lockable=True, lock=blank) == expected


class TestConstantMonitoring:
    """IV.lock: behind a lock, frequently is not enough."""

    RULE = "constantly_monitored"
    AT = "interventions[s1].monitoring"
    YES = Told("pass", "lock.monitored.yes")
    NO = Told("fail", "lock.monitored.no")

    def told_of_monitoring(self, monitoring: dict[str, Any] | None, **arguments: Any) -> Told:
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
            pytest.param({"throughout": True}, told_lock_open(RULE, f"{AT}.mode"), id="how is blank"),
            pytest.param(
                {"mode": "direct"}, told_lock_open(RULE, f"{AT}.throughout"), id="how long is blank"
            ),
            pytest.param({}, told_lock_open(RULE, f"{AT}.mode", f"{AT}.throughout"), id="both are blank"),
            pytest.param(None, told_lock_open(RULE, AT), id="nothing recorded, named once"),
        ],
    )
    def test_constantly(self, monitoring: dict[str, Any] | None, expected: Told) -> None:
        assert self.told_of_monitoring(monitoring) == expected

    def test_a_gap_later_than_as_of_is_not_yet_known(self) -> None:
        gaps = [{"started": at("10:02"), "ended": at("10:03")}]
        watched = {"mode": "direct", "throughout": True, "gaps": gaps}
        assert self.told_of_monitoring(watched, as_of="10:01") == self.YES
        assert self.told_of_monitoring(watched, as_of="10:02") == self.NO


class TestAlarm:
    """IV.lock: tied to the fire alarm, opening by itself."""

    RULE = "lock_tied_to_alarm"
    NAMES = ("tied_to_fire_alarm", "releases_on_alarm")

    @pytest.mark.parametrize("name", NAMES)
    def test_both_are_needed(self, name: str) -> None:
        other = next(one for one in self.NAMES if one != name)
        no = ("fail", "lock.alarm.no", ())
        assert told_of_lock(self.RULE, **each(False, name)) == no
        assert told_of_lock(self.RULE, **each(False, name), **each(None, other)) == no
        assert told_of_lock(self.RULE, **each(None, name)) == told_lock_open(
            self.RULE, f"{STANDING}.lock.{name}"
        )

    def test_both_blank(self) -> None:
        paths = tuple(f"{STANDING}.lock.{name}" for name in self.NAMES)
        assert told_of_lock(self.RULE, **each(None, *self.NAMES)) == told_lock_open(self.RULE, *paths)
