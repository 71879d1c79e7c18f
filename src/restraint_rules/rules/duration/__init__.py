"""Rules on how long a use may last, and who must decide that it goes on."""
