"""IV: a locked room is released in time, once an emergency begins."""

from typing import Any

import pytest
from builders import (
    Told,
    at,
    incident,
    judge,
    room,
    seclusion,
    setting,
    told,
)
from room_builders import LOCK, STANDING, release, told_by_itself, told_lock_open, told_of_lock


class TestRelease:
    """IV.lock: open within two minutes of the onset, by design and each time."""

    RULE = "lock_releases_in_time"
    YES = Told("pass", "lock.release.yes")
    NO = Told("fail", "lock.release.no")
    PENDING = Told("pending", "lock.release.pending")
    AT = "interventions[s1].releases"
    DESIGN = f"{STANDING}.lock.release_within"

    def told_of_releases(self, *releases: dict[str, Any], as_of: str = "", **lock: Any) -> Told:
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
        assert self.told_of_releases(release_within=design) == expected

    @pytest.mark.parametrize(
        ("design", "expected"),
        [("PT2M", YES), ("PT2M0.001S", NO), (None, told_lock_open(RULE, "room.lock.release_within"))],
    )
    def test_of_a_room_by_itself_the_design_is_all(self, design: Any, expected: Told) -> None:
        lock = LOCK | {"release_within": design}
        assert told_by_itself("IV.lock", self.RULE, lockable=True, lock=lock) == expected

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
        assert self.told_of_releases(release(at("10:05"), at(released), emergency=emergency)) == expected

    def test_every_one_counts(self) -> None:
        good, bad = release(at("10:05"), at("10:06")), release(at("10:10"), at("10:13"))
        assert self.told_of_releases(good, bad) == self.NO
        assert self.told_of_releases(bad, good) == self.NO
        assert self.told_of_releases(good, good) == self.YES

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
        assert self.told_of_releases(one) == told_lock_open(
            self.RULE, *(f"{self.AT}{name}" for name in missing)
        )

    def test_a_release_on_a_later_day_is_too_late_without_a_time(self) -> None:
        assert self.told_of_releases(release("2026-03-05", "2026-03-07")) == self.NO

    def test_a_bad_design_decides_before_blanks(self) -> None:
        assert self.told_of_releases(release(None, None), release_within=3) == self.NO

    def test_a_bad_release_decides_before_blanks(self) -> None:
        bad = release(at("10:10"), at("10:13"))
        assert self.told_of_releases(release(None, None), bad, release_within=None) == self.NO

    def test_whether_there_were_emergencies_is_asked(self) -> None:
        judged = seclusion(locked=True, releases=None)
        assert told_of_lock(self.RULE, use=judged) == told_lock_open(self.RULE, self.AT)
        expected = told_lock_open(self.RULE, self.DESIGN, self.AT)
        assert told_of_lock(self.RULE, use=judged, release_within=None) == expected

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
        assert self.told_of_releases(release(at("10:05"), at("10:10")), as_of=as_of) == expected

    @pytest.mark.parametrize(
        ("facts", "as_of", "expected"),
        [
            pytest.param({}, "10:07", PENDING, id="blank, still in time"),
            pytest.param({}, "10:07:01", told_lock_open(RULE, f"{AT}[*].released"), id="blank, too late"),
            pytest.param({"done": False}, "10:07", PENDING, id="known not yet"),
            pytest.param({"done": False}, "10:07:00.001", NO, id="known not released in time"),
            pytest.param({"done": True}, "10:07", YES, id="released by now, which is in time"),
            pytest.param({"done": True}, "10:08", told_lock_open(RULE, f"{AT}[*].released"), id="but when"),
            pytest.param(
                {"onset": "2026-03-05", "done": False},
                "10:08",
                told_lock_open(RULE, f"{AT}[*].onset"),
                id="a date",
            ),
            pytest.param({"onset": "2026-03-05", "done": False}, "2026-03-06T00:02", NO, id="a day later"),
            pytest.param(
                {"onset": None, "done": False}, "10:08", told_lock_open(RULE, f"{AT}[*].onset"), id="no onset"
            ),
        ],
    )
    def test_not_yet_released(self, facts: dict[str, Any], as_of: str, expected: Told) -> None:
        assert self.told_of_releases(release(at("10:05"), None) | facts, as_of=as_of) == expected

    def test_when_it_must_open(self) -> None:
        judged = incident(seclusion(end="10:30", locked=True, releases=[release(at("10:05"), None)]))
        report = judge(judged, as_of="10:06", setting=setting(rooms=[room(lock=LOCK)]))
        (found,) = [one for one in report.of("IV.lock") if one.status == "pending"]

        assert (found.due_at, found.explanation) == (
            at("10:07"), "2 min after the emergency's onset at 10:05 on Thu 5 Mar 2026",
        )  # fmt: skip

    def test_released_before_the_onset_tells_nothing(self) -> None:
        found = self.told_of_releases(release(at("10:05"), "2026-03-04"))

        assert found == told_lock_open(self.RULE, f"{self.AT}[*].released")

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
        assert (
            self.told_of_releases(release(at("10:05"), at("10:06"), as_soon_as_possible=soonest)) == expected
        )
