"""The sign-off list: each question once, with all parts of which it is asked."""

from collections.abc import Iterable

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.fact_paths import without_ids
from restraint_rules.report.display.lines import Line, cited, places
from restraint_rules.report.display.order import gravest_first
from restraint_rules.report.display.places import place_of

__all__ = ["question_lines"]

Question = tuple[str, str, tuple[str, ...]]
"""Clause, words, and the facts that would answer, without ids."""


def question_lines(findings: Iterable[Finding], catalogue: Catalogue) -> tuple[Line, ...]:
    """Ask what a person must judge, or tell what is presumed, and say where the answer belongs."""
    asked: dict[Question, list[Finding]] = {}
    for finding in gravest_first(findings):
        facts = tuple(dict.fromkeys(map(without_ids, finding.missing)))
        question = (cited(finding, catalogue), finding.text(catalogue), facts)
        asked.setdefault(question, []).append(finding)
    return tuple(
        Line(clause, "", text, place=where(facts, found, catalogue))
        for (clause, text, facts), found in asked.items()
    )


def where(facts: tuple[str, ...], findings: list[Finding], catalogue: Catalogue) -> str:
    """Say where the answers belong: of one part as its paths are, of several by naming the parts."""
    if len(findings) == 1 and len(facts) != 1:
        return places(findings[0].missing)
    paths = [path for finding in findings for path in finding.missing]
    by_fact = {fact: [path for path in paths if without_ids(path) == fact] for fact in facts}
    return "; ".join(place_of(found, catalogue) for found in by_fact.values())
