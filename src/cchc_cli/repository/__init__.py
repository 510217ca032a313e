"""A folder of plans: settings, agencies, and which files are plans."""
