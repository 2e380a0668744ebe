"""The dialect of openapi-generator (Rust, Java, Go).

It reads OpenAPI 3.1 with gaps: a union becomes an empty type, a null a wrapper, an integer 32 bits,
a default is sent on every request. https://github.com/OpenAPITools/openapi-generator/issues/21894
and /24108 are the roots of most of it. Each function mends one gap; `lower` gives their order.
"""

from __future__ import annotations

from codegen.document import (
    Document,
    Schema,
    is_free_form,
    is_null,
    is_nullable,
    reference,
    referenced,
    rewrite,
)
from codegen.lower.descriptions import describe_bounds_and_default
from codegen.lower.enums import open_integer_enum
from codegen.lower.names import camel
from codegen.lower.operations import keep_one_refusal, unpack_the_texts
from codegen.lower.unions import flatten_the_unions
from codegen.rules.answers import answer_schemas

ANY_JSON: Schema = {"description": "Any JSON value."}
WORDS = {
    "string": "Text",
    "integer": "Integer",
    "number": "Number",
    "boolean": "Flag",
    "object": "Object",
}


def lower(prepared: Document) -> Document:
    """A copy of the prepared document that openapi-generator understands."""
    document = prepared.copy()
    open_the_answered_enums(document)
    flatten_the_unions(document)
    mark_the_events(document)
    spell_the_names(document)
    drop_the_examples(document)
    keep_the_json_answers(document)
    keep_one_refusal(document)
    unpack_the_texts(document)
    document.raw["security"] = [{"bearer": []}]
    for change in (
        mark_required_nulls,
        untype_nullable_items,
        drop_null,
        describe_bounds_and_default,
        tuples_to_arrays,
        const_to_enum,
        open_nameless_enums,
        widen_numbers,
    ):
        document.rewrite_schemas(change)
    name_the_unions(document)
    name_the_enums(document)
    drop_the_unused(document)
    plan_the_json(document)
    check(document)
    document.raw["components"]["schemas"] = dict(sorted(document.schemas.items()))
    return document


def open_the_answered_enums(document: Document) -> None:
    """An answer with a number that a later server adds must still be read."""
    for name in answer_schemas(document):
        document.schemas[name] = open_integer_enum(document.schema(name))


def mark_the_events(document: Document) -> None:
    """Mark with `x-event` what events are made of: templates read it tolerantly."""
    for name in document.reachable(*document.event_types()):
        document.schema(name)["x-event"] = True


def spell_the_names(document: Document) -> None:
    """Templates see operation ids in their language's casing only, and cannot change a case."""
    for operation in document.operations():
        operation.raw.pop("servers", None)  # the caller says where the server is
        operation.raw["x-name"] = operation.name
        headers = operation.raw.pop("x-headers", {})
        operation.raw["x-constant-headers"] = [{"name": n, "value": v} for n, v in headers.items()]
        if "x-streaming" in operation.raw:
            dialect = operation.raw["x-streaming-dialect"]
            operation.raw["x-streaming-dialect-name"] = camel(dialect)


def drop_the_examples(document: Document) -> None:
    """It warns of those that are objects, and emits none."""
    for operation in document.operations():
        for content in operation.raw.get("requestBody", {}).get("content", {}).values():
            content.pop("examples", None)


def keep_the_json_answers(document: Document) -> None:
    """It takes one of several content types at random; streams are declared by x-streaming."""
    for operation in document.operations():
        for response in operation.raw["responses"].values():
            response.get("content", {}).pop("text/event-stream", None)


def untype_nullable_items(schema: Schema) -> Schema:
    """A null inside an array is lost or refused: such items become free-form."""
    items = schema.get("items")
    if isinstance(items, dict) and is_nullable(items):
        return schema | {"items": dict(ANY_JSON)}
    return schema


def mark_required_nulls(schema: Schema) -> Schema:
    """Mark with `x-or-null` what must be sent also as null: absent is not enough for it."""
    properties = dict(schema.get("properties", {}))
    for name in schema.get("required", []):
        if is_nullable(properties.get(name, {})):
            properties[name] = properties[name] | {"x-or-null": True}
    return schema | {"properties": properties} if properties else schema


def drop_null(schema: Schema) -> Schema:
    """`anyOf [T, null]` becomes T: absent is enough in requests, null is read as absent."""
    if "anyOf" not in schema:
        return schema
    variants: list[Schema] = [variant for variant in schema["anyOf"] if not is_null(variant)]
    rest = {k: v for k, v in schema.items() if k != "anyOf"}
    if len(variants) > 1:
        return rest | {"anyOf": variants}
    if "$ref" in variants[0]:
        return {"$ref": variants[0]["$ref"]} | _only(rest, "description")
    return variants[0] | rest


def tuples_to_arrays(schema: Schema) -> Schema:
    if "prefixItems" not in schema:
        return schema
    kinds = {part.get("type") for part in schema["prefixItems"]}
    items = {"type": "number"} if kinds <= {"integer", "number"} else dict(ANY_JSON)
    return {k: v for k, v in schema.items() if k != "prefixItems"} | {"items": items}


def const_to_enum(schema: Schema) -> Schema:
    """A literal tells the members of a union apart, so it must be sent: Java fills in `default`."""
    if "const" in schema:
        value = schema["const"]
        kept = {k: v for k, v in schema.items() if k != "const"}
        return {"type": "string"} | kept | {"enum": [value], "default": value}
    literals = [p for p, s in schema.get("properties", {}).items() if len(s.get("enum", [])) == 1]
    if missing := [p for p in literals if p not in schema.get("required", [])]:
        return schema | {"required": [*schema.get("required", []), *missing]}
    return schema


def open_nameless_enums(schema: Schema) -> Schema:
    """An integer enumeration without names becomes Variant1, _1 or NUMBER_1: a number is better."""
    if schema.get("type") != "integer" or "enum" not in schema or "x-enum-varnames" in schema:
        return schema
    words = "One of " + ", ".join(str(value) for value in schema["enum"]) + "."
    kept = {k: v for k, v in schema.items() if k != "enum"}
    return kept | {"description": " ".join(filter(None, [schema.get("description"), words]))}


def widen_numbers(schema: Schema) -> Schema:
    """Without a format integers are 32 bits wide and Go's numbers single precision."""
    if schema.get("type") == "integer" and "x-enum-varnames" not in schema:
        return schema | {"format": "int64"}
    if schema.get("type") == "number":
        return schema | {"format": "double"}
    return schema


def name_the_unions(document: Document) -> None:
    """`anyOf` becomes a named `oneOf` whose variants have names too.

    An array among the variants becomes a component. A union with a free-form member is free-form.
    Of several shapes that fit, such as [] does, the templates read the first.
    """
    for name in sorted(document.schemas):
        for path, schema in _unions_below(document.schema(name), name):
            variants = schema["anyOf"]
            if any(is_free_form(variant) for variant in variants):
                opened = _only(schema, "description") or dict(ANY_JSON)
                schema.clear()
                schema.update(opened)
                continue
            labels = [_label(variant) for variant in variants]
            named = [
                _variant(document, path, variant, label)
                for variant, label in zip(variants, labels, strict=True)
            ]
            simple = all("type" in v or str(referenced(v)).endswith("List") for v in named)
            union = "Or".join(labels) if simple else path
            _add(document, union, {"oneOf": named})
            target = reference(union) | _only(schema, "description")
            schema.clear()
            schema.update(target)


def name_the_enums(document: Document) -> None:
    """An enumeration written in place gets a name of its own, from where it is."""

    def name_below(schema: Schema, path: str) -> Schema:
        for key, part in schema.get("properties", {}).items():
            schema["properties"][key] = name_below(part, path + camel(key))
        if isinstance(schema.get("items"), dict):
            schema["items"] = name_below(schema["items"], path + "Item")
        if schema.get("type") == "string" and len(schema.get("enum", [])) > 1:
            _add(document, path, {"type": "string", "enum": schema["enum"]})
            return reference(path) | _only(schema, "description")
        return schema

    for name in sorted(document.schemas):
        if "enum" not in document.schema(name):
            document.schemas[name] = name_below(document.schema(name), name)


def drop_the_unused(document: Document) -> None:
    """Drop the members of merged unions: nothing answers with them any more."""
    used = document.reachable(document.raw["paths"], *document.event_types())
    for name in document.schemas.keys() - used:
        del document.schemas[name]


def plan_the_json(document: Document) -> None:
    """Mark which objects need reading and writing of their own in Go, as templates cannot tell.

    Read: to refuse an object without its required fields (not in events, whose servers are lax) and
    to keep unknown fields. Written: to send those, and lists and maps as empty but not as null, nor
    unset ones.
    """

    def is_list_or_map(part: Schema) -> bool:
        name = referenced(part)
        whole = part if name is None else document.schema(name)
        is_map = whole.get("type") == "object" and not whole.get("properties")
        return whole.get("type") == "array" or is_map

    for schema in document.schemas.values():
        open_ended = schema.get("additionalProperties") is True
        strict = bool(schema.get("required")) and "x-event" not in schema
        marks = {
            "x-strict": strict,
            "x-reads": strict or open_ended,
            "x-writes": open_ended
            or any(map(is_list_or_map, schema.get("properties", {}).values())),
        }
        schema.update({mark: True for mark, needed in marks.items() if needed})


def check(document: Document) -> None:
    """Nothing that this generator turns into broken code may be left."""
    left: list[str] = []

    def look(schema: Schema) -> Schema:
        single = len(schema.get("enum", [])) == 1
        left.extend(key for key in ("anyOf", "prefixItems", "const") if key in schema)
        left.extend("default" for _ in [0] if "default" in schema and not single)
        left.extend("null" for _ in [0] if is_null(schema))
        left.extend(
            "array without items"
            for _ in [0]
            if schema.get("type") == "array" and "items" not in schema
        )
        return schema

    places = [(n, s) for n, s in document.schemas.items() if "oneOf" not in s]
    places += [(o.call, h["schema"]) for o in document.operations() for h in o.schema_holders()]
    for place, schema in places:
        rewrite(schema, look)
        if left:
            raise ValueError(f"the lowering for openapi-generator left {left} in {place}")


def _unions_below(schema: Schema, path: str) -> list[tuple[str, Schema]]:
    """The unions in a component, the innermost first, each with a name made of where it is."""
    found: list[tuple[str, Schema]] = []
    for key, part in schema.get("properties", {}).items():
        found += _unions_below(part, path + camel(key))
    for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
        if isinstance(schema.get(key), dict):
            found += _unions_below(schema[key], path + suffix)
    for variant in schema.get("anyOf", []):
        found += _unions_below(variant, path)
    if "anyOf" in schema:
        found.append((path, schema))
    return found


def _variant(document: Document, path: str, variant: Schema, label: str) -> Schema:
    if "$ref" in variant:
        return {"$ref": variant["$ref"]}  # a title beside a $ref loses the variant's name
    if variant.get("type") == "array":
        items = {k: v for k, v in variant["items"].items() if k != "description"}
        _add(document, label, {"type": "array", "title": label, "items": items})
        return reference(label)
    if "enum" in variant:
        _add(document, path + "Mode", {"type": "string", "title": label, "enum": variant["enum"]})
        return reference(path + "Mode")
    return variant | {"title": label}  # templates name the variant by its title


def _label(schema: Schema) -> str:
    name = referenced(schema)
    if name is not None:
        return name
    if schema.get("type") == "array":
        return ("Any" if is_free_form(schema["items"]) else _label(schema["items"])) + "List"
    return "Mode" if "enum" in schema else WORDS[schema["type"]]


def _add(document: Document, name: str, schema: Schema) -> None:
    known = document.schemas.setdefault(name, schema)
    if known != schema:
        raise ValueError(f"two different schemas would be named {name}")


def _only(schema: Schema, key: str) -> Schema:
    return {key: schema[key]} if key in schema else {}
