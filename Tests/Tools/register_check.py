"""What registers and open data must fulfil, checked by the programs of the standards."""

import json
from pathlib import Path

from finding import Finding

# Pages are read on phones.
PAGE_LIMIT = 300_000


def package_findings(descriptor: Path) -> list[Finding]:
    """Faults of a Frictionless data package and of its files."""
    from frictionless import Package, system

    with system.use_context(trusted=True):
        report = Package(str(descriptor)).validate()
    findings = [Finding("package", descriptor.name, error.message) for error in report.errors]
    for task in report.tasks:
        findings += [Finding("package", task.name, error.message) for error in task.errors]
    return findings


def schema_findings(schemas: list[Path]) -> list[Finding]:
    """JSON files that do not keep to the schema beside them."""
    from jsonschema import Draft202012Validator

    findings = []
    for path in schemas:
        schema = json.loads(path.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        data = json.loads(path.with_name(path.name.replace(".schema", "")).read_text(encoding="utf-8"))
        if not data:
            findings.append(Finding("schema", path.name, "there is no row to check"))
        validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        findings += [Finding("schema", path.name, f"{error.json_path}: {error.message}") for error in validator.iter_errors(data)]
    return findings


def calendar_findings(path: Path) -> list[Finding]:
    """Faults of a calendar file, and lines that are too long."""
    from icalendar import Calendar

    data = path.read_bytes()
    findings = [
        Finding("calendar", path.name, f"line of {len(line)} bytes") for line in data.split(b"\r\n") if len(line) > 75
    ]
    if data.count(b"\n") != data.count(b"\r\n"):
        findings.append(Finding("calendar", path.name, "a line does not end with CR LF"))
    calendar = Calendar.from_ical(data)
    for part in calendar.walk():
        findings += [Finding("calendar", path.name, str(error)) for error in part.errors]
    uids = [str(part["UID"]) for part in calendar.walk() if "UID" in part]
    if len(uids) != len(set(uids)):
        findings.append(Finding("calendar", path.name, "two parts have one UID"))
    for name in ("VTODO", "VEVENT"):
        if not calendar.walk(name):
            findings.append(Finding("calendar", path.name, f"there is no {name}"))
    return findings


def size_findings(root: Path) -> list[Finding]:
    """Pages that are too large."""
    return [
        Finding("size", str(path.relative_to(root)), f"{path.stat().st_size} bytes")
        for path in sorted(root.rglob("*.html"))
        if path.stat().st_size > PAGE_LIMIT
    ]
