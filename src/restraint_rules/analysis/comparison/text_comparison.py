"""Texts side by side, without any incident: what each asks on the questions readers put, with its clocks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from restraint_rules.analysis.comparison.asked_of_texts import ASKED
from restraint_rules.analysis.comparison.comparison_cells import number_of
from restraint_rules.analysis.comparison.topics import topic_of
from restraint_rules.findings.messages import Catalogue
from restraint_rules.policy.clause import Clause
from restraint_rules.policy.in_words import in_words
from restraint_rules.policy.policy import Policy
from restraint_rules.report.display.displayed import Displayed
from restraint_rules.report.display.grid import Grid

__all__ = ["TextComparison", "TextComparisonCell", "compare_texts"]


class TextComparisonCell(NamedTuple):
    """What one text asks on one question.

    Attributes:
        question: The question.
        policy: The policy's id.
        clauses: Its clauses on it that were in force; none: the text is silent.
    """

    question: str
    policy: str
    clauses: tuple[Clause, ...] = ()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The lengths, counts and days its clauses set, in words, each once."""
        return tuple(dict.fromkeys(text for one in self.clauses if (text := number_of(one))))

    @property
    def verified(self) -> bool:
        """Whether the primary text of all of them was read."""
        return all(one.verified for one in self.clauses)

    def text(self, catalogue: Catalogue) -> str:
        """Say it: what each clause asks, with its number and its citation; what was not read is marked."""
        return "; ".join(told(one, catalogue) for one in self.clauses)


def told(clause: Clause, catalogue: Catalogue) -> str:
    """Say one clause."""
    number = number_of(clause) or defining(clause)
    shown = catalogue.headings["texts.number"].format(number=number) if number else ""
    mark = "" if clause.verified else catalogue.headings["texts.unverified"]
    return catalogue.headings["texts.clause"].format(
        title=clause.title, number=shown, clause=clause.citation, mark=mark
    )


def defining(clause: Clause) -> str:
    """What a definition asks beside the word itself, and what it leaves out; nothing for other clauses."""
    if clause.definition is None:
        return ""
    said = {name.replace("_", " "): in_words(value) for name, value in clause.parameters.items()}
    return "; ".join(
        name if value == "yes" else f"{name} {value}"
        for name, value in said.items()
        if value not in {"no", "none", "never"}
    )


@dataclass(frozen=True, slots=True)
class TextComparison(Displayed):
    """Several texts on the same questions.

    Attributes:
        policies: The texts.
        day: The day whose clauses are shown; a bill's are shown though never in force.
        cells: Every question for every text, question by question; the last question is what is unread.
    """

    policies: tuple[Policy, ...]
    day: date
    cells: tuple[TextComparisonCell, ...]

    def __repr__(self) -> str:
        return f"<TextComparison of {self.day}: {len(self.policies)} side by side>"

    def cell(self, question: str, policy: str) -> TextComparisonCell:
        """Find one cell.

        Raises:
            KeyError: If there is no such question or text.
        """
        for one in self.cells:
            if (one.question, one.policy) == (question, policy):
                return one
        raise KeyError((question, policy))

    def to_records(self) -> list[dict[str, object]]:
        """Lay them out flat: question, policy, and each clause's citation, title, number and verified."""
        return [
            {
                "question": cell.question,
                "policy": cell.policy,
                "clause": clause.citation,
                "title": clause.title,
                "number": number_of(clause),
                "verified": clause.verified,
            }
            for cell in self.cells
            for clause in cell.clauses
        ]

    def view(self, catalogue: Catalogue) -> Grid:
        """Lay them out for reading."""
        heading = catalogue.heading
        columns = (heading("texts.question"), *(f"{one.id} ({one.binding})" for one in self.policies))
        width = len(self.policies)
        rows = [self.cells[start : start + width] for start in range(0, len(self.cells), width)]
        return Grid(
            heading("texts.title", day=self.day),
            columns,
            tuple((row[0].question, *(one.text(catalogue) for one in row)) for row in rows),
            (heading("texts.mark"), heading("closing")),
        )


def compare_texts(policies: Sequence[Policy], day: date) -> TextComparison:
    """Set texts side by side, question by question, as they stand on a day.

    Args:
        policies: The texts.
        day: The day.

    Returns:
        The texts, which can be printed: made from their tables of clauses, so that no number is said twice.
    """
    return TextComparison(tuple(policies), day, tuple(cells_of(policies, day)))


def cells_of(policies: Sequence[Policy], day: date) -> Iterator[TextComparisonCell]:
    """Every question for every text."""
    for question, names in ASKED:
        for policy in policies:
            found = tuple(one for one in policy.clauses if one.in_force(day) and asks(one, names))
            yield TextComparisonCell(question, policy.id, found)
    for policy in policies:
        yield TextComparisonCell(UNREAD, policy.id, tuple(one for one in policy.clauses if unread(one, day)))


UNREAD = "Unread"


def asks(clause: Clause, names: frozenset[str]) -> bool:
    """Whether a clause is on a question: by its topic, its rule or the word it defines."""
    if clause.binds is None:
        return False
    if clause.definition is not None:
        return f"defines {clause.definition.defines}" in names
    return clause.rule is not None and (clause.rule.name in names or topic_of(clause) in names)


def unread(clause: Clause, day: date) -> bool:
    """Whether a clause stands in its table only to say that it was not read."""
    return clause.in_force(day) and not clause.verified and bool(clause.not_judged)
