"""From the rows a district really has to models: by layouts, with notes of what the rows do not say."""

from restraint_rules.intake.calendar_rows import EDFI_CODES, CalendarKey, CalendarsRead, DayIs, read_calendars
from restraint_rules.intake.choices import Choice, Given, OnDay
from restraint_rules.intake.clocks import Clock, Day, Moment
from restraint_rules.intake.closure_rows import ClosuresRead, merged, read_closures, read_events
from restraint_rules.intake.intake import Intake
from restraint_rules.intake.layout import Column, Layout, Source
from restraint_rules.intake.lengths import Length
from restraint_rules.intake.never_held import never_held
from restraint_rules.intake.notes import WHY, Note, Notes
from restraint_rules.intake.quarantine import Quarantined
from restraint_rules.intake.read import read
from restraint_rules.intake.readers import (
    Chosen,
    Codes,
    Ident,
    ListOf,
    Number,
    Present,
    Reader,
    Sets,
    Text,
    codes,
    flag,
    sets,
    ticked,
)

__all__ = [
    "EDFI_CODES",
    "WHY",
    "CalendarKey",
    "CalendarsRead",
    "Choice",
    "Chosen",
    "Clock",
    "ClosuresRead",
    "Codes",
    "Column",
    "Day",
    "DayIs",
    "Given",
    "Ident",
    "Intake",
    "Layout",
    "Length",
    "ListOf",
    "Moment",
    "Note",
    "Notes",
    "Number",
    "OnDay",
    "Present",
    "Quarantined",
    "Reader",
    "Sets",
    "Source",
    "Text",
    "codes",
    "flag",
    "merged",
    "never_held",
    "read",
    "read_calendars",
    "read_closures",
    "read_events",
    "sets",
    "ticked",
]
