"""From a plan that was read to findings: what hinders a book, and what an assessor would object to."""
