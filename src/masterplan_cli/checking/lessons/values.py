"""MP110–MP123: scalars that cannot be read."""

from masterplan_cli.checking.lessons.lesson import Lesson, lesson
from masterplan_cli.checking.registry import Both


def _budget(amount: str) -> str:
    return f"""
        action_plan:
          policy:
            - id: act-01
              program: gov-01
              name: Penyusunan Peraturan Bupati
              budget:
                - {{year: 2019, source: apbd, amount: {amount}}}
        """


def _regency(extra: str) -> str:
    return f"regency: {{kind: kabupaten, name: Tuban, province: Jawa Timur, {extra}}}"


def _of_regency(title: Both, why: Both, bad: str, good: str) -> Lesson:
    return lesson(title, why, _regency(bad), _regency(good))


LESSONS = {
    "MP110": lesson(
        ("Kode yang sah", "A valid id"),
        (
            "Kode dirujuk dari banyak tempat dan berlaku selamanya; spasi dan huruf besar mudah salah "
            "ditulis ulang.",
            "An id is referred to from many places and lasts for life; spaces and capitals are easily "
            "mistyped.",
        ),
        """
        agencies:
          - {id: Dinas Kominfo, name: Dinas Komunikasi dan Informatika}
        """,
        """
        agencies:
          - {id: dinas-kominfo, name: Dinas Komunikasi dan Informatika}
        """,
    ),
    "MP111": lesson(
        ("Jumlah dalam rupiah penuh", "Amounts in whole rupiah"),
        (
            "Jumlah dijumlahkan per tahun, sumber, dan dimensi. Kata seperti “juta” membuatnya tidak dapat "
            "dihitung.",
            "Amounts are added by year, source and dimension. Words such as “juta” (million) cannot be "
            "added.",
        ),
        _budget("450 juta"),
        _budget("450.000.000"),
    ),
    "MP112": lesson(
        ("Jumlah yang tidak bermakna ganda", "An amount with one meaning"),
        (
            "`1.500` dapat berarti seribu lima ratus rupiah, atau 1,5 juta yang disingkat. Salah tebak "
            "berarti "
            "salah seribu kali.",
            "`1.500` may mean one thousand five hundred rupiah, or 1.5 million in short. A wrong guess is "
            "wrong "
            "by a thousand times.",
        ),
        _budget("1.500"),
        _budget("1.500.000"),
    ),
    "MP113": _of_regency(
        ("Angka tanpa satuan", "A figure without its unit"),
        (
            "Angka dihitung dan digambar dalam grafik; satuannya mempunyai tempat sendiri.",
            "Figures are calculated with and drawn in charts; the unit has its own place.",
        ),
        'area_km2: "1839,94 km2"',
        'area_km2: "1839,94"',
    ),
    "MP114": _of_regency(
        ("Angka yang tidak bermakna ganda", "A figure with one meaning"),
        (
            "Titik memisahkan ribuan di Indonesia dan pecahan di luar negeri; `1.839` dapat berarti "
            "keduanya.",
            "A dot parts thousands in Indonesia and fractions abroad; `1.839` may mean either.",
        ),
        "area_km2: 1.839",
        "area_km2: 1839",
    ),
    "MP116": _of_regency(
        ("Bilangan bulat", "A whole number"),
        (
            "Orang, desa, dan kecamatan dihitung utuh; pecahan menandakan isian yang tertukar.",
            "People, villages and districts are counted whole; a fraction means that fields were mixed up.",
        ),
        'villages: "311,5"',
        "villages: 311",
    ),
    "MP117": lesson(
        ("Angka di dalam batas", "A figure within its limits"),
        (
            "Skala isian ini sudah ditentukan; angka di luarnya tidak dapat ditempatkan di tabel.",
            "The scale of this field is set; a figure beyond has no place in the table.",
        ),
        """
        risks:
          - {id: ris-01, risk: Anggaran tidak tersedia, likelihood: 9, impact: 3}
        """,
        """
        risks:
          - {id: ris-01, risk: Anggaran tidak tersedia, likelihood: 4, impact: 3}
        """,
    ),
    "MP118": lesson(
        ("Tahun dengan empat angka", "A year in four digits"),
        (
            "Anggaran, target, dan peta jalan disusun per tahun; `19` tidak dapat diurutkan dengan pasti.",
            "Budgets, targets and the roadmap are ordered by year; `19` cannot be placed with certainty.",
        ),
        """
        horizon: {start: 19, end: 2028}
        """,
        """
        horizon: {start: 2019, end: 2028}
        """,
    ),
    "MP119": lesson(
        ("Bulan dengan tahunnya", "A month with its year"),
        (
            "Quick win berlangsung dalam hitungan bulan; tanpa tahun, mulai dan selesainya tidak dapat "
            "dibandingkan.",
            "A quick win runs for months; without the year its start and end cannot be compared.",
        ),
        """
        quick_wins:
          - {id: qw-01, name: Jamila Asiek, pillar: living, start: Januari 2019}
        """,
        """
        quick_wins:
          - {id: qw-01, name: Jamila Asiek, pillar: living, start: 2019-01}
        """,
    ),
    "MP120": lesson(
        ("Tanggal yang ada di kalender", "A date in the calendar"),
        (
            "Tanggal tercetak pada kata pengantar dan keputusan; 31 Februari membuat dokumen resmi cacat.",
            "Dates are printed in the foreword and in decrees; 31 February would mar an official document.",
        ),
        """
        revision: {year: 2018, date: 14-12-2018}
        """,
        """
        revision: {year: 2018, date: 2018-12-14}
        """,
    ),
    "MP121": _of_regency(
        ("Kode wilayah kabupaten/kota", "The code of a regency or city"),
        (
            "Kode wilayah menghubungkan rencana dengan data nasional. Tanpa tanda kutip, program lain "
            "membacanya "
            "sebagai pecahan.",
            "The code joins the plan with national data. Without quotes other programs read it as a "
            "fraction.",
        ),
        "code: '3523'",
        'code: "35.23"',
    ),
    "MP122": lesson(
        ("Kode nomenklatur Permendagri 90/2019", "The nomenclature code of Permendagri 90/2019"),
        (
            "Dengan kode ini rencana aksi dapat dicari di SIPD; kode yang tidak lengkap tidak ditemukan.",
            "With this code an action is found in the SIPD system; an incomplete one is not.",
        ),
        """
        action_plan:
          policy:
            - {id: act-01, program: gov-01, name: Penyusunan Peraturan Bupati, code: "2-16-03"}
        """,
        """
        action_plan:
          policy:
            - {id: act-01, program: gov-01, name: Penyusunan Peraturan Bupati, code: "2.16.03.2.02.09"}
        """,
    ),
    "MP123": lesson(
        ("Versi skema yang dikenal", "A known schema version"),
        (
            "Nomor ini menentukan arti setiap isian. Rencana untuk program yang lebih baru tidak ditebak "
            "isinya.",
            "The number decides what every field means. A plan for a newer program is not guessed at.",
        ),
        """
        schema: 2
        """,
        """
        schema: 1
        """,
    ),
}
