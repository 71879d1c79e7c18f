"""What a process does with a piece of a batch; in a module of its own, so that processes can import it."""

from datetime import datetime

from builders import CALENDAR

from restraint_rules import Incident, evaluate_many, policies
from restraint_rules.analysis import BatchItem


def judge_piece(piece: list[Incident], as_of: datetime) -> list[BatchItem]:
    """Judge some incidents."""
    return list(evaluate_many(piece, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=as_of))
