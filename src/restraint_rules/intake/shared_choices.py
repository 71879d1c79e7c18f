"""Choices that several layouts take: of the parent who was contacted, and of Illinois's isolated time out."""

from collections.abc import Mapping

from restraint_rules.intake.choices import Choice, Given
from restraint_rules.intake.readers import Chosen, Sets, ticked

__all__ = ["ISOLATED_CHOICE", "contact", "contact_choices", "isolated"]


def contact() -> Sets:
    """Read a box that is ticked where a parent was contacted, as the two choices of it say."""
    return ticked(
        {"notices[].done": True, "notices[].outcome": Chosen("contacted_means")},
        {"notices": Chosen("not_ticked_means")},
    )


def contact_choices(whom: str, box: str) -> tuple[Choice, Choice]:
    """What the box means, and what it means unticked.

    Args:
        whom: Who was contacted, in words.
        box: The box's name.
    """
    return (
        Choice(
            "contacted_means",
            f"What a {whom} contacted means: that somebody was reached, or only that it was tried.",
            {"reached": "reached", "not_said": Given.NOTHING},
        ),
        Choice(
            "not_ticked_means",
            f"What an unticked {box} means: nothing, or that nobody was told.",
            {"not_recorded": Given.NOTHING, "nobody_told": Given.NONE},
        ),
    )


def isolated(period: str) -> Mapping[str, object]:
    """What Illinois's isolated time out says of a period, as the choice of it has it."""
    alone = Chosen("isolated_time_out_means")
    return {
        f"{period}.kind": "exclusionary_time_out",
        f"{period}.in_room": alone,
        f"{period}.alone": alone,
        f"{period}.involuntary": alone,
    }


ISOLATED_CHOICE = Choice(
    "isolated_time_out_means",
    "Whether an isolated time out is taken by its label alone, or as Illinois defines it: alone in an "
    "enclosure, against the student's will.",
    {"label_only": Given.NOTHING, "as_defined": True},
)
