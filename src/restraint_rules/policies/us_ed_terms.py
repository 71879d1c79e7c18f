"""What the federal guidance of 2012 names: uses, grounds, what a definition covers, and where it was read."""

from datetime import date
from typing import Final

from restraint_rules.models.interventions import ExclusionKind, Position
from restraint_rules.models.terms import WorkItem
from restraint_rules.policy.readings import Reading
from restraint_rules.policy.references import Reference

__all__ = [
    "IF_APPROPRIATE",
    "NOT_RESTRAINT",
    "PRONE",
    "US_ED_READINGS",
    "US_ED_SOURCES",
    "WORK_ON_STRATEGIES",
]


NOT_RESTRAINT: Final[frozenset[ExclusionKind]] = frozenset(
    {"escort", "medical_device", "fall_protection", "self_injury_device", "vehicle_restraint"}
)

PRONE: Final[frozenset[Position]] = frozenset({"prone"})

WORK_ON_STRATEGIES: Final[tuple[WorkItem, ...]] = (
    "behavior_plan",
    "behavioral_assessment",
    "functional_assessment",
)

IF_APPROPRIATE: Final[tuple[WorkItem, ...]] = ("behavior_plan",)

CHECKED: Final = date(2026, 11, 22)

US_ED_SOURCES: Final = (
    Reference(
        "principles",
        "The fifteen principles as a law practice listed them: 1 to 5, the beginning of 6, and 8",
        "https://kgklaw.blogspot.com/2012/05/15-principles-on-use-of-resraint.html",
        CHECKED,
        "in part",
    ),
    Reference(
        "document",
        "Restraint and Seclusion: Resource Document, the Department's own page: that it stands there",
        "http://www.ed.gov/policy/seclusion/restraint-and-seclusion-resource-document.html",
        CHECKED,
        "in part",
    ),
    Reference(
        "alliance",
        "Alliance Against Seclusion and Restraint: what restraint and seclusion are, and the federal threshold",
        "https://endseclusion.org",
        CHECKED,
        secondary=True,
    ),
    Reference(
        "toolkit",
        "Alliance Against Seclusion and Restraint, toolkit: what serious physical harm is",
        "https://endseclusion.org/action/model-legislation-advocacy-toolkit/toolkit-definitions/",
        CHECKED,
        "in part",
        secondary=True,
    ),
    Reference(
        "collection",
        "Accounts of the Civil Rights Data Collection's definitions: escort, devices left out, time out",
        "http://kb.infinitecampus.com/help/crdc---rstr-restraint--seclusion-questions",
        CHECKED,
        "in part",
        secondary=True,
    ),
)
"""The first is where a principle was read that names no other."""

US_ED_READINGS: Final = (
    Reading(
        "repeated_use",
        "How many uses for one child are repeated use?",
        "more_than_once",
        ("more_than_once",),
        "The text has no number and no stretch of days; what happens twice is repeated. A number is the use from "
        "which on each calls for a review; by 1 every use does.",
        counts="uses",
    ),
    Reading(
        "use_counting",
        "Is each use counted, or each incident?",
        "each_intervention",
        ("each_intervention", "each_incident"),
        "The text speaks of uses; a restraint that turns into a seclusion may be one or two.",
    ),
    Reading(
        "notified_when",
        "When is a parent notified?",
        "reached_or_sent",
        ("reached_or_sent", "reached_only"),
        "The text names no method, so leaving a message or sending a note may suffice.",
    ),
)
"""Where the principles are unclear, and which way they are read unless told otherwise."""
