"""Next year's plan from this year's: what moves, what stays, what is left out, and what an officer has to look at."""
