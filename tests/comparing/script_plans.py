"""Plans to write edit scripts against: small, but with some of everything, and different for each seed."""

from random import Random
from typing import Any

Tree = dict[str, Any]

SUBDIMENSIONS = {
    "governance": ("public-service", "bureaucracy", "public-policy"),
    "branding": ("tourism", "business", "city-appearance"),
    "economy": ("industry", "welfare", "transaction"),
    "living": ("harmony", "health", "mobility"),
    "society": ("community", "learning", "security"),
    "environment": ("protection", "waste", "energy"),
}
GROUPS = ("policy", "infrastructure", "applications", "literacy")
SWOT_LISTS = ("strengths", "weaknesses", "opportunities", "threats")
SOURCES = ("apbd", "dak", "csr", "hibah")
DIRECTIONS = ("increase", "decrease", "maintain")
PROGRESS = ("planned", "ongoing", "done", "postponed", "cancelled")
FIRST_YEAR, LAST_YEAR = 2019, 2026
YEARS = tuple(range(FIRST_YEAR, LAST_YEAR + 1))


def generated(seed: int) -> Tree:
    """Return a plan as a tree of strings; the same seed gives the same plan."""
    return _Writer(Random(f"plan {seed}")).plan()


class _Writer:
    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.agencies = [f"opd-{number}" for number in range(rng.randint(5, 7))]
        self.programs = [f"prog-{number}" for number in range(rng.randint(6, 8))]
        self.objectives = [f"sas-{number}" for number in range(rng.randint(3, 4))]

    def plan(self) -> Tree:
        return {
            "schema": "1",
            "revision": {"year": "2018", "status": "draft", "note": "pertama"},
            "horizon": {"start": str(FIRST_YEAR), "end": str(LAST_YEAR)},
            "regency": {
                "kind": "kabupaten",
                "name": "Tuban",
                "province": "Jawa Timur",
                "motto": "Bumi Wali",
                "profile": "Di pesisir utara.",
            },
            "agencies": [{"id": id_, "name": f"Dinas {id_}"} for id_ in self.agencies],
            "organization": {
                "council": {
                    "name": "Dewan",
                    "members": [
                        {"position": f"Anggota {number}", "holder": f"Pejabat {number}"}
                        for number in range(3)
                    ],
                }
            },
            "legal_basis": [
                {"kind": "UU", "number": str(number), "year": "2014", "about": f"Hal {number}"}
                for number in range(1, 4)
            ],
            "strategic_analysis": self._analysis(),
            "vision": {
                "statement": "Tuban cerdas",
                "missions": [{"id": f"misi-{number}", "text": f"Misi {number}"} for number in range(2)],
                "goals": [
                    {"id": f"tujuan-{number}", "mission": "misi-0", "text": f"Tujuan {number}"}
                    for number in range(2)
                ],
                "objectives": [self._objective(id_) for id_ in self.objectives],
            },
            "pillars": self._pillars(),
            "action_plan": self._action_plan(),
            "roadmap": [self._roadmap_entry(number) for number in range(self.rng.randint(3, 5))],
            "quick_wins": [self._quick_win(number) for number in range(self.rng.randint(3, 4))],
            "risks": [
                {
                    "id": f"ris-{number}",
                    "risk": f"Risiko {number}",
                    "likelihood": str(self.rng.randint(2, 4)),
                    "impact": str(self.rng.randint(2, 4)),
                    "owner": self.rng.choice(self.agencies),
                    "programs": self.rng.sample(self.programs, 2),
                }
                for number in range(3)
            ],
            "glossary": [{"term": f"Istilah {number}", "meaning": f"Arti {number}"} for number in range(3)],
            "closing": {"place": "Tuban"},
        }

    def _analysis(self) -> Tree:
        return {
            "future": {"governance": {"now": "Terpisah.", "wanted": "Terpadu."}},
            "readiness": {
                "scale": {"minimum": "1", "maximum": "5"},
                "structure": {
                    "budget": {"now": "Cukup.", "score": "3"},
                    "human_resources": {"now": "Kurang.", "score": "2"},
                },
            },
            "gaps": [{"id": f"gap-{number}", "area": f"Bidang {number}"} for number in range(2)],
            "rpjmd_indicators": [
                {
                    "id": f"ind-{number}",
                    "name": f"Indikator {number}",
                    "unit": "persen",
                    "direction": self.rng.choice(DIRECTIONS),
                    "achievement": "70",
                    "target": "80",
                    "owner": self.rng.choice(self.agencies),
                }
                for number in range(3)
            ],
            "innovations": [
                {
                    "id": f"inov-{number}",
                    "name": f"Inovasi {number}",
                    "pillar": self.rng.choice(tuple(SUBDIMENSIONS)),
                    "operation": "trial",
                }
                for number in range(3)
            ],
            "swot": {
                name: [{"id": f"{name[0]}-{number}", "text": f"Butir {name} {number}"} for number in range(2)]
                for name in SWOT_LISTS
            },
        }

    def _objective(self, id_: str) -> Tree:
        return {
            "id": id_,
            "pillar": self.rng.choice(tuple(SUBDIMENSIONS)),
            "goal": "tujuan-0",
            "text": f"Sasaran {id_}",
            "indicators": [self.indicator(f"Ukuran {number}") for number in range(self.rng.randint(2, 3))],
        }

    def indicator(self, name: str) -> Tree:
        years = sorted(self.rng.sample(YEARS, self.rng.randint(1, 4)))
        return {
            "name": name,
            "unit": "persen",
            "direction": self.rng.choice(DIRECTIONS),
            "baseline": "50",
            "targets": {str(year): str(60 + year - FIRST_YEAR) for year in years},
        }

    def _pillars(self) -> Tree:
        pillars: Tree = {name: {"strategy": f"Strategi {name}.", "programs": []} for name in SUBDIMENSIONS}
        for id_ in self.programs:
            pillar = self.rng.choice(tuple(SUBDIMENSIONS))
            program: Tree = {
                "id": id_,
                "name": f"Program {id_}",
                "subdimension": self.rng.choice(SUBDIMENSIONS[pillar]),
                "objective": self.rng.choice(self.objectives),
                "support": self.rng.sample(self.agencies, self.rng.randint(0, 3)),
                "partners": ["Bank Jatim"],
                "description": f"Uraian {id_}.",
            }
            if self.rng.random() < 0.8:
                program["lead"] = self.rng.choice(self.agencies)
            pillars[pillar]["programs"].append(program)
        return pillars

    def _action_plan(self) -> Tree:
        groups: Tree = {name: [] for name in GROUPS}
        for number in range(self.rng.randint(10, 12)):
            action: Tree = {
                "id": f"aksi-{number}",
                "program": self.rng.choice(self.programs),
                "name": f"Aksi {number}",
                "status": self.rng.choice(PROGRESS),
                "preparation": ["Naskah"],
                "support": self.rng.sample(self.agencies, self.rng.randint(0, 2)),
                "budget": self.budget(self.rng.choice((0, 1, 2, 3, 4, 4))),
            }
            if self.rng.random() < 0.8:
                action["lead"] = self.rng.choice(self.agencies)
            if self.rng.random() < 0.4:
                action["indicator"] = self.indicator("Keluaran")
            groups[self.rng.choice(GROUPS)].append(action)
        return groups

    def budget(self, count: int) -> list[Tree]:
        keys = self.rng.sample([(year, source) for year in YEARS for source in SOURCES], count)
        return [
            {"year": str(year), "source": source, "amount": str(self.rng.randint(1, 900) * 1_000_000)}
            for year, source in keys
        ]

    def _roadmap_entry(self, number: int) -> Tree:
        start = self.rng.randint(FIRST_YEAR, FIRST_YEAR + 3)
        return {
            "id": f"peta-{number}",
            "program": self.rng.choice(self.programs),
            "term": "medium",
            "start": str(start),
            "end": str(start + self.rng.randint(1, 3)),
            "milestone": f"Capaian {number}",
        }

    def _quick_win(self, number: int) -> Tree:
        pillar = self.rng.choice(tuple(SUBDIMENSIONS))
        return {
            "id": f"qw-{number}",
            "name": f"Quick win {number}",
            "pillar": pillar,
            "subdimension": self.rng.choice(SUBDIMENSIONS[pillar]),
            "program": self.rng.choice(self.programs),
            "owner": self.rng.choice(self.agencies),
            "start": "2019-02",
            "end": "2019-11",
            "status": "planned",
            "problem": "Lama.",
            "beneficiaries": "Warga",
            "budget": self.budget(self.rng.randint(0, 2)),
            "risks": [{"risk": "Jaringan putus", "mitigation": "Luring"}],
        }
