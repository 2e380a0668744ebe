//! The text of a chunk, which most programs want and nothing else.

use lmdeploy_api::models::ChatCompletionStreamResponse;

/// The text that a chunk adds to the answer.
pub trait ChunkText {
    /// The text of the first choice, empty if the chunk brings none.
    fn text(&self) -> &str;
}

impl ChunkText for ChatCompletionStreamResponse {
    fn text(&self) -> &str {
        let choice = self.choices.first();
        choice
            .and_then(|choice| choice.delta.content.as_deref())
            .unwrap_or_default()
    }
}
