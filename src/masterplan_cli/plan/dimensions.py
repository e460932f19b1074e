"""The six dimensions and eighteen sub-dimensions, in the official order (domain.md, section 3)."""

from enum import StrEnum

from msgspec import Struct


class Dimension(StrEnum):
    """A dimension (pilar) of the smart city."""

    GOVERNANCE = "governance"
    BRANDING = "branding"
    ECONOMY = "economy"
    LIVING = "living"
    SOCIETY = "society"
    ENVIRONMENT = "environment"

    @property
    def label(self) -> str:
        """The name that books print, ``"Smart Governance"``."""
        return f"Smart {self.value.capitalize()}"

    @property
    def subdimensions(self) -> tuple["Subdimension", ...]:
        """Its three sub-dimensions, in order."""
        return tuple(sub for sub in Subdimension if sub.dimension is self)


class _About(Struct, frozen=True):
    dimension: Dimension
    label: str
    english: str


class Subdimension(StrEnum):
    """A sub-dimension of the smart city."""

    PUBLIC_SERVICE = "public-service"
    BUREAUCRACY = "bureaucracy"
    PUBLIC_POLICY = "public-policy"
    TOURISM = "tourism"
    BUSINESS = "business"
    CITY_APPEARANCE = "city-appearance"
    INDUSTRY = "industry"
    WELFARE = "welfare"
    TRANSACTION = "transaction"
    HARMONY = "harmony"
    HEALTH = "health"
    MOBILITY = "mobility"
    COMMUNITY = "community"
    LEARNING = "learning"
    SECURITY = "security"
    PROTECTION = "protection"
    WASTE = "waste"
    ENERGY = "energy"

    @property
    def dimension(self) -> Dimension:
        """The dimension that it belongs to."""
        return _ABOUT[self].dimension

    @property
    def label(self) -> str:
        """The Indonesian name that books print, ``"Pelayanan Publik"``."""
        return _ABOUT[self].label

    @property
    def english(self) -> str:
        """The English label, ``"Public Service"``."""
        return _ABOUT[self].english


_ABOUT = {
    Subdimension.PUBLIC_SERVICE: _About(Dimension.GOVERNANCE, "Pelayanan Publik", "Public Service"),
    Subdimension.BUREAUCRACY: _About(Dimension.GOVERNANCE, "Manajemen Birokrasi yang Efisien", "Bureaucracy"),
    Subdimension.PUBLIC_POLICY: _About(Dimension.GOVERNANCE, "Efisiensi Kebijakan Publik", "Public Policy"),
    Subdimension.TOURISM: _About(Dimension.BRANDING, "Ekosistem Pariwisata", "Tourism Branding"),
    Subdimension.BUSINESS: _About(
        Dimension.BRANDING, "Platform dan Ekosistem Bisnis Daerah", "Business Branding"
    ),
    Subdimension.CITY_APPEARANCE: _About(Dimension.BRANDING, "Wajah Kota", "City Appearance Branding"),
    Subdimension.INDUSTRY: _About(Dimension.ECONOMY, "Ekosistem Industri yang Berdaya Saing", "Industry"),
    Subdimension.WELFARE: _About(Dimension.ECONOMY, "Peningkatan Kesejahteraan Rakyat", "Welfare"),
    Subdimension.TRANSACTION: _About(Dimension.ECONOMY, "Ekosistem Transaksi Keuangan", "Transaction"),
    Subdimension.HARMONY: _About(Dimension.LIVING, "Harmonisasi Tata Ruang Wilayah", "Harmony"),
    Subdimension.HEALTH: _About(Dimension.LIVING, "Prasarana Kesehatan", "Health"),
    Subdimension.MOBILITY: _About(Dimension.LIVING, "Ketersediaan Sarana Transportasi", "Mobility"),
    Subdimension.COMMUNITY: _About(Dimension.SOCIETY, "Interaksi Masyarakat yang Efisien", "Community"),
    Subdimension.LEARNING: _About(Dimension.SOCIETY, "Ekosistem Belajar yang Efisien", "Learning"),
    Subdimension.SECURITY: _About(Dimension.SOCIETY, "Sistem Keamanan Masyarakat", "Security"),
    Subdimension.PROTECTION: _About(Dimension.ENVIRONMENT, "Proteksi Lingkungan", "Protection"),
    Subdimension.WASTE: _About(Dimension.ENVIRONMENT, "Tata Kelola Sampah dan Limbah", "Waste"),
    Subdimension.ENERGY: _About(Dimension.ENVIRONMENT, "Tata Kelola Energi yang Bertanggung Jawab", "Energy"),
}
