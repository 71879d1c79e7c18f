"""The answer to "does this report follow?": yes, no, or not to be told, with what differs and why not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.report.diff import Change, Diff, what_changed
from restraint_rules.report.display.displayed import Displayed
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
            ``other_policy``: the policy given has another id. ``text_not_kept``: findings differ, and the
            policy is none of the library's, so that the text given may not be the one then used.
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
        name: What: a field of the receipt, ``data``, a status that is only counted, or ``order``.
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
        said = tuple(said_line(one, catalogue) for one in self.said)
        findings = tuple(change_line(one, catalogue) for one in self.differing)
        parts = {"doubts": doubts, "findings": findings, "said": said}
        sections = (section(name, lines, catalogue) for name, lines in parts.items())
        shown = view_with(title, sections, catalogue)
        last = (catalogue.heading("verify.no_witness"), *shown.last)
        return shown._replace(origin=tuple(self._origin(catalogue)), last=last)

    def _origin(self, catalogue: Catalogue) -> Iterator[str]:
        """Say what was judged again, by what."""
        receipt = self.report.receipt
        revision = date.fromisoformat(receipt.revision)
        yield catalogue.heading("source", policy=receipt.policy, revision=revision, as_of=receipt.as_of)
        name = "verify.versions"
        if self.again is None:
            name = "verify.made"
        elif receipt.library == VERSION:
            name = "verify.version"
        yield catalogue.headings[name].format(made=receipt.library, again=VERSION)
        if self.again is not None and self.again.subject == self.report.subject and not self.differing:
            yield catalogue.heading("verify.same", count=len(self.report.findings))


def section(name: str, lines: tuple[Line, ...], catalogue: Catalogue) -> Section:
    """A section of these lines."""
    total = catalogue.heading("count", count=len(lines))
    return Section(f"verify.{name}", catalogue.heading(f"verify.{name}"), total, lines)


def said_line(one: Said, catalogue: Catalogue) -> Line:
    """Tell what a report says beside its findings, and what follows."""
    name = catalogue.headings.get(f"verify.said.{one.name}", one.name)
    return Line("", name, catalogue.heading("verify.stated", stated=one.stated, found=one.found))


def change_line(one: Change, catalogue: Catalogue) -> Line:
    """Tell a finding: what the report says of the clause, and what follows."""
    line = clause_line(one.finding, catalogue)
    nothing = catalogue.heading("verify.nothing")
    stated = clause_line(one.before, catalogue).text if one.before else nothing
    found = clause_line(one.after, catalogue).text if one.after else nothing
    if one.before is None or one.after is None or stated != found:
        text = catalogue.heading("verify.instead", stated=stated, found=found)
    else:
        parts = tuple(parts_that_differ(one.before, one.after))
        text = " ".join((stated, catalogue.heading("verify.parts", parts=parts)))
    told = what_changed(one.before, one.after, catalogue) if one.before and one.after else ()
    return line._replace(text=" ".join((text, *told)))


def parts_that_differ(stated: Finding, found: Finding) -> Iterator[str]:
    """Name what differs of two findings that are told in the same words."""
    for one, other in ((stated.source, found.source), (stated.verdict, found.verdict)):
        for name, was, now in zip(one._fields, one, other, strict=True):
            if was != now:
                yield name.replace("_", " ")
