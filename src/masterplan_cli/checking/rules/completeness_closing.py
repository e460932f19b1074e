"""MP326 to MP328: what the fourth bimtek must leave behind: signatures and follow-up."""

from collections.abc import Iterator

from masterplan_cli.checking.registry import Hit, rule
from masterplan_cli.checking.subject import Subject


@rule(
    "MP326",
    "error",
    stage=4,
    title=("Nama kepala daerah tercantum", "The head of the regency is named"),
    message=("Nama {title} belum dicantumkan.", "The name of the regent or mayor ({title}) is missing."),
    remedy=(
        "Tulis di `regency.leaders`, misalnya `head: {{name: …}}`.",
        "Write it in `regency.leaders`, for example `head: {{name: …}}`.",
    ),
    why=(
        "Kata pengantar dan lembar komitmen ditandatangani oleh kepala daerah.",
        "The head of the regency signs the foreword and the commitment sheet.",
    ),
    source="pedoman, bagian 2",
    bad="regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}",
    at="regency.leaders.head",
    good="""
        regency: {kind: kabupaten, name: Tuban, province: Jawa Timur, leaders: {head: {name: H. Fathul Huda}}}
    """,
)
def head_named(subject: Subject) -> Iterator[Hit]:
    """The deputy and the secretary may be left out."""
    leaders = subject.plan.regency.leaders
    if leaders is None or leaders.head is None:
        yield Hit(("regency", "leaders", "head"), {"title": subject.plan.regency.head_title})


@rule(
    "MP327",
    "warning",
    stage=4,
    title=("Lembar komitmen dengan penanda tangan", "The commitment sheet has signatories"),
    message=("Penanda tangan lembar komitmen belum ada.", "The commitment sheet has no signatories."),
    remedy=(
        "Tulis jabatan para kepala OPD di `closing.signatories`, misalnya `- {{office: Kepala Bappeda}}`.",
        "Write the offices of the agencies' heads in `closing.signatories`, for example "
        "`- {{office: Kepala Bappeda}}`.",
    ),
    why=(
        "Lembar komitmen yang ditandatangani kepala daerah dan para kepala OPD melampiri Buku 2.",
        "The sheet that the head of the regency and of the agencies sign is annexed to Book 2.",
    ),
    source="pedoman, bagian 2",
    bad="closing: {place: Tuban}",
    at="closing.signatories",
    good="closing: {signatories: [{office: Kepala Bappeda}]}",
)
def signatories_there(subject: Subject) -> Iterator[Hit]:
    """One signatory besides the head of the regency is enough to be quiet."""
    closing = subject.plan.closing
    if closing is None or not closing.signatories:
        yield Hit(("closing", "signatories"))


@rule(
    "MP328",
    "warning",
    stage=4,
    title=("Evaluasi direncanakan", "Evaluation is planned"),
    message=("Cara dan jadwal evaluasi belum ditulis.", "How and when the plan is evaluated is not written."),
    remedy=(
        "Tulis `evaluation.schedule` dan `evaluation.method`.",
        "Write `evaluation.schedule` and `evaluation.method`.",
    ),
    why=(
        "Pelaksanaan rencana induk dievaluasi dua kali setahun.",
        "How the masterplan is carried out is evaluated twice a year.",
    ),
    source="pedoman, bagian 5",
    bad="evaluation: {}",
    at="evaluation",
    good="evaluation: {schedule: Dua kali setahun}",
)
def evaluation_planned(subject: Subject) -> Iterator[Hit]:
    """A schedule or a method is enough to be quiet."""
    evaluation = subject.plan.evaluation
    if evaluation is None or not (evaluation.schedule or evaluation.method):
        yield Hit(("evaluation",))
