"""What a plan means: frozen models, free of files and of text output."""
