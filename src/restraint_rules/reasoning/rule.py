"""What a rule is: a generic duty, bound to a policy's numbers by a clause."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Concatenate, Generic, Literal, ParamSpec, TypeVar

from restraint_rules.calendar.units import ClosesOfBusiness, Elapsed, Unit, singles
from restraint_rules.findings.verdict import Verdict
from restraint_rules.frozen import FrozenDict
from restraint_rules.models.people import EligibilityStatus
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.reasoning.reasons import NOT_BY_EMPLOYEE

__all__ = ["COUNTED_IN_DAYS", "OF_USES", "Rule", "Said", "Stricter", "SubjectName", "recommended", "rule"]

P = ParamSpec("P")
S = TypeVar("S")

SubjectName = Literal[
    "incident",
    "incident_with_use",
    "use",
    "restraint",
    "seclusion",
    "time_out",
    "medication",
    "room",
    "student",
    "meeting",
    "school",
    "district",
    "care_episode",
    "care_use",
    "care_restraint",
    "care_seclusion",
    "care_time_out",
    "care_order",
    "care_evaluation",
    "care_debriefing",
    "care_review",
    "care_person",
    "care_death",
    "care_injury",
    "care_occurrence",
    "care_facility",
    "care_staff",
]
"""What rules judge: an incident, a part of one, or what contains incidents.

A use is a restraint or a seclusion; an incident with a use is one in which there was any. Of an incident
without a part of some kind, the engine says just that: no rule need ask.
"""

COUNTED_IN_DAYS = ("after_last_day", "summer_sessions")
"""The readings on which a count of school days depends."""

OF_USES: frozenset[SubjectName] = frozenset(
    {"incident", "incident_with_use", "use", "restraint", "seclusion", "time_out"}
)
"""What is of some kind, or holds what is: only of these can a rule be narrowed to some kinds of use."""

Said = Verdict | Iterable[Verdict]
"""What a rule says: mostly one verdict of a part, or several."""


Stricter = Literal["less", "more", "fewer", "further"]
"""Which value of a parameter asks more: a smaller one, a larger one, a set with less in it, or one with more.

A parameter of which no rule says which way is stricter cannot be changed by a policy that stands on another.
"""


@dataclass(frozen=True, slots=True)
class Rule(Generic[S]):
    """A duty with its parameters, ready to judge.

    Attributes:
        name: Topic and function, for example ``duration_limits.ends_within``.
        subject: What it judges.
        judge: The pure function from subject and context to a verdict, or to several and at least one.
        parameters: The numbers and sets its clause gave it.
        readings: Names of the readings it depends on.
        documentation: The rule's docstring.
        stricter: Of which parameters which value is stricter.
        kinds: Of which kinds of use it speaks, or of incidents with which; ``None``: of all.
        persons: Of students of which eligibility it speaks; ``None``: of every student.
    """

    name: str
    subject: SubjectName
    judge: Callable[[S, Context], Said] = field(compare=False)
    parameters: Mapping[str, object]
    readings: tuple[str, ...]
    documentation: str
    stricter: Mapping[str, Stricter] = field(default_factory=dict[str, Stricter])
    kinds: frozenset[UseKind] | None = None
    persons: frozenset[EligibilityStatus] | None = None

    def __post_init__(self) -> None:
        """Keep what its clause gave it from being changed."""
        object.__setattr__(self, "parameters", FrozenDict(self.parameters))
        object.__setattr__(self, "stricter", FrozenDict(self.stricter))

    def verdicts(self, subject: S, context: Context) -> tuple[Verdict, ...]:
        """Judge a subject, and list what is said of it, be it one verdict or several."""
        said = self.judge(subject, context)
        return (said,) if isinstance(said, Verdict) else tuple(said)

    def of(self, kinds: frozenset[UseKind]) -> "Rule[S]":
        """Let it speak of some kinds of use only, or of incidents with one; to name more is stricter."""
        return replace(
            self,
            kinds=kinds,
            parameters={"of": kinds, **self.parameters},
            stricter={"of": "further", **self.stricter},
        )

    def for_students(self, persons: frozenset[EligibilityStatus]) -> "Rule[S]":
        """Let it speak of students of some eligibility only; where that is not recorded it is presumed.

        The reading ``at_risk`` may let it speak of every student.
        """
        return replace(
            self,
            persons=persons,
            readings=(*self.readings, "at_risk"),
            parameters={"persons": persons, **self.parameters},
            stricter={"persons": "further", **self.stricter},
        )


def rule(
    subject: SubjectName, *, readings: tuple[str, ...] = (), by_employee: bool = False, **stricter: Stricter
) -> Callable[[Callable[Concatenate[S, Context, P], Said]], Callable[P, Rule[S]]]:
    """Make a rule of a function of subject, context and keyword parameters.

    Args:
        subject: What the rule judges.
        readings: Names of the readings it depends on.
        by_employee: Whether the text says what school employees may do: of a part that is recorded as done by
            others alone the rule is not asked.
        **stricter: For each parameter that a stricter policy may change, which value is stricter.

    Returns:
        A decorator: the decorated name becomes a factory that takes the rule's parameters, none of which
        may have a default, because numbers come from clauses.
    """

    def decorate(duty: Callable[Concatenate[S, Context, P], Said]) -> Callable[P, Rule[S]]:
        topic = duty.__module__.rpartition(".")[2]
        judges: Callable[..., Said] = of_employees(duty) if by_employee else duty

        def bind(*args: P.args, **parameters: P.kwargs) -> Rule[S]:
            judge = partial(judges, *args, **parameters) if args or parameters else judges
            documentation = duty.__doc__ or ""
            name = f"{topic}.{duty.__name__}"
            asked = tuple(dict.fromkeys(readings_with(readings, parameters.values())))
            return Rule(name, subject, judge, dict(parameters), asked, documentation, stricter)

        bind.__name__, bind.__qualname__, bind.__doc__ = duty.__name__, duty.__qualname__, duty.__doc__
        bind.__module__ = duty.__module__
        bind.__wrapped__ = duty  # type: ignore[attr-defined] # documentation reads the parameters from it
        return bind

    return decorate


def readings_with(named: Iterable[str], values: Iterable[object]) -> Iterable[str]:
    """Name the readings a rule depends on with the lengths of time among its values: hours count no days."""
    lengths = [one for value in values if isinstance(value, Unit) for one in singles(value)]
    in_hours = bool(lengths) and all(isinstance(one, Elapsed) for one in lengths)
    yield from (name for name in named if not (in_hours and name in COUNTED_IN_DAYS))
    if any(isinstance(one, ClosesOfBusiness) for one in lengths):
        yield "close_of_business"


def recommended(bound: Rule[S]) -> Rule[S]:
    """Make a rule of a text that says should, not shall: its failures are warnings."""

    def judge(subject: S, context: Context) -> Said:
        return map(advised, bound.verdicts(subject, context))

    return replace(bound, judge=judge)


def advised(verdict: Verdict) -> Verdict:
    """Weigh a failure less: the text recommends."""
    return verdict._replace(level="warning") if verdict.status == "fail" else verdict


def of_employees(duty: Callable[..., Said]) -> Callable[..., Said]:
    """Let a duty speak only of what school employees did; presumed where the record does not say who did."""

    def judge(part: Any, context: Context, **parameters: object) -> Said:  # noqa: ANN401 - any part with a record
        return duty(part, context, **parameters) if context.by_employee(part.record.by) else NOT_BY_EMPLOYEE

    return judge
