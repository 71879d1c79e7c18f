"""Rules on the room: size, air, door, window."""
