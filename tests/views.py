"""What a report shows, section by section."""

import json
from typing import Any

from restraint_rules.findings import ENGLISH
from restraint_rules.report import Report
from restraint_rules.report.display.lines import Line
from restraint_rules.report.display.view import Section, View, view_of


def view(report: Report, *, everything: bool = False) -> View:
    return view_of(report, ENGLISH, everything=everything)


def sections(report: Report, *, everything: bool = False) -> list[Section]:
    """The sections; a report has no tables of counts among them."""
    return [one for one in view(report, everything=everything).sections if isinstance(one, Section)]


def section(report: Report, name: str) -> Section:
    (found,) = [one for one in sections(report) if one.name == name]
    return found


def lines(report: Report, name: str) -> list[Line]:
    return [line for one in sections(report) if one.name == name for line in one.lines]


def wire_of(judged: Report) -> dict[str, Any]:
    """A report as it is written."""
    written: dict[str, Any] = json.loads(judged.to_json())
    return written
