package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.caselight.indicator.DirectionOfTravel;
import org.caselight.indicator.Rag;

/**
 * Indicators, one below the other: the figure, what it is held against, and what that says.
 *
 * @param caption what the indicators have in common
 * @param rows the indicators
 */
public record Kpis(Words caption, ImmutableList<Row> rows) implements Block {
  /**
   * Takes indicators.
   *
   * @param caption what they have in common
   * @param rows the indicators
   * @throws IllegalArgumentException if {@code caption} is empty or there are no indicators
   */
  public Kpis {
    checkArgument(!caption.isEmpty(), "caption: must not be empty");
    checkArgument(!rows.isEmpty(), "rows: must not be empty");
  }

  @Override
  public Stream<Words> words() {
    return Stream.concat(Stream.of(caption), rows.stream().flatMap(Row::words));
  }

  @Override
  public <T> T writtenBy(Writer<T> writer) {
    return writer.kpis(this);
  }

  /**
   * One indicator. What is empty is shown as a dash.
   *
   * @param title what is measured
   * @param about of whom and when, if the caption does not say
   * @param figure the figure
   * @param interval between which figures chance alone could have put it
   * @param target what it should be
   * @param rag how it stands against the target
   * @param direction whether it is getting better
   * @param movement which way the figure went
   * @param benchmark what others have
   * @param why what that says, in a sentence
   * @param source the reference of a printed figure, or that it is computed or made up
   */
  public record Row(
      Words title,
      Words about,
      Words figure,
      Words interval,
      Words target,
      Optional<Rag> rag,
      Optional<DirectionOfTravel> direction,
      Optional<Movement> movement,
      Words benchmark,
      Words why,
      Words source) {
    /**
     * Takes an indicator.
     *
     * @throws IllegalArgumentException if {@code title} or {@code figure} is empty
     */
    public Row {
      checkArgument(!title.isEmpty(), "title: must not be empty");
      checkArgument(!figure.isEmpty(), "figure: must not be empty");
    }

    /**
     * Begins an indicator.
     *
     * @param title what is measured
     * @param figure the figure
     * @return a builder that knows nothing else
     */
    public static Builder builder(Words title, Words figure) {
      return new Builder(title, figure);
    }

    /**
     * Whether the figure is held against something, so that it could have a colour.
     *
     * @return true if there is a target or a colour
     */
    public boolean isHeldAgainstTarget() {
      return !target.isEmpty() || rag.isPresent();
    }

    /**
     * Which way it went: first whether that is better, then the way itself, so that no arrow is
     * taken for praise.
     *
     * @return {@code Improving (fell ↓)}, {@code Improving}, {@code Fell ↓}, or nothing
     */
    public String travel() {
      if (direction.isEmpty()) {
        return movement.map(Movement::shown).map(Words::sentence).orElse("");
      }
      return Words.sentence(direction.get().label())
          + movement.map(moved -> " (" + moved.shown() + ")").orElse("");
    }

    private Stream<Words> words() {
      return Stream.of(title, about, figure, interval, target, benchmark, why, source);
    }

    /** Builds an indicator. */
    public static final class Builder {
      private final Words title;
      private final Words figure;
      private Words about = Words.NONE;
      private Words interval = Words.NONE;
      private Words target = Words.NONE;
      private Optional<Rag> rag = Optional.empty();
      private Optional<DirectionOfTravel> direction = Optional.empty();
      private Optional<Movement> movement = Optional.empty();
      private Words benchmark = Words.NONE;
      private Words why = Words.NONE;
      private Words source = Words.NONE;

      private Builder(Words title, Words figure) {
        this.title = title;
        this.figure = figure;
      }

      /**
       * Says of whom and when.
       *
       * @param about of whom and when
       * @return this builder
       */
      public Builder about(Words about) {
        this.about = about;
        return this;
      }

      /**
       * Says between which figures chance alone could have put it.
       *
       * @param interval the interval, and of what confidence
       * @return this builder
       */
      public Builder interval(Words interval) {
        this.interval = interval;
        return this;
      }

      /**
       * Says what it should be, and how it stands against that.
       *
       * @param target what it should be
       * @param rag the colour; empty if there is none
       * @return this builder
       */
      public Builder target(Words target, Optional<Rag> rag) {
        this.target = target;
        this.rag = rag;
        return this;
      }

      /**
       * Says whether it is getting better, and which way the figure went.
       *
       * @param direction whether it is getting better; empty if neither way is
       * @param movement which way the figure went; empty if that is not to be said
       * @return this builder
       */
      public Builder direction(Optional<DirectionOfTravel> direction, Optional<Movement> movement) {
        this.direction = direction;
        this.movement = movement;
        return this;
      }

      /**
       * Says what others have.
       *
       * @param benchmark what others have, and who they are
       * @return this builder
       */
      public Builder benchmark(Words benchmark) {
        this.benchmark = benchmark;
        return this;
      }

      /**
       * Says what that means.
       *
       * @param why a sentence
       * @return this builder
       */
      public Builder why(Words why) {
        this.why = why;
        return this;
      }

      /**
       * Says where the figure is from.
       *
       * @param source the reference, or that it is computed or made up
       * @return this builder
       */
      public Builder source(Words source) {
        this.source = source;
        return this;
      }

      /**
       * Ends the indicator.
       *
       * @return the indicator
       * @throws IllegalArgumentException if title or figure is empty
       */
      public Row build() {
        return new Row(
            title, about, figure, interval, target, rag, direction, movement, benchmark, why,
            source);
      }
    }
  }
}
