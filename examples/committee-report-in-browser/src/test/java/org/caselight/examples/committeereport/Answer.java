package org.caselight.examples.committeereport;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * What a browser answered, or logged: fields that must be there.
 *
 * @param fields the fields
 */
record Answer(Map<?, ?> fields) {
  static Answer of(Object object) {
    return new Answer((Map<?, ?>) object);
  }

  private Object field(String name) {
    return requireNonNull(fields.get(name), name);
  }

  Answer in(String name) {
    return of(field(name));
  }

  String text(String name) {
    return (String) field(name);
  }

  long number(String name) {
    return ((Number) field(name)).longValue();
  }

  boolean is(String name) {
    return (Boolean) field(name);
  }
}
