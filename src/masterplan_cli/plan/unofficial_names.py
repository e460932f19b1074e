"""Names of dimensions that press and officials write instead of the official ones (domain.md, section 3)."""

from masterplan_cli.plan.dimensions import Dimension

UNOFFICIAL_NAMES: dict[str, Dimension] = {
    "Government": Dimension.GOVERNANCE,
    "Goverment": Dimension.GOVERNANCE,
    "Governence": Dimension.GOVERNANCE,
    "Mobility": Dimension.LIVING,
    "People": Dimension.SOCIETY,
    "Sociaty": Dimension.SOCIETY,
    "Socity": Dimension.SOCIETY,
    "Enviroment": Dimension.ENVIRONMENT,
    "Environtment": Dimension.ENVIRONMENT,
}
"""The word after “Smart”, and the dimension that is meant."""


def unofficial_names_of(dimension: Dimension) -> tuple[str, ...]:
    """Return the words that stand for a dimension in unofficial names."""
    return tuple(word for word, meant in UNOFFICIAL_NAMES.items() if meant is dimension)
