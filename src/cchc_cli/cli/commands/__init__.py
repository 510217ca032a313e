"""One thin file per command: arguments, one call per stage, echo, exit."""
