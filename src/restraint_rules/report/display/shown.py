"""A report, shown: one view, three renderings."""

from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.content import ReportContent
from restraint_rules.report.display.markup import html_of, markdown_of
from restraint_rules.report.display.text import text_of
from restraint_rules.report.display.view import view_of

__all__ = ["html", "markdown", "text"]


def text(report: ReportContent, catalogue: Catalogue, *, everything: bool, receipt: bool) -> str:
    """Show a report as plain text."""
    return text_of(view_of(report, catalogue, everything=everything, receipt=receipt))


def markdown(report: ReportContent, catalogue: Catalogue, *, everything: bool, receipt: bool) -> str:
    """Show a report as Markdown."""
    return markdown_of(view_of(report, catalogue, everything=everything, receipt=receipt))


def html(report: ReportContent, catalogue: Catalogue, *, everything: bool, receipt: bool) -> str:
    """Show a report as HTML."""
    return html_of(view_of(report, catalogue, everything=everything, receipt=receipt))
