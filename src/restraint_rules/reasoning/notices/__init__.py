"""What was told and written of an incident: attempts, the form, when an injury was found."""
