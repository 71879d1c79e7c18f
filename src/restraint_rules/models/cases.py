"""What was documented in advance, where a law allows for one student what it forbids otherwise."""

from typing import Literal

from restraint_rules.models.base import Facts, Flag, blank

__all__ = ["CaseItem", "ExceptionalCase"]

CaseItem = Literal[
    "history", "others_failed", "not_contraindicated", "justified", "consented", "approved", "documented"
]
"""One thing that must stand in advance, by the field that records it."""


class ExceptionalCase(Facts):
    """What was established of one student before a use that is allowed to few."""

    history: Flag | None = blank(
        "Whether a history of repeatedly causing serious injuries, to self or others, is documented."
    )
    others_failed: Flag | None = blank("Whether all other interventions, or restraints, had failed.")
    not_contraindicated: Flag | None = blank(
        "Whether a licensed physician documented that there are no medical contraindications."
    )
    justified: Flag | None = blank(
        "Whether a licensed mental-health professional documented the justification, and no contraindication."
    )
    consented: Flag | None = blank("Whether the parent's consent to it was obtained.")
    approved: Flag | None = blank("Whether the principal approved it in writing.")
    documented: Flag | None = blank("Whether all this was documented in advance, and kept.")
