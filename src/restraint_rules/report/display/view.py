"""What a report shows, whatever it is shown in: first lines, sections of lines, last lines.

A reader wants to know what went wrong, which facts are missing, what is due and what a person must judge;
what is in order is only counted. Findings that follow another are left out: their leader tells it once.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.findings.verdict import Status
from restraint_rules.report.content.content import ReportContent
from restraint_rules.report.content.fact_paths import without_ids
from restraint_rules.report.content.not_collected import split
from restraint_rules.report.display import lines
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.overview import clause_totals

__all__ = ["Section", "View", "view_of", "view_with"]

MOST_LINES = 10
"""How many missing facts, notes and data findings are shown before the rest is only counted."""


class Section(NamedTuple):
    """Lines of one kind.

    Attributes:
        name: Which section, whatever the language.
        heading: Its heading.
        total: How much there is of it, in words.
        lines: Its lines.
        more: How many are left out, in words; empty if none.
        named: Whether the heading names something by its id, which is shown as it is.
    """

    name: str
    heading: str
    total: str
    lines: tuple[Line, ...]
    more: str = ""
    named: bool = False

    @property
    def is_list(self) -> bool:
        """Whether it is of sentences alone: no clause, no next step."""
        return not any(line.clause or line.step or line.place for line in self.lines)


class View(NamedTuple):
    """A report as it is shown.

    Attributes:
        title: What was judged, and what it comes to.
        origin: Under which text and when it was judged.
        columns: What a line consists of: headings of clause, text and next step.
        next_step: How a next step is led in where there are no columns.
        record: How a place where something is to be recorded is led in.
        sections: What is worth a line or a table, the gravest first; empty ones are left out.
        last: How much is in order, and what a report is not.
    """

    title: str
    origin: tuple[str, ...]
    columns: tuple[str, str, str]
    next_step: str
    record: str
    sections: tuple[Section | Grid, ...]
    last: tuple[str, ...]


def view_with(title: str, sections: Iterable[Section | Grid], catalogue: Catalogue) -> View:
    """Put sections and tables under a title; those without lines or rows are left out."""
    return View(
        title=title,
        origin=(),
        columns=columns(catalogue),
        next_step=catalogue.headings["next"],
        record=catalogue.headings["record"],
        sections=tuple(one for one in sections if (one.rows if isinstance(one, Grid) else one.lines)),
        last=(catalogue.heading("closing"),),
    )


def columns(catalogue: Catalogue) -> tuple[str, str, str]:
    """The headings of clause, text and next step."""
    return (
        catalogue.heading("column.clause"),
        catalogue.heading("column.text"),
        catalogue.heading("column.step"),
    )


def view_of(report: ReportContent, catalogue: Catalogue, *, everything: bool) -> View:
    """Lay a report out for reading.

    Args:
        report: The report.
        catalogue: The words.
        everything: Whether to cut nothing short, and to add the table of all clauses.

    Returns:
        The view.
    """
    subject, _, subject_id = report.subject.partition(" ")
    receipt = report.receipt
    heading = catalogue.heading
    revision = date.fromisoformat(receipt.revision)
    return View(
        title=heading(
            "title",
            kind=catalogue.headings.get(f"kind.{subject}", subject),
            id=subject_id,
            outcome=outcome(report, catalogue),
        ),
        origin=(
            receipt.title or receipt.policy,
            heading("source", policy=receipt.policy, revision=revision, as_of=receipt.as_of),
            *(
                (catalogue.headings[said],)
                if (said := f"binding.{receipt.binding}") in catalogue.headings
                else ()
            ),
        ),
        columns=columns(catalogue),
        next_step=catalogue.headings["next"],
        record=catalogue.headings["record"],
        sections=tuple(one for one in sections(report, catalogue, everything=everything) if one.lines),
        last=(
            heading("rest", met=report.counts["pass"], not_applicable=report.counts["not_applicable"]),
            heading("closing"),
        ),
    )


def outcome(report: ReportContent, catalogue: Catalogue) -> str:
    """Say what it comes to; of a text that only recommends, how often it was not followed."""
    warnings = sum(one.level == "warning" for one in report.failures)
    if report.receipt.binding in RECOMMENDING and report.outcome != "breach" and warnings:
        return catalogue.heading("outcome.not_followed", count=warnings)
    said = catalogue.heading(f"outcome.{report.outcome}")
    what_if = report.receipt.binding == "bill" and report.outcome != "nothing judged"
    return catalogue.heading("outcome.what_if", outcome=said) if what_if else said


RECOMMENDING = frozenset({"guidance", "position", "tool", "aim"})


def sections(report: ReportContent, catalogue: Catalogue, *, everything: bool) -> Iterable[Section]:
    """Lay out the sections, the gravest first."""
    most = len(report.findings) + len(report.missing) + len(report.data) if everything else MOST_LINES
    most_duties = most if report.subject.startswith(LARGE) else len(report.findings)
    failures, own = report.failures, [finding for finding in report.findings if not finding.follows]
    settled = [one for one in own if one.status in {"pass", "not_applicable", "unknown"}]
    presumed = [one for one in report.unknowns if one.source.scope]

    def section(name: str, found: Iterable[Finding], line: Callable[[Finding, Catalogue], Line]) -> Section:
        made = tuple(line(finding, catalogue) for finding in found)
        return cut(name, made, catalogue, most_duties)

    lacked = missing_facts(report, catalogue, most)
    first = many_lack_one(report)
    if first:
        yield lacked
    if sum(report.counts[status] for status in TOLD_ONE_BY_ONE) > most_duties:
        yield cut("totals", clause_totals(report.findings, catalogue), catalogue, len(report.findings))
    yield section("breaches", (one for one in failures if one.level == "error"), lines.duty_line)
    yield section("warnings", (one for one in failures if one.level == "warning"), lines.duty_line)
    if not first:
        yield lacked
    yield not_collected(report, catalogue)
    yield section("due", report.pending, lines.duty_line)
    yield section("questions", report.questions, lines.question_line)
    yield cut("data", tuple(lines.data_line(one, catalogue) for one in report.data), catalogue, most)
    yield cut("notes", lines.note_lines(settled, catalogue), catalogue, most)
    yield section("presumed", presumed, lines.question_line)
    clauses = tuple(lines.clause_line(one, catalogue) for one in report.findings if everything)
    yield cut("clauses", clauses, catalogue, most)


LARGE = ("student ", "school ", "district ")
"""Subjects that contain others: of these a report may be thousands of lines long."""

TOLD_ONE_BY_ONE: tuple[Status, ...] = ("fail", "pending", "review")


MANY = 10
"""So many records that lack one fact are told first: it is the source that lacks it, not the record."""


def many_lack_one(report: ReportContent) -> bool:
    """Whether many records within a large subject lack one and the same fact."""
    if not report.subject.startswith(LARGE):
        return False
    lacking = Counter(without_ids(fact.path) for fact in report.missing)
    return any(count >= MANY for count in lacking.values())


def missing_facts(report: ReportContent, catalogue: Catalogue, most: int) -> Section:
    """List the facts that are not recorded, those that most clauses wait for first; not what is presumed."""
    waiting: dict[str, list[Finding]] = {}
    places: dict[str, set[str]] = {}
    for finding in report.findings:
        if finding.status == "unknown" and not finding.source.scope:
            for path in split(finding.missing, report.receipt.not_collected)[0]:
                fact = without_ids(path) if report.subject.startswith(LARGE) else path
                waiting.setdefault(fact, []).append(finding)
                places.setdefault(fact, set()).add(path)
    cited = {path: {finding.clause for finding in findings} for path, findings in waiting.items()}
    ranked = sorted(waiting, key=lambda path: (-len(cited[path]), -len(places[path]), path))
    clauses = {finding.clause for findings in waiting.values() for finding in findings}
    made = tuple(
        lines.waiting_line(place(fact, places[fact], catalogue), waiting[fact], catalogue) for fact in ranked
    )
    total = catalogue.heading("count.missing", count=len(made), clauses=len(clauses))
    return cut("missing", made, catalogue, most)._replace(total=total)


def not_collected(report: ReportContent, catalogue: Catalogue) -> Section:
    """Name each fact once that the source never holds, with the clauses that wait for it."""
    made = tuple(lines.never_held_line(fact.path, fact.clauses, catalogue) for fact in report.not_collected)
    return cut("not_collected", made, catalogue, len(made))


def place(fact: str, paths: set[str], catalogue: Catalogue) -> str:
    """Name the place of a missing fact; of one that many records lack, what they share and how many."""
    return min(paths) if len(paths) == 1 else catalogue.heading("times", path=fact, count=len(paths))


def cut(name: str, made: tuple[Line, ...], catalogue: Catalogue, most: int) -> Section:
    """Show the first lines and count the rest."""
    more = catalogue.heading("more", count=len(made) - most) if len(made) > most else ""
    total = catalogue.heading("count", count=len(made))
    return Section(name, catalogue.heading(name), total, made[:most], more)
