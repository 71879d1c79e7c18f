"""What can go wrong; the sentences a form can show for it are in ``sentences``."""

from typing import Self

from pydantic_core import ValidationError

from restraint_rules.sentences import Problem, problems

__all__ = [
    "BeforeAnyLawError",
    "CalendarsApartError",
    "ClauseVersionsError",
    "ColumnsError",
    "DanglingClauseError",
    "DefinitionChangedError",
    "LayoutError",
    "LoosenedClauseError",
    "NoCalendarError",
    "PlacedError",
    "PolicyDocumentError",
    "Problem",
    "RestraintRulesError",
    "RuleSilentError",
    "UnknownChoiceError",
    "UnknownClauseError",
    "UnknownPolicyError",
    "UnknownReadingError",
    "UnsuitableSubjectError",
    "ValidationError",
    "WallClockError",
    "problems",
]


class RestraintRulesError(Exception):
    """Base of every error that judging valid input can raise."""


class UnknownClauseError(RestraintRulesError, LookupError):
    """The text a report was made by has no clause of this citation; the message names the closest it has."""


class UnknownPolicyError(RestraintRulesError):
    """No policy has this id."""


class CalendarsApartError(RestraintRulesError, ValueError):
    """Calendars that are to be one are of different zones, or do not follow each other."""


class NoCalendarError(RestraintRulesError, ValueError):
    """Among several calendars there is none for someone, and no default; the message names who.

    Attributes:
        who: Who has none: kind and id.
    """

    def __init__(self, who: str) -> None:
        super().__init__(f"no calendar is given for {who}, and there is no default")
        self.who: str = who

    def __reduce__(self) -> tuple[type["NoCalendarError"], tuple[str]]:
        return type(self), (self.who,)


class LayoutError(RestraintRulesError, ValueError):
    """A layout of rows contradicts itself; the message names the column, path or choice."""


class UnknownChoiceError(RestraintRulesError, ValueError):
    """The layout of rows has no such choice, or the choice no such option."""


class UnknownReadingError(RestraintRulesError):
    """The policy has no such reading, or the reading no such choice."""


class BeforeAnyLawError(RestraintRulesError):
    """The subject's day lies before the policy's first text; the message names the first day."""


class DanglingClauseError(RestraintRulesError):
    """A policy's clause lets another decide which no rule judges."""


class DefinitionChangedError(RestraintRulesError, ValueError):
    """What is to be compared was counted by different definitions; the message names the day of change."""


class ClauseVersionsError(RestraintRulesError):
    """Two versions of a clause are in force on one day, or none, and no act says that this is meant."""


class LoosenedClauseError(RestraintRulesError):
    """A policy asks less than the one it stands on; the message has both values and citations."""


class UnsuitableSubjectError(RestraintRulesError):
    """The subject is not of a kind the engine judges."""


class RuleSilentError(RestraintRulesError):
    """A rule yielded no verdict: a programming error in the rule, never in the facts."""


class PlacedError(RestraintRulesError, ValueError):
    """Something is wrong in one place of what was given.

    Attributes:
        path: Where; empty for the whole.
        sentence: What is wrong, and what to say instead.
    """

    def __init__(self, sentence: str, path: str = "") -> None:
        super().__init__(f"{path}: {sentence}" if path else sentence)
        self.path: str = path
        self.sentence: str = sentence

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        return type(self), (self.sentence, self.path)


class WallClockError(PlacedError):
    """A wall-clock time happens twice or never on that day; the message names the choices."""


class ColumnsError(PlacedError):
    """A batch of columns is not of the published schema; the path names the column."""


class PolicyDocumentError(RestraintRulesError, ValueError):
    """A policy document cannot be made a policy.

    Attributes:
        problems: Each thing that is wrong, with its path in the document and a sentence.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems: tuple[Problem, ...] = problems

    def __str__(self) -> str:
        return "; ".join(f"{one.path}: {one.sentence}" if one.path else one.sentence for one in self.problems)
