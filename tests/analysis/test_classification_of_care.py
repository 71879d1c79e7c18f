"""What the uses of an episode of care are, by the definitions of several texts."""

from datetime import date

from builders import CALENDAR
from care_builders import past

from restraint_rules import Classification, classify
from restraint_rules.policies import CMS_HOSPITAL, CMS_PRTF, MASSACHUSETTS_DMH, NASMHPD
from restraint_rules.testing import AS_OF, care

EPISODE = care.episode(
    care.use(forceful=None),
    care.use(past(40), kind="seclusion", id="use-2", kept_in=False),
)


def answers_of_care() -> dict[tuple[str, str, str], Classification]:
    found = classify(
        EPISODE, policy=[CMS_HOSPITAL, CMS_PRTF, MASSACHUSETTS_DMH, NASMHPD], calendar=CALENDAR, as_of=AS_OF
    )
    return {(one.path, one.policy, one.definition): one for one in found}


def test_one_use_may_be_restraint_by_one_text_and_open_by_another() -> None:
    hospital = answers_of_care()["uses[use-1]", "cms-hospital", "care_restraint"]
    residence = answers_of_care()["uses[use-1]", "cms-prtf", "care_personal_restraint"]

    assert (hospital.meets, hospital.citation) == (True, "482.13(e)(1)(i)(A)")
    assert hospital.evidence == (("uses[use-1].immobilizes", True),)
    assert (residence.meets, residence.missing) == (None, ("uses[use-1].forceful",))
    assert (residence.label, residence.judged_as) == ("manual_restraint", "care_personal_restraint")


def test_who_believes_that_leaving_is_prevented_is_secluded_in_massachusetts_alone() -> None:
    texts = ("cms-hospital", "massachusetts-dmh")
    by_text = {name: answers_of_care()["uses[use-2]", name, "care_seclusion"].meets for name in texts}

    assert by_text == {"cms-hospital": False, "massachusetts-dmh": True}


def test_it_is_shown_as_an_episode() -> None:
    found = classify(EPISODE, policy=CMS_HOSPITAL, calendar=CALENDAR, as_of=AS_OF)

    assert str(found).startswith("Episode episode-1 of Thu 5 Mar 2026: what it is by which definitions")
    assert "uses[use-1], recorded as manual restraint" in str(found)


def test_a_text_that_was_not_yet_there_says_so() -> None:
    early = care.episode(day=date(2003, 3, 5))
    found = classify(early, policy=[CMS_HOSPITAL, CMS_PRTF], calendar=CALENDAR, as_of=AS_OF)

    assert [one.reason for one in found if one.policy == "cms-hospital"] == ["no_text"]
    assert found[0].path == "uses[use-1]"
