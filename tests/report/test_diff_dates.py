"""Of a date by which something is due, a change is told; that there is one now, the finding itself says."""

from datetime import timedelta

from builders import incident, judge

from restraint_rules.findings import ENGLISH
from restraint_rules.report.diff import what_changed


def test_only_a_date_that_became_another_is_told() -> None:
    due = next(one for one in judge(incident(report=None)) if one.deadline)
    assert due.deadline is not None
    undated = due._replace(verdict=due.verdict._replace(deadline=None))
    week = timedelta(days=7)
    last_day = due.deadline.last_day and due.deadline.last_day + week
    later = due.deadline._replace(due_at=due.deadline.due_at + week, last_day=last_day)

    assert undated.deadline is None
    assert list(what_changed(undated, due, ENGLISH)) == list(what_changed(due, undated, ENGLISH)) == []
    assert list(what_changed(due, due, ENGLISH)) == []
    moved = due._replace(verdict=due.verdict._replace(deadline=later))
    assert len(list(what_changed(due, moved, ENGLISH))) == 1
