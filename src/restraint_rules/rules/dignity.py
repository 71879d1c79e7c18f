"""How the student is treated while restrained or secluded."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict
from restraint_rules.rules.context import Context
from restraint_rules.rules.episode import Episode
from restraint_rules.rules.facts import attested
from restraint_rules.rules.reasons import none_of
from restraint_rules.rules.rule import rule
from restraint_rules.rules.use import UseKind

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
