"""What parents are told at planning meetings, and what such a meeting leaves in a plan."""

from typing import Any

import pytest
from builders import Told, judge, told
from student_builders import planning_meeting

INITIAL, REFERRAL, SECLUSION, PLANNED = "IX.C", "IX.C.1", "IX.C.2", "III.B"

OCCASIONS = [
    pytest.param(INITIAL, "initial", "laws_explained_to", {}, id="laws explained at the initial PPT"),
    pytest.param(REFERRAL, "first_after_referral", "notice_given_to", {}, id="notice at the first PPT"),
    pytest.param(
        SECLUSION,
        "first_with_seclusion",
        "notice_given_to",
        {"plans_with_seclusion": ["iep"]},
        id="notice when seclusion is in the IEP",
    ),
]

NO_OCCASION = Told("not_applicable", "rights.no_occasion")
PASSED, FAILED = Told("pass", "rights.told"), Told("fail", "rights.not_told")


def told_of_meeting(
    clause: str, when: str | None = "2026-03-05", *, as_of: str = "2026-04-30T12:00", **facts: Any
) -> Told:
    """What one clause says of a meeting."""
    return told(judge(planning_meeting(when, **facts), as_of=as_of), clause)


@pytest.mark.parametrize(("clause", "occasion", "name", "more"), OCCASIONS)
class TestOccasion:
    """A duty of one PPT meeting, and of no other."""

    @pytest.mark.parametrize(
        ("ppt", "is_it", "expected"),
        [
            (True, True, PASSED),
            (True, False, NO_OCCASION),
            (False, True, NO_OCCASION),
            (False, None, NO_OCCASION),
            (None, False, NO_OCCASION),
        ],
    )
    def test_decided(
        self, clause: str, occasion: str, name: str, more: Any, ppt: Any, is_it: Any, expected: Told
    ) -> None:
        facts = {"ppt": ppt, occasion: is_it, name: ["parent"]}

        assert told_of_meeting(clause, **facts | more) == expected

    @pytest.mark.parametrize(
        ("ppt", "is_it", "open_facts"),
        [(None, True, ["ppt"]), (True, None, ["occasion"]), (None, None, ["ppt", "occasion"])],
    )
    def test_open(
        self, clause: str, occasion: str, name: str, more: Any, ppt: Any, is_it: Any, open_facts: list[str]
    ) -> None:
        facts = {"ppt": ppt, occasion: is_it, name: ["parent"]}
        missing = tuple(occasion if one == "occasion" else one for one in open_facts)

        assert told_of_meeting(clause, **facts | more) == Told("unknown", "rights.occasion_unknown", missing)


@pytest.mark.parametrize(("clause", "occasion", "name", "more"), OCCASIONS)
class TestWhoWasTold:
    """A parent, guardian or surrogate; or the student, if emancipated or of age."""

    @pytest.mark.parametrize(
        ("whom", "of_age", "expected"),
        [
            (["parent"], None, PASSED),
            (["guardian"], None, PASSED),
            (["surrogate_parent"], None, PASSED),
            (["parent", "student"], False, PASSED),
            (["parent"], True, PASSED),
            (["student"], True, PASSED),
            (["student"], False, FAILED),
            (["student"], None, Told("unknown", "rights.of_age_unknown", ("student_of_age",))),
            ([], None, FAILED),
            ([], True, FAILED),
        ],
    )
    def test_recorded(
        self, clause: str, occasion: str, name: str, more: Any, whom: Any, of_age: Any, expected: Told
    ) -> None:
        facts = {"ppt": True, occasion: True, name: whom, "student_of_age": of_age}

        assert told_of_meeting(clause, **facts | more) == expected

    def test_not_recorded(self, clause: str, occasion: str, name: str, more: Any) -> None:
        facts: dict[str, Any] = {"ppt": True, occasion: True}

        assert told_of_meeting(clause, **facts | more) == Told("unknown", "rights.unknown", (name,))

    def test_the_other_duty_does_not_count(self, clause: str, occasion: str, name: str, more: Any) -> None:
        other = ({"laws_explained_to", "notice_given_to"} - {name}).pop()
        facts: dict[str, Any] = {"ppt": True, occasion: True, name: [], other: ["parent"]}

        assert told_of_meeting(clause, **facts | more) == FAILED

    def test_who_was_told_is_the_evidence(self, clause: str, occasion: str, name: str, more: Any) -> None:
        facts: dict[str, Any] = {"ppt": True, occasion: True, name: ["student"], "student_of_age": False}
        (finding,) = judge(planning_meeting(**facts | more)).of(clause)

        assert finding.evidence == ((name, ("student",)),)


@pytest.mark.parametrize(("clause", "occasion", "name", "more"), OCCASIONS)
class TestWhetherHeld:
    @pytest.mark.parametrize(
        ("when", "done", "as_of", "expected"),
        [
            ("2026-03-05", None, "2026-03-04T23:59", Told("pending", "rights.at_meeting")),
            ("2026-03-05", None, "2026-03-05T00:00", FAILED),
            ("2026-03-05T14:00", None, "2026-03-05T13:59", Told("pending", "rights.at_meeting")),
            ("2026-03-05T14:00", None, "2026-03-05T14:00", FAILED),
            (None, True, "2026-03-05T14:00", FAILED),
            (None, False, "2026-03-05T14:00", Told("not_applicable", "rights.not_held")),
            (None, None, "2026-03-05T14:00", Told("unknown", "rights.held_unknown", ("done",))),
        ],
    )
    def test_when(
        self,
        clause: str,
        occasion: str,
        name: str,
        more: Any,
        when: Any,
        done: Any,
        as_of: str,
        expected: Told,
    ) -> None:
        facts = {"ppt": True, occasion: True, name: [], "done": done}

        assert told_of_meeting(clause, when, as_of=as_of, **facts | more) == expected

    def test_what_is_no_occasion_needs_no_meeting(
        self, clause: str, occasion: str, name: str, more: Any
    ) -> None:
        facts: dict[str, Any] = {"ppt": True, occasion: False, name: []}

        assert told_of_meeting(clause, None, **facts | more) == NO_OCCASION


class TestSeclusionInAnIep:
    """IX.C.2 speaks of the IEP, and of the first meeting at which it includes seclusion."""

    @pytest.mark.parametrize(
        ("plans", "first", "expected"),
        [
            (["iep"], True, FAILED),
            (["bip", "iep"], True, FAILED),
            (["bip", "section_504"], True, NO_OCCASION),
            ([], True, NO_OCCASION),
            ([], None, NO_OCCASION),
            (None, True, FAILED),
            (None, False, NO_OCCASION),
            (None, None, Told("unknown", "rights.occasion_unknown", ("first_with_seclusion",))),
            (["iep"], None, Told("unknown", "rights.occasion_unknown", ("first_with_seclusion",))),
        ],
    )
    def test_which_plan(self, plans: Any, first: Any, expected: Told) -> None:
        facts = {"ppt": True, "plans_with_seclusion": plans, "first_with_seclusion": first}

        assert told_of_meeting(SECLUSION, notice_given_to=[], **facts) == expected

    def test_both_conflicting_clauses_are_reported(self) -> None:
        facts: dict[str, Any] = {
            "ppt": True,
            "plans_with_seclusion": ["iep"],
            "first_with_seclusion": True,
        }
        found = judge(planning_meeting(notice_given_to=["parent"], **facts))

        assert told(found, PLANNED) == Told("fail", "planning.seclusion_planned")
        assert told(found, SECLUSION) == PASSED


class TestPlannedSeclusion:
    """III.B: no plan names seclusion as an intervention."""

    @pytest.mark.parametrize(
        ("plans", "expected"),
        [
            ([], Told("pass", "planning.none_planned")),
            (["bip"], Told("fail", "planning.seclusion_planned")),
            (["iep"], Told("fail", "planning.seclusion_planned")),
            (["section_504"], Told("fail", "planning.seclusion_planned")),
            (None, Told("unknown", "planning.unknown", ("plans_with_seclusion",))),
        ],
    )
    @pytest.mark.parametrize("ppt", [True, False, None])
    def test_by_what_the_meeting_left(self, plans: Any, ppt: Any, expected: Told) -> None:
        assert told_of_meeting(PLANNED, ppt=ppt, plans_with_seclusion=plans) == expected

    @pytest.mark.parametrize(
        ("when", "done", "expected"),
        [
            ("2026-05-04", None, Told("pending", "rights.at_meeting")),
            (None, False, Told("not_applicable", "rights.not_held")),
            (None, None, Told("unknown", "rights.held_unknown", ("done",))),
            (None, True, Told("fail", "planning.seclusion_planned")),
        ],
        ids=["still to come", "not held", "not recorded", "held"],
    )
    def test_whether_held(self, when: Any, done: Any, expected: Told) -> None:
        assert told_of_meeting(PLANNED, when, done=done, plans_with_seclusion=["iep"]) == expected

    def test_what_it_rests_on(self) -> None:
        (finding,) = judge(planning_meeting(plans_with_seclusion=["bip", "iep"])).of(PLANNED)

        assert finding.evidence == (("plans_with_seclusion", ("bip", "iep")),)
        assert finding.level == "error"
