// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A conversation to continue, in Anthropic's shape with LMDeploy's own parameters. What is unset
 * falls to the server's `--generation-config`.
 */
@JsonPropertyOrder({
  MessagesRequest.JSON_PROPERTY_MODEL,
  MessagesRequest.JSON_PROPERTY_MESSAGES,
  MessagesRequest.JSON_PROPERTY_MAX_TOKENS,
  MessagesRequest.JSON_PROPERTY_SYSTEM,
  MessagesRequest.JSON_PROPERTY_STOP_SEQUENCES,
  MessagesRequest.JSON_PROPERTY_STREAM,
  MessagesRequest.JSON_PROPERTY_TEMPERATURE,
  MessagesRequest.JSON_PROPERTY_TOP_P,
  MessagesRequest.JSON_PROPERTY_TOP_K,
  MessagesRequest.JSON_PROPERTY_METADATA,
  MessagesRequest.JSON_PROPERTY_TOOLS,
  MessagesRequest.JSON_PROPERTY_TOOL_CHOICE,
  MessagesRequest.JSON_PROPERTY_SERVICE_TIER,
  MessagesRequest.JSON_PROPERTY_INPUT_IDS,
  MessagesRequest.JSON_PROPERTY_IMAGE_DATA,
  MessagesRequest.JSON_PROPERTY_RETURN_ROUTED_EXPERTS,
  MessagesRequest.JSON_PROPERTY_RETURN_TOKEN_IDS,
  MessagesRequest.JSON_PROPERTY_RETURN_LOGPROB,
  MessagesRequest.JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class MessagesRequest {
  public static final String JSON_PROPERTY_MODEL = "model";
  @jakarta.annotation.Nonnull private String model;

  public static final String JSON_PROPERTY_MESSAGES = "messages";
  @jakarta.annotation.Nullable private List<MessageParam> messages;

  public static final String JSON_PROPERTY_MAX_TOKENS = "max_tokens";
  @jakarta.annotation.Nonnull private Long maxTokens;

  public static final String JSON_PROPERTY_SYSTEM = "system";
  @jakarta.annotation.Nullable private TextOrContentBlockParamList system;

  public static final String JSON_PROPERTY_STOP_SEQUENCES = "stop_sequences";
  @jakarta.annotation.Nullable private List<String> stopSequences;

  public static final String JSON_PROPERTY_STREAM = "stream";
  @jakarta.annotation.Nullable private Boolean stream;

  public static final String JSON_PROPERTY_TEMPERATURE = "temperature";
  @jakarta.annotation.Nullable private Double temperature;

  public static final String JSON_PROPERTY_TOP_P = "top_p";
  @jakarta.annotation.Nullable private Double topP;

  public static final String JSON_PROPERTY_TOP_K = "top_k";
  @jakarta.annotation.Nullable private Long topK;

  public static final String JSON_PROPERTY_METADATA = "metadata";
  @jakarta.annotation.Nullable private Map<String, Object> metadata;

  public static final String JSON_PROPERTY_TOOLS = "tools";
  @jakarta.annotation.Nullable private List<ToolParam> tools;

  public static final String JSON_PROPERTY_TOOL_CHOICE = "tool_choice";
  @jakarta.annotation.Nullable private MessagesRequestToolChoice toolChoice;

  public static final String JSON_PROPERTY_SERVICE_TIER = "service_tier";
  @jakarta.annotation.Nullable private MessagesRequestServiceTier serviceTier;

  public static final String JSON_PROPERTY_INPUT_IDS = "input_ids";
  @jakarta.annotation.Nullable private List<Long> inputIds;

  public static final String JSON_PROPERTY_IMAGE_DATA = "image_data";
  @jakarta.annotation.Nullable private Object imageData = null;

  public static final String JSON_PROPERTY_RETURN_ROUTED_EXPERTS = "return_routed_experts";
  @jakarta.annotation.Nullable private Boolean returnRoutedExperts;

  public static final String JSON_PROPERTY_RETURN_TOKEN_IDS = "return_token_ids";
  @jakarta.annotation.Nullable private Boolean returnTokenIds;

  public static final String JSON_PROPERTY_RETURN_LOGPROB = "return_logprob";
  @jakarta.annotation.Nullable private Boolean returnLogprob;

  public static final String JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT =
      "include_stop_str_in_output";
  @jakarta.annotation.Nullable private Boolean includeStopStrInOutput;

  public MessagesRequest() {}

  /**
   * Sets {@code model}: The served model's name, or that of one of its adapters; others get status
   * 404.
   */
  public MessagesRequest model(@jakarta.annotation.Nonnull String model) {
    this.model = model;
    return this;
  }

  /**
   * Returns {@code model}: The served model's name, or that of one of its adapters; others get
   * status 404.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = true)
  public String getModel() {
    return model;
  }

  /** Sets {@code model}. */
  @JsonProperty(value = JSON_PROPERTY_MODEL, required = true)
  public void setModel(@jakarta.annotation.Nonnull String model) {
    this.model = model;
  }

  /**
   * Sets {@code messages}: The conversation so far, the newest message last; without it `input_ids`
   * are continued.
   */
  public MessagesRequest messages(@jakarta.annotation.Nullable List<MessageParam> messages) {
    this.messages = messages;
    return this;
  }

  /** Adds an item to {@code messages}. */
  public MessagesRequest addMessagesItem(MessageParam messagesItem) {
    if (this.messages == null) {
      this.messages = new ArrayList<>();
    }
    this.messages.add(messagesItem);
    return this;
  }

  /**
   * Returns {@code messages}: The conversation so far, the newest message last; without it
   * `input_ids` are continued.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_MESSAGES)
  public List<MessageParam> getMessages() {
    return messages;
  }

  /** Sets {@code messages}. */
  @JsonProperty(JSON_PROPERTY_MESSAGES)
  public void setMessages(@jakarta.annotation.Nullable List<MessageParam> messages) {
    this.messages = messages;
  }

  /** Sets {@code max_tokens}: Tokens to generate at most, reasoning included. More than 0. */
  public MessagesRequest maxTokens(@jakarta.annotation.Nonnull Long maxTokens) {
    this.maxTokens = maxTokens;
    return this;
  }

  /** Returns {@code max_tokens}: Tokens to generate at most, reasoning included. More than 0. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MAX_TOKENS, required = true)
  public Long getMaxTokens() {
    return maxTokens;
  }

  /** Sets {@code max_tokens}. */
  @JsonProperty(value = JSON_PROPERTY_MAX_TOKENS, required = true)
  public void setMaxTokens(@jakarta.annotation.Nonnull Long maxTokens) {
    this.maxTokens = maxTokens;
  }

  /**
   * Sets {@code system}: Instructions before the conversation, as text or as blocks of text.
   * Refused together with `input_ids`.
   */
  public MessagesRequest system(@jakarta.annotation.Nullable TextOrContentBlockParamList system) {
    this.system = system;
    return this;
  }

  /**
   * Returns {@code system}: Instructions before the conversation, as text or as blocks of text.
   * Refused together with `input_ids`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SYSTEM)
  public TextOrContentBlockParamList getSystem() {
    return system;
  }

  /** Sets {@code system}. */
  @JsonProperty(JSON_PROPERTY_SYSTEM)
  public void setSystem(@jakarta.annotation.Nullable TextOrContentBlockParamList system) {
    this.system = system;
  }

  /**
   * Sets {@code stop_sequences}: Words that end the answer, each a single token of the vocabulary;
   * longer ones are not heeded.
   */
  public MessagesRequest stopSequences(@jakarta.annotation.Nullable List<String> stopSequences) {
    this.stopSequences = stopSequences;
    return this;
  }

  /** Adds an item to {@code stop_sequences}. */
  public MessagesRequest addStopSequencesItem(String stopSequencesItem) {
    if (this.stopSequences == null) {
      this.stopSequences = new ArrayList<>();
    }
    this.stopSequences.add(stopSequencesItem);
    return this;
  }

  /**
   * Returns {@code stop_sequences}: Words that end the answer, each a single token of the
   * vocabulary; longer ones are not heeded.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STOP_SEQUENCES)
  public List<String> getStopSequences() {
    return stopSequences;
  }

  /** Sets {@code stop_sequences}. */
  @JsonProperty(JSON_PROPERTY_STOP_SEQUENCES)
  public void setStopSequences(@jakarta.annotation.Nullable List<String> stopSequences) {
    this.stopSequences = stopSequences;
  }

  /**
   * Sets {@code stream}: Whether to send the answer as events while it is generated. Default false.
   */
  public MessagesRequest stream(@jakarta.annotation.Nullable Boolean stream) {
    this.stream = stream;
    return this;
  }

  /**
   * Returns {@code stream}: Whether to send the answer as events while it is generated. Default
   * false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_STREAM)
  public Boolean getStream() {
    return stream;
  }

  /** Sets {@code stream}. */
  @JsonProperty(JSON_PROPERTY_STREAM)
  public void setStream(@jakarta.annotation.Nullable Boolean stream) {
    this.stream = stream;
  }

  /**
   * Sets {@code temperature}: How freely tokens are chosen, 0 to 1. Unset and without a default of
   * the model it is 0.8.
   */
  public MessagesRequest temperature(@jakarta.annotation.Nullable Double temperature) {
    this.temperature = temperature;
    return this;
  }

  /**
   * Returns {@code temperature}: How freely tokens are chosen, 0 to 1. Unset and without a default
   * of the model it is 0.8.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TEMPERATURE)
  public Double getTemperature() {
    return temperature;
  }

  /** Sets {@code temperature}. */
  @JsonProperty(JSON_PROPERTY_TEMPERATURE)
  public void setTemperature(@jakarta.annotation.Nullable Double temperature) {
    this.temperature = temperature;
  }

  /**
   * Sets {@code top_p}: Chooses among the most likely tokens that reach this probability together,
   * 0 to 1. Unset and without a default of the model it is 1, which is off.
   */
  public MessagesRequest topP(@jakarta.annotation.Nullable Double topP) {
    this.topP = topP;
    return this;
  }

  /**
   * Returns {@code top_p}: Chooses among the most likely tokens that reach this probability
   * together, 0 to 1. Unset and without a default of the model it is 1, which is off.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOP_P)
  public Double getTopP() {
    return topP;
  }

  /** Sets {@code top_p}. */
  @JsonProperty(JSON_PROPERTY_TOP_P)
  public void setTopP(@jakarta.annotation.Nullable Double topP) {
    this.topP = topP;
  }

  /**
   * Sets {@code top_k}: Chooses among this many of the most likely tokens, 0 or more; 1 always
   * takes the most likely one. Unset and without a default of the model it is 50.
   */
  public MessagesRequest topK(@jakarta.annotation.Nullable Long topK) {
    this.topK = topK;
    return this;
  }

  /**
   * Returns {@code top_k}: Chooses among this many of the most likely tokens, 0 or more; 1 always
   * takes the most likely one. Unset and without a default of the model it is 50.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOP_K)
  public Long getTopK() {
    return topK;
  }

  /** Sets {@code top_k}. */
  @JsonProperty(JSON_PROPERTY_TOP_K)
  public void setTopK(@jakarta.annotation.Nullable Long topK) {
    this.topK = topK;
  }

  /** Sets {@code metadata}: Accepted and not read. */
  public MessagesRequest metadata(@jakarta.annotation.Nullable Map<String, Object> metadata) {
    this.metadata = metadata;
    return this;
  }

  /** Adds an entry to {@code metadata}. */
  public MessagesRequest putMetadataItem(String key, Object metadataItem) {
    if (this.metadata == null) {
      this.metadata = new HashMap<>();
    }
    this.metadata.put(key, metadataItem);
    return this;
  }

  /** Returns {@code metadata}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_METADATA)
  public Map<String, Object> getMetadata() {
    return metadata;
  }

  /** Sets {@code metadata}. */
  @JsonProperty(JSON_PROPERTY_METADATA)
  public void setMetadata(@jakarta.annotation.Nullable Map<String, Object> metadata) {
    this.metadata = metadata;
  }

  /**
   * Sets {@code tools}: Tools that the model may call. Needs `--tool-call-parser` or a GPT-OSS
   * model; refused together with `input_ids`.
   */
  public MessagesRequest tools(@jakarta.annotation.Nullable List<ToolParam> tools) {
    this.tools = tools;
    return this;
  }

  /** Adds an item to {@code tools}. */
  public MessagesRequest addToolsItem(ToolParam toolsItem) {
    if (this.tools == null) {
      this.tools = new ArrayList<>();
    }
    this.tools.add(toolsItem);
    return this;
  }

  /**
   * Returns {@code tools}: Tools that the model may call. Needs `--tool-call-parser` or a GPT-OSS
   * model; refused together with `input_ids`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOLS)
  public List<ToolParam> getTools() {
    return tools;
  }

  /** Sets {@code tools}. */
  @JsonProperty(JSON_PROPERTY_TOOLS)
  public void setTools(@jakarta.annotation.Nullable List<ToolParam> tools) {
    this.tools = tools;
  }

  /** Sets {@code tool_choice}: Whether and which tool the model has to call; unset is `auto`. */
  public MessagesRequest toolChoice(
      @jakarta.annotation.Nullable MessagesRequestToolChoice toolChoice) {
    this.toolChoice = toolChoice;
    return this;
  }

  /** Returns {@code tool_choice}: Whether and which tool the model has to call; unset is `auto`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TOOL_CHOICE)
  public MessagesRequestToolChoice getToolChoice() {
    return toolChoice;
  }

  /** Sets {@code tool_choice}. */
  @JsonProperty(JSON_PROPERTY_TOOL_CHOICE)
  public void setToolChoice(@jakarta.annotation.Nullable MessagesRequestToolChoice toolChoice) {
    this.toolChoice = toolChoice;
  }

  /** Sets {@code service_tier}: Accepted and not read. */
  public MessagesRequest serviceTier(
      @jakarta.annotation.Nullable MessagesRequestServiceTier serviceTier) {
    this.serviceTier = serviceTier;
    return this;
  }

  /** Returns {@code service_tier}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SERVICE_TIER)
  public MessagesRequestServiceTier getServiceTier() {
    return serviceTier;
  }

  /** Sets {@code service_tier}. */
  @JsonProperty(JSON_PROPERTY_SERVICE_TIER)
  public void setServiceTier(@jakarta.annotation.Nullable MessagesRequestServiceTier serviceTier) {
    this.serviceTier = serviceTier;
  }

  /**
   * Sets {@code input_ids}: The prompt as token ids, without a chat template. Only used without
   * `messages`.
   */
  public MessagesRequest inputIds(@jakarta.annotation.Nullable List<Long> inputIds) {
    this.inputIds = inputIds;
    return this;
  }

  /** Adds an item to {@code input_ids}. */
  public MessagesRequest addInputIdsItem(Long inputIdsItem) {
    if (this.inputIds == null) {
      this.inputIds = new ArrayList<>();
    }
    this.inputIds.add(inputIdsItem);
    return this;
  }

  /**
   * Returns {@code input_ids}: The prompt as token ids, without a chat template. Only used without
   * `messages`.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INPUT_IDS)
  public List<Long> getInputIds() {
    return inputIds;
  }

  /** Sets {@code input_ids}. */
  @JsonProperty(JSON_PROPERTY_INPUT_IDS)
  public void setInputIds(@jakarta.annotation.Nullable List<Long> inputIds) {
    this.inputIds = inputIds;
  }

  /**
   * Sets {@code image_data}: Images that go with `input_ids`: a URL, base64, an object with `url`,
   * or a list of these.
   */
  public MessagesRequest imageData(@jakarta.annotation.Nullable Object imageData) {
    this.imageData = imageData;
    return this;
  }

  /**
   * Returns {@code image_data}: Images that go with `input_ids`: a URL, base64, an object with
   * `url`, or a list of these.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_IMAGE_DATA)
  public Object getImageData() {
    return imageData;
  }

  /** Sets {@code image_data}. */
  @JsonProperty(JSON_PROPERTY_IMAGE_DATA)
  public void setImageData(@jakarta.annotation.Nullable Object imageData) {
    this.imageData = imageData;
  }

  /**
   * Sets {@code return_routed_experts}: Whether to return which experts each token was routed to.
   * The server needs `--enable-return-routed-experts`. Default false.
   */
  public MessagesRequest returnRoutedExperts(
      @jakarta.annotation.Nullable Boolean returnRoutedExperts) {
    this.returnRoutedExperts = returnRoutedExperts;
    return this;
  }

  /**
   * Returns {@code return_routed_experts}: Whether to return which experts each token was routed
   * to. The server needs `--enable-return-routed-experts`. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RETURN_ROUTED_EXPERTS)
  public Boolean getReturnRoutedExperts() {
    return returnRoutedExperts;
  }

  /** Sets {@code return_routed_experts}. */
  @JsonProperty(JSON_PROPERTY_RETURN_ROUTED_EXPERTS)
  public void setReturnRoutedExperts(@jakarta.annotation.Nullable Boolean returnRoutedExperts) {
    this.returnRoutedExperts = returnRoutedExperts;
  }

  /**
   * Sets {@code return_token_ids}: Whether to return the ids of the generated tokens. Default
   * false.
   */
  public MessagesRequest returnTokenIds(@jakarta.annotation.Nullable Boolean returnTokenIds) {
    this.returnTokenIds = returnTokenIds;
    return this;
  }

  /**
   * Returns {@code return_token_ids}: Whether to return the ids of the generated tokens. Default
   * false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RETURN_TOKEN_IDS)
  public Boolean getReturnTokenIds() {
    return returnTokenIds;
  }

  /** Sets {@code return_token_ids}. */
  @JsonProperty(JSON_PROPERTY_RETURN_TOKEN_IDS)
  public void setReturnTokenIds(@jakarta.annotation.Nullable Boolean returnTokenIds) {
    this.returnTokenIds = returnTokenIds;
  }

  /**
   * Sets {@code return_logprob}: Whether to return the log probability of each generated token. The
   * PyTorch backend needs `--logprobs-mode`. Default false.
   */
  public MessagesRequest returnLogprob(@jakarta.annotation.Nullable Boolean returnLogprob) {
    this.returnLogprob = returnLogprob;
    return this;
  }

  /**
   * Returns {@code return_logprob}: Whether to return the log probability of each generated token.
   * The PyTorch backend needs `--logprobs-mode`. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_RETURN_LOGPROB)
  public Boolean getReturnLogprob() {
    return returnLogprob;
  }

  /** Sets {@code return_logprob}. */
  @JsonProperty(JSON_PROPERTY_RETURN_LOGPROB)
  public void setReturnLogprob(@jakarta.annotation.Nullable Boolean returnLogprob) {
    this.returnLogprob = returnLogprob;
  }

  /**
   * Sets {@code include_stop_str_in_output}: Whether the stop sequence that ended the text is kept
   * at its end. Default false.
   */
  public MessagesRequest includeStopStrInOutput(
      @jakarta.annotation.Nullable Boolean includeStopStrInOutput) {
    this.includeStopStrInOutput = includeStopStrInOutput;
    return this;
  }

  /**
   * Returns {@code include_stop_str_in_output}: Whether the stop sequence that ended the text is
   * kept at its end. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT)
  public Boolean getIncludeStopStrInOutput() {
    return includeStopStrInOutput;
  }

  /** Sets {@code include_stop_str_in_output}. */
  @JsonProperty(JSON_PROPERTY_INCLUDE_STOP_STR_IN_OUTPUT)
  public void setIncludeStopStrInOutput(
      @jakarta.annotation.Nullable Boolean includeStopStrInOutput) {
    this.includeStopStrInOutput = includeStopStrInOutput;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    MessagesRequest that = (MessagesRequest) o;
    return Objects.equals(this.model, that.model)
        && Objects.equals(this.messages, that.messages)
        && Objects.equals(this.maxTokens, that.maxTokens)
        && Objects.equals(this.system, that.system)
        && Objects.equals(this.stopSequences, that.stopSequences)
        && Objects.equals(this.stream, that.stream)
        && Objects.equals(this.temperature, that.temperature)
        && Objects.equals(this.topP, that.topP)
        && Objects.equals(this.topK, that.topK)
        && Objects.equals(this.metadata, that.metadata)
        && Objects.equals(this.tools, that.tools)
        && Objects.equals(this.toolChoice, that.toolChoice)
        && Objects.equals(this.serviceTier, that.serviceTier)
        && Objects.equals(this.inputIds, that.inputIds)
        && Objects.equals(this.imageData, that.imageData)
        && Objects.equals(this.returnRoutedExperts, that.returnRoutedExperts)
        && Objects.equals(this.returnTokenIds, that.returnTokenIds)
        && Objects.equals(this.returnLogprob, that.returnLogprob)
        && Objects.equals(this.includeStopStrInOutput, that.includeStopStrInOutput);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        model,
        messages,
        maxTokens,
        system,
        stopSequences,
        stream,
        temperature,
        topP,
        topK,
        metadata,
        tools,
        toolChoice,
        serviceTier,
        inputIds,
        imageData,
        returnRoutedExperts,
        returnTokenIds,
        returnLogprob,
        includeStopStrInOutput);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class MessagesRequest {\n");
    sb.append("    model: ").append(toIndentedString(model)).append("\n");
    sb.append("    messages: ").append(toIndentedString(messages)).append("\n");
    sb.append("    maxTokens: ").append(toIndentedString(maxTokens)).append("\n");
    sb.append("    system: ").append(toIndentedString(system)).append("\n");
    sb.append("    stopSequences: ").append(toIndentedString(stopSequences)).append("\n");
    sb.append("    stream: ").append(toIndentedString(stream)).append("\n");
    sb.append("    temperature: ").append(toIndentedString(temperature)).append("\n");
    sb.append("    topP: ").append(toIndentedString(topP)).append("\n");
    sb.append("    topK: ").append(toIndentedString(topK)).append("\n");
    sb.append("    metadata: ").append(toIndentedString(metadata)).append("\n");
    sb.append("    tools: ").append(toIndentedString(tools)).append("\n");
    sb.append("    toolChoice: ").append(toIndentedString(toolChoice)).append("\n");
    sb.append("    serviceTier: ").append(toIndentedString(serviceTier)).append("\n");
    sb.append("    inputIds: ").append(toIndentedString(inputIds)).append("\n");
    sb.append("    imageData: ").append(toIndentedString(imageData)).append("\n");
    sb.append("    returnRoutedExperts: ")
        .append(toIndentedString(returnRoutedExperts))
        .append("\n");
    sb.append("    returnTokenIds: ").append(toIndentedString(returnTokenIds)).append("\n");
    sb.append("    returnLogprob: ").append(toIndentedString(returnLogprob)).append("\n");
    sb.append("    includeStopStrInOutput: ")
        .append(toIndentedString(includeStopStrInOutput))
        .append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
