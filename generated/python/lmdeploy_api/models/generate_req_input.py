# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.generate_req_input_image_data_type_1 import GenerateReqInputImageDataType1
    from ..models.generate_req_input_image_data_type_2_item_type_1 import (
        GenerateReqInputImageDataType2ItemType1,
    )
    from ..models.generate_req_input_media_io_kwargs_type_0 import (
        GenerateReqInputMediaIoKwargsType0,
    )
    from ..models.generate_req_input_mm_processor_kwargs_type_0 import (
        GenerateReqInputMmProcessorKwargsType0,
    )


T = TypeVar("T", bound="GenerateReqInput")


@_attrs_define
class GenerateReqInput:
    """A prompt to continue, given by exactly one of `prompt` and `input_ids`. What is unset falls to the server's
    `--generation-config`.

    """

    session_id: int | None | Unset = UNSET
    """A number of your own by which `/abort_request` can name this request; no other running request may have it.
    Unset, null and -1 let the server choose. Default -1."""
    prompt: None | str | Unset = UNSET
    """The text to continue, without a chat template. Excludes `input_ids`."""
    input_ids: list[int] | None | Unset = UNSET
    """The token ids to continue. Excludes `prompt`."""
    image_data: (
        GenerateReqInputImageDataType1
        | list[GenerateReqInputImageDataType2ItemType1 | str]
        | None
        | str
        | Unset
    ) = UNSET
    """Images that go with the prompt, each a URL, a `data:` URL, or an object with `url`. For models that read
    images."""
    return_logprob: bool | None | Unset = UNSET
    """Whether to return the log probability of each token. The PyTorch backend needs `--logprobs-mode`."""
    top_logprobs_num: int | None | Unset = UNSET
    """How many of the most likely tokens to return at each position; unset or 0 is none. Needs `return_logprob`."""
    logprob_start_len: int | Unset = UNSET
    """Returns log probabilities of the prompt's tokens after this position, from 0; -1 returns none. Needs
    `return_logprob`, `max_tokens` 0, and a PyTorch engine of role `Hybrid` without speculative decoding. At least
    -1, default -1."""
    max_tokens: int | Unset = UNSET
    """Tokens to generate at most, 1 or more; 0 only together with `logprob_start_len`. Default 128."""
    stop: list[str] | None | str | Unset = UNSET
    """Words that end the text, each a single token of the vocabulary. Send a list: LMDeploy 0.18.0 refuses a single
    string with status 400."""
    stop_token_ids: list[int] | None | Unset = UNSET
    """Ids of tokens that end the text."""
    stream: bool | None | Unset = UNSET
    """Whether to send the text as events while it is generated. Default false."""
    temperature: float | None | Unset = UNSET
    """How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and
    without a default of the model it is 0.8."""
    repetition_penalty: float | None | Unset = UNSET
    """Above 1 makes tokens that were there before less likely; 1 is off."""
    ignore_eos: bool | None | Unset = UNSET
    """Whether to go on past the model's own end and the stop words, up to `max_tokens`. Default false."""
    top_p: float | None | Unset = UNSET
    """Chooses among the most likely tokens that reach this probability together, above 0 up to 1. Unset and without
    a default of the model it is 1, which is off."""
    top_k: int | None | Unset = UNSET
    """Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and
    without a default of the model it is 50."""
    min_p: float | None | Unset = UNSET
    """Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off."""
    skip_special_tokens: bool | None | Unset = UNSET
    """Whether to leave the model's special tokens out of the text. Default true."""
    spaces_between_special_tokens: bool | None | Unset = UNSET
    """Whether to put spaces around special tokens in the text; only some tokenizers know it. Default true."""
    include_stop_str_in_output: bool | None | Unset = UNSET
    """Whether the stop word or end token that ended the text is kept at its end. Default false."""
    return_routed_experts: bool | None | Unset = UNSET
    """Whether to return which experts each token was sent to. PyTorch backend only, with `--enable-return-routed-
    experts`. Default false."""
    repetition_ngram_size: int | Unset = UNSET
    """Ends the text once this many tokens at its end have come `repetition_ngram_threshold` times; 0 is off.
    PyTorch backend only. At least 0, default 0."""
    repetition_ngram_threshold: int | Unset = UNSET
    """How often the last `repetition_ngram_size` tokens must have come for the text to end; 0 is off. PyTorch
    backend only. At least 0, default 0."""
    media_io_kwargs: GenerateReqInputMediaIoKwargsType0 | None | Unset = UNSET
    """Options of the readers of images, videos and sounds, by kind of media."""
    mm_processor_kwargs: GenerateReqInputMmProcessorKwargsType0 | None | Unset = UNSET
    """Options of the model's own processor of images and the like."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.generate_req_input_image_data_type_1 import GenerateReqInputImageDataType1
        from ..models.generate_req_input_image_data_type_2_item_type_1 import (
            GenerateReqInputImageDataType2ItemType1,
        )
        from ..models.generate_req_input_media_io_kwargs_type_0 import (
            GenerateReqInputMediaIoKwargsType0,
        )
        from ..models.generate_req_input_mm_processor_kwargs_type_0 import (
            GenerateReqInputMmProcessorKwargsType0,
        )

        session_id: int | None | Unset
        if isinstance(self.session_id, Unset):
            session_id = UNSET
        else:
            session_id = self.session_id

        prompt: None | str | Unset
        if isinstance(self.prompt, Unset):
            prompt = UNSET
        else:
            prompt = self.prompt

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
        elif isinstance(self.image_data, GenerateReqInputImageDataType1):
            image_data = self.image_data.to_dict()
        elif isinstance(self.image_data, list):
            image_data = []
            for image_data_type_2_item_data in self.image_data:
                image_data_type_2_item: dict[str, Any] | str
                if isinstance(image_data_type_2_item_data, GenerateReqInputImageDataType2ItemType1):
                    image_data_type_2_item = image_data_type_2_item_data.to_dict()
                else:
                    image_data_type_2_item = image_data_type_2_item_data
                image_data.append(image_data_type_2_item)

        else:
            image_data = self.image_data

        return_logprob: bool | None | Unset
        if isinstance(self.return_logprob, Unset):
            return_logprob = UNSET
        else:
            return_logprob = self.return_logprob

        top_logprobs_num: int | None | Unset
        if isinstance(self.top_logprobs_num, Unset):
            top_logprobs_num = UNSET
        else:
            top_logprobs_num = self.top_logprobs_num

        logprob_start_len = self.logprob_start_len

        max_tokens = self.max_tokens

        stop: list[str] | None | str | Unset
        if isinstance(self.stop, Unset):
            stop = UNSET
        elif isinstance(self.stop, list):
            stop = self.stop

        else:
            stop = self.stop

        stop_token_ids: list[int] | None | Unset
        if isinstance(self.stop_token_ids, Unset):
            stop_token_ids = UNSET
        elif isinstance(self.stop_token_ids, list):
            stop_token_ids = self.stop_token_ids

        else:
            stop_token_ids = self.stop_token_ids

        stream: bool | None | Unset
        if isinstance(self.stream, Unset):
            stream = UNSET
        else:
            stream = self.stream

        temperature: float | None | Unset
        if isinstance(self.temperature, Unset):
            temperature = UNSET
        else:
            temperature = self.temperature

        repetition_penalty: float | None | Unset
        if isinstance(self.repetition_penalty, Unset):
            repetition_penalty = UNSET
        else:
            repetition_penalty = self.repetition_penalty

        ignore_eos: bool | None | Unset
        if isinstance(self.ignore_eos, Unset):
            ignore_eos = UNSET
        else:
            ignore_eos = self.ignore_eos

        top_p: float | None | Unset
        if isinstance(self.top_p, Unset):
            top_p = UNSET
        else:
            top_p = self.top_p

        top_k: int | None | Unset
        if isinstance(self.top_k, Unset):
            top_k = UNSET
        else:
            top_k = self.top_k

        min_p: float | None | Unset
        if isinstance(self.min_p, Unset):
            min_p = UNSET
        else:
            min_p = self.min_p

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

        include_stop_str_in_output: bool | None | Unset
        if isinstance(self.include_stop_str_in_output, Unset):
            include_stop_str_in_output = UNSET
        else:
            include_stop_str_in_output = self.include_stop_str_in_output

        return_routed_experts: bool | None | Unset
        if isinstance(self.return_routed_experts, Unset):
            return_routed_experts = UNSET
        else:
            return_routed_experts = self.return_routed_experts

        repetition_ngram_size = self.repetition_ngram_size

        repetition_ngram_threshold = self.repetition_ngram_threshold

        media_io_kwargs: dict[str, Any] | None | Unset
        if isinstance(self.media_io_kwargs, Unset):
            media_io_kwargs = UNSET
        elif isinstance(self.media_io_kwargs, GenerateReqInputMediaIoKwargsType0):
            media_io_kwargs = self.media_io_kwargs.to_dict()
        else:
            media_io_kwargs = self.media_io_kwargs

        mm_processor_kwargs: dict[str, Any] | None | Unset
        if isinstance(self.mm_processor_kwargs, Unset):
            mm_processor_kwargs = UNSET
        elif isinstance(self.mm_processor_kwargs, GenerateReqInputMmProcessorKwargsType0):
            mm_processor_kwargs = self.mm_processor_kwargs.to_dict()
        else:
            mm_processor_kwargs = self.mm_processor_kwargs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if session_id is not UNSET:
            field_dict["session_id"] = session_id
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if input_ids is not UNSET:
            field_dict["input_ids"] = input_ids
        if image_data is not UNSET:
            field_dict["image_data"] = image_data
        if return_logprob is not UNSET:
            field_dict["return_logprob"] = return_logprob
        if top_logprobs_num is not UNSET:
            field_dict["top_logprobs_num"] = top_logprobs_num
        if logprob_start_len is not UNSET:
            field_dict["logprob_start_len"] = logprob_start_len
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens
        if stop is not UNSET:
            field_dict["stop"] = stop
        if stop_token_ids is not UNSET:
            field_dict["stop_token_ids"] = stop_token_ids
        if stream is not UNSET:
            field_dict["stream"] = stream
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if repetition_penalty is not UNSET:
            field_dict["repetition_penalty"] = repetition_penalty
        if ignore_eos is not UNSET:
            field_dict["ignore_eos"] = ignore_eos
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if top_k is not UNSET:
            field_dict["top_k"] = top_k
        if min_p is not UNSET:
            field_dict["min_p"] = min_p
        if skip_special_tokens is not UNSET:
            field_dict["skip_special_tokens"] = skip_special_tokens
        if spaces_between_special_tokens is not UNSET:
            field_dict["spaces_between_special_tokens"] = spaces_between_special_tokens
        if include_stop_str_in_output is not UNSET:
            field_dict["include_stop_str_in_output"] = include_stop_str_in_output
        if return_routed_experts is not UNSET:
            field_dict["return_routed_experts"] = return_routed_experts
        if repetition_ngram_size is not UNSET:
            field_dict["repetition_ngram_size"] = repetition_ngram_size
        if repetition_ngram_threshold is not UNSET:
            field_dict["repetition_ngram_threshold"] = repetition_ngram_threshold
        if media_io_kwargs is not UNSET:
            field_dict["media_io_kwargs"] = media_io_kwargs
        if mm_processor_kwargs is not UNSET:
            field_dict["mm_processor_kwargs"] = mm_processor_kwargs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.generate_req_input_image_data_type_1 import GenerateReqInputImageDataType1
        from ..models.generate_req_input_image_data_type_2_item_type_1 import (
            GenerateReqInputImageDataType2ItemType1,
        )
        from ..models.generate_req_input_media_io_kwargs_type_0 import (
            GenerateReqInputMediaIoKwargsType0,
        )
        from ..models.generate_req_input_mm_processor_kwargs_type_0 import (
            GenerateReqInputMmProcessorKwargsType0,
        )

        d = dict(src_dict)

        def _parse_session_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        session_id = _parse_session_id(d.pop("session_id", UNSET))

        def _parse_prompt(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prompt = _parse_prompt(d.pop("prompt", UNSET))

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
            GenerateReqInputImageDataType1
            | list[GenerateReqInputImageDataType2ItemType1 | str]
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
                image_data_type_1 = GenerateReqInputImageDataType1.from_dict(data)

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
                    ) -> GenerateReqInputImageDataType2ItemType1 | str:
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            image_data_type_2_item_type_1 = (
                                GenerateReqInputImageDataType2ItemType1.from_dict(data)
                            )

                            return image_data_type_2_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(GenerateReqInputImageDataType2ItemType1 | str, data)

                    image_data_type_2_item = _parse_image_data_type_2_item(
                        image_data_type_2_item_data
                    )

                    image_data_type_2.append(image_data_type_2_item)

                return image_data_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                GenerateReqInputImageDataType1
                | list[GenerateReqInputImageDataType2ItemType1 | str]
                | None
                | str
                | Unset,
                data,
            )

        image_data = _parse_image_data(d.pop("image_data", UNSET))

        def _parse_return_logprob(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        return_logprob = _parse_return_logprob(d.pop("return_logprob", UNSET))

        def _parse_top_logprobs_num(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_logprobs_num = _parse_top_logprobs_num(d.pop("top_logprobs_num", UNSET))

        logprob_start_len = d.pop("logprob_start_len", UNSET)

        max_tokens = d.pop("max_tokens", UNSET)

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

        def _parse_stop_token_ids(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                stop_token_ids_type_0 = cast(list[int], data)

                return stop_token_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        stop_token_ids = _parse_stop_token_ids(d.pop("stop_token_ids", UNSET))

        def _parse_stream(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        stream = _parse_stream(d.pop("stream", UNSET))

        def _parse_temperature(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        temperature = _parse_temperature(d.pop("temperature", UNSET))

        def _parse_repetition_penalty(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        repetition_penalty = _parse_repetition_penalty(d.pop("repetition_penalty", UNSET))

        def _parse_ignore_eos(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        ignore_eos = _parse_ignore_eos(d.pop("ignore_eos", UNSET))

        def _parse_top_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        top_p = _parse_top_p(d.pop("top_p", UNSET))

        def _parse_top_k(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        top_k = _parse_top_k(d.pop("top_k", UNSET))

        def _parse_min_p(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        min_p = _parse_min_p(d.pop("min_p", UNSET))

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

        def _parse_include_stop_str_in_output(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        include_stop_str_in_output = _parse_include_stop_str_in_output(
            d.pop("include_stop_str_in_output", UNSET)
        )

        def _parse_return_routed_experts(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        return_routed_experts = _parse_return_routed_experts(d.pop("return_routed_experts", UNSET))

        repetition_ngram_size = d.pop("repetition_ngram_size", UNSET)

        repetition_ngram_threshold = d.pop("repetition_ngram_threshold", UNSET)

        def _parse_media_io_kwargs(
            data: object,
        ) -> GenerateReqInputMediaIoKwargsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                media_io_kwargs_type_0 = GenerateReqInputMediaIoKwargsType0.from_dict(data)

                return media_io_kwargs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GenerateReqInputMediaIoKwargsType0 | None | Unset, data)

        media_io_kwargs = _parse_media_io_kwargs(d.pop("media_io_kwargs", UNSET))

        def _parse_mm_processor_kwargs(
            data: object,
        ) -> GenerateReqInputMmProcessorKwargsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                mm_processor_kwargs_type_0 = GenerateReqInputMmProcessorKwargsType0.from_dict(data)

                return mm_processor_kwargs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GenerateReqInputMmProcessorKwargsType0 | None | Unset, data)

        mm_processor_kwargs = _parse_mm_processor_kwargs(d.pop("mm_processor_kwargs", UNSET))

        generate_req_input = cls(
            session_id=session_id,
            prompt=prompt,
            input_ids=input_ids,
            image_data=image_data,
            return_logprob=return_logprob,
            top_logprobs_num=top_logprobs_num,
            logprob_start_len=logprob_start_len,
            max_tokens=max_tokens,
            stop=stop,
            stop_token_ids=stop_token_ids,
            stream=stream,
            temperature=temperature,
            repetition_penalty=repetition_penalty,
            ignore_eos=ignore_eos,
            top_p=top_p,
            top_k=top_k,
            min_p=min_p,
            skip_special_tokens=skip_special_tokens,
            spaces_between_special_tokens=spaces_between_special_tokens,
            include_stop_str_in_output=include_stop_str_in_output,
            return_routed_experts=return_routed_experts,
            repetition_ngram_size=repetition_ngram_size,
            repetition_ngram_threshold=repetition_ngram_threshold,
            media_io_kwargs=media_io_kwargs,
            mm_processor_kwargs=mm_processor_kwargs,
        )

        generate_req_input.additional_properties = d
        return generate_req_input

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
