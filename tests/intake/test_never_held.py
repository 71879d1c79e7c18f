"""Which facts a source never holds."""

from dataclasses import replace

import pytest
from intake_rows import ROW, SMALL, taken_in

from restraint_rules import Setting
from restraint_rules.intake import Column, Ident, layouts, never_held
from restraint_rules.intake.layout import Layout


def test_a_fact_that_no_column_becomes_is_named_once_for_all_it_holds() -> None:
    named = never_held([SMALL])
    assert {"interventions[].monitoring", "report", "director_notice", "eligibility", "meetings"} <= set(
        named
    )
    assert not any(name.startswith(("report.", "interventions[].monitoring.")) for name in named)


def test_of_a_fact_that_is_held_in_part_the_other_parts_are_named() -> None:
    assert {"notices[].method", "notices[].outcome"} <= set(never_held([SMALL]))
    assert "notices" not in never_held([SMALL])
    assert "notices[].done" not in never_held([SMALL])


def test_what_stands_in_for_a_fact_that_is_held_is_held() -> None:
    assert {"interventions[].ended", "interventions[].ongoing"}.isdisjoint(
        never_held([layouts.EDFI_DELAWARE])
    )
    assert {"interventions[].emergency", "report.done"}.isdisjoint(never_held([layouts.EDFI_DELAWARE]))
    assert {"interventions[].started", "interventions[].ended"} <= set(never_held([layouts.EDFI]))


def test_ids_and_what_is_no_fact_are_not_named() -> None:
    named = {name.rpartition(".")[2] for name in never_held([SMALL])}
    assert named.isdisjoint({"id", "extensions", "attestations", "incidents", "left_out"})


def test_a_fact_of_the_student_is_held_by_a_column_of_its_own() -> None:
    wider = SMALL.with_columns(Column("sex", "record.demographics.sex", Ident()))
    assert "demographics" in never_held([SMALL])
    assert "demographics" not in never_held([wider])
    assert "demographics.race_ethnicity" in never_held([wider])


def test_what_another_source_holds_is_held() -> None:
    assert "eligibility" not in never_held([layouts.EDFI, layouts.EDFI_SPECIAL_EDUCATION])
    assert "eligibility" in never_held([layouts.EDFI])


@pytest.mark.parametrize("layout", layouts.ALL, ids=lambda one: one.id)
def test_the_names_are_such_as_a_setting_takes(layout: Layout) -> None:
    assert Setting(not_collected=never_held([layout])).not_collected


def test_they_stand_in_the_setting_by_themselves_beside_what_is_given() -> None:
    setting = taken_in(ROW, setting=Setting(not_collected=("meetings", "mine"))).setting
    assert setting.not_collected[:2] == ("meetings", "mine")
    assert set(setting.not_collected) == {"mine", *never_held([SMALL])}
    with_staff = taken_in(ROW, also=[([], replace(layouts.EDFI_SPECIAL_EDUCATION))]).setting
    assert "eligibility" not in with_staff.not_collected
