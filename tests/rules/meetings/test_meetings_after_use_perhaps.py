"""What may be no use at all leaves the meeting after it open, with what would tell of both."""

from builders import at

from restraint_rules.findings.verdict import failed, pending, unknown
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.rules.meetings.meetings_after_use import perhaps

TEN = at("10:00")
USE = CountedUse(TEN.date(), TEN, TEN, "use", False, ("use.kind",))


def test_what_is_missing_of_the_meeting_is_named_and_counted_too() -> None:
    one = perhaps(USE, unknown("use_meeting.meeting_open", missing=("meetings[m].at",))._replace(more=3))

    assert (one.status, one.code, one.path) == ("unknown", "use_meeting.perhaps", "use")
    assert (one.missing, one.more) == (("use.kind", "meetings[m].at"), 3)


def test_what_is_awaited_is_not_missing_and_not_counted() -> None:
    waiting = pending("use_meeting.pending", awaits=("meetings[m].at",))._replace(more=3)

    for verdict in (waiting, failed("use_meeting.not_done")):
        one = perhaps(USE, verdict)
        assert (one.status, one.missing, one.more, one.awaits) == ("unknown", ("use.kind",), 0, ())
