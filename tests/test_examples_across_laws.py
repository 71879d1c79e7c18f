"""The example on the federal counts runs as a script, and says what its first lines promise."""

from printed import text_of

EXAMPLE = "civil_rights_counts"


def test_it_counts_a_school_by_hand_countable_facts() -> None:
    """Two holds, the second after eligibility began; a time out not to be left; handcuffs."""
    told = text_of(EXAMPLE).partition("School hillside: instances")[2].partition("School lakeside")[0]

    assert "Without disabilities Section 504 only IDEA Total" in told
    assert "mechanical restraint 1 0 0 1 physical restraint 1 0 1 2 seclusion 1 0 0 1" in told
    served = told.partition("School hillside: physical restraint, students served under IDEA")[2]
    assert "Two or more races 1 0 Total 1 0 1 English learners 0 0 0" in served


def test_what_is_not_collected_is_blank() -> None:
    assert "School north - Not collected: leave it blank." in text_of(EXAMPLE)
    assert "All that gave records: instances" in text_of(EXAMPLE)
    assert "mechanical restraint 1+ n/k n/k 1+" in text_of(EXAMPLE)


def test_each_year_names_its_text() -> None:
    assert (
        "2020-21, counted by the text of 2013-07-01: mechanical_restraint 0, physical_restraint 2"
        in text_of(EXAMPLE)
    )
    assert (
        "2021-22, counted by the text of 2021-07-01: mechanical_restraint 1, physical_restraint 2"
        in text_of(EXAMPLE)
    )
