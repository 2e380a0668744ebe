"""Unions that are told apart by a `type`, as clients need them: one object with the fields of all.

A client that picks one class of several must know them all, and fails on the one that a later
server adds. So it gets one class, whose `type` says which fields are set, an unknown one included.
"""

from __future__ import annotations

from collections.abc import Iterable

from codegen.document import Document, Schema, is_null, is_nullable, reference, referenced
from codegen.lower.names import camel
from codegen.rules.answers import opened


def flatten_the_unions(document: Document) -> None:
    """Replace every discriminated union by one object, and drop the variants."""
    merging = _Merging(document.copy(), document)
    document.rewrite_schemas(merging.refuse_nameless)
    for name, schema in merging.before.schemas.items():
        if "discriminator" in schema:
            document.schemas[name] = merging.union(name)
    for name in _used(merging.before) - _used(document):
        del document.schemas[name]


def _used(document: Document) -> set[str]:
    return document.reachable(document.raw["paths"], *document.event_types())


class _Merging:
    """The document with its unions, `before`, and the one that gets objects instead."""

    def __init__(self, before: Document, document: Document) -> None:
        self.before = before
        self.document = document

    def refuse_nameless(self, schema: Schema) -> Schema:
        """A union written in place cannot be merged: nothing says what the object is called."""
        if "discriminator" in schema and schema not in self.before.schemas.values():
            raise ValueError(f"a union has no name; give it one in handwritten.json: {schema}")
        return schema

    def union(self, name: str) -> Schema:
        """The object that stands for a union."""
        schema = self.before.schema(name)
        variants = self._variants(schema)
        fields: dict[str, Schema] = {"type": opened({"type": "string"}, list(variants))}
        for key in _keys(variants.values()):
            if key == "type":
                continue
            holders = {
                k: v["properties"][key] for k, v in variants.items() if key in v["properties"]
            }
            field = self._field(name + camel(key), list(holders.values()))
            everywhere = len(holders) == len(variants)
            fields[key] = field if everywhere else _sometimes(field, list(holders))
        required = set.intersection(*(set(v.get("required", [])) for v in variants.values()))
        merged: Schema = {
            "description": schema.get("description", f"One of {', '.join(variants)}."),
            "type": "object",
            "properties": fields,
            "required": [key for key in fields if key in required],
        }
        if any(variant.get("additionalProperties") is True for variant in variants.values()):
            merged["additionalProperties"] = True
        return merged

    def _variants(self, union: Schema) -> dict[str, Schema]:
        """The objects of a union by the `type` that tells them apart."""
        mapping = union["discriminator"]["mapping"].items()
        return {kind: self.before.schema(pointer.rpartition("/")[2]) for kind, pointer in mapping}

    def _field(self, name: str, schemas: list[Schema]) -> Schema:
        """What holds all values of a field that several objects have, if need be a new object."""
        distinct = [s for i, s in enumerate(schemas) if s not in schemas[:i]]
        if len(distinct) == 1:
            return distinct[0]
        if any(is_nullable(schema) for schema in distinct):
            return _sometimes(self._field(name, [_not_null(schema) for schema in distinct]))
        plain = [_bare(schema) for schema in distinct]
        constants = [schema["const"] for schema in distinct if "const" in schema]
        if all(schema == plain[0] for schema in plain):
            return opened(plain[0], constants) if constants else plain[0]
        objects = [part for schema in distinct for part in self._objects(schema)]
        if not objects:
            raise ValueError(f"{name} is of several types that cannot be one: {distinct}")
        fields = {
            key: self._field(
                name + camel(key),
                [p["properties"][key] for p in objects if key in p["properties"]],
            )
            for key in _keys(objects)
        }
        self.document.schemas[name] = {
            "description": "Which fields are set depends on what this is a part of.",
            "type": "object",
            "properties": {key: _sometimes(field) for key, field in fields.items()},
        }
        return reference(name)

    def _objects(self, schema: Schema) -> list[Schema]:
        """The objects that a reference leads to: one, or the variants of a union."""
        name = referenced(schema)
        if name is None:
            return []
        target = self.before.schema(name)
        return list(self._variants(target).values()) if "discriminator" in target else [target]


def _keys(objects: Iterable[Schema]) -> list[str]:
    """The names of the fields of several objects, each once, in order."""
    return list({key: None for each in objects for key in each["properties"]})


def _sometimes(schema: Schema, kinds: list[str] | None = None) -> Schema:
    """The schema of a field that is not always there; `kinds` has it."""
    told = f"Of {', '.join(f'`{kind}`' for kind in kinds)}." if kinds else ""
    words = " ".join(filter(None, [schema.get("description"), told]))
    described = {"description": words} if words else {}
    if is_nullable(schema):
        return {**schema, **described}
    return {"anyOf": [_bare(schema), {"type": "null"}]} | described


def _not_null(schema: Schema) -> Schema:
    """The schema without the null that it allows."""
    variants = [variant for variant in schema.get("anyOf", []) if not is_null(variant)]
    rest = {k: v for k, v in schema.items() if k != "anyOf"}
    match variants:
        case []:
            return schema
        case [only]:
            return {**rest, **only}
        case _:
            return rest | {"anyOf": variants}


def _bare(schema: Schema) -> Schema:
    return {k: v for k, v in schema.items() if k not in ("description", "const", "default")}
