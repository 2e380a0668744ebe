//! Calls an operation by its name, and describes what came of it as cases expect it.

use futures_util::TryStreamExt;
use lmdeploy_client::{ChunkStream, Client, Error};
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::{json, Value};

use crate::key::all_shown;

/// Calls an operation, every one of them a line here, and describes the outcome.
#[tokio::main(flavor = "current_thread")]
pub async fn call(
    client: &Client,
    operation: &str,
    arguments: &Value,
    parameters: &Value,
) -> Result<Value, String> {
    Ok(match operation {
        "abort_request" => answered(client.abort_request(&read(arguments)?).await),
        "add_node" => answered(client.add_node(&read(arguments)?).await),
        "chat_completions" => answered(client.chat_completions(&read(arguments)?).await),
        "chat_completions_stream" => {
            streamed(client.chat_completions_stream(&read(arguments)?).await).await
        }
        "completions" => answered(client.completions(&read(arguments)?).await),
        "completions_stream" => streamed(client.completions_stream(&read(arguments)?).await).await,
        "count_tokens" => answered(client.count_tokens(&read(arguments)?).await),
        "destroy_weights_update_group" => {
            answered(client.destroy_weights_update_group(&read(arguments)?).await)
        }
        "distserve_connection_warmup" => answered(client.distserve_connection_warmup().await),
        "distserve_engine_info" => answered(client.distserve_engine_info().await),
        "distserve_free_cache" => answered(client.distserve_free_cache(&read(arguments)?).await),
        "distserve_gc" => answered(client.distserve_gc().await),
        "distserve_p2p_connect" => answered(client.distserve_p2p_connect(&read(arguments)?).await),
        "distserve_p2p_drop_connect" => {
            answered(client.distserve_p2p_drop_connect(&read(arguments)?).await)
        }
        "distserve_p2p_initialize" => {
            answered(client.distserve_p2p_initialize(&read(arguments)?).await)
        }
        "embeddings" => answered(client.embeddings(&read(arguments)?).await),
        "encode" => answered(client.encode(&read(arguments)?).await),
        "generate" => answered(client.generate(&read(arguments)?).await),
        "generate_stream" => streamed(client.generate_stream(&read(arguments)?).await).await,
        "get_ppl" => answered(client.get_ppl(&read(arguments)?).await),
        "health" => answered(client.health().await),
        "init_weights_update_group" => {
            answered(client.init_weights_update_group(&read(arguments)?).await)
        }
        "is_sleeping" => answered(client.is_sleeping().await),
        "list_anthropic_models" => answered(client.list_anthropic_models().await),
        "list_models" => answered(client.list_models().await),
        "messages" => answered(client.messages(&read(arguments)?).await),
        "messages_stream" => streamed(client.messages_stream(&read(arguments)?).await).await,
        "node_status" => answered(client.node_status().await),
        "pooling" => answered(client.pooling(&read(arguments)?).await),
        "remove_node" => answered(client.remove_node(&read(arguments)?).await),
        "responses" => answered(client.responses(&read(arguments)?).await),
        "responses_stream" => streamed(client.responses_stream(&read(arguments)?).await).await,
        "sleep" => answered(client.sleep(parameters["level"].as_i64()).await),
        "terminate" => answered(client.terminate().await),
        "terminate_all_nodes" => answered(client.terminate_all_nodes().await),
        "terminate_node" => answered(client.terminate_node(&read(arguments)?).await),
        "update_weights" => answered(client.update_weights(&read(arguments)?).await),
        "update_weights_from_distributed" => answered(
            client
                .update_weights_from_distributed(&read(arguments)?)
                .await,
        ),
        "update_weights_from_ipc" => {
            answered(client.update_weights_from_ipc(&read(arguments)?).await)
        }
        "update_weights_from_ipc_status" => answered(client.update_weights_from_ipc_status().await),
        "wakeup" => answered(client.wakeup(&texts(&parameters["tags"])).await),
        unknown => return Err(format!("no operation the runner knows: {unknown}")),
    })
}

/// An error, as far as cases look at it. A code is what was sent: a number or a text.
pub fn describe(error: &Error) -> Value {
    let mut described = json!({
        "kind": error.kind().name(),
        "status": error.status(),
        "shown": all_shown(error),
    });
    if let Some(refusal) = error.refusal() {
        described["type"] = json!(refusal.error_type());
        described["message"] = json!(refusal.message());
        described["param"] = json!(refusal.param());
        described["code"] = match refusal.code_number() {
            Some(number) => json!(number),
            None => json!(refusal.code()),
        };
    }
    described
}

fn answered(answer: Result<impl Serialize, Error>) -> Value {
    match answer {
        Ok(value) => json!({"value": to_json(&value)}),
        Err(error) => describe(&error),
    }
}

async fn streamed<T>(stream: Result<ChunkStream<T>, Error>) -> Value
where
    T: DeserializeOwned + Serialize,
{
    let mut chunks = Vec::new();
    let read = async {
        let mut stream = stream?;
        while let Some(chunk) = stream.try_next().await? {
            chunks.push(to_json(&chunk));
        }
        assert!(stream.try_next().await?.is_none(), "the end is for ever");
        Ok(())
    };
    let mut described = match read.await {
        Ok(()) => json!({"end": "complete"}),
        Err(error) => describe(&error),
    };
    let text = |chunk: &Value| chunk.pointer("/choices/0/delta/content").cloned();
    let mut texts: Vec<Value> = chunks.iter().filter_map(text).collect();
    texts.retain(|text| text != "");
    described["texts"] = json!(texts);
    described["chunks"] = json!(chunks.len());
    described["chunk_values"] = json!(chunks);
    described
}

fn read<T: DeserializeOwned>(arguments: &Value) -> Result<T, String> {
    T::deserialize(arguments).map_err(|cause| format!("arguments: {cause}"))
}

fn texts(list: &Value) -> Vec<&str> {
    let items = list.as_array().into_iter().flatten();
    items.map(|item| item.as_str().expect("a text")).collect()
}

fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}
