"""Which task, target or section of one plan is which of another one."""
