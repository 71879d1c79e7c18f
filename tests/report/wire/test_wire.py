"""A report written as JSON and read again is the same report, or it is refused."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from builders import incident, judge, notice, report, restraint, seclusion, setting, staff, time_out
from generated import AS_OF, INCIDENTS, SETTINGS, as_json
from hypothesis import HealthCheck, given, settings
from views import wire_of

from restraint_rules import Incident, Setting
from restraint_rules.findings import Deadline, Finding, Source, Verdict
from restraint_rules.findings.verdict import failed, passed
from restraint_rules.report import Report
from restraint_rules.report.content.receipt import Receipt
from restraint_rules.report.data.data_findings import DataFinding

TESTS = Path(__file__).parents[2]


def written_finding(judged: Report, clause: str, rule: str = "") -> dict[str, Any]:
    written: list[dict[str, Any]] = wire_of(judged)["findings"]
    (found,) = [one for one in written if one["clause"] == clause and one["rule"].endswith(rule)]
    return found


def texts_of(one: Finding) -> tuple[object, ...]:
    return one.message, one.remedy, one.question, one.explanation, one.advice, one.due_at, repr(one)


JUDGINGS = [
    pytest.param(judge, id="lawful"),
    pytest.param(partial(judge, incident(seclusion(end="10:40"), restraint())), id="two long uses"),
    pytest.param(
        partial(judge, incident(restraint(end=None, ongoing=True)), as_of="2026-03-05T10:09"), id="ongoing"
    ),
    pytest.param(partial(judge, incident(report=None, notices=None), as_of="2026-03-05T18:00"), id="due"),
    pytest.param(partial(judge, incident(report=None, notices=[])), id="overdue"),
    pytest.param(
        partial(judge, incident(injuries=[{"person": "student"}], state_report={"done": False})), id="injury"
    ),
    pytest.param(partial(judge, incident(time_out(locked=True, verbal_contact=None))), id="mislabelled"),
    pytest.param(partial(judge, incident(restraint(duration=30), report=report(at="2026-03-20"))), id="data"),
    pytest.param(
        partial(judge, incident(restraint(distress_evaluations=None)), readings={"distress_interval": 5}),
        id="reading",
    ),
]


class TestRoundTrip:
    """Report.from_json(r.to_json()).to_json() == r.to_json()."""

    @pytest.mark.parametrize("judging", JUDGINGS)
    def test_read_and_written_again_it_is_the_same_bytes(self, judging: Callable[[], Report]) -> None:
        judged = judging()
        text = judged.to_json()
        again = Report.from_json(text)
        assert again.to_json() == text
        assert Report.from_json(text.encode()).to_json() == text

    @pytest.mark.parametrize("judging", JUDGINGS)
    def test_it_says_the_same(self, judging: Callable[[], Report]) -> None:
        judged = judging()
        again = Report.from_json(judged.to_json())
        assert [texts_of(one) for one in again] == [texts_of(one) for one in judged]
        assert [one.key for one in again] == [one.key for one in judged]
        assert [entry.state for entry in again.docket] == [entry.state for entry in judged.docket]
        assert (again.outcome, again.counts, again.missing) == (judged.outcome, judged.counts, judged.missing)
        assert (again.data, again.subject) == (judged.data, judged.subject)
        assert again.receipt == judged.receipt
        assert again.to_records() == judged.to_records()

    @settings(
        max_examples=40,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        deadline=None,
    )
    @given(as_json(INCIDENTS), as_json(SETTINGS), AS_OF)
    def test_whatever_the_incident(self, facts: bytes, standing: bytes, as_of: datetime) -> None:
        judged = judge(
            Incident.model_validate_json(facts),
            setting=Setting.model_validate_json(standing),
            as_of=as_of.replace(tzinfo=None).isoformat(),
        )
        again = Report.from_json(judged.to_json())
        assert again.to_json() == judged.to_json()
        assert [texts_of(one) for one in again] == [texts_of(one) for one in judged]
        assert [one["message"] for one in wire_of(judged)["findings"]] == [one.message for one in judged]
        assert [one.get("remedy", "") for one in wire_of(judged)["findings"]] == [
            one.remedy for one in judged
        ]

    def test_an_id_that_looks_like_a_moment_stays_an_id(self) -> None:
        by = ["2026-03-05", "PT15M", "2026-03-05T10:00:00-05:00"]
        judged = judge(
            incident(notices=[notice(by=one) for one in by]),
            setting=setting(staff=[staff(), *(staff(id=one) for one in by)], designated_notifiers=by),
        )
        again = Report.from_json(judged.to_json())
        assert again.to_json() == judged.to_json()
        assert [value for _, value in again.of("IX.B.4")[0].evidence] == by


class TestWhatIsWritten:
    """Every finding with all it carries, in fixed places."""

    def test_a_failure_in_full(self) -> None:
        late = written_finding(
            judge(incident(notices=[notice("2026-03-07T10:00")])), "IX.B.1", "parent_notified"
        )
        assert late == {
            "policy": "sprague",
            "revision": "2018-12-12",
            "clause": "IX.B.1",
            "title": "Parent told within 24 hours",
            "rule": "notification_deadlines.parent_notified",
            "readings": late["readings"],
            "status": "fail",
            "level": "error",
            "code": "notice.late",
            "message": "The parent was told late.",
            "evidence": [{"path": "notices[*].at", "value": "2026-03-07T10:00:00-05:00"}],
            "deadline": late["deadline"],
            "due_at": "2026-03-06T10:00:00-05:00",
            "remedy": "Find out why. It still counts as late.",
        }

    def test_a_key_with_nothing_to_say_is_left_out(self) -> None:
        empty: list[object] = [None, "", [], {}, False]
        kept = [(name, value) for one in wire_of(judge())["findings"] for name, value in one.items()]
        assert [name for name, value in kept if value in empty] == ["verified"] * sum(
            name == "verified" for name, _ in kept
        )

    def test_a_deadline_in_full(self) -> None:
        judged = judge(incident(report=None), as_of="2026-03-05T18:00")
        assert written_finding(judged, "IX.A")["deadline"] == {
            "trigger": "last_use",
            "unit": "school_days",
            "length": 1,
            "anchor": "2026-03-05",
            "due_at": "2026-03-07T00:00:00-05:00",
            "last_day": "2026-03-06",
            "explanation": judged.of("IX.A")[0].explanation,
        }

    def test_a_question_and_what_is_missing(self) -> None:
        asked = written_finding(judge(incident(all_alternatives_explored=None)), "III.E")
        assert asked["status"] == "review"
        assert asked["message"] == "Were all less restrictive alternatives explored first?"
        assert asked["missing"] == ["all_alternatives_explored"]

    def test_lengths_are_iso_durations_of_hours_minutes_and_seconds(self) -> None:
        over = written_finding(judge(incident(restraint(end="12:05", determinations=[]))), "III.H.2")
        assert over["params"] == over["params"] | {"length": "PT2H5M", "limit": "PT15M"}

    def test_counts_name_every_status(self) -> None:
        counts = wire_of(judge())["counts"]
        assert list(counts) == ["fail", "unknown", "pending", "review", "pass", "not_applicable"]
        assert counts["fail"] == 0
        assert counts["pass"] == judge().counts["pass"]

    def test_only_a_failure_has_a_level(self) -> None:
        judged = wire_of(judge(incident(report=None, notices=[])))
        assert {one["status"] for one in judged["findings"] if "level" in one} == {"fail"}

    def test_advice_by_code_and_in_words(self) -> None:
        assert written_finding(judge(), "III.I")["advice"] == [
            {
                "code": "advice.no_number",
                "text": "The text sets no number, so a person must judge how often is enough.",
            }
        ]

    def test_data_findings(self) -> None:
        assert wire_of(judge(incident(restraint(duration=30))))["data"] == [
            {
                "code": "data.duration_disagrees",
                "paths": ["interventions[r1].duration"],
                "more": 0,
                "message": "The stated duration does not match the recorded times: "
                "interventions[r1].duration.",
            }
        ]

    def test_the_receipt(self) -> None:
        judged = judge(readings={"thirty_minutes": "fixed_marks"})
        receipt = wire_of(judged)["receipt"]
        assert list(receipt) == [name for name in Receipt._fields if name != "school"]  # not recorded
        assert (receipt["day"], receipt["student"]) == ("2026-03-05", "student-1")
        assert receipt["as_of"] == "2026-04-30T12:00:00-04:00"
        assert receipt["readings"] == judged.receipt.readings
        assert receipt["inputs"] == judged.receipt.inputs

    def test_the_reading_a_finding_depends_on(self) -> None:
        chosen = written_finding(judge(readings={"distress_interval": 5}), "III.I")
        assert chosen["readings"] == {"distress_interval": 5}

    def test_no_narrative_is_written(self) -> None:
        told_of = dict.fromkeys(
            ["emergency", "prior_steps", "description", "plan_effect"], "a child's secret"
        )
        assert "secret" not in judge(incident(report=report(**told_of))).to_json()


def test_a_report_made_by_hand() -> None:
    """Neither the order of the policy nor a rule of the library is needed to travel."""
    due = Deadline(
        "use", "elapsed", 3600, datetime(2026, 3, 5, tzinfo=UTC), datetime(2026, 3, 5, 1, tzinfo=UTC)
    )
    source = Source("other", "2020", "1", "", "any.rule", (("a", 1), ("b", "c")), scope=True, verified=False)
    late = failed("notice.late", "x", deadline=due._replace(done_at=date(2026, 3, 6)), level="warning")
    made = Report(
        "incident 1",
        (Finding(source, "x", late), Finding(source, "y", passed("no_use", "y", count=2, unheard="of"))),
        (DataFinding("data.overlap", ("a", "b")),),
        Receipt("other", "2020-01-01", "0", datetime(2026, 3, 9, tzinfo=UTC), {"a": 1}, "c", "US-CT", {}),
    )
    assert Report.from_json(made.to_json()) == made
    assert isinstance(made.findings[0].verdict, Verdict)


SHOW = """
import sys
from builders import incident, judge, restraint, seclusion
judged = judge(incident(seclusion(end="10:40", locked=True), restraint(), injuries=None, report=None))
sys.stdout.write(judged.to_json() + repr(judged.to_records()))
"""


@pytest.mark.slow
def test_the_same_bytes_in_any_process() -> None:
    """Neither the process nor its hash seed changes a byte."""

    def run(seed: str) -> bytes:
        environment = os.environ | {
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": str(TESTS),
            "PYTHONIOENCODING": "utf-8",
        }
        made = subprocess.run(  # noqa: S603 - this very interpreter
            [sys.executable, "-c", SHOW], env=environment, capture_output=True, check=True
        )
        return made.stdout

    here = judge(incident(seclusion(end="10:40", locked=True), restraint(), injuries=None, report=None))
    assert run("1") == run("2") == (here.to_json() + repr(here.to_records())).encode()


@pytest.mark.slow
def test_importing_the_package_builds_no_shape_of_reports() -> None:
    """Only who reads a report pays for its models."""
    code = "import sys, restraint_rules; print('restraint_rules.report.wire.wire_shape' in sys.modules)"
    made = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert made.stdout == "False\n"
