"""Ed-Fi tables that tell of students and staff beside the events."""

from datetime import date

from restraint_rules.intake.choices import Choice, Given
from restraint_rules.intake.clocks import Day
from restraint_rules.intake.layout import Column, Layout, Source
from restraint_rules.intake.readers import Chosen, Ident, sets, ticked
from restraint_rules.intake.sources import READ

__all__ = ["EDFI_EVALUATIONS", "EDFI_SPECIAL_EDUCATION", "EDFI_STAFF"]

STANDARD = Source(
    "Ed-Fi Data Standard 5.2, Ed-Fi-Core.xsd",
    "https://github.com/Ed-Fi-Alliance-OSS/Ed-Fi-Data-Standard",
    date(2026, 11, 21),
)
STRETCH = "record.eligibility[]"
EVALUATION, RESULT = "record.eligibility[evaluation]", "record.eligibility[result]"
MEMBER = "setting.staff[]"

EDFI_SPECIAL_EDUCATION = Layout(
    id="edfi_special_education",
    title="Ed-Fi StudentSpecialEducationProgramAssociation",
    row="one stretch of days in a special-education program",
    sources=(STANDARD,),
    version="Data Standard 5.2",
    about="Days are taken as included, as the standard recommends; a state may mean otherwise.",
    columns=(
        Column("studentReference.studentUniqueId", "student.id", Ident(), also=("studentUniqueId",)),
        Column("beginDate", f"{STRETCH}.since", Day()),
        Column("endDate", f"{STRETCH}.until", Day()),
        Column(
            "ideaEligibility",
            read=ticked(
                {f"{STRETCH}.status": "eligible"}, {f"{STRETCH}.status": Chosen("not_idea_eligible_means")}
            ),
            about="left blank, the stretch says nothing and is left out",
        ),
        Column("specialEducationExitDate", about="the end of the program stands in endDate"),
        Column("iepBeginDate", about="the plan's own days"),
        Column("iepEndDate", about="the plan's own days"),
        Column("iepReviewDate", about="the plan's own days"),
        Column("lastEvaluationDate", about="a re-evaluation"),
        Column("specialEducationSettingDescriptor", about="the setting"),
    ),
    choices=(
        Choice(
            "not_idea_eligible_means",
            "What a program without eligibility under IDEA means: not eligible for special education, or nothing.",
            {"not_eligible": "not_eligible", "not_recorded": Given.NOTHING},
        ),
    ),
)

EDFI_EVALUATIONS = Layout(
    id="edfi_evaluations",
    title="Ed-Fi StudentSpecialEducationProgramEligibilityAssociation",
    row="one evaluation for special education",
    sources=(STANDARD,),
    version="Data Standard 5.0 to 5.2",
    about=(
        "Consent to the evaluation comes after the referral, from which Connecticut counts: the days between are "
        "not in this table."
    ),
    columns=(
        Column("studentReference.studentUniqueId", "student.id", Ident(), also=("studentUniqueId",)),
        Column("consentToEvaluationReceivedDate", f"{EVALUATION}.since", Day()),
        Column("eligibilityDeterminationDate", f"{EVALUATION}.until", Day(), more=(f"{RESULT}.since",)),
        Column(
            "ideaIndicator",
            read=ticked({f"{RESULT}.status": "eligible"}, {f"{RESULT}.status": "not_eligible"}),
        ),
        Column("evaluationCompleteIndicator", about="complete is not yet determined"),
        Column("eligibilityEvaluationDate", about="the day of the evaluation"),
        Column("eligibilityEvaluationTypeDescriptor", about="initial or again"),
        Column("ideaPartDescriptor", about="part B or C"),
    ),
    constants={f"{EVALUATION}.status": "being_evaluated"},
)

EDFI_STAFF = Layout(
    id="edfi_staff",
    title="Ed-Fi StaffEducationOrganizationAssignmentAssociation",
    row="one assignment of a member of staff",
    sources=(
        Source(
            "Ed-Fi StaffClassificationDescriptor",
            "https://github.com/Ed-Fi-Alliance-OSS/Ed-Fi-Data-Standard",
            READ,
        ),
    ),
    version="Data Standard 3.1 to 5.2",
    about="Codes for which the regulation has no position of its own are known, and say nothing.",
    elements={"setting.staff": ("staffReference.staffUniqueId",)},
    columns=(
        Column("staffReference.staffUniqueId", f"{MEMBER}.id", Ident(), also=("staffUniqueId",)),
        Column(
            "staffClassificationDescriptor",
            read=sets(
                {
                    name: {f"{MEMBER}.role": role} if role else {}
                    for name, role in {
                        "Pre-Kindergarten Teacher": "teacher",
                        "Kindergarten Teacher": "teacher",
                        "Elementary Teacher": "teacher",
                        "Secondary Teacher": "teacher",
                        "Ungraded Teacher": "teacher",
                        "Teacher": "teacher",
                        "Substitute Teacher": "substitute_teacher",
                        "Paraprofessional/Instructional Aide": "paraprofessional",
                        "Instructional Aide": "paraprofessional",
                        "Elementary School Counselor": "school_counselor",
                        "Secondary School Counselor": "school_counselor",
                        "School Counselor": "school_counselor",
                        "Counselor": "school_counselor",
                        "School Psychologist": "psychologist",
                        "LEA Administrator": "administrator",
                        "School Administrator": "administrator",
                        "Principal": "administrator",
                        "Assistant Principal": "administrator",
                        "School Leader": "administrator",
                        "LEA System Administrator": "",
                        "State Administrator": "",
                        "Superintendent": "superintendent",
                        "Assistant Superintendent": "",
                        "Librarian/Media Specialist": "",
                        "Library/Media Support Staff": "",
                        "LEA Administrative Support Staff": "",
                        "School Administrative Support Staff": "",
                        "Student Support Services Staff (w/o Psychology)": "",
                        "All Other Support Staff": "",
                        "Instr Coordinator and Supervisor to the Staff": "",
                        "Instructional Coordinator": "",
                        "LEA Specialist": "",
                        "School Specialist": "",
                        "Operational Support": "",
                        "Support Services Staff": "",
                        "Other": "",
                    }.items()
                }
            ),
        ),
        Column("beginDate", about="of the assignment"),
        Column("endDate", about="of the assignment"),
        Column("positionTitle", about="free text"),
        Column("educationOrganizationReference.educationOrganizationId", about="where"),
    ),
)
