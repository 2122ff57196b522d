package org.caselight.examples.spark;

import java.io.Serializable;
import java.util.function.Supplier;

/**
 * Makes something where it is needed, on whatever machine that is. A lambda is one; what it uses
 * from around it goes along, and has to be serializable.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface SerializableSupplier<T> extends Supplier<T>, Serializable {}
