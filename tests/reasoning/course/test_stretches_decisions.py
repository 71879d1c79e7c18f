"""The reading ``limit_applies_to``: whose decisions count for the whole episode, and while it goes on."""

from typing import Any

import pytest
from builders import at, determination, restraint, seclusion
from course_builders import finding_of_episode

LIMIT, FIRST, NEXT = "III.H.1.b", "III.H.2", "III.H.3"
R1, S1 = "interventions[r1]", "interventions[s1]"


class TestDecisions:
    """A decision recorded with any use of the episode counts for all of it."""

    @pytest.mark.parametrize("with_use", [0, 1])
    def test_recorded_with_either_use(self, with_use: int) -> None:
        uses = [restraint("10:00", "10:10"), seclusion("10:12", "10:30")]
        uses[with_use]["determinations"] = [determination("10:11")]

        assert finding_of_episode(FIRST, *uses).status == "pass"

    @pytest.mark.parametrize(("made", "expected"), [("09:59", "fail"), ("10:00", "pass")])
    def test_not_before_the_first_use(self, made: str, expected: str) -> None:
        second = seclusion("10:12", "10:30", determinations=[determination(made)])

        assert finding_of_episode(FIRST, restraint("10:00", "10:10"), second).status == expected

    @pytest.mark.parametrize(("made", "expected"), [("10:30", "pass"), ("10:31", "fail")])
    def test_not_after_the_last_use(self, made: str, expected: str) -> None:
        first = restraint("10:00", "10:10", determinations=[determination(made)])
        found = finding_of_episode(FIRST, first, seclusion("10:12", "10:30"), first_determination="any_time")

        assert found.status == expected

    @pytest.mark.parametrize(
        ("first", "second", "missing"),
        [
            (None, [], (f"{R1}.determinations",)),
            ([], None, (f"{S1}.determinations",)),
            (None, None, (f"{R1}.determinations", f"{S1}.determinations")),
        ],
    )
    def test_not_recorded_with_one_of_them(self, first: Any, second: Any, missing: Any) -> None:
        uses = (
            restraint("10:00", "10:10", determinations=first),
            seclusion("10:12", "10:30", determinations=second),
        )
        found = finding_of_episode(FIRST, *uses)

        assert (found.status, found.missing) == ("unknown", missing)

    @pytest.mark.parametrize(("end", "expected"), [("10:55", "not_applicable"), ("10:55:00.000001", "fail")])
    def test_nor_from_later_than_the_mark_within_the_first_use(self, end: str, expected: str) -> None:
        found = finding_of_episode(NEXT, restraint("10:00", "10:20"), seclusion("10:30", end))

        assert found.status == expected

    @pytest.mark.parametrize(("end", "expected"), [("11:05", "not_applicable"), ("11:05:00.000001", "fail")])
    def test_new_ones_fall_due_from_the_mark(self, end: str, expected: str) -> None:
        # 10 minutes, a pause, 5 more: the mark is 10:35, half an hour later it is 11:05.
        found = finding_of_episode(NEXT, restraint("10:00", "10:10"), seclusion("10:30", end))

        assert (found.status, found.path) == (expected, "")
        if expected == "fail":
            assert found.due_at == at("11:05")


class TestWhileItGoesOn:
    """The episode goes on while one of its uses does."""

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("10:26", "pending"), ("10:27", "pending"), ("10:27:00.000001", "fail")]
    )
    def test_open_until_the_sum_is_reached(self, as_of: str, expected: str) -> None:
        uses = restraint("10:00", "10:08"), seclusion("10:20", None, ongoing=True)
        found = finding_of_episode(FIRST, *uses, as_of=f"2026-03-05T{as_of}")

        assert (found.status, found.path, found.due_at) == (expected, "", at("10:27"))

    @pytest.mark.parametrize(("as_of", "expected"), [("10:57", "pending"), ("10:57:00.000001", "fail")])
    def test_new_decisions(self, as_of: str, expected: str) -> None:
        uses = restraint("10:00", "10:08"), seclusion("10:20", None, ongoing=True)
        found = finding_of_episode(NEXT, *uses, as_of=f"2026-03-05T{as_of}")

        assert (found.status, found.due_at) == (expected, at("10:57"))

    def test_within_so_far_is_not_within(self) -> None:
        uses = restraint("10:00", "10:08"), seclusion("10:20", None, ongoing=True)

        assert finding_of_episode(LIMIT, *uses, as_of="2026-03-05T10:25").status == "pending"
