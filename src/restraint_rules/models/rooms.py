"""Rooms used for seclusion (IV)."""

from typing import Self

from pydantic import Field, model_validator

from restraint_rules.models.acts import Act
from restraint_rules.models.base import Extensions, Facts, Flag, Id, Subject, blank, rejected
from restraint_rules.models.lengths import Length
from restraint_rules.models.moments import Moment

__all__ = ["Lock", "ObservationWindow", "SeclusionRoom"]


NO_WINDOW = rejected("no_window", "A window that is not there does nothing.")


class Lock(Facts):
    """The locking mechanism of a room used for seclusion."""

    installed: Moment | None = blank("When it was installed.")
    fire_marshal_modification: Act | None = blank("The modification from the State Fire Marshal's office.")
    release_within: Length | None = blank("The longest staff need to release it, by its design.")
    tied_to_fire_alarm: Flag | None = blank("Whether it is connected to the fire alarm.")
    releases_on_alarm: Flag | None = blank("Whether it opens by itself when the alarm sounds.")


class ObservationWindow(Facts):
    """The observation window or fixture."""

    present: Flag | None = blank("Whether there is one; false: the room has none.")
    unbreakable: Flag | None = blank("Whether it is unbreakable.")
    student_sees_out: Flag | None = blank("Whether the student has a clear line of sight beyond the area.")
    shows_student: Flag | None = blank("Whether the student can be watched through it.")
    shows_employee: Flag | None = blank("Whether an employee inside can be watched through it.")

    @model_validator(mode="after")
    def _nothing_of_none(self) -> Self:
        does = (self.unbreakable, self.student_sees_out, self.shows_student, self.shows_employee)
        if self.present is False and any(does):
            raise NO_WINDOW.error()
        return self


class SeclusionRoom(Subject):
    """A room used for seclusion, with the standing facts of section IV."""

    id: Id = Field(description="An id that names nobody.")
    size_appropriate: Flag | None = blank("Whether its size suits the students put there.", attested=True)
    ceiling_comparable: Flag | None = blank("Ceiling height like the building's other rooms.", attested=True)
    heating_comparable: Flag | None = blank("Heating like the building's other rooms.", attested=True)
    cooling_comparable: Flag | None = blank("Cooling like the building's other rooms.", attested=True)
    ventilation_comparable: Flag | None = blank("Ventilation like the building's other rooms.", attested=True)
    lighting_comparable: Flag | None = blank("Lighting like the building's other rooms.", attested=True)
    free_of_danger: Flag | None = blank("Whether nothing in it endangers the student.", attested=True)
    meets_building_code: Flag | None = blank("Whether it conforms to the building code.")
    lockable: Flag | None = blank("Whether a door is to be locked, latched or otherwise secured.")
    lock: Lock | None = blank("The locking mechanism.")
    window: ObservationWindow | None = blank("The observation window or fixture.")
    cleared_classroom: Flag | None = blank(
        "Whether it is a classroom or other room that it was necessary to clear and use."
    )
    extensions: Extensions | None = blank("A vendor's own keys.")
