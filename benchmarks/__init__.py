"""Whole commands of ours, in turn with a peer, on the same machine and the same work."""
