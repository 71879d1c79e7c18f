"""What a report shows, whatever it is shown in: first lines, sections of lines, last lines.

A reader wants to know what went wrong, which facts are missing, what is due and what a person must judge;
what is in order is only counted. Findings that follow another are left out: their leader tells it once.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.findings.verdict import Status
from restraint_rules.report.content.content import ReportContent
from restraint_rules.report.display import lines
from restraint_rules.report.display.data import data_lines
from restraint_rules.report.display.due import alike, due_line
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.header import first_lines, title_of
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.made_of import made_of
from restraint_rules.report.display.missing import LARGE, many_lack_one, missing_lines
from restraint_rules.report.display.order import gravest_first, soonest_first
from restraint_rules.report.display.overview import clause_totals
from restraint_rules.report.display.places import where_most
from restraint_rules.report.display.questions import question_lines

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
        origin: Of which day and whose it is, under which text, how that binds, and when it was judged.
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


def view_of(report: ReportContent, catalogue: Catalogue, *, everything: bool, receipt: bool = False) -> View:
    """Lay a report out for reading.

    Args:
        report: The report.
        catalogue: The words.
        everything: Whether to cut nothing short, and to add the table of all clauses.
        receipt: Whether to add what it was made from: text, readings, library.

    Returns:
        The view.
    """
    laid_out = tuple(sections(report, catalogue, everything=everything))
    cut_short = any(one.more for one in laid_out)
    return View(
        title=title_of(report, catalogue),
        origin=first_lines(report, catalogue),
        columns=columns(catalogue),
        next_step=catalogue.headings["next"],
        record=catalogue.headings["record"],
        sections=tuple(one for one in laid_out if one.lines),
        last=tuple(last_lines(report, catalogue, cut_short=cut_short, receipt=receipt)),
    )


def last_lines(
    report: ReportContent, catalogue: Catalogue, *, cut_short: bool, receipt: bool
) -> Iterator[str]:
    """Say how much is in order, where the rest is, how the report was made, and what it is not."""
    heading, counts = catalogue.heading, report.counts
    if counts["pass"] or counts["not_applicable"]:
        yield heading("rest", met=counts["pass"], not_applicable=counts["not_applicable"])
    if counted := sum(report.rest.values()):
        yield heading("rest.counted", count=counted)
    if cut_short:
        yield heading("rest.cut_short")
    if receipt:
        yield from made_of(report, catalogue)
    yield heading("closing")


def sections(report: ReportContent, catalogue: Catalogue, *, everything: bool) -> Iterator[Section]:
    """Lay out the sections, the gravest first; within each what is gravest for the child, then by day."""
    most = len(report.findings) + len(report.missing) + len(report.data) if everything else MOST_LINES
    most_duties = most if report.subject.startswith(LARGE) else len(report.findings)
    failures, own = report.failures, [finding for finding in report.findings if not finding.follows]
    settled = [one for one in own if one.status in {"pass", "not_applicable", "unknown"}]
    presumed = [one for one in report.unknowns if one.source.scope]

    def duties(name: str, found: Sequence[Finding]) -> Section:
        made = tuple(lines.duty_line(finding, catalogue) for finding in found)
        paths = [finding.path for finding in found[most_duties:]]
        return cut(name, made, catalogue, most_duties, where=where_most(paths, catalogue))

    def due(found: Sequence[Finding]) -> Section:
        groups = alike(found, catalogue, each=everything)
        made = tuple(due_line(group, catalogue) for group in groups)
        paths = [finding.path for group in groups[most_duties:] for finding in group]
        laid_out = cut("due", made, catalogue, most_duties, where=where_most(paths, catalogue))
        return laid_out._replace(total=catalogue.heading("count", count=len(found)))

    def asked(name: str, found: Sequence[Finding]) -> Section:
        made = cut(name, question_lines(found, catalogue), catalogue, most_duties)
        if len(found) == len(made.lines) or made.more:
            return made
        return made._replace(total=catalogue.heading("count.questions", count=len(made.lines), of=len(found)))

    lacked = missing_facts(report, catalogue, most)
    first = many_lack_one(report)
    if first:
        yield lacked
    if sum(report.counts[status] for status in TOLD_ONE_BY_ONE) > most_duties:
        yield cut("totals", clause_totals(report.findings, catalogue), catalogue, len(report.findings))
    yield duties("breaches", gravest_first(one for one in failures if one.level == "error"))
    yield duties("warnings", gravest_first(one for one in failures if one.level == "warning"))
    if not first:
        yield lacked
    yield not_collected(report, catalogue)
    yield due(soonest_first(report.pending))
    yield asked("questions", report.questions)
    yield cut("data", data_lines(report.data, catalogue, each=everything), catalogue, most)
    yield cut("notes", lines.note_lines(settled, catalogue), catalogue, most)
    yield asked("presumed", presumed)
    clauses = tuple(lines.clause_line(one, catalogue) for one in report.findings if everything)
    yield cut("clauses", clauses, catalogue, most)


TOLD_ONE_BY_ONE: tuple[Status, ...] = ("fail", "pending", "review")


def missing_facts(report: ReportContent, catalogue: Catalogue, most: int) -> Section:
    """List the facts that are not recorded, with how many clauses wait for them."""
    made, clauses = missing_lines(report, catalogue)
    total = catalogue.heading("count.missing", count=len(made), clauses=clauses)
    return cut("missing", made, catalogue, most)._replace(total=total)


def not_collected(report: ReportContent, catalogue: Catalogue) -> Section:
    """Name each fact once that the source never holds, with the clauses that wait for it."""
    made = tuple(lines.never_held_line(fact.path, fact.clauses, catalogue) for fact in report.not_collected)
    return cut("not_collected", made, catalogue, len(made))


def cut(name: str, made: tuple[Line, ...], catalogue: Catalogue, most: int, where: str = "") -> Section:
    """Show the first lines, count the rest, and say where most of it is."""
    left_out = len(made) - most
    more = catalogue.heading("more", count=left_out) if left_out > 0 else ""
    if more and where:
        more = catalogue.heading("more.where", more=more, where=where)
    total = catalogue.heading("count", count=len(made))
    return Section(name, catalogue.heading(name), total, made[:most], more)
