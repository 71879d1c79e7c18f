from importlib.metadata import version as installed_version
from typing import Any

from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

project = "restraint_rules"
author = "The restraint_rules contributors"
project_copyright = "2026, the restraint_rules contributors"
release = version = installed_version("restraint-rules")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = "restraint_rules"
html_show_sourcelink = False


class Translator(HTML5Translator):
    """Writes pages in which each head of a table says what it is the head of, for those who hear a table."""

    def starttag(self, node: Any, tagname: str, *args: Any, **attributes: Any) -> str:  # noqa: ANN401 - as docutils has it
        """Write an opening tag; every head in these pages is that of a column."""
        if tagname == "th":
            attributes = {"scope": "col", **attributes}
        return super().starttag(node, tagname, *args, **attributes)


def setup(app: Sphinx) -> None:
    """Let pages be written by it."""
    app.set_translator("html", Translator)
