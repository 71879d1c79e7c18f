"""Which clauses a source of rows can never answer, before a row is read."""
