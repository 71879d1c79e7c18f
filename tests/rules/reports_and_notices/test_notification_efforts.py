"""Whether an effort was made to tell the parent, by which methods and by when: under one state's text."""

from typing import Any

import pytest
from massachusetts_builders import allowed, finding_of_massachusetts

CLAUSE = "46.06(3)"
OVER = "2026-03-06T10:01"
"""24 hours and a minute after the placement at ten on Thursday 5 March 2026."""

METHOD = "notices[n1].method"


def notice_tried(**facts: Any) -> dict[str, Any]:
    """An attempt half an hour after the placement."""
    return {"id": "n1", "at": "2026-03-05T10:30:00-05:00", "outcome": "not_reached"} | facts


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("telephone", "pass"),
        ("in_person", "pass"),
        ("email", "fail"),
        ("letter", "fail"),
        ("note_home", "fail"),
        ("text_message", "fail"),
        ("other", "unknown"),
        (None, "unknown"),
    ],
)
def test_by_which_method(method: str | None, expected: str) -> None:
    one = finding_of_massachusetts(allowed(notices=[notice_tried(method=method)]), CLAUSE, as_of=OVER)

    assert one.status == expected
    assert one.missing == ((METHOD,) if expected == "unknown" else ())
    assert one.verdict.params == {"duty": "duty.parent_called"}


def test_none_at_all() -> None:
    not_recorded = finding_of_massachusetts(allowed(notices=None), CLAUSE, as_of=OVER)
    none = finding_of_massachusetts(allowed(notices=[]), CLAUSE, as_of=OVER)
    pending = finding_of_massachusetts(allowed(notices=[]), CLAUSE, as_of="2026-03-06T10:00")

    assert (not_recorded.status, not_recorded.missing) == ("unknown", ("notices",))
    assert (none.status, none.code) == ("fail", "asked.act.not_done")
    assert (pending.status, pending.code) == ("pending", "asked.act.pending")
