"""Whether a meeting followed all of some uses: what the last day's uses tell, however many there are."""

from collections.abc import Sequence
from datetime import UTC, datetime

from restraint_rules.kleene import NO, YES, Fact, Missing
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.history import CountedUse
from restraint_rules.reasoning.over_time.meetings import Held

__all__ = ["LastDay"]

ALWAYS, NEVER = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


class LastDay:
    """The last day of some uses, to be asked for many meetings whether they followed all of the uses.

    What leaves it open is told once for all meetings: a use whose start is a blank matters the more, the
    earlier on that day a meeting was held.
    """

    def __init__(self, uses: Sequence[CountedUse], context: Context) -> None:
        self._context = context
        self._day = uses[-1].day
        last = [use for use in uses if use.day == self._day]
        begun = [use.at for use in last if use.at is not None]
        self._blanks = [use.blank for use in last if use.blank is not None]
        self._begun = max((*begun, *(blank.earliest for blank in self._blanks)), default=ALWAYS)
        self._open_until = max((blank.latest or NEVER for blank in self._blanks), default=ALWAYS)
        self._told_from = NEVER

    def followed_by(self, one: Held) -> Fact:
        """Whether a meeting followed all uses; asked only of meetings of which that is what matters."""
        if one.when is None or one.meeting.at is None:
            return Fact(None, (f"{one.path}.at",))
        day = self._context.local_day(one.meeting.at)
        if day != self._day or not one.when.exact:
            return YES if day >= self._day else NO
        moment = one.when.earliest
        if moment < self._begun or moment >= self._open_until:
            return NO if moment < self._begun else YES
        return Fact(None, self._tell(moment))

    def _tell(self, moment: datetime) -> Missing:
        """What leaves a meeting of some moment open, if that was not told of an earlier one."""
        if moment >= self._told_from:
            return ()
        self._told_from = moment
        return tuple(path for blank in self._blanks if not blank.surely_by(moment) for path in blank.missing)
