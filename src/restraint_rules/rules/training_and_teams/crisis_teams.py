"""The schools' crisis intervention teams."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from restraint_rules.calendar.due import on_fixed_day
from restraint_rules.calendar.school_calendar import school_year_of
from restraint_rules.findings.verdict import Evidence, Verdict, failed, not_applicable, passed, unknown
from restraint_rules.kleene import NO, Fact, all_of
from restraint_rules.limits import MAX_NAMED
from restraint_rules.models.acts import Act
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.over_time.books import DistrictBook, SchoolBook
from restraint_rules.reasoning.over_time.school_years import each_year, school_years, within_year
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, judge_act

if TYPE_CHECKING:
    from restraint_rules.models.schools import CrisisTeam

__all__ = ["list_kept", "team_identified", "team_responded"]


@rule("incident_with_use")
def team_responded(episode: Episode, _context: Context) -> Verdict:
    """Members of the crisis intervention team respond to each incident in which force may be needed."""
    said, names = episode.incident.crisis_team_responded, episode.incident.crisis_team_responders
    responded = bool(names) if said is None and names is not None else said
    evidence = (("crisis_team_responders", names) if said is None else ("crisis_team_responded", said),)
    if responded is None:
        return unknown("crisis_team.unknown", missing=("crisis_team_responded",))
    return (passed if responded else failed)(
        f"crisis_team.{'responded' if responded else 'absent'}", evidence=evidence
    )


@rule("school", first_by="less")
def team_identified(book: SchoolBook, context: Context, *, first_by: date | None) -> Iterable[Verdict]:
    """Each school year a school has a team of employees its principal designated, in contact with students.

    A member recorded as no school employee is none whom the text allows; a blank is presumed to be one.

    Args:
        first_by: The last day for the team of the first school year, where the text names one; the others are
            due by the end of their school year.
    """

    def judge(year: int, team: "CrisisTeam | None", act: Act | None, path: str) -> Verdict:
        timing = within_year(year, context, "crisis_team", path, prepared=True)
        if first_by is not None and school_year_of(first_by) == year:
            due = on_fixed_day(first_by, context.zone, "text")
            timing = Timing(context, due, timing.anchor, "crisis_team", path)
        verdict = judge_act(act, context, timing)._replace(path=path)
        return composed(team, verdict, path, context) if team is not None else verdict

    return each_year(school_years(book.begins, context), "crisis_teams", book.school.crisis_teams, judge)


def composed(team: "CrisisTeam", verdict: Verdict, path: str, context: Context) -> Verdict:
    """Ask of a team identified in time that it has members, and those the text wants."""
    if verdict.status != "pass":
        return verdict
    if team.members is None:
        return unknown("crisis_team.members_unknown", path, missing=(f"{path}.members",))
    answer = all_of(fact for _, fact in asked_of_members(team, path, context))
    if answer.value is None:
        return unknown("crisis_team.members_unknown", path, missing=answer.missing)
    if answer.value and team.members:
        return verdict
    unfit = tuple((at, False) for at, fact in asked_of_members(team, path, context) if fact.value is False)
    return failed("crisis_team.members_unfit", path, evidence=unfit or ((f"{path}.members", ()),))


def asked_of_members(team: "CrisisTeam", path: str, context: Context) -> Iterator[tuple[str, Fact]]:
    """What the text wants of each member."""
    for member in team.members or ():
        for name in ("designated_by_principal", "direct_contact"):
            at = f"{path}.members[{member.staff}].{name}"
            yield at, recorded(getattr(member, name), at)
        if context.employee(member.staff).value is False:
            yield f"setting.staff[{member.staff}].employed_by_district", NO


@rule("district")
def list_kept(book: DistrictBook, _context: Context) -> Iterable[Verdict]:
    """A list of the members of each school's crisis intervention team is kept."""
    schools, listed = book.district.schools, book.district.team_lists
    if schools is None:
        yield unknown("crisis_team.schools_unknown", missing=("schools",))
    elif not schools:
        yield not_applicable("no_school")
    elif listed is None:
        yield unknown("crisis_team.list_unknown", missing=("team_lists",))
    else:
        few = (("team_lists", listed),) if len(listed) <= MAX_NAMED else ()
        ids = frozenset(listed)
        for school in sorted(schools, key=lambda one: one.id):
            code, kept = f"schools[{school.id}]", school.id in ids
            evidence: Evidence = ((f"team_lists[{school.id}]", school.id),) if kept else few
            if kept:
                yield passed("crisis_team.listed", code, evidence=evidence)
            else:
                yield failed("crisis_team.not_listed", code, evidence=evidence)
