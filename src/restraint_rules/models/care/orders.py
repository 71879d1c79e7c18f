"""Orders for restraint or seclusion: by whom, for how long, and how they reached the staff."""

from typing import Literal, Self

from pydantic import Field, model_validator

from restraint_rules.limits import MAX_ITEMS
from restraint_rules.models.acts import Act
from restraint_rules.models.base import Facts, Flag, Id, blank, rejected
from restraint_rules.models.care.practitioners import Licence, PromptAct
from restraint_rules.models.moments import Moment
from restraint_rules.models.watching import after

__all__ = ["Order", "OrderContent"]

EXPIRES_BEFORE_ISSUED = rejected("order", "An order cannot expire before it was issued.")

OrderContent = Literal["name", "date_and_time", "intervention", "length", "circumstances"]


class Order(Facts):
    """One order, or one renewal of an order, for the use it is recorded with."""

    id: Id = Field(description="An id, unique within the use.")
    by: Id | None = blank("Who gave it.")
    licence: Licence | None = blank("As what.")
    responsible: Flag | None = blank("Whether the orderer is responsible for the person's care.")
    authorized: Flag | None = blank("Whether facility policy and the state's law let the orderer order it.")
    trained: Flag | None = blank("Whether the orderer was trained in it: knows the policy, can assess.")
    by_attending: Flag | None = blank("Whether the orderer is the attending physician.")
    by_team_physician: Flag | None = blank("Whether the orderer is the treatment team's physician.")
    team_physician_available: Flag | None = blank("Whether the treatment team's physician was available.")
    present: Flag | None = blank("Whether the orderer was present at the facility.")
    issued: Moment | None = blank("When it was given.")
    expires: Moment | None = blank("Until when it authorizes the use at the latest.")
    open_ended: Flag | None = blank("Whether it sets no end: true where it names no time.")
    renewal: Flag | None = blank("Whether it renews the order before it; false: an order of its own.")
    as_policy_authorizes: Flag | None = blank(
        "Whether it was given or renewed as the facility's policy authorizes.", attested=True
    )
    verbal: Flag | None = blank("Whether it was given by word of mouth.")
    received_by: Licence | None = blank("As what the one acts who took a verbal order.")
    received_in_time: Flag | None = blank(
        "Whether a verbal order was taken while the use was begun, or directly after the emergency.",
        attested=True,
    )
    signed: PromptAct | None = blank("The orderer's signature in the record.")
    available_throughout: Flag | None = blank(
        "Whether the orderer could be reached throughout, by telephone at the least."
    )
    standing: Flag | None = blank("Whether it is a standing order.")
    as_needed: Flag | None = blank("Whether it is to be used as needed (PRN).")
    states: tuple[OrderContent, ...] | None = blank("What it states.", max_length=MAX_ITEMS)
    attending_consulted: PromptAct | None = blank("The word with the attending physician.")
    team_physician_consulted: PromptAct | None = blank("The word with the treatment team's physician.")
    consultation_recorded: Flag | None = blank("Whether date and time of that word are recorded.")
    approval: Act | None = blank("A superintendent's or director's approval, where one is needed.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not after(self.issued, self.expires):
            raise EXPIRES_BEFORE_ISSUED.error()
        return self
