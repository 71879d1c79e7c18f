"""IX.D: the director of special education or designee is told; the text sets no moment for it."""

from typing import Any

import pytest
from builders import LATER, at, incident, judge, only, restraint, seclusion, time_out, told

from restraint_rules.findings import Finding

CLAUSES = {"IX.D.1": "use", "IX.D.2": "emergency", "IX.D.3": "per_iep", "IX.D.4": "injury"}
PARTS = [(clause, topic) for clause, topic in CLAUSES.items() if topic != "use"]
HURT = [{"person": "student"}]
ALL = {"told_emergency": True, "told_per_iep": True, "told_injury": True}


def finding_of_notice(
    clause: str, notice: Any, *uses: Any, as_of: str = LATER, readings: Any = None, **facts: Any
) -> Finding:
    """Judge what the director was told of a seclusion that hurt the student."""
    subject = incident(*(uses or (seclusion(),)), **{"injuries": HURT, "director_notice": notice} | facts)
    return only(judge(subject, as_of=as_of, readings=readings or {}), clause)


@pytest.mark.parametrize("clause", CLAUSES)
class TestWhetherTold:
    """The duty stays open, without a moment, until the director was told."""

    @pytest.mark.parametrize("notice", [{"done": True}, {"at": at("15:00")}, {"at": "2026-04-30"}])
    def test_told(self, clause: str, notice: Any) -> None:
        found = finding_of_notice(clause, notice | ALL)

        assert told(found) == ("pass", "director.told", ())
        assert found.due_at is None
        assert found.verdict.params == {"topic": CLAUSES[clause]}

    @pytest.mark.parametrize("notice", [{"done": False}, {"done": False} | ALL])
    @pytest.mark.parametrize("as_of", ["2026-03-05T11:00", LATER])
    def test_known_not_to_be_told_it_stays_due(self, clause: str, notice: Any, as_of: str) -> None:
        found = finding_of_notice(clause, notice, as_of=as_of)

        assert (found.status, found.code, found.due_at) == ("pending", "director.not_done", None)
        assert (found.awaits, found.verdict.params) == ((), {"topic": CLAUSES[clause]})

    @pytest.mark.parametrize("notice", [None, {}, ALL, {"at": at("2026-05-01T09:00")} | ALL])
    def test_not_recorded_it_is_due_while_the_day_lasts(self, clause: str, notice: Any) -> None:
        found = finding_of_notice(clause, notice, as_of="2026-03-05T23:59")

        assert (found.status, found.code, found.due_at) == ("pending", "director.pending", None)
        assert (found.awaits, found.missing) == (("director_notice",), ())
        assert found.verdict.params == {"topic": CLAUSES[clause]}

    @pytest.mark.parametrize("notice", [None, {}, ALL, {"at": at("2026-05-01T09:00")} | ALL])
    @pytest.mark.parametrize("as_of", ["2026-03-06T00:00", LATER])
    def test_not_recorded_nobody_can_tell_once_it_is_over(self, clause: str, notice: Any, as_of: str) -> None:
        found = finding_of_notice(clause, notice, as_of=as_of)

        assert (found.status, found.code) == ("unknown", "director.not_recorded")
        assert (found.missing, found.awaits) == (("director_notice",), ())
        assert found.verdict.params == {"topic": CLAUSES[clause]}

    @pytest.mark.parametrize("notice", [None, {}, ALL, {"at": at("2026-05-01T09:00")} | ALL])
    @pytest.mark.parametrize(
        ("as_of", "expected", "code", "missing"),
        [
            ("11:00", "pending", "director.pending", ()),
            ("23:59:59", "pending", "director.pending", ()),
            ("2026-03-06T00:00", "unknown", "director.not_recorded", ("director_notice",)),
            (LATER, "unknown", "director.not_recorded", ("director_notice",)),
        ],
    )
    def test_not_recorded(
        self, clause: str, notice: Any, as_of: str, expected: str, code: str, missing: Any
    ) -> None:
        found = finding_of_notice(clause, notice, as_of=as_of)

        assert (found.status, found.code, found.missing, found.due_at) == (expected, code, missing, None)
        assert found.verdict.params == {"topic": CLAUSES[clause]}

    def test_told_before_the_use(self, clause: str) -> None:
        found = finding_of_notice(clause, {"at": at("09:59")} | ALL)

        assert (found.status, found.code) == ("unknown", "director.out_of_order")
        assert found.missing == ("director_notice.at",)

    @pytest.mark.parametrize(
        ("notice", "readings", "expected"),
        [
            ({"at": at("11:00")}, {}, ("unknown", "director.before_later_use", ("director_notice.at",))),
            ({"at": at("11:00")}, {"notice_covers": "whole_incident"}, ("pass", "director.told", ())),
            ({"at": at("14:00")}, {}, ("pass", "director.told", ())),
            ({"at": "2026-03-05"}, {}, ("pass", "director.told", ())),
            ({"done": True}, {}, ("pass", "director.told", ())),
        ],
    )
    def test_told_between_two_uses(self, clause: str, notice: Any, readings: Any, expected: Any) -> None:
        uses = seclusion(), seclusion("14:00", "14:10", id="s2")
        found = finding_of_notice(clause, notice | ALL, *uses, readings=readings)

        assert told(found) == expected

    def test_told_between_two_uses_of_which_one_has_no_start(self, clause: str) -> None:
        uses = seclusion(), seclusion(None, "14:10", id="s2")
        found = finding_of_notice(clause, {"at": at("11:00")} | ALL, *uses)

        assert (found.status, found.code) == ("unknown", "director.before_later_use")
        assert "interventions[s2].started" in found.missing

    def test_of_a_time_out_nobody_need_tell(self, clause: str) -> None:
        found = finding_of_notice(clause, None, time_out())

        assert (found.status, found.code) == ("not_applicable", "no_use")


class TestParts:
    """The emergency, whether a seclusion was under an IEP, and an injury are told too."""

    def test_of_the_use_itself_the_notice_is_the_evidence(self) -> None:
        assert finding_of_notice("IX.D.1", {"at": at("15:00")}).evidence == (
            ("director_notice.at", at("15:00")),
        )
        assert finding_of_notice("IX.D.1", {"done": True}).evidence == (("director_notice.done", True),)

    @pytest.mark.parametrize(("clause", "topic"), PARTS)
    @pytest.mark.parametrize(
        ("value", "expected", "code"),
        [
            (True, "pass", "director.told"),
            (False, "pending", "director.part_not_told"),
            (None, "unknown", "director.unknown"),
        ],
    )
    def test_each_part(self, clause: str, topic: str, value: Any, expected: str, code: str) -> None:
        path = f"director_notice.told_{topic}"
        found = finding_of_notice(clause, {"done": True} | ALL | {f"told_{topic}": value})

        assert (found.status, found.code, found.due_at) == (expected, code, None)
        assert found.missing == ((path,) if value is None else ())
        assert found.evidence == (() if value is None else ((path, value),))
        assert found.verdict.params == {"topic": topic}

    def test_of_a_restraint_nobody_need_tell_if_it_was_under_an_iep(self) -> None:
        found = finding_of_notice("IX.D.3", None, restraint())

        assert (found.status, found.code) == ("not_applicable", "no_seclusion")

    @pytest.mark.parametrize(
        ("injuries", "expected", "code", "missing"),
        [
            ([], "not_applicable", "no_injury", ()),
            ([{"person": "employee"}], "not_applicable", "no_injury", ()),
            (None, "unknown", "injury.unknown", ("injuries",)),
            ([{"id": "one"}], "unknown", "injury.unknown", ("injuries[one].person",)),
        ],
    )
    @pytest.mark.parametrize("notice", [None, {"done": False}, {"done": True} | ALL, {"done": True}])
    def test_of_an_injury_only_if_there_is_one(
        self, injuries: Any, expected: str, code: str, missing: Any, notice: Any
    ) -> None:
        found = finding_of_notice("IX.D.4", notice, injuries=injuries)

        assert told(found) == (expected, code, missing)
