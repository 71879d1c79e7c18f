"""A report in the educational record, where another clause's moment does not bind: of no person at risk."""

from datetime import date
from typing import Any

import pytest
from builders import only
from state_builders import held_on, on_day, report_of_state

from restraint_rules.findings import Finding
from restraint_rules.testing import at, student

DAY = date(2019, 3, 5)
FINAL = {"at": at("14:00", DAY), "final": True}
FILED = "report.in_educational_file"


def finding_on_file(report: dict[str, Any]) -> Finding:
    """The finding under the statute, of a student whom the regulations do not speak of."""
    subject = on_day(DAY, held_on(DAY), student=student(special_education="not_eligible"), report=report)
    return only(report_of_state(subject), "10-236b(j)(1).record")


@pytest.mark.parametrize(
    ("filed", "expected", "code", "missing"),
    [
        (True, "pass", "report.written", ()),
        (False, "pending", "report.to_be_filed", ()),
        (None, "unknown", "report.file_unknown", (FILED,)),
    ],
)
def test_whether_a_final_report_is_there(filed: bool | None, expected: str, code: str, missing: Any) -> None:
    one = finding_on_file(FINAL | {"in_educational_file": filed})

    assert (one.status, one.code, one.missing, one.due_at) == (expected, code, missing, None)


@pytest.mark.parametrize("filed", [True, None])
def test_a_draft_in_it_is_none(filed: bool | None) -> None:
    one = finding_on_file({"at": at("14:00", DAY), "final": False, "in_educational_file": filed})

    assert (one.status, one.code) == ("pending", "report.pending")
