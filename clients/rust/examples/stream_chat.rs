//! Asks the first model of a server and prints the answer as it comes:
//!
//! ```text
//! cargo run --example stream_chat -- BASE_URL [PROMPT]
//! ```
//!
//! The API key, if the server wants one, is in `LMDEPLOY_API_KEY`.

use std::env;
use std::error::Error;
use std::io::{stdout, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use futures_util::TryStreamExt;
use lmdeploy_client::models::{ChatCompletionRequest, ChatMessageParam};
use lmdeploy_client::{ChunkText, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(base_url) = arguments.next() else {
        eprintln!("usage: stream_chat BASE_URL [PROMPT]");
        return ExitCode::from(2);
    };
    let prompt = arguments.next().unwrap_or_else(|| "Hello!".to_owned());
    match chat(base_url, prompt).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn chat(base_url: String, prompt: String) -> Result<(), Box<dyn Error>> {
    let mut builder = Client::builder(base_url);
    if let Ok(key) = env::var("LMDEPLOY_API_KEY") {
        builder = builder.api_key(key);
    }
    let client = builder.build()?;
    let models = client.list_models().await?.data;
    let model = models.first().ok_or("the server has no model")?;
    let mut message = ChatMessageParam::new("user");
    message.content = Some(prompt.into());
    let request = ChatCompletionRequest::new(&model.id, vec![message]);

    let mut figures = Figures::start();
    let mut stream = client.chat_completions_stream(&request).await?;
    while let Some(chunk) = stream.try_next().await? {
        print!("{}", chunk.text());
        stdout().flush()?;
        figures.add(chunk.text());
    }
    figures.print();
    Ok(())
}

/// Measures a stream.
struct Figures {
    start: Instant,
    first_token: Option<Duration>,
    chunks: u32,
}

impl Figures {
    fn start() -> Self {
        Figures {
            start: Instant::now(),
            first_token: None,
            chunks: 0,
        }
    }

    fn add(&mut self, text: &str) {
        self.chunks += 1;
        if !text.is_empty() && self.first_token.is_none() {
            self.first_token = Some(self.start.elapsed());
        }
    }

    fn print(&self) {
        let chunks = self.chunks;
        let first_token = self.first_token.unwrap_or_default().as_millis();
        let rate = f64::from(chunks) / self.start.elapsed().as_secs_f64();
        println!("\nrust: {chunks} chunks, first token after {first_token} ms, {rate:.1} chunks/s");
    }
}
