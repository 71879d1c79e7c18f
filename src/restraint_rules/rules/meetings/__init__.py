"""Rules on meetings after repeated use, and on what parents are told at meetings."""
