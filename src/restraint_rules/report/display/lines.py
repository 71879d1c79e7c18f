"""What a report shows of single findings: each as one line of a citation, a title, words and a next step."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import Catalogue
from restraint_rules.kleene import Missing
from restraint_rules.report.display.places import part

__all__ = [
    "Line",
    "cited",
    "clause_line",
    "duty_line",
    "never_held_line",
    "note_lines",
    "places",
    "waiting_line",
    "when",
]

LAST_DOT = re.compile(r"\.(?=[^.\[\]]*$)")

NOTABLE = frozenset(
    {"not_by_employee", "scope.not_student", "scope.not_all_employees", "definition.excluded"}
)
"""Reasons not to apply that a reader must see: each takes away duties that the event would else bring."""


class Line(NamedTuple):
    """One line of a section.

    Attributes:
        clause: The citation, or several; empty for what stands under no clause.
        title: What the clause asks, and of which part of the subject.
        text: What was found.
        step: What to do next; empty where there is nothing to do, or nothing but to record.
        place: Where something is to be recorded; empty where nothing is.
    """

    clause: str
    title: str
    text: str
    step: str = ""
    place: str = ""


def duty_line(finding: Finding, catalogue: Catalogue) -> Line:
    """Tell a breach, a warning or something due: what, by when, and the next step."""
    advice = (catalogue.say(code, finding.verdict.params) for code in finding.verdict.advice)
    text = " ".join((finding.text(catalogue), *when(finding, catalogue), *advice))
    return Line(finding.clause, title(finding, catalogue), text, step(finding, catalogue))


def when(finding: Finding, catalogue: Catalogue) -> Iterator[str]:
    """Say by when it is or was due."""
    deadline = finding.deadline
    if deadline is None:
        if finding.status == "pending":
            yield catalogue.heading("no_deadline")
        return
    due = catalogue.due(deadline)
    if finding.status == "pending":
        yield catalogue.heading("due_by", due=due)
    elif deadline.done_at is None:
        yield catalogue.heading("was_due", due=due)
    else:
        yield catalogue.heading("done", due=due, done=deadline.done_at)


def waiting_line(path: str, waiting: list[Finding], catalogue: Catalogue) -> Line:
    """Tell of a fact that is not recorded by what cannot be told without it."""
    clauses = dict.fromkeys(cited(finding, catalogue) for finding in waiting)
    clearest = min(waiting, key=lambda finding: (bool(finding.follows), len(finding.missing) + finding.more))
    own_step = catalogue.steps.get(clearest.code, "")
    return Line(", ".join(clauses), "", clearest.text(catalogue), own_step, path)


def never_held_line(path: str, clauses: Iterable[str], catalogue: Catalogue) -> Line:
    """Tell of a fact that the source never holds, with the clauses that wait for it."""
    return Line(", ".join(clauses), path, catalogue.heading("never_held"))


def note_lines(findings: Iterable[Finding], catalogue: Catalogue) -> tuple[Line, ...]:
    """Tell what is worth knowing though nothing is to be done, each thing once with all its clauses.

    Advice of a duty that was met by its deadline is about the counting, and no longer worth a line.
    """
    clauses: dict[tuple[str, str], dict[str, None]] = {}
    for finding in findings:
        if finding.status == "not_applicable" and finding.code in NOTABLE:
            key = (part(finding.path, catalogue), finding.text(catalogue))
            clauses.setdefault(key, {})[cited(finding, catalogue)] = None
        if finding.deadline is None:
            for code in finding.verdict.advice:
                said = catalogue.say(code, finding.verdict.params)
                clauses.setdefault(("", said), {})[cited(finding, catalogue)] = None
    return tuple(Line(", ".join(cited), of, text) for (of, text), cited in clauses.items())


def clause_line(finding: Finding, catalogue: Catalogue) -> Line:
    """Tell how one clause stands, for the table of all clauses."""
    warns = finding.status == "fail" and finding.level == "warning"
    stands = catalogue.heading(f"status.{'warning' if warns else finding.status}")
    if finding.follows:
        stands = catalogue.heading("follows", status=stands, clause=finding.follows)
    text = f"{stands}: {finding.text(catalogue)}"
    return Line(finding.clause, title(finding, catalogue), text)


def cited(finding: Finding, catalogue: Catalogue) -> str:
    """Cite a clause where its title is not shown; one whose own text was not read is marked here."""
    marked = f"{finding.clause} [{catalogue.heading('not_verified')}]"
    return finding.clause if finding.source.verified else marked


def title(finding: Finding, catalogue: Catalogue) -> str:
    """Say what the clause asks, and of which part."""
    of = part(finding.path, catalogue)
    text = f"{finding.source.title} ({of})" if of else finding.source.title
    return text if finding.source.verified else f"{text} [{catalogue.heading('unverified')}]"


def step(finding: Finding, catalogue: Catalogue) -> str:
    """Say the next step."""
    return catalogue.next_step(finding.code, finding.status, finding.verdict.params)


def places(paths: Missing) -> str:
    """List where something is to be recorded: what the paths share is said once."""
    split = [LAST_DOT.split(path, 1) for path in paths]
    shared = {one[0] for one in split}
    if len(paths) > 1 and len(shared) == 1 and all(len(one) > 1 for one in split):
        return f"{shared.pop()}: {', '.join(one[1] for one in split)}"
    return ", ".join(paths)
