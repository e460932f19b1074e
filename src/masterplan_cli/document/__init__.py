"""The blocks that every document is made of, as plain frozen data.

A book, a findings report and a matrix of changes are all a :class:`Document`; every format is one
writer for it. Text is held as it is to be read: no markup, no escapes, no field codes.
"""
