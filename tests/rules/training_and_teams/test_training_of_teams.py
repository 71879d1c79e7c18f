"""XI.A: the members of each school's crisis team are trained in each school year."""

from typing import Any

import pytest
from builders import at, setting, staff, told
from school_builders import TEAM, finding_on, member, people, school, team

from restraint_rules.findings import Finding

IN_TIME, OVER = "2026-06-30T23:59:59", "2026-07-01T00:00"
STAFF = "setting.staff[staff-1]"
TRAINED, LACKING = ("pass", "training.team", ()), ("fail", "training.team_lacking", ())
PENDING, NOBODY = ("pending", "training.team_pending", ()), ("not_applicable", "no_team_now", ())


def finding_on_team(*credentials: dict[str, Any], as_of: str = OVER, **facts: Any) -> Finding:
    """The finding on a team of one member with these credentials."""
    standing = facts.pop("setting", people(credentials=credentials))
    return finding_on(school(**facts), "XI.A", TEAM, as_of=as_of, setting=standing)


def of_two(first: Any, second: Any) -> Any:
    """Standing facts of two members with these credentials."""
    return setting(staff=[staff(id="a", credentials=first), staff(id="b", credentials=second)])


class TestWithinTheSchoolYear:
    """A training counts for the school year in which it was earned, on the school's clocks."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2025-06-30", LACKING),
            ("2025-07-01", TRAINED),
            (at("2025-06-30T23:59:59"), LACKING),
            (at("2025-07-01T00:00"), TRAINED),
            ("2025-07-01T03:59:00+00:00", LACKING),
            ("2026-01-15", TRAINED),
            ("2026-06-30", TRAINED),
            (at("2026-06-30T23:59:59"), TRAINED),
            ("2026-07-01", LACKING),
            (at("2026-07-01T00:00"), LACKING),
            ("2026-07-01T03:59:00+00:00", TRAINED),
        ],
        ids=str,
    )
    def test_both_sides_of_its_ends(self, when: Any, expected: Any) -> None:
        assert told(finding_on_team({"at": when}, as_of="2026-07-15T12:00")) == expected

    def test_one_of_several_is_enough(self) -> None:
        assert told(finding_on_team({"at": "2020-01-15"}, {"done": False}, {"at": "2026-01-15"})) == TRAINED

    @pytest.mark.parametrize(
        ("credentials", "after"),
        [
            ([], LACKING),
            ([{"at": "2025-06-30"}], LACKING),
            ([{"done": False}], LACKING),
            ([{"done": True}], ("unknown", "training.team_unknown", (f"{STAFF}.credentials.at",))),
            ([{}], ("unknown", "training.team_unknown", (f"{STAFF}.credentials.done",))),
            (
                [{"at": "2025-06-30"}, {"done": True}],
                ("unknown", "training.team_unknown", (f"{STAFF}.credentials.at",)),
            ),
            (None, ("unknown", "training.team_unknown", (f"{STAFF}.credentials",))),
        ],
        ids=["none", "old", "not done", "undated", "nothing said", "old and undated", "not recorded"],
    )
    def test_open_until_its_end(self, credentials: Any, after: Any) -> None:
        standing = people(credentials=credentials)
        assert told(finding_on_team(setting=standing, as_of=IN_TIME)) == PENDING
        assert told(finding_on_team(setting=standing, as_of=OVER)) == after

    def test_of_someone_without_a_record(self) -> None:
        one = finding_on_team(setting=people("someone-else"))
        assert told(one) == ("unknown", "training.team_unknown", (STAFF,))

    def test_what_is_done_needs_no_waiting(self) -> None:
        assert told(finding_on_team({"at": "2025-08-25"}, as_of="2025-09-05T12:00")) == TRAINED

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("2026-01-14T12:00", PENDING), ("2026-01-15T12:00", TRAINED)]
    )
    def test_later_than_as_of_is_not_known_yet(self, as_of: str, expected: Any) -> None:
        assert told(finding_on_team({"at": "2026-01-15"}, as_of=as_of)) == expected

    def test_its_deadline_is_the_school_year_s_end(self) -> None:
        assert finding_on_team(as_of=IN_TIME).due_at == at("2026-07-01T00:00")


class TestEachMember:
    """All are; a known lack decides whatever is blank of others."""

    @pytest.mark.parametrize(
        ("first", "second", "expected"),
        [
            ([{"at": "2026-01-15"}], [{"at": "2026-01-15"}], TRAINED),
            ([{"at": "2026-01-15"}], [], LACKING),
            (None, [], LACKING),
            (
                [{"at": "2026-01-15"}],
                None,
                ("unknown", "training.team_unknown", ("setting.staff[b].credentials",)),
            ),
        ],
        ids=["both", "one lacks it", "a blank and a lack", "one blank"],
    )
    def test_of_two(self, first: Any, second: Any, expected: Any) -> None:
        both = [team(members=[member("a"), member("b")])]
        assert told(finding_on_team(crisis_teams=both, setting=of_two(first, second))) == expected

    def test_those_who_lack_it_are_counted_and_named(self) -> None:
        both = [team(members=[member("a"), member("b")])]
        one = finding_on_team(crisis_teams=both, setting=of_two([], [{"done": False}]))
        assert one.verdict.params == {"count": 2}
        assert one.evidence == (
            ("setting.staff[a].credentials", ()),
            ("setting.staff[b].credentials[*].done", False),
        )


class TestWhoIsOnTheTeam:
    """Whoever was on it on some day of the school year, up to as_of while it lasts."""

    @pytest.mark.parametrize(
        ("facts", "as_of", "expected"),
        [
            ({"left": "2026-06-30"}, OVER, LACKING),
            ({"left": "2025-07-01"}, OVER, LACKING),
            ({"left": "2025-06-30"}, OVER, NOBODY),
            ({"left": "2026-06-29"}, OVER, LACKING),
            ({"left": "2026-03-05"}, "2026-03-05T12:00", PENDING),
            ({"left": "2026-03-05"}, "2026-03-06T12:00", PENDING),
            ({"joined": "2026-06-30"}, OVER, LACKING),
            ({"joined": "2026-07-01"}, OVER, NOBODY),
            ({"joined": "2026-03-05"}, "2026-03-04T12:00", NOBODY),
            ({"joined": "2026-03-05"}, "2026-03-05T12:00", PENDING),
        ],
    )
    def test_joined_and_left(self, facts: Any, as_of: str, expected: Any) -> None:
        one = finding_on_team(crisis_teams=[team(members=[member(**facts)])], as_of=as_of)
        assert told(one) == expected

    def test_one_who_left_untrained_is_one_of_them(self) -> None:
        members = [member("a"), member("b", left="2026-03-05")]
        one = finding_on_team(
            crisis_teams=[team(members=members)], setting=of_two([{"at": "2026-01-15"}], [])
        )
        assert told(one) == LACKING


class TestWithoutATeam:
    """What VIII.A finds decides; a school that has no team fails once."""

    @pytest.mark.parametrize(
        ("entries", "as_of", "expected"),
        [
            (None, IN_TIME, ("pending", "training.team_follows", ())),
            ([], IN_TIME, ("pending", "training.team_follows", ())),
            (None, OVER, ("unknown", "training.team_follows", (TEAM,))),
            ([], OVER, ("not_applicable", "training.no_team", ())),
            ([team(done=False, at=None, members=None)], OVER, ("not_applicable", "training.no_team", ())),
            ([team(members=[])], OVER, ("not_applicable", "training.no_team", ())),
            ([team(members=None)], OVER, ("unknown", "training.team_follows", (f"{TEAM}.members",))),
            ([team("2024-25")], OVER, ("unknown", "training.team_follows", (TEAM,))),
        ],
        ids=[
            "not recorded, in time", "none, in time", "not recorded", "none", "not done", "no members",
            "members not recorded", "another year's",
        ],
    )  # fmt: skip
    def test_it_follows(self, entries: Any, as_of: str, expected: Any) -> None:
        one = finding_on_team(crisis_teams=entries, as_of=as_of)
        assert told(one) == expected
        assert one.follows == ("" if expected[0] == "not_applicable" else "VIII.A")


class TestOfAllTogether:
    """Whether all members were trained stands in where it is not known of each."""

    NOT_ALL = ("fail", "training.team_not_all", ())

    @pytest.mark.parametrize(
        ("members", "said", "expected"),
        [
            (None, True, TRAINED),
            (None, False, NOT_ALL),
            ([], True, TRAINED),
            ([member("someone-else")], True, TRAINED),
            ([member("someone-else")], False, NOT_ALL),
            ([member()], False, TRAINED),
        ],
        ids=["of nobody", "not of nobody", "nobody", "of someone", "not of someone", "known of each"],
    )
    def test_it_stands_in(self, members: Any, said: bool, expected: Any) -> None:
        one = finding_on_team({"at": "2026-01-15"}, crisis_teams=[team(members=members, all_trained=said)])
        assert told(one) == expected

    def test_each_is_known_to_lack_it(self) -> None:
        assert told(finding_on_team(crisis_teams=[team(all_trained=True)])) == LACKING

    def test_not_all_is_open_until_the_year_ends(self) -> None:
        assert (
            told(finding_on_team(crisis_teams=[team(members=None, all_trained=False)], as_of=IN_TIME))
            == PENDING
        )
