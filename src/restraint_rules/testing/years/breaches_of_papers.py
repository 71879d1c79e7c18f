"""Breaches of sections IX and X: reports, copies, notices, the director's and the state's word."""

from datetime import timedelta

from restraint_rules.testing.days import clock
from restraint_rules.testing.facts import Data
from restraint_rules.testing.years.breaches_of_use import Found, Plant
from restraint_rules.testing.years.drafts import Draft, injure, later
from restraint_rules.testing.years.planted import PlantedBreach
from restraint_rules.testing.years.standing import NOT_A_NOTIFIER

__all__ = ["BREACHES_OF_PAPERS"]

ONE_DAY = timedelta(days=1)
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
STATED = {
    "emergency": "IX.A.1",
    "prior_steps": "IX.A.1",
    "description": "IX.A.2",
    "duration": "IX.A.3",
    "plan_effect": "IX.A.4",
}


def late_report(draft: Draft) -> Found:
    """IX.A: completed at the midnight that ended the next school day; the copy goes out after it."""
    due = draft.next_school_day()
    if not draft.uses or due is None:
        return []
    at = clock(due + ONE_DAY, 0) + draft.rng.choice((0, 9)) * HOUR
    draft.data["report"]["at"] = at
    draft.data["report_copy"] = {"at": at + HOUR}
    found = [PlantedBreach("", "IX.A")]
    if at.date() > draft.copy_due():
        found.append(PlantedBreach("", "IX.B.3"))
    return found


def no_report(draft: Draft) -> Found:
    """IX.A: no report, or a draft; then no copy is one of it."""
    if not draft.uses:
        return []
    draft.data["report"] = {"done": False} if draft.chance(0.5) else draft.data["report"] | {"final": False}
    return [PlantedBreach("", "IX.A"), PlantedBreach("", "IX.B.3")]


def report_blank(draft: Draft) -> Found:
    """IX.A: nothing says if there is a report; so nobody can tell of what the copy is one."""
    if not draft.uses:
        return []
    draft.data["report"] = None
    return [PlantedBreach("", "IX.A", "unknown"), PlantedBreach("", "IX.B.3", "unknown")]


def not_filed(draft: Draft) -> Found:
    """IX.A: completed in time and not put into the educational file."""
    if not draft.uses:
        return []
    draft.data["report"]["in_educational_file"] = False
    return [PlantedBreach("", "IX.A")]


def says_too_little(draft: Draft) -> Found:
    """IX.A.1 to IX.A.5: the form leaves something empty, or does not show if it does."""
    if not draft.uses:
        return []
    stated = STATED | ({"per_iep": "IX.A.5"} if draft.seclusions else {})
    if not draft.data["emergency"]["grounds"]:  # then there is none to describe
        stated = {name: clause for name, clause in stated.items() if clause != "IX.A.1"}
    name = draft.rng.choice(sorted(stated))
    report: Data = draft.data["report"]
    del report[name]
    if draft.chance(0.25):
        return [PlantedBreach("", stated[name], "unknown")]
    report["left_out"] = [name]
    return [PlantedBreach("", stated[name])]


def parent_not_told(draft: Draft) -> Found:
    """IX.B.1: no notice that counts within twenty-four hours, though one was attempted at once."""
    if not draft.uses:
        return []
    one = draft.data["notices"][-1]
    too_late = one | {"at": later(draft.start, 24 * HOUR + SECOND)}
    draft.data["notices"] = draft.rng.choice(([], [too_late], [one | {"outcome": "not_reached"}]))
    return [PlantedBreach("", "IX.B.1")]


def no_immediate_attempt(draft: Draft) -> Found:
    """IX.B.1: told in time, but not tried at once; or nobody judged if what was tried was prompt."""
    if not draft.uses:
        return []
    one, prompt = draft.data["notices"][-1], draft.rng.choice((False, None))
    draft.data["notices"] = [one | {"at": later(draft.end, 3 * HOUR)}]
    draft.data["immediate_attempt"] = prompt
    return [PlantedBreach("", "IX.B.1", "review" if prompt is None else "fail")]


def method_blank(draft: Draft) -> Found:
    """IX.B.2: by which method is not recorded."""
    if not draft.uses:
        return []
    draft.data["notices"] = [one | {"method": None} for one in draft.data["notices"]]
    return [PlantedBreach("", "IX.B.2", "unknown")]


def not_designated(draft: Draft) -> Found:
    """IX.B.4: told by someone not designated for it."""
    if not draft.uses:
        return []
    draft.data["notices"][-1]["by"] = NOT_A_NOTIFIER
    return [PlantedBreach("", "IX.B.4")]


def no_copy(draft: Draft) -> Found:
    """IX.B.3: no copy, one a moment late, or one of what was not completed yet."""
    if not draft.uses:
        return []
    draft.data["report_copy"] = draft.rng.choice(
        (
            {"done": False},
            {"at": clock(draft.copy_due() + ONE_DAY, 0)},
            {"at": draft.data["report"]["at"] - SECOND},
        )
    )
    return [PlantedBreach("", "IX.B.3")]


def director_not_told(draft: Draft) -> Found:
    """IX.D: the director was told nothing, and for that there is no moment."""
    if not draft.uses:
        return []
    notice = draft.rng.choice(({"done": False}, None))
    draft.data["director_notice"] = notice
    clauses = ["IX.D.1", "IX.D.2"]
    if draft.seclusions:
        clauses.append("IX.D.3")
    if any(one["person"] == "student" for one in draft.data["injuries"]):
        clauses.append("IX.D.4")
    return [PlantedBreach("", clause, "unknown" if notice is None else "pending") for clause in clauses]


def director_told_in_part(draft: Draft) -> Found:
    """IX.D.2, IX.D.3: the director was not told one thing."""
    if not draft.uses:
        return []
    clause, name = "IX.D.2", "told_emergency"
    if draft.seclusions and draft.chance(0.5):
        clause, name = "IX.D.3", "told_per_iep"
    draft.data["director_notice"][name] = False
    return [PlantedBreach("", clause, "pending")]


def injury_not_told(draft: Draft) -> Found:
    """IX.D.4: the director was not told of an injury; the state was."""
    if not draft.uses:
        return []
    injure(draft)
    draft.data["director_notice"]["told_injury"] = False
    return [PlantedBreach("", "IX.D.4", "pending")]


def injury_not_reported(draft: Draft) -> Found:
    """X.B: an injury not reported to the state, or a day late after its discovery."""
    if not draft.uses:
        return []
    injure(draft)
    found = draft.day + draft.rng.randint(0, 2) * ONE_DAY
    if found > draft.day:
        draft.data["injuries"][-1]["discovered"] = found
    late = clock(draft.year.business_day(found, 2) + ONE_DAY, 0)
    draft.data["state_report"] = draft.rng.choice(({"done": False}, {"at": late}))
    return [PlantedBreach("", "X.B")]


def injury_blank(draft: Draft) -> Found:
    """X.B and IX.D.4: whether anybody was hurt is not recorded."""
    if not draft.uses:
        return []
    draft.data["injuries"] = None
    return [PlantedBreach("", "X.B", "unknown"), PlantedBreach("", "IX.D.4", "unknown")]


BREACHES_OF_PAPERS: tuple[Plant, ...] = (
    late_report,
    no_report,
    report_blank,
    not_filed,
    says_too_little,
    parent_not_told,
    no_immediate_attempt,
    method_blank,
    not_designated,
    no_copy,
    director_not_told,
    director_told_in_part,
    injury_not_told,
    injury_not_reported,
    injury_blank,
)
