"""From a document to a policy: every rule looked up, every number checked, nothing loosened."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from restraint_rules.calendar.business_days import is_jurisdiction
from restraint_rules.errors import (
    BeforeAnyLawError,
    ClauseVersionsError,
    DanglingClauseError,
    LoosenedClauseError,
    PolicyDocumentError,
    Problem,
    problems,
)
from restraint_rules.models.moments import CLOCK
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.derive import Replacing
from restraint_rules.policy.documents.binding import Bound, BoundBadlyError, bind
from restraint_rules.policy.documents.shape import BoundShape, ClauseShape, Document, ReplacementShape
from restraint_rules.policy.readings import Reading
from restraint_rules.policy.references import Reference
from restraint_rules.sentences import problem_at

if TYPE_CHECKING:
    from restraint_rules.policy.policy import Policy

__all__ = ["policy_of"]

CODES: Mapping[type[Exception], str] = {
    BeforeAnyLawError: "before_any_law",
    ClauseVersionsError: "clause_versions",
    DanglingClauseError: "dangling_clause",
    LoosenedClauseError: "loosened_clause",
}
"""Codes of what refuses a table."""

REFUSALS = tuple(CODES)
"""Why a table is no policy: errors that name clauses and values of the text, which are public."""

WHOLE = ("title", "authority", "jurisdiction", "setting", "binding", "source")
"""What a whole text says of itself."""


def policy_of(document: Mapping[str, Any] | str | bytes, known: Iterable["Policy"]) -> "Policy":
    """Make the policy that a document describes; arguments and errors as ``Policy.from_document``."""
    shape = shape_of(document)
    parents = {policy.id: policy for policy in known}
    if shape.clauses is not None:
        if shape.replace is not None or shape.add is not None:
            raise PolicyDocumentError(
                problem_at(
                    "A whole text has clauses; one that stands on another replaces and adds.",
                    "whole_or_derived",
                    "clauses",
                )
            )
        return whole(shape)
    if shape.parent is None or shape.parent not in parents:
        raise PolicyDocumentError(
            problem_at(
                f"Name one of {', '.join(sorted(parents)) or 'none known'}.", "unknown_policy", "parent"
            )
        )
    return derived(shape, parents[shape.parent])


NO_JURISDICTION = Problem(
    "jurisdiction", "Give a country, or a part of one, as US-CT is written: its holidays count."
)


def shape_of(document: Mapping[str, Any] | str | bytes) -> Document:
    """Read the shape of a document."""
    try:
        if isinstance(document, str | bytes):
            shape = Document.model_validate_json(document)
        else:
            shape = Document.model_validate(document)
    except ValidationError as error:
        raise PolicyDocumentError(*problems(error)) from None
    if shape.jurisdiction is not None and not is_jurisdiction(shape.jurisdiction):
        raise PolicyDocumentError(NO_JURISDICTION)
    found = [
        Problem(f"readings[{place}]", "Give each hour as the clocks show it, 17:00, or end_of_day.")
        for place, one in enumerate(shape.readings or ())
        if one.name == CLOSE_OF_BUSINESS and not all(map(names_an_hour, (one.default, *one.choices)))
    ]
    if found:
        raise PolicyDocumentError(*found)
    return shape


CLOSE_OF_BUSINESS = "close_of_business"


def names_an_hour(choice: object) -> bool:
    """Whether a choice is an hour of the day, or its end."""
    return choice == "end_of_day" or (isinstance(choice, str) and CLOCK.fullmatch(choice) is not None)


def whole(shape: Document) -> "Policy":
    """Make a policy of a whole text."""
    from restraint_rules.policy.policy import Policy  # noqa: PLC0415 - it offers this as its method

    lacking = [name for name in WHOLE if getattr(shape, name) is None]
    if lacking:
        raise PolicyDocumentError(
            *(problem_at("A whole text needs this.", "missing", name) for name in lacking)
        )
    clauses = bound_clauses(shape.clauses or (), "clauses")
    about = about_of(shape)
    try:
        return Policy(
            id=shape.id, in_force=shape.in_force, parent=shape.parent or "", clauses=clauses, **about
        )
    except REFUSALS as error:
        raise PolicyDocumentError(refusal(error, "clauses")) from None


def derived(shape: Document, parent: "Policy") -> "Policy":
    """Make a policy that stands on another."""
    about = about_of(shape)
    if shape.in_force is not None:
        about["in_force"] = shape.in_force
    found: list[Problem] = []
    replacing: dict[str, Bound | Clause] = {}
    for key, one in (shape.replace or {}).items():
        try:
            replacing[key] = replacement(key, one, parent)
        except BoundBadlyError as error:
            found += [in_replacement(key, problem) for problem in error.problems]
    try:
        add = bound_clauses(shape.add or (), "add")
    except PolicyDocumentError as error:
        found += error.problems
        add = ()
    if found:
        raise PolicyDocumentError(*found)
    try:
        return parent.derive(id=shape.id, replace=replacing, add=add, **about)
    except REFUSALS as error:
        raise PolicyDocumentError(*culprits(shape.id, parent, replacing, about, error)) from None


def culprits(
    policy_id: str, parent: "Policy", replacing: Replacing, about: Mapping[str, Any], error: Exception
) -> Iterable[Problem]:
    """Say which replacement is refused, trying each alone; what none of them explains is the whole's."""
    found: list[Problem] = []
    for key, one in replacing.items():
        try:
            parent.derive(id=policy_id, replace={key: one}, **about)
        except (LoosenedClauseError, DanglingClauseError) as refused:
            found.append(in_replacement(key, refusal(refused)))
        except REFUSALS:
            break
    return found or [refusal(error)]


def about_of(shape: Document) -> dict[str, Any]:
    """What a document says of the policy itself."""
    about: dict[str, Any] = {name: getattr(shape, name) for name in WHOLE if getattr(shape, name) is not None}
    if shape.revisions is not None:
        about["revisions"] = shape.revisions
    if shape.references is not None:
        about["references"] = tuple(Reference(**dict(one)) for one in shape.references)
    if shape.positions is not None:
        about["positions"] = tuple(shape.positions.items())
    if shape.readings is not None:
        about["readings"] = tuple(Reading(**dict(one)) for one in shape.readings)
    return about


def bound_clauses(shapes: tuple[ClauseShape, ...], path: str) -> tuple[Clause, ...]:
    """Bind the clauses of a list; every problem is told, by its place."""
    made: list[Clause] = []
    found: list[Problem] = []
    for place, one in enumerate(shapes):
        try:
            made.append(clause_of(one))
        except BoundBadlyError as error:
            found += [problem.below(path, place) for problem in error.problems]
    if found:
        raise PolicyDocumentError(*found)
    return tuple(made)


TREATMENTS = ("incorporates", "judged_in", "not_judged")
PLAIN = ("citation", "title", "since", "until", "verified", "should", *TREATMENTS)
ONE_TREATMENT = problem_at("Say one of: rule, defines, incorporates, judged_in, not_judged.", "one_treatment")


def clause_of(shape: ClauseShape) -> Clause:
    """Bind one clause."""
    named = [name for name in ("rule", "defines", *TREATMENTS) if getattr(shape, name) is not None]
    if len(named) != 1:
        raise BoundBadlyError(ONE_TREATMENT)
    binds = bind(shape, {}) if named[0] in {"rule", "defines"} else None
    words = {name: getattr(shape, name) for name in (*PLAIN, "act", "change", "ended_by", "note", "read_in")}
    return Clause(binds=binds, **{name: value for name, value in words.items() if value is not None})


def replacement(key: str, shape: ReplacementShape, parent: "Policy") -> Bound | Clause:
    """Bind what stands in the place of a parent's clause; values it does not give are the parent's."""
    old = clause_replaced(key, shape, parent)
    named = shape
    if shape.rule is None and shape.defines is None:
        bound = old.definition
        named = shape.model_copy(
            update={"rule": old.rule.name if old.rule else None}
            if bound is None
            else {"defines": bound.defines}
        )
    binds = bind(named, old.parameters)
    words = {
        name: value
        for name in ("citation", "title", "verified", "should", "note", "read_in")
        if (value := getattr(shape, name)) is not None
    }
    if not words:
        return binds
    kept: dict[str, Any] = {"citation": old.citation, "should": old.should}
    if (
        shape.title is None
    ):  # with words of its own, what the parent's table says of its text is beside the point
        kept |= {"title": old.title, "verified": old.verified, "note": old.note}
    return Clause(**{**kept, **words}, binds=binds)


def clause_replaced(key: str, shape: BoundShape, parent: "Policy") -> Clause:
    """Find the parent's clause that a replacement stands for: the last version, where there are several."""
    citation, _, function = key.partition("/")
    found = [
        one
        for one in parent.clauses
        if one.citation == citation
        and one.binds is not None
        and one.rule is not None
        and one.rule.name.endswith(function)
        and shape.rule in {None, one.rule.name}
        and (shape.rule or shape.defines in {None, one.definition.defines if one.definition else ""})
    ]
    names = {one.rule.name for one in found if one.rule}
    if not found:
        raise BoundBadlyError(
            problem_at(f"{parent.id} binds no such rule or word under this citation.", "unknown_clause")
        )
    if len(names) > 1:
        told = ", ".join(sorted(names))
        raise BoundBadlyError(
            problem_at(f"Name the rule, or write the citation with one of: {told}.", "several_rules")
        )
    return found[-1]


def in_replacement(key: str, problem: Problem) -> Problem:
    """Put a problem below a replacement, which has a citation for its key."""
    path = f"replace[{key}]"
    return problem.below("replace", key)._replace(path=f"{path}.{problem.path}" if problem.path else path)


def refusal(error: Exception, *steps: str) -> Problem:
    """Say why a table is no policy: an error's message begins with a policy's id."""
    return problem_at(f"{error}.", CODES[type(error)], *steps)
