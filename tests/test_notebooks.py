"""The notebooks run from top to bottom, show what they promise, and are kept without their outputs."""

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

EXAMPLES = Path(__file__).parents[1] / "examples"
NOTEBOOKS = sorted(file.name for file in EXAMPLES.glob("*.ipynb"))

Cells = list[Any]


def read(name: str) -> Any:
    """A notebook as it is kept."""
    return nbformat.read(EXAMPLES / name, as_version=4)  # type: ignore[no-untyped-call] # it has no types


def code_of(name: str) -> Cells:
    """The code cells of a notebook as it is kept."""
    return [cell for cell in read(name).cells if cell.cell_type == "code"]


def executed(name: str) -> Cells:
    """The code cells of a notebook after it ran; an error in a cell fails the test."""
    notebook = read(name)
    NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def text_shown(cells: Cells) -> str:
    """Everything a reader sees below the cells."""
    outputs = (output for cell in cells for output in cell.outputs)
    return "\n".join(
        output["text"] if output.output_type == "stream" else output.data.get("text/html", "")
        for output in outputs
    )


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_is_kept_without_outputs(name: str) -> None:
    assert all(cell.outputs == [] and cell.execution_count is None for cell in code_of(name))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::RuntimeWarning")  # Jupyter's own
def test_a_director_sees_the_answers() -> None:
    cells = executed("director.ipynb")
    seen = text_shown(cells)

    first = cells[0].outputs[0]["text"]
    assert "What is wrong?          Breaches so far: 10; that endanger a child: 3." in first
    assert "What is due?            Overdue: 1. Due this week: 2; the next on Tue 10 Mar 2026." in first
    assert "Who is near?            student-37: 7 uses" in first
    assert "Is it getting better?   " in first
    assert seen.count("<figure>") == 5
    assert "uses within 20 school days" in seen
    assert "Restraint and seclusion in 2025-26" in seen
    (page,) = [cell for cell in cells if cell.source.startswith("board = page(")]
    assert 30 < int(page.outputs[0]["text"].split()[0]) < 300  # KB of the board's page


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::RuntimeWarning")  # Jupyter's own
def test_a_hospital_sees_its_quarter() -> None:
    cells = executed("hospital.ipynb")
    seen = text_shown(cells)

    assert "Row 73, E-1303, is not read. day: Give a date" in seen
    assert "Is it getting better?   13.7 until September, 8.4 since." in seen
    assert "What is wrong?          Episodes with a breach: 1 of 12." in seen
    assert "Restraint (HBIPS-2), hours per 1,000 patient hours" in seen
    assert "0.048 or more" in seen  # of one seclusion the end is not recorded
    assert seen.count("<figure>") == 1
    assert "Episode of care E-1301: breach found" in seen
    assert "Six Core Strategies" in seen
    size = int(cells[-1].outputs[0]["text"].split()[0])
    assert 10 < size < 300  # KB of the committee's page
