# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.stream_options import StreamOptions


T = TypeVar("T", bound="CompletionRequest")


@_attrs_define
class CompletionRequest:
    """One or several prompts to complete, without a chat template. What is unset falls to the server's `--generation-
    config`.

    """

    model: str
    """One of the names that `/v1/models` lists."""
    prompt: list[str] | str
    """The text to continue, or several, which are answered one after the other."""
    suffix: None | str | Unset = UNSET
    """Accepted and not read."""
    temperature: float | None | Unset = UNSET
    """How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and
    without a default of the model it is 0.8."""
    n: int | None | Unset = UNSET
    """Accepted and not read: each prompt has one answer. Default 1."""
    logprobs: int | None | Unset = UNSET
    """Not supported by LMDeploy 0.18.0: it returns none, and a stream can break off."""
    max_completion_tokens: int | None | Unset = UNSET
    """The most tokens to generate, reasoning included; unset, what the context has left."""
    max_tokens: int | None | Unset = UNSET
    """The most tokens to generate for each prompt; unset, what the context has left. Deprecated: use
    `max_completion_tokens`."""
    stop: list[str] | None | str | Unset = UNSET
    """Texts that end the answer, each a single token of the vocabulary; longer ones are matched by no server."""
    stream: bool | None | Unset = UNSET
    """Whether the answer comes as events while it is generated. Default false."""
    stream_options: None | StreamOptions | Unset = UNSET
    """What a stream tells besides the answer. Only with `stream`."""
    top_p: float | None | Unset = UNSET
    """Only the most probable tokens whose probabilities add up to this are sampled from; 1 samples from all."""
    echo: bool | None | Unset = UNSET
    """Accepted and not read: the answer never repeats the prompt. Default false."""
    presence_penalty: float | None | Unset = UNSET
    """Accepted and not read; use `repetition_penalty`. Default 0.0."""
    frequency_penalty: float | None | Unset = UNSET
    """Accepted and not read; use `repetition_penalty`. Default 0.0."""
    user: None | str | Unset = UNSET
    """Accepted and not read."""
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
    Unset, null and -1 let the server choose, as does a list of prompts. Default -1."""
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
    """Seed of the random choice of tokens; unset is a random one."""
    min_p: float | None | Unset = UNSET
    """Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.stream_options import StreamOptions

        model = self.model

        prompt: list[str] | str
        if isinstance(self.prompt, list):
            prompt = self.prompt

        else:
            prompt = self.prompt

        suffix: None | str | Unset
        if isinstance(self.suffix, Unset):
            suffix = UNSET
        else:
            suffix = self.suffix

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        n: int | None | Unset
        if isinstance(self.n, Unset):
            n = UNSET
        else:
            n = self.n

        logprobs: int | None | Unset
        if isinstance(self.logprobs, Unset):
            logprobs = UNSET
        else:
            logprobs = self.logprobs

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

        top_p: float | None | Unset
        if isinstance(self.top_p, Unset):
            top_p = UNSET
        else:
            top_p = self.top_p

        echo: bool | None | Unset
        if isinstance(self.echo, Unset):
            echo = UNSET
        else:
            echo = self.echo

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

        min_p: float | None | Unset
        if isinstance(self.min_p, Unset):
            min_p = UNSET
        else:
            min_p = self.min_p

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "prompt": prompt,
            }
        )
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if n is not UNSET:
            field_dict["n"] = n
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs
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
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if echo is not UNSET:
            field_dict["echo"] = echo
        if presence_penalty is not UNSET:
            field_dict["presence_penalty"] = presence_penalty
        if frequency_penalty is not UNSET:
            field_dict["frequency_penalty"] = frequency_penalty
        if user is not UNSET:
            field_dict["user"] = user
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
        if min_p is not UNSET:
            field_dict["min_p"] = min_p

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stream_options import StreamOptions

        d = dict(src_dict)
        model = d.pop("model")

        def _parse_prompt(data: object) -> list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                prompt_type_1 = cast(list[str], data)

                return prompt_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str, data)

        prompt = _parse_prompt(d.pop("prompt"))

        def _parse_suffix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        suffix = _parse_suffix(d.pop("suffix", UNSET))

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        def _parse_n(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        n = _parse_n(d.pop("n", UNSET))

        def _parse_logprobs(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        logprobs = _parse_logprobs(d.pop("logprobs", UNSET))

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

        def _parse_top_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        top_p = _parse_top_p(d.pop("top_p", UNSET))

        def _parse_echo(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        echo = _parse_echo(d.pop("echo", UNSET))

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

        def _parse_min_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        min_p = _parse_min_p(d.pop("min_p", UNSET))

        completion_request = cls(
            model=model,
            prompt=prompt,
            suffix=suffix,
            temperature=temperature,
            n=n,
            logprobs=logprobs,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            stop=stop,
            stream=stream,
            stream_options=stream_options,
            top_p=top_p,
            echo=echo,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            user=user,
            repetition_penalty=repetition_penalty,
            repetition_ngram_size=repetition_ngram_size,
            repetition_ngram_threshold=repetition_ngram_threshold,
            session_id=session_id,
            ignore_eos=ignore_eos,
            skip_special_tokens=skip_special_tokens,
            spaces_between_special_tokens=spaces_between_special_tokens,
            top_k=top_k,
            seed=seed,
            min_p=min_p,
        )

        completion_request.additional_properties = d
        return completion_request

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
