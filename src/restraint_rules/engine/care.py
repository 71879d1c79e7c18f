"""Judging an episode of care, with its uses, orders and what followed; and a facility by itself."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.running import Parts, run
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import unknown
from restraint_rules.kleene import Missing
from restraint_rules.models.base import Subject
from restraint_rules.models.care.episodes import CareEpisode
from restraint_rules.models.care.facilities import CareFacility
from restraint_rules.reasoning.care.course import Care
from restraint_rules.reasoning.care.deaths import deaths_of
from restraint_rules.reasoning.care.order_windows import orders_of
from restraint_rules.reasoning.care.parts import (
    evaluations_of,
    injuries_of,
    occurrences_of,
    reviews_of,
    staff_of,
)
from restraint_rules.reasoning.care.sessions import sessions_of
from restraint_rules.reasoning.context import Context

__all__ = ["judge_care"]

UNSUITABLE = (
    "evaluate judges an Incident, a SeclusionRoom, a PlanningMeeting, a StudentRecord, a School, a District, "
    "a CareEpisode or a CareFacility"
)


def judge_care(subject: Subject, bench: Bench) -> tuple[str, date, Judged]:
    """Judge a subject of care: the name of its kind, the day whose text judges it, what was found.

    Raises:
        UnsuitableSubjectError: If the subject is of no kind that is judged.
    """
    if isinstance(subject, CareEpisode):
        return "care_episode", subject.day, Judged(judged_episode(subject, bench))
    if isinstance(subject, CareFacility):
        return "care_facility", bench.today, Judged(judged_facility(subject, bench))
    raise UnsuitableSubjectError(UNSUITABLE)


def judged_episode(episode: CareEpisode, bench: Bench) -> list[Finding]:
    """Judge an episode by the law of its day."""
    edition = bench.edition(episode.day)
    context = bench.context(edition)
    care = Care(episode, context)
    findings = run(edition, parts_of_episode(care, context), context, covered=True)
    return reopened(findings, blanks_of_episode(care))


def judged_facility(facility: CareFacility, bench: Bench) -> list[Finding]:
    """Judge a facility by the law of the day of judging."""
    edition = bench.edition(bench.today)
    parts: Parts = {"care_facility": [("", facility)], "care_staff": with_paths(staff_of(facility))}
    findings = run(edition, parts, bench.context(edition), covered=True)
    return reopened(findings, {"care.no_staff": ("staff",) if facility.staff is None else ()})


def parts_of_episode(care: Care, context: Context) -> Parts:
    """An episode holds itself, its uses by kind, what belongs to each of them, and what followed."""
    return {
        "care_episode": [("", care)],
        "care_person": [("person", care)],
        "care_use": with_paths(care.uses),
        "care_restraint": with_paths(use for use in care.uses if not use.is_seclusion),
        "care_seclusion": with_paths(use for use in care.uses if use.is_seclusion),
        "care_time_out": with_paths(care.time_outs),
        "care_order": with_paths(order for use in care.uses for order in orders_of(use)),
        "care_evaluation": with_paths(made for use in care.uses for made in evaluations_of(use) or ()),
        "care_debriefing": with_paths(sessions_of(care, context) or ()),
        "care_review": with_paths(reviews_of(care)),
        "care_death": with_paths(deaths_of(care)),
        "care_injury": with_paths(injuries_of(care)),
        "care_occurrence": with_paths(occurrences_of(care)),
    }


def with_paths(parts: Iterable[Any]) -> list[tuple[str, Any]]:
    """Some parts, each with its path."""
    return [(part.path, part) for part in parts]


def blanks_of_episode(care: Care) -> dict[str, Missing]:
    """For each reason that there is nothing of a kind: what would tell, where that is not recorded."""
    episode = care.episode
    lists = {
        "care.no_debriefing": ("debriefings", episode.debriefings),
        "care.no_review": ("reviews", episode.reviews),
        "care.no_death": ("deaths", episode.deaths),
        "care.no_injury": ("injuries", episode.injuries),
        "care.no_occurrence": ("occurrences", episode.occurrences),
    }
    blanks: dict[str, Missing] = {
        code: (path,) if recorded is None else () for code, (path, recorded) in lists.items()
    }
    doubts = tuple(path for one in care.all for path in one.doubts)
    for code in ("care.no_use", "care.no_restraint", "care.no_seclusion"):
        blanks[code] = doubts
    orders = tuple(f"{use.path}.orders" for use in care.uses if use.record.orders is None)
    evaluations = tuple(f"{use.path}.evaluations" for use in care.uses if use.record.evaluations is None)
    return blanks | {"care.no_order": orders or doubts, "care.no_evaluation": evaluations or doubts}


def reopened(findings: list[Finding], blanks: dict[str, Missing]) -> list[Finding]:
    """Take back that there is nothing of a kind, where nobody recorded whether there is."""
    return [
        one._replace(verdict=unknown("care.part_unrecorded", missing=blanks[one.code]))
        if blanks.get(one.code)
        else one
        for one in findings
    ]
