"""What the scripted engine does besides speaking: weights, peers, rewards, the end."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from asking import CRASHED, JSON_TYPE, SERVER_PYTHON, chat, client_of, message
from lmdeploy_testserver.launch import STOP_LIMIT, ServerProcess, running_server

EMPTY_PICKLE = "gARdlC4="  # pickle.dumps([]) in base64
GROUP = {"group_name": "trainer"}
NEW_GROUP = GROUP | {
    "master_address": "127.0.0.1",
    "master_port": 29500,
    "rank_offset": 1,
    "world_size": 2,
}
NO_TENSORS = GROUP | {"names": [], "dtypes": [], "shapes": []}
HERE, PEER = "http://127.0.0.1:23333", "http://127.0.0.1:23334"


@pytest.fixture(scope="module")
def server() -> Iterator[httpx.Client]:
    """A server with a reward model."""
    with running_server(SERVER_PYTHON, "--reward-model") as url, client_of(url) as client:
        yield client


def outcome(answer: httpx.Response) -> tuple[int, bool, str]:
    """The status, and what LMDeploy says about an update."""
    said = answer.json()
    return answer.status_code, said["success"], said["message"]


def read(answer: httpx.Response) -> tuple[int, Any]:
    """The status and the body, parsed if it is JSON."""
    typed = answer.headers.get("content-type") == "application/json"
    return answer.status_code, answer.json() if typed else answer.text


@pytest.mark.parametrize("serialized", [EMPTY_PICKLE, [EMPTY_PICKLE]])
def test_pickled_weights_are_taken(server: httpx.Client, serialized: Any) -> None:
    body = {"serialized_named_tensors": serialized, "finished": True}
    assert read(server.post("/update_weights", json=body)) == (200, None)


@pytest.mark.parametrize("serialized", ["", "AAAA", "?", {}, []])
def test_weights_that_are_no_pickle_are_an_error_of_the_server(
    server: httpx.Client, serialized: Any
) -> None:
    body = {"serialized_named_tensors": serialized}
    assert read(server.post("/update_weights", json=body)) == CRASHED


def test_a_group_is_initialised_used_and_destroyed(server: httpx.Client) -> None:
    assert [
        outcome(server.post("/init_weights_update_group", json=NEW_GROUP)),
        outcome(server.post("/update_weights_from_distributed", json=NO_TENSORS)),
        outcome(server.post("/destroy_weights_update_group", json=GROUP)),
    ] == [
        (200, True, "Succeeded to initialize weights update group."),
        (200, True, "Succeeded to update parameter online."),
        (200, True, "Succeeded to destroy group 'trainer'."),
    ]


def test_a_group_is_initialised_only_once(server: httpx.Client) -> None:
    body = NEW_GROUP | {"group_name": "twice"}
    assert server.post("/init_weights_update_group", json=body).status_code == 200
    why = "init_weights_update_group: rank0: group 'twice' already initialized"
    assert outcome(server.post("/init_weights_update_group", json=body)) == (400, False, why)


@pytest.mark.parametrize(
    ("operation", "body", "why"),
    [
        (
            "init_weights_update_group",
            NEW_GROUP | {"group_name": ""},
            "group_name cannot be empty",
        ),
        (
            "update_weights_from_distributed",
            NO_TENSORS | {"group_name": "nobody"},
            "group 'nobody' not initialized. Call init_weights_update_group first.",
        ),
        (
            "destroy_weights_update_group",
            {"group_name": "nobody"},
            "group 'nobody' not initialized",
        ),
    ],
)
def test_an_unknown_group_is_refused_in_lmdeploys_words(
    server: httpx.Client, operation: str, body: dict[str, Any], why: str
) -> None:
    answer = server.post(f"/{operation}", json=body)
    assert outcome(answer) == (400, False, f"{operation}: rank0: {why}")


def test_weights_over_ipc_are_taken_by_an_engine_that_sleeps_without_its_cache(
    server: httpx.Client,
) -> None:
    awake = server.get("/update_weights_from_ipc").json()
    handles = {"zmq_handles": {awake["device_uuids"][0]: "ipc://@checkpoint-engine"}}
    early = outcome(server.post("/update_weights_from_ipc", json=handles))
    server.post("/sleep?level=2", headers=JSON_TYPE)
    server.post("/wakeup?tags=weights", headers=JSON_TYPE)
    ready = server.get("/update_weights_from_ipc").json()
    stranger = outcome(server.post("/update_weights_from_ipc", json={"zmq_handles": {}}))
    done = outcome(server.post("/update_weights_from_ipc", json=handles))
    server.post("/wakeup", headers=JSON_TYPE)

    assert (awake["ready"], awake["worker_ranks"]) == (False, [0])
    assert (ready["ready"], ready["sleeping_tags"]) == (True, ["kv_cache"])
    assert early[:2] == stranger[:2] == (400, False)
    assert "Engine is not prepared for a checkpoint-engine update." in early[2]
    assert "No checkpoint-engine ZMQ handle for local device GPU-" in stranger[2]
    assert done == (200, True, "Succeeded to update weights from checkpoint-engine IPC.")
    assert message(server, chat("<<awake>>"))["content"] == "awake"


def test_weights_over_ipc_leave_only_the_cache_asleep(server: httpx.Client) -> None:
    uuid = server.get("/update_weights_from_ipc").json()["device_uuids"][0]
    server.post("/sleep?level=1", headers=JSON_TYPE)
    server.post("/update_weights_from_ipc", json={"zmq_handles": {uuid: "ipc://@a"}})
    tags = server.get("/update_weights_from_ipc").json()["sleeping_tags"]
    server.post("/wakeup", headers=JSON_TYPE)
    assert tags == ["kv_cache"]


def introduction(server: httpx.Client, **more: Any) -> dict[str, Any]:
    """A request that tells an engine, called HERE, of a peer."""
    config = json.loads(server.get("/distserve/engine_info").json())
    return {
        "local_engine_id": HERE,
        "local_engine_config": config,
        "remote_engine_id": PEER,
        "remote_engine_config": config,
        "protocol": 2,
        "rdma_config": {},
        **more,
    }


def connection_to(begun: dict[str, Any]) -> dict[str, Any]:
    """A request to connect to PEER, which has answered an introduction with `begun`."""
    return {
        "protocol": 2,
        "remote_engine_id": PEER,
        "remote_engine_endpoint_info": begun["engine_endpoint_info"],
        "remote_kvtransfer_endpoint_info": begun["kvtransfer_endpoint_info"],
    }


def test_the_engine_tells_its_configuration_as_a_string_of_json(server: httpx.Client) -> None:
    text = server.get("/distserve/engine_info").json()
    assert json.loads(text) == {
        "tp_size": 1,
        "ep_size": 1,
        "dp_size": 1,
        "pp_size": None,
        "dp_rank": 0,
        "block_size": 64,
        "num_cpu_blocks": 0,
        "num_gpu_blocks": 0,
    }


def test_a_peer_is_introduced_connected_and_dropped(server: httpx.Client) -> None:
    begun = server.post("/distserve/p2p_initialize", json=introduction(server)).json()
    names = {"engine_id": HERE, "remote_engine_id": PEER}
    assert begun["status"] == 1
    assert begun["engine_endpoint_info"]["zmq_address"].startswith("tcp://127.0.0.1:")
    assert [
        read(server.post("/distserve/p2p_connect", json=connection_to(begun))),
        read(server.post("/distserve/p2p_drop_connect", json=names)),
    ] == [(200, {"status": 1}), (200, {"success": True})]


@pytest.mark.parametrize(
    "change",
    [
        {"local_engine_id": "no-address"},
        {"protocol": 1},
        {"rdma_config": None},
    ],
)
def test_an_introduction_that_cannot_be_followed_is_an_error_of_the_server(
    server: httpx.Client, change: dict[str, Any]
) -> None:
    body = introduction(server, **change)
    assert read(server.post("/distserve/p2p_initialize", json=body)) == CRASHED


@pytest.mark.parametrize("shape", [[2, 1, 64, 2, 16], [4, 0, 64, 2, 16]])
def test_a_peer_whose_cache_is_different_is_an_error_of_the_server(
    server: httpx.Client, shape: list[int]
) -> None:
    begun = server.post("/distserve/p2p_initialize", json=introduction(server)).json()
    begun["kvtransfer_endpoint_info"][0]["cache_pools"][0]["shape"] = shape
    assert read(server.post("/distserve/p2p_connect", json=connection_to(begun))) == CRASHED


def test_an_unknown_peer_is_an_error_of_the_server(server: httpx.Client) -> None:
    names = {"engine_id": HERE, "remote_engine_id": "nobody"}
    connection = {
        "protocol": 2,
        "remote_engine_id": "nobody",
        "remote_engine_endpoint_info": {"zmq_address": "tcp://127.0.0.1:23335"},
        "remote_kvtransfer_endpoint_info": [{"protocol": 2, "endpoint_info": "{}"}],
    }
    assert read(server.post("/distserve/p2p_drop_connect", json=names)) == CRASHED
    assert read(server.post("/distserve/p2p_connect", json=connection)) == CRASHED


def test_freeing_a_cache_succeeds_also_for_an_unknown_session(server: httpx.Client) -> None:
    body = {"remote_engine_id": PEER, "remote_session_id": 1}
    assert read(server.post("/distserve/free_cache", json=body)) == (200, {"status": "SUCCESS"})


def test_a_connection_does_not_hold_up_the_end() -> None:
    with ServerProcess(SERVER_PYTHON) as process, client_of(process.url) as client:
        begun = client.post("/distserve/p2p_initialize", json=introduction(client)).json()
        answer = client.post("/distserve/p2p_connect", json=connection_to(begun))
        assert read(answer) == (200, {"status": 1})
        assert (process.stop(), process.stderr()) == (0, "")


@pytest.mark.parametrize(
    ("texts", "tokens"), [("Hello, world!", None), ([5, 6], 2), ([[5, 6], [7, 8, 9]], 5)]
)
def test_rewards_are_invented_but_there(
    server: httpx.Client, texts: Any, tokens: int | None
) -> None:
    answer = server.post("/pooling", json={"input": texts}).json()
    count = len(texts) if isinstance(texts[0], list) else 1
    assert answer["data"] == [
        {"index": index, "object": "pooling", "data": 0.75} for index in range(count)
    ]
    assert tokens is None or answer["usage"]["prompt_tokens"] == tokens


def test_a_reward_for_a_single_token_is_lmdeploys_error(server: httpx.Client) -> None:
    assert read(server.post("/pooling", json={"input": [5]})) == CRASHED


def test_a_model_without_rewards_cannot_pool_and_is_not_ended_by_a_client() -> None:
    with running_server(SERVER_PYTHON) as url, client_of(url) as client:
        assert read(client.post("/pooling", json={"input": "Hello"})) == CRASHED
        refusal = client.get("/terminate")
        assert refusal.status_code == 400
        assert refusal.json()["message"] == (
            "The server can not be terminated. "
            "Please add --allow-terminate-by-client when start the server."
        )
        assert client.get("/health").status_code == 200


def test_a_client_may_end_a_server_that_allows_it() -> None:
    with ServerProcess(SERVER_PYTHON, "--allow-terminate-by-client") as process:
        answer = httpx.get(f"{process.url}/terminate")
        assert (answer.status_code, answer.content) == (200, b"")
        assert process.process.wait(STOP_LIMIT) == 0
        assert process.stderr() == ""
