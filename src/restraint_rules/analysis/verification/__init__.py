"""Whether a report follows from the facts, the text then in force and the readings it names."""
