"""A plan as an official document: view first, then Word or Markdown."""
