"""XII: where policies can be found, and their update after the state changes its regulations."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from builders import LATER, at, status_by_path, told
from school_builders import district, finding_on

from restraint_rules.findings import Finding
from restraint_rules.policies import SPRAGUE

PUBLISHED = {"on_web_site": True, "in_manual": True}
PATH = "state_revisions[one]"
ADOPTED = date(2026, 1, 15)
LAST_DAY = date(2026, 3, 16)
UPDATED, AVAILABLE = "updated_after_revision", "update_made_available"


def revision(**facts: Any) -> dict[str, Any]:
    """A change of the state's regulations, for which the district updated and published its own."""
    return {"id": "one", "adopted": ADOPTED, "update": {"at": "2026-02-10"}, "published": PUBLISHED} | facts


def finding_of_revision(rule: str, *, as_of: str = LATER, **facts: Any) -> Finding:
    return finding_on(district(state_revisions=[revision(**facts)]), "XII.B", PATH, rule, as_of=as_of)


PLACES = [
    pytest.param(PUBLISHED, "pass", (), id="both"),
    pytest.param({"on_web_site": True, "in_manual": False}, "fail", (), id="not in the manual"),
    pytest.param({"on_web_site": False, "in_manual": True}, "fail", (), id="not on the web site"),
    pytest.param({"on_web_site": False, "in_manual": None}, "fail", (), id="not one, the other blank"),
    pytest.param({"on_web_site": True}, "unknown", ("in_manual",), id="manual blank"),
    pytest.param({"in_manual": True}, "unknown", ("on_web_site",), id="web site blank"),
    pytest.param({}, "unknown", ("on_web_site", "in_manual"), id="both blank"),
    pytest.param(None, "unknown", ("",), id="not recorded"),
]


@pytest.mark.parametrize(("published", "expected", "missing"), PLACES)
class TestWhereTheyAreFound:
    """On the web site and in the manual."""

    def test_policies(self, published: Any, expected: str, missing: tuple[str, ...]) -> None:
        one = finding_on(district(publication=published), "XII.A")
        codes = {"pass": "publication.made", "fail": "publication.lacking", "unknown": "publication.unknown"}
        assert (one.status, one.code) == (expected, codes[expected])
        assert one.missing == tuple(f"publication.{name}".rstrip(".") for name in missing)

    def test_updates_without_a_moment_for_it(
        self, published: Any, expected: str, missing: tuple[str, ...]
    ) -> None:
        one = finding_of_revision(AVAILABLE, published=published)
        codes = {"pass": "publication.made", "fail": "update.not_published", "unknown": "publication.unknown"}
        assert (one.status, one.code) == ({"fail": "pending"}.get(expected, expected), codes[expected])
        assert one.missing == tuple(f"{PATH}.published.{name}".rstrip(".") for name in missing)
        assert one.due_at is None


class TestUpdated:
    """Within sixty calendar days of the state's adoption."""

    def test_sixty_days_leave_out_the_day_of_adoption(self) -> None:
        deadline = finding_of_revision(UPDATED).deadline
        assert deadline is not None
        assert (deadline.trigger, deadline.unit, deadline.length) == ("revision", "calendar_days", 60)
        assert deadline.last_day == LAST_DAY == ADOPTED + timedelta(days=60)
        assert deadline.due_at == at("2026-03-17T00:00")

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2026-01-14", ("unknown", "update.out_of_order", (f"{PATH}.update.at",))),
            ("2026-01-15", ("pass", "update.in_time", ())),
            ("2026-03-16", ("pass", "update.in_time", ())),
            (at("2026-03-16T23:59:59"), ("pass", "update.in_time", ())),
            ("2026-03-17", ("fail", "update.late", ())),
            (at("2026-03-17T00:00"), ("fail", "update.late", ())),
            ("2026-03-17T03:59:00+00:00", ("pass", "update.in_time", ())),
        ],
        ids=str,
    )
    def test_both_sides(self, when: Any, expected: Any) -> None:
        assert told(finding_of_revision(UPDATED, update={"at": when})) == expected

    @pytest.mark.parametrize(
        ("adopted", "last_day"),
        [("2026-02-08", "2026-04-09"), ("2025-09-10", "2025-11-09"), ("2023-12-31", "2024-02-29")],
        ids=["clocks go forward", "clocks go back", "leap day"],
    )
    def test_over_other_days(self, adopted: str, last_day: str) -> None:
        next_day = date.fromisoformat(last_day) + timedelta(days=1)
        statuses = [
            finding_of_revision(UPDATED, adopted=adopted, update={"at": when}).status
            for when in (last_day, next_day)
        ]
        assert statuses == ["pass", "fail"]

    @pytest.mark.parametrize(
        ("update", "after"),
        [
            ({"done": False}, ("fail", "update.not_done", ())),
            ({}, ("unknown", "update.not_recorded", (f"{PATH}.update",))),
            (None, ("unknown", "update.not_recorded", (f"{PATH}.update",))),
            ({"at": "2026-04-01"}, ("unknown", "update.not_recorded", (f"{PATH}.update",))),
        ],
        ids=["not done", "nothing said", "not recorded", "later than as_of"],
    )
    def test_open_until_then(self, update: Any, after: Any) -> None:
        pending = ("pending", "update.pending", ())
        assert told(finding_of_revision(UPDATED, update=update, as_of="2026-03-16T23:59:59")) == pending
        assert told(finding_of_revision(UPDATED, update=update, as_of="2026-03-17T00:00")) == after

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            ("2026-03-16T23:59:59", ("pass", "update.in_time", ())),
            ("2026-03-17T00:00", ("unknown", "update.time_open", (f"{PATH}.update.at",))),
        ],
    )
    def test_without_a_day_it_is_in_time_while_there_is_time(self, as_of: str, expected: Any) -> None:
        assert told(finding_of_revision(UPDATED, update={"done": True}, as_of=as_of)) == expected


@pytest.mark.parametrize("rule", [UPDATED, AVAILABLE])
class TestWhichRevisions:
    """Those adopted while the text is in force, and known."""

    @pytest.mark.parametrize(
        ("revisions", "expected"),
        [
            (None, ("unknown", "update.revisions_unknown", ("state_revisions",))),
            ([], ("not_applicable", "update.no_revision", ())),
            ([revision(adopted="2018-12-11")], ("not_applicable", "update.no_revision", ())),
            ([revision(adopted="2026-05-01")], ("not_applicable", "update.no_revision", ())),
        ],
        ids=["not recorded", "none", "before the text", "later than as_of"],
    )
    def test_none(self, rule: str, revisions: Any, expected: Any) -> None:
        assert told(finding_on(district(state_revisions=revisions), "XII.B", "", rule)) == expected

    @pytest.mark.parametrize(
        ("adopted", "as_of"),
        [("2018-12-12", LATER), ("2026-01-15", "2026-01-15T00:00")],
        ids=["first", "last"],
    )
    def test_the_first_day_and_the_last(self, rule: str, adopted: str, as_of: str) -> None:
        subject = district(state_revisions=[revision(adopted=adopted)])
        assert list(status_by_path(subject, "XII.B", rule, as_of=as_of)) == [PATH]

    def test_each_by_itself_in_order(self, rule: str) -> None:
        revisions = [
            revision(id="c", update={"done": False}, published={"on_web_site": False}),
            revision(id="b", adopted="2025-03-05", update={"at": "2025-03-10"}),
            revision(id="a"),
        ]
        statuses = status_by_path(district(state_revisions=revisions), "XII.B", rule)
        assert statuses == {
            "state_revisions[b]": "pass",
            "state_revisions[a]": "pass",
            "state_revisions[c]": "fail" if rule == UPDATED else "not_applicable",
        }
        assert list(statuses) == ["state_revisions[b]", "state_revisions[a]", "state_revisions[c]"]

    def test_what_is_open_of_one_leaves_out_none_that_follow(self, rule: str) -> None:
        revisions = [
            revision(id="d"),
            revision(id="c", adopted="2025-05-05", update={"done": False}),
            revision(id="b", adopted="2025-04-05", update={"at": "2025-04-10"}),
            revision(id="a", adopted="2025-03-05", update=None),
        ]
        statuses = status_by_path(district(state_revisions=revisions), "XII.B", rule)
        assert list(statuses.items()) == [
            ("state_revisions[a]", "unknown"),
            ("state_revisions[b]", "pass"),
            ("state_revisions[c]", "fail" if rule == UPDATED else "not_applicable"),
            ("state_revisions[d]", "pass"),
        ]

    def test_each_under_the_text_of_its_day(self, rule: str) -> None:
        on = date(2026, 1, 15)
        old = [one for one in SPRAGUE.clauses if one.citation == "XII.B"]
        closed = tuple(replace(one, until=on) if one in old else one for one in SPRAGUE.clauses)
        renewed = tuple(replace(one, title="Renewed", since=on) for one in old)
        policy = replace(SPRAGUE, clauses=(*closed, *renewed), revisions=(SPRAGUE.first_day, on))
        revisions = [revision(), revision(id="two", adopted="2026-01-14")]
        judged_by = {
            path: finding_on(
                district(state_revisions=revisions), "XII.B", path, rule, policy=policy
            ).source.title
            for path in (PATH, "state_revisions[two]")
        }
        assert judged_by[PATH] == "Renewed" != judged_by["state_revisions[two]"]


@pytest.mark.parametrize(
    ("update", "expected"),
    [
        ({"done": False}, ("not_applicable", "update.none_yet", ())),
        ({}, ("unknown", "update.not_recorded", (f"{PATH}.update",))),
        (None, ("unknown", "update.not_recorded", (f"{PATH}.update",))),
        ({"at": "2026-05-01"}, ("unknown", "update.not_recorded", (f"{PATH}.update",))),
    ],
    ids=["not done", "nothing said", "not recorded", "later than as_of"],
)
def test_only_what_is_known_not_to_be_updated_need_not_be_published(update: Any, expected: Any) -> None:
    assert told(finding_of_revision(AVAILABLE, update=update)) == expected
