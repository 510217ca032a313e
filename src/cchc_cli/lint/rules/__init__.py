"""One file per rule; the file is named as the rule is."""
