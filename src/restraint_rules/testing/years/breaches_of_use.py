"""Breaches in the use itself: sections I, II, III and V, VI. Each changes facts of a lawful draft."""

from collections.abc import Callable
from datetime import timedelta

from restraint_rules.testing import facts
from restraint_rules.testing.facts import Data
from restraint_rules.testing.years.drafts import Draft
from restraint_rules.testing.years.planted import PlantedBreach
from restraint_rules.testing.years.standing import LAPSED, NEW, UNTRAINED, lapses, trained_from

__all__ = ["BREACHES_OF_CARE", "BREACHES_OF_LENGTH", "BREACHES_OF_USE", "Found", "Plant"]

Found = list[PlantedBreach]
Plant = Callable[[Draft], Found]
"""Changes a draft and says what must be found; nothing where the draft gives no occasion."""

LIMIT, CARRIES = timedelta(minutes=15), timedelta(minutes=30)
SECOND = timedelta(seconds=1)


def path_of(intervention: Data) -> str:
    return f"interventions[{intervention['id']}]"


def any_use(draft: Draft) -> Data:
    return draft.rng.choice(draft.uses)


def restraints(draft: Draft) -> list[Data]:
    return [one for one in draft.uses if one["kind"] == "physical_restraint"]


def of_kind(draft: Draft, kind: str) -> list[Data]:
    return [one for one in draft.data["interventions"] if one["kind"] == kind]


def changed_fact(clause: str, name: str, value: object) -> Plant:
    """Change one fact of one use."""

    def plant(draft: Draft) -> Found:
        if not draft.uses:
            return []
        use = any_use(draft)
        use[name] = value
        return [PlantedBreach(path_of(use), clause)]

    return plant


def life_threatened(draft: Draft) -> Found:
    """II.A: a prone hold, or one that takes the breath."""
    if not restraints(draft):
        return []
    use = draft.rng.choice(restraints(draft))
    how: Data = draft.rng.choice(({"technique": "prone-hold"}, {"restricts_air_flow": True}))
    use["holds"] = [use["holds"][0] | how]
    return [PlantedBreach(path_of(use), "II.A")]


def no_emergency(draft: Draft) -> Found:
    """III.A: grounds that are none, or a record that leaves them unclear."""
    if not draft.uses:
        return []
    grounds = draft.rng.choice((["property_destruction"], ["noncompliance", "disruption"], ["unclear"], []))
    draft.data["emergency"]["grounds"] = grounds
    return [PlantedBreach("", "III.A")]


def planned(draft: Draft) -> Found:
    """III.B: a seclusion under an IEP, or named in a plan."""
    if not draft.seclusions:
        return []
    if draft.chance(0.5):
        draft.seclusions[0]["per_iep"] = True
    else:
        draft.data["student"] = draft.data["student"] | {"seclusion_planned_in": ["bip"]}
    return [PlantedBreach(path_of(draft.seclusions[0]), "III.B")]


def untrained(draft: Draft) -> Found:
    """III.C: someone never trained, not yet trained, or whose training had lapsed."""
    if not draft.uses:
        return []
    people = [UNTRAINED]
    if draft.day < trained_from(draft.year):
        people.append(NEW)
    if draft.day > lapses(draft.year):
        people.append(LAPSED)
    use = any_use(draft)
    use["by"] = [*(one for one in use["by"] if one not in people), draft.rng.choice(people)]
    return [PlantedBreach(path_of(use), "III.C")]


def nobody_named(draft: Draft) -> Found:
    """III.C and I.E: the record does not say who acted."""
    if not draft.uses:
        return []
    use = any_use(draft)
    use["by"] = None
    return [PlantedBreach(path_of(use), "III.C", "unknown"), PlantedBreach("", "I.E", "unknown")]


def alternatives(draft: Draft) -> Found:
    """III.E: not all alternatives explored, or nobody judged if they were."""
    if not draft.uses:
        return []
    judged = draft.rng.choice((False, False, None))
    draft.data["all_alternatives_explored"] = judged
    return [PlantedBreach("", "III.E", "review" if judged is None else "fail")]


def unwatched_restraint(draft: Draft) -> Found:
    """III.G.1: watched with a gap, from too far, or not at all."""
    if not restraints(draft):
        return []
    use = draft.rng.choice(restraints(draft))
    gap = {"started": use["started"], "ended": use["started"] + SECOND}
    use["monitoring"] = draft.rng.choice(
        (
            {"mode": "direct", "throughout": False},
            {"mode": "direct", "gaps": [gap]},
            {"mode": "video", "within_reach": False, "throughout": True},
            {"mode": "none"},
        )
    )
    return [PlantedBreach(path_of(use), "III.G.1")]


def unwatched_seclusion(draft: Draft) -> Found:
    """III.G.2: not frequently watched, or nobody judged; behind a lock other duties bear."""
    free = [one for one in draft.seclusions if not one["locked"]]
    if not free:
        return []
    use, frequent = free[0], draft.rng.choice((False, False, None))
    use["monitoring"] = {"mode": "direct", "throughout": False, "frequent": frequent}
    return [PlantedBreach(path_of(use), "III.G.2", "review" if frequent is None else "fail")]


def too_long_for_composure(draft: Draft) -> Found:
    """III.H.1.a: held longer than needed, or nobody judged."""
    if not draft.uses:
        return []
    use, needed = any_use(draft), draft.rng.choice((False, False, None))
    use["only_as_long_as_needed"] = needed
    return [PlantedBreach(path_of(use), "III.H.1.a", "review" if needed is None else "fail")]


def undecided(draft: Draft) -> Found:
    """III.H.2: past fifteen minutes with no decision, a late one, or one that decides nothing."""
    late = [one for one in draft.uses if LIMIT < one["ended"] - one["started"] <= LIMIT + CARRIES]
    if not late:
        return []
    use = late[0]
    mark = use["started"] + LIMIT
    use["determinations"] = draft.rng.choice(
        (
            [],
            [facts.determination(mark + SECOND)],
            [facts.determination(mark, necessary=False)],
            [facts.determination(mark, role="other")],
            [facts.determination(mark, trained=False)],
            [facts.determination(use["started"] - SECOND)],
        )
    )
    return [PlantedBreach(path_of(use), "III.H.2")]


def not_decided_anew(draft: Draft) -> Found:
    """III.H.3: the decision of the fifteenth minute was followed by none, or by one a second too late."""
    late = [one for one in draft.uses if one["ended"] - one["started"] > LIMIT + CARRIES + SECOND]
    if not late:
        return []
    use = late[0]
    first = facts.determination(use["started"] + LIMIT, id="d1")
    second = facts.determination(first["at"] + CARRIES + SECOND, id="d2")
    use["determinations"] = [first, second] if draft.chance(0.5) else [first]
    return [PlantedBreach(path_of(use), "III.H.3")]


def no_look_for_distress(draft: Draft) -> Found:
    """III.I: no evaluation, or one that was not entered."""
    if not draft.uses:
        return []
    use = any_use(draft)
    looks = [one | {"recorded": False} for one in use["distress_evaluations"]]
    use["distress_evaluations"] = looks if draft.chance(0.5) else []
    return [PlantedBreach(path_of(use), "III.I")]


def mislabelled(draft: Draft) -> Found:
    """I.A: recorded as a time out that one cannot leave; it is judged as the seclusion it was."""
    if not draft.seclusions:
        return []
    use = draft.seclusions[0]
    use["kind"] = "exclusionary_time_out"
    return [PlantedBreach(path_of(use), "I.A", "fail", "warning")]


def false_claim(draft: Draft) -> Found:
    """I.D.1: an exclusion is claimed that the facts refute."""
    if not restraints(draft):
        return []
    use = draft.rng.choice(restraints(draft))
    use["exclusion"] = {"kind": "calming_hold", "brief": False, "to_calm": True}
    return [PlantedBreach(path_of(use), "I.D.1", "fail", "warning")]


def route_blank(draft: Draft) -> Found:
    """I.G: by which route the student is covered is not recorded."""
    draft.data["student"] = draft.data["student"] | {"enrolled_as": None}
    return [PlantedBreach("", "I.G", "unknown")]


def no_team(draft: Draft) -> Found:
    """VIII.B: no member of the crisis intervention team came."""
    if not draft.uses:
        return []
    draft.data["crisis_team_responded"] = False
    return [PlantedBreach("", "VIII.B")]


def on_agent(clause: str, change: Data) -> Plant:
    """Change facts of an agent."""

    def plant(draft: Draft) -> Found:
        given = of_kind(draft, "psychopharmacologic_agent")
        if not given:
            return []
        given[0].update(change)
        return [PlantedBreach(path_of(given[0]), clause)]

    return plant


def on_time_out(clause: str, change: Data) -> Plant:
    """Change facts of a time out; a blank judgement is a question."""

    def plant(draft: Draft) -> Found:
        held = of_kind(draft, "exclusionary_time_out")
        if draft.uses or not held:
            return []
        held[0].update(change)
        asked = None in change.values()
        return [PlantedBreach(path_of(held[0]), clause, "review" if asked else "fail")]

    return plant


BREACHES_OF_USE: tuple[Plant, ...] = (
    life_threatened,
    no_emergency,
    planned,
    untrained,
    nobody_named,
    changed_fact("III.D", "as_discipline", True),  # noqa: FBT003 - the fact itself
    changed_fact("III.D", "as_convenience", True),  # noqa: FBT003 - the fact itself
    alternatives,
    unwatched_restraint,
    unwatched_seclusion,
    too_long_for_composure,
    no_look_for_distress,
    mislabelled,
    false_claim,
    route_blank,
    no_team,
)

BREACHES_OF_LENGTH: tuple[Plant, ...] = (undecided, not_decided_anew)

BREACHES_OF_CARE: tuple[Plant, ...] = (
    on_agent("V.A", {"student_consent": False}),
    on_agent("V.A", {"parent_consent": False, "as_emergency": False}),
    on_agent("V.B", {"therapeutic_dose": False}),
    on_agent("V.B", {"replaces_treatment": True}),
    on_agent("V.C", {"lawfully_administered": False}),
    on_time_out("VI.A", {"as_discipline": True}),
    on_time_out("VI.B", {"attended": "neither"}),
    on_time_out("VI.B", {"attended": "immediately_available", "verbal_contact": False}),
    on_time_out("VI.C", {"space_clean": False}),
    on_time_out("VI.C", {"space_calming": None}),
    on_time_out("VI.D", {"ended_as_soon_as_possible": False}),
)
