"""The first lines of a report: what it comes to, of which day and whose, by whose text, judged when."""

from collections.abc import Iterator
from datetime import date

from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.content import ReportContent

__all__ = ["first_lines", "title_of"]

RECOMMENDING = frozenset({"guidance", "position", "tool", "aim"})

PARTS = ("incident", "care_episode")
"""Subjects of which a reader asks first: on which day, with whom, where?"""


def title_of(report: ReportContent, catalogue: Catalogue) -> str:
    """Name the subject, and say what it comes to."""
    kind, _, name = report.subject.partition(" ")
    shown = catalogue.headings.get(f"kind.{kind}", kind)
    return catalogue.heading("title", kind=shown, id=name, outcome=outcome(report, catalogue))


def outcome(report: ReportContent, catalogue: Catalogue) -> str:
    """Say what it comes to; of a text that only recommends, how often it was not followed."""
    warnings = sum(one.level == "warning" for one in report.failures)
    if report.receipt.binding in RECOMMENDING and report.outcome != "breach" and warnings:
        return catalogue.heading("outcome.not_followed", count=warnings)
    said = catalogue.heading(f"outcome.{report.outcome}")
    what_if = report.receipt.binding == "bill" and report.outcome != "nothing judged"
    return catalogue.heading("outcome.what_if", outcome=said) if what_if else said


def first_lines(report: ReportContent, catalogue: Catalogue) -> tuple[str, ...]:
    """Say of which day and whose it is, under which text, how that binds, and when it was judged."""
    receipt = report.receipt
    lines = [", ".join(about(report, catalogue)), receipt.title or receipt.policy]
    lines.append(text_of_the_law(report, catalogue))
    lines.append(catalogue.heading("judged", as_of=receipt.as_of))
    if (warning := f"binding.{receipt.binding}") in catalogue.headings:
        lines.append(catalogue.headings[warning])
    return tuple(filter(None, lines))


def about(report: ReportContent, catalogue: Catalogue) -> Iterator[str]:
    """Name the day, the student and the school; of an incident also that one is not recorded."""
    receipt, kind = report.receipt, report.subject.partition(" ")[0]
    care = "care." if kind.startswith("care_") else ""
    if receipt.day:
        yield catalogue.write(receipt.day)
    if receipt.student and kind != "student":
        yield catalogue.heading(f"about.{care}student", id=receipt.student)
    if receipt.school:
        yield catalogue.heading(f"about.{care}school", id=receipt.school)
    elif kind in PARTS and receipt.day:
        yield catalogue.heading(f"about.{care}no_school")


def text_of_the_law(report: ReportContent, catalogue: Catalogue) -> str:
    """Name whose text it is, how it binds, and of which day it is."""
    receipt = report.receipt
    revision = date.fromisoformat(receipt.revision)
    if not receipt.authority:
        return catalogue.heading("source", revision=revision)
    binds = catalogue.heading(f"binds.{receipt.binding}")
    return catalogue.heading("source.of", authority=receipt.authority, binds=binds, revision=revision)
