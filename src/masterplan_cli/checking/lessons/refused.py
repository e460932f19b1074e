"""MP040–MP049: YAML that a plan does not need and that can mislead or exhaust a reader."""

from masterplan_cli.checking.lessons.lesson import at_the_prompt, lesson

LESSONS = {
    "MP040": lesson(
        ("Tanpa jangkar", "No anchors"),
        (
            "Jangkar membuat satu baris berlaku di tempat lain, sehingga yang tertulis di sebuah bagian "
            "bukan "
            "seluruh isinya.",
            "An anchor makes one line count elsewhere, so that what stands in a part is not all that it "
            "holds.",
        ),
        """
        revision: {year: &tahun 2018}
        """,
        """
        revision: {year: 2018}
        """,
    ),
    "MP041": lesson(
        ("Tanpa rujukan YAML", "No aliases"),
        (
            "Rujukan mengambil isi dari baris lain. Jika baris itu diubah, bagian ini berubah tanpa "
            "terlihat.",
            "An alias takes its content from another line. When that line changes, this part changes unseen.",
        ),
        """
        revision: {year: 2018, note: *penting*}
        """,
        """
        revision: {year: 2018, note: "*penting*"}
        """,
    ),
    "MP042": lesson(
        ("Tanpa kunci penggabung", "No merge keys"),
        (
            "Kunci `<<` menyalin isi dari tempat lain; yang tertulis bukan lagi yang tercetak.",
            "The key `<<` copies content from elsewhere; what is written is no longer what is printed.",
        ),
        """
        revision:
          <<: {year: 2018}
        """,
        """
        revision:
          year: 2018
        """,
    ),
    "MP043": lesson(
        ("Tanpa penanda jenis", "No tags"),
        (
            "Jenis setiap isian sudah ditentukan oleh skema. Penanda dapat menjalankan sesuatu di program "
            "lain.",
            "The schema decides the type of every field. In other programs a tag may run something.",
        ),
        """
        revision: {year: !!int 2018}
        """,
        """
        revision: {year: 2018}
        """,
    ),
    "MP044": lesson(
        ("Satu berkas satu rencana", "One file, one plan"),
        (
            "Bagian sesudah `---` adalah dokumen lain. Jika dibaca diam-diam, dua rencana akan tercampur.",
            "What follows `---` is another document. Reading on silently would mix two plans.",
        ),
        """
        schema: 1
        ---
        revision: {year: 2018}
        """,
        """
        schema: 1
        revision: {year: 2018}
        """,
    ),
    "MP045": lesson(
        ("Kunci berupa kata", "A key is a word"),
        (
            "Kunci dicocokkan dengan nama isian; daftar atau pasangan tidak dapat menjadi nama.",
            "A key is matched with the name of a field; a list or a mapping cannot be a name.",
        ),
        """
        revision:
          [year]: 2018
        """,
        """
        revision:
          year: 2018
        """,
    ),
    "MP046": lesson(
        ("Tanpa perintah YAML", "No directives"),
        (
            "Baris yang diawali `%` mengubah cara berkas dibaca; sebuah rencana tidak memerlukannya.",
            "A line that begins with `%` changes how a file is read; a plan has no need of it.",
        ),
        """
        %YAML 1.2
        ---
        schema: 1
        """,
        """
        schema: 1
        """,
    ),
    "MP047": lesson(
        ("Susunan paling dalam 40 tingkat", "Nested at most 40 levels deep"),
        (
            "Susunan yang sangat dalam bukan rencana, melainkan kurung yang tidak ditutup atau berkas yang "
            "dibuat untuk menghentikan program.",
            "What is nested so deeply is no plan, but brackets that were never closed, or a file made to "
            "stop "
            "a program.",
        ),
        """
        agencies: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        """,
        """
        agencies: [{id: diskominfo, name: Dinas Komunikasi dan Informatika}]
        """,
    ),
    "MP048": at_the_prompt(
        ("Rencana tidak memuat data mentah", "A plan holds no raw data"),
        (
            "Rencana terbesar memuat puluhan ribu kunci dan nilai. Yang jauh lebih banyak adalah data "
            "mentah, "
            "yang tidak tercetak di buku mana pun.",
            "The largest plans hold some ten thousand keys and values. Far more is raw data, which no book "
            "prints.",
        ),
        """
        $ masterplan validate data-mentah.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
    "MP049": at_the_prompt(
        ("Satu teks paling panjang 200.000 karakter", "A text has at most 200,000 characters"),
        (
            "Teks sepanjang itu lebih panjang daripada satu buku; biasanya ada tanda petik yang tidak "
            "ditutup.",
            "A text of that length exceeds a whole book; usually a quote was never closed.",
        ),
        """
        $ masterplan validate naskah.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
}
