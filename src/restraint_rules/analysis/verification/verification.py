"""The answer to "does this report follow?": yes, no, or not to be told, with what differs and why not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.report.diff import Change, Diff, what_changed
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.lines import Line, clause_line
from restraint_rules.report.display.view import Section, View, view_with
from restraint_rules.report.report import Report
from restraint_rules.version import VERSION

__all__ = ["Doubt", "DoubtCode", "Said", "Verification"]

DoubtCode = Literal[
    "unknown_policy",
    "other_policy",
    "text_not_kept",
    "other_library",
    "other_subject",
    "other_input",
    "input_not_given",
    "input_not_named",
    "not_judged",
]


class Doubt(NamedTuple):
    """Something that keeps a report from being verified.

    Attributes:
        code: ``unknown_policy``: the library has no policy of the receipt's id, and none was given.
            ``other_policy``: the policy given has another id. ``text_not_kept``: findings differ, the
            policy is none of the library's, and the receipt does not name its text, as older ones do not.
            ``other_library``: findings differ, and another version of the library made the report.
            ``other_subject``: the facts given are of another subject. ``other_input``: they, the calendar or
            the setting are not those the receipt names by their SHA-256. ``input_not_given``: the receipt
            names one that was not given; ``input_not_named``: one was given that it does not name.
            ``not_judged``: the facts cannot be judged as the receipt says.
        about: What it is about: a policy's id, a version, an input's name, or an error's words.
    """

    code: DoubtCode
    about: str

    def text(self, catalogue: Catalogue = ENGLISH) -> str:
        """Say it in the words of a catalogue."""
        about = catalogue.headings.get(f"verify.input.{self.about}", self.about)
        return catalogue.headings[f"verify.{self.code}"].format(about=about, version=VERSION)


class Said(NamedTuple):
    """Something beside the findings of which a report says other than what follows.

    Attributes:
        name: What: ``policy``, the first digits of its text's SHA-256; a field of the receipt; ``data``; a
            status that is only counted; or ``order``.
        stated: What the report says.
        found: What follows.
    """

    name: str
    stated: object
    found: object


@dataclass(frozen=True, slots=True)
class Verification(Displayed):
    """Whether a report follows from facts, text and readings.

    It is true only where it surely does: ``if verify(...)`` never takes a doubt for a yes.

    Attributes:
        report: The report that was verified.
        again: The report that judging again gave; ``None``: it could not be judged.
        differing: Every finding that differs, the report's as before and what follows as after.
        said: What differs beside the findings.
        doubts: What cannot be verified, and why.
    """

    report: Report
    again: Report | None
    differing: Diff
    said: tuple[Said, ...]
    doubts: tuple[Doubt, ...]

    @property
    def follows(self) -> bool | None:
        """Whether the report follows; ``None``: it cannot be told, and ``doubts`` says why."""
        if self.doubts:
            return None
        return not self.differing and not self.said

    def __bool__(self) -> bool:
        return self.follows is True

    def __repr__(self) -> str:
        said = {True: "follows", False: "does not follow", None: "cannot be told"}[self.follows]
        counts = f"{len(self.differing)} findings differ, {len(self.doubts)} doubts"
        return f"<Verification of {self.report.subject}: {said}; {counts}>"

    def to_records(self) -> list[dict[str, str]]:
        """Lay out flat what differs: clause, path, and the statuses stated and found; empty: no finding."""
        return [
            {
                "clause": one.finding.clause,
                "path": one.finding.path,
                "stated": one.before.status if one.before else "",
                "found": one.after.status if one.after else "",
            }
            for one in self.differing
        ]

    def view(self, catalogue: Catalogue) -> View:
        """Lay it out for reading: the answer, what stands in the way, what differs by clause."""
        kind, _, subject_id = self.report.subject.partition(" ")
        answer = {True: "follows", False: "differs", None: "unknown"}[self.follows]
        title = catalogue.heading(
            f"verify.title.{answer}", kind=catalogue.headings.get(f"kind.{kind}", kind), id=subject_id
        )
        doubts = tuple(Line("", "", one.text(catalogue)) for one in self.doubts)
        count = catalogue.heading("count", count=len(doubts))
        parts = (
            Section("verify.doubts", catalogue.heading("verify.doubts"), count, doubts),
            findings_table(self.differing, catalogue),
            said_table(self.said, catalogue),
        )
        shown = view_with(title, parts, catalogue)
        last = (catalogue.heading("verify.no_witness"), *shown.last)
        return shown._replace(origin=tuple(self._origin(catalogue)), last=last)

    def _origin(self, catalogue: Catalogue) -> Iterator[str]:
        """Say what was judged again, by what."""
        receipt = self.report.receipt
        revision = date.fromisoformat(receipt.revision)
        if any(one.name == "policy" for one in self.said):
            yield catalogue.heading("verify.other_text", policy=receipt.policy)
        yield catalogue.heading("source", policy=receipt.policy, revision=revision, as_of=receipt.as_of)
        name = "verify.versions"
        if self.again is None:
            name = "verify.made"
        elif receipt.library == VERSION:
            name = "verify.version"
        yield catalogue.headings[name].format(made=receipt.library, again=VERSION)
        if self.again is not None and self.again.subject == self.report.subject and not self.differing:
            yield catalogue.heading("verify.same", count=len(self.report.findings))


def findings_table(differing: Diff, catalogue: Catalogue) -> Grid:
    """Lay out the findings that differ, clause by clause."""
    title = catalogue.heading("verify.findings", count=len(differing))
    rows = tuple(finding_row(one, catalogue) for one in differing)
    return Grid(title, columns("clause", catalogue), rows)


def said_table(said: tuple[Said, ...], catalogue: Catalogue) -> Grid:
    """Lay out what differs beside the findings."""
    rows = tuple(
        (
            catalogue.headings[f"verify.said.{one.name}"],
            catalogue.write(one.stated) or catalogue.heading("verify.nothing"),
            catalogue.write(one.found) or catalogue.heading("verify.nothing"),
        )
        for one in said
    )
    return Grid(catalogue.heading("verify.said"), columns("what", catalogue), rows)


def columns(first: str, catalogue: Catalogue) -> tuple[str, str, str]:
    """The heads of both tables."""
    return (
        catalogue.heading(f"verify.column.{first}"),
        catalogue.heading("verify.column.stated"),
        catalogue.heading("verify.column.found"),
    )


def finding_row(one: Change, catalogue: Catalogue) -> tuple[str, str, str]:
    """Tell a finding: what the report says of the clause, and what follows."""
    line = clause_line(one.finding, catalogue)
    nothing = catalogue.heading("verify.nothing")
    stated = clause_line(one.before, catalogue).text if one.before else nothing
    found = clause_line(one.after, catalogue).text if one.after else nothing
    told: list[str] = []
    if one.before and one.after:
        told += what_changed(one.before, one.after, catalogue)
        if stated == found:
            parts = tuple(parts_that_differ(one.before, one.after))
            told.append(catalogue.heading("verify.parts", parts=parts))
    return f"{line.clause} {line.title}", stated, " ".join((found, *told))


def parts_that_differ(stated: Finding, found: Finding) -> Iterator[str]:
    """Name what differs of two findings that are told in the same words."""
    for one, other in ((stated.source, found.source), (stated.verdict, found.verdict)):
        for name, was, now in zip(one._fields, one, other, strict=True):
            if was != now:
                yield name.replace("_", " ")
