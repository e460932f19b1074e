"""The regency: who and where it is, its people and its leaders."""

from masterplan_cli.plan.choices import RegencyKind
from masterplan_cli.plan.part import REQUIRED, Part, field
from masterplan_cli.plan.values import Count, Markdown, Number, RegencyCode, Text, Year


class Official(Part):
    """A person who holds an office."""

    name: Text = field("Nama", "Nama lengkap dengan gelar.", "Dr. Ir. Budi Wiyana, M.Si.", default=REQUIRED)
    rank: Text | None = field("Pangkat", "Pangkat dan golongan, bila dicantumkan.", "Pembina Utama Muda")
    nip: Text | None = field("NIP", "Nomor Induk Pegawai, bila dicantumkan.", "19600101 198503 1 001")

    @property
    def details(self) -> tuple[str, ...]:
        """What stands below the name where the person signs: rank and NIP, as far as they are given."""
        return tuple(filter(None, (self.rank, f"NIP {self.nip}" if self.nip else None)))


class Leaders(Part):
    """The leaders whose names the books print."""

    head: Official | None = field("Bupati/Wali Kota", "Kepala daerah.", {"name": "H. Fathul Huda"})
    deputy: Official | None = field(
        "Wakil Bupati/Wakil Wali Kota", "Wakil kepala daerah.", {"name": "Ir. H. Noor Nahar Hussein, M.Si."}
    )
    secretary: Official | None = field(
        "Sekretaris Daerah", "Sekretaris daerah.", {"name": "Dr. Ir. Budi Wiyana, M.Si."}
    )
    ict_head: Official | None = field(
        "Kepala Diskominfo",
        "Kepala dinas yang menangani komunikasi dan informatika.",
        {"name": "Ir. Hery Prasetyo, M.M."},
    )


class Boundaries(Part):
    """What lies on each side of the regency."""

    north: Text | None = field("Utara", "Batas sebelah utara.", "Laut Jawa")
    east: Text | None = field("Timur", "Batas sebelah timur.", "Kabupaten Lamongan")
    south: Text | None = field("Selatan", "Batas sebelah selatan.", "Kabupaten Bojonegoro")
    west: Text | None = field("Barat", "Batas sebelah barat.", "Kabupaten Rembang dan Kabupaten Blora")


class Population(Part):
    """The number of inhabitants in one year."""

    year: Year = field("Tahun", "Tahun data.", 2010, default=REQUIRED)
    people: Count = field("Jumlah penduduk (jiwa)", "Jumlah penduduk.", "1.118.464", default=REQUIRED)
    source: Text | None = field("Sumber", "Sumber data.", "Sensus Penduduk 2010")


class Statistic(Part):
    """A figure of the regency over some years, such as growth or poverty."""

    name: Text = field("Nama data", "Apa yang diukur.", "Persentase penduduk miskin", default=REQUIRED)
    unit: Text = field("Satuan", "Satuan angka.", "persen", default=REQUIRED)
    values: dict[Year, Number] = field(
        "Nilai per tahun", "Angka untuk setiap tahun.", {2016: "17,14", 2017: "16,87"}, default={}
    )
    source: Text | None = field("Sumber", "Sumber data.", "BPS Kabupaten Tuban")


class Regency(Part):
    """The regency or city whose plan this is."""

    kind: RegencyKind = field("Jenis daerah", "kabupaten atau kota.", "kabupaten", default=REQUIRED)
    name: Text = field("Nama daerah", "Nama tanpa kata Kabupaten atau Kota.", "Tuban", default=REQUIRED)
    province: Text = field("Provinsi", "Nama provinsi.", "Jawa Timur", default=REQUIRED)
    code: RegencyCode | None = field(
        "Kode wilayah", "Kode wilayah administrasi menurut Kemendagri, dengan tanda kutip.", "35.23"
    )
    capital: Text | None = field("Ibu kota", "Ibu kota kabupaten.", "Tuban")
    area_km2: Number | None = field(
        "Luas wilayah (km²)", "Luas wilayah dalam kilometer persegi.", "1.839,94561"
    )
    coordinates: Text | None = field(
        "Letak astronomis", "Garis bujur dan garis lintang.", "111°30'–112°35' BT dan 6°40'–7°18' LS"
    )
    boundaries: Boundaries | None = field(
        "Batas wilayah", "Batas di keempat penjuru.", {"north": "Laut Jawa"}
    )
    districts: tuple[Text, ...] = field(
        "Kecamatan", "Nama semua kecamatan.", ["Kenduruan", "Bangilan"], default=()
    )
    villages: Count | None = field("Jumlah desa", "Banyaknya desa.", 311)
    urban_villages: Count | None = field("Jumlah kelurahan", "Banyaknya kelurahan.", 17)
    motto: Text | None = field("Semboyan", "Semboyan atau jenama daerah.", "Bumi Wali, Spirit of Harmony")
    logo: Text | None = field(
        "Lambang daerah",
        "Gambar lambang untuk sampul: berkas PNG atau JPEG di bawah folder rencana.",
        "gambar/lambang.png",
    )
    population: tuple[Population, ...] = field(
        "Penduduk", "Jumlah penduduk menurut tahun.", [{"year": 2010, "people": "1.118.464"}], default=()
    )
    statistics: tuple[Statistic, ...] = field(
        "Data pokok",
        "Data ekonomi dan sosial yang dicantumkan di gambaran umum.",
        [{"name": "Pertumbuhan ekonomi", "unit": "persen", "values": {2017: "5,00"}}],
        default=(),
    )
    leaders: Leaders | None = field(
        "Pimpinan daerah",
        "Kepala daerah dan pejabat yang disebut di buku.",
        {"head": {"name": "H. Fathul Huda"}},
    )
    profile: Markdown | None = field(
        "Gambaran umum",
        "Uraian geografi, kependudukan, ekonomi, dan potensi daerah (Markdown).",
        "Kabupaten Tuban terletak di pesisir utara Jawa Timur.",
    )

    @property
    def full_name(self) -> str:
        """``"Kabupaten Tuban"``."""
        return f"{self.kind.label} {self.name}"

    @property
    def head_title(self) -> str:
        """``"Bupati"`` or ``"Wali Kota"``."""
        titles = {RegencyKind.KOTA: "Wali Kota", RegencyKind.KABUPATEN: "Bupati"}
        return titles.get(self.kind, "Bupati/Wali Kota")  # in a draft the kind may not be known yet
