"""The public names of the generated packages, one a line: what a generator's update would rename.

They are read off the sources: Python's by its parser, the others' off formatted lines, which begin
in few ways. Nothing is generated from them; they are committed so that a renamed class or field
shows in a review of a few lines.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from codegen.paths import SYMBOLS

ENDS = re.compile(r"[{;=]|,$|`")  # of a declaration that may go on for several lines

# What is public by a word, at any depth; and what is public inside something public.
RUST = re.compile(r" *pub (?!mod |use )| {4}[A-Z]\w*[(,]")
JAVA = re.compile(
    r"(?:  )?public (?!.* (?:equals|hashCode|toString|set[A-Z]\w*|JSON_\w*)\b)|  [A-Z_]+\("
)
GO = re.compile(r"(?:func|type|const|var) (?:\([^)]*\) )?[A-Z]|\t[A-Z]\w* ")


def write_symbols(generated: Path) -> None:
    """Write the snapshot of each language."""
    SYMBOLS.mkdir(exist_ok=True)
    for language, text in symbols(generated).items():
        (SYMBOLS / f"{language}.txt").write_text(text, encoding="utf-8")


def changed_symbols(generated: Path) -> list[str]:
    """The languages whose public names are not those of the snapshot."""
    files = {language: SYMBOLS / f"{language}.txt" for language in _READERS}
    return [
        language
        for language, text in symbols(generated).items()
        if not files[language].exists() or files[language].read_text(encoding="utf-8") != text
    ]


def symbols(generated: Path) -> dict[str, str]:
    """The public names of each package below `generated`, file by file."""
    return {
        language: "".join(_of_package(generated / language, suffix, read))
        for language, (suffix, read) in _READERS.items()
    }


def _of_package(package: Path, suffix: str, read: Callable[[str], Iterator[str]]) -> Iterator[str]:
    for file in sorted(package.rglob(f"*{suffix}")):
        names = list(read(file.read_text(encoding="utf-8")))
        if names and "target" not in file.parts:
            yield file.relative_to(package).as_posix() + "\n"
            yield from (f"  {name}\n" for name in names)


def python_names(source: str) -> Iterator[str]:
    """Classes with their fields, functions with their parameters, and constants."""
    for node in ast.parse(source).body:
        match node:
            case ast.ClassDef(name=name) if not name.startswith("_"):
                yield f"class {name}"
                for part in node.body:
                    if isinstance(part, ast.AnnAssign):
                        yield f"  {ast.unparse(part.target)}: {ast.unparse(part.annotation)}"
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                if not name.startswith("_"):
                    yield f"def {name}({ast.unparse(node.args)})"
            case ast.AnnAssign(target=ast.Name(id=name)) if name.isupper():
                yield f"{name}: {ast.unparse(node.annotation)}"


def declarations(public: re.Pattern[str]) -> Callable[[str], Iterator[str]]:
    """What reads the declarations that begin with a pattern, each on one line."""

    def read(source: str) -> Iterator[str]:
        lines = iter(source.splitlines())
        for line in lines:
            if public.match(line):
                declaration = line
                while declaration.count("(") > declaration.count(")") or not ENDS.search(
                    declaration
                ):
                    declaration += next(lines, ");")
                yield " ".join(ENDS.split(declaration)[0].split())

    return read


_READERS: dict[str, tuple[str, Callable[[str], Iterator[str]]]] = {
    "python": (".py", python_names),
    "rust": (".rs", declarations(RUST)),
    "java": (".java", declarations(JAVA)),
    "go": (".go", declarations(GO)),
}
