package org.caselight.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How a value is generated that has a history to which is added: as every other ({@link
 * CaselightValue}), and with methods that copy it, which stay hidden behind one of its own, such as
 * {@code withUpdate}.
 *
 * <p>It is a style of its own because an argument of {@code Value.Immutable} would stay in the
 * class file, and warn whoever compiles against it without the generator's annotations.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"status:statuses", "status:status"},
    allowedClasspathAnnotations = Override.class)
public @interface AppendOnlyValue {}
