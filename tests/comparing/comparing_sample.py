"""A small plan to edit, and a plan with every field of the schema filled in."""

import copy
import random
from collections.abc import Iterator
from functools import cache
from itertools import count
from typing import Any

import yaml

from masterplan_cli.plan.dimensions import Dimension
from masterplan_cli.plan.masterplan import Masterplan
from masterplan_cli.plan.part import Part
from masterplan_cli.plan.walk import parts_within

Tree = dict[str, Any]
Steps = tuple[str | int, ...]

SMALL = """
schema: 1
revision: {year: 2018, status: draft, date: 2018-12-14, note: pertama}
horizon: {start: 2019, end: 2023}
regency: {kind: kabupaten, name: Tuban, province: Jawa Timur, motto: Bumi Wali, profile: Di pesisir utara.}
agencies:
  - {id: kominfo, name: Dinas Komunikasi, short: Diskominfo}
  - {id: dukcapil, name: Dinas Kependudukan}
  - {id: bpkad, name: Badan Keuangan}
organization:
  council:
    name: Dewan
    members:
      - {position: Ketua, holder: Sekretaris Daerah}
      - {position: Anggota, holder: Kepala Badan Keuangan, agency: bpkad}
      - {position: Anggota, holder: Kepala Dinas Komunikasi, agency: kominfo}
legal_basis:
  - {kind: UU, number: 23, year: 2014, about: Pemerintahan Daerah}
  - {kind: PP, number: 82, year: 2012, about: Sistem Elektronik}
strategic_analysis:
  readiness:
    scale: {minimum: 1, maximum: 5}
    structure: {budget: {now: Cukup., score: 3}}
  gaps: [{id: gap-1, area: Smart Governance, now: Terpisah, programs: [gov-01]}]
  rpjmd_indicators:
    - {id: ind-1, name: Jalan mantap, unit: persen, achievement: 76, target: 85, target_year: 2021}
  innovations: [{id: inov-1, name: Lakone, pillar: governance, operation: trial}]
  swot:
    strengths: [{id: s1, text: Komitmen}]
    weaknesses: [{id: w1, text: Data tersebar}]
    opportunities: [{id: o1, text: Internet tumbuh}]
    strategies:
      so: [{id: so1, text: Perluas layanan, sources: [s1, o1]}]
      wo: [{id: wo1, text: Satukan data}]
vision:
  statement: Tuban cerdas
  phrases: [{phrase: cerdas, meaning: Bertumpu pada data.}]
  missions: [{id: misi-1, text: Birokrasi digital}]
  goals: [{id: tujuan-1, mission: misi-1, text: Layanan mudah}]
  objectives:
    - id: sas-1
      pillar: governance
      goal: tujuan-1
      text: Kepuasan meningkat
      indicators:
        - {name: Indeks kepuasan, unit: indeks, baseline: 78, targets: {2019: 80, 2020: 82}}
        - {name: Waktu layanan, unit: jam, direction: decrease, baseline: 72, targets: {2019: 48, 2020: 24}}
        - {name: Layanan utama, unit: layanan, direction: maintain, baseline: 9, targets: {2019: 9}}
pillars:
  governance:
    strategy: Satu pintu.
    programs:
      - id: gov-01
        name: Layanan Desa
        subdimension: public-service
        objective: sas-1
        lead: kominfo
        support: [dukcapil]
        partners: [Bank Jatim]
        description: Surat daring.
      - {id: gov-02, name: Kantor Digital, subdimension: bureaucracy, lead: kominfo}
  branding:
    programs: [{id: bra-01, name: Wisata, subdimension: tourism, lead: dukcapil}]
action_plan:
  policy:
    - id: aksi-1
      program: gov-01
      name: Peraturan Bupati
      lead: kominfo
      status: planned
      readiness: preparing
      preparation: [Naskah]
      indicator: {name: Peraturan terbit, unit: dokumen, baseline: 0, targets: {2019: 1}}
      budget:
        - {year: 2019, source: apbd, amount: '100.000.000'}
        - {year: 2020, source: apbd, amount: '50.000.000'}
        - {year: 2020, source: csr, amount: '25.000.000'}
  infrastructure:
    - id: aksi-2
      program: gov-02
      name: Jaringan
      lead: kominfo
      budget:
        - {year: 2019, source: apbd, amount: '500.000.000'}
        - {year: 2023, source: dak, amount: '300.000.000'}
    - {id: aksi-3, program: bra-01, name: Papan petunjuk}
    - {id: aksi-4, program: bra-01, name: Internet publik, lead: dukcapil,
       budget: [{year: 2021, source: apbd, amount: '80.000.000'}]}
roadmap:
  - {id: peta-1, program: gov-01, term: short, start: 2019, end: 2019, milestone: 60 desa,
     targets: {2019: 60 desa}}
  - {id: peta-2, program: gov-02, term: medium, start: 2020, end: 2022}
quick_wins:
  - id: qw-1
    name: Surat lima menit
    pillar: governance
    subdimension: public-service
    program: gov-01
    owner: kominfo
    start: 2019-01
    end: 2019-12
    status: ongoing
    problem: Lama.
    budget: [{year: 2019, source: apbd, amount: '40.000.000'}]
    risks: [{risk: Jaringan putus, mitigation: Luring}]
risks: [{id: ris-1, risk: Mutasi, likelihood: 3, impact: 4, owner: kominfo, programs: [gov-01]}]
glossary: [{term: SPBE, meaning: Sistem elektronik}]
closing: {place: Tuban, signatories: [{office: Kepala Dinas Komunikasi, agency: kominfo}]}
"""


def small() -> Tree:
    """Return the small plan as a tree of strings."""
    return copy.deepcopy(_parsed())


@cache
def _parsed() -> Tree:
    tree: Tree = yaml.load(SMALL, Loader=yaml.BaseLoader)
    return tree


def plan(tree: Tree) -> Masterplan:
    return Masterplan.model_validate(tree)


def edited(tree: Tree, *edits: tuple[str, Any]) -> Tree:
    """Return a copy with values put at dotted paths; ``...`` takes out, a step ``+`` appends."""
    new = copy.deepcopy(tree)
    for path, value in edits:
        *steps, last = path.split(".")
        node: Any = new
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node.setdefault(step, {})
        if last == "+":
            node.append(copy.deepcopy(value))
        elif value is ...:
            del node[int(last) if isinstance(node, list) else last]
        else:
            node[int(last) if isinstance(node, list) else last] = copy.deepcopy(value)
    return new


def full() -> Tree:
    """Return a plan in which every field has a value, made from the examples of the schema itself."""
    return _filled(Masterplan, count())


def leaves(node: Any, path: Steps = ()) -> Iterator[Steps]:
    """Yield the path of every scalar."""
    if isinstance(node, dict | list):
        items = node.items() if isinstance(node, dict) else enumerate(node)
        for step, value in items:
            yield from leaves(value, (*path, step))
    else:
        yield path


def value_at(node: Any, path: Steps) -> Any:
    for step in path:
        node = node[step]
    return node


def replaced(node: Any, old: str, new: str) -> Any:
    """Return the same plan with one text in place of another, wherever it stands as a value."""
    if isinstance(node, dict):
        return {key: replaced(value, old, new) for key, value in node.items()}
    if isinstance(node, list):
        return [replaced(value, old, new) for value in node]
    return new if node == old else node


def shuffled(node: Any, rng: random.Random) -> Any:
    """Return the same plan with lists and keys in another order, where their order means nothing."""
    if isinstance(node, dict):
        items = [(key, value if key == "labels" else shuffled(value, rng)) for key, value in node.items()]
        return dict(rng.sample(items, len(items)))
    if isinstance(node, list):
        return rng.sample([shuffled(value, rng) for value in node], len(node))
    return node


def _filled(model: type[Part], number: Iterator[int]) -> Tree:
    tree: Tree = {}
    for name, info in model.model_fields.items():
        if name == "formerly":
            continue
        parts, example = parts_within(info.annotation), (info.examples or [""])[0]
        key = info.alias or name
        if not parts:
            tree[key] = _unique(_strings(example), model, name, number)
        elif isinstance(example, list):
            tree[key] = [_filled(parts[0], number) for _ in range(2)]
        elif name in {"pillars", "future"}:
            tree[key] = {str(dimension): _filled(parts[0], number) for dimension in list(Dimension)[:2]}
        else:
            tree[key] = _filled(parts[0], number)
    return tree


_KEYS = {"id", "phrase", "term", "position", "office", "risk", "number"}


def _unique(value: Any, model: type[Part], name: str, number: Iterator[int]) -> Any:
    """Make ids and natural keys differ from each other; programmes referred to by example exist."""
    if (
        (name in _KEYS and model.__name__ != "RoadmapEntry")
        or name == "id"
        or (name == "name" and model.__name__ in {"Mentor", "Statistic", "Indicator"})
    ):
        return f"{value}-{next(number)}"
    if name == "year" and model.__name__ in {"Population", "Allocation"}:
        return str(2019 + next(number) % 9)
    if name == "pillar" and model.__name__ == "WorkingGroup":
        return str(list(Dimension)[next(number) % 6])
    return value


def _strings(example: Any) -> Any:
    if isinstance(example, dict):
        return {str(key): _strings(value) for key, value in example.items()}
    if isinstance(example, list):
        return [_strings(value) for value in example]
    return str(example)
