import re
from importlib.metadata import version as installed_version
from pathlib import Path
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
html_static_path = ["_static"]
html_css_files = ["print.css"]
templates_path = ["_templates"]


class Translator(HTML5Translator):
    """Writes pages in which each head of a table says what it is the head of, for those who hear a table."""

    def starttag(self, node: Any, tagname: str, *args: Any, **attributes: Any) -> str:  # noqa: ANN401 - as docutils has it
        """Write an opening tag; every head in these pages is that of a column."""
        if tagname == "th":
            attributes = {"scope": "col", **attributes}
        return super().starttag(node, tagname, *args, **attributes)


MENDED = {
    ' role="heading">': ' role="heading" aria-level="2">',
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="Pages">',
    '<aside class="toc-drawer">': '<aside class="toc-drawer" aria-label="On this page">',
    '<div class="table-wrapper ': '<div tabindex="0" class="table-wrapper ',
    "<pre>": '<pre tabindex="0">',
}
"""What the theme's own markup leaves out for who reads a page by ear or by keyboard."""

EMPTY_HEAD = re.compile(r"<th [^>]*><p></p></th>")
"""The corner of a table whose rows have heads too: it is the head of nothing."""


def mend(app: Sphinx, failed: Exception | None) -> None:
    """Put the theme's markup right in the pages written."""
    if failed or app.builder.format != "html":
        return
    for page in Path(app.outdir).rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        for theirs, ours in MENDED.items():
            text = text.replace(theirs, ours)
        page.write_text(EMPTY_HEAD.sub("<td></td>", text), encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Let pages be written by the translator, and mended."""
    app.set_translator("html", Translator)
    app.connect("build-finished", mend)
