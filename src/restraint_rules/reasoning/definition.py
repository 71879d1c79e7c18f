"""What a definition is: a test of the facts, and the rule its clause reports with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from restraint_rules.frozen import FrozenDict
from restraint_rules.kleene import Fact
from restraint_rules.reasoning.rule import Rule, Stricter

__all__ = ["Defined", "Definition"]

Defined = Literal[
    "physical_restraint",
    "mechanical_restraint",
    "seclusion",
    "exclusionary_time_out",
    "psychopharmacologic_agent",
    "life_threatening_restraint",
    "school_employee",
    "student",
    "care_restraint",
    "care_personal_restraint",
    "care_mechanical_restraint",
    "care_drug_restraint",
    "care_seclusion",
]
"""A word with ``care`` is one of the health-care texts: it is tested on a use in care."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition as a policy words it.

    Attributes:
        defines: The word it defines.
        test: Says of a record if the facts meet it.
        rule: What its clause reports.
        documentation: What the definition asks, in our words.
        parameters: What its clause gave it.
        stricter: Of which parameters which value covers more.
    """

    defines: Defined
    test: Callable[..., Fact] = field(compare=False)
    rule: Rule[Any]
    documentation: str
    parameters: Mapping[str, object] = field(default_factory=dict[str, object])
    stricter: Mapping[str, Stricter] = field(default_factory=dict[str, Stricter])

    def __post_init__(self) -> None:
        """Keep what its clause gave it from being changed."""
        object.__setattr__(self, "parameters", FrozenDict(self.parameters))
        object.__setattr__(self, "stricter", FrozenDict(self.stricter))
