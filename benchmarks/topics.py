"""The eighteen sub-dimensions, each with its concerns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """What one sub-dimension is about.

    Attributes:
        pillar: the dimension's key.
        lead: the agency that answers for it.
        works: things that can be built or run there.
        measured: what is counted, and in which unit.
        problem: what hurts today.
    """

    pillar: str
    lead: str
    works: tuple[str, ...]
    measured: tuple[str, str]
    problem: str


TOPICS = {
    "public-service": Topic(
        "governance",
        "diskominfo",
        ("layanan surat daring", "anjungan layanan mandiri", "kanal aduan warga", "antrean layanan terpadu"),
        ("Desa yang memakai layanan daring", "desa"),
        "Warga harus datang ke kantor kecamatan untuk setiap surat keterangan.",
    ),
    "bureaucracy": Topic(
        "governance",
        "setda",
        ("naskah dinas elektronik", "tanda tangan elektronik", "arsip digital", "manajemen kinerja aparatur"),
        ("Perangkat daerah yang menerapkan", "perangkat daerah"),
        "Naskah dinas masih dicetak dan disposisi memakan waktu berhari-hari.",
    ),
    "public-policy": Topic(
        "governance",
        "bappeda",
        ("portal satu data", "papan pantau pembangunan", "penghubung layanan data", "musrenbang daring"),
        ("Keputusan yang bersandar pada data bersama", "persen"),
        "Data yang sama dikumpulkan berulang oleh beberapa kantor.",
    ),
    "tourism": Topic(
        "branding",
        "disparbud",
        ("jalur wisata tematik", "pemandu wisata digital", "kalender acara daerah", "desa wisata"),
        ("Kunjungan wisatawan", "ribu orang"),
        "Wisatawan singgah sebentar karena tujuan lain tidak dikenal.",
    ),
    "business": Topic(
        "branding",
        "dpmptsp",
        ("peta potensi investasi", "perizinan daring", "gerai produk unggulan", "merek bersama"),
        ("Izin yang terbit tepat waktu", "persen"),
        "Calon investor mengunjungi beberapa kantor untuk satu izin.",
    ),
    "city-appearance": Topic(
        "branding",
        "dpupr",
        ("penataan koridor kota", "penerangan jalan pintar", "taman tematik", "papan petunjuk dua bahasa"),
        ("Koridor kota yang tertata", "koridor"),
        "Ruang publik belum ramah bagi anak dan penyandang disabilitas.",
    ),
    "industry": Topic(
        "economy",
        "diskoperindag",
        ("inkubator usaha kecil", "sentra batik digital", "katalog pemasok lokal", "sertifikasi produk"),
        ("Usaha kecil yang naik kelas", "unit usaha"),
        "Kebutuhan industri besar lebih banyak dipasok dari luar daerah.",
    ),
    "welfare": Topic(
        "economy",
        "dispertan",
        ("informasi harga pangan", "pasar tani daring", "bursa kerja", "kartu tani elektronik"),
        ("Petani yang memakai informasi harga", "orang"),
        "Petani menerima harga rendah karena tidak mengetahui harga pasar.",
    ),
    "transaction": Topic(
        "economy",
        "bapenda",
        ("pajak daerah nontunai", "retribusi pasar elektronik", "parkir nontunai", "agen keuangan desa"),
        ("Transaksi daerah yang nontunai", "persen"),
        "Pembayaran tunai memperlambat pencatatan dan membuka celah kebocoran.",
    ),
    "harmony": Topic(
        "living",
        "dpupr",
        ("peta ruang terbuka", "pengawasan bangunan", "penataan permukiman", "izin ruang terpadu"),
        ("Permohonan ruang yang selesai daring", "persen"),
        "Peruntukan ruang baru diketahui setelah bangunan berdiri.",
    ),
    "health": Topic(
        "living",
        "dinkes",
        ("rekam medis terhubung", "antrean puskesmas", "pemantauan ibu hamil", "ambulans desa"),
        ("Puskesmas yang terhubung", "puskesmas"),
        "Riwayat pasien tidak ikut berpindah ketika dirujuk.",
    ),
    "mobility": Topic(
        "living",
        "dishub",
        ("pengendali simpang terpadu", "informasi angkutan", "bus sekolah", "uji kendaraan daring"),
        ("Simpang yang terkendali", "simpang"),
        "Kendaraan berat bercampur dengan lalu lintas warga.",
    ),
    "community": Topic(
        "society",
        "dispemas",
        ("kelas literasi digital", "ruang temu komunitas", "data kesejahteraan desa", "kanal klarifikasi"),
        ("Warga yang mengikuti kelas", "orang"),
        "Kabar bohong menyebar cepat dan kelompok informasi belum merata.",
    ),
    "learning": Topic(
        "society",
        "disdik",
        ("bahan ajar luring", "perpustakaan digital", "pelatihan guru", "taman baca desa"),
        ("Sekolah yang memakai bahan digital", "sekolah"),
        "Mutu bahan belajar di desa terjauh tertinggal dari kota.",
    ),
    "security": Topic(
        "society",
        "bpbd",
        (
            "peringatan dini banjir",
            "panggilan darurat terpadu",
            "kamera keamanan lingkungan",
            "desa tangguh bencana",
        ),
        ("Desa yang terjangkau peringatan dini", "desa"),
        "Peringatan bencana masih mengandalkan laporan lisan.",
    ),
    "protection": Topic(
        "environment",
        "dlh",
        ("stasiun pemantau udara", "pemantauan mutu air", "sabuk hijau pesisir", "portal data lingkungan"),
        ("Titik pantau lingkungan", "titik"),
        "Kualitas udara dan air diukur manual dan datanya tertutup.",
    ),
    "waste": Topic(
        "environment",
        "dlh",
        ("bank sampah digital", "armada angkut terjadwal", "rumah kompos", "pemilahan sampah pasar"),
        ("Sampah yang terkelola", "persen"),
        "Sampah dipilah hanya oleh sebagian kecil rumah tangga.",
    ),
    "energy": Topic(
        "environment",
        "dpupr",
        ("lampu jalan hemat energi", "panel surya kantor", "biogas ternak", "audit energi gedung"),
        ("Lampu jalan hemat energi", "persen"),
        "Penerangan jalan memakai lampu boros energi.",
    ),
}

PILLARS = tuple(dict.fromkeys(topic.pillar for topic in TOPICS.values()))
