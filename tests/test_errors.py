"""One family of errors for what judging can raise."""

import pytest
from builders import judge

from restraint_rules import errors
from restraint_rules.errors import (
    PolicyDocumentError,
    RestraintRulesError,
    UnknownReadingError,
    ValidationError,
    WallClockError,
)
from restraint_rules.sentences import problem_at


class TestFamily:
    """Judging valid input raises nothing but a RestraintRulesError."""

    @pytest.mark.parametrize(
        "name", [name for name in errors.__all__ if name.endswith("Error") and name != "ValidationError"]
    )
    def test_every_error_belongs_to_it(self, name: str) -> None:
        assert issubclass(getattr(errors, name), RestraintRulesError)

    def test_a_wall_clock_error_is_a_value_error_too(self) -> None:
        assert issubclass(WallClockError, ValueError)

    def test_bad_input_is_not_of_the_family(self) -> None:
        assert not issubclass(ValidationError, RestraintRulesError)

    def test_caught_by_its_base(self) -> None:
        with pytest.raises(RestraintRulesError) as caught:
            judge(readings={"moon_phase": "full"})
        assert type(caught.value) is UnknownReadingError


def test_a_document_is_refused_with_each_path_there_is() -> None:
    whole, part = problem_at("It is no object.", "object"), problem_at("Give a date.", "date", "clauses", 0)

    assert str(PolicyDocumentError(whole, part)) == "It is no object.; clauses[0]: Give a date."
