"""The example on a hospital's episode runs as a script, and says what its first lines promise."""

from printed import text_of

EXAMPLE = "hospital_episode"


def test_the_hospital_rule_finds_that_the_order_had_ended() -> None:
    assert "482.13(e)(8)(i) Renewed before it ends (use-1): It went on past the end of the order" in text_of(
        EXAMPLE
    )
    assert "at 12:00 on Thu 5 Mar 2026" in text_of(EXAMPLE)


def test_the_position_asks_for_the_person_s_debriefing_without_a_deadline() -> None:
    assert "17 The person debriefed: Still to do: the person took part in a debriefing." in text_of(EXAMPLE)


def test_the_tool_only_recommends() -> None:
    assert "recommendations not followed: 1" in text_of(EXAMPLE)
    assert "Due by Mon 9 Mar 2026." in text_of(EXAMPLE)


def test_side_by_side() -> None:
    assert (
        "Ordered: cms-hospital: pass Ordered: nasmhpd: pass Ordered: six-core-strategies: silent"
        in text_of(EXAMPLE)
    )
