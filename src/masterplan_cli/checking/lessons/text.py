"""MP010–MP019: the bytes are not the text of a plan, or hold text that would be lost."""

from masterplan_cli.checking.lessons.lesson import at_the_prompt, lesson

LESSONS = {
    "MP010": at_the_prompt(
        ("Rencana adalah berkas teks", "A plan is a text file"),
        (
            "Berkas Word, Excel, dan PDF bukan teks, meskipun namanya diakhiri `.yaml`.",
            "Word, Excel and PDF files are not text, even when their names end in `.yaml`.",
        ),
        """
        $ masterplan validate rencana.docx
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
    "MP011": lesson(
        ("Teks tersimpan sebagai UTF-8", "Text is stored as UTF-8"),
        (
            "Pengodean lama menyimpan huruf seperti `é` dan tanda `–` dengan cara lain. Jika ditebak, nama "
            "orang dan angka dapat tercetak keliru.",
            "Older encodings store letters such as `é` and the dash `–` in another way. A guess could print "
            "names and figures wrongly.",
        ),
        """
        # disimpan sebagai Windows-1252
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur, motto: Café Bumi Wali}
        """,
        """
        # disimpan sebagai UTF-8
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur, motto: Café Bumi Wali}
        """,
        stored_as="cp1252",
    ),
    "MP012": lesson(
        ("Teks UTF-16 memakai penanda", "UTF-16 text has its mark"),
        (
            "Tanpa penanda di awal berkas, teks dan data lain tidak dapat dibedakan dengan pasti.",
            "Without the mark at its start, text cannot be told from other data with certainty.",
        ),
        """
        # disimpan sebagai UTF-16 tanpa penanda
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
        """
        # disimpan sebagai UTF-8
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
        stored_as="utf-16-le",
    ),
    "MP013": lesson(
        ("Tidak ada karakter tak terlihat", "No invisible characters"),
        (
            "Karakter kendali tidak tampak di layar, tetapi Word menolak membuka buku yang memuatnya. Spasi "
            "tanpa lebar membuat dua nama yang tampak sama menjadi berbeda.",
            "Control characters do not show on a screen, but Word refuses to open a book that holds them. "
            "Spaces without width make two names differ that look the same.",
        ),
        r"""
        regency: {kind: kabupaten, name: "Tuban\x07", province: Jawa Timur}
        """,
        """
        regency: {kind: kabupaten, name: "Tuban", province: Jawa Timur}
        """,
    ),
    "MP014": lesson(
        ("Tidak ada pengubah arah tulisan", "Nothing turns the direction of writing"),
        (
            "Karakter ini membuat tulisan tampil terbalik, sehingga jumlah anggaran yang tampak dapat "
            "berbeda "
            "dari yang tersimpan.",
            "Such a character shows text backwards, so that an amount may look different from what is "
            "stored.",
        ),
        r"""
        regency: {kind: kabupaten, name: "\u202eTuban", province: Jawa Timur}
        """,
        """
        regency: {kind: kabupaten, name: "Tuban", province: Jawa Timur}
        """,
    ),
    "MP015": lesson(
        ("Berkas rencana berisi", "The plan's file holds something"),
        (
            "Berkas yang kosong biasanya sisa penyimpanan yang gagal. Dari berkas ini tidak ada yang dapat "
            "diperiksa atau dicetak.",
            "An empty file is usually what a failed save left behind. There is nothing to check or print.",
        ),
        """
        # Rencana Kabupaten Tuban
        """,
        """
        # Rencana Kabupaten Tuban
        schema: 1
        revision: {year: 2018}
        horizon: {start: 2019, end: 2028}
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
        whole=True,
    ),
    "MP016": lesson(
        ("Rencana terdiri atas kunci dan nilai", "A plan is made of keys and values"),
        (
            "Setiap bagian dikenali dari kuncinya. Daftar atau teks tanpa kunci tidak mempunyai tempat di "
            "buku.",
            "Every part is known by its key. A list or a text without a key has no place in the books.",
        ),
        """
        - Tuban
        - Jawa Timur
        """,
        """
        schema: 1
        revision: {year: 2018}
        horizon: {start: 2019, end: 2028}
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
        whole=True,
    ),
    "MP017": lesson(
        ("Satu kunci ditulis sekali", "A key is written once"),
        (
            "Banyak program diam-diam membuang salah satunya. Isi yang dibuang tidak tercetak, dan tidak ada "
            "yang tahu.",
            "Many programs silently drop one of the two. What is dropped is not printed, and nobody knows.",
        ),
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          name: Kabupaten Tuban
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
        """,
    ),
    "MP018": lesson(
        ("Tanda # di dalam teks diapit tanda petik", "A # inside a text stands in quotes"),
        (
            "Bagi YAML, spasi dan `#` memulai komentar: teks sesudahnya tidak dibaca dan tidak tercetak.",
            "To YAML, a space and `#` begin a comment: the text behind is neither read nor printed.",
        ),
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: Bumi Wali #TubanMaju
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: "Bumi Wali #TubanMaju"
        """,
    ),
    "MP019": lesson(
        ("Teks diapit tanda petik lurus", "Text is enclosed in straight quotes"),
        (
            "Word mengganti tanda petik lurus dengan yang lengkung. Bagi YAML tanda itu huruf biasa, "
            "sehingga "
            "ikut tercetak di buku.",
            "Word replaces straight quotes by curly ones. To YAML these are ordinary letters, so they are "
            "printed in the books.",
        ),
        """
        regency:
          kind: kabupaten
          name: “Tuban”
          province: Jawa Timur
        """,
        """
        regency:
          kind: kabupaten
          name: "Tuban"
          province: Jawa Timur
        """,
    ),
}
