"""Whom a text covers: school employees and students. What is not recorded is presumed inside."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, not_applicable, unknown
from restraint_rules.kleene import NO, YES, Fact, all_of, any_of
from restraint_rules.models.people import EligibilityStatus, Staff, Student
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.definition import Definition
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.rule import rule

__all__ = ["person_at_risk", "school_employee", "student"]


EMPLOYEES, NOT_ALL_EMPLOYEES = not_applicable("scope.employees"), not_applicable("scope.not_all_employees")
STUDENT = not_applicable("scope.student")


def school_employee(*, roles: frozenset[str], or_working_in_school: bool) -> Definition:
    """A district employee in one of the listed roles, or a contractor in regular contact with students.

    A position that the text does not list is no recorded "no": the person is presumed inside, and the finding
    asks. Outside is who is recorded as neither employed nor under contract.

    Args:
        roles: The roles the text lists.
        or_working_in_school: Whether working in a public school in a listed role suffices.
    """

    def test(staff: Staff, path: str) -> Fact:
        listed = YES if staff.role in roles else Fact(None, (f"{path}.role",))
        employed = recorded(staff.employed_by_district, f"{path}.employed_by_district")
        if or_working_in_school:
            working = recorded(staff.works_in_public_school, f"{path}.works_in_public_school")
            employed = any_of([employed, working])
        contracted = recorded(staff.contracted_for_students, f"{path}.contracted_for_students")
        return any_of([all_of([employed, listed]), contracted])

    return Definition(
        "school_employee",
        test,
        covers_staff(),
        school_employee.__doc__ or "",
        {"roles": roles, "or_working_in_school": or_working_in_school},
        {"roles": "further", "or_working_in_school": "more"},
    )


@rule("incident")
def covers_staff(episode: Episode, context: Context) -> Verdict:
    """Those who acted are school employees; where the record does not say, that is presumed."""
    people = sorted(episode.actors | watchers(episode))
    facts = [context.employee(person) for person in people]
    unnamed = [f"{use.path}.by" for use in episode.uses if not use.record.by]
    missing = tuple(path for fact in facts if fact.value is None for path in fact.missing)
    if missing or unnamed:
        advice = ("advice.position_not_listed",) if unlisted(people, context) else ()
        return unknown("scope.employee_presumed", missing=(*missing, *unnamed), advice=advice)
    return EMPLOYEES if all(fact.value for fact in facts) else NOT_ALL_EMPLOYEES


def watchers(episode: Episode) -> frozenset[str]:
    """Who watched, looked for distress or stayed at hand, where recorded: that too an employee must do."""
    people: set[str] = set()
    for use in episode.periods:
        monitoring = use.record.monitoring
        people.update(monitoring.by or () if monitoring else ())
        people.update(one.by for one in use.record.distress_evaluations or () if one.by)
        people.update(getattr(use.record, "attended_by", None) or ())
    return frozenset(people)


def unlisted(people: Iterable[str], context: Context) -> bool:
    """Whether someone presumed to be an employee holds a position that the text does not list."""
    return any(
        one.role is not None and f"setting.staff[{one.id}].role" in context.employee(one.id).missing
        for one in (context.setting.staff_by_id.get(person) for person in people)
        if one is not None
    )


def student(*, routes: frozenset[str], if_at_risk: frozenset[str]) -> Definition:
    """A child the regulation covers by one of its routes.

    Args:
        routes: The routes of enrolment, as ``Student.enrolled_as`` names them.
        if_at_risk: Routes by which only those are covered who are in special education or being evaluated.
    """

    def test(child: Student) -> Fact:
        if child.enrolled_as is None:
            return Fact(None, ("student.enrolled_as",))
        if child.enrolled_as not in if_at_risk:
            return YES if child.enrolled_as in routes else NO
        if child.special_education is None:
            return Fact(None, ("student.special_education",))
        return Fact(child.special_education != "not_eligible")

    return Definition(
        "student",
        test,
        covers_student(),
        student.__doc__ or "",
        {"routes": routes, "if_at_risk": if_at_risk},
        {"routes": "further", "if_at_risk": "further"},
    )


@rule("incident", readings=("at_risk",), persons="further")
def person_at_risk(episode: Episode, context: Context, *, persons: frozenset[EligibilityStatus]) -> Verdict:
    """The student is a person at risk, of whom the text speaks; not recorded, that is presumed.

    Args:
        persons: Of students of which eligibility they speak.
    """
    status = episode.incident.student.special_education
    if context.readings.get("at_risk") == "every_student":
        return not_applicable("scope.every_student")
    if status is None:
        return unknown("scope.at_risk_presumed", missing=("student.special_education",))
    return not_applicable("scope.at_risk" if status in persons else "scope.not_at_risk")


@rule("incident")
def covers_student(episode: Episode, context: Context) -> Verdict:
    """The student is one the regulation covers; where the record does not say, that is presumed."""
    fact = context.definitions.student(episode.incident.student)
    if fact.value is None:
        return unknown("scope.student_presumed", missing=fact.missing)
    if fact.value:
        return STUDENT
    preschool = episode.incident.student.enrolled_as == "preschool"
    return not_applicable(
        "scope.not_student", advice=("advice.state_law_covers_preschool",) if preschool else ()
    )
