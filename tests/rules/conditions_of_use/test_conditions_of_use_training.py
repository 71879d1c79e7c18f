"""III.C: whoever restrained or secluded was trained by then; the incident is on Thursday 5 March 2026."""

from typing import Any

import pytest
from builders import (
    DAY,
    Told,
    at,
    incident,
    judge,
    only,
    restraint,
    seclusion,
    setting,
    staff,
    time_out,
    told,
)

from restraint_rules.models import Setting

VISITOR = staff(id="visitor", employed_by_district=False, contracted_for_students=False, credentials=[])
NO_USE = Told("not_applicable", "no_use")
NOT_BY_EMPLOYEE = Told("not_applicable", "not_by_employee")


CREDENTIALS = "setting.staff[staff-1].credentials"
TRAINED = Told("pass", "training.all")
UNTRAINED = Told("fail", "training.lacking")


def told_unclear(*paths: str) -> Told:
    return Told("unknown", "training.unknown", paths)


def with_credentials(*credentials: dict[str, Any]) -> Setting:
    return setting(staff=[staff(credentials=list(credentials))])


class TestTrainedBefore:
    """III.C; the incident is on Thursday 5 March 2026."""

    @pytest.mark.parametrize(
        ("credential", "expected"),
        [
            pytest.param({"at": "2026-03-04"}, TRAINED, id="the day before"),
            pytest.param({"at": DAY}, TRAINED, id="the day itself counts"),
            pytest.param({"at": at("15:00")}, TRAINED, id="later on the day itself counts"),
            pytest.param({"at": "2026-03-06"}, UNTRAINED, id="the day after"),
            pytest.param({"at": "2012-08-25"}, TRAINED, id="long ago: expires only when recorded"),
            pytest.param({"at": "2025-08-25", "expires": "2026-03-06"}, TRAINED, id="expires the day after"),
            pytest.param({"at": "2025-08-25", "expires": DAY}, TRAINED, id="expires that day: still holds"),
            pytest.param(
                {"at": "2025-08-25", "expires": "2026-03-04"}, UNTRAINED, id="expired the day before"
            ),
            pytest.param({"done": False}, UNTRAINED, id="known not to have been done"),
            pytest.param({"done": True}, told_unclear(f"{CREDENTIALS}[*].at"), id="done, day blank"),
            pytest.param({}, told_unclear(f"{CREDENTIALS}[*].at"), id="everything blank"),
            pytest.param(
                {"done": True, "expires": DAY},
                told_unclear(f"{CREDENTIALS}[*].at"),
                id="day blank, not expired",
            ),
            pytest.param(
                {"done": True, "expires": "2026-03-04"}, UNTRAINED, id="day blank, expired all the same"
            ),
            pytest.param({"at": "2026-05-01"}, UNTRAINED, id="later than as_of"),
        ],
    )
    def test_credentials(self, credential: dict[str, Any], expected: Told) -> None:
        assert told(incident(), "III.C", setting=with_credentials(credential)) == expected

    @pytest.mark.parametrize(("as_of", "expected"), [("14:59", UNTRAINED), ("15:00", TRAINED)])
    def test_what_is_later_than_as_of_does_not_count_yet(self, as_of: str, expected: Told) -> None:
        later = with_credentials({"at": at("15:00")})
        assert told(incident(), "III.C", setting=later, as_of=as_of) == expected

    @pytest.mark.parametrize(
        ("credentials", "expected"),
        [
            pytest.param([], UNTRAINED, id="known to have none"),
            pytest.param(None, told_unclear(CREDENTIALS), id="not recorded"),
            pytest.param([{"at": "2026-03-06"}, {"at": "2026-03-05"}], TRAINED, id="one of two holds"),
            pytest.param([{"at": "2026-03-06"}, {"done": False}], UNTRAINED, id="none of two holds"),
            pytest.param([{}, {"at": "2026-03-05"}], TRAINED, id="one holds, one is blank"),
            pytest.param([{}, {}], told_unclear(f"{CREDENTIALS}[*].at"), id="two blanks, named once"),
        ],
    )
    def test_several(self, credentials: list[dict[str, Any]] | None, expected: Told) -> None:
        trained = setting(staff=[staff(credentials=credentials)])
        assert told(incident(), "III.C", setting=trained) == expected

    def test_the_local_day_counts_not_the_offset_given(self) -> None:
        """23:30 in Baltic is already the next day in UTC."""
        judged = incident(restraint(f"{DAY}T23:30", f"{DAY}T23:38"))
        assert told(judged, "III.C", setting=with_credentials({"at": "2026-03-06"})) == UNTRAINED
        late = with_credentials({"at": "2026-03-06T04:30:00Z"})
        assert told(judged, "III.C", setting=late) == TRAINED

    @pytest.mark.parametrize(
        ("credential", "expected"),
        [
            pytest.param({"at": DAY}, TRAINED, id="by the first day"),
            pytest.param({"at": "2026-03-06"}, UNTRAINED, id="by the second day"),
            pytest.param({"at": "2026-03-07"}, UNTRAINED, id="after both"),
            pytest.param({"at": DAY, "expires": "2026-03-06"}, TRAINED, id="holds on both"),
            pytest.param({"at": DAY, "expires": DAY}, TRAINED, id="holds on the first day"),
            pytest.param({"at": "2026-03-01", "expires": "2026-03-04"}, UNTRAINED, id="on neither"),
        ],
    )
    def test_a_start_not_recorded_lies_on_the_incident_day(
        self, credential: dict[str, Any], expected: Told
    ) -> None:
        judged = incident(restraint(None, "2026-03-06T00:20"))
        assert told(judged, "III.C", setting=with_credentials(credential)) == expected

    def test_a_start_and_end_not_recorded_lie_on_the_incident_day(self) -> None:
        judged = incident(restraint(None, None))
        assert told(judged, "III.C", setting=with_credentials({"at": DAY})) == TRAINED
        assert told(judged, "III.C", setting=with_credentials({"at": "2026-03-06"})) == UNTRAINED

    @pytest.mark.parametrize("by", [None, []])
    def test_nobody_named(self, by: list[str] | None) -> None:
        expected = ("unknown", "training.who", ("interventions[r1].by",))
        assert told(incident(restraint(by=by)), "III.C") == expected

    def test_no_staff_record(self) -> None:
        judged = incident(restraint(by=["unlisted"]))
        assert told(judged, "III.C") == told_unclear("setting.staff[unlisted]")

    @pytest.mark.parametrize(
        ("by", "expected", "untrained"),
        [
            pytest.param(["staff-1", "new"], UNTRAINED, ["new"], id="one of two untrained"),
            pytest.param(["newer", "new"], UNTRAINED, ["new", "newer"], id="both, in order"),
            pytest.param(["new", "unlisted"], UNTRAINED, ["new"], id="untrained decides before a blank"),
            pytest.param(["visitor", "new"], UNTRAINED, ["new"], id="a visitor needs no training"),
            pytest.param(["visitor", "staff-1"], TRAINED, [], id="visitor and trained employee"),
            pytest.param(["visitor"], NOT_BY_EMPLOYEE, [], id="visitor alone"),
        ],
    )
    def test_who_must_be_trained(self, by: list[str], expected: Told, untrained: list[str]) -> None:
        people = [staff(), VISITOR, staff(id="new", credentials=[]), staff(id="newer", credentials=[])]
        report = judge(incident(restraint(by=by)), setting=setting(staff=people))
        found = only(report, "III.C")
        assert told(found) == expected
        assert found.evidence == tuple((f"setting.staff[{one}].credentials", ()) for one in untrained)
        assert found.verdict.params.get("count", 0) == len(untrained)

    def test_each_use_by_itself(self) -> None:
        people = setting(staff=[staff(), staff(id="new", credentials=[])])
        judged = incident(restraint(), seclusion("10:10", "10:15", by=["new"]))
        found = judge(judged, setting=people).of("III.C")
        assert [(one.path, one.status) for one in found] == [
            ("interventions[r1]", "pass"),
            ("interventions[s1]", "fail"),
        ]

    def test_a_time_out_needs_no_training(self) -> None:
        assert told(incident(time_out(by=["unlisted"])), "III.C") == NO_USE
