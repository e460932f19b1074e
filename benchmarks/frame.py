"""What a plan has once, whatever its size: regency, organisation, quick wins, risks, closing."""

from typing import Any

from benchmarks.analysis import analysis, vision
from benchmarks.topics import PILLARS, TOPICS, Topic
from benchmarks.wording import AGENCIES, DISTRICTS, PARTNERS, REGENCY, paragraphs


def head() -> dict[str, Any]:
    """Return everything before the pillars."""
    return {
        "schema": 1,
        "edition": "kominfo-2018",
        "revision": {
            "year": 2018,
            "status": "final",
            "date": "2018-12-14",
            "notice": "rencana buatan untuk pengukuran, bukan dokumen resmi",
        },
        "horizon": {"start": 2019, "end": 2028},
        "regency": _regency(),
        "introduction": _introduction(),
        "agencies": [{"id": key, "name": name, "short": short} for key, (name, short) in AGENCIES.items()],
        "organization": _organization(),
        "legal_basis": _legal_basis(),
        "strategic_analysis": analysis(),
        "vision": vision(),
    }


def tail() -> dict[str, Any]:
    """Return everything after the roadmap."""
    return {
        "quick_wins": [
            _quick_win(number, key) for number, key in enumerate(("public-service", "health", "waste"), 1)
        ],
        "risks": [_risk(number, topic) for number, topic in enumerate(list(TOPICS.values())[::2], 1)],
        "evaluation": {
            "schedule": "Dua kali setahun, pada Juni dan November",
            "method": "Setiap perangkat daerah melaporkan capaian dan bukti dukung setiap triwulan.",
        },
        "glossary": [
            {"term": "APBD", "meaning": "Anggaran Pendapatan dan Belanja Daerah"},
            {"term": "OPD", "meaning": "Organisasi Perangkat Daerah"},
            {"term": "RPJMD", "meaning": "Rencana Pembangunan Jangka Menengah Daerah"},
            {"term": "TIK", "meaning": "Teknologi informasi dan komunikasi"},
        ],
        "closing": {
            "text": "Rencana induk ini menjadi pedoman bersama dan ditinjau setiap tahun.",
            "place": REGENCY,
            "date": "2018-12-14",
            "signatories": [
                {"office": f"Kepala {name}", "agency": key}
                for key, (name, _) in AGENCIES.items()
                if key != "setda"
            ],
        },
    }


def _regency() -> dict[str, Any]:
    return {
        "kind": "kabupaten",
        "name": REGENCY,
        "province": "Jawa Timur",
        "code": "35.99",
        "capital": REGENCY,
        "area_km2": "1.204,75",
        "coordinates": "111°10'–111°55' BT dan 7°05'–7°40' LS",
        "boundaries": {
            "north": "Laut Jawa",
            "east": "Kabupaten Sukamaju",
            "south": "Kabupaten Mekarjaya",
            "west": "Kabupaten Argomulyo",
        },
        "districts": list(DISTRICTS),
        "villages": 280,
        "urban_villages": 14,
        "population": [{"year": 2010, "people": "982.440", "source": "Sensus Penduduk 2010"}],
        "statistics": [
            {"name": "Pertumbuhan ekonomi", "unit": "persen", "values": {2016: "4,90", 2017: "5,10"}},
            {
                "name": "Persentase penduduk miskin",
                "unit": "persen",
                "values": {2016: "14,20", 2017: "13,85"},
            },
        ],
        "leaders": {
            "head": {"name": "Bupati Contoh"},
            "deputy": {"name": "Wakil Bupati Contoh"},
            "secretary": {"name": "Sekretaris Daerah Contoh"},
            "ict_head": {"name": "Kepala Dinas Contoh"},
        },
        "profile": paragraphs("wilayah pesisir, dataran, dan perbukitan", 3),
    }


def _introduction() -> dict[str, Any]:
    return {
        "foreword_head": paragraphs("kerja bersama seluruh perangkat daerah", 2),
        "foreword_chair": paragraphs("enam kelompok kerja", 1),
        "background": paragraphs("perubahan yang dihadapi daerah", 2),
        "aims": [
            "Menjadi pedoman bersama seluruh perangkat daerah.",
            "Menyelaraskan program smart city dengan misi RPJMD.",
            "Menetapkan sasaran yang terukur, penanggung jawab, dan sumber pembiayaan.",
        ],
    }


def _organization() -> dict[str, Any]:
    seats = [
        {"position": "Anggota", "holder": f"Kepala {name}", "agency": key}
        for key, (name, _) in AGENCIES.items()
    ]
    return {
        "council": {
            "name": f"Dewan Smart City Kabupaten {REGENCY}",
            "duties": ["Memberikan arahan kebijakan.", "Menyepakati visi, sasaran, dan quick win."],
            "members": [{"position": "Pembina", "holder": f"Bupati {REGENCY}"}, *seats],
        },
        "executive_team": {
            "name": f"Tim Pelaksana Smart City Kabupaten {REGENCY}",
            "duties": ["Menyusun rencana induk.", "Melaporkan kemajuan dua kali setahun."],
            "members": [{"position": "Ketua", "holder": "Sekretaris Daerah", "agency": "setda"}, *seats[1:8]],
        },
        "chair": "Sekretaris Daerah Contoh",
        "working_groups": [
            {"pillar": pillar, "coordinator": "diskominfo", "members": ["bappeda", "setda"]}
            for pillar in PILLARS
        ],
        "mentors": [{"name": "Pembimbing Contoh", "institution": "Perguruan tinggi"}],
        "decrees": [
            {"number": "188/1/2018", "date": "2018-10-01", "about": "Pembentukan Dewan Smart City"},
            {"number": "188/2/2018", "date": "2018-10-01", "about": "Pembentukan Tim Pelaksana Smart City"},
        ],
    }


def _legal_basis() -> list[dict[str, Any]]:
    return [
        {"kind": "UU", "number": 25, "year": 2004, "about": "Sistem Perencanaan Pembangunan Nasional"},
        {"kind": "UU", "number": 25, "year": 2009, "about": "Pelayanan Publik"},
        {"kind": "UU", "number": 23, "year": 2014, "about": "Pemerintahan Daerah"},
        {"kind": "PP", "number": 38, "year": 2017, "about": "Inovasi Daerah"},
        {"kind": "Perpres", "number": 95, "year": 2018, "about": "Sistem Pemerintahan Berbasis Elektronik"},
    ]


def _quick_win(number: int, subdimension: str) -> dict[str, Any]:
    topic = TOPICS[subdimension]
    return {
        "id": f"qw-{number:02}",
        "name": f"Percepatan {topic.works[0]}",
        "pillar": topic.pillar,
        "subdimension": subdimension,
        "program": f"{topic.pillar[:3]}-01",
        "problem": topic.problem,
        "innovation": f"{topic.works[0].capitalize()} yang dapat dipakai tanpa jaringan.",
        "benefit": "- Waktu tunggu turun menjadi lima menit.\n- Warga tidak perlu membawa fotokopi berkas.",
        "beneficiaries": "Warga di 60 desa",
        "uniqueness": "Berjalan juga ketika jaringan terputus",
        "development": "Diperluas ke seluruh desa pada tahun kedua",
        "owner": topic.lead,
        "partners": [PARTNERS[number]],
        "start": "2019-01",
        "end": "2019-12",
        "budget": [{"year": 2019, "source": "apbd", "amount": "450.000.000"}],
        "indicators": [
            {"name": topic.measured[0], "unit": topic.measured[1], "baseline": 3, "targets": {2019: 60}}
        ],
        "risks": [
            {"risk": "Jaringan desa terputus", "mitigation": "Layanan luring dengan sinkronisasi malam"}
        ],
        "sustainability": "Dianggarkan setiap tahun mulai 2020.",
    }


def _risk(number: int, topic: Topic) -> dict[str, Any]:
    return {
        "id": f"ris-{number:02}",
        "risk": f"{topic.works[0].capitalize()} dibangun tetapi tidak dipakai",
        "cause": "Proses kerja lama tetap berjalan sejajar",
        "likelihood": number % 5 + 1,
        "impact": (number * 3) % 5 + 1,
        "mitigation": "Proses lama dihentikan resmi dan pemakaian dilaporkan setiap bulan",
        "owner": topic.lead,
        "programs": [f"{topic.pillar[:3]}-01"],
    }
