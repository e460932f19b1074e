"""MP130–MP138: a file of reasons for changes, which ``masterplan diff --reasons`` reads."""

from masterplan_cli.checking.lessons.lesson import at_the_prompt, lesson

_GOOD = """
reasons:
  - covers: [cea61caccd]
    kind: pergeseran
    text: Hasil rapat TAPD.
"""

LESSONS = {
    "MP130": lesson(
        ("Berkas alasan diawali `reasons`", "A file of reasons begins with `reasons`"),
        (
            "Dari kunci itu berkas alasan dikenali. Tanpa itu, mungkin yang diberikan sebuah rencana.",
            "That key tells a file of reasons. Without it the file may be a plan, named by mistake.",
        ),
        """
        alasan:
          - covers: [cea61caccd]
        """,
        _GOOD,
        whole=True,
    ),
    "MP131": lesson(
        ("Kunci alasan yang dikenal", "Known keys of a reason"),
        (
            "Yang tertulis di bawah kunci lain tidak akan tercetak di kolom Alasan.",
            "What stands below another key would not be printed in the column of reasons.",
        ),
        """
        reasons:
          - covers: [cea61caccd]
            kind: pergeseran
            teks: Hasil rapat TAPD.
        """,
        _GOOD,
        whole=True,
    ),
    "MP132": lesson(
        ("Alasan ditulis dalam bentuknya", "A reason has its form"),
        (
            "Satu alasan dapat mencakup banyak perubahan: sidiknya berupa daftar, alasannya satu teks.",
            "One reason may cover many changes; so its fingerprints are a list and its words a text.",
        ),
        """
        reasons:
          - covers: [cea61caccd]
            kind: pergeseran
            text: [Hasil rapat TAPD.]
        """,
        _GOOD,
        whole=True,
    ),
    "MP133": lesson(
        ("Jenis alasan yang dikenal", "A known kind of reason"),
        (
            "Jenisnya mengikuti alasan perubahan APBD, supaya pemeriksa menemukan istilah yang sama.",
            "The kinds are those of a changed regional budget, so that auditors find the same terms.",
        ),
        """
        reasons:
          - covers: [cea61caccd]
            kind: geser
            text: Hasil rapat TAPD.
        """,
        _GOOD,
        whole=True,
    ),
    "MP134": lesson(
        ("Satu perubahan satu alasan", "One reason for a change"),
        (
            "Dua alasan untuk satu perubahan membuat pemeriksa bertanya mana yang berlaku.",
            "Two reasons for one change leave auditors asking which of them holds.",
        ),
        """
        reasons:
          - covers: [cea61caccd]
            kind: pergeseran
            text: Hasil rapat TAPD.
          - covers: [cea61caccd]
            kind: asumsi
            text: Dana transfer berkurang.
        """,
        _GOOD,
        whole=True,
    ),
    "MP135": lesson(
        ("Alasan untuk perubahan yang masih ada", "Reasons for changes that are still there"),
        (
            "Sidik menandai perubahan dengan nilainya. Jika nilainya berubah, alasan lama belum tentu benar.",
            "A fingerprint marks a change with its values. When they change, the old reason may be wrong.",
        ),
        """
        reasons:
          - covers: [cea61caccd, 0123456789]
            kind: pergeseran
            text: Hasil rapat TAPD.
        """,
        _GOOD,
        whole=True,
    ),
    "MP136": lesson(
        ("Setiap perubahan besar mempunyai alasan", "Every major change has a reason"),
        (
            "Kolom Alasan yang kosong adalah pertanyaan pertama pemeriksa.",
            "An empty column of reasons is the first thing that auditors ask about.",
        ),
        """
        reasons: []
        """,
        _GOOD,
        whole=True,
    ),
    "MP137": lesson(
        ("Alasan ditulis lengkap", "A reason is complete"),
        (
            "Kerangka dari --init-reasons menunggu diisi; jenis tanpa penjelasan tidak menjawab apa pun.",
            "What --init-reasons makes waits to be filled in; a kind without words answers nothing.",
        ),
        """
        reasons:
          - covers: [cea61caccd]
            kind: pergeseran
            text:
        """,
        _GOOD,
        whole=True,
    ),
    "MP138": at_the_prompt(
        ("Rencana, bukan berkas alasan", "A plan, not a file of reasons"),
        (
            "Rencana dan berkas alasan sama-sama YAML, dan boleh ada di folder yang sama; isinya berbeda.",
            "Plans and files of reasons are both YAML and may lie in one folder; what they hold differs.",
        ),
        """
        $ masterplan validate alasan.yaml
        """,
        """
        $ masterplan validate 2019.yaml
        """,
    ),
}
