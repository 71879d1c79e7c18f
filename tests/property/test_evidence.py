"""Evidence is what is recorded, under its path, whatever the rule makes of it."""

from datetime import datetime

import pytest
from builders import judge, setting
from hypothesis import given
from hypothesis import strategies as st
from messages_cases import CASES
from property.districts import districts
from property.histories import AS_OF, Course, courses, report_of_history, report_of_record
from property.profile import examples
from property.strategies import Data
from property.texts import Text, under_other_texts
from property.worlds_of_facts import World, worlds_of_text
from property.worlds_of_facts import report_of_world as judged_world
from recorded import known_at

from restraint_rules.models import District, Incident, Setting, StudentRecord
from restraint_rules.models.base import Subject
from restraint_rules.report import Report


def assert_recorded(report: Report, subject: Subject, standing: Setting | None) -> None:
    for finding in report:
        for path, value in finding.evidence:
            assert value in known_at(report.receipt.as_of, path, subject, standing), (finding, path)


@pytest.mark.parametrize("code", CASES)
def test_of_every_code(code: str) -> None:
    subject, arguments = CASES[code]
    assert_recorded(judge(subject, **arguments), subject, arguments.get("setting", setting()))


def assert_recorded_in_world(world: World) -> None:
    subject = Incident.model_validate(world.text.then(world.incident))
    assert_recorded(judged_world(world), subject, Setting.model_validate(world.text.then(world.setting)))


@pytest.mark.slow
@examples(400)
@given(worlds_of_text())
def test_of_every_world(world: World) -> None:
    assert_recorded_in_world(world)


@pytest.mark.slow
@under_other_texts
@examples(60)
@given(data=st.data())
def test_under_other_texts(text: Text, data: st.DataObject) -> None:
    assert_recorded_in_world(data.draw(worlds_of_text(text)))


@pytest.mark.slow
@examples(200)
@given(courses())
def test_of_every_record(course: Course) -> None:
    assert_recorded(report_of_record(course), StudentRecord.model_validate(course.record), setting())


@pytest.mark.slow
@examples(100)
@given(districts(), AS_OF)
def test_of_every_district(data: Data, as_of: datetime) -> None:
    report = report_of_history(data, District, Course({}, as_of, {}))
    assert_recorded(report, District.model_validate(data), setting())
