"""What the definitions of an event say of one intervention."""

from typing import Any

from builders import Told, incident, judge, only, told

KINDS = {"I.A": "exclusionary_time_out", "I.D": "physical_restraint", "I.F": "seclusion"}
MET = Told("not_applicable", "definition.met")
OTHERWISE = Told("not_applicable", "definition.met_though_labelled")
NOTHING = Told("not_applicable", "definition.nothing_recorded")
LACKING = Told("fail", "definition.quality_lacking")
REFUTED = Told("fail", "definition.label_refuted")


def told_stands(*paths: str) -> Told:
    return Told("unknown", "definition.label_stands", paths)


def told_open(*paths: str) -> Told:
    return Told("unknown", "definition.open", paths)


def told_by_clause(intervention: dict[str, Any], **arguments: Any) -> dict[str, Told]:
    """What I.A, I.D and I.F say of one intervention."""
    report = judge(incident(intervention), **arguments)
    found = {clause: only(report, clause) for clause in KINDS}
    return {clause: told(one) for clause, one in found.items()}


def judged_as(intervention: dict[str, Any], **arguments: Any) -> str:
    """As what it is judged, told by the clauses that then apply."""
    report = judge(incident(intervention), **arguments)
    clauses = {"restraint": "III.G.1", "seclusion": "III.G.2", "time out": "VI.B"}
    said = {kind: only(report, clause) for kind, clause in clauses.items()}
    applied = [
        kind
        for kind, one in said.items()
        if one.status != "not_applicable" and one.code != "definition.may_be"
    ]
    return " and ".join(applied) or "nothing"


HOLD = {"position": "standing", "restricts_air_flow": False, "immobilizes": False, "carries": False}
AT = "interventions[r1].holds"
