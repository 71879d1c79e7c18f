"""A short run of the fuzzer; `poe fuzz 30` runs it for half an hour."""

import pytest
from fuzzing.run import fuzzed


@pytest.mark.slow
def test_every_mutated_request_gets_a_documented_answer() -> None:
    tally = fuzzed(seed=10, inputs=300)

    assert tally.faults == []
    assert set(tally.answers) >= {"report", "invalid_request"}
