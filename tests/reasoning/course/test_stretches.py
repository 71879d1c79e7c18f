"""The reading ``limit_applies_to``: fifteen minutes of each intervention, or of the whole episode."""

from typing import Any

import pytest
from builders import at, determination, incident, judge, restraint, seclusion, time_out
from course_builders import finding_of_episode

LIMIT, FIRST, NEXT = "III.H.1.b", "III.H.2", "III.H.3"
R1, S1 = "interventions[r1]", "interventions[s1]"


class TestEachIntervention:
    """By default every period has its own fifteen minutes."""

    def test_each_is_judged(self) -> None:
        report = judge(incident(restraint("10:00", "10:10"), seclusion("10:10", "10:20")))

        assert [(one.path, one.status) for one in report.of(LIMIT)] == [(R1, "pass"), (S1, "pass")]

    def test_a_decision_counts_for_its_own_period(self) -> None:
        made = [determination("10:12")]
        report = judge(
            incident(restraint("10:00", "10:20", determinations=made), seclusion("10:00", "10:20"))
        )

        assert [(one.path, one.status) for one in report.of(FIRST)] == [(R1, "pass"), (S1, "fail")]

    def test_what_is_not_recorded_is_named_with_its_period(self) -> None:
        report = judge(
            incident(
                restraint("10:00", "10:20", determinations=None),
                seclusion("10:30", "10:50", determinations=None),
            )
        )

        assert [one.missing for one in report.of(FIRST)] == [
            (f"{R1}.determinations",),
            (f"{S1}.determinations",),
        ]


class TestTheSum:
    """Of the whole episode, the union of the uses' time counts."""

    @pytest.mark.parametrize(
        ("first", "second", "expected"),
        [
            (("10:00", "10:10"), ("10:30", "10:35"), "pass"),
            (("10:00", "10:10"), ("10:30", "10:35:00.001"), "fail"),
            (("10:00", "10:10"), ("10:10", "10:15"), "pass"),
            (("10:00", "10:10"), ("10:10", "10:15:00.001"), "fail"),
            (("10:00", "10:10"), ("10:05", "10:15"), "pass"),
            (("10:00", "10:10"), ("10:05", "10:15:00.001"), "fail"),
            (("10:00", "10:15"), ("10:02", "10:14"), "pass"),
            (("10:00", "10:14"), ("10:02", "10:16"), "fail"),
            (("10:00", "10:16"), ("10:02", "10:14"), "fail"),
            (("10:30", "10:35"), ("10:00", "10:10"), "pass"),
            (("10:30", "10:35:00.001"), ("10:00", "10:10"), "fail"),
        ],
    )
    def test_pauses_and_overlaps_do_not_count(self, first: Any, second: Any, expected: str) -> None:
        found = finding_of_episode(LIMIT, restraint(*first), seclusion(*second))

        assert (found.status, found.path) == (expected, "")

    def test_of_three_uses(self) -> None:
        third = restraint("10:40", "10:45:00.001", id="r2")
        longer = finding_of_episode(LIMIT, restraint("10:00", "10:05"), seclusion("10:20", "10:25"), third)

        assert longer.status == "fail"

    @pytest.mark.parametrize(("end", "expected"), [("10:22", "pass"), ("10:22:00.001", "fail")])
    def test_of_three_uses_the_last_two_overlap(self, end: str, expected: str) -> None:
        # 3 minutes, a pause, 12 minutes
        third = restraint("10:15", end, id="r2")
        found = finding_of_episode(LIMIT, restraint("10:00", "10:03"), seclusion("10:10", "10:20"), third)

        assert found.status == expected

    def test_of_three_uses_the_second_takes_in_the_third(self) -> None:
        third = restraint("10:15", "10:20", id="r2")
        longer = finding_of_episode(LIMIT, restraint("10:00", "10:03"), seclusion("10:10", "10:23"), third)

        assert longer.status == "fail"

    @pytest.mark.parametrize("determinations", [[], [determination("10:12")]])
    @pytest.mark.parametrize("stated", [15, "PT15M1S"])
    def test_at_least_the_limit_is_not_beyond_it(self, determinations: Any, stated: Any) -> None:
        # Together they lasted between the stated length and a minute more.
        uses = (
            restraint("10:00", None, duration=stated),
            seclusion("10:20", "10:21", determinations=determinations),
        )
        found = finding_of_episode(FIRST, *uses)

        assert found.status == ("unknown" if stated == 15 else "pass" if determinations else "fail")

    def test_a_time_out_does_not_count(self) -> None:
        found = finding_of_episode(LIMIT, restraint("10:00", "10:10"), time_out("10:10", "11:00"))

        assert (found.status, found.path) == ("pass", R1)

    def test_a_single_use_keeps_its_path(self) -> None:
        assert finding_of_episode(FIRST, restraint("10:00", "10:20")).path == R1

    @pytest.mark.parametrize(("second", "expected"), [(7, "pass"), ("PT7M1S", "unknown")])
    def test_stated_durations_bound_the_sum(self, second: Any, expected: str) -> None:
        # Stated lengths may overlap: together they last between the longer one and their sum.
        uses = restraint("10:00", None, duration=8), seclusion(None, None, duration=second)
        found = finding_of_episode(LIMIT, *uses)

        assert found.status == expected
        blanks = (f"{S1}.started", f"{S1}.ended", f"{R1}.ended")
        assert sorted(found.missing) == (sorted(blanks) if expected == "unknown" else [])

    @pytest.mark.parametrize("long", [0, 1])
    def test_one_that_is_too_long_alone_decides(self, long: int) -> None:
        lengths = [5, 5]
        lengths[long] = 16
        uses = restraint("10:00", None, duration=lengths[0]), seclusion("11:00", None, duration=lengths[1])

        assert finding_of_episode(FIRST, *uses).status == "fail"

    def test_without_an_end_nobody_can_tell(self) -> None:
        found = finding_of_episode(FIRST, restraint("10:00", None), seclusion("10:20", "10:32"))

        assert (found.status, found.code) == ("unknown", "length.unknown")
        assert found.missing == (f"{R1}.ended",)


@pytest.mark.parametrize(("made", "expected"), [("10:16", "unknown"), ("10:16:00.001", "fail")])
def test_the_mark_of_one_use_has_the_bounds_of_its_start(made: str, expected: str) -> None:
    # Stated as 20 whole minutes until 10:20: it began between 09:59 and 10:01.
    use = restraint(None, "10:20", duration=20, determinations=[determination(made)])

    assert finding_of_episode(FIRST, use).status == expected


class TestTheMark:
    """The fifteenth minute of the episode; pauses do not count."""

    @pytest.mark.parametrize(
        ("uses", "mark"),
        [
            ((restraint("10:00", "10:10"), seclusion("10:30", "10:50")), "10:35"),
            ((seclusion("10:30", "10:50"), restraint("10:00", "10:10")), "10:35"),
            ((restraint("10:00", "10:15"), seclusion("10:30", "10:50")), "10:30"),
            ((restraint("10:00", "10:14:59"), seclusion("10:30", "10:50")), "10:30:01"),
            ((restraint("10:00", "10:20"), seclusion("10:30", "10:50")), "10:15"),
            ((restraint("10:00", "10:10"), seclusion("10:05", "10:50")), "10:15"),
            ((restraint("10:00", "10:10"), seclusion("10:10", "10:50")), "10:15"),
            (
                (
                    restraint("10:00", "10:05"),
                    seclusion("10:10", "10:14"),
                    restraint("10:20", "10:40", id="r2"),
                ),
                "10:26",
            ),
        ],
    )
    def test_by_the_mark(self, uses: Any, mark: str) -> None:
        in_time, late = (
            finding_of_episode(FIRST, *({**uses[0], "determinations": [determination(when)]}, *uses[1:]))
            for when in (mark, f"{mark}:00.000001" if len(mark) == 5 else f"{mark}.000001")
        )

        assert (in_time.status, late.status) == ("pass", "fail")
        assert (in_time.path, late.path) == ("", "")
        assert (in_time.due_at, late.due_at) == (at(mark), at(mark))

    @pytest.mark.parametrize(
        ("made", "expected", "missing"),
        [
            ("10:15", "pass", ()),
            ("10:15:00.000001", "unknown", (f"{R1}.ended",)),
            ("10:30", "unknown", (f"{R1}.ended",)),
        ],
    )
    def test_an_end_not_recorded_leaves_the_mark_open(self, made: str, expected: str, missing: Any) -> None:
        # If the restraint ended at once the mark is 10:35, if it lasted until 10:14 it is 10:21.
        second = seclusion("10:20", "10:40", determinations=[determination(made)])
        found = finding_of_episode(FIRST, restraint("10:00", None), second)

        assert (found.status, found.missing) == (expected, missing)

    def test_nor_can_new_decisions_be_judged(self) -> None:
        second = seclusion("10:20", "11:20", determinations=[determination("10:25"), determination("10:50")])
        found = finding_of_episode(NEXT, restraint("10:00", None), second)

        assert (found.status, found.path, found.missing) == ("unknown", "", (f"{R1}.ended",))

    def test_a_start_not_recorded_leaves_the_mark_open(self) -> None:
        made = [determination("10:55")]
        uses = restraint("10:00", "10:10"), seclusion(None, "11:00", duration=20, determinations=made)
        found = finding_of_episode(FIRST, *uses)

        assert (found.status, found.missing) == ("unknown", (f"{S1}.started",))

    def test_one_that_goes_on_has_no_end_to_record(self) -> None:
        uses = restraint(None, "10:10", duration=5), seclusion("10:20", None, ongoing=True)
        made = {"determinations": [determination("10:30")]}
        found = finding_of_episode(FIRST, uses[0], uses[1] | made, as_of="2026-03-05T10:40")

        assert (found.status, found.missing) == ("unknown", (f"{R1}.started",))


@pytest.mark.parametrize("clause", [FIRST, NEXT])
def test_without_a_use_there_is_nothing_to_measure(clause: str) -> None:
    assert finding_of_episode(clause, time_out("10:00", "11:00")).code == "no_use"


class TestOneClock:
    """The limit, its mark and the decisions after it run on one clock, which stands still in a pause."""

    @pytest.mark.parametrize(
        ("first", "second", "expected"),
        [
            (("09:00", "09:16"), ("10:16", "10:30"), "not_applicable"),
            (
                ("09:00", "09:16"),
                ("10:16", "10:31"),
                "not_applicable",
            ),  # 31 minutes: decided at 14, due at 44
            (("09:00", "09:16"), ("10:16", "10:44"), "not_applicable"),
            (("09:00", "09:16"), ("10:16", "10:44:00.000001"), "fail"),
        ],
    )
    def test_nothing_falls_due_in_a_pause(self, first: Any, second: Any, expected: str) -> None:
        made = {"determinations": [determination("09:14")]}
        found = finding_of_episode(NEXT, restraint(*first) | made, seclusion(*second))

        assert found.status == expected
        assert found.due_at == (at("10:44") if expected == "fail" else None)

    @pytest.mark.parametrize(("made", "expected"), [("09:50", "not_applicable"), ("10:16", "not_applicable")])
    def test_a_decision_in_a_pause_counts_from_its_end(self, made: str, expected: str) -> None:
        second = seclusion("10:16", "10:46", determinations=[determination(made)])

        assert finding_of_episode(NEXT, restraint("09:00", "09:16"), second).status == expected

    @pytest.mark.parametrize(
        ("facts", "as_of", "expected", "due"),
        [
            ({}, "11:30", "fail", "10:49"),
            ({}, "10:49", "pending", "10:49"),
            ({"holds": None}, "11:30", "fail", "10:49"),
        ],
    )
    def test_a_kind_by_its_label_does_not_shift_the_end(
        self, facts: dict[str, Any], as_of: str, expected: str, due: str
    ) -> None:
        # Decided at minute 14: due at minute 44, five of them after the pause from 10:40 to 10:45.
        first = restraint("10:00", "10:40", determinations=[determination("10:14")], **facts)
        second = seclusion("10:45", None, ongoing=True, room=None, in_room=None)
        found = finding_of_episode(NEXT, first, second, as_of=f"2026-03-05T{as_of}")

        assert (found.status, found.due_at) == (expected, at(due))
