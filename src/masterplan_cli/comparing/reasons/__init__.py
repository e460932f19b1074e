"""Reasons for changes (*alasan perubahan*): a small file beside the plans, read, assigned and scaffolded."""
