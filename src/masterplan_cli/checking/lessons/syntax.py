"""MP020–MP039: the text is not YAML."""

from masterplan_cli.checking.lessons.lesson import lesson

LESSONS = {
    "MP020": lesson(
        ("Jorokan memakai spasi", "Indentation is made of spaces"),
        (
            "Lebar tab berbeda di setiap editor, sehingga YAML tidak dapat memastikan baris mana termasuk di "
            "bawah baris mana.",
            "A tab is of another width in every editor, so YAML cannot know which line belongs below which.",
        ),
        """
        regency:
        \tkind: kabupaten
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
        """,
    ),
    "MP021": lesson(
        ("Teks yang memuat titik dua diapit tanda petik", "A text with a colon stands in quotes"),
        (
            "Titik dua yang diikuti spasi memisahkan kunci dari nilainya. Titik dua yang kedua di baris "
            "yang sama "
            "tidak jelas maknanya.",
            "A colon and a space part a key from its value. A second one on the same line has no clear "
            "meaning.",
        ),
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: Bumi Wali: Spirit of Harmony
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: "Bumi Wali: Spirit of Harmony"
        """,
    ),
    "MP022": lesson(
        ("Tanda petik lurus, bukan lengkung", "Straight quotes, not curly ones"),
        (
            "Hanya tanda petik lurus yang membuka dan menutup teks. Matikan penggantian otomatis di Word, "
            "atau "
            "tulislah di editor teks.",
            "Only straight quotes open and close a text. Switch off Word's autocorrection, or write in a "
            "text "
            "editor.",
        ),
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: “Bumi Wali: Spirit of Harmony”
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: "Bumi Wali: Spirit of Harmony"
        """,
    ),
    "MP023": lesson(
        ("Tanda petik yang dibuka ditutup", "A quote that is opened is closed"),
        (
            "Selama tanda petik belum ditutup, semua baris di bawahnya dianggap bagian dari teks itu.",
            "As long as the quote is not closed, every line below counts as part of the text.",
        ),
        """
        regency:
          kind: kabupaten
          name: "Tuban
          province: Jawa Timur
        """,
        """
        regency:
          kind: kabupaten
          name: "Tuban"
          province: Jawa Timur
        """,
    ),
    "MP024": lesson(
        ("Tanda petik mengapit seluruh nilai", "Quotes enclose the whole value"),
        (
            "Tanda petik di awal nilai membuka teks; sesudah penutupnya tidak boleh ada apa-apa lagi di "
            "baris itu.",
            "A quote at the start of a value opens a text; nothing may follow its closing on that line.",
        ),
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: "Bumi Wali" Tuban
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: '"Bumi Wali" Tuban'
        """,
    ),
    "MP025": lesson(
        ("Garis miring terbalik diapit tanda petik tunggal", "A backslash stands in single quotes"),
        (
            r"Di antara tanda petik ganda, `\` memulai kode khusus seperti `\n`. Jalur berkas Windows lebih "
            r"aman "
            "di antara tanda petik tunggal.",
            r"Inside double quotes `\` begins a special code such as `\n`. Windows paths are safer in "
            r"single quotes.",
        ),
        r"""
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: "Bumi Wali\Tuban"
        """,
        r"""
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: 'Bumi Wali\Tuban'
        """,
    ),
    "MP026": lesson(
        ("Baris setingkat menjorok sama", "Lines of one level are indented alike"),
        (
            "Jorokan menentukan baris mana termasuk di bawah baris mana. Satu spasi lebih sudah "
            "memindahkannya.",
            "Indentation decides which line belongs below which. One space more moves a line elsewhere.",
        ),
        """
        regency:
            kind: kabupaten
           name: Tuban
        """,
        """
        regency:
            kind: kabupaten
            name: Tuban
            province: Jawa Timur
        """,
    ),
    "MP027": lesson(
        ("Daftar dan pasangan kunci tidak dicampur", "Lists and keys are not mixed"),
        (
            "Pada satu tingkat hanya ada satu bentuk: daftar butir (`- `), atau pasangan `kunci: nilai`.",
            "On one level there is one shape only: items of a list (`- `), or `key: value` pairs.",
        ),
        """
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
          id: bappeda
        """,
        """
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
          - {id: bappeda, name: Badan Perencanaan Pembangunan Daerah}
        """,
    ),
    "MP028": lesson(
        ("Yang bernilai tidak mempunyai isi di bawahnya", "What has a value has nothing below it"),
        (
            "Sebuah kunci mempunyai nilai di barisnya sendiri, atau isi yang menjorok di bawahnya, tidak "
            "keduanya.",
            "A key has a value on its own line or content indented below it, not both.",
        ),
        """
        regency: Tuban
          kind: kabupaten
        """,
        """
        regency:
          name: Tuban
          kind: kabupaten
          province: Jawa Timur
        """,
    ),
    "MP029": lesson(
        ("Teks tidak diawali tanda khusus", "A text does not begin with a special sign"),
        (
            "Tanda seperti `@`, `%`, dan `` ` `` di awal nilai mempunyai arti sendiri bagi YAML.",
            "Signs such as `@`, `%` and `` ` `` at the start of a value have a meaning of their own to YAML.",
        ),
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: @BumiWali
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: "@BumiWali"
        """,
    ),
    "MP030": lesson(
        ("Kurung yang dibuka ditutup", "A bracket that is opened is closed"),
        (
            "Selama kurung belum ditutup, semua baris di bawahnya dianggap bagian dari isinya.",
            "As long as a bracket is not closed, every line below counts as part of its content.",
        ),
        """
        revision: {year: 2018
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
        """
        revision: {year: 2018}
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
    ),
    "MP031": lesson(
        ("Teks yang diawali kurung diapit tanda petik", "A text that begins with a bracket stands in quotes"),
        (
            "Kurung siku dan kurung kurawal di awal nilai memulai daftar atau pasangan; teks sesudah "
            "penutupnya "
            "tidak mempunyai tempat.",
            "Square and curly brackets at the start of a value begin a list or a mapping; text behind the "
            "closing "
            "one has no place.",
        ),
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: [Bumi Wali] Tuban
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: "[Bumi Wali] Tuban"
        """,
    ),
    "MP032": lesson(
        ("Butir daftar di baris sendiri", "A list item has its own line"),
        (
            "Tanda hubung memulai butir daftar hanya di awal baris; di belakang kunci ia tidak jelas "
            "maknanya.",
            "A hyphen begins an item only at the start of a line; behind a key it has no clear meaning.",
        ),
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: - Bumi Wali
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
          motto: Bumi Wali
        """,
    ),
    "MP033": lesson(
        ("Setiap kunci diikuti titik dua", "Every key is followed by a colon"),
        (
            "Tanpa titik dua, YAML tidak tahu mana kunci dan mana nilainya.",
            "Without a colon YAML cannot tell the key from its value.",
        ),
        """
        regency:
          kind: kabupaten
          name Tuban
          province: Jawa Timur
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
        """,
    ),
    "MP034": lesson(
        ("Spasi sesudah titik dua", "A space after the colon"),
        (
            "Tanpa spasi, `kunci:nilai` dibaca sebagai satu kata, seperti pada alamat situs.",
            "Without the space `key:value` is read as one word, as in a web address.",
        ),
        """
        regency:
          kind: kabupaten
          name:Tuban
          province: Jawa Timur
        """,
        """
        regency:
          kind: kabupaten
          name: Tuban
          province: Jawa Timur
        """,
    ),
    "MP035": lesson(
        ("Nilai yang memuat koma diapit tanda petik", "A value with a comma stands in quotes"),
        (
            "Di antara kurung kurawal, koma memulai isian berikutnya. Jumlah dan nama yang memuat koma "
            "terpotong tanpa terlihat.",
            "Between curly brackets a comma begins the next field. Amounts and names with a comma are cut "
            "off unseen.",
        ),
        """
        agencies:
          - {id: dinkes, name: Dinas Kesehatan, Pengendalian Penduduk}
        """,
        """
        agencies:
          - {id: dinkes, name: "Dinas Kesehatan, Pengendalian Penduduk"}
        """,
    ),
    "MP036": lesson(
        ("Butir yang memuat koma diapit tanda petik", "An item with a comma is put in quotes"),
        (
            "Di antara kurung siku, koma memisahkan butir. `1,5 persen` menjadi butir `1` dan butir "
            "`5 persen`, dan keduanya tercetak.",
            "Between square brackets a comma parts items. `1,5 persen` becomes `1` and `5 persen`, and both "
            "are printed.",
        ),
        """
        action_plan:
          policy:
            - {id: act-01, program: gov-01, name: Penyusunan Perbup, preparation: [Naik 1,5 persen]}
        """,
        """
        action_plan:
          policy:
            - {id: act-01, program: gov-01, name: Penyusunan Perbup, preparation: ["Naik 1,5 persen"]}
        """,
    ),
    "MP037": lesson(
        ("Spasi biasa sesudah kunci dan tanda hubung", "Ordinary spaces after keys and hyphens"),
        (
            "Spasi tak terputus dari Word tampak seperti spasi, tetapi bagi YAML kuncinya belum berakhir.",
            "A no-break space looks like a space, but to YAML the key has not ended there.",
        ),
        """
        vision:
          statement:\u00a0Tuban cerdas
          phrases: [{phrase: cerdas, meaning: Layanan mudah}]
        """,
        """
        vision:
          statement: Tuban cerdas
          phrases: [{phrase: cerdas, meaning: Layanan mudah}]
        """,
    ),
    "MP038": lesson(
        ("Spasi sesudah tanda hubung", "A space after the hyphen"),
        (
            "Lebar sebuah tab berbeda di setiap editor, sehingga letak isi butirnya tidak pasti.",
            "A tab has another width in every editor, so where the content of the item begins is uncertain.",
        ),
        """
        agencies:
          -\t{id: diskominfo, name: Dinas Komunikasi dan Informatika}
        """,
        """
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
        """,
    ),
    "MP039": lesson(
        ("Baris dapat dibaca sebagai YAML", "A line can be read as YAML"),
        (
            "Penyebabnya tidak dikenali lebih tepat. Sering kali kesalahannya ada di baris di atasnya.",
            "The cause is not known more exactly. Often the slip is on the line above.",
        ),
        """
        : Tuban
        """,
        """
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
    ),
}
