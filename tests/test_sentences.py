"""Problems: a path and a sentence for each error."""

import pytest
from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from restraint_rules import Incident
from restraint_rules.errors import Problem, ValidationError, problems
from restraint_rules.sentences import KIND_TAGS, SENTENCES, path_of, sentence_of


class TestPaths:
    """A location becomes the path a form would use."""

    @pytest.mark.parametrize(
        ("location", "path"),
        [
            ((), ""),
            (("day",), "day"),
            (("notices", 0, "at"), "notices[0].at"),
            (("interventions", 2, "period", "releases", 1, "onset"), "interventions[2].releases[1].onset"),
            (("interventions", 0, "psychopharmacologic_agent"), "interventions[0]"),
            ((3, "x"), "[3].x"),
        ],
    )
    def test_of(self, location: tuple[int | str, ...], path: str) -> None:
        assert path_of(location) == path

    @pytest.mark.parametrize("kind", ["physical_restraint", "seclusion", None, "psychopharmacologic_agent"])
    def test_the_tags_are_those_of_the_union(self, kind: str | None) -> None:
        with pytest.raises(ValidationError) as caught:
            Incident.model_validate({"interventions": [{"kind": kind, "id": 5}]})
        tags = [one["loc"][2] for one in caught.value.errors() if one["loc"][:1] == ("interventions",)]
        assert set(tags) <= KIND_TAGS
        assert "interventions[0].id" in [one.path for one in problems(caught.value)]


class TestSentences:
    """Each ends as a sentence does, and none repeats the value."""

    def test_ours_are_sentences(self) -> None:
        assert all(one.endswith(".") and one[0].isupper() for one in SENTENCES.values())

    def test_a_validator_s_own_words_are_taken_where_they_are_plain(self) -> None:
        class Form(BaseModel):
            count: int

        with pytest.raises(ValidationError) as caught:
            Form.model_validate({"count": "many"})
        assert problems(caught.value) == (Problem("count", "Give a whole number.", "int_parsing", "/count"),)

    @pytest.mark.parametrize("words", ["It is so.", "It is so"])
    def test_a_value_error_loses_its_prefix(self, words: str) -> None:
        error = PydanticCustomError("value_error", "Value error, {words}", {"words": words})
        assert (
            sentence_of({"type": "value_error", "loc": (), "msg": error.message(), "input": None})
            == "It is so."
        )
