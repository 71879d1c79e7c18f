"""Which facts a source holds."""
