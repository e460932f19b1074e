"""Closed lists of values, each with the Indonesian word that books print."""

from enum import StrEnum


class Choice(StrEnum):
    """A closed list: the value stands in YAML, the label is printed."""

    label: str

    def __new__(cls, value: str, label: str) -> "Choice":
        """Make a member from its value and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


class RegencyKind(Choice):
    """Kabupaten or kota."""

    KABUPATEN = "kabupaten", "Kabupaten"
    KOTA = "kota", "Kota"


class Status(Choice):
    """How far the plan is: a draft may have gaps, a final plan may not."""

    DRAFT = "draft", "Rancangan"
    FINAL = "final", "Final"


class RegulationKind(Choice):
    """Kinds of regulation, in the order in which a legal basis lists them (UU 12/2011, article 7)."""

    UU = "UU", "Undang-Undang"
    PERPPU = "Perppu", "Peraturan Pemerintah Pengganti Undang-Undang"
    PP = "PP", "Peraturan Pemerintah"
    PERPRES = "Perpres", "Peraturan Presiden"
    KEPPRES = "Keppres", "Keputusan Presiden"
    INPRES = "Inpres", "Instruksi Presiden"
    PERMENDAGRI = "Permendagri", "Peraturan Menteri Dalam Negeri"
    PERMENKOMINFO = "Permenkominfo", "Peraturan Menteri Komunikasi dan Informatika"
    PERMENPANRB = "PermenPANRB", "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
    PERMEN = "Permen", "Peraturan Menteri"
    PERDA = "Perda", "Peraturan Daerah"
    PERGUB = "Pergub", "Peraturan Gubernur"
    PERBUP = "Perbup", "Peraturan Bupati"
    PERWALI = "Perwali", "Peraturan Wali Kota"
    KEPBUP = "Kepbup", "Keputusan Bupati"
    KEPWALI = "Kepwali", "Keputusan Wali Kota"


class FundingSource(Choice):
    """Sources of funds (domain.md, section 5)."""

    APBD = "apbd", "APBD Kabupaten/Kota"
    APBD_PROVINSI = "apbd-provinsi", "APBD Provinsi"
    APBN = "apbn", "APBN"
    DAK = "dak", "DAK"
    DAU = "dau", "DAU"
    DANA_DESA = "dana-desa", "Dana Desa"
    CSR = "csr", "CSR"
    HIBAH = "hibah", "Hibah"
    KPBU = "kpbu", "KPBU"
    BUMD = "bumd", "BUMD"
    SWASTA = "swasta", "Swasta"
    MASYARAKAT = "masyarakat", "Masyarakat"

    def label_in(self, kind: RegencyKind) -> str:
        """Return the name in a regency of a kind: ``APBD Kabupaten``, or in a city ``APBD Kota``."""
        return self.label.replace("Kabupaten/Kota", kind.label)


class Direction(Choice):
    """Which way an indicator should move."""

    INCREASE = "increase", "naik"
    DECREASE = "decrease", "turun"
    MAINTAIN = "maintain", "tetap"


class Term(Choice):
    """Terms of the roadmap: 1, 5 and 10 years (domain.md, section 2)."""

    SHORT = "short", "Jangka Pendek"
    MEDIUM = "medium", "Jangka Menengah"
    LONG = "long", "Jangka Panjang"


class Progress(Choice):
    """Where a piece of work stands."""

    PLANNED = "planned", "Direncanakan"
    ONGOING = "ongoing", "Berjalan"
    DONE = "done", "Selesai"
    POSTPONED = "postponed", "Ditunda"
    CANCELLED = "cancelled", "Dibatalkan"


class Readiness(Choice):
    """How ready an action is to start."""

    NOT_READY = "not-ready", "Belum siap"
    PREPARING = "preparing", "Sedang disiapkan"
    READY = "ready", "Siap"


class InnovationKind(Choice):
    """What an entry of the inventory is: an innovation need not be an application."""

    APPLICATION = "application", "Aplikasi"
    INNOVATION = "innovation", "Inovasi"


class Operation(Choice):
    """Whether an innovation or application is in use."""

    RUNNING = "running", "Dipakai"
    TRIAL = "trial", "Uji coba"
    DEVELOPING = "developing", "Dikembangkan"
    STOPPED = "stopped", "Tidak dipakai lagi"


class Integration(Choice):
    """How far an application exchanges data with others."""

    NONE = "none", "Belum terhubung"
    PARTIAL = "partial", "Terhubung sebagian"
    FULL = "full", "Terhubung"
