"""MP080–MP085: a picture that the plan names."""

from masterplan_cli.checking.lessons.lesson import at_the_prompt, lesson


def _regency(logo: str, about: str = "") -> str:
    return f"regency: {{kind: kabupaten, name: Tuban, province: Jawa Timur, logo: {logo}}}{about}"


LESSONS = {
    "MP080": at_the_prompt(
        ("Gambar memerlukan folder rencana", "A picture needs the plan's folder"),
        (
            "Nama gambar dicari di folder rencana. Rencana yang datang lewat masukan baku tidak mempunyai "
            "folder.",
            "A picture's name is looked up in the plan's folder. A plan from standard input has none.",
        ),
        """
        $ masterplan render - -o buku < berlambang.yaml
        """,
        """
        $ masterplan validate berlambang.yaml
        """,
    ),
    "MP081": lesson(
        ("Gambar tidak terlalu besar", "A picture is not too large"),
        (
            "Gambar yang sangat besar membuat buku sulit dikirim, sedangkan hasil cetaknya sama saja.",
            "A very large picture makes the books hard to send and prints no better.",
        ),
        _regency("besar.png", "  # 12 MiB"),
        _regency("logo.png"),
    ),
    "MP082": lesson(
        ("Gambar berupa PNG atau JPEG", "A picture is PNG or JPEG"),
        (
            "Hanya kedua jenis ini yang dapat ditampilkan Word, LibreOffice, dan peramban secara sama.",
            "Only these two look the same in Word, LibreOffice and browsers.",
        ),
        _regency("lambang.svg"),
        _regency("logo.png"),
    ),
    "MP083": lesson(
        ("Gambar utuh", "A picture is whole"),
        (
            "Gambar yang terpotong membuat Word melaporkan bahwa bukunya rusak.",
            "A picture that is cut off makes Word report a damaged book.",
        ),
        _regency("terpotong.png", "  # hanya separuhnya terunduh"),
        _regency("logo.png"),
    ),
    "MP084": lesson(
        ("Ukuran gambar wajar", "A picture has a sensible size"),
        (
            "Gambar yang terlalu kecil tercetak kabur; yang terlalu lebar menghabiskan memori.",
            "Too small a picture prints blurred; too wide a one exhausts the memory.",
        ),
        _regency("kecil.png", "  # 8 × 8 piksel"),
        _regency("logo.png"),
    ),
    "MP085": lesson(
        ("Gambar adalah berkas", "A picture is a file"),
        (
            "Folder dan perangkat tidak berisi gambar yang dapat dicetak.",
            "Folders and devices hold no picture that could be printed.",
        ),
        _regency("gambar", "  # sebuah folder"),
        _regency("logo.png"),
    ),
}
