"""How a report and other answers are shown: one view, in text, Markdown and HTML."""
