"""How many uses within how many days oblige a team to meet, by the text in force on the day of judging."""

from typing import cast

from restraint_rules.analysis.triggers.found_triggers import CONVENING
from restraint_rules.calendar.units import SchoolDays
from restraint_rules.engine.bench import Bench
from restraint_rules.errors import UnsuitableSubjectError
from restraint_rules.reasoning.over_time.windows import Measure, measure_of

__all__ = ["counted_window"]


def counted_window(bench: Bench) -> tuple[int, Measure]:
    """Find the number of uses, and the window they are counted in.

    Raises:
        UnsuitableSubjectError: If the policy counts no uses.
    """
    edition = bench.edition(bench.today)
    bound = [step.rule for step in edition.steps if step.rule.name == CONVENING]
    if not bound:
        message = f"{bench.policy.id} asks for no meeting after repeated use"
        raise UnsuitableSubjectError(message)
    given = bound[0].parameters
    needed, within = cast("tuple[int, SchoolDays]", (given["uses"], given["within"]))
    return needed, measure_of(within, bench.context(edition))
