"""Debriefings by who came: with the person, of the staff, and of all who took part in a use."""

from typing import NamedTuple

from restraint_rules.calendar.spans import Span
from restraint_rules.kleene import Fact, all_of
from restraint_rules.models.care.debriefings import Debriefing
from restraint_rules.reasoning.care.course import Care
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import item_path
from restraint_rules.reasoning.facts import recorded
from restraint_rules.reasoning.timeliness import deed

__all__ = ["Session", "all_staff_came", "sessions_of"]


class Session(NamedTuple):
    """A debriefing, with the episode and its path."""

    record: Debriefing
    care: Care
    path: str

    @property
    def held(self) -> Fact:
        """Whether it was held by ``as_of``."""
        return recorded(deed(self.record, self.care.context, self.path).done, f"{self.path}.done")

    @property
    def at(self) -> Span | None:
        """When it was held."""
        return deed(self.record, self.care.context, self.path).at

    def fact(self, name: str) -> Fact:
        """A recorded fact of the session."""
        return recorded(getattr(self.record, name), f"{self.path}.{name}")


def sessions_of(care: Care, context: Context) -> list[Session] | None:
    """The debriefings; one dated after ``as_of`` is not yet known. ``None``: not recorded."""
    debriefings = care.episode.debriefings
    if debriefings is None:
        return None
    known = (one for one in debriefings if not context.is_later(one.at))
    return [Session(one, care, item_path("debriefings", one.id)) for one in known]


def all_staff_came(session: Session, *, excusable: bool) -> Fact:
    """Whether all staff who carried out a use came.

    Args:
        session: The session.
        excusable: Whether someone may stay away whose presence might harm the person.
    """
    return all_of(
        one_came(session, use.record.staff, use.path, excusable=excusable) for use in session.care.uses
    )


def one_came(session: Session, staff: tuple[object, ...] | None, path: str, *, excusable: bool) -> Fact:
    """Whether the staff of one use came."""
    present, at = session.record.staff_present, f"{session.path}.staff_present"
    if staff is None:
        return Fact(None, (f"{path}.staff",))
    absent = {getattr(one, "id", "") for one in staff} - set(present or ())
    if excusable:
        excused = {one.id: one for one in session.record.staff_excused or ()}
        facts = [
            recorded(excused[one].would_jeopardize, f"{session.path}.staff_excused[{one}].would_jeopardize")
            if one in excused
            else Fact(False if present is not None else None, (at,) if present is None else ())
            for one in sorted(absent)
        ]
        return all_of(facts)
    return Fact(None, (at,)) if present is None and absent else Fact(not absent)
