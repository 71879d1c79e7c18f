"""What a report shows in another language: none of its words are ours."""

from dataclasses import replace

from builders import judge
from messages_cases import CASES
from school_builders import record, use_on
from shown import report_shown

from restraint_rules.findings import ENGLISH, Catalogue
from restraint_rules.findings.english import HEADINGS
from restraint_rules.models import PlanningMeeting
from restraint_rules.policies import ALL
from restraint_rules.report import Report
from restraint_rules.report.display.view import view_of


class TestAnotherLanguage:
    def test_every_word_shown_comes_from_the_catalogue(self) -> None:
        masked = Catalogue(*({key: mask(text) for key, text in words.items()} for words in ENGLISH))
        text = report_shown("breaches").to_text(catalogue=masked, everything=True)
        found = [word for word in WORDS_OF_OURS if word in text.lower()]
        assert not found

    def test_every_heading_is_used_by_some_report(self) -> None:
        asked: set[str] = set()

        class Watched(dict[str, str]):
            def __getitem__(self, key: str) -> str:
                asked.add(key)
                return super().__getitem__(key)

            def get(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override] # only what is asked
                asked.add(key)
                return super().get(key, default)

        watched = ENGLISH._replace(headings=Watched(HEADINGS))
        found = [judge(subject, **arguments) for subject, arguments in CASES.values()]
        unread = found[0].findings[0]
        found.append(
            replace(found[0], findings=(unread._replace(source=unread.source._replace(verified=False)),))
        )
        many = record(
            *(use_on(f"2026-03-{day:02}", notices=None, all_alternatives_explored=None) for day in DAYS)
        )
        found += [judge(many), judge(PlanningMeeting(id="meeting-1"))]
        found += [judge(policy=one) for one in ALL]
        found.append(replace(found[0], receipt=found[0].receipt._replace(authority="")))
        found += [replace(one, receipt=one.receipt._replace(school="")) for one in found if is_of_care(one)]
        for one in (*found, report_shown("sparse")):
            view_of(one, watched, everything=False)
            view_of(one, watched, everything=True, receipt=True)
        assert asked == {name for name in HEADINGS if not name.startswith(OF_OTHER_DISPLAYS)}


def is_of_care(report: Report) -> bool:
    """Whether it is on an episode of care."""
    return report.subject.startswith("care_episode ")


DAYS = (2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16)
"""School days enough for a report that sums up by clause and names a fact that many incidents lack once."""

OF_OTHER_DISPLAYS = (
    "differences.",
    "docket.", "diff.", "sensitivity.", "near.", "compilation.", "table.", "row.", "cell.",
    "classification.", "civil_rights.", "compare.", "changes.", "coverage", "measures.", "prevention.",
    "chart.", "page.", "texts.", "times", "verify.",
)  # fmt: skip
"""Headings of what is not the display of a report."""

WORDS_OF_OURS = ("next:", "record ", "due by", "missing", "not known", "thu ", "legal")


def mask(text: str) -> str:
    """Keep only the placeholders, so that whatever else is read was not in the catalogue."""
    return "".join(piece if piece.startswith("{") else "~" for piece in split(text))


def split(text: str) -> list[str]:
    pieces = [""]
    for character in text:
        if character == "{":
            pieces.append("")
        pieces[-1] += character
        if character == "}":
            pieces.append("")
    return [piece for piece in pieces if piece]
