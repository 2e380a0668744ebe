"""Rules on schemas, wherever they are used."""

from __future__ import annotations

from collections.abc import Callable

from codegen.document import SCHEMA_PREFIX, Document, Schema, referenced
from codegen.rule import rule

# pydantic writes the module into a name when two classes share it.
SHORT_NAMES = {"lmdeploy__serve__openai__protocol__StreamOptions": "StreamOptions"}

# From lmdeploy/pytorch/disagg/config.py; the document has the numbers only.
ENUM_NAMES = {"MigrationProtocol": ["TCP", "RDMA", "NVLINK"], "RDMALinkType": ["IB", "RoCE"]}


@rule(why="most of the document's schemas are left without a use by the rules before")
def drop_unreachable_schemas(document: Document) -> int:
    return document.drop_unreachable()


@rule(why="a name with its Python module in it is no name for a type", since="0.14.0")
def shorten_the_names(document: Document) -> int:
    for long, short in SHORT_NAMES.items():
        document.schema(long)
        if short in document.schemas:
            raise LookupError(f"{short} is the name of another schema, {long} cannot have it")
        document.schemas[short] = document.schemas.pop(long)

    def follow(schema: Schema) -> Schema:
        target = referenced(schema)
        if target in SHORT_NAMES:
            return schema | {"$ref": SCHEMA_PREFIX + SHORT_NAMES[target]}
        return schema

    document.rewrite_schemas(follow)
    return len(SHORT_NAMES)


@rule(why='pydantic repeats each name as a title ("top_p" is titled "Top P"), which says nothing')
def drop_the_titles(document: Document) -> int:
    return _drop(document, "title", lambda value: isinstance(value, str))


@rule(why="`examples: [null]` is no example")
def drop_the_null_examples(document: Document) -> int:
    return _drop(document, "examples", lambda value: value == [None])


@rule(why="a default of null says that there is no default, and often contradicts the type")
def drop_the_null_defaults(document: Document) -> int:
    return _drop(document, "default", lambda value: value is None)


@rule(why="a union of anything and null is anything", until="0.11.1")
def open_the_function_parameters(document: Document) -> int:
    return _open(document.schema("Function")["properties"], "parameters")


@rule(why="a union of anything and null is anything", since="0.13.0")
def open_the_block_input(document: Document) -> int:
    return _open(document.schema("ContentBlockParam")["properties"], "input")


@rule(why="an integer enumeration without names is a list of numbers")
def name_the_integer_enums(document: Document) -> int:
    for name, names in ENUM_NAMES.items():
        schema = document.schema(name)
        if len(schema["enum"]) != len(names):
            raise LookupError(f"{name} has {len(schema['enum'])} values, {len(names)} names known")
        schema["x-enum-varnames"] = names
    return len(ENUM_NAMES)


def _open(properties: dict[str, Schema], name: str) -> int:
    if {} not in properties[name].get("anyOf", []):
        return 0
    del properties[name]["anyOf"]
    return 1


def _drop(document: Document, key: str, unwanted: Callable[[object], bool]) -> int:
    changed = 0

    def drop(schema: Schema) -> Schema:
        nonlocal changed
        if key in schema and unwanted(schema[key]):
            changed += 1
            return {k: v for k, v in schema.items() if k != key}
        return schema

    document.rewrite_schemas(drop)
    return changed
