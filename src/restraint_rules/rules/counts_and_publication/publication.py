"""Keeping policies and procedures up to date, and where people can find them."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from restraint_rules.calendar.spans import exactly, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, not_applicable, passed, pending, unknown
from restraint_rules.kleene import all_of
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.facts import recorded, shown
from restraint_rules.reasoning.over_time.books import DistrictBook
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, deed, judge_act

if TYPE_CHECKING:
    from restraint_rules.models.districts import Publication, StateRevision

__all__ = ["Place", "made_available", "update_made_available", "updated_after_revision"]

Place = Literal["on_web_site", "in_manual"]


@rule("district", places="further")
def made_available(book: DistrictBook, _context: Context, *, places: tuple[Place, ...]) -> Iterable[Verdict]:
    """Policies and procedures can be found where the text says.

    Args:
        places: The places.
    """
    yield found_at(book.district.publication, "publication", places)


def found_at(published: "Publication | None", path: str, places: tuple[Place, ...]) -> Verdict:
    """Judge if something can be found at every place."""
    if published is None:
        return unknown("publication.unknown", missing=(path,))
    answer = all_of(recorded(getattr(published, place), f"{path}.{place}") for place in places)
    evidence = shown(published, path, *places)
    if answer.value is None:
        return unknown("publication.unknown", missing=answer.missing, evidence=evidence)
    if answer.value:
        return passed("publication.made", evidence=evidence)
    return failed("publication.lacking", evidence=evidence)


def revisions(book: DistrictBook, context: Context) -> Iterator[tuple["StateRevision", str]]:
    """The state's revisions known at ``as_of`` and adopted while the text was in force, with their paths."""
    for one in sorted(book.district.state_revisions or (), key=lambda one: (one.adopted, one.id)):
        if not context.is_later(one.adopted) and context.governs(one.adopted):
            yield one, f"state_revisions[{one.id}]"


def no_revision(book: DistrictBook) -> Verdict:
    """Say that there was nothing to update for, or that nobody recorded if there was."""
    if book.district.state_revisions is None:
        return unknown("update.revisions_unknown", missing=("state_revisions",))
    return not_applicable("update.no_revision")


@rule("district", within="less")
def updated_after_revision(book: DistrictBook, context: Context, *, within: Unit) -> Iterable[Verdict]:
    """Policies and procedures are updated in time after the state adopts or revises its regulations.

    Args:
        within: How long after the state's adoption there is.
    """
    known = list(revisions(book, context))
    if not known:
        yield no_revision(book)
    for revision, path in known:
        anchor = exactly(midnight(revision.adopted, context.zone))
        due = context.due(within, anchor, "revision")
        timing = Timing(context, due, anchor, "update", f"{path}.update")
        yield judge_act(revision.update, context, timing)._replace(path=path)


@rule("district", places="further")
def update_made_available(
    book: DistrictBook, context: Context, *, places: tuple[Place, ...]
) -> Iterable[Verdict]:
    """Every update can be found where policies and procedures can; the text sets no moment for it.

    Args:
        places: The places.
    """
    known = list(revisions(book, context))
    if not known:
        yield no_revision(book)
    for revision, path in known:
        updated = deed(revision.update, context, f"{path}.update").done
        if updated is None:
            yield unpublished(revision, context, path)
            continue
        if not updated:
            yield not_applicable("update.none_yet", path)
            continue
        verdict = found_at(revision.published, f"{path}.published", places)
        if verdict.status == "fail":
            verdict = pending("update.not_published", evidence=verdict.evidence)
        yield verdict._replace(path=path)


def unpublished(revision: "StateRevision", context: Context, path: str) -> Verdict:
    """Leave an update due on the day of the state's; afterwards nobody can tell if there is one."""
    missing = (f"{path}.update",)
    if context.today > context.local_day(revision.adopted):
        return unknown("update.not_recorded", path, missing=missing)
    return pending("update.not_published", path, awaits=missing)
