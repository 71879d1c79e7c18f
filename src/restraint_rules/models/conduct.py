"""How a use was carried out, besides what every text asks: who saw it, with what force, what of distress."""

from restraint_rules.models.base import Facts, Flag, blank

__all__ = ["Conduct"]


class Conduct(Facts):
    """How a restraint or seclusion was carried out, as some laws ask: each may be left blank."""

    witnessed: Flag | None = blank(
        "Whether an adult who took no part saw it; true too where that was not possible."
    )
    least_force: Flag | None = blank("Whether no more than the force needed was used.", attested=True)
    safest_method: Flag | None = blank(
        "Whether the safest method that was available and fit was used.", attested=True
    )
    hindered_speech: Flag | None = blank(
        "Whether it kept the student from speaking, or from communicating in the student's language or mode."
    )
    limits_reviewed: Flag | None = blank(
        "Whether staff reviewed known medical and psychological limits, trauma and behaviour plans."
    )
    distress_shown: Flag | None = blank(
        "Whether the student indicated not to be able to breathe, or was in severe distress: difficulty in "
        "breathing, sustained or prolonged crying or coughing."
    )
    released_at_distress: Flag | None = blank("Whether the student was then released at once.")
    help_sought_at_distress: Flag | None = blank("Whether medical assistance was then sought.")
    by_in_depth_trained: Flag | None = blank(
        "Of a floor restraint: whether all who carried it out had in-depth training."
    )
    floor_needed: Flag | None = blank(
        "Of a floor restraint: whether they judged it required for safety.", attested=True
    )
    no_trained_at_hand: Flag | None = blank(
        "Whether it was a rare and clearly unavoidable emergency in which nobody trained was at hand.",
        attested=True,
    )
