"""A plan that is only written in another way has not changed; asked of the command itself."""

from pathlib import Path

import pytest
from rewritings import REWRITINGS, Files, files_of, files_of_tree, store
from script_laws import script_of
from script_plans import generated

from masterplan_cli.cli.run import run

EXAMPLES = Path(__file__).parents[2] / "examples"
PLANS: dict[str, Files] = {
    "tuban": files_of(EXAMPLES / "tuban" / "2018.yaml"),
    "pemalang": files_of(EXAMPLES / "pemalang" / "2021.yaml"),
    **{f"generated-{seed}": files_of_tree(generated(seed)) for seed in range(3)},
    **{f"edited-{seed}": files_of_tree(script_of(seed, 40).new) for seed in range(3)},
}


def _diff(old: Path, new: Path, capfd: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    capfd.readouterr()
    code = run(["diff", str(old), str(new), "--fail-on", "info", "--lang", "id"])
    return code, *capfd.readouterr()


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_a_plan_written_in_another_way_has_not_changed(
    name: str, rewriting: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    files = PLANS[name]
    rewritten = REWRITINGS[rewriting](files)
    assert rewritten != files
    old, new = store(files, tmp_path / "lama"), store(rewritten, tmp_path / "baru")
    code, out, err = _diff(old, new, capfd)
    assert (code, err) == (0, "")
    assert out.splitlines()[-2:] == ["Tidak ada perubahan.", "Tidak ada perubahan · anggaran tetap"]


@pytest.mark.parametrize("rewriting", REWRITINGS)
def test_one_rupiah_is_found_however_the_plan_is_written(
    rewriting: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    files = {"rencana.yaml": PLANS["generated-0"]["rencana.yaml"].replace(b"000000'\n", b"000001'\n", 1)}
    assert files != PLANS["generated-0"]
    old = store(PLANS["generated-0"], tmp_path / "lama")
    new = store(REWRITINGS[rewriting](files), tmp_path / "baru")
    code, out, _ = _diff(old, new, capfd)
    assert code == 1
    assert out.splitlines()[-1].startswith("1 diubah · anggaran +")
