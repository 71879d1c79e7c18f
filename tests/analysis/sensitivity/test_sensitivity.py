"""Which findings another reading would change."""

from typing import Any

import pytest
from builders import CALENDAR, LATER, at, determination, incident, restraint, setting
from student_builders import incident_on, record, school_day

from restraint_rules import sensitivity
from restraint_rules.analysis import Sensitivity
from restraint_rules.analysis.sensitivity.sensitivity import told
from restraint_rules.errors import UnknownReadingError
from restraint_rules.findings import ENGLISH
from restraint_rules.models.base import Subject
from restraint_rules.policies import SPRAGUE
from restraint_rules.report.display.grid import Grid


def tried(subject: Subject, **arguments: Any) -> Sensitivity:
    return sensitivity(
        subject, policy=SPRAGUE, calendar=CALENDAR, as_of=at(LATER), setting=setting(), **arguments
    )


def readings_deciding(found: Sensitivity) -> dict[tuple[str, object], set[tuple[str, str]]]:
    return {
        (one.reading, one.choice): {(change.kind, change.finding.clause) for change in one.changes}
        for one in found.deciding
    }


LATE_DECISION = incident(restraint("10:00", "10:20", determinations=[determination("10:17")]))


def test_each_choice_with_what_it_changes() -> None:
    assert readings_deciding(tried(LATE_DECISION)) == {
        ("first_determination", "any_time"): {("cured", "III.H.2")}
    }


def test_a_lawful_short_restraint_depends_on_no_reading() -> None:
    assert tried(incident()).deciding == ()


def test_there_is_one_effect_for_each_alternative_and_no_combination() -> None:
    others = sum(len(reading.choices) - 1 for reading in SPRAGUE.readings)

    assert len(list(tried(incident()))) == others


def test_numbers_are_tried_where_a_reading_takes_them() -> None:
    found = tried(LATE_DECISION, numbers={"first_determination": [1, 2]})

    assert readings_deciding(found) == {
        ("first_determination", "any_time"): {("cured", "III.H.2")},
        ("first_determination", 1): {("moved", "III.H.2")},  # still late, by another minute
        ("first_determination", 2): {("cured", "III.H.2")},
    }


def test_a_base_other_than_the_default() -> None:
    found = tried(LATE_DECISION, readings={"first_determination": 2})

    assert {(one.choice, one.instead_of) for one in found if one.changes.new} == {("by_limit", 2)}


def test_what_spans_time_too() -> None:
    """Twenty-one school days from the first to the last of four uses."""
    found = tried(record(*map(school_day, (1, 2, 3, 21))))

    assert set(readings_deciding(found)) == {("window", "one_more_school_day")}
    assert readings_deciding(found)["window", "one_more_school_day"] == {("new", "VII.A.1")}


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param({"numbers": {"no_such": [1]}}, id="no such reading"),
        pytest.param({"numbers": {"window": [1]}}, id="it takes no number"),
        pytest.param({"numbers": {"monitoring_interval": [5, -1]}}, id="no such number"),
        pytest.param({"readings": {"window": "moon"}}, id="no such choice"),
    ],
)
def test_what_is_not_known_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(UnknownReadingError):
        tried(incident(), **arguments)


def test_in_words() -> None:
    found = tried(LATE_DECISION)
    text = " ".join(str(found).split())

    assert text.startswith("Incident I-1: other choices that change something: 1 of ")
    assert "By when must the first decision on continuing exist? (first_determination)" in text
    assert "Clause As judged: by limit Read otherwise: any time" in text
    assert "! breach: 20 min, over 15 min" in text
    assert repr(found).startswith("<Sensitivity of incident I-1: 1 of ")
    assert "Read otherwise: any time</th>" in found.to_html()


def test_what_one_reading_alone_finds() -> None:
    """Four uses within twenty school days, two of them of one incident: three incidents make no window."""
    day = school_day(1)
    two = [restraint(f"{day}T{hour}:00", f"{day}T{hour}:05", id=f"r{hour}") for hour in (10, 11)]
    found = tried(record(incident_on(day, *two), school_day(2), school_day(3)))
    (table,) = (
        one for one in found.view(ENGLISH).sections if isinstance(one, Grid) and "use_counting" in one.title
    )
    rows = {clause.split()[0]: cells for clause, *cells in table.rows}

    assert table.columns[1:] == ("As judged: each intervention", "Read otherwise: each incident")
    assert rows["VII.A.1"][1] == "not applicable: There were never 4 uses within 20 school days."
    assert told(None, ENGLISH) == "nothing."
