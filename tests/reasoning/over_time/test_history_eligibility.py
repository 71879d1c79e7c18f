"""What was true of the student when: eligible for special education, or being evaluated."""

from datetime import date
from typing import Any

import pytest
from student_builders import eligible, history_of, record

from restraint_rules.models.people import EligibilityStatus
from restraint_rules.models.records import StudentRecord
from restraint_rules.policies.connecticut_terms import ELIGIBLE, NOT_ELIGIBLE
from restraint_rules.reasoning.over_time.history import History
from restraint_rules.reasoning.over_time.statuses import Statuses

DAY = "2026-03-05"


class TestEligibility:
    """The stretch that covers the day; of several the one that began last."""

    @pytest.mark.parametrize(
        ("stretches", "not_eligible", "has_ppt"),
        [
            ([eligible("not_eligible")], True, False),
            ([eligible("eligible")], False, True),
            ([eligible("being_evaluated")], False, True),
            (None, None, None),
            ([], None, None),
            ([eligible(since="2026-03-05")], False, True),
            ([eligible(since="2026-03-06")], None, None),
            ([eligible(until="2026-03-05")], False, True),
            ([eligible(until="2026-03-04")], None, None),
            ([eligible("not_eligible"), eligible(since="2026-03-05")], False, True),
            ([eligible("not_eligible"), eligible(since="2026-03-06")], True, False),
            ([eligible(since="2026-01-05"), eligible("not_eligible")], False, True),
            ([eligible(since="2026-01-05", until="2026-03-04"), eligible("not_eligible")], True, False),
            ([eligible(), eligible("being_evaluated")], False, True),
            ([eligible(), eligible("not_eligible")], None, None),
            ([eligible("not_eligible"), eligible()], None, None),
        ],
        ids=[
            "not eligible",
            "eligible",
            "being evaluated",
            "not recorded",
            "nothing recorded",
            "from that day",
            "from the day after",
            "until that day",
            "until the day before",
            "become eligible that day",
            "become eligible the day after",
            "the later stretch counts, however they stand",
            "the later stretch is over",
            "two that agree on whose team it is",
            "two that contradict each other",
            "and in the other order",
        ],
    )
    def test_on_a_day(self, stretches: Any, not_eligible: Any, has_ppt: Any) -> None:
        history = history_of(record(DAY, eligibility=stretches))

        missing = ("eligibility",) if has_ppt is None else ()

        assert eligibility_answer(history, NOT_ELIGIBLE) == (not_eligible, missing)
        assert eligibility_answer(history, ELIGIBLE) == (has_ppt, missing)


def eligibility_answer(
    history: History, statuses: frozenset[EligibilityStatus]
) -> tuple[bool | None, tuple[str, ...]]:
    fact = history.eligible_as(statuses, date(2026, 3, 5))
    return fact.value, fact.missing


@pytest.mark.parametrize(
    ("stretches", "said", "expected"),
    [
        (None, "eligible", {"eligible"}),
        ([], "eligible", {"eligible"}),
        ([{"since": "2026-03-05", "status": "not_eligible"}], "eligible", {"not_eligible"}),
        ([{"since": "2026-03-06", "status": "not_eligible"}], "eligible", {"eligible"}),
        (None, None, set()),
    ],
    ids=["no stretches", "an empty list", "a stretch", "a later stretch", "nothing"],
)
def test_eligibility_known_for_one_day(stretches: Any, said: Any, expected: set[str]) -> None:
    student = {"id": "student-1", "special_education": said}
    one = StudentRecord.model_validate(
        {
            "student": {"id": "student-1"},
            "incidents": [
                {
                    "id": "I-1",
                    "day": "2026-03-05",
                    "student": student,
                    "interventions": [{"kind": "seclusion", "id": "s1"}],
                }
            ],
            "eligibility": stretches,
        }
    )
    statuses = Statuses(one)

    assert statuses.on(date(2026, 3, 5)) == expected
    assert statuses.on(date(2026, 3, 4)) == set()
