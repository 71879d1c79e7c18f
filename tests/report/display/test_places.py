"""Where something lacks, by names: the fact once, then the incidents."""

import pytest

from restraint_rules.findings import ENGLISH
from restraint_rules.report.display.places import holder_of, place_of, where_most

MANY = [f"records[s-{number}].incidents[I-{number}].notices" for number in range(1, 6)]


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        pytest.param(["report"], "report", id="one fact of one incident"),
        pytest.param(["incidents[I-4].report.at"], "report.at, in: I-4", id="in a student's record"),
        pytest.param(MANY[:2], "notices, in: s-1 I-1, s-2 I-2", id="in two students' records"),
        pytest.param(MANY, "notices, in: s-1 I-1, s-2 I-2, s-3 I-3 and 2 more", id="the first few"),
        pytest.param(["records[s-1].eligibility"], "eligibility, in: s-1", id="of a student"),
        pytest.param(
            ["interventions[r1].by", "interventions[r2].by"], "interventions.by, in: r1, r2", id="of two uses"
        ),
        pytest.param(
            ["incidents[I-1].interventions[r1].by", "incidents[I-1].interventions[r2].by"],
            "interventions.by, in: I-1",
            id="an incident is named once",
        ),
        pytest.param(["incidents[I-1]", "incidents[I-2]"], "I-1, I-2", id="whole records"),
    ],
)
def test_a_fact_is_named_with_the_records_that_lack_it(paths: list[str], said: str) -> None:
    assert place_of(paths, ENGLISH) == said
    assert "[]" not in said


@pytest.mark.parametrize(
    ("path", "holder"),
    [
        ("report.at", ""),
        ("incidents[I-1].report.at", "incidents[I-1]"),
        ("schools[S].records[s].incidents[I].interventions[r].by", "schools[S].records[s].incidents[I]"),
        ("crisis_teams[2025-26]", ""),
    ],
)
def test_in_whose_record_a_fact_stands(path: str, holder: str) -> None:
    assert holder_of(path) == holder


def test_where_most_of_what_is_left_out_stands() -> None:
    assert where_most([*MANY, MANY[4], MANY[4], MANY[1]], ENGLISH) == "s-5 (3), s-2 (2), s-1 (1)"
    assert where_most(["", "interventions[r1]"], ENGLISH) == ""
