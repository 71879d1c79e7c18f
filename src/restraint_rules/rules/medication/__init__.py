"""Rules on psychopharmacologic agents."""
