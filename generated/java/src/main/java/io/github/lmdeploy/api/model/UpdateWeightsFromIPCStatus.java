// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether weights can be received from checkpoint-engine, and if not, why. */
@JsonPropertyOrder({
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_READY,
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_MESSAGE,
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_BACKEND,
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_DEVICE_TYPE,
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_CHECKPOINT_ENGINE_VERSION,
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_IS_SLEEPING,
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_SLEEPING_TAGS,
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_DEVICE_UUIDS,
  UpdateWeightsFromIPCStatus.JSON_PROPERTY_WORKER_RANKS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class UpdateWeightsFromIPCStatus {
  public static final String JSON_PROPERTY_READY = "ready";
  @jakarta.annotation.Nonnull private Boolean ready;

  public static final String JSON_PROPERTY_MESSAGE = "message";
  @jakarta.annotation.Nonnull private String message;

  public static final String JSON_PROPERTY_BACKEND = "backend";
  @jakarta.annotation.Nullable private String backend;

  public static final String JSON_PROPERTY_DEVICE_TYPE = "device_type";
  @jakarta.annotation.Nullable private String deviceType;

  public static final String JSON_PROPERTY_CHECKPOINT_ENGINE_VERSION = "checkpoint_engine_version";
  @jakarta.annotation.Nullable private String checkpointEngineVersion;

  public static final String JSON_PROPERTY_IS_SLEEPING = "is_sleeping";
  @jakarta.annotation.Nonnull private Boolean isSleeping;

  public static final String JSON_PROPERTY_SLEEPING_TAGS = "sleeping_tags";
  @jakarta.annotation.Nonnull private List<String> sleepingTags;

  public static final String JSON_PROPERTY_DEVICE_UUIDS = "device_uuids";
  @jakarta.annotation.Nonnull private List<String> deviceUuids;

  public static final String JSON_PROPERTY_WORKER_RANKS = "worker_ranks";
  @jakarta.annotation.Nonnull private List<Long> workerRanks;

  public UpdateWeightsFromIPCStatus() {}

  /** Sets {@code ready}: Whether an update can start now. */
  public UpdateWeightsFromIPCStatus ready(@jakarta.annotation.Nonnull Boolean ready) {
    this.ready = ready;
    return this;
  }

  /** Returns {@code ready}: Whether an update can start now. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_READY, required = true)
  public Boolean getReady() {
    return ready;
  }

  /** Sets {@code ready}. */
  @JsonProperty(value = JSON_PROPERTY_READY, required = true)
  public void setReady(@jakarta.annotation.Nonnull Boolean ready) {
    this.ready = ready;
  }

  /** Sets {@code message}: What is missing, or that all is ready. */
  public UpdateWeightsFromIPCStatus message(@jakarta.annotation.Nonnull String message) {
    this.message = message;
    return this;
  }

  /** Returns {@code message}: What is missing, or that all is ready. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MESSAGE, required = true)
  public String getMessage() {
    return message;
  }

  /** Sets {@code message}. */
  @JsonProperty(value = JSON_PROPERTY_MESSAGE, required = true)
  public void setMessage(@jakarta.annotation.Nonnull String message) {
    this.message = message;
  }

  /** Sets {@code backend}: `pytorch` or `turbomind`; only the first can be ready. */
  public UpdateWeightsFromIPCStatus backend(@jakarta.annotation.Nullable String backend) {
    this.backend = backend;
    return this;
  }

  /** Returns {@code backend}: `pytorch` or `turbomind`; only the first can be ready. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_BACKEND)
  public String getBackend() {
    return backend;
  }

  /** Sets {@code backend}. */
  @JsonProperty(JSON_PROPERTY_BACKEND)
  public void setBackend(@jakarta.annotation.Nullable String backend) {
    this.backend = backend;
  }

  /** Sets {@code device_type}: What the engine runs on, such as `cuda`; null with TurboMind. */
  public UpdateWeightsFromIPCStatus deviceType(@jakarta.annotation.Nullable String deviceType) {
    this.deviceType = deviceType;
    return this;
  }

  /** Returns {@code device_type}: What the engine runs on, such as `cuda`; null with TurboMind. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_DEVICE_TYPE)
  public String getDeviceType() {
    return deviceType;
  }

  /** Sets {@code device_type}. */
  @JsonProperty(JSON_PROPERTY_DEVICE_TYPE)
  public void setDeviceType(@jakarta.annotation.Nullable String deviceType) {
    this.deviceType = deviceType;
  }

  /**
   * Sets {@code checkpoint_engine_version}: Version of checkpoint-engine on the workers, with
   * commas between if they differ; null if it is not installed.
   */
  public UpdateWeightsFromIPCStatus checkpointEngineVersion(
      @jakarta.annotation.Nullable String checkpointEngineVersion) {
    this.checkpointEngineVersion = checkpointEngineVersion;
    return this;
  }

  /**
   * Returns {@code checkpoint_engine_version}: Version of checkpoint-engine on the workers, with
   * commas between if they differ; null if it is not installed.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_CHECKPOINT_ENGINE_VERSION)
  public String getCheckpointEngineVersion() {
    return checkpointEngineVersion;
  }

  /** Sets {@code checkpoint_engine_version}. */
  @JsonProperty(JSON_PROPERTY_CHECKPOINT_ENGINE_VERSION)
  public void setCheckpointEngineVersion(
      @jakarta.annotation.Nullable String checkpointEngineVersion) {
    this.checkpointEngineVersion = checkpointEngineVersion;
  }

  /** Sets {@code is_sleeping}: Whether any part of the engine is asleep. Default false. */
  public UpdateWeightsFromIPCStatus isSleeping(@jakarta.annotation.Nonnull Boolean isSleeping) {
    this.isSleeping = isSleeping;
    return this;
  }

  /** Returns {@code is_sleeping}: Whether any part of the engine is asleep. Default false. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_IS_SLEEPING, required = true)
  public Boolean getIsSleeping() {
    return isSleeping;
  }

  /** Sets {@code is_sleeping}. */
  @JsonProperty(value = JSON_PROPERTY_IS_SLEEPING, required = true)
  public void setIsSleeping(@jakarta.annotation.Nonnull Boolean isSleeping) {
    this.isSleeping = isSleeping;
  }

  /**
   * Sets {@code sleeping_tags}: The parts that are asleep: `weights`, `kv_cache`. For an update
   * `kv_cache` has to be.
   */
  public UpdateWeightsFromIPCStatus sleepingTags(
      @jakarta.annotation.Nonnull List<String> sleepingTags) {
    this.sleepingTags = sleepingTags;
    return this;
  }

  /** Adds an item to {@code sleeping_tags}. */
  public UpdateWeightsFromIPCStatus addSleepingTagsItem(String sleepingTagsItem) {
    if (this.sleepingTags == null) {
      this.sleepingTags = new ArrayList<>();
    }
    this.sleepingTags.add(sleepingTagsItem);
    return this;
  }

  /**
   * Returns {@code sleeping_tags}: The parts that are asleep: `weights`, `kv_cache`. For an update
   * `kv_cache` has to be.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SLEEPING_TAGS, required = true)
  public List<String> getSleepingTags() {
    return sleepingTags;
  }

  /** Sets {@code sleeping_tags}. */
  @JsonProperty(value = JSON_PROPERTY_SLEEPING_TAGS, required = true)
  public void setSleepingTags(@jakarta.annotation.Nonnull List<String> sleepingTags) {
    this.sleepingTags = sleepingTags;
  }

  /**
   * Sets {@code device_uuids}: The GPU of each worker, such as `GPU-8a3c…`: the keys of
   * `zmq_handles`. Empty unless PyTorch on CUDA.
   */
  public UpdateWeightsFromIPCStatus deviceUuids(
      @jakarta.annotation.Nonnull List<String> deviceUuids) {
    this.deviceUuids = deviceUuids;
    return this;
  }

  /** Adds an item to {@code device_uuids}. */
  public UpdateWeightsFromIPCStatus addDeviceUuidsItem(String deviceUuidsItem) {
    if (this.deviceUuids == null) {
      this.deviceUuids = new ArrayList<>();
    }
    this.deviceUuids.add(deviceUuidsItem);
    return this;
  }

  /**
   * Returns {@code device_uuids}: The GPU of each worker, such as `GPU-8a3c…`: the keys of
   * `zmq_handles`. Empty unless PyTorch on CUDA.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DEVICE_UUIDS, required = true)
  public List<String> getDeviceUuids() {
    return deviceUuids;
  }

  /** Sets {@code device_uuids}. */
  @JsonProperty(value = JSON_PROPERTY_DEVICE_UUIDS, required = true)
  public void setDeviceUuids(@jakarta.annotation.Nonnull List<String> deviceUuids) {
    this.deviceUuids = deviceUuids;
  }

  /** Sets {@code worker_ranks}: The rank of each worker, in the order of `device_uuids`. */
  public UpdateWeightsFromIPCStatus workerRanks(
      @jakarta.annotation.Nonnull List<Long> workerRanks) {
    this.workerRanks = workerRanks;
    return this;
  }

  /** Adds an item to {@code worker_ranks}. */
  public UpdateWeightsFromIPCStatus addWorkerRanksItem(Long workerRanksItem) {
    if (this.workerRanks == null) {
      this.workerRanks = new ArrayList<>();
    }
    this.workerRanks.add(workerRanksItem);
    return this;
  }

  /** Returns {@code worker_ranks}: The rank of each worker, in the order of `device_uuids`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_WORKER_RANKS, required = true)
  public List<Long> getWorkerRanks() {
    return workerRanks;
  }

  /** Sets {@code worker_ranks}. */
  @JsonProperty(value = JSON_PROPERTY_WORKER_RANKS, required = true)
  public void setWorkerRanks(@jakarta.annotation.Nonnull List<Long> workerRanks) {
    this.workerRanks = workerRanks;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    UpdateWeightsFromIPCStatus that = (UpdateWeightsFromIPCStatus) o;
    return Objects.equals(this.ready, that.ready)
        && Objects.equals(this.message, that.message)
        && Objects.equals(this.backend, that.backend)
        && Objects.equals(this.deviceType, that.deviceType)
        && Objects.equals(this.checkpointEngineVersion, that.checkpointEngineVersion)
        && Objects.equals(this.isSleeping, that.isSleeping)
        && Objects.equals(this.sleepingTags, that.sleepingTags)
        && Objects.equals(this.deviceUuids, that.deviceUuids)
        && Objects.equals(this.workerRanks, that.workerRanks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        ready,
        message,
        backend,
        deviceType,
        checkpointEngineVersion,
        isSleeping,
        sleepingTags,
        deviceUuids,
        workerRanks);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class UpdateWeightsFromIPCStatus {\n");
    sb.append("    ready: ").append(toIndentedString(ready)).append("\n");
    sb.append("    message: ").append(toIndentedString(message)).append("\n");
    sb.append("    backend: ").append(toIndentedString(backend)).append("\n");
    sb.append("    deviceType: ").append(toIndentedString(deviceType)).append("\n");
    sb.append("    checkpointEngineVersion: ")
        .append(toIndentedString(checkpointEngineVersion))
        .append("\n");
    sb.append("    isSleeping: ").append(toIndentedString(isSleeping)).append("\n");
    sb.append("    sleepingTags: ").append(toIndentedString(sleepingTags)).append("\n");
    sb.append("    deviceUuids: ").append(toIndentedString(deviceUuids)).append("\n");
    sb.append("    workerRanks: ").append(toIndentedString(workerRanks)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
