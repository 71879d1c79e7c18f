"""A short run of the documents' fuzzer; `poe fuzz-documents` runs it for a hundred thousand."""

import pytest
from fuzzing.run_documents import fuzzed_documents


@pytest.mark.slow
def test_every_document_is_a_policy_or_refused_with_words() -> None:
    fuzzed = fuzzed_documents(200, seed=4)

    assert fuzzed.faults == []
    assert set(fuzzed.answers) >= {"policies", "refused with a path"}
