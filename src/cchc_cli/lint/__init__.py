"""Opinions about plans: rules, the list of them, and the engine that gives their findings a place."""
