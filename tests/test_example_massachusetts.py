"""The example of a Massachusetts school day runs as a script, and says what its first lines promise."""

from printed import text_of

BY_2016 = "2026-06-11, by the text of 2016-01-01: "
BY_2026 = "2026-09-10, by the text of 2026-08-17: "


def texts_of_both_days() -> tuple[str, str]:
    """What it says of the one day, and of the other."""
    before, _, after = text_of("massachusetts_day").partition(BY_2026)
    return before.removeprefix(BY_2016), after


def test_with_someone_inside_it_was_a_time_out() -> None:
    assert texts_of_both_days()[0] == "exclusionary time out No breach found. "


def test_from_17_august_2026_on_it_is_a_seclusion() -> None:
    assert texts_of_both_days()[1].startswith("seclusion ")


def test_without_the_parent_s_consent_it_fails_there() -> None:
    assert (
        "error 46.07(2)(f): Asked for, but not met: the parent's consent was obtained."
        in texts_of_both_days()[1]
    )
    assert texts_of_both_days()[1].count("error ") == 1
