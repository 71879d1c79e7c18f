"""Connecticut's clauses where its sources say otherwise than districts: of what, from when, and of whom."""

from datetime import date

import pytest
from builders import only
from state_builders import held_on, on_day, report_of_state, shut_in, status_and_code

from restraint_rules.policies import CONNECTICUT
from restraint_rules.testing import at, setting, staff, time_out

TIME_OUT = ["10-236b(t)(1)", "10-236b(t)(2)", "10-236b(t)(3)", "10-236b(t)(4)"]
BOARDS_READY = date(2019, 1, 1)


class TestLengthOfSeclusion:
    """10-76b-8.length: the section is on seclusion; it was districts that joined restraint to it."""

    DAY = date(2018, 9, 4)

    def test_a_restraint_is_not_asked(self) -> None:
        report = report_of_state(on_day(self.DAY, held_on(self.DAY, only_as_long_as_needed=False)))

        assert status_and_code(report, "10-76b-8.length") == ("not_applicable", "no_seclusion")

    @pytest.mark.parametrize(
        ("needed", "expected"),
        [
            (True, ("pass", "as_needed.attested")),
            (False, ("fail", "as_needed.denied")),
            (None, ("review", "as_needed.question")),
        ],
    )
    def test_a_seclusion_is(self, needed: bool | None, expected: tuple[str, str]) -> None:
        report = report_of_state(on_day(self.DAY, shut_in(self.DAY, only_as_long_as_needed=needed)))

        assert status_and_code(report, "10-76b-8.length") == expected


class TestTimeOutPolicies:
    """10-236b(t): boards adopt a policy with these elements by 1 January 2019."""

    @pytest.mark.parametrize("day", [date(2018, 10, 2), date(2018, 12, 31)], ids=str)
    def test_before_nothing_is_asked(self, day: date) -> None:
        unlawful = time_out(at("10:00", day), as_discipline=True, attended="neither")
        report = report_of_state(on_day(day, unlawful))

        assert [clause for clause in TIME_OUT if report.of(clause)] == []

    @pytest.mark.parametrize("day", [BOARDS_READY, date(2019, 1, 2)], ids=str)
    def test_from_then_on_it_is(self, day: date) -> None:
        unlawful = time_out(at("10:00", day), as_discipline=True, attended="neither")
        report = report_of_state(on_day(day, unlawful))

        assert [only(report, clause).status for clause in TIME_OUT] == ["fail", "fail", "pass", "pass"]
        assert not any(only(report, clause).source.verified for clause in TIME_OUT)


class TestWhoIsTrained:
    """10-76b-10 binds whoever restrains, and did before the act of 2017; a plan's topics are the act's."""

    def test_an_untrained_person_is_found_under_the_statute(self) -> None:
        (clause,) = [one for one in CONNECTICUT.clauses if one.citation == "10-76b-10"]
        day = date(2016, 9, 6)
        report = report_of_state(on_day(day, held_on(day)), setting=setting(staff=[staff(credentials=[])]))

        assert (clause.since, clause.act, clause.judged_in) == (None, "", "10-236b(i)")
        assert status_and_code(report, clause.judged_in) == ("fail", "training.lacking")

    def test_the_plan_is_the_statutes(self) -> None:
        topics = [one for one in CONNECTICUT.clauses if one.citation.startswith("10-236b(o).means.")]

        assert len(topics) == 7
        assert {(one.since, one.act) for one in topics} == {(date(2017, 7, 1), "P.A. 17-220")}
