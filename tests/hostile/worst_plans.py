"""The worst that the limits of reading let through: each fills a plan's 8 MiB, or its number of parts."""

from collections.abc import Callable

from masterplan_cli.reading.limits import MAX_BYTES, MAX_EVENTS

HEAD = """\
schema: 1
revision: {year: 2018, status: final}
horizon: {start: 2019, end: 2028}
regency: {kind: kabupaten, name: Tuban, province: Jawa Timur}
"""
_PROGRAMS = "pillars:\n  governance:\n    programs:\n"
_ACTION = "action_plan:\n  policy:\n  - id: a\n    program: b\n    name: c\n    "
_OBJECTIVE = "vision:\n  objectives:\n  - id: a\n    pillar: living\n    text: b\n    indicators:\n"
_PROSE = "layanan Smart Goverment bagi warga "


def _list(head: str, item: Callable[[int], str], events: int, *, end: str = "", between: str = "\n") -> str:
    """Write as many items as may be read; each takes so many of the parser's events."""
    start = f"{HEAD}{head}"
    most = (MAX_EVENTS - 200) // events
    size = len(item(most).encode()) + len(between)
    count = min(most, (MAX_BYTES - len(start) - len(end)) // size)
    return start + between.join(map(item, range(count))) + end


WORST: dict[str, Callable[[], str]] = {
    "tiny keys": lambda: _list("", lambda n: f"k{n}: 1", 2),
    "one key doubled": lambda: _list("", lambda _: "a: 1", 2),
    "one huge flow list": lambda: _list("agencies: [", lambda _: "a", 1, between=",", end="]"),
    "a flow list that is never closed": lambda: "a: [" + "a," * (MAX_BYTES // 2 - 2),
    "aliases": lambda: _list("agencies:\n", lambda n: f"- *a{n}", 1),
    "anchors": lambda: _list("agencies:\n", lambda n: f"- &a{n} b", 1),
    "items that commas cut": lambda: _list("agencies: [", lambda _: "1,5 b", 2, between=",", end="]"),
    "figures and commas": lambda: _list("agencies: [", lambda _: "1", 1, between=",", end="]"),
    "empty items": lambda: _list("agencies:\n", lambda _: "-", 1),
    "empty maps, five errors each": lambda: _list("roadmap: [", lambda _: "{}", 2, between=",", end="]"),
    "empty maps, behind good ones": lambda: _list(
        "agencies: [" + "".join(f"{{id: a{n}, name: Dinas {n}}}, " for n in range(4100)),
        lambda _: "{}",
        3,
        between=",",
        end="]",
    ),
    "as deep as it goes": lambda: _list("", lambda n: f"k{n}: " + "[" * 38 + "]" * 38, 78),
    "brackets": lambda: "a: " + "[" * (MAX_BYTES - 3),
    "a quote that is never closed": lambda: '"' * MAX_BYTES,
    "colons": lambda: "a: " + "b:" * (MAX_BYTES // 2 - 2),
    "blank lines": lambda: HEAD + "\n" * (MAX_BYTES - len(HEAD)),
    "comments": lambda: HEAD + "# x #5 “\n" * ((MAX_BYTES - len(HEAD)) // 11),
    "texts as long as they may be": lambda: _list(
        "risks:\n", lambda n: f"- {{id: a{n}, risk: {_PROSE * 5000}}}", 6
    ),
    "findings on one line": lambda: _list(
        "glossary: [", lambda _: "{term: TODO, meaning: TODO}", 6, between=",", end="]"
    ),
    "wrong ids on one line": lambda: _list(
        "agencies: [", lambda _: "{id: A, name: b, x: y}", 8, between=",", end="]"
    ),
    "dangling ids on one line": lambda: _list(
        f"{_ACTION}support: [", lambda n: f"x{n}", 1, between=",", end="]"
    ),
    "agencies of one name": lambda: _list("agencies:\n", lambda n: f"- {{id: a{n}, name: Dinas}}", 6),
    "agencies of one id": lambda: _list("agencies:\n", lambda n: f"- {{id: a, name: Dinas {n}}}", 6),
    "agencies with nearly the ids that are looked for": lambda: _list(
        f"{_ACTION}support: [{', '.join(f'dinasx{n:05d}' for n in range(100, 160))}]\nagencies:\n",
        lambda n: f"- {{id: dinas{n:05d}, name: Dinas {n:05d}}}",
        6,
    ),
    "programmes": lambda: _list(
        _PROGRAMS, lambda n: f"    - {{id: p{n}, name: Program {n}, subdimension: waste, lead: x{n}}}", 10
    ),
    "actions": lambda: _list(
        "action_plan:\n  policy:\n",
        lambda n: (
            f"  - {{id: a{n}, program: q{n % 3}, name: TODO, lead: a, "
            f"budget: [{{year: 2018, source: apbd, amount: {n}}}]}}"
        ),
        20,
    ),
    "one action of many years": lambda: _list(
        f"{_ACTION}budget:\n", lambda n: f"    - {{year: {2019 + n % 10}, source: apbd, amount: {n}}}", 8
    ),
    "indicators": lambda: _list(
        _OBJECTIVE,
        lambda n: f"    - {{name: x, baseline: 5, targets: {{2019: {n}, 2020: 3, 2040: 1}}}}",
        15,
    ),
    "nameless indicators": lambda: _list(_OBJECTIVE, lambda _: "    - {name: Indeks}", 4),
    "objectives": lambda: _list(
        "vision:\n  objectives:\n", lambda n: f"  - {{id: a{n}, pillar: living, text: Hal {n}}}", 8
    ),
    "roadmap": lambda: _list(
        "roadmap:\n", lambda n: f"- {{id: r{n}, program: g, term: short, start: 2019, end: 2030}}", 12
    ),
    "quick wins": lambda: _list(
        "quick_wins:\n",
        lambda n: f"- {{id: q{n}, name: TODO, pillar: governance, start: 2030-01, end: 2019-01}}",
        12,
    ),
    "regulations": lambda: _list(
        "legal_basis:\n", lambda n: f"- {{kind: UU, number: {n % 30}, year: 2014, about: TODO}}", 10
    ),
    "kinds that do not exist": lambda: _list(
        "legal_basis:\n", lambda n: f"- {{kind: UUx{n}, number: 1, year: 2014, about: x}}", 10
    ),
    "keys that do not exist": lambda: _list(
        "agencies:\n", lambda n: f"- {{id: a{n}, nam: Dinas, shrt: b}}", 8
    ),
    "SWOT": lambda: _list(
        "strategic_analysis:\n  swot:\n    strategies:\n      so:\n",
        lambda n: f"      - {{id: s{n}, text: Kuat {n}, sources: [s1, o{n}]}}",
        11,
    ),
    "gaps": lambda: _list(
        "strategic_analysis:\n  gaps:\n", lambda n: f"  - {{id: g{n}, area: Area {n}, now: a, wanted: b}}", 10
    ),
}
"""Plans by what is bad about them."""
