"""Deaths, injuries and other serious occurrences, and who was told of them."""

from typing import Literal

from pydantic import Field

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts, Flag, Id, blank
from restraint_rules.models.care.practitioners import PromptAct
from restraint_rules.models.moments import Day, Moment

__all__ = ["CareInjury", "Death", "DeathLogEntry", "LogField", "Occurrence", "OccurrenceReport"]

LogField = Literal["name", "born", "died", "attending", "record_number", "diagnosis"]


class DeathLogEntry(Act):
    """The entry of a death into the facility's internal log."""

    states: tuple[LogField, ...] | None = blank("What it states.", max_length=MAX_ITEMS)
    available: Flag | None = blank("Whether the federal agency can have it at once on request.")


class Death(Facts):
    """The death of the person of the episode."""

    at: Moment | None = blank("When the person died.")
    known: Moment | None = blank("When the facility came to know of it.")
    perhaps_caused: Flag | None = blank(
        "Whether it is reasonable to assume that the use contributed to it, directly or indirectly.",
        attested=True,
    )
    reported: Act | None = blank("The report to the federal agency (CMS).")
    logged: DeathLogEntry | None = blank("The entry into the internal log.")
    report_in_record: Flag | None = blank("Whether the record has date and time of that report.")
    log_in_record: Flag | None = blank("Whether the record has date and time of the entry into the log.")


class CareInjury(Facts):
    """An injury that a use resulted in."""

    id: Id = Field(description="An id, unique within the episode.")
    of: Literal["person", "staff", "other"] | None = blank("Whose.")
    serious: Flag | None = blank("Whether it significantly impairs the person's physical condition.")
    treated: PromptAct | None = blank("The medical treatment.")
    recorded: Flag | None = blank("Whether it is in the record.")
    staff_met: Act | None = blank("The meeting of the staff involved with their supervisors.")
    state_told: Act | None = blank("The report under the state's mechanism.")
    investigated: Flag | None = blank("Whether it is or was investigated.")


class OccurrenceReport(Act):
    """A report of a serious occurrence."""

    states: tuple[Literal["name", "description", "facility", "address", "telephone"], ...] | None = blank(
        "What it states.", max_length=MAX_ITEMS
    )
    prohibited: Flag | None = blank("Whether the state's law forbids this report.")


class Occurrence(Facts):
    """A serious occurrence: a death, a serious injury, an attempted suicide."""

    id: Id = Field(description="An id, unique within the episode.")
    kind: Literal["death", "serious_injury", "suicide_attempt"] = Field(description="Which.")
    at: Moment | None = blank("When it happened.")
    medicaid_agency: OccurrenceReport | None = blank("The report to the state's Medicaid agency.")
    advocates: OccurrenceReport | None = blank("The report to the state's protection and advocacy system.")
    parents: PromptAct | None = blank("The word with a minor's parents or guardians.")
    federal: OccurrenceReport | None = blank("The report of a death to the federal regional office (CMS).")
    recorded: Flag | None = blank(
        "Whether the record says that all were told, with the name of whoever was told."
    )
    in_logs: Flag | None = blank("Whether a copy is in the record and in the log of incidents.")
    noted: Day | None = blank("The day on which staff entered it.")
