"""Pure figures: budget totals, targets, schedule. No files, no text output, no clock."""
