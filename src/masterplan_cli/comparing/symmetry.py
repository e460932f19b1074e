"""Why a class of change may be its own mirror: what there is no opposite of."""

from masterplan_cli.text.bilingual import Bilingual

NAMES = Bilingual(
    "nama lama dan nama baru setara, jadi kembali ke nama lama juga pergantian nama",
    "old and new names are equals, so that going back to the old one is a change of name too",
)
WORDING = Bilingual(
    "bunyi lama dan bunyi baru setara, tidak ada yang lebih atau kurang",
    "old and new wording are equals, neither is more nor less",
)
PLACES = Bilingual(
    "semua tempat setara, jadi kembali ke tempat semula juga pemindahan",
    "all places are equals, so that going back is a move too",
)
HOLDERS = Bilingual(
    "yang digantikan dan yang menggantikan setara, jadi kembali ke semula juga penggantian",
    "who leaves and who follows are equals, so that going back is a replacement too",
)
SAME_SUM = Bilingual(
    "jumlahnya tetap, yang berbeda hanya pembagiannya",
    "the sum is the same, only its parts differ",
)
JUDGED_BY_NOBODY = Bilingual(
    "perbedaan ini tidak dapat disebut lebih baik atau lebih buruk dari kedua arah",
    "the difference is neither better nor worse, whichever way it is read",
)
