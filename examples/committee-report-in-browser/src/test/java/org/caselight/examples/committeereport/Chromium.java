package org.caselight.examples.committeereport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/** A Chromium without a window and without a way out to the network. */
final class Chromium implements AutoCloseable {
  private static final ImmutableList<String> ARGUMENTS =
      ImmutableList.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--lang=en-GB",
          // What a faulty page asks for is told from the log; nothing is asked of anybody.
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts the machine's Chromium. Where there is none the test is skipped, or fails if {@code
   * -Dcaselight.browser=required}.
   *
   * @param profile an empty folder for it to write to
   */
  static Chromium start(Path profile) {
    boolean isRequired = System.getProperty("caselight.browser", "").equals("required");
    return start(InstalledChromium.find(), isRequired, profile);
  }

  static Chromium start(Optional<InstalledChromium> installed, boolean isRequired, Path profile) {
    if (installed.isEmpty()) {
      return notStarted("there is no Chromium to open the page in", isRequired);
    }
    try {
      return new Chromium(started(installed.get(), profile));
    } catch (WebDriverException e) {
      return notStarted(
          installed.get().browser() + " could not be started: " + e.getRawMessage(), isRequired);
    }
  }

  private static Chromium notStarted(String why, boolean isRequired) {
    String message = why + "; " + InstalledChromium.HOW_TO_GET_ONE;
    return isRequired ? failed(message) : abort("skipped: " + message);
  }

  private static Chromium failed(String message) {
    throw new AssertionError("-Dcaselight.browser=required, but " + message);
  }

  private static ChromeDriver started(InstalledChromium installed, Path profile) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed.driver().toFile())
            .usingAnyFreePort()
            .withLogOutput(OutputStream.nullOutputStream())
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.browser().toFile());
    options.addArguments(ARGUMENTS);
    options.addArguments("--user-data-dir=" + profile);
    options.setCapability(
        "goog:loggingPrefs", ImmutableMap.of("performance", "ALL", "browser", "SEVERE"));
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return driver;
  }

  /** Opens {@code index.html} of a folder. */
  OpenPage open(Path folder) throws IOException {
    return new OpenPage(this, folder.toRealPath());
  }

  /** Goes to a page, and shows it at a desk. */
  void go(String url) {
    driver.get(url);
    show(Screen.DESK);
  }

  /** Shows the page on a screen, so that whatever is asked for there has been asked for. */
  void show(Screen screen) {
    command("Emulation.setDeviceMetricsOverride", screen.metrics());
    command("Emulation.setEmulatedMedia", screen.emulatedMedia());
    command("Page.captureScreenshot", ImmutableMap.of());
  }

  /**
   * Asks a script that stands in a file beside this class.
   *
   * @param script the file's name; its last statement returns the answer
   * @param arguments what the script finds in {@code arguments}
   */
  Object ask(String script, Object... arguments) {
    return requireNonNull(driver.executeScript(beside(script), arguments), script);
  }

  /** Asks axe-core what is wrong with the page. */
  Object askAxe() {
    driver.executeScript(text(Chromium.class.getClassLoader().getResourceAsStream("axe.min.js")));
    return requireNonNull(driver.executeAsyncScript(beside("axe-run.js")), "axe-core's answer");
  }

  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** A command of the Chrome DevTools Protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** What has been logged since it was last asked for. */
  List<String> logged(String kind) {
    return StreamSupport.stream(driver.manage().logs().get(kind).spliterator(), false)
        .map(LogEntry::getMessage)
        .toList();
  }

  private static String beside(String script) {
    return text(Chromium.class.getResourceAsStream(script));
  }

  private static String text(@Nullable InputStream resource) {
    try (InputStream stream = requireNonNull(resource, "resource")) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
