"""Bytes from documents: one package or module for each format, and the one writer of files."""
