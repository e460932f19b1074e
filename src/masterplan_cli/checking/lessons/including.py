"""MP050–MP058: a plan in several files."""

from masterplan_cli.checking.lessons.lesson import at_the_prompt, lesson

LESSONS = {
    "MP050": lesson(
        ("include berupa daftar nama berkas", "include is a list of file names"),
        (
            "Rencana satu folder menyebut berkas bagiannya satu per satu, sehingga urutannya pasti.",
            "A plan in a folder names the files of its parts one by one, so that their order is certain.",
        ),
        """
        include: {pilar: pillars.yaml}
        """,
        """
        include:
          - pillars.yaml
        """,
    ),
    "MP051": lesson(
        ("Berkas bagian di bawah folder rencana", "Files of parts lie below the plan's folder"),
        (
            "Rencana yang dikirim sebagai satu folder harus lengkap, dan rencana orang lain tidak boleh "
            "membaca "
            "berkas Anda.",
            "A plan that is sent as a folder must be complete, and nobody else's plan may read your files.",
        ),
        """
        include:
          - ../pillars.yaml
        """,
        """
        include:
          - pillars.yaml
        """,
    ),
    "MP052": lesson(
        ("Jalur memakai garis miring biasa", "Paths use forward slashes"),
        (
            "Garis miring terbalik hanya memisahkan folder di Windows.",
            "Backslashes part folders on Windows only.",
        ),
        r"""
        include:
          - pilar\governance.yaml
        """,
        """
        include:
          - pilar/governance.yaml
        """,
    ),
    "MP053": lesson(
        ("Nama berkas berlaku di semua komputer", "File names work on every computer"),
        (
            "`con`, `nul`, dan nama yang memuat titik dua berarti lain di Windows.",
            "`con`, `nul` and names with a colon mean something else on Windows.",
        ),
        """
        include:
          - con.yaml
        """,
        """
        include:
          - pillars.yaml
        """,
    ),
    "MP054": lesson(
        ("Tautan tidak keluar dari folder rencana", "Links do not leave the plan's folder"),
        (
            "Tautan ke luar folder tidak ikut terkirim, dan dapat menunjuk ke berkas yang bukan milik "
            "rencana.",
            "What a link outside points to does not travel with the folder, and may be no part of the plan.",
        ),
        """
        include:
          - tautan.yaml  # tautan ke ../rahasia.yaml
        """,
        """
        include:
          - pillars.yaml
        """,
    ),
    "MP055": lesson(
        ("Setiap berkas disertakan sekali", "Every file is included once"),
        (
            "Isi yang dibaca dua kali akan tercetak dua kali.",
            "What is read twice would be printed twice.",
        ),
        """
        include:
          - pillars.yaml
          - pillars.yaml
        """,
        """
        include:
          - pillars.yaml
        """,
    ),
    "MP056": lesson(
        ("Hanya berkas utama yang menyertakan", "Only the main file includes others"),
        (
            "Dengan satu daftar, semua orang tahu berkas mana saja yang membentuk rencana.",
            "With one list, everybody knows which files make up the plan.",
        ),
        """
        include:
          - bersarang.yaml  # berkas ini sendiri berisi include
        """,
        """
        include:
          - pillars.yaml
        """,
    ),
    "MP057": lesson(
        ("Satu isian di satu berkas", "A field has its value in one file"),
        (
            "Dua berkas yang mengisi hal yang sama berarti dua kantor menulis angka yang mungkin berbeda.",
            "Two files with the same field mean two offices with figures that may differ.",
        ),
        """
        include:
          - kepala.yaml  # berkas ini juga berisi revision
        """,
        """
        include:
          - pillars.yaml
        """,
    ),
    "MP058": at_the_prompt(
        ("Paling banyak 200 berkas", "At most 200 files"),
        (
            "Satu berkas untuk setiap OPD atau dimensi sudah cukup; lebih dari itu tidak ada yang dapat "
            "menjaganya.",
            "A file for each office or dimension is enough; nobody can look after more.",
        ),
        """
        $ masterplan validate 201-berkas/masterplan.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
}
