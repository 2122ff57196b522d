package org.caselight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A consumer that has the packaged jar and Guava with what Guava brings, and neither Immutables nor
 * JSpecify, compiles without a warning and runs: on the module path and on the class path.
 */
class PackagedJarIT {
  private static final Path CONSUMER = Path.of("src", "consumer", "java");
  private static final Path PROGRAMS = CONSUMER.resolve("org/example/council");
  private static final Path README = Path.of("..", "README.md");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WeeklyReport",
        "MonthlyFigures",
        "MondayMorning",
        "PromisesKept",
        "AgainstNeighbours",
        "KeyFigures"
      })
  void compilesAndRunsOnTheModulePath(String program, @TempDir Path compiled) throws Exception {
    String path = libraries();
    compile(
        compiled,
        List.of("--module-path", path),
        List.of(CONSUMER.resolve("module-info.java"), sourceOf(program)));
    assertThat(
            run(
                "--module-path",
                path + File.pathSeparator + compiled,
                "--module",
                "org.example.council/org.example.council." + program))
        .isEqualTo(outputInReadme(program));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WeeklyReport",
        "MonthlyFigures",
        "MondayMorning",
        "PromisesKept",
        "AgainstNeighbours",
        "KeyFigures"
      })
  void compilesAndRunsOnTheClassPath(String program, @TempDir Path compiled) throws Exception {
    String path = libraries();
    compile(compiled, List.of("-classpath", path), List.of(sourceOf(program)));
    assertThat(
            run(
                "-classpath",
                path + File.pathSeparator + compiled,
                "org.example.council." + program))
        .isEqualTo(outputInReadme(program));
  }

  private static Path sourceOf(String program) {
    return PROGRAMS.resolve(program + ".java");
  }

  /** The program as the README has to show it. */
  private static String block(String program) throws IOException {
    String source = Files.readString(sourceOf(program), UTF_8);
    return source
        .substring(source.indexOf("// README begins\n"), source.indexOf("    // README ends"))
        .substring("// README begins\n".length())
        .lines()
        .map(line -> line.replaceFirst("^ {4}", ""))
        .collect(Collectors.joining("\n", "```java\n", "\n```"));
  }

  private static Path packagedJar() {
    return Path.of(System.getProperty("caselight.jar"));
  }

  private static String libraries() throws URISyntaxException {
    return Stream.of(
            packagedJar(),
            jarOf(ImmutableList.class),
            jarOf(InternalFutureFailureAccess.class),
            jarOf(CanIgnoreReturnValue.class))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jarOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void compile(Path compiled, List<String> where, List<Path> sources)
      throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-d",
                compiled.toString()));
    options.addAll(where);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      boolean compiles = compiler.getTask(messages, files, null, options, null, units).call();
      assertThat(messages.toString()).isEmpty();
      assertThat(compiles).isTrue();
    }
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** What the README says that the program prints, below the program itself. */
  private static String outputInReadme(String program) throws IOException {
    String readme = Files.readString(README, UTF_8);
    assertThat(readme).contains(block(program));
    int start = readme.indexOf("```text\n", readme.indexOf(block(program))) + "```text\n".length();
    return readme.substring(start, readme.indexOf("```", start));
  }
}
