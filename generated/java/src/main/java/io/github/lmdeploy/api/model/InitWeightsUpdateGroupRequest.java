// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * The process group of torch.distributed that a trainer broadcasts weights through, and the
 * engine's place in it. PyTorch backend only.
 */
@JsonPropertyOrder({
  InitWeightsUpdateGroupRequest.JSON_PROPERTY_MASTER_ADDRESS,
  InitWeightsUpdateGroupRequest.JSON_PROPERTY_MASTER_PORT,
  InitWeightsUpdateGroupRequest.JSON_PROPERTY_RANK_OFFSET,
  InitWeightsUpdateGroupRequest.JSON_PROPERTY_WORLD_SIZE,
  InitWeightsUpdateGroupRequest.JSON_PROPERTY_GROUP_NAME,
  InitWeightsUpdateGroupRequest.JSON_PROPERTY_BACKEND
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class InitWeightsUpdateGroupRequest {
  public static final String JSON_PROPERTY_MASTER_ADDRESS = "master_address";
  @jakarta.annotation.Nonnull private String masterAddress;

  public static final String JSON_PROPERTY_MASTER_PORT = "master_port";
  @jakarta.annotation.Nonnull private Long masterPort;

  public static final String JSON_PROPERTY_RANK_OFFSET = "rank_offset";
  @jakarta.annotation.Nonnull private Long rankOffset;

  public static final String JSON_PROPERTY_WORLD_SIZE = "world_size";
  @jakarta.annotation.Nonnull private Long worldSize;

  public static final String JSON_PROPERTY_GROUP_NAME = "group_name";
  @jakarta.annotation.Nonnull private String groupName;

  public static final String JSON_PROPERTY_BACKEND = "backend";
  @jakarta.annotation.Nullable private String backend;

  public InitWeightsUpdateGroupRequest() {}

  /**
   * Sets {@code master_address}: Host name or address of the group's rendezvous, as the trainer has
   * it.
   */
  public InitWeightsUpdateGroupRequest masterAddress(
      @jakarta.annotation.Nonnull String masterAddress) {
    this.masterAddress = masterAddress;
    return this;
  }

  /**
   * Returns {@code master_address}: Host name or address of the group's rendezvous, as the trainer
   * has it.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MASTER_ADDRESS, required = true)
  public String getMasterAddress() {
    return masterAddress;
  }

  /** Sets {@code master_address}. */
  @JsonProperty(value = JSON_PROPERTY_MASTER_ADDRESS, required = true)
  public void setMasterAddress(@jakarta.annotation.Nonnull String masterAddress) {
    this.masterAddress = masterAddress;
  }

  /** Sets {@code master_port}: TCP port of the rendezvous. */
  public InitWeightsUpdateGroupRequest masterPort(@jakarta.annotation.Nonnull Long masterPort) {
    this.masterPort = masterPort;
    return this;
  }

  /** Returns {@code master_port}: TCP port of the rendezvous. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_MASTER_PORT, required = true)
  public Long getMasterPort() {
    return masterPort;
  }

  /** Sets {@code master_port}. */
  @JsonProperty(value = JSON_PROPERTY_MASTER_PORT, required = true)
  public void setMasterPort(@jakarta.annotation.Nonnull Long masterPort) {
    this.masterPort = masterPort;
  }

  /**
   * Sets {@code rank_offset}: Rank of the engine's first worker; the others follow. The trainer is
   * rank 0, from which weights come.
   */
  public InitWeightsUpdateGroupRequest rankOffset(@jakarta.annotation.Nonnull Long rankOffset) {
    this.rankOffset = rankOffset;
    return this;
  }

  /**
   * Returns {@code rank_offset}: Rank of the engine's first worker; the others follow. The trainer
   * is rank 0, from which weights come.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_RANK_OFFSET, required = true)
  public Long getRankOffset() {
    return rankOffset;
  }

  /** Sets {@code rank_offset}. */
  @JsonProperty(value = JSON_PROPERTY_RANK_OFFSET, required = true)
  public void setRankOffset(@jakarta.annotation.Nonnull Long rankOffset) {
    this.rankOffset = rankOffset;
  }

  /**
   * Sets {@code world_size}: Processes in the group: the trainer's and every worker of every
   * engine.
   */
  public InitWeightsUpdateGroupRequest worldSize(@jakarta.annotation.Nonnull Long worldSize) {
    this.worldSize = worldSize;
    return this;
  }

  /**
   * Returns {@code world_size}: Processes in the group: the trainer's and every worker of every
   * engine.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_WORLD_SIZE, required = true)
  public Long getWorldSize() {
    return worldSize;
  }

  /** Sets {@code world_size}. */
  @JsonProperty(value = JSON_PROPERTY_WORLD_SIZE, required = true)
  public void setWorldSize(@jakarta.annotation.Nonnull Long worldSize) {
    this.worldSize = worldSize;
  }

  /**
   * Sets {@code group_name}: A name of your own for the group, by which the later calls name it.
   * Must not be empty or in use.
   */
  public InitWeightsUpdateGroupRequest groupName(@jakarta.annotation.Nonnull String groupName) {
    this.groupName = groupName;
    return this;
  }

  /**
   * Returns {@code group_name}: A name of your own for the group, by which the later calls name it.
   * Must not be empty or in use.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_GROUP_NAME, required = true)
  public String getGroupName() {
    return groupName;
  }

  /** Sets {@code group_name}. */
  @JsonProperty(value = JSON_PROPERTY_GROUP_NAME, required = true)
  public void setGroupName(@jakarta.annotation.Nonnull String groupName) {
    this.groupName = groupName;
  }

  /** Sets {@code backend}: The backend of torch.distributed. Default nccl. */
  public InitWeightsUpdateGroupRequest backend(@jakarta.annotation.Nullable String backend) {
    this.backend = backend;
    return this;
  }

  /** Returns {@code backend}: The backend of torch.distributed. Default nccl. */
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

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    InitWeightsUpdateGroupRequest that = (InitWeightsUpdateGroupRequest) o;
    return Objects.equals(this.masterAddress, that.masterAddress)
        && Objects.equals(this.masterPort, that.masterPort)
        && Objects.equals(this.rankOffset, that.rankOffset)
        && Objects.equals(this.worldSize, that.worldSize)
        && Objects.equals(this.groupName, that.groupName)
        && Objects.equals(this.backend, that.backend);
  }

  @Override
  public int hashCode() {
    return Objects.hash(masterAddress, masterPort, rankOffset, worldSize, groupName, backend);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class InitWeightsUpdateGroupRequest {\n");
    sb.append("    masterAddress: ").append(toIndentedString(masterAddress)).append("\n");
    sb.append("    masterPort: ").append(toIndentedString(masterPort)).append("\n");
    sb.append("    rankOffset: ").append(toIndentedString(rankOffset)).append("\n");
    sb.append("    worldSize: ").append(toIndentedString(worldSize)).append("\n");
    sb.append("    groupName: ").append(toIndentedString(groupName)).append("\n");
    sb.append("    backend: ").append(toIndentedString(backend)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
