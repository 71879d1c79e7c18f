"""What the rules of health care reason with: times, orders, chains of renewals, ages, deaths."""
