"""A finding by itself: what it is called, what it asks, and when two say the same."""

import pytest

from restraint_rules import testing
from restraint_rules.findings.deadline import Deadline
from restraint_rules.findings.finding import Finding, Source
from restraint_rules.findings.gravity import gravity_of
from restraint_rules.findings.verdict import Verdict, passed, review

SOURCE = Source("sprague", "2018-12-12", "IX.A", "Report", "documentation.report_completed")
MET = passed("no_use")
TEN = testing.at("10:00")


def test_of_its_clause_it_is_taken_that_the_text_was_read_and_that_it_is_no_question_of_scope() -> None:
    assert (SOURCE.readings, SOURCE.scope, SOURCE.verified) == ((), False, True)


@pytest.mark.parametrize(
    ("path", "told"), [("", "<pass IX.A: no_use>"), ("use[a]", "<pass IX.A use[a]: no_use>")]
)
def test_it_shows_status_clause_place_and_code(path: str, told: str) -> None:
    assert repr(Finding(SOURCE, path, MET)) == told


@pytest.mark.parametrize(
    ("verdict", "asks"),
    [(MET, False), (Verdict("unknown", "no_use"), False), (review("no_use", missing=()), True)],
)
def test_only_a_review_asks(verdict: Verdict, *, asks: bool) -> None:
    finding = Finding(SOURCE, "", verdict)

    assert finding.question == (finding.message if asks else "")


def test_a_deadline_is_explained_where_there_is_one() -> None:
    by_ten = Deadline("initial_placement", "elapsed", 86_400, TEN, TEN)

    assert Finding(SOURCE, "", MET).explanation == ""
    assert "24 hours after" in Finding(SOURCE, "", passed("no_use", deadline=by_ten)).explanation


def test_two_are_equal_that_say_the_same_of_the_same_part() -> None:
    one, again = Finding(SOURCE, "use[a]", MET), Finding(SOURCE, "use[a]", MET._replace(path="use[a]"))
    others = [
        Finding(SOURCE, "use[b]", MET),
        Finding(SOURCE, "use[a]", MET._replace(code="no_restraint")),
        Finding(SOURCE._replace(clause="IX.B"), "use[a]", MET),
    ]

    assert one == again
    assert not one != again  # noqa: SIM202 - the other way of asking has code of its own
    assert hash(one) == hash(again)
    assert all(one != other and not one == other for other in others)  # noqa: SIM201 - as above
    assert one != tuple(one)


def test_what_it_is_known_by_is_told_of_its_verdict_and_its_clause() -> None:
    verdict = Verdict("pending", "no_use", evidence=(("a", 1),), missing=("b",), awaits=("c",), more=2)
    finding = Finding(SOURCE, "use[a]", verdict)

    assert finding.key == ("sprague", "IX.A", "documentation.report_completed", "use[a]")
    assert (finding.clause, finding.rule) == ("IX.A", "documentation.report_completed")
    assert (finding.status, finding.level, finding.code) == ("pending", "error", "no_use")
    assert (finding.evidence, finding.missing, finding.awaits) == ((("a", 1),), ("b",), ("c",))
    assert (finding.more, finding.deadline, finding.due_at, finding.follows) == (2, None, None, "")
    assert finding.gravity == gravity_of("documentation.report_completed")
