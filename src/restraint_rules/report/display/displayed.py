"""What is shown in a terminal and in a notebook in the same words."""

from abc import abstractmethod

from restraint_rules.answers import LookedAt
from restraint_rules.findings.messages import ENGLISH, Catalogue
from restraint_rules.report.display.grid import Grid, html_of_grid, markdown_of_grid
from restraint_rules.report.display.grid_text import text_of_grid
from restraint_rules.report.display.markup import html_of, markdown_of
from restraint_rules.report.display.text import text_of
from restraint_rules.report.display.view import View

__all__ = ["Displayed"]


class Displayed(LookedAt):
    """Base of answers that people look at: plain text, Markdown and HTML of one view, or of one table."""

    __slots__ = ()

    @abstractmethod
    def view(self, catalogue: Catalogue) -> View | Grid:
        """Lay the answer out for reading, in the words of a catalogue."""

    def to_text(self, *, catalogue: Catalogue = ENGLISH) -> str:
        """Say it in plain words; lines of at most a hundred columns, but for ids that are longer."""
        laid_out = self.view(catalogue)
        return text_of_grid(laid_out) if isinstance(laid_out, Grid) else text_of(laid_out)

    def to_markdown(self, *, catalogue: Catalogue = ENGLISH) -> str:
        """Say the same in Markdown."""
        laid_out = self.view(catalogue)
        return markdown_of_grid(laid_out) if isinstance(laid_out, Grid) else markdown_of(laid_out)

    def to_html(self, *, catalogue: Catalogue = ENGLISH) -> str:
        """Say the same in HTML that can stand in any page."""
        laid_out = self.view(catalogue)
        return html_of_grid(laid_out) if isinstance(laid_out, Grid) else html_of(laid_out)
