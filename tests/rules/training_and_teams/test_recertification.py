"""XI.B: each present member of a crisis team is recertified year by year, read in two ways."""

from datetime import date, timedelta
from typing import Any

import pytest
from builders import Told, at, judge, setting, staff, status_by_path, told
from school_builders import TEAM, finding_on, member, people, school, team, teams

from restraint_rules.findings import Finding

MEMBER = f"{TEAM}.members[staff-1]"
STAFF = "setting.staff[staff-1]"
BY_YEAR = {"recertification": "each_school_year"}
HOLDS, LAPSED = ("pass", "recertification.holds", ()), ("fail", "recertification.lapsed", ())
NONE = ("fail", "recertification.none", ())
NOBODY = ("not_applicable", "no_team_now", ())


def told_unknown(path: str) -> Told:
    return Told("unknown", "recertification.unknown", (path,))


def finding_on_member(
    *credentials: dict[str, Any], as_of: str = "2026-03-05T12:00", path: str = MEMBER, **facts: Any
) -> Finding:
    """The finding on a member with these credentials."""
    standing = facts.pop("setting", people(credentials=credentials))
    return finding_on(school(**facts), "XI.B", path, as_of=as_of, setting=standing)


def midnight_after(day: str) -> str:
    """The midnight that ends a day, as wall-clock text."""
    return f"{date.fromisoformat(day) + timedelta(days=1)}T00:00"


class TestWithinTwelveMonths:
    """The last certification holds until the same day a year later."""

    @pytest.mark.parametrize(
        ("earned", "last_day"),
        [
            ("2025-03-05", "2026-03-05"),
            ("2025-02-28", "2026-02-28"),
            ("2024-02-29", "2025-02-28"),
            ("2024-02-28", "2025-02-28"),
            ("2024-12-31", "2025-12-31"),
        ],
    )
    @pytest.mark.parametrize("hour", ["", "T00:00", "T23:59:59"])
    def test_both_sides(self, earned: str, last_day: str, hour: str) -> None:
        when = at(f"{earned}{hour}") if hour else earned
        subject = {"crisis_teams": [team("2024-25"), team("2023-24")]}
        path = "crisis_teams[2024-25].members[staff-1]"
        in_time, over = (
            finding_on_member({"at": when}, as_of=moment, path=path, **subject)
            for moment in (f"{last_day}T23:59:59", midnight_after(last_day))
        )
        assert (told(in_time), told(over)) == (HOLDS, LAPSED)
        assert in_time.due_at == over.due_at == at(midnight_after(last_day))

    def test_the_deadline_tells_how_it_is_counted(self) -> None:
        deadline = finding_on_member({"at": "2025-03-05"}).deadline
        assert deadline is not None
        assert (deadline.trigger, deadline.unit, deadline.length) == ("certification", "months", 12)

    @pytest.mark.parametrize(
        ("credentials", "expected"),
        [
            ([{"at": "2020-01-15"}, {"at": "2025-08-25"}], HOLDS),
            ([{"at": "2025-08-25"}, {"at": "2020-01-15"}], HOLDS),
            ([{"at": "2020-01-15"}, {"at": "2022-08-25"}], LAPSED),
            ([], NONE),
            ([{"done": False}], NONE),
            ([{"done": False}, {"at": "2020-01-15"}], LAPSED),
            ([{"done": True}], told_unknown(f"{STAFF}.credentials.at")),
            ([{}], told_unknown(f"{STAFF}.credentials.done")),
            ([{"at": "2020-01-15"}, {"done": True}], told_unknown(f"{STAFF}.credentials.at")),
            ([{"at": "2020-01-15"}, {}], told_unknown(f"{STAFF}.credentials.done")),
            ([{"at": "2025-08-25"}, {"done": True}], HOLDS),
            ([{"at": "2025-08-25"}, {}], HOLDS),
            (None, told_unknown(f"{STAFF}.credentials")),
        ],
        ids=[
            "lapse made good", "in any order", "lapsed again", "none", "not done", "not done, old", "undated",
            "nothing said", "old and undated", "old and nothing said", "new and undated",
            "new and nothing said", "not recorded",
        ],
    )  # fmt: skip
    def test_the_last_counts(self, credentials: Any, expected: Any) -> None:
        assert told(finding_on_member(setting=people(credentials=credentials))) == expected

    def test_of_someone_without_a_record(self) -> None:
        assert told(finding_on_member(setting=people("someone-else"))) == told_unknown(STAFF)

    @pytest.mark.parametrize(
        ("credentials", "expected"),
        [([{"at": "2026-03-06"}], NONE), ([{"at": "2026-03-06"}, {"at": "2025-01-15"}], LAPSED)],
        ids=["alone", "after a lapse"],
    )
    def test_later_than_as_of_is_not_known_yet(self, credentials: Any, expected: Any) -> None:
        assert told(finding_on_member(*credentials)) == expected
        assert told(finding_on_member(*credentials, as_of="2026-03-06T12:00")) == HOLDS

    def test_of_each_member(self) -> None:
        standing = setting(staff=[staff(id="a"), staff(id="b", credentials=[])])
        subject = school(crisis_teams=[team(members=[member("a"), member("b")])])
        assert status_by_path(subject, "XI.B", setting=standing, as_of="2026-03-05T12:00") == {
            f"{TEAM}.members[a]": "pass",
            f"{TEAM}.members[b]": "fail",
        }


class TestWhoIsPresent:
    """Of the latest team known, who is on it on the day of judging."""

    @pytest.mark.parametrize(
        ("facts", "as_of", "expected"),
        [
            ({"left": "2026-03-05"}, "2026-03-05T23:59", {MEMBER: "fail"}),
            ({"left": "2026-03-05"}, "2026-03-06T00:00", {"": "not_applicable"}),
            ({"joined": "2026-03-06"}, "2026-03-05T23:59", {"": "not_applicable"}),
            ({"joined": "2026-03-06"}, "2026-03-06T00:00", {MEMBER: "fail"}),
        ],
    )
    def test_joined_and_left(self, facts: Any, as_of: str, expected: Any) -> None:
        subject = school(crisis_teams=[team(members=[member(**facts)])])
        assert status_by_path(subject, "XI.B", as_of=as_of, setting=people(credentials=[])) == expected

    @pytest.mark.parametrize(
        ("entries", "expected"),
        [
            (None, ("unknown", "recertification.team_unknown", ("crisis_teams",))),
            ([team("2026-27")], ("unknown", "recertification.team_unknown", ("crisis_teams",))),
            ([team(members=None)], ("unknown", "recertification.team_unknown", (f"{TEAM}.members",))),
            ([], NOBODY),
            ([team(members=[])], NOBODY),
            ([team(done=False, at=None, members=None)], NOBODY),
        ],
        ids=["not recorded", "only a later year's", "members not recorded", "none", "no members", "not done"],
    )
    def test_without_known_members(self, entries: Any, expected: Any) -> None:
        assert told(finding_on_member(path="", crisis_teams=entries)) == expected

    @pytest.mark.parametrize(
        ("as_of", "year"),
        [
            ("2026-06-30T12:00", "2025-26"),
            ("2026-07-01T12:00", "2025-26"),
            ("2026-08-25T12:00", "2026-27"),
        ],
        ids=["before the new year", "before it is identified", "once identified"],
    )
    def test_the_latest_team_known(self, as_of: str, year: str) -> None:
        subject = school(crisis_teams=teams("2026-27", "2025-26", "2024-25"))
        assert list(status_by_path(subject, "XI.B", as_of=as_of)) == [
            f"crisis_teams[{year}].members[staff-1]"
        ]

    @pytest.mark.parametrize(
        ("as_of", "year"), [("2026-06-30T23:59:59", "2025-26"), ("2026-07-01T00:00", "2026-27")]
    )
    def test_one_identified_beforehand_is_the_latest_from_the_first_of_july(
        self, as_of: str, year: str
    ) -> None:
        subject = school(crisis_teams=[team("2026-27", at="2026-06-20"), team("2025-26")])
        assert list(status_by_path(subject, "XI.B", as_of=as_of)) == [
            f"crisis_teams[{year}].members[staff-1]"
        ]


class TestOnceInEachSchoolYear:
    """By the other reading each team's members are certified within its school year."""

    IN_TIME, OVER = "2026-06-30T23:59:59", "2026-07-01T00:00"

    def finding_on_team(self, credentials: Any, as_of: str, **facts: Any) -> Finding:
        standing = people(credentials=credentials)
        return finding_on(school(**facts), "XI.B", TEAM, as_of=as_of, setting=standing, readings=BY_YEAR)

    @pytest.mark.parametrize(
        ("when", "expected"),
        [("2025-06-30", "fail"), ("2025-07-01", "pass"), ("2026-06-30", "pass"), ("2026-07-01", "fail")],
    )
    def test_both_sides_of_its_ends(self, when: str, expected: str) -> None:
        assert self.finding_on_team([{"at": when}], "2026-07-15T12:00").status == expected

    @pytest.mark.parametrize(
        ("credentials", "after"),
        [
            ([], ("fail", "recertification.team_lacking", ())),
            ([{}], ("unknown", "recertification.team_unknown", (f"{STAFF}.credentials.done",))),
            (None, ("unknown", "recertification.team_unknown", (f"{STAFF}.credentials",))),
        ],
        ids=["none", "nothing said", "not recorded"],
    )
    def test_open_until_its_end(self, credentials: Any, after: Any) -> None:
        assert told(self.finding_on_team(credentials, self.IN_TIME)) == (
            "pending",
            "recertification.team_pending",
            (),
        )
        assert told(self.finding_on_team(credentials, self.OVER)) == after

    @pytest.mark.parametrize(
        ("stay", "as_of", "expected"),
        [
            pytest.param({"joined": "2026-04-01"}, "2026-03-31T12:00", NOBODY, id="joins tomorrow"),
            pytest.param({"left": "2026-07-05"}, "2026-07-15T12:00", "fail", id="left after its end"),
            pytest.param({"left": "2026-06-29"}, "2026-07-15T12:00", NOBODY, id="left before its end"),
        ],
    )
    def test_who_is_on_the_team_at_its_end_or_until_now(
        self, stay: dict[str, Any], as_of: str, expected: Any
    ) -> None:
        one = self.finding_on_team([], as_of, crisis_teams=[team(members=[member(**stay)])])
        assert expected in {told(one), one.status}

    def test_certified_early_needs_no_waiting(self) -> None:
        one = self.finding_on_team([{"at": "2025-08-25"}], "2025-09-05T12:00")
        assert told(one) == ("pass", "recertification.team", ())

    @pytest.mark.parametrize(
        ("entries", "after"),
        [
            (None, ("unknown", "recertification.team_unknown", (TEAM,))),
            ([team("2024-25")], ("unknown", "recertification.team_unknown", (TEAM,))),
            ([team(members=None)], ("unknown", "recertification.team_unknown", (f"{TEAM}.members",))),
            ([], NOBODY),
            ([team(done=False, at=None, members=None)], NOBODY),
        ],
        ids=["not recorded", "another year's", "members not recorded", "none", "not done"],
    )
    def test_without_known_members(self, entries: Any, after: Any) -> None:
        pending = ("pending", "recertification.team_pending", ())
        assert told(self.finding_on_team([], self.IN_TIME, crisis_teams=entries)) == pending
        assert told(self.finding_on_team([], self.OVER, crisis_teams=entries)) == after

    @pytest.mark.parametrize("as_of", [IN_TIME, OVER])
    @pytest.mark.parametrize("members", [[], [member(left="2026-03-05")]], ids=["none", "left"])
    def test_a_team_without_members(self, members: Any, as_of: str) -> None:
        assert told(self.finding_on_team([], as_of, crisis_teams=[team(members=members)])) == NOBODY

    def test_an_old_lapse_is_raised_for_its_year(self) -> None:
        subject = school(records_from="2024-07-01", crisis_teams=teams("2024-25", "2025-26"))
        statuses = status_by_path(subject, "XI.B", readings=BY_YEAR, as_of="2026-07-01T00:00")
        assert statuses == {
            "crisis_teams[2024-25]": "fail",
            TEAM: "pass",
            "crisis_teams[2026-27]": "pending",
        }

    def test_no_school_year_begun_within_the_records(self) -> None:
        statuses = status_by_path(school(records_from="2025-09-01"), "XI.B", readings=BY_YEAR)

        assert statuses == {"": "not_applicable"}

    def test_the_reading_is_named(self) -> None:
        (one, *_) = judge(school(), readings=BY_YEAR).of("XI.B")
        assert dict(one.source.readings) == BY_YEAR
