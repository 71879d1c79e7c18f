"""Rules: generic duties, one module per topic. Numbers come from the clause that binds a rule."""
