package io.github.lmdeploy.client;

/** Settings of one call. Immutable, and may be shared. */
public final class RequestOptions {
  static final RequestOptions DEFAULTS = builder().build();

  private final boolean allowTruncated;

  private RequestOptions(Builder builder) {
    this.allowTruncated = builder.allowTruncated;
  }

  /** Returns a builder with the default of each setting. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns whether a stream may end before its terminator. */
  public boolean allowTruncated() {
    return allowTruncated;
  }

  /** Collects the settings of one call. Not to be shared between threads. */
  public static final class Builder {
    private boolean allowTruncated;

    private Builder() {}

    /**
     * Sets whether a stream whose body ends before the stream's terminator ends normally instead of
     * with a {@link io.github.lmdeploy.client.errors.TruncatedException}. Default: false.
     */
    public Builder allowTruncated(boolean allowTruncated) {
      this.allowTruncated = allowTruncated;
      return this;
    }

    /** Returns the settings. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
