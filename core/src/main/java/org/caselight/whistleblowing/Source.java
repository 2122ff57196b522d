package org.caselight.whistleblowing;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.caselight.internal.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who blew the whistle, as far as it may be known?
 *
 * <p>An anonymous source has no place to put a name. A confidential and a named one may hold who it
 * is, and print it nowhere: they print as what they are, {@code confidential} and {@code named}.
 * The identity is had only from the one accessor of each, whose name says whom it is for; whoever
 * holds a {@code Source} alone does not come by it. Two are equal if they are of one kind and one
 * identity, but the identity is no part of the hash code, for a hash that is printed lets a guess
 * be checked.
 */
public sealed interface Source extends Serializable
    permits Source.Anonymous, Source.Confidential, Source.Named {

  /**
   * A source nobody knows.
   *
   * @return the source
   */
  static Anonymous anonymous() {
    return Anonymous.ONLY;
  }

  /**
   * A source whose identity is kept by those who were told.
   *
   * @param identity who it is: a name, or a pseudonym that leads to one
   * @return the source
   * @throws IllegalArgumentException if the identity is blank or has blanks around it; the message
   *     withholds it
   */
  static Confidential confidential(String identity) {
    return new Confidential(Words.requirePseudonym("identity", identity));
  }

  /**
   * A source whose identity is kept by those who were told, and nowhere here.
   *
   * @return the source
   */
  static Confidential confidential() {
    return new Confidential(null);
  }

  /**
   * A source who gave a name that is kept elsewhere.
   *
   * @return the source
   */
  static Named named() {
    return new Named(null);
  }

  /**
   * A source who gave a name.
   *
   * @param name the name
   * @return the source
   * @throws IllegalArgumentException if the name is blank or has blanks around it; the message
   *     withholds it
   */
  static Named named(String name) {
    return new Named(Words.requirePseudonym("name", name));
  }

  /**
   * How much is known of the source.
   *
   * @return the kind
   */
  SourceKind kind();

  /**
   * The source in words, without its identity.
   *
   * @return {@code anonymous}, {@code confidential} or {@code named}
   */
  default String label() {
    return kind().label();
  }

  /** A source nobody knows. */
  final class Anonymous implements Source {
    private static final long serialVersionUID = 1L;

    private static final Anonymous ONLY = new Anonymous();

    private Anonymous() {}

    @Override
    public SourceKind kind() {
      return SourceKind.ANONYMOUS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Anonymous;
    }

    @Override
    public int hashCode() {
      return label().hashCode();
    }

    /**
     * What it is.
     *
     * @return {@code anonymous}
     */
    @Override
    public String toString() {
      return label();
    }
  }

  /** A source whose identity is kept by those who were told. */
  final class Confidential implements Source {
    private static final long serialVersionUID = 1L;

    private final @Nullable String identity;

    private Confidential(@Nullable String identity) {
      this.identity = identity;
    }

    @Override
    public SourceKind kind() {
      return SourceKind.CONFIDENTIAL;
    }

    /**
     * Who it is, for the one officer who was told and has to keep it: to write back, and to protect
     * from reprisal. For no report, list or log.
     *
     * @return the identity, empty if it is kept elsewhere
     */
    public Optional<String> identityForTheOfficerWhoWasTold() {
      return Optional.ofNullable(identity);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Confidential that && Objects.equals(identity, that.identity);
    }

    @Override
    public int hashCode() {
      return label().hashCode();
    }

    /**
     * What it is, not who.
     *
     * @return {@code confidential}
     */
    @Override
    public String toString() {
      return label();
    }
  }

  /** A source who gave a name. */
  final class Named implements Source {
    private static final long serialVersionUID = 1L;

    private final @Nullable String name;

    private Named(@Nullable String name) {
      this.name = name;
    }

    @Override
    public SourceKind kind() {
      return SourceKind.NAMED;
    }

    /**
     * Who it is, for those who look into what was raised. For no report, list or log.
     *
     * @return the name, empty if it is kept elsewhere
     */
    public Optional<String> nameForThoseWhoInvestigate() {
      return Optional.ofNullable(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Named that && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
      return label().hashCode();
    }

    /**
     * What it is, not who.
     *
     * @return {@code named}
     */
    @Override
    public String toString() {
      return label();
    }
  }
}
