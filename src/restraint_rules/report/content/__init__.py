"""What a report is: findings, what they come to, deadlines, receipt."""
