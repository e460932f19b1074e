"""MP001–MP006: the plan cannot be opened."""

from masterplan_cli.checking.lessons.lesson import at_the_prompt

LESSONS = {
    "MP001": at_the_prompt(
        ("Berkas rencana ada", "The plan's file is there"),
        (
            "Nama berkas dicari mulai dari folder tempat perintah dijalankan. Salah satu huruf sudah cukup "
            "untuk tidak menemukannya.",
            "A file name is looked up from the folder in which the command runs. One wrong letter is enough "
            "to "
            "miss it.",
        ),
        """
        $ masterplan validate tuban/2081.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
    "MP002": at_the_prompt(
        ("Berkas rencana dapat dibuka", "The plan's file can be opened"),
        (
            "Berkasnya ada, tetapi sistem menolak membukanya: hak bacanya tidak ada, medianya lepas, atau "
            "namanya tidak dapat dipakai. Isi rencana belum diperiksa sama sekali.",
            "The file is named, but the system refuses to open it: it may not be read, its disk is gone, or "
            "its "
            "name cannot be used. Nothing of the plan has been checked yet.",
        ),
        """
        $ masterplan validate rahasia/2018.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
    "MP003": at_the_prompt(
        ("Rencana adalah berkas biasa", "A plan is a regular file"),
        (
            "Perangkat dan pipa bernama dapat menunggu tanpa akhir atau memberi isi yang lain setiap kali "
            "dibaca.",
            "A device or a named pipe may wait for ever, or give something else at every reading.",
        ),
        """
        $ masterplan validate /dev/null
        """,
        """
        $ masterplan validate - < tuban/2018.yaml
        """,
    ),
    "MP004": at_the_prompt(
        ("Rencana tidak melebihi 8 MiB", "A plan is no larger than 8 MiB"),
        (
            "Rencana setebal 80 halaman berukuran sekitar 200 KB. Berkas yang empat puluh kali lebih besar "
            "hampir pasti berisi data lain.",
            "A plan of 80 pages takes some 200 KB. A file forty times as large almost certainly holds "
            "something else.",
        ),
        """
        $ masterplan validate data-mentah.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
    "MP005": at_the_prompt(
        ("Folder rencana memuat rencana", "A plan's folder holds a plan"),
        (
            "Bila yang disebut adalah folder, rencananya dibaca dari `masterplan.yaml` di dalamnya, atau "
            "dari setiap "
            "rencana yang ada di situ. Folder ini tidak memuat keduanya.",
            "When a folder is named, the plan is read from `masterplan.yaml` in it, or from every plan that "
            "lies "
            "there. This folder holds neither.",
        ),
        """
        $ masterplan validate kosong
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
    "MP006": at_the_prompt(
        ("Rencana dibaca dari komputer ini", "A plan is read from this computer"),
        (
            "Perintah ini tidak pernah membuka jaringan, sehingga rencana yang belum diumumkan tidak bocor "
            "dan "
            "hasilnya sama di mana pun.",
            "This command never opens the network, so a plan that is not public yet cannot leak, and the "
            "result "
            "is the same everywhere.",
        ),
        """
        $ masterplan validate https://contoh.go.id/2018.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
}
