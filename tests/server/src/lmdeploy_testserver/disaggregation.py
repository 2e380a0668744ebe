"""The cache that disaggregated engines would move between them: its layout, without memory.

`EngineP2PConnection`, which connects two engines and calls this, is LMDeploy's own.
"""

from lmdeploy.messages import PytorchEngineConfig
from lmdeploy.pytorch.disagg.conn.protocol import (
    DistServeCachePoolInfo,
    DistServeInitRequest,
    DistServeKVTransferEndpointInfo,
    MigrationProtocol,
)
from lmdeploy.pytorch.engine.cache_engine.migration import (
    infer_remote_pool_without_metadata,
    validate_cache_pool_layouts,
)

from lmdeploy_testserver.tiny_model import HEAD_SIZE, KEY_VALUE_HEADS, LAYERS

# Where a transport would say which memory to read.
NO_ENDPOINT = "{}"


class UnmovedCache:
    """Stands for LMDeploy's executor where a connection begins; raises what it would raise.

    LMDeploy answers 500 to all of it.
    """

    def __init__(self, config: PytorchEngineConfig) -> None:
        self._blocks = config.num_gpu_blocks
        shape = (LAYERS, self._blocks, config.block_size, KEY_VALUE_HEADS, HEAD_SIZE)
        pool = DistServeCachePoolInfo(
            shape=shape, dtype="torch.bfloat16", element_size=2, entry_axis=1
        )
        self._pools = (pool,)
        self._blocks_of_peers: dict[str, int] = {}

    def p2p_initialize(
        self, request: DistServeInitRequest
    ) -> list[DistServeKVTransferEndpointInfo]:
        """Return what a peer must know, for each of the ranks, of which there is one.

        Raises `ValueError` where DLSlime, LMDeploy's default transport, fails too.
        """
        if request.protocol is MigrationProtocol.TCP:
            raise ValueError("DLSlime has no TCP")
        if request.protocol is MigrationProtocol.RDMA and request.rdma_config is None:
            raise ValueError("DLSlime needs rdma_config")
        self._blocks_of_peers[request.remote_engine_id] = (
            request.remote_engine_config.num_gpu_blocks
        )
        info = DistServeKVTransferEndpointInfo(
            protocol=request.protocol, endpoint_info=NO_ENDPOINT, cache_pools=self._pools
        )
        return [info]

    def p2p_connect(
        self, remote_engine_id: str, conn_request: list[DistServeKVTransferEndpointInfo]
    ) -> None:
        """Raise LMDeploy's own `RuntimeError` unless the peer's cache has the same layout."""
        blocks = self._blocks_of_peers[remote_engine_id]
        theirs = conn_request[0].cache_pools
        if theirs is None:
            theirs = infer_remote_pool_without_metadata(self._pools, blocks)
        validate_cache_pool_layouts(self._pools, theirs, self._blocks, blocks)
