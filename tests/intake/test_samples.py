"""The samples in their published form: what their rows say is accounted for, and becomes what it should."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from intake_rows import kind_of, sole, taken_in

from restraint_rules import Incident, SchoolCalendar, StudentRecord, evaluate, policies
from restraint_rules.intake import Intake, layouts
from restraint_rules.intake.layout import Layout
from restraint_rules.models import Period

SAMPLES = Path(__file__).parents[2] / "examples" / "rows"
FILES = {path.stem: path for path in SAMPLES.iterdir()}


def rows_of(layout: Layout) -> list[dict[str, Any]]:
    """The rows of a layout's sample."""
    path = FILES[layout.id]
    text = path.read_text(encoding="utf-8")
    return json.loads(text) if path.suffix == ".json" else list(csv.DictReader(text.splitlines()))


def intake_of_sample(layout: Layout, **arguments: Any) -> Intake:
    return taken_in(*rows_of(layout), layout=layout, **arguments)


def incidents_by_id(intake: Intake) -> dict[str, Incident]:
    return {
        one.id: one
        for record in intake
        if isinstance(record, StudentRecord)
        for one in record.incidents or ()
    }


def test_every_layout_has_its_sample_and_every_sample_its_layout() -> None:
    assert FILES.keys() == {layout.id for layout in layouts.ALL}


@pytest.mark.parametrize("layout", layouts.ALL, ids=lambda one: one.id)
def test_a_sample_has_the_columns_of_its_layout(layout: Layout) -> None:
    """Where it has not, the layout would be tried on less than it promises."""
    assert intake_of_sample(layout).columns_absent == ()


TOLD: dict[str, dict[tuple[str, str], tuple[int, ...]]] = {
    "template": {("ended", "end_before_start"): (3,), ("started", "end_before_start"): (3,)},
    "connecticut_form": {
        ("Date of Restraint", "two_digit_year"): (2,),
        ("Total time of restraint", "inexact"): (2,),
        ("Time restraint initiated", "no_day"): (2,),
        ("Date of Report", "placeholder"): (3,),
    },
    "edfi": {
        ("reasons.restraintEventReasonDescriptor", "unknown_code"): (3,),
        ("eventDate", "placeholder"): (4,),
    },
    "edfi_delaware": {
        ("_ext.de.restraintDuration", "inexact"): (1,),
        ("_ext.de.parentGuardianNotifiedTime", "midnight"): (1,),
        ("_ext.de.restraintDuration", "one_of_several"): (2,),
    },
    "edfi_michigan": {},
    "edfi_nebraska": {},
    "edfi_texas": {("_ext.tx.restraintStaffTypeDescriptor", "unknown_code"): (1,)},
    "edfi_special_education": {},
    "edfi_evaluations": {},
    "edfi_staff": {},
    "powerschool_illinois": {
        ("ParentContacted", "by_choice"): (2,),
        ("OccurrenceEndTime", "end_before_start"): (3,),
        ("OccurrenceStartTime", "end_before_start"): (3,),
        ("OccurrenceDate", "unreadable"): (5,),
        ("OccurrenceStartTime", "no_day"): (5,),
        ("OccurrenceEndTime", "no_day"): (5,),
        ("OccurrenceStartTime", "inexact"): (6,),
        ("EventType", "unknown_code"): (6,),
    },
    "powerschool_massachusetts": {
        ("RestraintStartTime", "one_digit_minutes"): (1,),
        ("ExtendedTimeApproverTitle", "unknown_code"): (2,),
        ("OODInd", "by_choice"): (3,),
        ("IEPInd", "by_choice"): (4, 5, 6),
    },
    "washington": {
        ("Action Duration (minutes)", "inexact"): (4,),
        ("Action Type", "unknown_code"): (3,),
        ("Time of Action Minute", "midnight"): (3,),
        ("Time of Action Hour", "inexact"): (4,),
    },
    "oregon": {},
    "infinite_campus": {
        ("Guardian Contacted", "by_choice"): (2,),
        ("Guardian Contacted Time", "midnight"): (3,),
        ("Response Type", "unknown_code"): (4,),
    },
}
"""What each sample does not say, by column and reason, and in which rows; blanks aside."""


@pytest.mark.parametrize("layout", layouts.ALL, ids=lambda one: one.id)
def test_what_a_sample_does_not_say_is_noted(layout: Layout) -> None:
    told = {
        (one.column, one.why): one.rows
        for one in intake_of_sample(layout).notes
        if one.why not in {"blank", "absent"}
    }
    assert told == TOLD[layout.id]


CALENDAR = SchoolCalendar.from_closures(
    id="2025-26",
    zone="America/New_York",
    first_day=datetime(2025, 8, 27).date(),
    last_day=datetime(2026, 6, 12).date(),
)


@pytest.mark.parametrize(
    "layout", [one for one in layouts.ALL if one.columns[1].to == "student.id" or "kind" in str(one.facts())],
    ids=lambda one: one.id,
)  # fmt: skip
def test_from_rows_to_a_printed_report(layout: Layout) -> None:
    records = list(intake_of_sample(layout))
    assert records
    for record in records:
        report = evaluate(
            record, policy=policies.SPRAGUE, calendar=CALENDAR, as_of=datetime(2026, 6, 30, tzinfo=UTC)
        )
        assert record.id in str(report)


class TestDelaware:
    """What the feed does not say passes nothing, and fails nothing."""

    def test_staff_are_trained_or_not_or_nobody_knows(self) -> None:
        staff = {one.id: one for one in intake_of_sample(layouts.EDFI_DELAWARE).setting.staff}
        assert [one.done for one in staff["31"].credentials or ()] == [True]
        assert staff["44"].credentials == ()

    def test_three_in_a_row_are_three_uses_of_which_only_the_first_has_a_start(self) -> None:
        uses = incidents_by_id(intake_of_sample(layouts.EDFI_DELAWARE))["R3"].interventions
        assert [one.id for one in uses] == ["u1", "u1/2", "u1/3"]
        assert [isinstance(one, Period) and one.started is not None for one in uses] == [
            True,
            False,
            False,
        ]
        assert [isinstance(one, Period) and one.by for one in uses] == [("31", "44")] * 3

    def test_or_one_use_by_choice(self) -> None:
        intake = intake_of_sample(layouts.EDFI_DELAWARE, choices={"count_means": "one_use"})
        (use,) = incidents_by_id(intake)["R3"].interventions
        assert isinstance(use, Period)
        assert use.duration is not None

    def test_injuries_are_of_whom_they_are_said_to_be(self) -> None:
        incidents = incidents_by_id(intake_of_sample(layouts.EDFI_DELAWARE))
        assert incidents["R1"].injuries == ()
        assert incidents["R2"].injuries is None
        assert [one.person for one in incidents["R3"].injuries or ()] == ["student", "employee"]

    def test_a_notice_at_midnight_has_its_day_alone(self) -> None:
        notice = sole(incidents_by_id(intake_of_sample(layouts.EDFI_DELAWARE))["R2"].notices)
        assert str(notice.at) == "2025-10-07"


class TestEdFiPeople:
    def test_eligibility_comes_from_its_own_tables(self) -> None:
        also = [(rows_of(one), one) for one in (layouts.EDFI_SPECIAL_EDUCATION, layouts.EDFI_EVALUATIONS)]
        intake = intake_of_sample(layouts.EDFI, also=also)
        stretches = {
            record.id: [(str(one.since), str(one.until), one.status) for one in record.eligibility or ()]
            for record in intake
            if isinstance(record, StudentRecord)
        }
        assert stretches == {
            "604822": [("2025-07-01", "2026-06-30", "eligible"), ("2026-03-02", "None", "being_evaluated")],
            "604823": [
                ("2025-07-01", "None", "not_eligible"),
                ("2025-10-01", "2025-11-14", "being_evaluated"),
                ("2025-11-14", "None", "eligible"),
            ],
            "604824": [],  # whose only event has no day
        }
        assert intake.rows_left_over == 1  # the student of whom no event tells


class TestMassachusetts:
    def test_an_iep_is_known_for_its_day_alone(self) -> None:
        record = next(iter(intake_of_sample(layouts.POWERSCHOOL_MASSACHUSETTS)))
        assert isinstance(record, StudentRecord)
        assert [(str(one.since), str(one.until)) for one in record.eligibility or ()] == [
            ("2025-10-06", "2025-10-06"),
            ("2025-10-08", "2025-10-08"),
        ]

    def test_no_iep_is_not_eligible_only_by_choice(self) -> None:
        intake = intake_of_sample(layouts.POWERSCHOOL_MASSACHUSETTS, choices={"no_iep_means": "not_eligible"})
        last = list(intake)[-1]
        assert isinstance(last, StudentRecord)
        assert [one.status for one in last.eligibility or ()] == ["not_eligible"]


class TestChoices:
    def test_an_isolated_time_out_is_taken_by_its_label_or_as_defined(self) -> None:
        as_defined = {"isolated_time_out_means": "as_defined"}
        for layout, name in (
            (layouts.POWERSCHOOL_ILLINOIS, "8001/2025-10-06/2"),
            (layouts.INFINITE_CAMPUS, "I-79"),
        ):
            (by_label,) = incidents_by_id(intake_of_sample(layout))[name].interventions
            (defined,) = incidents_by_id(intake_of_sample(layout, choices=as_defined))[name].interventions
            assert (
                by_label.model_dump(exclude_none=True).keys().isdisjoint({"alone", "in_room", "involuntary"})
            )
            assert defined.model_dump(include={"alone", "in_room", "involuntary"}) == dict.fromkeys(
                ("alone", "in_room", "involuntary"), True
            )

    def test_the_order_of_oregons_digits(self) -> None:
        day = incidents_by_id(intake_of_sample(layouts.OREGON))["6003"].day
        assert str(day) == "2026-05-08"
        assert intake_of_sample(layouts.OREGON, choices={"eight_digits": "ymd"}).incidents == 0


def test_a_flag_stands_for_one_use_of_its_kind() -> None:
    (restraint, seclusion) = incidents_by_id(intake_of_sample(layouts.OREGON))["6002"].interventions
    assert (kind_of(restraint), kind_of(seclusion)) == ("physical_restraint", "seclusion")
    assert (restraint.id, seclusion.id) == ("restraint", "seclusion")
