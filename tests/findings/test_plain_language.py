"""Every message, title and next step, held to plain language: short, no jargon, no denial of a denial.

The limits and why they are these: ``docs/explanation/plain-words.md``.
"""

import re
from collections.abc import Iterable, Mapping

import pytest

from restraint_rules import policies
from restraint_rules.findings import ENGLISH
from restraint_rules.findings.english.words import HEADINGS_OF_REPORTS

LONGEST_SENTENCE = 25
LONGEST_STEP = 15
LONGEST_TITLE = 8
LONGEST_DUTY = 16
MOST_SENTENCES = 3
MEAN_SENTENCE = 10

NEGATIONS = re.compile(
    r"\b(not|no|nobody|nothing|none|never|without|neither|cannot|un(?:til|less) not)\b", re.IGNORECASE
)

SENTENCE_ENDS = re.compile(r"(?<=[.?!;:])\s+")

NO_WORDS = {
    "accordance": "as the text asks",
    "aforementioned": "this",
    "anchor": "from",
    "attested": "signed off",
    "commence": "begin",
    "conducted": "carried out",
    "conforms to": "meets",
    "convene": "meet",
    "counsel": "lawyer",
    "facilitate": "help",
    "herein": "here",
    "implement": "put into effect",
    "notwithstanding": "despite",
    "null": "blank",
    "oblige": "require",
    "parameter": "number",
    "practicable": "as soon as it can",
    "prior to": "before",
    "pursuant": "under",
    "revise": "change",
    "stays": "still counts",
    "terminate": "end",
    "thereof": "of it",
    "upon": "on",
    "utilize": "use",
    "verdict": "what was found",
}
"""Words nobody says aloud in a school office, and what is said instead."""

NO_PHRASES = (
    "Not recorded",
    "recorded that",
    "Too little is recorded",
    "is to be ",
    "are to be ",
    "one whom",
)
"""Shapes that readers stumbled over: clipped, or of a denial within a denial."""

IDENTIFIER = re.compile(r"\w_\w|\[|\]|[a-z]\.[a-z]|::")

TITLES = {clause.title for policy in policies.ALL for clause in policy.clauses}

DUTIES = {name: text for name, text in ENGLISH.words.items() if name.startswith(("duty.", "why."))}


def as_read_aloud(text: str) -> str:
    """A text as it is read aloud: what a placeholder stands for counts as one word."""
    return re.sub(r"\{\w+\}", "X", text)


def sentences(text: str) -> list[str]:
    return [one for one in SENTENCE_ENDS.split(as_read_aloud(text)) if re.search(r"\w", one)]


def too_long(texts: Mapping[str, str], most: int) -> list[str]:
    return [name for name, text in texts.items() for one in sentences(text) if len(one.split()) > most]


def twice_denied(texts: Iterable[str]) -> list[str]:
    return [text for text in texts for one in sentences(text) if len(NEGATIONS.findall(one)) > 1]


def avoided(texts: Iterable[str]) -> list[str]:
    words = re.compile("|".join(rf"\b{word}" for word in NO_WORDS), re.IGNORECASE)
    return [text for text in texts if words.search(text) or any(phrase in text for phrase in NO_PHRASES)]


AROUND = [
    text
    for name, text in HEADINGS_OF_REPORTS.items()
    if not name.startswith(("civil_rights.", "compilation."))
]
"""What stands around findings; tables of counts have words of their own."""

SAID = {**ENGLISH.messages, **{f"step of {code}": step for code, step in ENGLISH.steps.items()}}


def test_no_sentence_is_longer_than_people_take_in_at_once() -> None:
    assert not too_long(ENGLISH.messages, LONGEST_SENTENCE)
    assert not too_long(ENGLISH.steps, LONGEST_STEP)
    assert not too_long(DUTIES, LONGEST_DUTY)


def test_a_sentence_is_short_on_the_whole() -> None:
    lengths = [len(one.split()) for text in SAID.values() for one in sentences(text)]
    assert sum(lengths) / len(lengths) < MEAN_SENTENCE


def test_nothing_takes_more_than_three_sentences() -> None:
    assert not [
        code for code, text in SAID.items() if len(re.findall(r"[.?!](?:\s|$)", text)) > MOST_SENTENCES
    ]


def test_nothing_is_denied_twice_in_one_sentence() -> None:
    assert not twice_denied((*SAID.values(), *DUTIES.values(), *TITLES, *AROUND))


def test_nobody_needs_a_lawyer_s_or_a_programmer_s_words() -> None:
    assert not avoided((*SAID.values(), *DUTIES.values(), *TITLES))


def test_no_identifier_and_no_path_stands_in_prose() -> None:
    said = (*SAID.values(), *DUTIES.values(), *TITLES, *AROUND)
    assert not [text for text in said if IDENTIFIER.search(as_read_aloud(text))]


def test_a_title_is_a_few_words() -> None:
    assert not [text for text in TITLES if len(text.split()) > LONGEST_TITLE]
    assert not [text for text in TITLES if text[0].islower() or text.endswith(".")]
    assert not [text for text in TITLES if text.startswith(("Not:", "Of "))]


def test_a_next_step_says_first_what_to_do() -> None:
    first = {text.split()[0].rstrip(",") for text in ENGLISH.steps.values()}
    assert not first & {"It", "The", "This", "That", "There", "They"}


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Nobody was told, and no copy was sent.", True),
        ("Nobody was told. No copy was sent.", False),
        ("It is not the case that it was never used.", True),
        ("The student was neither held nor secluded.", False),
    ],
)
def test_the_measure_of_denials(text: str, *, denied: bool) -> None:
    assert bool(twice_denied([text])) is denied
