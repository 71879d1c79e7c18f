"""What all answers share: gone through in order, true though they list nothing, shown in a notebook."""

from restraint_rules.answers import Listing, LookedAt


class Letters(Listing[str]):
    """Lists the letters of a word."""

    def __init__(self, word: str) -> None:
        self.word = word

    @property
    def _listed(self) -> tuple[str, ...]:
        return tuple(self.word)


class Greeting(LookedAt):
    """Says one thing in three ways."""

    def to_text(self) -> str:
        return "Hello"

    def to_markdown(self) -> str:
        return "*Hello*"

    def to_html(self) -> str:
        return "<p>Hello</p>"


def test_a_listing_is_gone_through_in_order() -> None:
    assert (list(Letters("abc")), len(Letters("abc"))) == (["a", "b", "c"], 3)


def test_a_listing_of_nothing_is_an_answer() -> None:
    assert (list(Letters("")), len(Letters("")), bool(Letters(""))) == ([], 0, True)


def test_what_is_looked_at_is_printed_plainly_and_shown_in_a_notebook() -> None:
    greeting = Greeting()

    assert str(greeting) == "Hello"
    assert (greeting._repr_markdown_(), greeting._repr_html_()) == ("*Hello*", "<p>Hello</p>")
