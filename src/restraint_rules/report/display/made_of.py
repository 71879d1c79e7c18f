"""How a report was made, for who prints it: the text and where it was read, the readings, the library."""

from collections.abc import Iterator

from restraint_rules.findings.messages import Catalogue
from restraint_rules.report.content.content import ReportContent

__all__ = ["made_of"]


def made_of(report: ReportContent, catalogue: Catalogue) -> Iterator[str]:
    """Tell what a report was made from and with, each in a paragraph."""
    receipt, heading = report.receipt, catalogue.heading
    if receipt.address and receipt.last_checked:
        yield heading("made_of.read", address=receipt.address, checked=receipt.last_checked)
    if receipt.readings:
        yield heading("made_of.readings", readings="; ".join(readings_taken(report)))
    yield heading("made_of.days", calendar=receipt.calendar, business_days=receipt.business_days)
    yield heading("made_of.library", policy=receipt.policy, version=receipt.library)


def readings_taken(report: ReportContent) -> Iterator[str]:
    """Tell each reading that was taken, with the clauses it bears on here."""
    bearing: dict[str, dict[str, None]] = {}
    for finding in report.findings:
        for name, _ in finding.source.readings:
            bearing.setdefault(name, {})[finding.clause] = None
    for name, choice in report.receipt.readings.items():
        said = f"{name} = {choice}".replace("_", " ")
        yield f"{said} ({', '.join(bearing[name])})" if name in bearing else said
