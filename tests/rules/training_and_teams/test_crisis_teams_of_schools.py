"""VIII.A and VIII.C: a crisis intervention team each school year, and a list of its members."""

from datetime import date
from typing import Any

import pytest
from builders import at, judge, setting, staff, status_by_path, told
from school_builders import TEAM, YEAR, district, finding_on, member, school, team, teams

from restraint_rules.findings import Finding
from restraint_rules.policies import CONNECTICUT

IN_TIME, OVER = "2026-06-30T23:59:59", "2026-07-01T00:00"
MEMBERS = f"{TEAM}.members"


def finding_on_team(*entries: dict[str, Any], as_of: str = "2026-04-30T12:00", **facts: Any) -> Finding:
    """The finding on the team of 2025-26."""
    return finding_on(school(**{"crisis_teams": entries} | facts), "VIII.A", TEAM, as_of=as_of)


class TestIdentified:
    """Within the school year, or in the one before, while the next is prepared."""

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2024-06-30", ("unknown", "crisis_team.out_of_order", (f"{TEAM}.at",))),
            ("2024-07-01", ("pass", "crisis_team.in_time", ())),
            ("2025-06-30", ("pass", "crisis_team.in_time", ())),
            ("2025-08-25", ("pass", "crisis_team.in_time", ())),
            ("2026-06-30", ("pass", "crisis_team.in_time", ())),
            (at("2026-06-30T23:59"), ("pass", "crisis_team.in_time", ())),
            ("2026-07-01", ("fail", "crisis_team.late", ())),
            (at("2026-07-01T00:00"), ("fail", "crisis_team.late", ())),
        ],
        ids=str,
    )
    def test_both_sides_of_its_ends(self, when: Any, expected: Any) -> None:
        assert told(finding_on_team(team(at=when), as_of="2026-08-01T12:00")) == expected

    def test_its_deadline_is_the_school_year_s_end(self) -> None:
        one = finding_on_team()
        assert one.due_at == at("2026-07-01T00:00")
        assert one.deadline is not None
        assert (one.deadline.unit, one.deadline.trigger) == ("fixed_day", "school_year")
        assert one.deadline.last_day == date(2026, 6, 30)

    @pytest.mark.parametrize(
        ("entries", "after"),
        [
            ((), ("fail", "crisis_team.not_done", ())),
            ((team(at=None, done=False),), ("fail", "crisis_team.not_done", ())),
            ((team("2024-25"),), ("unknown", "crisis_team.not_recorded", (TEAM,))),
            ((team(at=None),), ("unknown", "crisis_team.not_recorded", (TEAM,))),
            (None, ("unknown", "crisis_team.not_recorded", (TEAM,))),
        ],
        ids=["empty list", "not done", "another year's", "neither done nor not", "not recorded"],
    )
    def test_open_until_then(self, entries: Any, after: Any) -> None:
        subject = school(crisis_teams=entries)
        assert told(finding_on(subject, "VIII.A", TEAM, as_of=IN_TIME)) == (
            "pending",
            "crisis_team.pending",
            (),
        )
        assert told(finding_on(subject, "VIII.A", TEAM, as_of=OVER)) == after

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            (IN_TIME, ("pass", "crisis_team.in_time", ())),
            (OVER, ("unknown", "crisis_team.time_open", (f"{TEAM}.at",))),
        ],
    )
    def test_without_a_day_it_is_in_time_while_there_is_time(self, as_of: str, expected: Any) -> None:
        assert told(finding_on_team(team(at=None, done=True), as_of=as_of)) == expected

    @pytest.mark.parametrize(
        ("as_of", "expected"), [("2025-09-01T12:00", "pending"), ("2025-09-02T12:00", "pass")]
    )
    def test_later_than_as_of_is_not_known_yet(self, as_of: str, expected: str) -> None:
        assert finding_on_team(team(at="2025-09-02"), as_of=as_of).status == expected

    def test_each_school_year_by_itself(self) -> None:
        subject = school(records_from="2023-07-01", crisis_teams=teams("2023-24", YEAR))
        assert status_by_path(subject, "VIII.A") == {
            "crisis_teams[2023-24]": "pass",
            "crisis_teams[2024-25]": "unknown",
            TEAM: "pass",
        }


class TestMembers:
    """It has members; the principal designated each, and each has direct contact with students."""

    @pytest.mark.parametrize(
        ("members", "expected"),
        [
            ([member()], ("pass", "crisis_team.in_time", ())),
            ([member("a"), member("b")], ("pass", "crisis_team.in_time", ())),
            ([], ("fail", "crisis_team.members_unfit", ())),
            (None, ("unknown", "crisis_team.members_unknown", (MEMBERS,))),
            ([member(designated_by_principal=False)], ("fail", "crisis_team.members_unfit", ())),
            ([member(direct_contact=False)], ("fail", "crisis_team.members_unfit", ())),
            (
                [member(designated_by_principal=None)],
                ("unknown", "crisis_team.members_unknown", (f"{MEMBERS}[staff-1].designated_by_principal",)),
            ),
            (
                [member("a"), member("b", direct_contact=None)],
                ("unknown", "crisis_team.members_unknown", (f"{MEMBERS}[b].direct_contact",)),
            ),
            (
                [member("a", designated_by_principal=None), member("b", direct_contact=False)],
                ("fail", "crisis_team.members_unfit", ()),
            ),
        ],
        ids=[
            "one", "two", "none", "not recorded", "not designated", "no contact", "designation blank",
            "contact blank", "a blank and a fault",
        ],
    )  # fmt: skip
    def test_of_a_team_in_time(self, members: Any, expected: Any) -> None:
        assert told(finding_on_team(team(members=members))) == expected

    @pytest.mark.parametrize(
        ("members", "evidence"),
        [
            ([], ((MEMBERS, ()),)),
            (
                [member("a"), member("b", direct_contact=False, designated_by_principal=False)],
                ((f"{MEMBERS}[b].designated_by_principal", False), (f"{MEMBERS}[b].direct_contact", False)),
            ),
        ],
        ids=["none", "one at fault"],
    )
    def test_what_is_wrong_is_evidence(self, members: Any, evidence: Any) -> None:
        assert finding_on_team(team(members=members)).evidence == evidence

    def test_of_a_late_team_the_lateness_is_told(self) -> None:
        late = team(at="2026-07-01", members=[])
        assert finding_on_team(late, as_of="2026-08-01T12:00").code == "crisis_team.late"


class TestList:
    """The district keeps a list of the members of each school's team."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"schools": None}, {"": ("unknown", "crisis_team.schools_unknown", ("schools",))}),
            ({"schools": []}, {"": ("not_applicable", "no_school", ())}),
            ({"team_lists": None}, {"": ("unknown", "crisis_team.list_unknown", ("team_lists",))}),
            ({}, {"schools[school-1]": ("pass", "crisis_team.listed", ())}),
            ({"team_lists": []}, {"schools[school-1]": ("fail", "crisis_team.not_listed", ())}),
            ({"team_lists": ["other"]}, {"schools[school-1]": ("fail", "crisis_team.not_listed", ())}),
            (
                {"schools": [school(id="b"), school(id="a")], "team_lists": ["b"]},
                {
                    "schools[a]": ("fail", "crisis_team.not_listed", ()),
                    "schools[b]": ("pass", "crisis_team.listed", ()),
                },
            ),
        ],
        ids=[
            "schools not recorded",
            "no school",
            "not recorded",
            "kept",
            "none kept",
            "another's",
            "one of two",
        ],
    )
    def test_of_each_school(self, facts: Any, expected: Any) -> None:
        report = judge(district(**facts))
        assert {one.path: told(one) for one in report.of("VIII.C")} == expected

    def test_its_evidence(self) -> None:
        assert finding_on(district(), "VIII.C", "schools[school-1]").evidence == (
            ("team_lists[school-1]", "school-1"),
        )


class TestFirstTeams:
    """C.G.S. § 10-236b(p): by 1 July 2015, then by the end of each school year."""

    @pytest.mark.parametrize(
        ("year", "when", "expected"),
        [
            ("2015-16", "2015-07-01", "pass"),
            ("2015-16", "2015-07-02", "fail"),
            ("2015-16", "2016-03-01", "fail"),
            ("2015-16", "2015-06-01", "pass"),
            ("2016-17", "2017-06-30", "pass"),
            ("2016-17", "2017-07-01", "fail"),
        ],
    )
    def test_the_first_is_due_by_the_day_the_text_names(self, year: str, when: str, expected: str) -> None:
        subject = school(records_from="2015-07-01", crisis_teams=[team(year, at=when)])
        by_path = status_by_path(subject, "10-236b(p)", policy=CONNECTICUT, as_of="2018-07-10T12:00")
        assert by_path[f"crisis_teams[{year}]"] == expected


class TestEmployees:
    """Whom the principal may designate is an employee; a blank is presumed one."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({}, "pass"),
            ({"role": "other", "employed_by_district": True}, "pass"),
            ({"role": None, "employed_by_district": None}, "pass"),
            ({"employed_by_district": False, "contracted_for_students": None}, "pass"),
            ({"employed_by_district": False, "contracted_for_students": False}, "fail"),
        ],
        ids=["a teacher", "another role", "not recorded", "perhaps contracted", "neither"],
    )
    def test_a_member(self, facts: Any, expected: str) -> None:
        standing = setting(staff=[staff(**facts)])
        one = finding_on(school(crisis_teams=[team()]), "VIII.A", TEAM, setting=standing)
        assert one.status == expected
        assert ("setting.staff[staff-1].employed_by_district", False) in one.evidence or expected == "pass"
