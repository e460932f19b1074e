"""Words for generated plans: a made-up regency with the concerns of a real one."""

REGENCY = "Banyuasri"

AGENCIES = {
    "setda": ("Sekretariat Daerah", "Setda"),
    "inspektorat": ("Inspektorat", "Inspektorat"),
    "bappeda": ("Badan Perencanaan Pembangunan Daerah", "Bappeda"),
    "bpkad": ("Badan Pengelolaan Keuangan dan Aset Daerah", "BPKAD"),
    "bapenda": ("Badan Pendapatan Daerah", "Bapenda"),
    "bpbd": ("Badan Penanggulangan Bencana Daerah", "BPBD"),
    "diskominfo": ("Dinas Komunikasi dan Informatika", "Diskominfo"),
    "disdukcapil": ("Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil"),
    "dispemas": ("Dinas Pemberdayaan Masyarakat dan Desa", "Dispemas"),
    "dinsos": ("Dinas Sosial", "Dinsos"),
    "dinkes": ("Dinas Kesehatan", "Dinkes"),
    "disdik": ("Dinas Pendidikan", "Disdik"),
    "disparbud": ("Dinas Pariwisata dan Kebudayaan", "Disparbud"),
    "diskoperindag": ("Dinas Koperasi, Perindustrian, dan Perdagangan", "Diskoperindag"),
    "dpmptsp": ("Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "DPMPTSP"),
    "dispertan": ("Dinas Pertanian dan Ketahanan Pangan", "Dispertan"),
    "dpupr": ("Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR"),
    "dishub": ("Dinas Perhubungan", "Dishub"),
    "dlh": ("Dinas Lingkungan Hidup", "DLH"),
    "satpolpp": ("Satuan Polisi Pamong Praja", "Satpol PP"),
}

DISTRICTS = (
    "Sumberejo",
    "Kidulan",
    "Wonosari",
    "Margomulyo",
    "Karangjati",
    "Tanjungsari",
    "Sukorame",
    "Ngadirejo",
    "Pringapus",
    "Watulimo",
    "Kalirejo",
    "Bojongsari",
    "Randusari",
    "Purwodadi",
    "Gunungsari",
    "Tegalombo",
    "Jatisari",
    "Kedungwuni",
    "Wirosari",
    "Tambakrejo",
)

PARTNERS = (
    "Perguruan tinggi",
    "Komunitas relawan TIK",
    "Bank daerah",
    "Badan usaha milik desa",
    "Kelompok informasi masyarakat",
    "Kamar dagang dan industri daerah",
)


GROUPS = {
    "policy": ("Penyusunan pedoman", "Penetapan standar", "Penataan tata laksana"),
    "infrastructure": ("Pemasangan sarana", "Perluasan jaringan", "Pengadaan perangkat"),
    "applications": ("Pengembangan aplikasi", "Penyatuan data", "Penerapan"),
    "literacy": ("Pelatihan petugas", "Pendampingan warga", "Sosialisasi"),
}
"""The groups of the action plan, with the kinds of work that belong there."""


def paragraphs(subject: str, count: int) -> str:
    """Return up to three paragraphs of Markdown about a subject."""
    sentences = (
        f"Kabupaten {REGENCY} menyusun rencana ini dengan memperhatikan {subject}. Setiap langkah diuji\n"
        "dengan tiga pertanyaan: masalah siapa yang diselesaikan, siapa yang bertanggung jawab, dan apa\n"
        "buktinya bila berhasil.",
        "Teknologi hanyalah jalan; tujuannya adalah pelayanan yang **cepat**, *terbuka*, dan merata sampai\n"
        "ke desa yang paling jauh dari ibu kota kabupaten.",
        "Pelaksanaannya ditinjau setiap tahun:\n\n- capaian dibandingkan dengan target;\n"
        "- anggaran disesuaikan dengan kemampuan daerah;\n- perubahan diumumkan kepada warga.",
    )
    return "\n\n".join(sentences[:count])
