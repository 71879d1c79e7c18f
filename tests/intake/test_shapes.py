"""What a row may be: a use, several side by side, a member of staff of a use, a notice of an incident."""

from dataclasses import replace

from intake_rows import ROW, SMALL, ZONE, kind_of, notes_of, records_of, sole, taken_in

from restraint_rules import Incident
from restraint_rules.intake import Clock, Column, Day, Ident, Layout, Length, ListOf, Moment, codes, read
from restraint_rules.models import Period

KINDS = codes({"Physical Restraint": "physical_restraint", "Time Out": "exclusionary_time_out"})


def side_by_side(number: int) -> tuple[Column, ...]:
    """The columns of one of several uses of a sheet."""
    use = f"interventions[{number}]"
    return (
        Column(f"Type {number}", f"{use}.kind", KINDS),
        Column(f"Start {number}", f"{use}.started", Clock(), "clock"),
        Column(f"End {number}", f"{use}.ended", Clock(), "clock"),
        Column(f"Minutes {number}", f"{use}.duration", Length()),
    )


SHEET = replace(
    SMALL,
    id="sheet",
    row="one sheet: up to four uses of a day, side by side",
    incident=(),
    columns=(
        Column("Student", "student.id", Ident()),
        Column("Date", "day", Day()),
        *(column for number in range(1, 5) for column in side_by_side(number)),
    ),
)


def test_a_sheet_of_several_uses_is_one_incident_with_those_that_are_there() -> None:
    row = {
        "Student": "p1",
        "Date": "2026-03-05",
        "Type 1": "Physical Restraint",
        "Start 1": "10:02",
        "End 1": "10:19",
        "Minutes 1": "17",
        "Type 2": "Time Out",
        "Start 2": "",
        "End 2": "",
        "Minutes 2": "5",
        "Type 3": "",
        "Start 3": "",
        "End 3": None,
        "Minutes 3": "-",
    }
    (record,) = records_of(taken_in(row, layout=SHEET))
    incident = sole(record.incidents)
    assert [(one.id, kind_of(one)) for one in incident.interventions] == [
        ("1", "physical_restraint"),
        ("2", "exclusionary_time_out"),
    ]


def staff_layout() -> Layout:
    """Rows of staff joined to the events they took part in."""
    return replace(
        SMALL.with_columns(
            Column("who", "interventions[].by[]", Ident(), more=("setting.staff[].id",)),
            Column("watchers", "interventions[].monitoring.by[]", ListOf(Ident())),
        ),
        elements={"interventions": ("event",), "setting.staff": ("who",)},
    )


def test_four_rows_of_four_members_of_staff_are_one_use() -> None:
    """Counted apart, one seclusion would set off a meeting after four."""
    intake = taken_in(
        *({**ROW, "who": f"staff-{n}", "watchers": "w1;w2"} for n in range(4)), layout=staff_layout()
    )
    (record,) = records_of(intake)
    use = sole(sole(record.incidents).interventions)
    assert isinstance(use, Period)
    assert use.by == ("staff-0", "staff-1", "staff-2", "staff-3")
    assert use.monitoring is not None
    assert use.monitoring.by == ("w1", "w2")
    assert len(intake.setting.staff) == 4
    assert notes_of(intake) == {}


def test_staff_rows_that_contradict_each_other_about_the_use_are_named() -> None:
    rows = [{**ROW, "who": "a"}, {**ROW, "who": "b", "to": "10:30"}]
    intake = taken_in(*rows, layout=staff_layout())
    assert notes_of(intake) == {"to": "contradicts"}


NOTICES = replace(
    SMALL,
    id="notices",
    row="one notice of an incident",
    columns=(
        Column("event", "id", Ident()),
        Column("pupil", "student.id", Ident()),
        Column("when", "notices[].at", Moment()),
    ),
    choices=(),
)


def test_rows_of_a_table_of_notices_join_the_incidents_they_tell_of() -> None:
    notices = [
        {"event": "e1", "pupil": "p1", "when": "2026-03-05 11:00"},
        {"event": "e1", "pupil": "p1", "when": "2026-03-05 14:00"},
    ]
    intake = read([ROW], SMALL, zone=ZONE, also=[(notices, NOTICES)], of="incident")
    (incident,) = intake
    assert isinstance(incident, Incident)
    assert len(incident.notices or ()) == 2
    assert (intake.rows, intake.rows_used) == (3, 3)


def test_a_notice_of_an_incident_that_no_row_tells_of_is_in_quarantine() -> None:
    notices = [{"event": "e9", "pupil": "p1", "when": "2026-03-05 11:00"}]
    intake = taken_in(ROW, also=[(notices, NOTICES)])
    assert [one.layout for one in intake.quarantined] == ["notices"]
