"""Findings that follow another clause's: each takes the status of the one that decides."""

from collections.abc import Sequence

from restraint_rules.findings.finding import Finding
from restraint_rules.findings.verdict import Status, Verdict, not_applicable
from restraint_rules.frozen import made

__all__ = ["GRAVITY", "let_follow"]

GRAVITY: dict[Status, int] = {
    "fail": 5, "unknown": 4, "pending": 3, "review": 2, "pass": 1, "not_applicable": 0,
}  # fmt: skip


def let_follow(findings: list[Finding], followers: Sequence[int]) -> None:
    """Let each follower take its leader's status, in their order, which may make it a leader itself."""
    leaders = Leaders({findings[index].verdict.follows.partition("/")[0] for index in followers})
    clauses = leaders.clauses
    for place, one in enumerate(findings):
        if one.source.clause in clauses and not one.verdict.follows:
            leaders.add(one, place)
    for index in followers:
        findings[index] = one = followed(findings[index], leaders)
        if not one.verdict.follows and one.source.clause in clauses:
            leaders.add(one, index)


class Leaders:
    """The findings that decide others, by clause and part of the subject, the gravest of each.

    Attributes:
        clauses: The clauses that decide.
    """

    def __init__(self, clauses: set[str]) -> None:
        self.clauses: set[str] = clauses
        self._gravest: dict[tuple[str, str | None], dict[str, tuple[int, int, Finding]]] = {}

    def add(self, one: Finding, place: int) -> None:
        """Take in one that follows nothing: for its part, and for the whole subject."""
        ranked = (-GRAVITY[one.verdict.status], place, one)
        for part in (one.path, None):
            by_rule = self._gravest.setdefault((one.source.clause, part), {})
            known = by_rule.get(one.source.rule)
            if known is None or ranked[:2] < known[:2]:
                by_rule[one.source.rule] = ranked

    def of(self, clause: str, function: str, part: str) -> Verdict:
        """The gravest under a clause on a part, else on any part, of rules whose name ends so."""
        for place in (part, None):
            by_rule = self._gravest.get((clause, place), {})
            found = [ranked for rule, ranked in by_rule.items() if rule.endswith(function)]
            if found:
                return min(found)[2].verdict
        message = f"nothing under {clause} decides"
        raise LookupError(message)


def followed(follower: Finding, leaders: Leaders) -> Finding:
    """Copy the leader's status, or say why the clause does not apply where the leader fails."""
    source, path, verdict = follower
    clause, _, function = verdict.follows.partition("/")
    leader = leaders.of(clause, function, path)
    silent = verdict.params.get("if_silent")
    if leader.status == "not_applicable" and isinstance(silent, Verdict):
        return follower._replace(verdict=silent)
    instead = verdict.params.get("if_failed")
    if instead and leader.status == "fail":
        return follower._replace(verdict=not_applicable(str(instead), verdict.path))
    status, _, _, params, _, missing, deadline, _, _, level, awaits, more = leader
    code, at = verdict.code, verdict.path
    taken = (status, code, at, params, (), missing, deadline, (), clause, level, awaits, more)
    return made(Finding, (source, path, made(Verdict, taken)))
