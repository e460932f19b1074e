"""What a plan says once: analysis, vision and objectives."""

from typing import Any

from benchmarks.topics import PILLARS, TOPICS, Topic
from benchmarks.wording import REGENCY, paragraphs


def analysis() -> dict[str, Any]:
    """Return the strategic analysis (Buku 1)."""
    return {
        "future": {pillar: _future(pillar) for pillar in PILLARS},
        "rpjmd": {
            "start": 2016,
            "end": 2021,
            "vision": f"{REGENCY} yang maju dan sejahtera",
            "missions": [
                {
                    "id": f"rpjmd-{number}",
                    "text": f"Meningkatkan {topic.works[0]} dan {topic.works[1]}",
                    "pillars": [topic.pillar],
                    "programs": [f"Program {work}" for work in topic.works[2:]],
                }
                for number, topic in enumerate(list(TOPICS.values())[::4], 1)
            ],
        },
        "readiness": _readiness(),
        "gaps": [_gap(number, topic) for number, topic in enumerate(TOPICS.values(), 1)],
        "swot": _swot(),
        "vision_analysis": paragraphs("visi pembangunan daerah", 3),
    }


def _future(pillar: str) -> dict[str, str]:
    topic = next(topic for topic in TOPICS.values() if topic.pillar == pillar)
    return {
        "now": topic.problem,
        "trend": f"Kebutuhan akan {topic.works[0]} naik setiap tahun, sedangkan petugas tidak bertambah.",
        "wanted": f"Seluruh kecamatan memiliki {topic.works[0]} yang terhubung dengan {topic.works[1]}.",
    }


def _readiness() -> dict[str, Any]:
    elements = {
        "structure": ("human_resources", "budget", "governance"),
        "infrastructure": ("physical", "digital", "social"),
        "superstructure": ("policy", "institution", "procedure"),
    }
    item = {
        "now": "Sarana dasar tersedia di sebagian perangkat daerah, tetapi belum dipakai bersama.",
        "needed": "Penataan peran, pelatihan berjenjang, dan pemeliharaan yang dianggarkan setiap tahun.",
        "score": 3,
    }
    labels = ["belum siap", "kurang siap", "cukup siap", "siap", "sangat siap"]
    scale = {"minimum": 1, "maximum": 5, "labels": labels}
    return {"scale": scale} | {key: dict.fromkeys(names, item) for key, names in elements.items()}


def _gap(number: int, topic: Topic) -> dict[str, Any]:
    return {
        "id": f"gap-{number:02}",
        "area": f"Smart {topic.pillar.capitalize()}",
        "now": topic.problem,
        "wanted": f"{topic.works[0].capitalize()} tersedia di seluruh kecamatan",
        "gap": f"Belum ada standar dan petugas untuk {topic.works[1]}",
        "closing": f"Memperluas {topic.works[2]} secara bertahap",
        "programs": [f"{topic.pillar[:3]}-01"],
    }


def _swot() -> dict[str, Any]:
    works = [work for topic in TOPICS.values() for work in topic.works]
    lists = {
        "strengths": ("s", "Komitmen daerah terhadap {}"),
        "weaknesses": ("w", "Belum meratanya {}"),
        "opportunities": ("o", "Dukungan pusat dan swasta untuk {}"),
        "threats": ("t", "Gangguan keamanan dan bencana pada {}"),
    }
    cells = {"so": ("s1", "o2"), "wo": ("w1", "o3"), "st": ("s4", "t2"), "wt": ("w5", "t5")}
    return {
        name: [{"id": f"{letter}{step}", "text": text.format(works[step * 7])} for step in range(1, 6)]
        for name, (letter, text) in lists.items()
    } | {
        "strategies": {
            cell: [
                {"id": f"{cell}{step}", "text": f"Memperluas {works[step * 9]}", "sources": list(sources)}
                for step in (1, 2)
            ]
            for cell, sources in cells.items()
        }
    }


def vision() -> dict[str, Any]:
    """Return vision, missions, goals and objectives."""
    return {
        "statement": f"{REGENCY} yang cerdas, terbuka, dan sejahtera",
        "phrases": [
            {"phrase": "cerdas", "meaning": "Keputusan bersandar pada data yang sama."},
            {"phrase": "terbuka", "meaning": "Kemajuan rencana dapat dilihat setiap warga."},
        ],
        "missions": [
            {"id": "misi-1", "text": "Membangun birokrasi digital yang melayani", "rpjmd": ["rpjmd-1"]}
        ],
        "goals": [{"id": "tujuan-1", "mission": "misi-1", "text": "Terwujudnya pelayanan publik yang mudah"}],
        "objectives": [_objective(pillar) for pillar in PILLARS],
    }


def _objective(pillar: str) -> dict[str, Any]:
    name, unit = next(topic.measured for topic in TOPICS.values() if topic.pillar == pillar)
    targets = {2019: 20, 2020: 35, 2021: 50, 2022: 65, 2023: 80}
    return {
        "id": f"sas-{pillar[:3]}-1",
        "goal": "tujuan-1",
        "pillar": pillar,
        "text": f"Meningkatnya mutu layanan Smart {pillar.capitalize()}",
        "indicators": [
            {"name": name, "unit": unit, "baseline": 10, "baseline_year": 2018, "targets": targets}
        ],
    }
