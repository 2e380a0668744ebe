//! Makes the calls of a file through the generated crate alone; prints what became of each.

use lmdeploy_api::apis::configuration::Configuration;
use lmdeploy_api::apis::distserve_api::{self, *};
use lmdeploy_api::apis::inference_api::{self, *};
use lmdeploy_api::apis::management_api::{self, *};
use lmdeploy_api::apis::models_api::{self, *};
use lmdeploy_api::apis::proxy_api::{self, *};
use lmdeploy_api::apis::tokens_api::{self, *};
use lmdeploy_api::apis::weights_api::{self, *};
use lmdeploy_api::apis::{Error, ResponseContent};
use serde::de::DeserializeOwned;
use serde_json::{json, Map, Value};

const ANTHROPIC_VERSION: &str = "2023-06-01";

/// Makes one call. The error's type is named, since one that is not typed decodes too.
macro_rules! outcome {
    ($call:expr, $error:ident) => {
        match $call.await {
            Ok(answer) => json!({ "answer": answer }),
            Err(Error::ResponseError(ResponseContent { status, entity, .. })) => match entity {
                Some($error::DefaultResponse(refusal)) => {
                    json!({ "status": status.as_u16(), "refusal": refusal })
                }
                Some($error::UnknownValue(value)) => {
                    json!({ "failure": format!("an untyped refusal: {value}") })
                }
                None => json!({ "status": status.as_u16(), "refusal": null }),
            },
            Err(error) => json!({ "failure": error.to_string() }),
        }
    };
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let mut api = Configuration::new();
    api.base_path = arguments[1].clone();
    api.bearer_access_token = Some(arguments[2].clone());
    let calls: Vec<Value> = serde_json::from_slice(&std::fs::read(&arguments[3])?)?;

    let mut outcomes = Map::new();
    for call in calls {
        let name = call["name"].as_str().ok_or("a call without a name")?;
        outcomes.insert(name.to_owned(), make(&api, &call).await?);
    }
    println!("{}", Value::Object(outcomes));
    Ok(())
}

async fn make(api: &Configuration, call: &Value) -> Result<Value, serde_json::Error> {
    let body = &call["body"];
    let query = &call["query"];
    Ok(match call["operation"].as_str().unwrap_or_default() {
        "abort_request" => outcome!(
            management_api::abort_request(api, read(body)?),
            AbortRequestError
        ),
        "add_node" => outcome!(proxy_api::add_node(api, read(body)?), AddNodeError),
        "chat_completions" => outcome!(
            inference_api::chat_completions(api, read(body)?),
            ChatCompletionsError
        ),
        "completions" => outcome!(
            inference_api::completions(api, read(body)?),
            CompletionsError
        ),
        "count_tokens" => outcome!(
            tokens_api::count_tokens(api, ANTHROPIC_VERSION, read(body)?),
            CountTokensError
        ),
        "destroy_weights_update_group" => outcome!(
            weights_api::destroy_weights_update_group(api, read(body)?),
            DestroyWeightsUpdateGroupError
        ),
        "distserve_connection_warmup" => outcome!(
            proxy_api::distserve_connection_warmup(api, read(body)?),
            DistserveConnectionWarmupError
        ),
        "distserve_engine_info" => outcome!(
            distserve_api::distserve_engine_info(api),
            DistserveEngineInfoError
        ),
        "distserve_free_cache" => outcome!(
            distserve_api::distserve_free_cache(api, read(body)?),
            DistserveFreeCacheError
        ),
        "distserve_gc" => outcome!(proxy_api::distserve_gc(api, read(body)?), DistserveGcError),
        "distserve_p2p_connect" => outcome!(
            distserve_api::distserve_p2p_connect(api, read(body)?),
            DistserveP2pConnectError
        ),
        "distserve_p2p_drop_connect" => outcome!(
            distserve_api::distserve_p2p_drop_connect(api, read(body)?),
            DistserveP2pDropConnectError
        ),
        "distserve_p2p_initialize" => outcome!(
            distserve_api::distserve_p2p_initialize(api, read(body)?),
            DistserveP2pInitializeError
        ),
        "embeddings" => outcome!(tokens_api::embeddings(api, read(body)?), EmbeddingsError),
        "encode" => outcome!(tokens_api::encode(api, read(body)?), EncodeError),
        "generate" => outcome!(inference_api::generate(api, read(body)?), GenerateError),
        "get_ppl" => outcome!(tokens_api::get_ppl(api, read(body)?), GetPplError),
        "health" => outcome!(management_api::health(api), HealthError),
        "init_weights_update_group" => outcome!(
            weights_api::init_weights_update_group(api, read(body)?),
            InitWeightsUpdateGroupError
        ),
        "is_sleeping" => outcome!(management_api::is_sleeping(api), IsSleepingError),
        "list_anthropic_models" => outcome!(
            models_api::list_anthropic_models(api),
            ListAnthropicModelsError
        ),
        "list_models" => outcome!(models_api::list_models(api), ListModelsError),
        "messages" => outcome!(
            inference_api::messages(api, ANTHROPIC_VERSION, read(body)?),
            MessagesError
        ),
        "node_status" => outcome!(proxy_api::node_status(api), NodeStatusError),
        "pooling" => outcome!(tokens_api::pooling(api, read(body)?), PoolingError),
        "remove_node" => outcome!(proxy_api::remove_node(api, read(body)?), RemoveNodeError),
        "responses" => outcome!(inference_api::responses(api, read(body)?), ResponsesError),
        "sleep" => outcome!(
            management_api::sleep(api, read(body)?, read(&query["level"])?),
            SleepError
        ),
        "terminate" => outcome!(management_api::terminate(api), TerminateError),
        "terminate_all_nodes" => {
            outcome!(proxy_api::terminate_all_nodes(api), TerminateAllNodesError)
        }
        "terminate_node" => outcome!(
            proxy_api::terminate_node(api, read(body)?),
            TerminateNodeError
        ),
        "update_weights" => outcome!(
            weights_api::update_weights(api, read(body)?),
            UpdateWeightsError
        ),
        "update_weights_from_distributed" => outcome!(
            weights_api::update_weights_from_distributed(api, read(body)?),
            UpdateWeightsFromDistributedError
        ),
        "update_weights_from_ipc" => outcome!(
            weights_api::update_weights_from_ipc(api, read(body)?),
            UpdateWeightsFromIpcError
        ),
        "update_weights_from_ipc_status" => outcome!(
            weights_api::update_weights_from_ipc_status(api),
            UpdateWeightsFromIpcStatusError
        ),
        "wakeup" => outcome!(
            management_api::wakeup(api, read(body)?, read(&query["tags"])?),
            WakeupError
        ),
        other => json!({ "failure": format!("this program cannot call {other}") }),
    })
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, serde_json::Error> {
    T::deserialize(value)
}
