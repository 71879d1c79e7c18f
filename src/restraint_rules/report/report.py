"""The report, as it is handed out: what it holds, and how it is shown and written."""

from restraint_rules.answers import LookedAt
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.report.content.content import MissingFact, Outcome, ReportContent

__all__ = ["MissingFact", "Outcome", "Report"]


class Report(ReportContent, LookedAt):
    """What was found on one subject, clause by clause in the policy's order.

    Attributes:
        subject: Kind and id of the subject, for example ``incident I-1``.
        findings: Every finding; of what a larger subject contains, those that need attention.
        data: What does not fit together in the record itself.
        receipt: What reproduces this report.
        rest: The findings on what it contains that are counted and not kept, by status.
    """

    __slots__ = ()

    def to_text(
        self, *, everything: bool = False, receipt: bool = False, catalogue: Catalogue = ENGLISH
    ) -> str:
        """Say in plain words what went wrong, what is missing or due, and what a person must judge.

        Args:
            everything: Whether to cut nothing short, and to add a table of all clauses.
            receipt: Whether to add how it was made: the text's address and when that was last checked, the
                readings taken, calendar and library.
            catalogue: The words of another language.

        Returns:
            Lines of at most a hundred columns, but for ids and paths that are longer.
        """
        from restraint_rules.report.display.shown import text  # noqa: PLC0415 - loaded where it is used

        return text(self, catalogue, everything=everything, receipt=receipt)

    def to_markdown(
        self, *, everything: bool = False, receipt: bool = False, catalogue: Catalogue = ENGLISH
    ) -> str:
        """Say the same in Markdown; the arguments are those of ``to_text``."""
        from restraint_rules.report.display.shown import markdown  # noqa: PLC0415 - loaded where it is used

        return markdown(self, catalogue, everything=everything, receipt=receipt)

    def to_html(
        self, *, everything: bool = False, receipt: bool = False, catalogue: Catalogue = ENGLISH
    ) -> str:
        """Say the same in HTML that can stand in any page; the arguments are those of ``to_text``."""
        from restraint_rules.report.display.shown import html  # noqa: PLC0415 - loaded where it is used

        return html(self, catalogue, everything=everything, receipt=receipt)

    def to_json(self) -> str:
        """Write the report as JSON; the same report is the same bytes, in any process."""
        from restraint_rules.report.wire.wire import written  # noqa: PLC0415 - it needs this module first

        return written(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> "Report":
        """Read what ``to_json`` wrote; written again, it is the same bytes.

        Args:
            text: The JSON.

        Returns:
            The report, its words rendered anew.

        Raises:
            ValidationError: If it is no report, or says what does not follow from its findings.
        """
        from restraint_rules.report.wire.wire_shape import read  # noqa: PLC0415 - built only where it is used

        return read(text, cls)

    def to_records(self) -> list[dict[str, str | int | bool | None]]:
        """Lay the report out in flat rows, one for each finding, with the columns of ``records.COLUMNS``."""
        from restraint_rules.report.wire.records import records  # noqa: PLC0415 - it needs this module first

        return records(self)
