"""Judging a school with its students, and a district with its schools."""

from restraint_rules.engine.bench import Bench
from restraint_rules.engine.held_facts import HeldFacts
from restraint_rules.engine.judged import Judged
from restraint_rules.engine.over_time import run_over_time
from restraint_rules.engine.records import judge_record
from restraint_rules.engine.shared_students import SharedStudents, judge_shared, shared_students
from restraint_rules.engine.whose_calendar import of_records, of_school, of_student
from restraint_rules.models.districts import District
from restraint_rules.models.schools import School
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.books import DistrictBook, SchoolBook
from restraint_rules.reasoning.over_time.shared_history import Placed
from restraint_rules.report.data.school_data import school_data
from restraint_rules.report.data.unread_data import unread_data

__all__ = ["judge_district", "judge_school"]


NOBODY: SharedStudents = {}


def judge_school(
    school: School, bench: Bench, facts: HeldFacts, shared: SharedStudents = NOBODY
) -> tuple[Judged, SchoolBook]:
    """Judge every student's record, then the school by itself; take note of records of shared students."""
    parts, book = Judged(everything=bench.everything, words=bench.words), SchoolBook(school, bench.today)
    for record in sorted(school.records or (), key=lambda one: one.id):
        path, others = f"records[{record.id}]", shared.get(record.id)
        judged, history = judge_record(record, of_student(bench, school, record), facts, alone=others is None)
        if others is not None:
            others.append(Placed(f"schools[{school.id}].{path}", history))
        parts.take(path, judged)
        book.add(path, history)
    whole = Judged(run_over_time({"school": [("", book)]}, bench, everything))
    whole.data += [*unread_data(school.unread), *(school_data(book) if bench.data else ())]
    return joined(whole, parts), book


def judge_district(district: District, bench: Bench, facts: HeldFacts) -> Judged:
    """Judge every school, then the students of several, then the district by itself."""
    parts, books = Judged(everything=bench.everything, words=bench.words), list[SchoolBook]()
    shared = shared_students(district)
    for school in sorted(district.schools or (), key=lambda one: one.id):
        judged, book = judge_school(school, of_school(bench, school), facts, shared)
        parts.take(f"schools[{school.id}]", judged)
        books.append(book)
    together = Judged()
    for _, records in sorted(shared.items()):
        joined(together, judge_shared(records, of_records(bench, records)))
    parts = joined(together, parts)
    part = DistrictBook(district, books, bench.today)
    whole = Judged(run_over_time({"district": [("", part)]}, bench, everything))
    whole.data += unread_data(district.unread)
    return joined(whole, parts)


def everything(_context: Context) -> bool:
    """A school and a district are covered, whoever their students are."""
    return True


def joined(whole: Judged, parts: Judged) -> Judged:
    """Put a subject's own findings before those of its parts."""
    whole.findings += parts.findings
    whole.rest += parts.rest
    whole.data += parts.data
    return whole
