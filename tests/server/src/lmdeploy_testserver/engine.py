"""The token engine that LMDeploy's server talks to, in place of its own: it follows scripts.

It has the methods of `lmdeploy.pytorch.engine.Engine` and of its instances that the server calls.
"""

import asyncio
import contextlib
import copy
import itertools
import logging
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import lmdeploy.pytorch.engine  # noqa: F401  # first, else that of engine_conn is circular
import numpy
from lmdeploy.messages import (
    EngineOutput,
    GenerationConfig,
    PytorchEngineConfig,
    ResponseType,
    ScheduleMetrics,
)
from lmdeploy.pytorch.disagg.conn.engine_conn import EngineP2PConnection
from lmdeploy.pytorch.disagg.conn.protocol import (
    DistServeConnectionRequest,
    DistServeConnectionResponse,
    DistServeDropConnectionRequest,
    DistServeInitRequest,
    DistServeInitResponse,
)
from lmdeploy.serve.openai.protocol import (
    DestroyWeightsUpdateGroupRequest,
    InitWeightsUpdateGroupRequest,
    UpdateParamsRequest,
    UpdateWeightsFromDistributedRequest,
    UpdateWeightsFromIPCRequest,
)
from tokenizers import Tokenizer

from lmdeploy_testserver.disaggregation import UnmovedCache
from lmdeploy_testserver.script import Script, ScriptError, script_of
from lmdeploy_testserver.tiny_model import ANSWER_PROMPT, END_OF_TURN
from lmdeploy_testserver.weights import AbsentWeights, Outcome

logger = logging.getLogger(__name__)

# Invented: nothing here computes a probability or a reward. Exact in binary, so they survive JSON.
FIRST_LOGPROB = -0.125
NEXT_LOGPROB = -1.0
LOSS_PER_TOKEN = 2.0
REWARD = 0.75


class ScriptedEngine:
    """Answers each prompt as its script says, token by token.

    `thinks` says that a reasoning parser is on, which takes what comes before `</think>` for
    reasoning: answers to chats then begin with a thought, if need be an empty one.
    """

    def __init__(self, config: PytorchEngineConfig, tokenizer: Tokenizer, *, thinks: bool) -> None:
        self.engine_config = config
        self._tokenizer = copy.deepcopy(tokenizer)
        self._tokenizer.encode_special_tokens = True  # a scripted "<|im_end|>" is text
        self._end_of_turn = tokenizer.get_vocab()[END_OF_TURN]
        self._thinks = thinks
        self._running: set[_Instance] = set()
        self._closed = False
        self._ticks = 0
        self._weights = AbsentWeights()
        self.executor = UnmovedCache(config)
        self._peers = EngineP2PConnection(self)

    def create_instance(self) -> "_Instance":
        return _Instance(self)

    def start_loop(self) -> bool:
        return True

    def close(self) -> None:
        """End every answer under way, each with the error of a stopped engine."""
        self._closed = True
        for instance in self._running:
            instance.interrupt(ResponseType.ENGINE_STOP_ERROR)

    async def sleep(self, level: int) -> None:
        """There is no memory to free; LMDeploy has aborted the requests already."""

    def wakeup(self, tags: list[str]) -> None:
        """There is no memory to take."""

    def update_params(self, request: UpdateParamsRequest) -> None:
        self._weights.update(request)

    async def init_weights_update_group(self, request: InitWeightsUpdateGroupRequest) -> Outcome:
        return self._weights.init_group(request)

    async def update_weights_from_distributed(
        self, request: UpdateWeightsFromDistributedRequest
    ) -> Outcome:
        return self._weights.update_from_group(request)

    async def destroy_weights_update_group(
        self, request: DestroyWeightsUpdateGroupRequest
    ) -> Outcome:
        return self._weights.destroy_group(request)

    async def get_checkpoint_engine_status(self) -> list[dict[str, Any]]:
        return self._weights.ipc_status()

    async def update_weights_from_ipc(
        self, request: UpdateWeightsFromIPCRequest, reject_reason: str | None
    ) -> Outcome:
        return self._weights.update_from_ipc(request, reject_reason)

    def complete_weights_update(self) -> None:
        """LMDeploy itself remembers that the weights are awake."""

    def p2p_initialize(self, request: DistServeInitRequest) -> DistServeInitResponse:
        return self._peers.p2p_initialize(request)

    def p2p_connect(self, request: DistServeConnectionRequest) -> DistServeConnectionResponse:
        return self._peers.p2p_connect(request)

    def p2p_drop_connect(self, request: DistServeDropConnectionRequest) -> dict[str, bool]:
        dropped: dict[str, bool] = self._peers.p2p_drop_connect(request)
        return dropped

    def end_session(self, session_id: int) -> bool:
        """Say that there is no such session: none is kept here beyond its answer."""
        return False

    def get_schedule_metrics(self) -> ScheduleMetrics:
        return ScheduleMetrics(active_seqs=len(self._running), scheduler_tick=self._ticks)

    async def get_health_status(self) -> dict[str, object]:
        metrics = self.get_schedule_metrics()
        return {"alive": True, "message": "", "schedule_metrics": metrics}

    def reply_to(self, prompt_ids: Sequence[int]) -> "Reply":
        """Return what the prompt's script says, in tokens."""
        known = [token for token in prompt_ids if 0 <= token < self._tokenizer.get_vocab_size()]
        prompt = self._tokenizer.decode(known, skip_special_tokens=False)
        try:
            script = script_of(prompt)
        except ScriptError as error:
            logger.warning("script error: %s", error)
            script = Script(text=f"script error: {error}")
        markup = script.markup(thought=self._thinks and prompt.endswith(ANSWER_PROMPT))
        tokens: list[int] = self._tokenizer.encode(markup, add_special_tokens=False).ids
        error_after = script.error_after
        return Reply(
            tokens=(*tokens, self._end_of_turn),
            tokens_per_second=script.tokens_per_second,
            error_after=None if error_after is None else min(error_after, len(tokens)),
        )

    def logprobs(self, token: int, count: int | None) -> list[dict[int, float]] | None:
        """Return invented log probabilities of `token` and of `count - 1` others."""
        if not count:
            return None
        size = self._tokenizer.get_vocab_size()
        others = ((token + i) % size for i in range(1, count))
        return [{token: FIRST_LOGPROB} | {t: i * NEXT_LOGPROB for i, t in enumerate(others, 1)}]

    @contextlib.contextmanager
    def run(self, instance: "_Instance") -> Iterator[None]:
        """Count `instance` among those that `close` has to end."""
        self._running.add(instance)
        if self._closed:
            instance.interrupt(ResponseType.ENGINE_STOP_ERROR)
        try:
            yield
        finally:
            self._running.discard(instance)

    def tick(self) -> None:
        """Show the health check that the engine makes progress."""
        self._ticks += 1


@dataclass(frozen=True, slots=True)
class Reply:
    """A script in tokens; the last one ends the turn."""

    tokens: tuple[int, ...]
    tokens_per_second: float | None
    error_after: int | None


class _Instance:
    """Runs one request at a time. LMDeploy takes one from its pool for each."""

    def __init__(self, engine: ScriptedEngine) -> None:
        self._engine = engine
        self._interruption: ResponseType | None = None
        self._interrupted = asyncio.Event()

    def interrupt(self, status: ResponseType) -> None:
        self._interruption = status
        self._interrupted.set()

    async def async_cancel(self, session_id: int) -> None:
        self.interrupt(ResponseType.CANCEL)

    async def async_stream_infer(
        self,
        session_id: int,
        *,
        input_ids: Sequence[int],
        gen_config: GenerationConfig,
        **_unused: object,
    ) -> AsyncIterator[EngineOutput]:
        self._interruption = None
        self._interrupted.clear()
        with self._engine.run(self):
            if gen_config.return_ppl:
                loss = LOSS_PER_TOKEN * (len(input_ids) - 1)
                yield EngineOutput(ResponseType.FINISH, [], ce_loss=loss)
            elif gen_config.logprob_start_len >= 0:
                rows = self._score(input_ids[gen_config.logprob_start_len + 1 :], gen_config)
                yield EngineOutput(ResponseType.FINISH, [], logprobs=rows)
            elif gen_config.output_logits:
                yield EngineOutput(ResponseType.FINISH, [], logits=_rewards(len(input_ids)))
            else:
                async for output in self._say(self._engine.reply_to(input_ids), gen_config):
                    yield output

    async def _say(self, reply: Reply, gen_config: GenerationConfig) -> AsyncIterator[EngineOutput]:
        # Without the end-of-turn token a model never stops by itself: it goes on to the limit.
        tokens = itertools.cycle(reply.tokens) if gen_config.ignore_eos else reply.tokens
        stop = set() if gen_config.ignore_eos else set(gen_config.stop_token_ids or ())
        limit = gen_config.max_new_tokens
        began = asyncio.get_running_loop().time()
        for count, token in enumerate(tokens, 1):
            if reply.tokens_per_second is None:
                await asyncio.sleep(0)
            else:
                await self._wait_until(began + count / reply.tokens_per_second)
            if self._interruption is not None:
                yield EngineOutput(self._interruption, [])
                return
            if reply.error_after == count - 1:
                yield EngineOutput(ResponseType.INTERNAL_ENGINE_ERROR, [])
                return
            self._engine.tick()
            last = token in stop or count == limit
            status = ResponseType.FINISH if last else ResponseType.SUCCESS
            logprobs = self._engine.logprobs(token, gen_config.logprobs)
            yield EngineOutput(status, [token], logprobs=logprobs)
            if last:
                return

    async def _wait_until(self, time: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(time):
                await self._interrupted.wait()

    def _score(self, tokens: Sequence[int], gen_config: GenerationConfig) -> list[dict[int, float]]:
        rows = (self._engine.logprobs(token, gen_config.logprobs) for token in tokens)
        return [row for one in rows if one is not None for row in one]


class _Logits(numpy.ndarray):
    """Logits with as much of a torch tensor as LMDeploy's reward score needs."""

    def __getitem__(self, key: Any) -> "_Logits":
        return numpy.asarray(super().__getitem__(key)).view(_Logits)  # also of a single number

    def cpu(self) -> "_Logits":
        return self


def _rewards(length: int) -> _Logits:
    return numpy.full((length, 1), REWARD).view(_Logits)
