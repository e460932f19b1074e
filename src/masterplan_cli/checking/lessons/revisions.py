"""MP070–MP076: an earlier revision of a plan, read from git as ``REV:path``."""

from masterplan_cli.checking.lessons.lesson import at_the_prompt

_GOOD = """
$ masterplan validate HEAD:2018.yaml
"""

LESSONS = {
    "MP070": at_the_prompt(
        ("Revisi lama memerlukan git", "Earlier revisions need git"),
        (
            "`REVISI:berkas` mengambil isi berkas dari riwayat git, sehingga git harus terpasang.",
            "`REVISION:file` takes a file from git's history, so git must be installed.",
        ),
        """
        $ masterplan validate HEAD:2018.yaml
        """,
        """
        $ masterplan validate 2018.yaml
        """,
    ),
    "MP071": at_the_prompt(
        ("Revisi lama ada di repositori git", "Earlier revisions are in a git repository"),
        (
            "Riwayat dibaca dari repositori tempat perintah dijalankan; di luar repositori tidak ada "
            "riwayat.",
            "History is read from the repository in which the command runs; outside there is none.",
        ),
        """
        $ masterplan validate HEAD:2018.yaml
        """,
        """
        $ masterplan validate 2018.yaml
        """,
    ),
    "MP072": at_the_prompt(
        ("Nama revisi yang sah", "A valid name of a revision"),
        (
            "Nama yang diawali tanda hubung atau memuat spasi dapat dibaca git sebagai pilihan perintah.",
            "Git could take a name that begins with a hyphen or holds a space for an option.",
        ),
        """
        $ masterplan validate -- "-x:2018.yaml"
        """,
        _GOOD,
    ),
    "MP073": at_the_prompt(
        ("Revisi yang disebut ada", "The named revision is there"),
        (
            "Cabang atau tag yang salah eja tidak menunjuk ke mana pun, dan revisi lain tidak ditebak.",
            "A misspelt branch or tag points nowhere, and no other revision is guessed.",
        ),
        """
        $ masterplan validate rancangan:2018.yaml
        """,
        _GOOD,
    ),
    "MP074": at_the_prompt(
        ("Berkas ada di revisi itu", "The file is in that revision"),
        (
            "Pada saat itu berkasnya mungkin bernama lain atau belum dibuat.",
            "At that time the file may have had another name, or not been written yet.",
        ),
        """
        $ masterplan validate HEAD:2081.yaml
        """,
        _GOOD,
    ),
    "MP075": at_the_prompt(
        ("Yang disebut di revisi adalah berkas", "What is named in a revision is a file"),
        (
            "Tautan di dalam riwayat git hanya menyimpan sebuah nama, bukan isi rencana.",
            "A link in git's history stores a name only, not the plan.",
        ),
        """
        $ masterplan validate HEAD:terbaru.yaml
        """,
        _GOOD,
    ),
    "MP076": at_the_prompt(
        ("Riwayat git dapat dibaca", "Git's history can be read"),
        (
            "Repositori yang rusak atau hanya terunduh sebagian tidak dapat memberikan isi berkasnya.",
            "A repository that is damaged or only partly downloaded cannot give the content of its files.",
        ),
        """
        $ masterplan validate HEAD:2018.yaml
        """,
        """
        $ masterplan validate 2018.yaml
        """,
    ),
}
