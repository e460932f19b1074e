"""Results as Markdown, and into the README between their markers."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.cases import COUNTRY, GROWTH_BAR, Share
from benchmarks.results import DuelResult, GrowthResult, Results, ShareResult, growth_verdict, verdict

_BEGIN, _END = "<!-- results: begin (written by `make bench`) -->", "<!-- results: end -->"
_RIGHT = "---:"


def report(machine: Sequence[str], sizes: dict[int, int], results: Results) -> str:
    """Return the whole report.

    Args:
        machine: lines on the machine, the day and the versions.
        sizes: bytes of the plan by scale.
        results: what was measured.
    """
    parts = ["\n".join(f"- {line}" for line in machine)]
    if results.duels:
        parts += ["### Time against a peer", _times(results.duels, sizes)]
        parts += ["### Peak memory against a peer", _memory(results.duels, sizes)]
    if results.crowds:
        parts += ["### Many plans in one call", *_crowds(results.crowds, sizes)]
    if results.shares:
        parts += ["### Parts of a run", _shares(results.shares, sizes)]
    parts += ["### Growth", _growth(results.growths, sizes)]
    return "\n\n".join(parts)


def _crowds(crowds: Sequence[DuelResult], sizes: dict[int, int]) -> Iterator[str]:
    yield _times([result for result in crowds if result.duel.time_bar is not None], sizes)
    yield _memory([result for result in crowds if result.duel.memory_bar is not None], sizes)
    for result in crowds:
        if str(COUNTRY) in result.duel.work:
            whole, each = result.ours.seconds, _milliseconds(result.ours.seconds / COUNTRY)
            yield f"{result.duel.work}, one for every regency and city: {whole:.0f} s, {each} for each."


def write_into(readme: Path, text: str) -> None:
    """Put the report into the README, in place of the last one."""
    before, _, rest = readme.read_text(encoding="utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    readme.write_text(f"{before}{_BEGIN}\n\n{text}\n\n{_END}{after}", encoding="utf-8", newline="\n")


def _times(duels: Iterable[DuelResult], sizes: dict[int, int]) -> str:
    head = ("command", "plan", "ours", "peer", "", "ratio", "bar", "")
    rows = [
        (
            result.duel.work,
            _size(result.duel.scale, sizes),
            _milliseconds(result.ours.seconds),
            _milliseconds(result.peer.seconds),
            result.duel.peer_name,
            f"{result.time_ratio:.2f}",
            "–" if result.duel.time_bar is None else f"≤ {result.duel.time_bar}",
            verdict(result.time_ratio, result.duel.time_bar),
        )
        for result in duels
    ]
    return _table(head, ("---", "---", _RIGHT, _RIGHT, "---", _RIGHT, _RIGHT, "---"), rows)


def _memory(duels: Iterable[DuelResult], sizes: dict[int, int]) -> str:
    head = ("command", "plan", "ours", "peer", "", "ratio", "bar", "")
    rows = [
        (
            result.duel.work,
            _size(result.duel.scale, sizes),
            _megabytes(result.ours.peak),
            _megabytes(result.peer.peak),
            result.duel.peer_name,
            f"{result.memory_ratio:.2f}",
            "–" if result.duel.memory_bar is None else f"≤ {result.duel.memory_bar}",
            verdict(result.memory_ratio, result.duel.memory_bar),
        )
        for result in duels
        if result.duel.scale is not None
    ]
    return _table(head, ("---", "---", _RIGHT, _RIGHT, "---", _RIGHT, _RIGHT, "---"), rows)


def _shares(shares: Iterable[ShareResult], sizes: dict[int, int]) -> str:
    head = ("part", "plan", "part", "whole run", "share", "bar", "")
    rows = [
        (
            result.share.part,
            _size(result.share.scale, sizes),
            _milliseconds(result.part),
            _milliseconds(result.whole),
            f"{result.part / result.whole:.2f}",
            _share_bar(result.share),
            result.verdict,
        )
        for result in shares
    ]
    return _table(head, ("---", "---", _RIGHT, _RIGHT, _RIGHT, _RIGHT, "---"), rows)


def _share_bar(share: Share) -> str:
    if share.seconds_bar is not None:
        return f"≤ {_milliseconds(share.seconds_bar)}"
    return "–" if share.share_bar is None else f"≤ {share.share_bar}"


def _growth(growths: Sequence[GrowthResult], sizes: dict[int, int]) -> str:
    scales = list(growths[0].steps)
    plans = (f"{scale}× ({_bytes(sizes[scale])})" for scale in scales)
    head = (
        "command",
        "`--help`",
        "smallest plan",
        *plans,
        "beyond the smallest",
        "beyond `--help`",
        "bar",
        "",
    )
    rows = [
        (
            result.growth.work,
            _milliseconds(result.start.seconds),
            _milliseconds(result.smallest.seconds),
            *(_milliseconds(result.steps[scale].seconds) for scale in scales),
            _factor(result.strict_factor),
            _factor(result.factor),
            f"≤ {GROWTH_BAR:.0f}",
            growth_verdict(result),
        )
        for result in growths
    ]
    return _table(head, ("---", *[_RIGHT] * (len(head) - 2), "---"), rows)


def _factor(factor: float | None) -> str:
    return "–" if factor is None else f"{factor:.1f} ×"


def _table(head: Sequence[str], rules: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, rules, *rows))


def _size(scale: int | None, sizes: dict[int, int]) -> str:
    return "–" if scale is None else f"{scale}× ({_bytes(sizes[scale])})"


def _bytes(count: int) -> str:
    return f"{count / 1024:.0f} KB" if count < 1024 * 1024 else f"{count / 1024**2:.1f} MB"


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:,.0f} ms"


def _megabytes(count: float) -> str:
    return f"{count / 1024**2:.0f} MB"
