"""Run openapi-generator for one language and keep what belongs to the package."""

from __future__ import annotations

import importlib.metadata
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from codegen.paths import CODEGEN, ROOT
from codegen.versions import Versions
from codegen.warnings import fail_on_unread


@dataclass(frozen=True)
class Target:
    """What differs between the languages that openapi-generator writes."""

    language: str
    version_property: str
    keep: tuple[str, ...]  # globs of what belongs to the package; the rest is scaffolding
    drop: tuple[str, ...] = ()  # names among them that nothing uses
    add: tuple[str, ...] = ()  # files of the project that the package must hold itself


TARGETS = (
    Target(
        "rust",
        "packageVersion",
        ("Cargo.toml", "src/**/*.rs"),
        add=("LICENSE",),  # a crate is made of what lies below its folder
    ),
    Target(
        "java",
        "artifactVersion",
        ("pom.xml", "src/main/java/**/*.java"),
        ("AbstractOpenApiSchema.java",),  # our unions have a template of their own
    ),
    Target("go", "packageVersion", ("go.mod", "*.go")),
)


def run_openapi_generator(
    target: Target, document: Path, output: Path, versions: Versions, scratch: Path
) -> None:
    """Write the package of one language into `output`."""
    raw = scratch / f"openapi-generator-{target.language}"
    command = [
        "java",
        "-jar",
        str(_jar()),
        "generate",
        f"--input-spec={document}",
        f"--config={CODEGEN / target.language / 'config.yaml'}",
        f"--output={raw}",
        f"--additional-properties={target.version_property}={versions.project}",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    fail_on_unread(
        f"openapi-generator for {target.language}", done.returncode, done.stdout + done.stderr
    )
    for pattern in target.keep:
        for file in raw.glob(pattern):
            if file.name in target.drop:
                continue
            kept = output / file.relative_to(raw)
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, kept)
    for name in target.add:
        shutil.copyfile(ROOT / name, output / name)


def _jar() -> Path:
    files = importlib.metadata.files("openapi-generator-cli") or []
    return next(Path(str(f.locate())) for f in files if f.name == "openapi-generator.jar")
