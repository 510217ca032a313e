"""Findings and figures as text: terminal, JSON, CSV."""
