// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * How an engine is split and how large its cache is: what a peer has to know before caches can
 * travel between them. PyTorch backend only.
 */
@JsonPropertyOrder({
  DistServeEngineConfig.JSON_PROPERTY_TP_SIZE,
  DistServeEngineConfig.JSON_PROPERTY_EP_SIZE,
  DistServeEngineConfig.JSON_PROPERTY_DP_SIZE,
  DistServeEngineConfig.JSON_PROPERTY_PP_SIZE,
  DistServeEngineConfig.JSON_PROPERTY_DP_RANK,
  DistServeEngineConfig.JSON_PROPERTY_BLOCK_SIZE,
  DistServeEngineConfig.JSON_PROPERTY_NUM_CPU_BLOCKS,
  DistServeEngineConfig.JSON_PROPERTY_NUM_GPU_BLOCKS
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class DistServeEngineConfig {
  public static final String JSON_PROPERTY_TP_SIZE = "tp_size";
  @jakarta.annotation.Nonnull private Long tpSize;

  public static final String JSON_PROPERTY_EP_SIZE = "ep_size";
  @jakarta.annotation.Nonnull private Long epSize;

  public static final String JSON_PROPERTY_DP_SIZE = "dp_size";
  @jakarta.annotation.Nonnull private Long dpSize;

  public static final String JSON_PROPERTY_PP_SIZE = "pp_size";
  @jakarta.annotation.Nullable private Long ppSize;

  public static final String JSON_PROPERTY_DP_RANK = "dp_rank";
  @jakarta.annotation.Nonnull private Long dpRank;

  public static final String JSON_PROPERTY_BLOCK_SIZE = "block_size";
  @jakarta.annotation.Nonnull private Long blockSize;

  public static final String JSON_PROPERTY_NUM_CPU_BLOCKS = "num_cpu_blocks";
  @jakarta.annotation.Nonnull private Long numCpuBlocks;

  public static final String JSON_PROPERTY_NUM_GPU_BLOCKS = "num_gpu_blocks";
  @jakarta.annotation.Nonnull private Long numGpuBlocks;

  public DistServeEngineConfig() {}

  /**
   * Sets {@code tp_size}: Number of tensor-parallel parts; two engines connect only if they have
   * the same.
   */
  public DistServeEngineConfig tpSize(@jakarta.annotation.Nonnull Long tpSize) {
    this.tpSize = tpSize;
    return this;
  }

  /**
   * Returns {@code tp_size}: Number of tensor-parallel parts; two engines connect only if they have
   * the same.
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TP_SIZE, required = true)
  public Long getTpSize() {
    return tpSize;
  }

  /** Sets {@code tp_size}. */
  @JsonProperty(value = JSON_PROPERTY_TP_SIZE, required = true)
  public void setTpSize(@jakarta.annotation.Nonnull Long tpSize) {
    this.tpSize = tpSize;
  }

  /** Sets {@code ep_size}: Number of expert-parallel parts. */
  public DistServeEngineConfig epSize(@jakarta.annotation.Nonnull Long epSize) {
    this.epSize = epSize;
    return this;
  }

  /** Returns {@code ep_size}: Number of expert-parallel parts. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_EP_SIZE, required = true)
  public Long getEpSize() {
    return epSize;
  }

  /** Sets {@code ep_size}. */
  @JsonProperty(value = JSON_PROPERTY_EP_SIZE, required = true)
  public void setEpSize(@jakarta.annotation.Nonnull Long epSize) {
    this.epSize = epSize;
  }

  /** Sets {@code dp_size}: Number of data-parallel parts. */
  public DistServeEngineConfig dpSize(@jakarta.annotation.Nonnull Long dpSize) {
    this.dpSize = dpSize;
    return this;
  }

  /** Returns {@code dp_size}: Number of data-parallel parts. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DP_SIZE, required = true)
  public Long getDpSize() {
    return dpSize;
  }

  /** Sets {@code dp_size}. */
  @JsonProperty(value = JSON_PROPERTY_DP_SIZE, required = true)
  public void setDpSize(@jakarta.annotation.Nonnull Long dpSize) {
    this.dpSize = dpSize;
  }

  /** Sets {@code pp_size}: Always null. */
  public DistServeEngineConfig ppSize(@jakarta.annotation.Nullable Long ppSize) {
    this.ppSize = ppSize;
    return this;
  }

  /** Returns {@code pp_size}: Always null. */
  @jakarta.annotation.Nullable
  @JsonProperty(value = JSON_PROPERTY_PP_SIZE, required = true)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public Long getPpSize() {
    return ppSize;
  }

  /** Sets {@code pp_size}. */
  @JsonProperty(value = JSON_PROPERTY_PP_SIZE, required = true)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public void setPpSize(@jakarta.annotation.Nullable Long ppSize) {
    this.ppSize = ppSize;
  }

  /** Sets {@code dp_rank}: Which of the data-parallel parts this is, from 0. */
  public DistServeEngineConfig dpRank(@jakarta.annotation.Nonnull Long dpRank) {
    this.dpRank = dpRank;
    return this;
  }

  /** Returns {@code dp_rank}: Which of the data-parallel parts this is, from 0. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_DP_RANK, required = true)
  public Long getDpRank() {
    return dpRank;
  }

  /** Sets {@code dp_rank}. */
  @JsonProperty(value = JSON_PROPERTY_DP_RANK, required = true)
  public void setDpRank(@jakarta.annotation.Nonnull Long dpRank) {
    this.dpRank = dpRank;
  }

  /** Sets {@code block_size}: Tokens a block of the key-value cache. */
  public DistServeEngineConfig blockSize(@jakarta.annotation.Nonnull Long blockSize) {
    this.blockSize = blockSize;
    return this;
  }

  /** Returns {@code block_size}: Tokens a block of the key-value cache. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_BLOCK_SIZE, required = true)
  public Long getBlockSize() {
    return blockSize;
  }

  /** Sets {@code block_size}. */
  @JsonProperty(value = JSON_PROPERTY_BLOCK_SIZE, required = true)
  public void setBlockSize(@jakarta.annotation.Nonnull Long blockSize) {
    this.blockSize = blockSize;
  }

  /** Sets {@code num_cpu_blocks}: Blocks of the key-value cache in main memory. */
  public DistServeEngineConfig numCpuBlocks(@jakarta.annotation.Nonnull Long numCpuBlocks) {
    this.numCpuBlocks = numCpuBlocks;
    return this;
  }

  /** Returns {@code num_cpu_blocks}: Blocks of the key-value cache in main memory. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_NUM_CPU_BLOCKS, required = true)
  public Long getNumCpuBlocks() {
    return numCpuBlocks;
  }

  /** Sets {@code num_cpu_blocks}. */
  @JsonProperty(value = JSON_PROPERTY_NUM_CPU_BLOCKS, required = true)
  public void setNumCpuBlocks(@jakarta.annotation.Nonnull Long numCpuBlocks) {
    this.numCpuBlocks = numCpuBlocks;
  }

  /** Sets {@code num_gpu_blocks}: Blocks of the key-value cache in GPU memory. */
  public DistServeEngineConfig numGpuBlocks(@jakarta.annotation.Nonnull Long numGpuBlocks) {
    this.numGpuBlocks = numGpuBlocks;
    return this;
  }

  /** Returns {@code num_gpu_blocks}: Blocks of the key-value cache in GPU memory. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_NUM_GPU_BLOCKS, required = true)
  public Long getNumGpuBlocks() {
    return numGpuBlocks;
  }

  /** Sets {@code num_gpu_blocks}. */
  @JsonProperty(value = JSON_PROPERTY_NUM_GPU_BLOCKS, required = true)
  public void setNumGpuBlocks(@jakarta.annotation.Nonnull Long numGpuBlocks) {
    this.numGpuBlocks = numGpuBlocks;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    DistServeEngineConfig that = (DistServeEngineConfig) o;
    return Objects.equals(this.tpSize, that.tpSize)
        && Objects.equals(this.epSize, that.epSize)
        && Objects.equals(this.dpSize, that.dpSize)
        && Objects.equals(this.ppSize, that.ppSize)
        && Objects.equals(this.dpRank, that.dpRank)
        && Objects.equals(this.blockSize, that.blockSize)
        && Objects.equals(this.numCpuBlocks, that.numCpuBlocks)
        && Objects.equals(this.numGpuBlocks, that.numGpuBlocks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        tpSize, epSize, dpSize, ppSize, dpRank, blockSize, numCpuBlocks, numGpuBlocks);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class DistServeEngineConfig {\n");
    sb.append("    tpSize: ").append(toIndentedString(tpSize)).append("\n");
    sb.append("    epSize: ").append(toIndentedString(epSize)).append("\n");
    sb.append("    dpSize: ").append(toIndentedString(dpSize)).append("\n");
    sb.append("    ppSize: ").append(toIndentedString(ppSize)).append("\n");
    sb.append("    dpRank: ").append(toIndentedString(dpRank)).append("\n");
    sb.append("    blockSize: ").append(toIndentedString(blockSize)).append("\n");
    sb.append("    numCpuBlocks: ").append(toIndentedString(numCpuBlocks)).append("\n");
    sb.append("    numGpuBlocks: ").append(toIndentedString(numGpuBlocks)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
