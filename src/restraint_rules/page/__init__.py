"""One page to hand over: a self-contained text in HTML, for a screen, a phone, the dark, and paper."""

from restraint_rules.page.page import Figure, Part, page

__all__ = ["Figure", "Part", "page"]
