package org.caselight.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How every value of the library is generated.
 *
 * <p>The implementation and its builder stay hidden: a user meets the abstract class and its nested
 * {@code Builder}. {@code Override} is the only annotation in generated code, so that users need
 * neither the generator nor its annotations to compile without a warning. For the same reason a
 * value is annotated without arguments: javac warns of those that it cannot look up.
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
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = Override.class)
public @interface CaselightValue {}
