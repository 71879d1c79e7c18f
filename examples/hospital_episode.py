"""One hospital episode under three standards: the federal rule, the directors' position, the planning tool.

A patient of fourteen was held for two and a half hours under an order of two; a nurse saw her after fifty
minutes, and the staff talked it over the next day. Run it from anywhere:

    python examples/hospital_episode.py
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from restraint_rules import CareEpisode, Report, compare, evaluate, policies, testing
from restraint_rules.policy import Policy
from restraint_rules.testing import care

TEXTS = (policies.CMS_HOSPITAL, policies.NASMHPD, policies.SIX_CORE_STRATEGIES)
ZONE = ZoneInfo("America/New_York")
NEXT_WEEK = datetime(2026, 3, 12, 9, tzinfo=ZONE)


def episode() -> CareEpisode:
    """The episode as the hospital recorded it; what it left blank is not recorded."""
    nurse = care.evaluation(
        testing.at("10:50"), licence="registered_nurse", consulted={"done": True, "promptly": True}
    )
    held = care.use(minutes=150, orders=[care.order(minutes=120)], evaluations=[nurse], safe_technique=None)
    talk = care.debriefing(testing.at("09:00").replace(day=6), person_present=False, immediate=False)
    return care.episode(held, debriefings=[talk])


def judged(policy: Policy) -> Report:
    """The episode under one text, a week later."""
    return evaluate(episode(), policy=policy, calendar=testing.calendar(), as_of=NEXT_WEEK)


def main() -> None:
    """Say what each text finds, then set what they share side by side."""
    for policy in TEXTS:
        print(judged(policy))
        print()
    found = compare(episode(), TEXTS, calendar=testing.calendar(), as_of=NEXT_WEEK)
    for topic in ("Ordered", "Renewed, and a new order", "Debriefings"):
        for cell in found[topic].cells:
            print(f"{topic}: {cell.policy}: {cell.status}")


if __name__ == "__main__":
    main()
