"""MP090–MP099: ``masterplan.toml``, and exceptions in the plan."""

from masterplan_cli.checking.lessons.lesson import at_the_prompt, in_settings, lesson

LESSONS = {
    "MP090": in_settings(
        ("Pengaturan ditulis dalam TOML", "Settings are written in TOML"),
        (
            "Berkas yang tidak terbaca tidak mengatur apa pun, padahal orang mengira aturannya berlaku.",
            "A file that cannot be read decides nothing, while people believe that it does.",
        ),
        """
        [severity]
        MP408 = error
        """,
        """
        [severity]
        MP408 = "error"
        """,
    ),
    "MP091": in_settings(
        ("Hanya pengaturan yang dikenal", "Known settings only"),
        (
            "Kunci yang salah eja akan diabaikan diam-diam, dan keputusannya hilang.",
            "A misspelt key would be passed over silently, and the decision be lost.",
        ),
        """
        [tingkat]
        MP408 = "error"
        """,
        """
        [severity]
        MP408 = "error"
        """,
    ),
    "MP092": in_settings(
        ("Nilai berbentuk seperti yang diminta", "Values have the shape that is asked for"),
        (
            "Nilai lain tidak ditebak artinya, supaya tidak ada temuan yang hilang tanpa diputuskan.",
            "What another value means is not guessed, so that no finding is lost without a decision.",
        ),
        """
        [severity]
        MP408 = "galat"
        """,
        """
        [severity]
        MP408 = "error"
        """,
    ),
    "MP093": in_settings(
        ("Kode yang ada", "Codes that exist"),
        (
            "Keputusan tentang kode yang tidak ada tidak berlaku bagi temuan mana pun.",
            "A decision about a code that does not exist holds for no finding.",
        ),
        """
        [severity]
        "MP-408" = "error"
        """,
        """
        [severity]
        MP408 = "error"
        """,
    ),
    "MP094": in_settings(
        ("Yang merusak rencana tidak dikecualikan", "What breaks a plan is not set aside"),
        (
            "Rencana dengan susunan atau rujukan yang salah tercetak keliru, apa pun alasannya.",
            "A plan with wrong structure or references is printed wrongly, whatever the reason.",
        ),
        """
        [[ignore]]
        code = "MP201"
        reason = "kodenya memang sama"
        """,
        """
        [[ignore]]
        code = "MP316"
        reason = "dikerjakan lewat program provinsi"
        """,
    ),
    "MP095": in_settings(
        ("Pengecualian beralasan", "Exceptions have a reason"),
        (
            "Pembimbing dan pemeriksa hanya dapat menilai pengecualian yang menyebut alasannya.",
            "Mentors and auditors can only judge an exception that says why.",
        ),
        """
        [[ignore]]
        code = "MP316"
        """,
        """
        [[ignore]]
        code = "MP316"
        reason = "dikerjakan lewat program provinsi"
        """,
    ),
    "MP096": lesson(
        ("Komentar pengecualian dapat dipahami", "A comment that sets aside can be understood"),
        (
            "Komentar yang salah tulis tidak mengecualikan apa pun, padahal penulisnya mengira sebaliknya.",
            "A comment with a slip sets nothing aside, while its author believes that it does.",
        ),
        """
        agencies:
          - {id: dinkes, name: DINAS KESEHATAN DAERAH}  # masterplan: abikan MP805 – nama di papan
        """,
        """
        agencies:
          - {id: dinkes, name: DINAS KESEHATAN DAERAH}  # masterplan: abaikan MP805 – nama di papan
        """,
    ),
    "MP097": lesson(
        ("Pengecualian masih diperlukan", "Exceptions are still needed"),
        (
            "Pengecualian yang tertinggal akan menyembunyikan temuan baru di tempat yang sama.",
            "An exception that is left behind would hide a new finding at the same place.",
        ),
        """
        agencies:
          - {id: dinkes, name: Dinas Kesehatan}  # masterplan: abaikan MP805 – nama di papan
        """,
        """
        agencies:
          - {id: dinkes, name: Dinas Kesehatan}
        """,
    ),
    "MP098": at_the_prompt(
        (
            "Pengaturan berupa berkas biasa di folder rencana",
            "Settings are a regular file in the plan's folder",
        ),
        (
            "Yang dibaca hanya berkas di folder rencana; tautan ke luar dapat berubah tanpa diketahui.",
            "Only files in the plan's folder are read; a link that leaves it may change unnoticed.",
        ),
        """
        $ ln -s ../pengaturan.toml masterplan.toml
        $ masterplan validate .
        """,
        """
        $ cp ../pengaturan.toml masterplan.toml
        $ masterplan validate .
        """,
    ),
    "MP099": in_settings(
        ("Pengecualian tetap pengecualian", "Exceptions stay exceptions"),
        (
            "Rencana dengan ratusan pengecualian tidak lagi diperiksa oleh siapa pun.",
            "A plan with hundreds of exceptions is no longer checked by anybody.",
        ),
        """
        [[ignore]]  # dan seterusnya sampai 201 kali
        code = "MP316"
        path = "bra-1"
        reason = "dikerjakan lewat program provinsi"
        """,
        """
        [severity]
        MP316 = "info"
        """,
    ),
}
