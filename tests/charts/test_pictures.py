"""Every picture shows its rows and nothing else, is drawn without a network, and can be told and read."""

import json
import pickle
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import vl_convert
from chart_samples import SAMPLES, sample

from restraint_rules.charts import Picture, uses_by_month
from restraint_rules.errors import UnsuitableSubjectError

ALL = pytest.mark.parametrize("name", SAMPLES)


def data_of(spec: Any) -> list[Any]:
    """Every piece of data that a specification holds or names."""
    if isinstance(spec, list):
        return [found for one in spec for found in data_of(one)]
    if isinstance(spec, dict):
        own = [spec[name] for name in ("data", "datasets") if name in spec]
        return own + [
            found for name, one in spec.items() if name not in {"data", "datasets"} for found in data_of(one)
        ]
    return []


@ALL
def test_what_is_drawn_is_the_rows(name: str) -> None:
    picture = sample(name)

    given = data_of(picture.spec)
    assert {"rows": picture.to_records()} in given
    assert all(one in ({"rows": picture.to_records()}, {"name": "rows"}) for one in given)
    assert len(picture.shown) == len(picture.rows) > 0
    assert {tuple(row) for row in picture.rows} == {tuple(picture.headings)}


@ALL
def test_it_is_drawn_without_a_network(name: str) -> None:
    picture = sample(name)

    svg, untitled = picture.to_svg(), picture.to_svg(titled=False)
    assert ET.fromstring(svg).tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314 - drawn here
    outside = set(re.findall(r"https?://[^\"' )]+", svg))
    assert outside <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    first = picture.title.split()[:3]
    assert " ".join(first) in svg
    assert " ".join(first) not in untitled
    assert svg == picture.to_svg()


@ALL
def test_it_is_drawn_as_a_bitmap(name: str) -> None:
    png = vl_convert.vegalite_to_png(sample(name).spec)

    assert png.startswith(b"\x89PNG")
    assert len(png) > 3000


@ALL
def test_it_can_be_told_and_its_rows_read(name: str) -> None:
    picture = sample(name)
    page = picture._repr_html_()

    assert len(picture.title) < 250
    assert picture.alt not in {"", picture.title}
    assert page.count("<tr>") == len(picture.rows) + 1
    assert '<div role="img" aria-label="' in page
    assert '<svg aria-hidden="true"' in page
    assert "<script" not in page
    assert picture.spec["description"] == picture.alt


@ALL
def test_it_can_be_kept_and_compared(name: str) -> None:
    picture = sample(name)

    assert pickle.loads(pickle.dumps(picture)) == picture  # noqa: S301 - written here
    assert hash(picture) == hash(SAMPLES[name]())
    assert repr(picture) == f"<Picture: {len(picture.rows)} rows>"
    picture.spec.clear()
    assert picture.spec


def test_without_rows_there_is_no_picture() -> None:
    with pytest.raises(UnsuitableSubjectError, match="at least one"):
        uses_by_month([])


def test_an_id_cannot_write_markup() -> None:
    evil = "<script>alert('x')</script>"
    picture = Picture(evil, evil, {"a": evil}, ((evil,),), ({"a": evil},), json.dumps(PLAIN), evil)

    assert "<script" not in picture.to_html()


PLAIN = {"datasets": {"rows": [{"a": 1}]}, "data": {"name": "rows"}, "mark": "point", "encoding": {}}
