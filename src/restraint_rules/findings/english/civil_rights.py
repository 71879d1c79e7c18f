"""What the counts of the federal civil-rights collection are called."""

from collections.abc import Mapping

__all__ = ["HEADINGS_OF_CIVIL_RIGHTS"]

HEADINGS_OF_CIVIL_RIGHTS: Mapping[str, str] = {
    "civil_rights.title": "Restraint and seclusion in {year}, {subject}, as {policy} counts by its text of {revision}",
    "civil_rights.all": "All",
    "civil_rights.incomplete": "All that gave records",
    "civil_rights.school": "School {school}",
    "civil_rights.zeros": "Zero in every cell",
    "civil_rights.nothing_sure": "Known in no cell: leave it blank",
    "civil_rights.not_collected": "Not collected: leave it blank.",
    "civil_rights.doubts": "Check",
    "civil_rights.only_zeros": "School {school} counts nothing but zeros: see that it collected them.",
    "civil_rights.many_instances": "Student {student}: {number} instances.",
    "civil_rights.unread": "School {school}: parts that could not be read, and are not counted: {number}.",
    "civil_rights.unread_schools": "Schools that could not be read, and are not counted: {number}.",
    "civil_rights.no_incidents": "School {school}: students whose incidents are not recorded: {number}.",
    "civil_rights.enrolment_presumed": "School {school}: students presumed to be in K-12, as their enrolment is not "
    "recorded: {number}.",
    "civil_rights.not_over": "The regular school year is not over, or the calendar does not tell.",
    "civil_rights.starts_late": "School {school}: its records begin within the school year.",
    "civil_rights.missing": "Facts that would decide",
    "civil_rights.unverified": "Definitions of which no original was read: {clauses}.",
    # Tables
    "civil_rights.students.without_idea": "{kind}, students not served under IDEA",
    "civil_rights.students.idea": "{kind}, students served under IDEA",
    "civil_rights.instances": "{place}: instances",
    "civil_rights.group": "Students",
    "civil_rights.type": "Type",
    "civil_rights.female": "Female",
    "civil_rights.male": "Male",
    "civil_rights.": "All",
    "civil_rights.total": "Total",
    "civil_rights.english_learners": "English learners",
    "civil_rights.section_504_only": "Section 504 only",
    "civil_rights.group_not_recorded": "Race or sex not recorded",
    "civil_rights.without_disabilities": "Without disabilities",
    "civil_rights.idea": "IDEA",
    "civil_rights.status_not_recorded": "Status not recorded",
    "civil_rights.hispanic_or_latino": "Hispanic or Latino of any race",
    "civil_rights.american_indian_or_alaska_native": "American Indian or Alaska Native",
    "civil_rights.asian": "Asian",
    "civil_rights.native_hawaiian_or_other_pacific_islander": "Native Hawaiian or Other Pacific Islander",
    "civil_rights.black_or_african_american": "Black or African American",
    "civil_rights.white": "White",
    "civil_rights.two_or_more_races": "Two or more races",
    # Cells
    "civil_rights.cell.counted": "{number}",
    "civil_rights.cell.at_least": "{number}+",
    "civil_rights.cell.blank": "n/k",
    "civil_rights.cell.undecided": "{cell} ({undecided}?)",
    "civil_rights.mark.at_least": "+: or more, as not all records of the year are given or decided.",
    "civil_rights.mark.blank": "n/k: not known, so leave it blank.",
    "civil_rights.mark.undecided": "(?): so many more may belong there; what is recorded does not decide.",
}
