"""IX.B.2 and IX.B.4: how the parent was told, and by whom."""

from typing import Any

import pytest
from builders import LATER, incident, judge, notice, only, setting, told

ONE, TWO = "notices[one]", "notices[two]"


EVENING = "2026-03-05T20:00"


class TestMethod:
    """IX.B.2: by telephone, e-mail or another method, a note home included; recorded."""

    @pytest.mark.parametrize(
        "method", ["telephone", "email", "note_home", "in_person", "text_message", "letter", "other"]
    )
    def test_any_method(self, method: str) -> None:
        found = only(judge(incident(notices=[notice(id="one", method=method)])), "IX.B.2")

        assert (found.status, found.code) == ("pass", "notice.method")
        assert found.evidence == ((f"{ONE}.method", method),)

    @pytest.mark.parametrize(
        ("methods", "expected", "missing"),
        [
            ((None,), "unknown", (f"{ONE}.method",)),
            ((None, None), "unknown", (f"{ONE}.method", f"{TWO}.method")),
            ((None, "email"), "pass", ()),
        ],
    )
    def test_not_recorded(self, methods: Any, expected: str, missing: Any) -> None:
        calls = [
            notice(id=name, method=method) for name, method in zip(("one", "two"), methods, strict=False)
        ]
        found = only(judge(incident(notices=calls)), "IX.B.2")

        assert (found.status, found.missing, len(found.evidence)) == (expected, missing, len(methods))
        assert found.code == ("notice.method" if expected == "pass" else "notice.method_unknown")


class TestNotifier:
    """IX.B.4: whoever notifies is among the employees designated for it."""

    @pytest.mark.parametrize(
        ("people", "designated", "expected", "missing"),
        [
            (("staff-1",), ["staff-1"], "pass", ()),
            (("staff-1", "staff-2"), ["staff-1", "staff-2"], "pass", ()),
            (("staff-1", "staff-2"), ["staff-1"], "fail", ()),
            (("staff-1",), [], "fail", ()),
            ((None,), ["staff-1"], "unknown", (f"{ONE}.by",)),
            (("staff-1", None), ["staff-1"], "unknown", (f"{TWO}.by",)),
            ((None, "staff-2"), ["staff-1"], "fail", ()),
            (("staff-1",), None, "unknown", ("setting.designated_notifiers",)),
        ],
    )
    def test_designated(self, people: Any, designated: Any, expected: str, missing: Any) -> None:
        calls = [notice(id=name, by=person) for name, person in zip(("one", "two"), people, strict=False)]
        standing = setting(designated_notifiers=designated)
        found = only(judge(incident(notices=calls), setting=standing), "IX.B.4")
        codes = {
            "pass": "notifier.designated",
            "fail": "notifier.not_designated",
            "unknown": "notifier.unknown",
        }

        assert told(found) == (expected, codes[expected], missing)
        if designated is not None:
            assert [value for _, value in found.evidence] == list(people)


@pytest.mark.parametrize("clause", ["IX.B.2", "IX.B.4"])
class TestWithoutNotice:
    """Without a notice there is no method and no notifier to judge."""

    @pytest.mark.parametrize("notices", [[], [{"done": False}], [notice("2026-05-01T09:00")]])
    def test_none_was_made(self, clause: str, notices: Any) -> None:
        found = only(judge(incident(notices=notices)), clause)

        assert (found.status, found.code) == ("not_applicable", "notice.none_recorded")

    @pytest.mark.parametrize(("as_of", "expected"), [(EVENING, "pending"), (LATER, "unknown")])
    def test_not_recorded_it_follows(self, clause: str, as_of: str, expected: str) -> None:
        found = only(judge(incident(notices=None), as_of=as_of), clause)

        assert (found.status, found.code, found.follows) == (expected, "notice.details_follow", "IX.B.1")
