"""What a plan file says: YAML text, a tree with places, the plan."""
