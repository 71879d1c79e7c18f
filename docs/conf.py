from importlib.metadata import version as installed_version

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
