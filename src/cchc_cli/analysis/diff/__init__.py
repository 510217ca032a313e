"""What a newer plan does differently from an older one."""
