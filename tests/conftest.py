"""What holds for all tests: property tests try the same examples everywhere, however long one takes."""

from hypothesis import settings

settings.load_profile("ci")  # hypothesis takes it by itself only where a service says that it is one
