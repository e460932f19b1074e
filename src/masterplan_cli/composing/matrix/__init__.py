"""The matrix of changes (*matriks perubahan*): two revisions side by side, for whoever signs and audits.

One module for each part: the header (``opening``), A ``summary``, B ``programs``, C ``targets``,
D ``narrative``, E ``schedules``, and what closes it (``closing``). Every change stands in exactly one part.
"""

from masterplan_cli.composing.matrix.compose import compose_matrix
from masterplan_cli.composing.matrix.material import MatrixMaterial, SourceFile
from masterplan_cli.composing.matrix.terms import TERMS, Terms

__all__ = ["TERMS", "MatrixMaterial", "SourceFile", "Terms", "compose_matrix"]
