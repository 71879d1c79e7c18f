"""Every count column of the collection's public-use file is filled from the counts: 123 of a school."""

from itertools import product

from civil_rights_builders import SMALL, counts

from restraint_rules.analysis import CivilRightsCounts

RACES = {
    "hispanic_or_latino": "HI",
    "american_indian_or_alaska_native": "AM",
    "asian": "AS",
    "native_hawaiian_or_other_pacific_islander": "HP",
    "black_or_african_american": "BL",
    "white": "WH",
    "two_or_more_races": "TR",
}
KINDS = {"mechanical_restraint": "MECH", "physical_restraint": "PHYS", "seclusion": "SECL"}
TABLES = {"without_idea": "NONIDEA", "idea": "IDEA"}
SEXES = {"female": "F", "male": "M"}
INSTANCES = {"without_disabilities": "WODIS", "section_504_only": "504", "idea": "IDEA"}


def columns(found: CivilRightsCounts, school: str) -> dict[str, int | None]:
    """A school's row of the file."""
    row: dict[str, int | None] = {}
    for kind, short in KINDS.items():
        for status, end in INSTANCES.items():
            name = f"SCH_RSINSTANCES_{short}_{end}"
            row[name] = found.cell("instances", kind, row=status, school=school).number
        for table, idea in TABLES.items():
            for sex, letter in SEXES.items():
                for race, code in RACES.items():
                    cell = found.cell("students", kind, table, race_ethnicity=race, sex=sex, school=school)
                    row[f"SCH_RS_{idea}_{short}_{code}_{letter}"] = cell.number
                rows = {"total": "TOT_RS_{}_{}_{}", "english_learners": "SCH_RS_{}_{}_EL_{}"}
                if table == "without_idea":
                    rows["section_504_only"] = "SCH_RS_{}_{}_504_{}"
                for asked, form in rows.items():
                    cell = found.cell("students", kind, table, asked, sex=sex, school=school)
                    row[form.format(idea, short, letter)] = cell.number
    return row


def test_every_column_is_filled() -> None:
    row = columns(counts(SMALL), "A")
    assert len(row) == 3 * 20 + 3 * 18 + 9 == 123
    assert None not in row.values()


def test_the_sexes_add_up_to_what_is_told_of_all() -> None:
    found = counts(SMALL)
    rows = list(product(KINDS, ("total", "english_learners", "section_504_only")))
    of_all = [found.cell("students", kind, "without_idea", row).number for kind, row in rows]
    by_sex = [
        sum(found.cell("students", kind, "without_idea", row, sex=sex).number or 0 for sex in SEXES)
        for kind, row in rows
    ]

    assert any(of_all)
    assert by_sex == of_all
