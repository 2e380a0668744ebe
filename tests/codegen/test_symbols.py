"""The snapshot of public names: what it sees of each language, and that it is current."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import symbols as module
from codegen.paths import GENERATED
from codegen.symbols import changed_symbols, symbols, write_symbols

SOURCES = {
    "python/p/models/reply.py": (
        "class Reply:\n    id: str | None = None\n    def to_dict(self): ...\n"
        "def _private(): ...\ndef sync(*, body: Ask) -> Reply: ...\nLIMIT: int = 1\n",
        "class Reply\n  id: str | None\ndef sync(*, body: Ask)\nLIMIT: int\n",
    ),
    "rust/src/reply.rs": (
        "pub struct Reply {\n    pub id: String,\n    hidden: bool,\n}\npub mod a;\n"
        "pub enum Kind {\n    /// Words.\n    Text(String),\n}\nfn private() {}\n"
        "    pub fn new(\n        id: String,\n    ) -> Self {\n",
        "pub struct Reply\npub id: String\npub enum Kind\nText(String)\n"
        "pub fn new( id: String, ) -> Self\n",
    ),
    "java/src/main/java/Reply.java": (
        'public class Reply {\n  public static final String JSON_PROPERTY_ID = "id";\n'
        "  private String id;\n  public Reply id(\n      String id) {\n"
        "  public void setId(String id) {\n  public boolean equals(Object o) {\n",
        "public class Reply\npublic Reply id( String id)\n",
    ),
    "go/model_reply.go": (
        '// Reply is one.\ntype Reply struct {\n\tId string `json:"id"`\n\thidden bool\n}\n'
        "func (o *Reply) UnmarshalJSON(data []byte) error {\nfunc private() {\n",
        "type Reply struct\nId string\nfunc (o *Reply) UnmarshalJSON(data []byte) error\n",
    ),
}


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, (source, _) in SOURCES.items():
        file = tmp_path / "generated" / name
        file.parent.mkdir(parents=True)
        file.write_text(source, encoding="utf-8")
    monkeypatch.setattr(module, "SYMBOLS", tmp_path / "symbols")
    return tmp_path / "generated"


@pytest.mark.parametrize("name", SOURCES)
def test_what_is_public_is_listed_a_declaration_a_line(name: str, generated: Path) -> None:
    language, _, file = name.partition("/")
    head, *lines = symbols(generated)[language].splitlines(keepends=True)
    assert head == f"{file}\n"
    assert "".join(line.removeprefix("  ") for line in lines) == SOURCES[name][1]


def test_a_renamed_field_is_a_change_of_its_language(generated: Path) -> None:
    write_symbols(generated)
    assert changed_symbols(generated) == []
    file = generated / "go/model_reply.go"
    file.write_text(file.read_text("utf-8").replace("Id string", "ID string"), encoding="utf-8")
    assert changed_symbols(generated) == ["go"]


def test_a_missing_snapshot_is_a_change(generated: Path) -> None:
    assert changed_symbols(generated) == ["python", "rust", "java", "go"]


def test_the_committed_snapshots_are_of_the_committed_packages() -> None:
    assert changed_symbols(GENERATED) == []
