// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api;

/** What this package was made of. */
public final class Versions {
  /** The version of the clients. */
  public static final String CLIENT = "0.1.0";

  /** The version of LMDeploy that this package was made for. */
  public static final String SERVER = "0.18.0";

  private Versions() {}
}
