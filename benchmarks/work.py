"""What grows with a plan: programmes, actions and the roadmap."""

import math
from random import Random
from typing import Any

from benchmarks.topics import TOPICS, Topic
from benchmarks.wording import AGENCIES, DISTRICTS, GROUPS, PARTNERS

ACTIONS = 160
"""Actions of a plan at scale 1: what a large regency writes."""

YEARS = range(2019, 2024)
_SOURCES = ("apbd", "apbd", "apbd", "dak", "dana-desa", "csr", "apbd-provinsi", "apbn")
_READINESS = ("ready", "preparing", "preparing", "not-ready")


def pillars(scale: int) -> dict[str, Any]:
    """Return the pillars: two programmes for every sub-dimension, and more by the root of the scale."""
    found: dict[str, Any] = {}
    for subdimension, topic in TOPICS.items():
        pillar = found.setdefault(topic.pillar, {"strategy": "", "strategies": {}, "programs": []})
        pillar["strategies"][subdimension] = (
            f"Membangun {topic.works[0]} dan {topic.works[1]} secara bertahap, dimulai dari kecamatan yang\n"
            f"paling membutuhkan, lalu menyatukannya dengan {topic.works[2]} agar data dipakai bersama."
        )
        first = len(pillar["programs"]) + 1
        pillar["programs"] += [
            _program(f"{topic.pillar[:3]}-{number:02}", subdimension, topic, number)
            for number in range(first, first + 2 * math.isqrt(scale))
        ]
    for key, pillar in found.items():
        pillar["strategy"] = _strategy(key)
    return found


def _strategy(key: str) -> str:
    works = [topic.works[0] for topic in TOPICS.values() if topic.pillar == key]
    return (
        f"Strategi dimensi ini bertumpu pada **{works[0]}**, {works[1]}, dan {works[2]}. Ketiganya dipilih\n"
        "karena manfaatnya langsung dirasakan warga dan dapat diukur setiap tahun.\n\n"
        "Pelaksanaannya mendahulukan kecamatan yang tertinggal, memakai data yang sama, dan melibatkan\n"
        "komunitas, perguruan tinggi, serta dunia usaha sejak tahap perencanaan."
    )


def _program(identifier: str, subdimension: str, topic: Topic, number: int) -> dict[str, Any]:
    work = topic.works[number % len(topic.works)]
    return {
        "id": identifier,
        "name": f"Program {number} {work} terpadu",
        "subdimension": subdimension,
        "objective": f"sas-{topic.pillar[:3]}-1",
        "problem": topic.problem,
        "description": f"Perluasan {work} ke seluruh kecamatan dengan pendampingan dan data bersama.",
        "lead": topic.lead,
        "support": [_another(topic.lead, number)],
        "partners": [PARTNERS[number % len(PARTNERS)]],
        "rpjmd": f"rpjmd-{number % 5 + 1}",
    }


def action_plan(
    scale: int, programs: list[dict[str, Any]], random: Random
) -> dict[str, list[dict[str, Any]]]:
    """Return the action plan: 160 actions for each step of the scale, in four groups."""
    groups: dict[str, list[dict[str, Any]]] = {group: [] for group in GROUPS}
    count = ACTIONS * scale
    for number in range(1, count + 1):
        group = tuple(GROUPS)[(number - 1) * len(GROUPS) // count]
        program = programs[(number * 7) % len(programs)]
        groups[group].append(_action(number, group, program, random))
    return groups


def _action(number: int, group: str, program: dict[str, Any], random: Random) -> dict[str, Any]:
    topic = TOPICS[program["subdimension"]]
    work = random.choice(topic.works)
    district = random.choice(DISTRICTS)
    name = f"{random.choice(GROUPS[group])} {work} di {district} tahap {number}"
    return {
        "id": f"aksi-{number:04}",
        "program": program["id"],
        "name": name,
        "output": f"{work.capitalize()} berjalan di {random.randint(3, 12)} desa",
        "lead": program["lead"],
        "support": [random.choice([agency for agency in AGENCIES if agency != program["lead"]])],
        "preparation": [f"Survei kebutuhan {district}"],
        "readiness": random.choice(_READINESS),
        "indicator": _indicator(topic, random),
        "budget": _budget(random),
        "status": "planned",
    }


def _indicator(topic: Topic, random: Random) -> dict[str, Any]:
    name, unit = topic.measured
    value = random.randint(0, 20)
    baseline, targets = value, {}
    for year in YEARS:
        value += random.randint(1, 16)
        targets[year] = value
    return {"name": name, "unit": unit, "baseline": baseline, "baseline_year": 2018, "targets": targets}


def _budget(random: Random) -> list[dict[str, Any]]:
    first = random.choice((0, 0, 0, 1))
    usual = random.randint(8, 160) * 5
    return [
        {"year": year, "source": random.choice(_SOURCES), "amount": rupiah(usual + random.randint(0, 40) * 5)}
        for year in YEARS[first : first + random.choice((2, 3, 3, 4, 5))]
    ]


def rupiah(millions: int) -> str:
    """Write an amount, given in millions, as plans do: ``1.250.000.000``."""
    return f"{millions * 1_000_000:,}".replace(",", ".")


def roadmap(programs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return three terms for every programme."""
    terms = (("short", 2019, 2019), ("medium", 2020, 2023), ("long", 2024, 2028))
    return [
        {
            "id": f"peta-{3 * position + step + 1:03}",
            "program": program["id"],
            "term": term,
            "start": start,
            "end": end,
            "milestone": f"{(step + 1) * 30} persen wilayah terlayani pada akhir {end}",
        }
        for position, program in enumerate(programs)
        for step, (term, start, end) in enumerate(terms)
    ]


def _another(agency: str, number: int) -> str:
    others = [other for other in AGENCIES if other != agency]
    return others[number % len(others)]
