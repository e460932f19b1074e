"""Findings as JUnit XML: a test suite for each plan, a test case for each code that has findings."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from masterplan_cli.checking.code_facts import code_facts
from masterplan_cli.checking.findings import Finding
from masterplan_cli.checking.waiting import RULES_WAIT
from masterplan_cli.text.bilingual import Bilingual
from masterplan_cli.writing.code_help import read_on
from masterplan_cli.writing.findings_report import FindingsReport, PlanFindings, ReportedSetAside

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_SKIPPED = Bilingual("dikecualikan", "set aside")
_CONTENT = Bilingual("aturan isi", "rules about content")
_CLEAN = Bilingual("tidak ada temuan", "nothing found")


def write_findings(report: FindingsReport) -> bytes:
    """Write findings as test results in UTF-8.

    A code fails when one of its findings is of a severity that fails the run; the others pass and tell
    their findings as output.
    """
    root = ET.Element("testsuites", name="masterplan")
    for plan in report.plans:
        root.append(_suite(plan, report))
    for count in ("tests", "failures", "errors", "skipped"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    ET.indent(root)
    content: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _suite(plan: PlanFindings, report: FindingsReport) -> ET.Element:
    by_code: dict[str, list[Finding]] = defaultdict(list)
    for entry in plan.findings:
        by_code[entry.finding.code].append(entry.finding)
    name = _allowed(plan.plan)
    suite = ET.Element("testsuite", name=name)
    if not by_code:
        ET.SubElement(suite, "testcase", classname=name, name=_CLEAN.to(report.language))
    for code in sorted(by_code):
        suite.append(_case(name, by_code[code], report))
    suite.extend(_skipped(name, plan, report))
    if plan.rules_wait:
        waiting = ET.SubElement(suite, "testcase", classname=name, name=_CONTENT.to(report.language))
        ET.SubElement(waiting, "skipped", message=RULES_WAIT.to(report.language))
    counts = {
        "tests": len(suite),
        "failures": len(suite.findall("testcase/failure")),
        "errors": 0,
        "skipped": len(suite.findall("testcase/skipped")),
    }
    suite.attrib.update(_strings(counts))
    return suite


def _skipped(name: str, plan: PlanFindings, report: FindingsReport) -> Iterator[ET.Element]:
    """Yield a test case for each code of which findings are accepted."""
    by_code: dict[str, list[ReportedSetAside]] = defaultdict(list)
    for one in plan.set_aside:
        by_code[one.reported.finding.code].append(one)
    for code in sorted(by_code):
        title = f"{code} {code_facts()[code].title.to(report.language)} – {_SKIPPED.to(report.language)}"
        case = ET.Element("testcase", classname=name, name=_allowed(title))
        reasons = dict.fromkeys(one.exemption.reason for one in by_code[code])
        ET.SubElement(case, "skipped", message=_allowed("; ".join(reasons)))
        lines = (_line(one.reported.finding, report) for one in by_code[code])
        ET.SubElement(case, "system-out").text = _allowed("\n".join(lines))
        yield case


def _case(plan: str, findings: list[Finding], report: FindingsReport) -> ET.Element:
    facts = code_facts()[findings[0].code]
    case = ET.Element(
        "testcase", classname=plan, name=_allowed(f"{facts.code} {facts.title.to(report.language)}")
    )
    lines = (_line(finding, report) for finding in findings)
    text = _allowed("\n".join((*lines, read_on(facts, report.language))))
    failing = [finding for finding in findings if finding.severity in report.failing]
    if failing:
        first = _allowed(failing[0].message.to(report.language))
        ET.SubElement(case, "failure", message=first, type=failing[0].severity).text = text
    else:
        ET.SubElement(case, "system-out").text = text
    return case


def _line(finding: Finding, report: FindingsReport) -> str:
    place = ":".join(map(str, finding.place))
    return f"{place}: {finding.message.to(report.language)} {finding.remedy.to(report.language)}".rstrip()


def _strings(counts: Mapping[str, int]) -> dict[str, str]:
    return {name: str(count) for name, count in counts.items()}


def _allowed(text: str) -> str:
    """The library escapes what XML can say; what it cannot say in any way is replaced here."""
    return _FORBIDDEN.sub("\ufffd", text)
