"""Builders of lawful records of care: an episode with one use, ordered, evaluated, watched, debriefed.

Change one fact and see what comes of it: ``care.episode(care.use(orders=[]))``. Judged with the kit's own
``calendar()`` as of ``AS_OF``, what comes without changes only passes or is not applicable. All people and
events are invented.
"""

from restraint_rules.testing.care.outcomes import death, debriefing, occurrence
from restraint_rules.testing.care.uses import TEN, evaluation, order, use
from restraint_rules.testing.care.wholes import episode, facility, person, staff

__all__ = [
    "TEN",
    "death",
    "debriefing",
    "episode",
    "evaluation",
    "facility",
    "occurrence",
    "order",
    "person",
    "staff",
    "use",
]
