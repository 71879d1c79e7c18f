"""How a district's year is made: lawful records first, then breaches planted by changing facts."""
