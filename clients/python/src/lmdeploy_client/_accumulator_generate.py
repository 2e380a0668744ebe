"""Folds the chunks of LMDeploy's own `/generate`, which have the shape of its answer."""

from __future__ import annotations

from ._accumulator_parts import Parts, object_in
from ._json import Fields


class GenerateFold:
    """Folds chunks of `generate`."""

    def __init__(self) -> None:
        self._parts = Parts("text", "output_ids")
        self._meta = Parts("output_token_logprobs", "output_top_logprobs")

    @property
    def text(self) -> str:
        return self._parts.text("text")

    @property
    def usage(self) -> Fields:
        return self._meta.whole()

    def add(self, chunk: Fields) -> None:
        self._parts.add(chunk, without="meta_info")
        self._meta.add(object_in(chunk, "meta_info"))

    def answer(self) -> Fields:
        return {"text": "", "output_ids": [], **self._parts.whole(), "meta_info": self.usage}
