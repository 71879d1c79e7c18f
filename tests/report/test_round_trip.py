"""A report read back is the report that was written, whatever it is on."""

import pytest
from builders import judge
from messages_cases import CASES

from restraint_rules import Report
from restraint_rules.findings import Finding


@pytest.mark.parametrize("code", CASES)
def test_read_back_it_is_equal(code: str) -> None:
    subject, arguments = CASES[code]
    report = judge(subject, **arguments)
    again = Report.from_json(report.to_json())
    assert again == report
    assert again.to_json() == report.to_json()


def test_a_finding_is_equal_by_all_it_says() -> None:
    subject, arguments = CASES["room.size.denied"]
    one = judge(subject, **arguments).of("IV.A")[0]
    alike = one._replace(verdict=one.verdict._replace(path=one.path))
    assert alike == one
    assert hash(alike) == hash(one)
    assert one != one._replace(path="elsewhere")
    assert one != one._replace(verdict=one.verdict._replace(status="pass"))
    assert one != tuple(one)
    assert isinstance(one, Finding)
