"""How the student is treated while restrained or secluded."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.course.episode import Episode
from restraint_rules.reasoning.course.use import UseKind
from restraint_rules.reasoning.facts import attested
from restraint_rules.reasoning.reasons import none_of
from restraint_rules.reasoning.rule import rule

__all__ = ["treated_with_dignity"]


@rule("incident", of="further")
def treated_with_dignity(episode: Episode, _context: Context, *, of: frozenset[UseKind]) -> Iterable[Verdict]:
    """The student is treated with dignity and free from abuse; whether that was so is a judgement.

    Args:
        of: Which uses the clause speaks of.
    """
    if not episode.of(of):
        yield none_of(of)
    else:
        value = episode.incident.treated_with_dignity
        yield attested("dignity", "", [("treated_with_dignity", value)])
