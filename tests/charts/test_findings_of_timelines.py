"""The title of an incident's timeline says what its facts say, and no more."""

from datetime import date
from typing import Any

from chart_samples import CALENDAR, sample

from restraint_rules import Incident, evaluate, policies, testing
from restraint_rules.charts import incident_timeline
from restraint_rules.models.inexact import Between


class TestTimeline:
    def test_what_was_late_is_named(self) -> None:
        title = sample("past-fifteen-minutes").title
        assert (
            title
            == "Incident incident-116: not in time: IX.B.3 Copy within 2 business days. Done in time: 3."
        )

    def test_what_runs_is_not_said_to_be_done(self) -> None:
        assert sample("ongoing-seclusion").title == "Incident incident-112: Still open: 4."

    def test_a_date_and_a_bound_are_no_moments(self) -> None:
        kinds = {row["kind"] for row in sample("only-a-date").rows}
        assert kinds == {"bound"}
        assert sample("only-a-date").title == "Incident 900101-4711: Cannot be told for want of a fact: 3."

    def test_moments_are_those_of_the_schools_clocks(self) -> None:
        rows = sample("past-fifteen-minutes").rows
        periods = [
            (row["lane"], row["start"], row["end"], row["text"]) for row in rows if row["kind"] == "period"
        ]
        assert periods == [
            ("physical restraint hold", "2026-03-05T09:40:00", "2026-03-05T09:46:00", "6 min"),
            ("seclusion room", "2026-03-05T09:46:00", "2026-03-05T10:07:00", "21 min"),
        ]

    def test_an_end_that_nobody_recorded_is_said_to_be_none(self) -> None:
        day = date(2026, 3, 5)
        use: dict[str, Any] = {
            "kind": "seclusion",
            "id": "s",
            "started": testing.at("10:00", day),
            "determinations": [{"necessary": False, "at": day}],
        }
        agent = {"kind": "psychopharmacologic_agent", "id": "a"}
        told = [{"at": testing.at("11:00", day)}, {"done": True}]
        facts: Any = {"interventions": [use, agent], "director_notice": None, "notices": told}
        subject = testing.incident(day, **facts)
        rows = self.rows(subject)
        assert [(row["kind"], row["text"]) for row in rows if row["lane"] == "seclusion s"] == [
            ("open", "end not recorded")
        ]
        assert [(row["kind"], row["text"]) for row in rows if row["lane"] == "Decisions to go on"] == [
            ("day", "not necessary")
        ]

    def test_what_is_about_is_drawn_at_its_longest(self) -> None:
        day = date(2026, 3, 5)
        about = Between(testing.at("10:00", day), testing.at("10:10", day))
        use = {"kind": "seclusion", "id": "s", "started": about, "ended": testing.at("10:20", day)}
        facts: Any = {"interventions": [use], "notices": [{"at": about}]}
        rows = [row for row in self.rows(testing.incident(day, **facts)) if row["kind"] in {"about", "day"}]
        assert [(row["kind"], row["start"][11:16], row["end"][11:16]) for row in rows] == [
            ("about", "10:00", "10:20"),
            ("day", "10:00", "10:10"),
        ]

    def test_an_incident_before_which_no_clock_ran(self) -> None:
        day = date(2026, 3, 5)
        time_out = testing.time_out()
        subject = testing.incident(day, interventions=[time_out])
        picture = self.picture(subject)
        assert picture.title == "Incident I-1: no clock ran."

    def picture(self, subject: Incident) -> Any:
        report = evaluate(
            subject,
            policy=policies.SPRAGUE,
            calendar=CALENDAR,
            setting=testing.setting(),
            as_of=testing.AS_OF,
        )
        return incident_timeline(subject, report, calendar=CALENDAR)

    def rows(self, subject: Incident) -> Any:
        return self.picture(subject).rows
