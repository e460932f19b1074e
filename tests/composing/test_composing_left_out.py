"""What a draft leaves out is told from what is only judged."""

from masterplan_cli.checking.check import check
from masterplan_cli.composing.gaps import is_left_out
from masterplan_cli.reading import read_plan

PLAN = b"""\
schema: 1
revision: {year: 2018, status: final}
horizon: {start: 2019, end: 2018}
regency: {kind: desa, name: Sukamaju, province: Jawa Timur}
agencies: [{id: a, name: A}, {id: a, name: B}]
agensi: []
"""


def test_faults_of_file_and_structure_are_left_out_and_broken_rules_are_not() -> None:
    checked = check(read_plan("-", stdin=lambda: PLAN))
    assert [finding.code for finding in checked.findings if is_left_out(finding)] == ["MP109", "MP101"]
    whole = check(read_plan("-", stdin=lambda: PLAN.replace(b"desa", b"kota").replace(b"agensi: []", b"")))
    assert whole.findings
    assert not any(map(is_left_out, whole.findings))
