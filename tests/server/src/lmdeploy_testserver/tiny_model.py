"""The model folder that LMDeploy is pointed at: a tokenizer, a chat template, a configuration.

There are no weights. The tokenizer is trained at every start, in a few milliseconds, on a text of
this package: the same package gives the same tokens.
"""

import json
from importlib.resources import files
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

from lmdeploy_testserver.script import (
    THINK_CLOSE,
    THINK_OPEN,
    TOOL_CALL_CLOSE,
    TOOL_CALL_OPEN,
)

END_OF_TURN = "<|im_end|>"
PADDING = "<|endoftext|>"

# How the chat template's prompt ends where the model may begin to think.
ANSWER_PROMPT = "<|im_start|>assistant\n"

# Tokens of prompt and answer together; long enough for a long stream.
CONTEXT_LENGTH = 131_072

# What the configuration says of weights and cache, where LMDeploy asks for it.
LAYERS = 2
KEY_VALUE_HEADS = 2
HEAD_SIZE = 16

_CONTROL_TOKENS = (PADDING, "<|im_start|>", END_OF_TURN)
_TAG_TOKENS = (THINK_OPEN, THINK_CLOSE, TOOL_CALL_OPEN, TOOL_CALL_CLOSE)
_MAX_VOCABULARY = 2000
_ATTENTION_HEADS = 4


def train_tokenizer() -> Tokenizer:
    """Return a byte-level BPE tokenizer that can say any text exactly."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        _resource("prose.txt").splitlines(keepends=True),
        trainers.BpeTrainer(
            vocab_size=_MAX_VOCABULARY,
            special_tokens=list(_CONTROL_TOKENS),
            initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
            show_progress=False,
        ),
    )
    # Not special: LMDeploy's parsers must see these tags in the text.
    tokenizer.add_tokens([AddedToken(tag, special=False, normalized=False) for tag in _TAG_TOKENS])
    return tokenizer


def write_model(folder: Path, tokenizer: Tokenizer, *, reward_model: bool) -> None:
    """Write what LMDeploy reads of a model into `folder`, which must exist.

    LMDeploy scores prompts for a reward model only.
    """
    tokenizer.save(str(folder / "tokenizer.json"))
    _write_json(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "eos_token": END_OF_TURN,
            "pad_token": PADDING,
            "clean_up_tokenization_spaces": False,
        },
    )
    (folder / "chat_template.jinja").write_text(_resource("chat_template.jinja"), "utf-8")
    _write_json(
        folder / "config.json",
        {
            "architectures": ["Qwen2ForRewardModel" if reward_model else "Qwen2ForCausalLM"],
            "model_type": "qwen2",
            "vocab_size": tokenizer.get_vocab_size(),
            "hidden_size": _ATTENTION_HEADS * HEAD_SIZE,
            "intermediate_size": 128,
            "num_hidden_layers": LAYERS,
            "num_attention_heads": _ATTENTION_HEADS,
            "num_key_value_heads": KEY_VALUE_HEADS,
            "max_position_embeddings": CONTEXT_LENGTH,
            "eos_token_id": tokenizer.token_to_id(END_OF_TURN),
        },
    )


def _resource(name: str) -> str:
    return files("lmdeploy_testserver").joinpath(name).read_text("utf-8")


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=2), "utf-8")
