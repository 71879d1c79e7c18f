"""Rules, in folders by what the law speaks of: each a duty that knows no text's numbers."""
