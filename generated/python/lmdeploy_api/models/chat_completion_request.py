# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.chat_completion_request_reasoning_effort_type_0 import (
    ChatCompletionRequestReasoningEffortType0,
    check_chat_completion_request_reasoning_effort_type_0,
)
from ..models.chat_completion_request_tool_choice_type_2 import (
    ChatCompletionRequestToolChoiceType2,
    check_chat_completion_request_tool_choice_type_2,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.allowed_tool_choice import AllowedToolChoice
    from ..models.chat_completion_request_chat_template_kwargs_type_0 import (
        ChatCompletionRequestChatTemplateKwargsType0,
    )
    from ..models.chat_completion_request_image_data_type_1 import (
        ChatCompletionRequestImageDataType1,
    )
    from ..models.chat_completion_request_image_data_type_2_item_type_1 import (
        ChatCompletionRequestImageDataType2ItemType1,
    )
    from ..models.chat_completion_request_logit_bias_type_0 import (
        ChatCompletionRequestLogitBiasType0,
    )
    from ..models.chat_completion_request_media_io_kwargs_type_0 import (
        ChatCompletionRequestMediaIoKwargsType0,
    )
    from ..models.chat_completion_request_mm_processor_kwargs_type_0 import (
        ChatCompletionRequestMmProcessorKwargsType0,
    )
    from ..models.chat_message_param import ChatMessageParam
    from ..models.response_format import ResponseFormat
    from ..models.stream_options import StreamOptions
    from ..models.tool import Tool
    from ..models.tool_choice import ToolChoice


T = TypeVar("T", bound="ChatCompletionRequest")


@_attrs_define
class ChatCompletionRequest:
    """A conversation to continue, in OpenAI's shape with LMDeploy's own parameters; see
    <https://platform.openai.com/docs/api-reference/chat/create>. What is unset falls to the server's `--generation-
    config`.

    """

    model: str
    """One of the names that `/v1/models` lists."""
    messages: list[ChatMessageParam]
    """The conversation so far, the newest message last."""
    temperature: float | None | Unset = UNSET
    """How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and
    without a default of the model it is 0.8."""
    top_p: float | None | Unset = UNSET
    """Only the most probable tokens whose probabilities add up to this are sampled from; 1 samples from all."""
    tools: list[Tool] | None | Unset = UNSET
    """The tools that the model may call. The server needs `--tool-call-parser` to read its calls."""
    tool_choice: AllowedToolChoice | ChatCompletionRequestToolChoiceType2 | ToolChoice | Unset = (
        UNSET
    )
    """`none`, `auto`, `required`, or one tool by its name. Most parsers only choose the tools that the model is
    shown; the model may still answer without a call. Default auto."""
    parallel_tool_calls: bool | None | Unset = UNSET
    """Whether the answer may hold several tool calls. If false, the server keeps the first one and drops the
    others. Default true."""
    logprobs: bool | None | Unset = UNSET
    """Whether to return the log probability of each token. The PyTorch backend needs `--logprobs-mode`. Default
    false."""
    top_logprobs: int | None | Unset = UNSET
    """How many of the most likely tokens to return at each position, 0 to 20. Needs `logprobs`; unset is one."""
    n: int | None | Unset = UNSET
    """How many answers to generate, 1 to 128. Default 1."""
    logit_bias: ChatCompletionRequestLogitBiasType0 | None | Unset = UNSET
    """What to add to the logit of a token, by its id. PyTorch backend only."""
    max_completion_tokens: int | None | Unset = UNSET
    """The most tokens to generate, reasoning included; unset, what the context has left."""
    max_tokens: int | None | Unset = UNSET
    """The most tokens to generate; unset, what the context has left. Deprecated: use `max_completion_tokens`."""
    stop: list[str] | None | str | Unset = UNSET
    """Texts that end the answer, each a single token of the vocabulary; longer ones are matched by no server."""
    stream: bool | None | Unset = UNSET
    """Whether the answer comes as events while it is generated. Default false."""
    stream_options: None | StreamOptions | Unset = UNSET
    """What a stream tells besides the answer. Only with `stream`."""
    presence_penalty: float | None | Unset = UNSET
    """Accepted and not read; use `repetition_penalty`. Default 0.0."""
    frequency_penalty: float | None | Unset = UNSET
    """Accepted and not read; use `repetition_penalty`. Default 0.0."""
    user: None | str | Unset = UNSET
    """Accepted and not read."""
    reasoning_effort: ChatCompletionRequestReasoningEffortType0 | None | Unset = UNSET
    """Passed to the chat template, and read only by those that know it; DeepSeek V4 knows `high` and `max`. Not
    passed on if a message holds images, video or audio."""
    response_format: None | ResponseFormat | Unset = UNSET
    """What the answer has to be: text, any JSON, JSON of a schema, or what matches a regular expression."""
    repetition_penalty: float | None | Unset = UNSET
    """Above 1 makes tokens that were there before less likely; 1 is off."""
    repetition_ngram_size: int | Unset = UNSET
    """Ends an answer that repeats itself: the length, in tokens, of the pattern to look for. 0 is off. PyTorch
    backend only. At least 0, default 0."""
    repetition_ngram_threshold: int | Unset = UNSET
    """How often a pattern of `repetition_ngram_size` tokens may come before the answer is ended. 0 is off. PyTorch
    backend only. At least 0, default 0."""
    session_id: int | None | Unset = UNSET
    """A number of your own by which `/abort_request` can name this request; no other running request may have it.
    Unset, null and -1 let the server choose. Not with `n` above 1. Default -1."""
    ignore_eos: bool | None | Unset = UNSET
    """Whether to go on past the model's own end and the stop words, up to `max_tokens`. Default false."""
    skip_special_tokens: bool | None | Unset = UNSET
    """Whether to leave the model's special tokens out of the text. Default true."""
    spaces_between_special_tokens: bool | None | Unset = UNSET
    """Whether to put spaces around special tokens in the text; only some tokenizers know it. Default true."""
    top_k: int | None | Unset = UNSET
    """Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and
    without a default of the model it is 50."""
    seed: int | None | Unset = UNSET
    """Seed of the random choice of tokens; unset is a random one. With `n` above 1 each choice adds its index."""
    min_new_tokens: int | None | Unset = UNSET
    """The fewest tokens to generate before the answer may end."""
    min_p: float | None | Unset = UNSET
    """Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off."""
    enable_thinking: bool | None | Unset = UNSET
    """Deprecated: set `enable_thinking` in `chat_template_kwargs`, which also wins over this. Unset leaves it to
    the chat template."""
    return_token_ids: bool | None | Unset = UNSET
    """Whether to return the ids of the answer's tokens as `output_ids`. Default false."""
    return_logprob: bool | None | Unset = UNSET
    """Whether to return each token's log probability and id as `output_token_logprobs`. The PyTorch backend needs
    `--logprobs-mode`. Default false."""
    include_stop_str_in_output: bool | None | Unset = UNSET
    """Whether the stop word or end token that ended the answer is kept at its end. Default false."""
    chat_template_kwargs: ChatCompletionRequestChatTemplateKwargsType0 | None | Unset = UNSET
    """Variables for the model's chat template, such as `enable_thinking`."""
    media_io_kwargs: ChatCompletionRequestMediaIoKwargsType0 | None | Unset = UNSET
    """Options of the readers of images, videos and sounds, by kind of media."""
    mm_processor_kwargs: ChatCompletionRequestMmProcessorKwargsType0 | None | Unset = UNSET
    """Options of the model's own processor of images and the like."""
    input_ids: list[int] | None | Unset = UNSET
    """The prompt as token ids, without a chat template. Only used without `messages`."""
    image_data: (
        ChatCompletionRequestImageDataType1
        | list[ChatCompletionRequestImageDataType2ItemType1 | str]
        | None
        | str
        | Unset
    ) = UNSET
    """Images that go with `input_ids`: a URL, base64, an object with `url`, or a list of these."""
    return_routed_experts: bool | None | Unset = UNSET
    """Whether to return which experts each token was routed to. The server needs `--enable-return-routed-experts`.
    Default false."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.allowed_tool_choice import AllowedToolChoice
        from ..models.chat_completion_request_chat_template_kwargs_type_0 import (
            ChatCompletionRequestChatTemplateKwargsType0,
        )
        from ..models.chat_completion_request_image_data_type_1 import (
            ChatCompletionRequestImageDataType1,
        )
        from ..models.chat_completion_request_image_data_type_2_item_type_1 import (
            ChatCompletionRequestImageDataType2ItemType1,
        )
        from ..models.chat_completion_request_logit_bias_type_0 import (
            ChatCompletionRequestLogitBiasType0,
        )
        from ..models.chat_completion_request_media_io_kwargs_type_0 import (
            ChatCompletionRequestMediaIoKwargsType0,
        )
        from ..models.chat_completion_request_mm_processor_kwargs_type_0 import (
            ChatCompletionRequestMmProcessorKwargsType0,
        )
        from ..models.response_format import ResponseFormat
        from ..models.stream_options import StreamOptions
        from ..models.tool_choice import ToolChoice

        model = self.model

        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        top_p: float | None | Unset
        if isinstance(self.top_p, Unset):
            top_p = UNSET
        else:
            top_p = self.top_p

        tools: list[dict[str, Any]] | None | Unset
        if isinstance(self.tools, Unset):
            tools = UNSET
        elif isinstance(self.tools, list):
            tools = []
            for tools_type_0_item_data in self.tools:
                tools_type_0_item = tools_type_0_item_data.to_dict()
                tools.append(tools_type_0_item)

        else:
            tools = self.tools

        tool_choice: dict[str, Any] | str | Unset
        if isinstance(self.tool_choice, Unset):
            tool_choice = UNSET
        elif isinstance(self.tool_choice, ToolChoice):
            tool_choice = self.tool_choice.to_dict()
        elif isinstance(self.tool_choice, AllowedToolChoice):
            tool_choice = self.tool_choice.to_dict()
        else:
            tool_choice = self.tool_choice

        parallel_tool_calls: bool | None | Unset
        if isinstance(self.parallel_tool_calls, Unset):
            parallel_tool_calls = UNSET
        else:
            parallel_tool_calls = self.parallel_tool_calls

        logprobs: bool | None | Unset
        if isinstance(self.logprobs, Unset):
            logprobs = UNSET
        else:
            logprobs = self.logprobs

        top_logprobs: int | None | Unset
        if isinstance(self.top_logprobs, Unset):
            top_logprobs = UNSET
        else:
            top_logprobs = self.top_logprobs

        n: int | None | Unset
        if isinstance(self.n, Unset):
            n = UNSET
        else:
            n = self.n

        logit_bias: dict[str, Any] | None | Unset
        if isinstance(self.logit_bias, Unset):
            logit_bias = UNSET
        elif isinstance(self.logit_bias, ChatCompletionRequestLogitBiasType0):
            logit_bias = self.logit_bias.to_dict()
        else:
            logit_bias = self.logit_bias

        max_completion_tokens: int | None | Unset
        if isinstance(self.max_completion_tokens, Unset):
            max_completion_tokens = UNSET
        else:
            max_completion_tokens = self.max_completion_tokens

        max_tokens: int | None | Unset
        if isinstance(self.max_tokens, Unset):
            max_tokens = UNSET
        else:
            max_tokens = self.max_tokens

        stop: list[str] | None | str | Unset
        if isinstance(self.stop, Unset):
            stop = UNSET
        elif isinstance(self.stop, list):
            stop = self.stop

        else:
            stop = self.stop

        stream: bool | None | Unset
        if isinstance(self.stream, Unset):
            stream = UNSET
        else:
            stream = self.stream

        stream_options: dict[str, Any] | None | Unset
        if isinstance(self.stream_options, Unset):
            stream_options = UNSET
        elif isinstance(self.stream_options, StreamOptions):
            stream_options = self.stream_options.to_dict()
        else:
            stream_options = self.stream_options

        presence_penalty: float | None | Unset
        if isinstance(self.presence_penalty, Unset):
            presence_penalty = UNSET
        else:
            presence_penalty = self.presence_penalty

        frequency_penalty: float | None | Unset
        if isinstance(self.frequency_penalty, Unset):
            frequency_penalty = UNSET
        else:
            frequency_penalty = self.frequency_penalty

        user: None | str | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        else:
            user = self.user

        reasoning_effort: None | str | Unset
        if isinstance(self.reasoning_effort, Unset):
            reasoning_effort = UNSET
        elif isinstance(self.reasoning_effort, str):
            reasoning_effort = self.reasoning_effort
        else:
            reasoning_effort = self.reasoning_effort

        response_format: dict[str, Any] | None | Unset
        if isinstance(self.response_format, Unset):
            response_format = UNSET
        elif isinstance(self.response_format, ResponseFormat):
            response_format = self.response_format.to_dict()
        else:
            response_format = self.response_format

        repetition_penalty: float | None | Unset
        if isinstance(self.repetition_penalty, Unset):
            repetition_penalty = UNSET
        else:
            repetition_penalty = self.repetition_penalty

        repetition_ngram_size = self.repetition_ngram_size

        repetition_ngram_threshold = self.repetition_ngram_threshold

        session_id: int | None | Unset
        if isinstance(self.session_id, Unset):
            session_id = UNSET
        else:
            session_id = self.session_id

        ignore_eos: bool | None | Unset
        if isinstance(self.ignore_eos, Unset):
            ignore_eos = UNSET
        else:
            ignore_eos = self.ignore_eos

        skip_special_tokens: bool | None | Unset
        if isinstance(self.skip_special_tokens, Unset):
            skip_special_tokens = UNSET
        else:
            skip_special_tokens = self.skip_special_tokens

        spaces_between_special_tokens: bool | None | Unset
        if isinstance(self.spaces_between_special_tokens, Unset):
            spaces_between_special_tokens = UNSET
        else:
            spaces_between_special_tokens = self.spaces_between_special_tokens

        top_k: int | None | Unset
        if isinstance(self.top_k, Unset):
            top_k = UNSET
        else:
            top_k = self.top_k

        seed: int | None | Unset
        if isinstance(self.seed, Unset):
            seed = UNSET
        else:
            seed = self.seed

        min_new_tokens: int | None | Unset
        if isinstance(self.min_new_tokens, Unset):
            min_new_tokens = UNSET
        else:
            min_new_tokens = self.min_new_tokens

        min_p: float | None | Unset
        if isinstance(self.min_p, Unset):
            min_p = UNSET
        else:
            min_p = self.min_p

        enable_thinking: bool | None | Unset
        if isinstance(self.enable_thinking, Unset):
            enable_thinking = UNSET
        else:
            enable_thinking = self.enable_thinking

        return_token_ids: bool | None | Unset
        if isinstance(self.return_token_ids, Unset):
            return_token_ids = UNSET
        else:
            return_token_ids = self.return_token_ids

        return_logprob: bool | None | Unset
        if isinstance(self.return_logprob, Unset):
            return_logprob = UNSET
        else:
            return_logprob = self.return_logprob

        include_stop_str_in_output: bool | None | Unset
        if isinstance(self.include_stop_str_in_output, Unset):
            include_stop_str_in_output = UNSET
        else:
            include_stop_str_in_output = self.include_stop_str_in_output

        chat_template_kwargs: dict[str, Any] | None | Unset
        if isinstance(self.chat_template_kwargs, Unset):
            chat_template_kwargs = UNSET
        elif isinstance(self.chat_template_kwargs, ChatCompletionRequestChatTemplateKwargsType0):
            chat_template_kwargs = self.chat_template_kwargs.to_dict()
        else:
            chat_template_kwargs = self.chat_template_kwargs

        media_io_kwargs: dict[str, Any] | None | Unset
        if isinstance(self.media_io_kwargs, Unset):
            media_io_kwargs = UNSET
        elif isinstance(self.media_io_kwargs, ChatCompletionRequestMediaIoKwargsType0):
            media_io_kwargs = self.media_io_kwargs.to_dict()
        else:
            media_io_kwargs = self.media_io_kwargs

        mm_processor_kwargs: dict[str, Any] | None | Unset
        if isinstance(self.mm_processor_kwargs, Unset):
            mm_processor_kwargs = UNSET
        elif isinstance(self.mm_processor_kwargs, ChatCompletionRequestMmProcessorKwargsType0):
            mm_processor_kwargs = self.mm_processor_kwargs.to_dict()
        else:
            mm_processor_kwargs = self.mm_processor_kwargs

        input_ids: list[int] | None | Unset
        if isinstance(self.input_ids, Unset):
            input_ids = UNSET
        elif isinstance(self.input_ids, list):
            input_ids = self.input_ids

        else:
            input_ids = self.input_ids

        image_data: dict[str, Any] | list[dict[str, Any] | str] | None | str | Unset
        if isinstance(self.image_data, Unset):
            image_data = UNSET
        elif isinstance(self.image_data, ChatCompletionRequestImageDataType1):
            image_data = self.image_data.to_dict()
        elif isinstance(self.image_data, list):
            image_data = []
            for image_data_type_2_item_data in self.image_data:
                image_data_type_2_item: dict[str, Any] | str
                if isinstance(
                    image_data_type_2_item_data, ChatCompletionRequestImageDataType2ItemType1
                ):
                    image_data_type_2_item = image_data_type_2_item_data.to_dict()
                else:
                    image_data_type_2_item = image_data_type_2_item_data
                image_data.append(image_data_type_2_item)

        else:
            image_data = self.image_data

        return_routed_experts: bool | None | Unset
        if isinstance(self.return_routed_experts, Unset):
            return_routed_experts = UNSET
        else:
            return_routed_experts = self.return_routed_experts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "messages": messages,
            }
        )
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if tools is not UNSET:
            field_dict["tools"] = tools
        if tool_choice is not UNSET:
            field_dict["tool_choice"] = tool_choice
        if parallel_tool_calls is not UNSET:
            field_dict["parallel_tool_calls"] = parallel_tool_calls
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs
        if top_logprobs is not UNSET:
            field_dict["top_logprobs"] = top_logprobs
        if n is not UNSET:
            field_dict["n"] = n
        if logit_bias is not UNSET:
            field_dict["logit_bias"] = logit_bias
        if max_completion_tokens is not UNSET:
            field_dict["max_completion_tokens"] = max_completion_tokens
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens
        if stop is not UNSET:
            field_dict["stop"] = stop
        if stream is not UNSET:
            field_dict["stream"] = stream
        if stream_options is not UNSET:
            field_dict["stream_options"] = stream_options
        if presence_penalty is not UNSET:
            field_dict["presence_penalty"] = presence_penalty
        if frequency_penalty is not UNSET:
            field_dict["frequency_penalty"] = frequency_penalty
        if user is not UNSET:
            field_dict["user"] = user
        if reasoning_effort is not UNSET:
            field_dict["reasoning_effort"] = reasoning_effort
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        if repetition_penalty is not UNSET:
            field_dict["repetition_penalty"] = repetition_penalty
        if repetition_ngram_size is not UNSET:
            field_dict["repetition_ngram_size"] = repetition_ngram_size
        if repetition_ngram_threshold is not UNSET:
            field_dict["repetition_ngram_threshold"] = repetition_ngram_threshold
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if ignore_eos is not UNSET:
            field_dict["ignore_eos"] = ignore_eos
        if skip_special_tokens is not UNSET:
            field_dict["skip_special_tokens"] = skip_special_tokens
        if spaces_between_special_tokens is not UNSET:
            field_dict["spaces_between_special_tokens"] = spaces_between_special_tokens
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        if seed is not UNSET:
            field_dict["seed"] = seed
        if min_new_tokens is not UNSET:
            field_dict["min_new_tokens"] = min_new_tokens
        if min_p is not UNSET:
            field_dict["min_p"] = min_p
        if enable_thinking is not UNSET:
            field_dict["enable_thinking"] = enable_thinking
        if return_token_ids is not UNSET:
            field_dict["return_token_ids"] = return_token_ids
        if return_logprob is not UNSET:
            field_dict["return_logprob"] = return_logprob
        if include_stop_str_in_output is not UNSET:
            field_dict["include_stop_str_in_output"] = include_stop_str_in_output
        if chat_template_kwargs is not UNSET:
            field_dict["chat_template_kwargs"] = chat_template_kwargs
        if media_io_kwargs is not UNSET:
            field_dict["media_io_kwargs"] = media_io_kwargs
        if mm_processor_kwargs is not UNSET:
            field_dict["mm_processor_kwargs"] = mm_processor_kwargs
        if input_ids is not UNSET:
            field_dict["input_ids"] = input_ids
        if image_data is not UNSET:
            field_dict["image_data"] = image_data
        if return_routed_experts is not UNSET:
            field_dict["return_routed_experts"] = return_routed_experts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.allowed_tool_choice import AllowedToolChoice
        from ..models.chat_completion_request_chat_template_kwargs_type_0 import (
            ChatCompletionRequestChatTemplateKwargsType0,
        )
        from ..models.chat_completion_request_image_data_type_1 import (
            ChatCompletionRequestImageDataType1,
        )
        from ..models.chat_completion_request_image_data_type_2_item_type_1 import (
            ChatCompletionRequestImageDataType2ItemType1,
        )
        from ..models.chat_completion_request_logit_bias_type_0 import (
            ChatCompletionRequestLogitBiasType0,
        )
        from ..models.chat_completion_request_media_io_kwargs_type_0 import (
            ChatCompletionRequestMediaIoKwargsType0,
        )
        from ..models.chat_completion_request_mm_processor_kwargs_type_0 import (
            ChatCompletionRequestMmProcessorKwargsType0,
        )
        from ..models.chat_message_param import ChatMessageParam
        from ..models.response_format import ResponseFormat
        from ..models.stream_options import StreamOptions
        from ..models.tool import Tool
        from ..models.tool_choice import ToolChoice

        d = dict(src_dict)
        model = d.pop("model")

        messages = []
        _messages = d.pop("messages")
        for messages_item_data in _messages:
            messages_item = ChatMessageParam.from_dict(messages_item_data)

            messages.append(messages_item)

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        def _parse_top_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        top_p = _parse_top_p(d.pop("top_p", UNSET))

        def _parse_tools(data: object) -> list[Tool] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tools_type_0 = []
                _tools_type_0 = data
                for tools_type_0_item_data in _tools_type_0:
                    tools_type_0_item = Tool.from_dict(tools_type_0_item_data)

                    tools_type_0.append(tools_type_0_item)

                return tools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Tool] | None | Unset, data)

        tools = _parse_tools(d.pop("tools", UNSET))

        def _parse_tool_choice(
            data: object,
        ) -> AllowedToolChoice | ChatCompletionRequestToolChoiceType2 | ToolChoice | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_0 = ToolChoice.from_dict(data)

                return tool_choice_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tool_choice_type_1 = AllowedToolChoice.from_dict(data)

                return tool_choice_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            tool_choice_type_2 = check_chat_completion_request_tool_choice_type_2(data)

            return tool_choice_type_2

        tool_choice = _parse_tool_choice(d.pop("tool_choice", UNSET))

        def _parse_parallel_tool_calls(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        parallel_tool_calls = _parse_parallel_tool_calls(d.pop("parallel_tool_calls", UNSET))

        def _parse_logprobs(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        logprobs = _parse_logprobs(d.pop("logprobs", UNSET))

        def _parse_top_logprobs(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_logprobs = _parse_top_logprobs(d.pop("top_logprobs", UNSET))

        def _parse_n(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        n = _parse_n(d.pop("n", UNSET))

        def _parse_logit_bias(data: object) -> ChatCompletionRequestLogitBiasType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                logit_bias_type_0 = ChatCompletionRequestLogitBiasType0.from_dict(data)

                return logit_bias_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChatCompletionRequestLogitBiasType0 | None | Unset, data)

        logit_bias = _parse_logit_bias(d.pop("logit_bias", UNSET))

        def _parse_max_completion_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_completion_tokens = _parse_max_completion_tokens(d.pop("max_completion_tokens", UNSET))

        def _parse_max_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_tokens = _parse_max_tokens(d.pop("max_tokens", UNSET))

        def _parse_stop(data: object) -> list[str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                stop_type_1 = cast(list[str], data)

                return stop_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | str | Unset, data)

        stop = _parse_stop(d.pop("stop", UNSET))

        def _parse_stream(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        stream = _parse_stream(d.pop("stream", UNSET))

        def _parse_stream_options(data: object) -> None | StreamOptions | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                stream_options_type_0 = StreamOptions.from_dict(data)

                return stream_options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StreamOptions | Unset, data)

        stream_options = _parse_stream_options(d.pop("stream_options", UNSET))

        def _parse_presence_penalty(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        presence_penalty = _parse_presence_penalty(d.pop("presence_penalty", UNSET))

        def _parse_frequency_penalty(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        frequency_penalty = _parse_frequency_penalty(d.pop("frequency_penalty", UNSET))

        def _parse_user(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_reasoning_effort(
            data: object,
        ) -> ChatCompletionRequestReasoningEffortType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reasoning_effort_type_0 = check_chat_completion_request_reasoning_effort_type_0(
                    data
                )

                return reasoning_effort_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChatCompletionRequestReasoningEffortType0 | None | Unset, data)

        reasoning_effort = _parse_reasoning_effort(d.pop("reasoning_effort", UNSET))

        def _parse_response_format(data: object) -> None | ResponseFormat | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_format_type_0 = ResponseFormat.from_dict(data)

                return response_format_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResponseFormat | Unset, data)

        response_format = _parse_response_format(d.pop("response_format", UNSET))

        def _parse_repetition_penalty(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        repetition_penalty = _parse_repetition_penalty(d.pop("repetition_penalty", UNSET))

        repetition_ngram_size = d.pop("repetition_ngram_size", UNSET)

        repetition_ngram_threshold = d.pop("repetition_ngram_threshold", UNSET)

        def _parse_session_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        session_id = _parse_session_id(d.pop("session_id", UNSET))

        def _parse_ignore_eos(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        ignore_eos = _parse_ignore_eos(d.pop("ignore_eos", UNSET))

        def _parse_skip_special_tokens(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        skip_special_tokens = _parse_skip_special_tokens(d.pop("skip_special_tokens", UNSET))

        def _parse_spaces_between_special_tokens(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        spaces_between_special_tokens = _parse_spaces_between_special_tokens(
            d.pop("spaces_between_special_tokens", UNSET)
        )

        def _parse_top_k(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_k = _parse_top_k(d.pop("top_k", UNSET))

        def _parse_seed(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        seed = _parse_seed(d.pop("seed", UNSET))

        def _parse_min_new_tokens(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        min_new_tokens = _parse_min_new_tokens(d.pop("min_new_tokens", UNSET))

        def _parse_min_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        min_p = _parse_min_p(d.pop("min_p", UNSET))

        def _parse_enable_thinking(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enable_thinking = _parse_enable_thinking(d.pop("enable_thinking", UNSET))

        def _parse_return_token_ids(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        return_token_ids = _parse_return_token_ids(d.pop("return_token_ids", UNSET))

        def _parse_return_logprob(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        return_logprob = _parse_return_logprob(d.pop("return_logprob", UNSET))

        def _parse_include_stop_str_in_output(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        include_stop_str_in_output = _parse_include_stop_str_in_output(
            d.pop("include_stop_str_in_output", UNSET)
        )

        def _parse_chat_template_kwargs(
            data: object,
        ) -> ChatCompletionRequestChatTemplateKwargsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                chat_template_kwargs_type_0 = (
                    ChatCompletionRequestChatTemplateKwargsType0.from_dict(data)
                )

                return chat_template_kwargs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChatCompletionRequestChatTemplateKwargsType0 | None | Unset, data)

        chat_template_kwargs = _parse_chat_template_kwargs(d.pop("chat_template_kwargs", UNSET))

        def _parse_media_io_kwargs(
            data: object,
        ) -> ChatCompletionRequestMediaIoKwargsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                media_io_kwargs_type_0 = ChatCompletionRequestMediaIoKwargsType0.from_dict(data)

                return media_io_kwargs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChatCompletionRequestMediaIoKwargsType0 | None | Unset, data)

        media_io_kwargs = _parse_media_io_kwargs(d.pop("media_io_kwargs", UNSET))

        def _parse_mm_processor_kwargs(
            data: object,
        ) -> ChatCompletionRequestMmProcessorKwargsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                mm_processor_kwargs_type_0 = ChatCompletionRequestMmProcessorKwargsType0.from_dict(
                    data
                )

                return mm_processor_kwargs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChatCompletionRequestMmProcessorKwargsType0 | None | Unset, data)

        mm_processor_kwargs = _parse_mm_processor_kwargs(d.pop("mm_processor_kwargs", UNSET))

        def _parse_input_ids(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                input_ids_type_0 = cast(list[int], data)

                return input_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        input_ids = _parse_input_ids(d.pop("input_ids", UNSET))

        def _parse_image_data(
            data: object,
        ) -> (
            ChatCompletionRequestImageDataType1
            | list[ChatCompletionRequestImageDataType2ItemType1 | str]
            | None
            | str
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                image_data_type_1 = ChatCompletionRequestImageDataType1.from_dict(data)

                return image_data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                image_data_type_2 = []
                _image_data_type_2 = data
                for image_data_type_2_item_data in _image_data_type_2:

                    def _parse_image_data_type_2_item(
                        data: object,
                    ) -> ChatCompletionRequestImageDataType2ItemType1 | str:
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            image_data_type_2_item_type_1 = (
                                ChatCompletionRequestImageDataType2ItemType1.from_dict(data)
                            )

                            return image_data_type_2_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(ChatCompletionRequestImageDataType2ItemType1 | str, data)

                    image_data_type_2_item = _parse_image_data_type_2_item(
                        image_data_type_2_item_data
                    )

                    image_data_type_2.append(image_data_type_2_item)

                return image_data_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                ChatCompletionRequestImageDataType1
                | list[ChatCompletionRequestImageDataType2ItemType1 | str]
                | None
                | str
                | Unset,
                data,
            )

        image_data = _parse_image_data(d.pop("image_data", UNSET))

        def _parse_return_routed_experts(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        return_routed_experts = _parse_return_routed_experts(d.pop("return_routed_experts", UNSET))

        chat_completion_request = cls(
            model=model,
            messages=messages,
            temperature=temperature,
            top_p=top_p,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            logprobs=logprobs,
            top_logprobs=top_logprobs,
            n=n,
            logit_bias=logit_bias,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            stop=stop,
            stream=stream,
            stream_options=stream_options,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            user=user,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            repetition_penalty=repetition_penalty,
            repetition_ngram_size=repetition_ngram_size,
            repetition_ngram_threshold=repetition_ngram_threshold,
            session_id=session_id,
            ignore_eos=ignore_eos,
            skip_special_tokens=skip_special_tokens,
            spaces_between_special_tokens=spaces_between_special_tokens,
            top_k=top_k,
            seed=seed,
            min_new_tokens=min_new_tokens,
            min_p=min_p,
            enable_thinking=enable_thinking,
            return_token_ids=return_token_ids,
            return_logprob=return_logprob,
            include_stop_str_in_output=include_stop_str_in_output,
            chat_template_kwargs=chat_template_kwargs,
            media_io_kwargs=media_io_kwargs,
            mm_processor_kwargs=mm_processor_kwargs,
            input_ids=input_ids,
            image_data=image_data,
            return_routed_experts=return_routed_experts,
        )

        chat_completion_request.additional_properties = d
        return chat_completion_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
