"""MP101–MP109, MP197–MP199: keys and shapes that are not those of a plan."""

from masterplan_cli.checking.lessons.lesson import Lesson, at_the_prompt, lesson
from masterplan_cli.text.bilingual import Bilingual

LESSONS = {
    "MP101": lesson(
        ("Hanya kunci yang dikenal", "Known keys only"),
        (
            "Isi di bawah kunci yang tidak dikenal tidak akan tercetak. Diam saja berarti isi itu hilang.",
            "What stands below an unknown key would not be printed. Silence would mean losing it.",
        ),
        """
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur, penanggalan: 2018}
        """,
        """
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
    ),
    "MP102": lesson(
        ("Kunci dieja dengan tepat", "Keys are spelt exactly"),
        (
            "Kunci yang salah eja tidak tercetak, dan yang dimaksud dianggap kosong. Satu salah ketik tampak "
            "sebagai dua kekurangan.",
            "A misspelt key is not printed, and the one that was meant counts as empty. One slip would look "
            "like "
            "two gaps.",
        ),
        """
        regency: {kind: kabupaten, name: Tuban, provinsi: Jawa Timur}
        """,
        """
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
    ),
    "MP103": lesson(
        ("Yang wajib terisi", "What is required is filled"),
        (
            "Tanpa isian ini buku tidak dapat disusun: judul, sampul, atau tabelnya bergantung padanya.",
            "Without it the books cannot be made: a title, a cover or a table depends on it.",
        ),
        """
        regency: {kind: kabupaten, name: Tuban}
        """,
        """
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
    ),
    "MP104": lesson(
        ("Pasangan kunci dan nilai di tempatnya", "Keys and values where they belong"),
        (
            "Isian ini terdiri atas beberapa hal yang masing-masing bernama; satu teks tidak dapat dibagi "
            "sendiri.",
            "This field consists of several things with names; one text cannot be parted by itself.",
        ),
        """
        horizon: 2019-2028
        """,
        """
        horizon: {start: 2019, end: 2028}
        """,
    ),
    "MP105": lesson(
        ("Daftar di tempatnya", "A list where it belongs"),
        (
            "Yang dapat lebih dari satu ditulis sebagai daftar, juga bila isinya hanya satu.",
            "What may occur more than once is written as a list, even when there is only one.",
        ),
        """
        agencies:
          id: diskominfo
          name: Dinas Komunikasi dan Informatika
        """,
        """
        agencies:
          - id: diskominfo
            name: Dinas Komunikasi dan Informatika
        """,
    ),
    "MP106": lesson(
        ("Satu nilai di tempatnya", "A single value where it belongs"),
        (
            "Isian ini dicetak sebagai satu kata atau kalimat; daftar tidak mempunyai tempat di sana.",
            "This field is printed as one word or sentence; a list has no place there.",
        ),
        """
        regency: {kind: kabupaten, name: [Tuban, Jenu], province: Jawa Timur}
        """,
        """
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
    ),
    "MP107": lesson(
        ("Butir daftar terisi", "List items are filled"),
        (
            "Tanda hubung tanpa isi akan tercetak sebagai baris kosong di tabel.",
            "A hyphen with nothing behind it would print an empty row.",
        ),
        """
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
          -
        """,
        """
        agencies:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika}
        """,
    ),
    "MP108": lesson(
        ("Teks tidak kosong", "A text is not empty"),
        (
            "Dua tanda petik tanpa isi tampak sebagai isian, tetapi di buku hanya meninggalkan tempat "
            "kosong.",
            "Two quotes with nothing between look like a value, but leave a blank in the books.",
        ),
        """
        regency: {kind: kabupaten, name: "", province: Jawa Timur}
        """,
        """
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
    ),
    "MP109": lesson(
        ("Pilihan yang dikenal", "A known choice"),
        (
            "Isian ini menentukan judul, warna, atau hitungan; kata lain tidak diketahui maksudnya.",
            "This field decides on titles, colours or sums; the meaning of another word is not known.",
        ),
        """
        regency: {kind: kabupatan, name: Tuban, province: Jawa Timur}
        """,
        """
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
        """,
    ),
    "MP197": at_the_prompt(
        ("Temuan satu aturan yang tidak ditampilkan", "Findings of one rule that are not shown"),
        (
            "Sesudah seribu temuan dari aturan yang sama, daftarnya tidak membantu lagi; biasanya satu "
            "sebab, misalnya kode yang berubah, menimbulkan semuanya.",
            "Beyond a thousand findings of one rule a list helps nobody; usually one cause, such as an id "
            "that changed, brings them all.",
        ),
        """
        $ masterplan validate data-mentah.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
    "MP198": at_the_prompt(
        ("Kesalahan yang tidak ditampilkan", "Errors that are not shown"),
        (
            "Sesudah dua ribu kesalahan, daftarnya tidak membantu lagi; biasanya satu kesalahan di atas "
            "menyebabkan semuanya.",
            "Beyond two thousand errors a list helps nobody; usually one slip further up causes them all.",
        ),
        """
        $ masterplan validate data-mentah.yaml
        """,
        """
        $ masterplan validate tuban/2018.yaml
        """,
    ),
    "MP199": Lesson(
        Bilingual("Nilai dapat diterima", "A value can be accepted"),
        Bilingual(
            "Nilai ini ditolak oleh skema karena sebab yang tidak mempunyai kode sendiri. Belum ada "
            "contoh yang menimbulkannya; bila Anda menemukannya, laporkan.",
            "The schema refused this value for a cause that has no code of its own. No example of it "
            "is known; if you meet it, please report it.",
        ),
        None,
    ),
}
