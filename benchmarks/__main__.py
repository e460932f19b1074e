"""``python -m benchmarks``: measure, print the results, and with ``--write`` put them into the README."""

import argparse
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks import ours
from benchmarks.cases import COUNTRY, LARGE, MIDDLE, SMALL, Bench, Duel, Share, growths
from benchmarks.machine import describe_machine
from benchmarks.measure import CommandFailedError, Measured, measure_in_turn, measure_share, run_once
from benchmarks.peers import PeersMissingError, install_peers
from benchmarks.plans import plan_path
from benchmarks.report import report, write_into
from benchmarks.results import DuelResult, GrowthResult, Results, ShareResult

_RUNS = 7
_CROWD_RUNS = 3
_START, _SMALLEST = "start", "smallest"


def main() -> int:
    """Measure what was asked for; returns the exit code."""
    asked = _arguments()
    folder: Path = asked.folder.resolve()
    runs, scales = (1, (SMALL,)) if asked.quick else (asked.runs, (SMALL, MIDDLE, LARGE))
    try:
        make_plans(folder / "plans", scales)
        peers = None if asked.quick else install_peers(folder / "venv")
        bench = Bench(folder, peers) if peers else None
        duels = measure_duels(bench, runs) if bench else []
        crowds = measure_in_pairs(bench.crowds(), min(runs, _CROWD_RUNS)) if bench else []
        crowds += measure_in_pairs([bench.country()], 1) if bench else []
        shares = measure_shares(bench.shares(), runs) if bench else []
        growing = measure_growths(folder, scales, runs)
    except (CommandFailedError, PeersMissingError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sizes = {scale: plan_path(folder / "plans", scale).stat().st_size for scale in scales}
    machine = describe_machine(runs, peers.versions if peers else ())
    text = report(machine, sizes, Results(duels, crowds, shares, growing))
    _keep_figures(folder / "results.json", [*duels, *crowds], growing)
    print(text)
    if asked.write:
        write_into(Path(__file__).with_name("README.md"), text)
    return 0


def make_plans(folder: Path, scales: tuple[int, ...]) -> None:
    """Generate the plans, in a process of their own (see ``measure.run_once``)."""
    maker = [sys.executable, "-m", "benchmarks.plans", str(folder)]
    subprocess.run([*maker, *map(str, scales)], check=True)
    if LARGE in scales:
        subprocess.run([*maker, "--crowd", str(COUNTRY)], check=True)


def measure_duels(bench: Bench, runs: int) -> list[DuelResult]:
    """Prepare what the peers are given, then run ours and theirs in turn."""
    bench.output.mkdir(parents=True, exist_ok=True)
    run_once(ours.schema(bench.schema))
    for scale in (SMALL, LARGE):
        run_once(ours.render(bench.plan(scale), bench.markdown(scale), "md"))
    return measure_in_pairs(bench.duels(), runs)


def measure_in_pairs(duels: list[Duel], runs: int) -> list[DuelResult]:
    """Run both sides of every duel in turn."""
    results = []
    for duel in duels:
        sys.stderr.write(f"{duel.work} {duel.scale or ''} against {duel.peer_name} ")
        finding = {"ours"} if duel.finds else ()
        found = measure_in_turn({"ours": duel.ours, "peer": duel.peer}, runs, finding)
        results.append(DuelResult(duel, found["ours"], found["peer"]))
    return results


def measure_shares(shares: list[Share], runs: int) -> list[ShareResult]:
    """Time parts of runs inside them."""
    return [ShareResult(share, *measure_share(share.command, runs)) for share in shares]


def measure_growths(folder: Path, scales: tuple[int, ...], runs: int) -> list[GrowthResult]:
    """Run each of our commands over plans of growing size, in turn with ``--help`` and the smallest plan."""
    results = []
    for growth in growths(folder, scales):
        sys.stderr.write(f"growth of {growth.work} ")
        steps = {str(scale): command for scale, command in growth.steps.items()}
        commands = {_START: ours.help_page(), _SMALLEST: growth.smallest, **steps}
        found = measure_in_turn(commands, runs)
        measured = {scale: found[str(scale)] for scale in growth.steps}
        results.append(GrowthResult(growth, found[_START], found[_SMALLEST], measured))
    return results


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the results into benchmarks/README.md")
    parser.add_argument("--quick", action="store_true", help="one run, without peers: does everything work?")
    parser.add_argument(
        "--runs", type=int, default=_RUNS, help="counted runs of each command (default: %(default)s)"
    )
    parser.add_argument("--folder", type=Path, default=Path("build/bench"), help="where plans and peers go")
    return parser.parse_args()


def _keep_figures(target: Path, duels: list[DuelResult], growing: list[GrowthResult]) -> None:
    """Keep every single run, for whoever wants to look behind the medians."""

    def runs(measured: Measured) -> list[dict[str, float]]:
        return [asdict(run) for run in measured.runs]

    figures = {
        "duels": [
            {
                "work": result.duel.work,
                "scale": result.duel.scale,
                "ours": runs(result.ours),
                "peer": runs(result.peer),
            }
            for result in duels
        ],
        "growth": [
            {
                "work": result.growth.work,
                "start": runs(result.start),
                "smallest": runs(result.smallest),
                "steps": {scale: runs(measured) for scale, measured in result.steps.items()},
            }
            for result in growing
        ],
    }
    target.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
