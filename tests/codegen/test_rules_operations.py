"""The rules on operations and on the document as a whole, each on a few lines."""

from __future__ import annotations

import pytest
from small_document import CHAT, TEXT, an_object, document, json_of, ref, serving

from codegen.rule import RuleError, run_rules
from codegen.rules import document as whole
from codegen.rules import operations

pytest_plugins = ("small_tables",)
pytestmark = pytest.mark.usefixtures("small_tables")


def test_name_the_document_replaces_fastapis_defaults() -> None:
    served = document(info={"title": "FastAPI", "version": "0.1.0"})
    assert whole.name_the_document.apply(served) == 1
    info = served.raw["info"]
    assert (info["title"], info["version"]) == ("LMDeploy API", "0.18.0")
    assert info["license"]["identifier"] == "Apache-2.0"


def test_name_the_server_adds_where_api_server_listens() -> None:
    served = document()
    assert whole.name_the_server.apply(served) == 1
    assert [server["url"] for server in served.raw["servers"]] == ["http://localhost:23333"]


def test_declare_the_key_lets_health_go_without() -> None:
    served = document(serving("GET /health") | serving(CHAT))
    assert whole.declare_the_key.apply(served) == 1
    schemes = served.raw["components"]["securitySchemes"]
    assert (schemes["bearer"]["type"], schemes["bearer"]["scheme"]) == ("http", "bearer")
    assert served.raw["security"] == [{}, {"bearer": []}]
    assert served.raw["paths"]["/health"]["get"]["security"] == []
    assert "security" not in served.raw["paths"]["/v1/chat/completions"]["post"]


def test_name_the_operations_gives_name_tag_and_summary() -> None:
    served = document(serving(CHAT, "chat_completions_v1_v1_chat_completions_post"))
    assert operations.name_the_operations.apply(served) == 1
    named = served.operation("chat").raw
    assert (named["tags"], named["summary"]) == (["inference"], "Answer a conversation.")


def test_name_the_operations_refuses_an_operation_without_a_name() -> None:
    served = document(serving(CHAT) | serving("GET /new"))
    with pytest.raises(RuleError, match="no name for GET /new"):
        run_rules(served, [operations.name_the_operations])


def test_name_the_operations_refuses_a_name_without_an_operation() -> None:
    with pytest.raises(RuleError, match=f"no longer has {CHAT}"):
        run_rules(document(), [operations.name_the_operations])


def test_declare_the_sleep_level_adds_a_query_parameter() -> None:
    served = document(serving("POST /sleep", "sleep"))
    assert operations.declare_the_sleep_level.apply(served) == 1
    [level] = served.operation("sleep").raw["parameters"]
    assert (level["name"], level["in"], level["required"]) == ("level", "query", False)
    assert level["schema"] == {"type": "integer", "enum": [1, 2], "default": 1}


def test_declare_the_wakeup_tags_adds_a_query_parameter() -> None:
    served = document(serving("POST /wakeup", "wakeup", parameters=[{"name": "other"}]))
    assert operations.declare_the_wakeup_tags.apply(served) == 1
    other, tags = served.operation("wakeup").raw["parameters"]
    assert other == {"name": "other"}
    assert (tags["name"], tags["in"], tags["required"]) == ("tags", "query", False)
    assert tags["schema"] == {"type": "array", "items": TEXT}
    assert (tags["style"], tags["explode"]) == ("form", True)


def test_declare_the_anthropic_version_requires_a_header_of_both() -> None:
    served = document(serving("POST /m", "messages") | serving("POST /c", "count_tokens"))
    assert operations.declare_the_anthropic_version.apply(served) == 2
    for name in ("messages", "count_tokens"):
        [version] = served.operation(name).raw["parameters"]
        assert (version["name"], version["in"]) == ("anthropic-version", "header")
        assert version["required"] is True
        assert served.operation(name).raw["x-headers"] == {"anthropic-version": "2023-06-01"}


def test_give_every_post_a_body_spares_those_that_have_one_and_the_gets() -> None:
    asks = serving(CHAT, "chat", requestBody=json_of(ref("Ask")))
    served = document(serving("POST /sleep", "sleep") | serving("GET /m", "models") | asks)
    assert operations.give_every_post_a_body.apply(served) == 1
    body = served.operation("sleep").raw["requestBody"]
    assert body["required"] is True
    assert served.operation("sleep").body() == {
        "type": "object",
        "description": "An empty object.",
    }
    assert "requestBody" not in served.operation("models").raw


def test_drop_the_interactive_chat_drops_the_operation_that_is_gone() -> None:
    served = document(serving("POST /v1/chat/interactive") | serving(CHAT))
    assert operations.drop_the_interactive_chat.apply(served) == 1
    assert list(served.raw["paths"]) == ["/v1/chat/completions"]


def test_add_the_proxy_adds_what_the_api_server_lacks_under_telling_names() -> None:
    served = document(serving("GET /v1/models"))
    assert operations.add_the_proxy.apply(served) == 1
    [proxy] = served.raw["paths"]["/nodes/status"]["get"]["servers"]
    assert proxy["url"] == "http://localhost:8000"
    assert "servers" not in served.raw["paths"]["/v1/models"]["get"]
    assert served.schemas == {
        "NodeStatus": {"type": "object"},
        "Node": an_object(s=ref("NodeStatus")),
    }


def test_type_the_latencies_says_that_they_are_numbers() -> None:
    served = document(schemas={"NodeStatus": an_object(latency={"type": "array", "items": {}})})
    assert operations.type_the_latencies.apply(served) == 1
    assert served.schema("NodeStatus")["properties"]["latency"]["items"] == {"type": "number"}


def test_describe_the_operations_replaces_what_the_server_says() -> None:
    served = document(serving(CHAT, "chat", description="Show available models."))
    assert operations.describe_the_operations.apply(served) == 1
    assert served.operation("chat").raw["description"] == "Goes on with it."


def test_describe_the_tags_tells_of_those_that_are_used() -> None:
    served = document(serving(CHAT, "chat", tags=["inference"]))
    assert operations.describe_the_tags.apply(served) == 1
    assert [tag["name"] for tag in served.raw["tags"]] == ["inference"]


def test_describe_the_tags_refuses_one_that_nobody_described() -> None:
    with pytest.raises(RuleError, match="no description for the tags"):
        run_rules(document(serving(CHAT, "chat", tags=["odd"])), [operations.describe_the_tags])


def test_send_json_without_a_body_marks_the_header() -> None:
    served = document(serving("GET /nodes/terminate_all", "terminate_all_nodes"))
    assert operations.send_json_without_a_body.apply(served) == 1
    headers = served.operation("terminate_all_nodes").raw["x-headers"]
    assert headers == {"Content-Type": "application/json"}


def test_drop_the_demanded_keys_leaves_none_for_declare_the_key_to_find() -> None:
    served = document(serving(CHAT, "chat", security=[{"HTTPBearer": []}]))
    served.raw["components"]["securitySchemes"] = {"HTTPBearer": {"type": "http"}}
    assert whole.drop_the_demanded_keys.apply(served) == 1
    assert "security" not in served.operation("chat").raw
    assert whole.declare_the_key.apply(served) == 1
