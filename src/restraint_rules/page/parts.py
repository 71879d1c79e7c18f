"""An answer within a page: headings below the chapter's, and tables whose look the page's style tells."""

from restraint_rules.report.display.elements import element
from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.markup import cells
from restraint_rules.report.display.view import Section, View

__all__ = ["html_of_answer"]


def html_of_answer(answer: View | Grid, *, told: str) -> str:
    """Write an answer under a heading of the third level; its sections have the fourth.

    Args:
        answer: The answer, laid out.
        told: A last line that the page itself tells once.
    """
    answer = answer._replace(last=tuple(line for line in answer.last if line != told))
    if isinstance(answer, Grid):
        return f'<div class="answer">\n{html_of_table(answer, "h3")}\n</div>'
    origin = "".join(element('p class="origin"', line) for line in answer.origin)
    sections = "\n".join(
        html_of_table(one, "h4") if isinstance(one, Grid) else html_of_section(one, answer)
        for one in answer.sections
    )
    closing = "".join(element("p", line) for line in answer.last)
    return f'<div class="answer">\n{element("h3", answer.title)}\n{origin}{sections}{closing}\n</div>'


def html_of_section(section: Section, view: View) -> str:
    """Write a section: its heading with how much there is of it, and a line for each finding."""
    heading = ": ".join(filter(None, (section.heading, section.total)))
    more = element('p class="more"', section.more) if section.more else ""
    body = html_of_sentences(section, view) if section.is_list else html_of_lines(section, view)
    return f"{element('h4', heading)}\n{body}\n{more}"


def html_of_sentences(section: Section, view: View) -> str:
    """Write sentences as a list."""
    items = "\n".join(element("li", cells(line, view)[1]) for line in section.lines)
    return f"<ul>\n{items}\n</ul>"


def html_of_lines(section: Section, view: View) -> str:
    """Write lines as a table."""
    head = "".join(element('th scope="col"', column) for column in view.columns)
    rows = "\n".join(html_of_row(*cells(line, view)) for line in section.lines)
    kind = section.name.replace(".", "-")
    return (
        f'<table class="lines {kind}">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>'
    )


def html_of_row(clause: str, text: str, step: str) -> str:
    """Write a line as a row that its clause heads."""
    head = element('th scope="row"' if clause else "td", clause)
    return f"<tr>{head}{element('td', text)}{element('td', step)}</tr>"


def html_of_table(grid: Grid, level: str) -> str:
    """Write a table under a heading; it can be moved sideways where the screen is too narrow for it."""
    head = "".join(
        element(f'th scope="col"{kind_of(grid, column)}', text) for column, text in enumerate(grid.columns)
    )
    rows = "\n".join(html_of_cells(grid, row) for row in range(len(grid.rows)))
    last = "".join(element("p", line) for line in grid.last)
    kind = "numbers" if grid.numbers else "texts"
    table = f'<table class="{kind}">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>'
    return f'{element(level, grid.title)}\n<div class="wide" tabindex="0">\n{table}\n</div>\n{last}'


def kind_of(grid: Grid, column: int) -> str:
    """Say of a column within a table of numbers that it holds words."""
    return ' class="words"' if grid.numbers and not grid.is_number(column) and column else ""


def html_of_cells(grid: Grid, row: int) -> str:
    """Write a row that its name heads."""
    name, *texts = grid.rows[row]
    cells = (
        element(f"td{MARKED if (row, column) in grid.marked else kind_of(grid, column)}", text)
        for column, text in enumerate(texts, start=1)
    )
    head = element('th scope="row"', name)
    return f"<tr>{head}{''.join(cells)}</tr>"


MARKED = ' class="marked"'
