"""What rules reason with: facts prepared, one incident's course, a student's history, clocks."""
