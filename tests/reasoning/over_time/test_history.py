"""A student's uses in order: what counts as one, on which day, and what was true of the student when."""

from datetime import date
from typing import Any

import pytest
from builders import agent, at, restraint, seclusion, setting, time_out
from student_builders import history_of, incident_on, path_of, record, uses_on

DAY = "2026-03-05"
BY_INCIDENT = {"use_counting": "each_incident"}


def uses_counted(*interventions: dict[str, Any], **arguments: Any) -> list[tuple[str, bool]]:
    """What of one incident counts, and if it surely does."""
    uses = history_of(record(incident_on(DAY, *interventions)), **arguments).uses
    return [(use.path.rpartition("[")[2].rstrip("]"), use.sure) for use in uses]


class TestWhatCounts:
    """A restraint or a seclusion by its facts, each for itself."""

    @pytest.mark.parametrize(
        ("intervention", "expected"),
        [
            (restraint(), [("r1", True)]),
            (seclusion(), [("s1", True)]),
            (time_out(), []),
            (agent(), []),
            (time_out(physically_prevented=True), [("t1", True)]),
            (time_out(locked=True, physically_prevented=None), [("t1", True)]),
            (seclusion(physically_prevented=False), []),
            (seclusion(physically_prevented=None), [("s1", True)]),
            (seclusion(physically_prevented=False, to_calm=False), []),
            (restraint(holds=None), [("r1", True)]),
            (restraint(holds=[{"id": "h", "immobilizes": False, "carries": False}]), []),
            (restraint(holds=[{"id": "h", "immobilizes": False, "carries": True}]), [("r1", True)]),
        ],
        ids=[
            "restraint",
            "seclusion",
            "time out",
            "medication",
            "time out behind a held door",
            "time out behind a lock",
            "seclusion one can leave",
            "seclusion by its label",
            "confinement one can leave",
            "restraint by its label",
            "a hand on the shoulder",
            "carried",
        ],
    )
    def test_by_its_facts(self, intervention: dict[str, Any], expected: list[tuple[str, bool]]) -> None:
        assert uses_counted(intervention) == expected

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"kind": "calming_hold", "brief": True, "to_calm": True}, []),
            ({"kind": "calming_hold", "brief": True, "to_calm": False}, [("r1", True)]),
            ({"kind": "calming_hold", "brief": True}, [("r1", True)]),
            ({"kind": "escort", "minimum_contact": True}, []),
        ],
        ids=["borne out", "refuted", "not recorded", "an escort"],
    )
    def test_an_exclusion_that_is_claimed(self, facts: dict[str, Any], expected: Any) -> None:
        assert uses_counted(restraint(exclusion=facts)) == expected

    def test_what_may_be_one_is_not_sure(self) -> None:
        left_open = time_out(holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}])
        (use,) = history_of(record(incident_on(DAY, left_open))).uses

        assert not use.sure
        assert use.missing == (f"{path_of(DAY, 't1')}.holds[*].immobilizes",)

    def test_what_is_sure_misses_nothing(self) -> None:
        (use,) = history_of(record(incident_on(DAY, seclusion(physically_prevented=None)))).uses

        assert (use.sure, use.missing) == (True, ())

    def test_a_forcible_escort_and_the_seclusion_after_it_are_two(self) -> None:
        escort = restraint(
            end="10:02",
            holds=[{"id": "h", "immobilizes": False, "carries": True}],
            exclusion={"kind": "escort"},
        )

        assert uses_counted(escort, seclusion("10:02", "10:10")) == [("r1", True), ("s1", True)]

    def test_what_began_later_than_as_of_is_not_known(self) -> None:
        later = restraint("14:00", "14:05", id="r2")

        assert uses_counted(restraint(), later, as_of="2026-03-05T13:59") == [("r1", True)]
        assert uses_counted(restraint(), later, as_of="2026-03-05T14:00") == [("r1", True), ("r2", True)]

    def test_who_acted_does_not_matter(self) -> None:
        nobody = setting(staff=[{"id": "staff-1", "role": "other", "employed_by_district": False}])

        assert uses_counted(restraint(), setting=nobody)[0][0] == "r1"


class TestEachIncident:
    """By a reading an incident counts once, by its first use."""

    @pytest.mark.parametrize(
        ("interventions", "expected"),
        [
            ([seclusion("10:02", "10:10"), restraint()], [("r1", True)]),
            ([restraint("10:20", "10:25"), seclusion()], [("s1", True)]),
            (
                [
                    time_out(holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}]),
                    restraint("10:20", "10:25"),
                ],
                [("r1", True)],
            ),
            (
                [time_out(holds=[{"immobilizes": None, "carries": False, "restricts_torso": False}])],
                [("t1", False)],
            ),
            ([time_out()], []),
        ],
        ids=["the first", "whatever its kind", "the first that is sure", "else what may be one", "none"],
    )
    def test_once(self, interventions: list[dict[str, Any]], expected: Any) -> None:
        assert uses_counted(*interventions, readings=BY_INCIDENT) == expected

    def test_two_incidents_of_a_day_are_two(self) -> None:
        history = history_of(record(*uses_on(DAY, DAY)), readings=BY_INCIDENT)

        assert [use.path for use in history.uses] == [path_of("u1"), path_of("u2")]


class TestDays:
    """A use belongs to the local day on which it started."""

    @pytest.mark.parametrize(
        ("started", "day", "timed"),
        [
            (at("2026-03-05T23:59"), date(2026, 3, 5), True),
            (at("2026-03-06T00:05"), date(2026, 3, 6), True),
            (date(2026, 3, 6), date(2026, 3, 6), False),
            (None, date(2026, 3, 5), False),
        ],
        ids=["before midnight", "after midnight", "a date", "not recorded"],
    )
    def test_the_start_decides(self, started: Any, day: date, *, timed: bool) -> None:
        (use,) = history_of(record(incident_on(DAY, restraint(started=started, ended=None)))).uses

        assert (use.day, use.at is not None) == (day, timed)
        assert (use.blank is not None) is (started is None)

    def test_the_local_day_in_a_fall_night(self) -> None:
        # Half past one the second time is later than twenty to two the first time.
        first = restraint(started=at("2025-11-01T23:30"), ended=at("2025-11-01T23:35"))
        second = restraint(
            started=at("2025-11-02T01:30", fold=1), ended=at("2025-11-02T01:35", fold=1), id="r2"
        )
        third = restraint(started=at("2025-11-02T01:40"), ended=at("2025-11-02T01:45"), id="r3")
        history = history_of(record(incident_on("2025-11-01", first, second, third)))

        assert [(use.day.day, use.path[-3:-1]) for use in history.uses] == [(1, "r1"), (2, "r3"), (2, "r2")]

    def test_uses_come_in_order_of_time(self) -> None:
        later = incident_on(DAY, restraint("15:00", "15:05"), id="a")
        earlier = incident_on(DAY, restraint("09:00", "09:05"), id="b")
        before = incident_on("2026-03-04", id="c")
        history = history_of(record(later, earlier, before))

        assert [use.path for use in history.uses] == [path_of("c"), path_of("b"), path_of("a")]

    def test_those_without_a_time_come_first(self) -> None:
        untimed = incident_on(DAY, restraint(None, None), id="b")
        history = history_of(record(incident_on(DAY, id="a"), untimed))

        assert [use.path for use in history.uses] == [path_of("b"), path_of("a")]


class TestWhenItCanHaveStarted:
    """A blank start is bounded by what else is recorded; its path is told."""

    @pytest.mark.parametrize(
        ("facts", "earliest", "latest"),
        [
            ({"ended": None}, "2026-03-05T00:00", "2026-03-05T23:59:59.999999"),
            ({"ended": at("10:08")}, "2026-03-05T00:00", "2026-03-05T10:08"),
            ({"ended": at("10:08"), "duration": 8}, "2026-03-05T09:59", "2026-03-05T10:01"),
        ],
        ids=["nothing", "an end", "an end and a duration"],
    )
    def test_bounds(self, facts: dict[str, Any], earliest: str, latest: str) -> None:
        (use,) = history_of(record(incident_on(DAY, restraint(None, **facts)))).uses

        assert use.blank is not None
        assert use.blank.earliest == at(earliest)
        assert use.blank.latest == at(latest)
        assert use.blank.missing == (f"{path_of(DAY)}.started",)


class TestPeriods:
    """Restraints, seclusions and time outs whose start is known, with how long they surely went on."""

    def test_what_is_among_them(self) -> None:
        interventions = [restraint(), seclusion(None, "10:30"), time_out("11:00", None), agent()]
        periods = history_of(record(incident_on(DAY, *interventions))).periods

        assert [(one.path, one.incident) for one in periods] == [
            (path_of(DAY, "r1"), f"incidents[{DAY}]"),
            (path_of(DAY, "t1"), f"incidents[{DAY}]"),
        ]
        assert [one.end for one in periods] == [at("10:08"), at("11:00")]


class TestTimeOuts:
    @pytest.mark.parametrize(
        ("intervention", "expected"),
        [(time_out(), True), (restraint(), False), (time_out(physically_prevented=True), False)],
        ids=["one", "none", "one that is a seclusion"],
    )
    def test_whether_there_was_one(self, intervention: dict[str, Any], *, expected: bool) -> None:
        assert history_of(record(incident_on(DAY, intervention), "2026-03-06")).time_outs is expected
