"""Which definitions an event meets, told for each intervention."""

import json
from functools import cache
from typing import Any

import pytest
from builders import CALENDAR, agent, at, incident, restraint, seclusion, setting, time_out

from restraint_rules import Classification, classify, policies
from restraint_rules.classification import Classifications
from restraint_rules.errors import BeforeAnyLawError, UnknownReadingError, UnsuitableSubjectError
from restraint_rules.policy.policy import Policy

CONNECTICUT, CRDC, SPRAGUE = policies.CONNECTICUT, policies.CRDC, policies.SPRAGUE


def classified(*interventions: dict[str, Any], **more: Any) -> dict[str, Classification]:
    """The answers by definition."""
    found = classify(
        incident(*interventions),
        policy=policies.SPRAGUE,
        calendar=CALENDAR,
        as_of=at("2026-04-30T12:00"),
        setting=setting(),
        **more,
    )
    return {one.definition: one for one in found}


def test_a_restraint_is_told_apart_from_a_life_threatening_one() -> None:
    found = classified(restraint())

    assert {name: one.meets for name, one in found.items()} == {
        "physical_restraint": True,
        "seclusion": False,
        "exclusionary_time_out": False,
        "life_threatening_restraint": False,
    }
    assert {one.judged_as for one in found.values()} == {"physical_restraint"}


def test_a_prone_hold_is_life_threatening() -> None:
    found = classified(restraint(holds=[{"position": "prone", "immobilizes": True}]))

    assert found["life_threatening_restraint"].meets is True


def test_a_time_out_one_cannot_leave_is_a_seclusion() -> None:
    found = classified(time_out(physically_prevented=True))

    assert (found["seclusion"].meets, found["exclusionary_time_out"].meets) == (True, False)
    assert found["seclusion"].label == "exclusionary_time_out"
    assert found["seclusion"].judged_as == "seclusion"


def test_where_facts_do_not_decide_the_label_stands_and_what_is_missing_is_named() -> None:
    found = classified(seclusion(physically_prevented=None, locked=None))["seclusion"]

    assert (found.meets, found.judged_as) == (None, "seclusion")
    assert found.missing == ("interventions[s1].physically_prevented",)


def test_readings_count() -> None:
    found = classified(seclusion(involuntary=False), readings={"seclusion_involuntary": "required"})

    assert found["seclusion"].meets is False
    with pytest.raises(UnknownReadingError):
        classified(restraint(), readings={"weather": "fine"})


@pytest.mark.parametrize(
    ("affects", "judged_as"),
    [(True, "psychopharmacologic_agent"), (None, "psychopharmacologic_agent"), (False, None)],
    ids=["it is one", "label stands", "it is none"],
)
def test_agents(affects: bool | None, judged_as: str | None) -> None:
    found = classified(agent(affects_nervous_system=affects))["psychopharmacologic_agent"]

    assert (found.meets, found.judged_as) == (affects, judged_as)


def classifications_under(
    *texts: Policy, day: str = "2026-03-05", uses: tuple[dict[str, Any], ...] = (), **more: Any
) -> Classifications:
    """The answers of several texts for an incident of a day."""
    return classify(
        incident(*uses, day=day),
        policy=texts,
        calendar=CALENDAR,
        as_of=at("2026-04-30T12:00"),
        setting=setting(),
        **more,
    )


def kinds_by_text(found: Classifications) -> dict[tuple[str, str], str | None]:
    """What each text judges each intervention as."""
    return {(one.policy, one.path.partition("[")[2][:-1]): one.judged_as for one in found}


def uses_of_escort(day: str) -> tuple[dict[str, Any], ...]:
    """A student carried into a room and kept there."""
    moved = {"id": "h1", "carries": True, "immobilizes": False, "restricts_torso": False}
    return (
        restraint(f"{day}T10:00", f"{day}T10:02", id="e1", holds=[moved], mechanical=False),
        seclusion(f"{day}T10:02", f"{day}T10:08", involuntary=True, alone=True),
    )


class TestSeveralTexts:
    @pytest.mark.parametrize(
        ("day", "moved_as"), [("2018-06-30", None), ("2018-07-01", "physical_restraint")]
    )
    def test_an_escort_into_seclusion(self, day: str, moved_as: str | None) -> None:
        """Carrying is named by the state's law since 1 July 2018, by the federal collection never."""
        assert kinds_by_text(classifications_under(CONNECTICUT, CRDC, day=day, uses=uses_of_escort(day))) == {
            ("connecticut", "e1"): moved_as,
            ("connecticut", "s1"): "seclusion",
            ("crdc", "e1"): None,
            ("crdc", "s1"): "seclusion",
        }

    @pytest.mark.parametrize(
        ("day", "federal"), [("2021-06-30", None), ("2021-07-01", "mechanical_restraint")]
    )
    def test_handcuffs_by_an_officer(self, day: str, federal: str | None) -> None:
        cuffs = restraint(
            f"{day}T10:00", f"{day}T10:05", mechanical=True, by_law_enforcement=True, during_arrest=False
        )
        found = kinds_by_text(classifications_under(SPRAGUE, CRDC, day=day, uses=(cuffs,)))

        assert found == {("sprague", "r1"): "physical_restraint", ("crdc", "r1"): federal}

    @pytest.mark.parametrize(
        ("day", "federal"), [("2021-06-30", "exclusionary_time_out"), ("2021-07-01", "seclusion")]
    )
    def test_a_time_out_one_is_told_not_to_leave(self, day: str, federal: str) -> None:
        told = time_out(f"{day}T10:00", f"{day}T10:05", permitted_to_leave=False)
        found = kinds_by_text(classifications_under(SPRAGUE, CRDC, day=day, uses=(told,)))

        assert found == {("sprague", "t1"): "exclusionary_time_out", ("crdc", "t1"): federal}

    def test_each_answer_has_its_citation_and_the_facts_that_decided(self) -> None:
        day = "2018-07-01"
        found = classifications_under(CONNECTICUT, CRDC, day=day, uses=uses_of_escort(day)[:1])
        told = {(one.policy, one.citation): one for one in found if one.definition == "physical_restraint"}
        carried = "interventions[e1].holds[h1].carries"

        state, federal = told["connecticut", "10-236b(a)(3)"], told["crdc", "definition.physical"]
        assert (state.meets, state.reason, state.evidence) == (True, "facts", ((carried, True),))
        assert federal.meets is False
        assert [value for _, value in federal.evidence] == [False, False]

    def test_whether_the_definition_s_text_was_read(self) -> None:
        found = classifications_under(CRDC, SPRAGUE, uses=(seclusion(),))
        verified = {one.policy: one.verified for one in found if one.definition == "seclusion"}

        assert verified == {"crdc": False, "sprague": True}

    def test_a_kind_that_has_none_of_the_facts(self) -> None:
        (found,) = [
            one
            for one in classifications_under(SPRAGUE, uses=(restraint(),))
            if one.definition == "seclusion"
        ]

        assert (found.meets, found.reason) == (False, "kind")
        assert found.evidence == (("interventions[r1].kind", "physical_restraint"),)

    def test_what_a_text_does_not_define_goes_by_the_label(self) -> None:
        (found,) = classifications_under(CRDC, uses=(agent(),))

        assert (found.meets, found.citation, found.reason) == (True, "", "not_defined")

    def test_a_text_of_later_days_does_not_lose_the_others(self) -> None:
        day = "2018-12-11"
        found = classifications_under(
            SPRAGUE, CRDC, day=day, uses=(restraint(f"{day}T10:00", f"{day}T10:05"),)
        )
        answers = {one.policy: one for one in found}

        assert answers["sprague"][2:] == ("", None, (), None, "sprague", "", True, "no_text", ())
        assert answers["crdc"].reason != "no_text"
        assert "sprague: No text of it on that day yet." in str(found)

    def test_readings_go_to_the_texts_that_have_them(self) -> None:
        free = (seclusion(involuntary=False, permitted_to_leave=False),)
        found = classifications_under(
            SPRAGUE, CRDC, uses=free, readings={"seclusion_involuntary": "required"}
        )

        assert {one.policy: one.meets for one in found if one.definition == "seclusion"} == {
            "sprague": False,
            "crdc": True,
        }

    @pytest.mark.parametrize("reading", [{"weather": "fine"}, {"officers_devices": "sometimes"}])
    def test_a_reading_or_choice_that_none_has(self, reading: dict[str, str]) -> None:
        with pytest.raises(UnknownReadingError):
            classifications_under(SPRAGUE, CRDC, readings=reading)

    def test_no_text_at_all(self) -> None:
        with pytest.raises(UnsuitableSubjectError):
            classifications_under()


@pytest.mark.parametrize("policy", [SPRAGUE, (SPRAGUE,), (SPRAGUE, SPRAGUE)], ids=["one", "listed", "both"])
def test_before_any_law_nothing_is_defined(policy: Policy | tuple[Policy, ...]) -> None:
    with pytest.raises(BeforeAnyLawError):
        classify(
            incident(restraint("2018-12-11T10:00", "2018-12-11T10:05"), day="2018-12-11"),
            policy=policy,
            calendar=CALENDAR,
            as_of=at("12:00"),
        )


@cache
def classifications_of_three() -> Classifications:
    """A restraint, a time out that may not be left, and an agent given."""
    return classifications_under(
        CONNECTICUT, CRDC, uses=(restraint(), time_out(permitted_to_leave=False), agent())
    )


class TestShown:
    def test_in_words(self) -> None:
        text = " ".join(str(classifications_of_three()).split())

        assert text.startswith("Incident I-1 of Thu 5 Mar 2026: what it is by which definitions")
        assert "interventions[t1], recorded as exclusionary time out" in text
        assert "- crdc: Judged as: seclusion." in text
        assert (
            "crdc definition.seclusion seclusion [The clause's own text was not read.]: met by in_room"
            in text
        )
        assert "permitted_to_leave = no" in text
        assert "not met by physically_prevented = no" in text

    def test_what_would_decide(self) -> None:
        text = " ".join(str(classifications_of_three()).split())

        assert "- crdc: Judged as: physical restraint, as it is recorded; the facts leave it open." in text
        assert "not decided by the facts. Record interventions[r1].mechanical" in text

    def test_what_is_of_another_kind_is_left_out(self) -> None:
        part = (
            str(classifications_of_three())
            .partition("interventions[r1]")[2]
            .partition("interventions[t1]")[0]
        )

        assert "seclusion" not in part

    def test_none_of_those_defined(self) -> None:
        day = "2018-06-30"

        found = classifications_under(CONNECTICUT, day=day, uses=uses_of_escort(day))
        assert "Judged as: none of those defined." in str(found)

    def test_in_a_notebook(self) -> None:
        assert "<table" in classifications_of_three()._repr_html_()
        assert "| --- |" in classifications_of_three()._repr_markdown_()

    def test_records(self) -> None:
        rows = classifications_of_three().to_records()
        (row,) = [
            one for one in rows if (one["policy"], one["definition"]) == ("crdc", "seclusion")
            and one["path"] == "interventions[t1]"
        ]  # fmt: skip

        assert len(rows) == len(classifications_of_three())
        assert json.loads(json.dumps(rows)) == rows
        assert row == {
            "incident": "I-1",
            "day": "2026-03-05",
            "path": "interventions[t1]",
            "label": "exclusionary_time_out",
            "definition": "seclusion",
            "meets": True,
            "missing": "",
            "judged_as": "seclusion",
            "policy": "crdc",
            "citation": "definition.seclusion",
            "verified": False,
            "reason": "facts",
            "evidence": "interventions[t1].in_room = True; interventions[t1].permitted_to_leave = False",
        }

    def test_repr(self) -> None:
        assert (
            repr(classifications_of_three())
            == f"<Classifications of incident I-1: {len(classifications_of_three())} answers>"
        )
        assert classifications_of_three()[0] == next(iter(classifications_of_three()))
