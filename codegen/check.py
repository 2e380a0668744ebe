"""Check that what is committed is what `generate` writes: the same code, and a comparison."""

from __future__ import annotations

import filecmp
import hashlib
import tempfile
from pathlib import Path

from codegen.generate import generate_into
from codegen.manifests import unstamped
from codegen.marks import unmarked_files
from codegen.paths import DOCUMENT, GENERATED, PREPARED, ROOT, RULES_PAGE
from codegen.prepare import prepare, to_text, vendored
from codegen.rules_page import rules_page
from codegen.symbols import changed_symbols
from codegen.tools import check_tools
from codegen.versions import read_versions

SHOWN = 20
BUILT = {"target", "__pycache__", "Cargo.lock"}  # what compilers leave beside the sources


class CheckError(Exception):
    """What is committed differs from what the pipeline writes."""


def check() -> None:
    """Raise, naming the files, when anything differs."""
    check_tools()
    versions = read_versions()
    differences = [
        f"{path.relative_to(ROOT)}: another version" for path in unstamped(versions.project)
    ]
    if hashlib.sha256(DOCUMENT.read_bytes()).hexdigest() != versions.document_sha256:
        differences.append("openapi.json: not the document that versions.toml records")
    document, _ = prepare(vendored())
    if PREPARED.read_text(encoding="utf-8") != to_text(document.raw):
        differences.append(f"{PREPARED.relative_to(ROOT)}: not what the rules make of openapi.json")
    if not RULES_PAGE.exists() or RULES_PAGE.read_text(encoding="utf-8") != rules_page():
        differences.append(f"{RULES_PAGE.relative_to(ROOT)}: not what the rules change")
    with tempfile.TemporaryDirectory(prefix=".generated-", dir=ROOT) as scratch:
        fresh = Path(scratch) / "generated"
        generate_into(fresh, document, Path(scratch))
        differences += compare(fresh, GENERATED)
        differences += [
            f"codegen/symbols/{language}.txt: not the public names of the package"
            for language in changed_symbols(fresh)
        ]
        differences += [
            f"generated/{path.relative_to(fresh).as_posix()}: no @generated line"
            for path in unmarked_files(fresh)
        ]
    if differences:
        more = f"\n… and {len(differences) - SHOWN} more" if len(differences) > SHOWN else ""
        raise CheckError(
            "what is committed is not what the pipeline writes:\n"
            + "\n".join(differences[:SHOWN])
            + more
            + "\nrun `make generate` and commit what it changes"
        )


def compare(fresh: Path, committed: Path) -> list[str]:
    """A line for every file that is only in one of two folders, or differs."""
    wanted, found = _files(fresh), _files(committed)
    missing = [f"generated/{name}: missing" for name in sorted(wanted - found)]
    stray = [f"generated/{name}: not generated" for name in sorted(found - wanted)]
    changed = [
        f"generated/{name}: differs"
        for name in sorted(wanted & found)
        if not filecmp.cmp(fresh / name, committed / name, shallow=False)
    ]
    return missing + stray + changed


def _files(folder: Path) -> set[str]:
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in paths if not BUILT & set(path.parts)}
