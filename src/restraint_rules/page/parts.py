"""An answer within a page: headings below the chapter's, and tables whose look the page's style tells."""

from restraint_rules.report.display.grid import Grid
from restraint_rules.report.display.markup import cells, element
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
        return html_of_table(answer)
    origin = "".join(element('p class="origin"', line) for line in answer.origin)
    sections = "\n".join(html_of_section(section, answer) for section in answer.sections)
    closing = "".join(element("p", line) for line in answer.last)
    return f'<div class="answer">\n{element("h3", answer.title)}\n{origin}{sections}{closing}\n</div>'


def html_of_section(section: Section, view: View) -> str:
    """Write a section: its heading with how much there is of it, and a line for each finding."""
    heading = ": ".join(filter(None, (section.heading, section.total)))
    head = "".join(element('th scope="col"', column) for column in view.columns)
    rows = "\n".join(html_of_row(*cells(line, view)) for line in section.lines)
    kind = section.name.replace(".", "-")
    more = element('p class="more"', section.more) if section.more else ""
    return (
        f'{element("h4", heading)}\n<table class="lines {kind}">\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n{more}"
    )


def html_of_row(clause: str, text: str, step: str) -> str:
    """Write a line as a row that its clause heads."""
    head = element('th scope="row"' if clause else "td", clause)
    return f"<tr>{head}{element('td', text)}{element('td', step)}</tr>"


def html_of_table(grid: Grid) -> str:
    """Write a table; it can be moved sideways where the screen is too narrow for it."""
    head = "".join(element('th scope="col"', column) for column in grid.columns)
    rows = "\n".join(html_of_cells(*row) for row in grid.rows)
    last = "".join(element("p", line) for line in grid.last)
    kind = "numbers" if grid.numbers else "texts"
    table = f'<table class="{kind}">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>'
    return (
        f'<div class="answer">\n{element("h3", grid.title)}\n'
        f'<div class="wide" tabindex="0">\n{table}\n</div>\n'
        f"{last}\n</div>"
    )


def html_of_cells(name: str, *texts: str) -> str:
    """Write a row that its name heads."""
    head = element('th scope="row"', name)
    return f"<tr>{head}{''.join(element('td', text) for text in texts)}</tr>"
