"""Takes updates of weights, of which there are none: remembers groups, says what LMDeploy says.

This stands for one worker under LMDeploy's Ray executor. Under the executor that LMDeploy takes for
a single GPU only the update over IPC is there, and the other four operations answer 500:
https://github.com/InternLM/lmdeploy/blob/v0.18.0/lmdeploy/pytorch/engine/executor/uni_executor.py
"""

import base64
import pickletools
from typing import Any

from lmdeploy.serve.openai.protocol import (
    DestroyWeightsUpdateGroupRequest,
    InitWeightsUpdateGroupRequest,
    UpdateParamsRequest,
    UpdateWeightsFromDistributedRequest,
    UpdateWeightsFromIPCRequest,
)

# The invented GPU, whose handle an update over IPC must bring.
DEVICE_UUID = "GPU-00000000-0000-0000-0000-000000000000"

# The one that LMDeploy 0.18.0 asks for; it is not installed here.
CHECKPOINT_ENGINE_VERSION = "0.4.2"

# Whether it was done, and what is said about it.
Outcome = tuple[bool, str]


class AbsentWeights:
    """Refuses what LMDeploy's worker refuses before it touches a tensor, and agrees to the rest.

    No trainer is ever connected to, and no tensor received.
    """

    def __init__(self) -> None:
        self._groups: set[str] = set()

    def update(self, request: UpdateParamsRequest) -> None:
        """Raise unless the tensors are a pickle in base64, which is read and not loaded.

        LMDeploy answers 500 to whatever its worker raises here.
        """
        serialized = request.serialized_named_tensors
        if isinstance(serialized, list):
            serialized = serialized[0]  # the tensors of the first rank, the only one
        for _ in pickletools.genops(base64.b64decode(serialized)):
            pass

    def init_group(self, request: InitWeightsUpdateGroupRequest) -> Outcome:
        name = request.group_name
        if not name:
            return _refused("init_weights_update_group", "group_name cannot be empty")
        if name in self._groups:
            return _refused("init_weights_update_group", f"group {name!r} already initialized")
        self._groups.add(name)
        return True, "Succeeded to initialize weights update group."

    def update_from_group(self, request: UpdateWeightsFromDistributedRequest) -> Outcome:
        name = request.group_name
        if name not in self._groups:
            why = f"group {name!r} not initialized. Call init_weights_update_group first."
            return _refused("update_weights_from_distributed", why)
        return True, "Succeeded to update parameter online."

    def destroy_group(self, request: DestroyWeightsUpdateGroupRequest) -> Outcome:
        name = request.group_name
        if name not in self._groups:
            return _refused("destroy_weights_update_group", f"group {name!r} not initialized")
        self._groups.remove(name)
        return True, f"Succeeded to destroy group {name!r}."

    def ipc_status(self) -> list[dict[str, Any]]:
        """Return the readiness of each worker, as checkpoint-engine would find it on a GPU."""
        worker = {
            "ready": True,
            "message": "checkpoint-engine worker is ready.",
            "checkpoint_engine_version": CHECKPOINT_ENGINE_VERSION,
            "device_uuid": DEVICE_UUID,
            "weight_devices": ["cuda"],
            "rank": 0,
        }
        return [worker]

    def update_from_ipc(
        self, request: UpdateWeightsFromIPCRequest, reject_reason: str | None
    ) -> Outcome:
        why = reject_reason
        if DEVICE_UUID not in request.zmq_handles:
            why = (
                f"No checkpoint-engine ZMQ handle for local device {DEVICE_UUID}. "
                f"Available devices: {sorted(request.zmq_handles)}"
            )
        if why is not None:
            message = (
                f"Failed to update weights from checkpoint-engine IPC: {why}. The model weights "
                "may be partially updated; discard this instance and reload it."
            )
            return _refused("update_weights_from_ipc", message)
        return True, "Succeeded to update weights from checkpoint-engine IPC."


def _refused(operation: str, why: str) -> Outcome:
    # As the Ray executor joins what its workers say.
    return False, f"{operation}: rank0: {why}"
