"""Council, executive team, working groups, mentors, decrees, and the commitment sheet."""

from masterplan_cli.composing.material import NIL, Material
from masterplan_cli.composing.registry import Captioned, placed_as
from masterplan_cli.composing.tables.grid import NUMBER, Head, Line, grid
from masterplan_cli.document.tables import Cell, Table
from masterplan_cli.plan.back_matter import Signatory
from masterplan_cli.plan.organization import Committee, Organization
from masterplan_cli.text.dates import date


def organization_of(material: Material) -> Organization:
    """Return the plan's institutions, empty ones when it has none."""
    return material.plan.organization or Organization()


@placed_as("dewan")
def council(material: Material, label: Captioned) -> Table | None:
    """The seats of the council."""
    return _committee(material, organization_of(material).council, label)


@placed_as("tim-pelaksana")
def executive_team(material: Material, label: Captioned) -> Table | None:
    """The seats of the executive team."""
    return _committee(material, organization_of(material).executive_team, label)


def _committee(material: Material, committee: Committee | None, label: Captioned) -> Table | None:
    rows = (
        (str(number), seat.position, seat.holder, material.agency_name(seat.agency) or NIL)
        for number, seat in enumerate(committee.members if committee else (), 1)
    )
    heads = (NUMBER, Head("Kedudukan", 4), Head("Pemangku", 6), Head("Asal", 3))
    return grid(heads, rows, label)


@placed_as("pokja")
def working_groups(material: Material, label: Captioned) -> Table | None:
    """The six working groups."""
    rows = (
        (group.pillar.label, material.agency(group.coordinator), material.agency_list(*group.members))
        for group in organization_of(material).working_groups
    )
    return grid((Head("Pokja", 4), Head("Koordinator", 3), Head("Anggota", 7)), rows, label)


@placed_as("pembimbing")
def mentors(material: Material, label: Captioned) -> Table | None:
    """The mentors."""
    rows = (
        (str(number), mentor.name, mentor.institution or NIL)
        for number, mentor in enumerate(organization_of(material).mentors, 1)
    )
    return grid((NUMBER, Head("Nama", 6), Head("Lembaga", 6)), rows, label)


@placed_as("keputusan")
def decrees(material: Material, label: Captioned) -> Table | None:
    """The decisions that set up council and team."""
    rows = (
        (str(number), decree.number, date(decree.date) if decree.date else NIL, decree.about)
        for number, decree in enumerate(organization_of(material).decrees, 1)
    )
    return grid((NUMBER, Head("Nomor", 5), Head("Tanggal", 3), Head("Tentang", 6)), rows, label)


@placed_as("perangkat-daerah")
def agencies(material: Material, label: Captioned) -> Table | None:
    """The agencies with the short names that the other tables use."""
    known = sorted(material.plan.agencies, key=lambda agency: agency.label.casefold())
    return grid(
        (Head("Singkatan", 4), Head("Perangkat daerah", 10)), ((one.label, one.name) for one in known), label
    )


_BLANK = "…" * 12
"""A line to write on."""


@placed_as("lembar-komitmen")
def commitment_sheet(material: Material, label: Captioned) -> Table | None:
    """The signatories, each with fields for rank, NIP, signature and date, and for a missing name."""
    closing = material.plan.closing
    rows: list[Line] = [
        (
            str(number),
            one.office,
            Cell((_name(material, one) or _BLANK, f"Pangkat {_BLANK}", f"NIP {_BLANK}")),
            Cell(("Tanda tangan", f"Tanggal {_BLANK}")),
        )
        for number, one in enumerate(closing.signatories if closing else (), 1)
    ]
    heads = (
        NUMBER,
        Head("Jabatan", 5),
        Head("Nama, pangkat, dan NIP", 5.4),
        Head("Tanda tangan dan tanggal", 5.4),
    )
    return grid(heads, rows, label)


def _name(material: Material, signatory: Signatory) -> str | None:
    """Return the signatory's name, or the name of the head of the agency that he or she signs for."""
    agency = material.index.agencies.get(signatory.agency or "")
    return signatory.name or (agency.head if agency else None)
