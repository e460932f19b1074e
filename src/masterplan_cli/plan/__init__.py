"""The masterplan as typed data: one module for each part of the plan."""
