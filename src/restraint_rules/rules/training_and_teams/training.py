"""Training: of the crisis teams each year, the plans for it, and recertification."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal

from restraint_rules.calendar.due import on_fixed_day
from restraint_rules.calendar.school_calendar import first_of_school_year
from restraint_rules.calendar.spans import exactly, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, follow, not_applicable, passed, pending, unknown
from restraint_rules.kleene import NO, Fact, all_of, any_of
from restraint_rules.models.acts import Act
from restraint_rules.models.people import Credential
from restraint_rules.models.terms import TrainingTopic
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import entries
from restraint_rules.reasoning.over_time.books import DistrictBook, SchoolBook
from restraint_rules.reasoning.over_time.school_years import (
    each_year,
    last_of_school_year,
    school_years,
    within_year,
)
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, deed, judge_act
from restraint_rules.reasoning.trained import credentials_shown

if TYPE_CHECKING:
    from restraint_rules.models.districts import TrainingPlan
    from restraint_rules.models.schools import CrisisTeam, TeamMember

__all__ = ["members_recertified", "overview_given", "plan_implemented", "team_trained", "topic_covered"]


@rule("school")
def team_trained(book: SchoolBook, context: Context, *, decided_by: str) -> Iterable[Verdict]:
    """Each member of the crisis intervention team is trained in each school year.

    Args:
        decided_by: The clause that decides while there is no team.
    """

    def judge(year: int, team: "CrisisTeam | None", _: Act | None, path: str) -> Verdict:
        told = all_trained(team)
        if team is None or not (team.members or told.value is not None):
            return follow(decided_by, path, code="training.team_follows", if_failed="training.no_team")
        timing = within_year(year, context, "training", path)
        served = on_team(team.members or (), first_of_school_year(year), last_in(year, context))
        facts = {one.staff: certified_within(one, year, context) for one in served}
        return of_members(facts, timing, path, context, told)

    return each_year(school_years(book.begins, context), "crisis_teams", book.school.crisis_teams, judge)


def all_trained(team: "CrisisTeam | None") -> Fact:
    """Whether all members of a team were trained in its year, where a record says no more than that."""
    return Fact(None if team is None else team.all_trained)


def last_in(year: int, context: Context) -> date:
    """The last day of a school year that has begun, as far as it has come."""
    return min(last_of_school_year(year), context.today)


def on_team(members: Iterable["TeamMember"], first: date, last: date) -> list["TeamMember"]:
    """Who is on the team on some day from one to another."""
    return [
        one
        for one in members
        if (one.joined is None or one.joined <= last) and (one.left is None or first <= one.left)
    ]


def credentials_of(member: "TeamMember", context: Context) -> tuple[tuple[Credential, ...] | None, str]:
    """A member's trainings, and the path where they stand or are missing."""
    staff = context.setting.staff_by_id.get(member.staff)
    path = f"setting.staff[{member.staff}]"
    return (None, path) if staff is None else (staff.credentials, f"{path}.credentials")


def certified_within(member: "TeamMember", year: int, context: Context) -> Fact:
    """Whether a member was trained or certified in a school year."""
    credentials, path = credentials_of(member, context)
    if credentials is None:
        return Fact(None, (path,))
    return any_of(earned_within(one, year, path, context) for one in credentials)


def earned_within(credential: Credential, year: int, path: str, context: Context) -> Fact:
    """Whether a credential was earned in a school year, and by ``as_of``."""
    done, when = deed(credential, context, path)
    if done is None and credential.at is None:
        return Fact(None, (f"{path}.done",))
    if not done:
        return NO
    if when is None or credential.at is None:
        return Fact(None, (f"{path}.at",))
    return Fact(first_of_school_year(year) <= context.local_day(credential.at) <= last_of_school_year(year))


NOT_TOLD = Fact(None)


def of_members(facts: dict[str, Fact], timing: Timing, path: str, context: Context, told: Fact) -> Verdict:
    """Judge what every member has to have by the end of the school year.

    Args:
        facts: What is recorded of each member.
        timing: The deadline.
        path: The team's path.
        context: The context.
        told: What is recorded of all of them together; it stands in where it is not known of each.
    """
    if not facts and told.value is None:
        return not_applicable("no_team_now", path)
    answer, deadline = all_of(facts.values()), timing.deadline()
    if told.value is not None and (answer.value is None or not facts):
        return of_all(told, timing, path)
    lacking = tuple(person for person, fact in facts.items() if fact.value is False)
    stem = timing.stem
    if answer.value:
        return passed(f"{stem}.team", path)
    if timing.open:
        return pending(f"{stem}.team_pending", path, deadline=deadline)
    if answer.value is None:
        return unknown(f"{stem}.team_unknown", path, missing=answer.missing, deadline=deadline)
    evidence = credentials_shown(lacking, context)
    return failed(f"{stem}.team_lacking", path, evidence=evidence, deadline=deadline, count=len(lacking))


def of_all(told: Fact, timing: Timing, path: str) -> Verdict:
    """Judge what is recorded of all members together."""
    evidence = ((f"{path}.all_trained", told.value),)
    if told.value:
        return passed(f"{timing.stem}.team", path, evidence=evidence)
    if timing.open:
        return pending(f"{timing.stem}.team_pending", path, evidence=evidence, deadline=timing.deadline())
    return failed("training.team_not_all", path, evidence=evidence, deadline=timing.deadline())


@rule("school", readings=("recertification",), within="less")
def members_recertified(book: SchoolBook, context: Context, *, within: Unit) -> Iterable[Verdict]:
    """Each member of the crisis intervention team is recertified year by year.

    Args:
        within: How long a certification lasts.
    """
    if context.readings.get("recertification") == "each_school_year":
        yield from recertified_each_year(book, context)
        return
    if not context.governs(context.today):
        yield not_applicable("no_team_now")
        return
    team = latest_team(book, context)
    if book.school.crisis_teams == () or (team is not None and team.done is False and not team.members):
        yield not_applicable("no_team_now")
        return
    if team is None or team.members is None:
        path = "crisis_teams" if team is None else f"crisis_teams[{team.school_year}].members"
        yield unknown("recertification.team_unknown", missing=(path,))
        return
    path = f"crisis_teams[{team.school_year}]"
    present = on_team(team.members, context.today, context.today)
    if not present:
        yield not_applicable("no_team_now")
    for member in present:
        yield certified_lately(member, within, context)._replace(path=f"{path}.members[{member.staff}]")


def latest_team(book: SchoolBook, context: Context) -> "CrisisTeam | None":
    """The team of the latest school year begun, of those known at ``as_of``."""
    begun = [
        one
        for one in book.school.crisis_teams or ()
        if first_of_school_year(int(one.school_year[:4])) <= context.today and not context.is_later(one.at)
    ]
    return max(begun, key=lambda one: one.school_year, default=None)


def certified_lately(member: "TeamMember", within: Unit, context: Context) -> Verdict:
    """Judge if a member's last certification still holds; an older lapse is not raised again."""
    credentials, path = credentials_of(member, context)
    if credentials is None:
        return unknown("recertification.unknown", missing=(path,))
    deeds = [deed(one, context, path) for one in credentials]
    dated = [one.at for one in deeds if one.at is not None]
    undated = tuple(
        f"{path}.at" if one.done else f"{path}.done"
        for one in credentials
        if one.at is None and one.done is not False
    )
    if not dated:
        if undated:
            return unknown("recertification.unknown", missing=undated)
        return failed(
            "recertification.none", evidence=entries(credentials, path, "done", "at", context=context)
        )
    last = max(dated, key=lambda span: span.earliest)
    due = context.due(within, last._replace(latest=last.earliest), "certification")
    if context.as_of <= due.earliest:
        return passed("recertification.holds", deadline=due.deadline)
    if undated:
        return unknown("recertification.unknown", missing=undated, deadline=due.deadline)
    return failed("recertification.lapsed", deadline=due.deadline)


def recertified_each_year(book: SchoolBook, context: Context) -> Iterator[Verdict]:
    """Judge by the school year: each member is certified once in each."""

    def judge(year: int, team: "CrisisTeam | None", act: Act | None, path: str) -> Verdict:
        timing = within_year(year, context, "recertification", path)
        if team is not None and team.members is not None:
            last = last_in(year, context)
            present = on_team(team.members, last, last)
            facts = {one.staff: certified_within(one, year, context) for one in present}
            return of_members(facts, timing, path, context, NOT_TOLD)
        if timing.open:
            return pending("recertification.team_pending", path, deadline=timing.deadline())
        if act is not None and act.done is False:
            return not_applicable("no_team_now", path)
        missing = (path if team is None else f"{path}.members",)
        return unknown("recertification.team_unknown", path, missing=missing, deadline=timing.deadline())

    return each_year(school_years(book.begins, context), "crisis_teams", book.school.crisis_teams, judge)


@rule("district", first="less")
def overview_given(book: DistrictBook, context: Context, *, first: date) -> Iterable[Verdict]:
    """Each school year there is an overview of the laws and of proper use, as the state provides it.

    Args:
        first: The first day of the first school year with one.
    """
    years = [year for year in school_years(book.begins, context) if first_of_school_year(year) >= first]

    def judge(year: int, _: Act | None, act: Act | None, path: str) -> Verdict:
        return judge_act(act, context, within_year(year, context, "overview", path))._replace(path=path)

    return each_year(years, "overviews", book.district.overviews, judge)


PlanName = Literal["prevention_plan", "proper_means_plan"]
"""The two plans to provide training, as ``District`` names them."""


def plan_of(book: DistrictBook, name: str) -> "TrainingPlan | None":
    """One of the district's two training plans."""
    return book.district.prevention_plan if name == "prevention_plan" else book.district.proper_means_plan


@rule("district", by="less")
def plan_implemented(book: DistrictBook, context: Context, *, plan: PlanName, by: date) -> Iterable[Verdict]:
    """A plan to provide training is made, and implemented by a day the text names.

    Args:
        plan: ``prevention_plan`` or ``proper_means_plan``.
        by: The last day for it.
    """
    long_before = exactly(midnight(date(by.year - LONG, 1, 1), context.zone))
    timing = Timing(context, on_fixed_day(by, context.zone, "text"), long_before, "plan", plan)
    yield judge_act(plan_of(book, plan), context, timing)


LONG = 100
"""Years: no record reaches so far back, so that no plan is too early."""


@rule("district")
def topic_covered(
    book: DistrictBook, context: Context, *, plan: PlanName, topic: TrainingTopic, decided_by: str
) -> Iterable[Verdict]:
    """A plan to provide training covers a topic the text names.

    Args:
        plan: ``prevention_plan`` or ``proper_means_plan``.
        topic: The topic.
        decided_by: The clause that decides while there is no plan.
    """
    record = plan_of(book, plan)
    made = deed(record, context, plan).done
    if record is None or not made:
        yield follow(decided_by, code="plan.topics_follow", if_failed="plan.not_made")
    elif record.topics is None:
        yield unknown("plan.topics_unknown", missing=(f"{plan}.topics",))
    else:
        covered = topic in record.topics
        evidence = ((f"{plan}.topics", record.topics),)
        if not covered and topic in record.topics_blank:
            yield unknown("plan.topics_unknown", missing=(f"{plan}.topics",))
            return
        yield (passed if covered else failed)(
            "plan.covers" if covered else "plan.leaves_out", evidence=evidence, topic=topic
        )
