"""Give schemas that were only renamed one name in two documents, before they are compared.

FastAPI writes a schema's module into its name as soon as two schemas share one: `StreamOptions`
becomes `lmdeploy__serve__openai__protocol__StreamOptions`. No name of a schema is ever sent, but
oasdiff takes each renamed one for another schema, and so for a breaking change.
"""

from __future__ import annotations

import json
from typing import Any

from codegen.document import SCHEMA_PREFIX

Json = dict[str, Any]
Schema = tuple[str, str]  # its name without the module, and what it allows


def align_schema_names(old: Json, new: Json) -> tuple[Json, Json]:
    """Both documents, where equal schemas that each side names for itself have one old name."""
    gone, come = _only_in_first(old, new), _only_in_first(new, old)
    name_of = {schema: name for name, schema in sorted(gone.items(), reverse=True)}
    both = set(gone.values()) & set(come.values())
    old_names = {name: name_of[schema] for name, schema in gone.items() if schema in both}
    new_names = {name: name_of[schema] for name, schema in come.items() if schema in both}
    return _renamed(old, old_names), _renamed(new, new_names)


def _only_in_first(first: Json, second: Json) -> dict[str, Schema]:
    others = _schemas(second)
    return {
        name: (_short(name), json.dumps(_allowed(schema), sort_keys=True))
        for name, schema in _schemas(first).items()
        if name not in others
    }


def _schemas(document: Json) -> Json:
    schemas: Json = document.get("components", {}).get("schemas", {})
    return schemas


def _short(name: str) -> str:
    return name.rsplit("__", 1)[-1]


def _allowed(value: Any) -> Any:
    """The schema without texts, modules and the default; a property named `title` is no text."""
    if isinstance(value, dict):
        return {
            key: _allowed(member)
            for key, member in value.items()
            if not (key in ("title", "description") and isinstance(member, str))
            and not (key == "additionalProperties" and member is True)
        }
    if isinstance(value, list):
        return [_allowed(member) for member in value]
    if isinstance(value, str) and value.startswith(SCHEMA_PREFIX):
        return _short(value.removeprefix(SCHEMA_PREFIX))
    return value


def _renamed(document: Json, names: dict[str, str]) -> Json:
    changed: Json = _with_references(document, names)
    if names:
        schemas = {names.get(name, name): schema for name, schema in _schemas(changed).items()}
        changed["components"]["schemas"] = schemas
    return changed


def _with_references(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _with_references(member, names) for key, member in value.items()}
    if isinstance(value, list):
        return [_with_references(member, names) for member in value]
    if isinstance(value, str) and value.startswith(SCHEMA_PREFIX):
        name = value.removeprefix(SCHEMA_PREFIX)
        return SCHEMA_PREFIX + names.get(name, name)
    return value
