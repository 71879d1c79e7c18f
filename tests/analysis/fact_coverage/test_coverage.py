"""In how many incidents a fact is recorded, of those in which a clause asks for it."""

from typing import Any

from builders import incident, judge, restraint, setting, time_out

from restraint_rules import Report, coverage


def reports_on(*facts: dict[str, Any], **arguments: Any) -> list[Report]:
    return [judge(incident(id=f"I-{n}", **one), **arguments) for n, one in enumerate(facts)]


NONE: dict[str, Any] = {"crisis_team_responded": None}


def test_a_fact_is_counted_over_the_incidents_that_ask_for_it() -> None:
    calm = judge(incident(time_out(), id="calm", crisis_team_responded=None))
    (one,) = coverage([*reports_on({}, NONE, NONE), calm])
    assert one[:4] == ("crisis_team_responded", 1, 3, ("VIII.B",))
    assert one.collected


def test_what_most_lack_comes_first() -> None:
    found = coverage(reports_on(NONE, NONE, {"all_alternatives_explored": None}))
    assert [one.fact for one in found] == ["crisis_team_responded", "all_alternatives_explored"]
    assert [(one.recorded, one.asked) for one in found] == [(1, 3), (2, 3)]


def test_what_waits_and_is_not_due_yet_is_lacking_too() -> None:
    (one,) = coverage(reports_on({"report_copy": None}, as_of="2026-03-05T16:00"))
    assert (one.fact, one.recorded, one.asked) == ("report_copy", 0, 1)


def test_what_is_not_collected_says_so() -> None:
    found = coverage(reports_on(NONE, setting=setting(not_collected=["crisis_team_responded"])))
    assert [(one.fact, one.collected) for one in found] == [("crisis_team_responded", False)]
    assert "not collected" in str(found)


def test_in_words_and_rows() -> None:
    found = coverage(reports_on({}, NONE))
    assert "crisis_team_responded 1 2 50 % VIII.B" in " ".join(str(found).split())
    assert found.to_records() == [
        {
            "fact": "crisis_team_responded",
            "recorded": 1,
            "asked": 2,
            "clauses": "VIII.B",
            "collected": True,
        }
    ]
    assert repr(found) == "<Coverage of 2 incidents: 1 facts lacking in some>"


def test_nothing_lacking() -> None:
    found = coverage(reports_on({}))
    assert found
    assert len(found) == 0


def test_ids_of_uses_are_left_out() -> None:
    held = incident(restraint(as_discipline=None), restraint("11:00", "11:05", id="r2", as_discipline=None))
    (one,) = coverage([judge(held)])
    assert (one.fact, one.recorded, one.asked) == ("interventions[].as_discipline", 0, 1)
