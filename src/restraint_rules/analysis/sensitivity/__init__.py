"""Which findings another reading would change."""
