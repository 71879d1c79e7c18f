"""The school's crisis intervention team."""

from collections.abc import Iterable

from restraint_rules.findings.verdict import Verdict, failed, passed, unknown
from restraint_rules.rules.context import Context
from restraint_rules.rules.episode import Episode
from restraint_rules.rules.reasons import NO_USE
from restraint_rules.rules.rule import rule

__all__ = ["team_responded"]


@rule("incident")
def team_responded(episode: Episode, _context: Context) -> Iterable[Verdict]:
    """Members of the crisis intervention team respond to each incident in which force may be needed."""
    responded = episode.incident.crisis_team_responded
    evidence = (("crisis_team_responded", responded),)
    if not episode.uses:
        yield NO_USE
    elif responded is None:
        yield unknown("crisis_team.unknown", missing=("crisis_team_responded",))
    elif responded:
        yield passed("crisis_team.responded", evidence=evidence)
    else:
        yield failed("crisis_team.absent", evidence=evidence)
