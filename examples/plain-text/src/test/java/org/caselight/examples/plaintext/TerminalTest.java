package org.caselight.examples.plaintext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

class TerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int execute(int status, String... args) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> status);
    CommandLine command =
        new CommandLine(spec.addOption(OptionSpec.builder("--year").type(Integer.class).build()));
    return Terminal.execute(
        command, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }

  @Test
  void theStatusIsThatOfTheCommand() {
    assertThat(execute(0)).isZero();
    assertThat(execute(1, "--year", "2024")).isEqualTo(1);
    assertThat(out.toString(UTF_8) + err.toString(UTF_8)).isEmpty();
  }

  @Test
  void wrongOptionsAreToldInOneLine() {
    assertThat(execute(0, "--yaer=2024")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualTo("Unknown option: '--yaer=2024'; --help lists the options\n");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void aProgramWithoutNewsDoesNotEndTheProcess() {
    Terminal.run(
        (to, problems, args) -> {
          assertThat(args).containsExactly("--year", "2024");
          return 0;
        },
        "--year",
        "2024");
  }

  @Test
  void aReportingYearHasFourDigitsAndIsOfThisAge() {
    assertThat(Terminal.reportingYear("1990", 2025)).isEqualTo(1990);
    assertThat(Terminal.reportingYear("2199", 2025)).isEqualTo(2199);
    for (String text : List.of("1989", "2200", "25", "02025", "+2025", "next", "")) {
      assertThatExceptionOfType(TypeConversionException.class)
          .isThrownBy(() -> Terminal.reportingYear(text, 2025))
          .withMessage(
              "must be a year such as 2025, from 1990 to 2199, was " + Printable.shown(text));
    }
  }
}
