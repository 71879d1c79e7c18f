"""The annual compilation of instances."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from restraint_rules.calendar.spans import exactly, midnight
from restraint_rules.calendar.units import Unit
from restraint_rules.findings.verdict import Verdict, failed, unknown
from restraint_rules.models.acts import Act
from restraint_rules.models.terms import CompilationContent
from restraint_rules.reasoning.context import Context
from restraint_rules.reasoning.over_time.books import DistrictBook
from restraint_rules.reasoning.over_time.school_years import each_year, last_of_school_year, school_years
from restraint_rules.reasoning.rule import rule
from restraint_rules.reasoning.timeliness import Timing, judge_act

if TYPE_CHECKING:
    from restraint_rules.models.districts import Compilation

__all__ = ["compiled_annually"]


@rule("district", within="less", contents="further")
def compiled_annually(
    book: DistrictBook, context: Context, *, within: Unit, contents: tuple[CompilationContent, ...]
) -> Iterable[Verdict]:
    """Each school year's instances are compiled, with what the text asks of each.

    Args:
        within: How long after the school year's last day there is.
        contents: What is to be compiled.
    """

    def judge(year: int, made: "Compilation | None", act: Act | None, path: str) -> Verdict:
        anchor = exactly(midnight(last_of_school_year(year), context.zone))
        due = context.due(within, anchor, "school_year")
        verdict = judge_act(act, context, Timing(context, due, anchor, "compilation", path))
        return complete(made, verdict, contents, path)._replace(path=path)

    years = school_years(book.begins, context)
    return each_year(years, "compilations", book.district.compilations, judge)


def complete(
    made: "Compilation | None", verdict: Verdict, contents: tuple[CompilationContent, ...], path: str
) -> Verdict:
    """Ask of a compilation made in time that it holds what it must."""
    if verdict.status != "pass" or made is None:
        return verdict
    if made.contents is None:
        return unknown(
            "compilation.contents_unknown", missing=(f"{path}.contents",), deadline=verdict.deadline
        )
    absent = tuple(one for one in contents if one not in made.contents)
    if not absent:
        return verdict
    evidence = ((f"{path}.contents", made.contents),)
    return failed("compilation.left_out", evidence=evidence, deadline=verdict.deadline, contents=absent)
