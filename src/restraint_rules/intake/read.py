"""Reading rows by a layout."""

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from restraint_rules.calendar.school_calendar import is_zone
from restraint_rules.errors import WallClockError
from restraint_rules.intake.intake import Intake
from restraint_rules.intake.layout import Layout
from restraint_rules.intake.reading import Kind, Reading, Rows
from restraint_rules.models.setting import Setting

__all__ = ["read"]

NO_CHOICES: Mapping[str, str] = {}


def read(
    rows: Rows,
    layout: Layout,
    *,
    zone: str,
    of: Kind = "student",
    choices: Mapping[str, str] = NO_CHOICES,
    also: Iterable[tuple[Rows, Layout]] = (),
    setting: Setting | None = None,
    together: bool = False,
    keep_unmapped: bool = False,
) -> Intake:
    """Read rows by a layout.

    Nothing is guessed in silence and nothing is lost: what a cell does not say is not recorded, with a note;
    a row or an incident that cannot be read is named in quarantine, and the rest goes on.

    Args:
        rows: Mappings of column names to cells, as a CSV reader, a database cursor or JSON hands over.
        layout: What the columns become.
        zone: The school's IANA time zone: what its clocks show.
        of: What to make: ``student``, a record of each, or ``incident``, each by itself.
        choices: Options to take instead of the layout's defaults, by the choice's name.
        also: Further rows with their layouts that tell of the same incidents, students or staff.
        setting: Standing facts known besides.
        together: Whether the rows of one record stand together, as in a sorted file: then each record is
            made as soon as it is whole, and memory does not grow with the rows. They can be taken once.
        keep_unmapped: Whether cells without a home go into the incident's ``extensions``.

    Returns:
        The models, what was not recorded, and what could not be read.
        What ``rows`` itself raises goes through.

    Raises:
        UnknownChoiceError: If no layout has such a choice, or the choice no such option.
        WallClockError: If there is no such zone.
    """
    if not is_zone(zone):
        message = "this is no IANA time zone, for example America/New_York"
        raise WallClockError(message)
    others = [(more, other) for more, other in also]
    elsewhere = {name for _, other in others for name in other.choice_by_name}
    own = {
        name: one for name, one in choices.items() if name in layout.choice_by_name or name not in elsewhere
    }
    intake = Intake(layout, tuple(other for _, other in others), layout.taking(own), setting)
    reading = Reading(intake, ZoneInfo(zone), of, keep=keep_unmapped)
    for more, other in others:
        named = {name: one for name, one in choices.items() if name in other.choice_by_name}
        reading.gather(more, other, other.taking(named))
    if together:
        intake.records = reading.stream(rows)
    else:
        reading.gather(rows, layout, intake.choices)
        intake.records = tuple(reading.rest())
    return intake
