package org.caselight.examples.committeereport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  private static final String[] SAMPLE_FILES = {
    ReportFolder.LIST,
    "charts/average-caseloads.svg",
    "figures.csv",
    "flowchart.mmd",
    "index.html",
    "report.md"
  };

  private final Path folder;

  ReportFolderTest(@TempDir Path temporary) {
    this.folder = temporary.resolve("target").resolve("report");
  }

  private void writeSample() throws ReportFolderException {
    FigureRows rows = new FigureRows();
    ReportFolder.write(folder, SamplePage.page(rows), rows);
  }

  private void writePlain() throws ReportFolderException {
    Page page =
        new Page(
            "Title",
            Words.NONE,
            Words.of("Edition"),
            Words.NONE,
            ImmutableList.of(PageSection.leftOut("one", "One", Words.of("No file."))));
    ReportFolder.write(folder, page, new FigureRows());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void assertRefused(String message) {
    assertThatExceptionOfType(ReportFolderException.class)
        .isThrownBy(this::writeSample)
        .withMessage(folder + ": " + message);
  }

  @Test
  void aFolderIsMadeAndEverythingWritten() throws Exception {
    writeSample();

    assertThat(files()).containsOnlyKeys(SAMPLE_FILES);
    assertThat(text("index.html")).contains(text("charts/average-caseloads.svg").strip());
    assertThat(text("flowchart.mmd")).startsWith("flowchart TD\n");
    assertThat(files().values()).allMatch(text -> text.endsWith("\n") && !text.contains("\r"));
  }

  @Test
  void theSamePageIsTheSameBytes() throws Exception {
    writeSample();
    Map<String, String> before = files();
    writeSample();

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatAnEarlierRunWroteAndThisDoesNotIsRemoved() throws Exception {
    writeSample();
    writePlain();

    assertThat(files())
        .containsOnlyKeys(ReportFolder.LIST, "figures.csv", "index.html", "report.md");
    writeSample();
    assertThat(files()).containsOnlyKeys(SAMPLE_FILES);
  }

  @Test
  void whatAnEarlierRunWroteMayBeGone() throws Exception {
    writeSample();
    Files.delete(folder.resolve("charts/average-caseloads.svg"));
    Files.delete(folder.resolve("charts"));
    writePlain();

    assertThat(files())
        .containsOnlyKeys(ReportFolder.LIST, "figures.csv", "index.html", "report.md");
  }

  @Test
  void aFolderWithOtherFilesIsRefused() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), "mine");

    assertRefused(
        "must be empty or hold an earlier report only, has index.html; nothing was written");
    assertThat(files()).containsExactly(Map.entry("index.html", "mine"));
  }

  @Test
  void otherFilesBesideAnEarlierReportAreRefusedToo() throws Exception {
    writeSample();
    Map<String, String> before = files();
    Path mine = Files.writeString(folder.resolve("charts/mine.svg"), "mine");

    assertRefused(
        "must be empty or hold an earlier report only, has charts/mine.svg; nothing was written");
    Files.delete(mine);
    assertThat(files()).isEqualTo(before);
    Files.createDirectory(folder.resolve("notes"));
    assertRefused("must be empty or hold an earlier report only, has notes; nothing was written");
  }

  @Test
  void whatLeadsElsewhereIsNotFollowed(@TempDir Path elsewhere) throws Exception {
    Path mine = Files.writeString(elsewhere.resolve("mine.html"), "mine");
    writeSample();
    Files.delete(folder.resolve("index.html"));
    Files.createSymbolicLink(folder.resolve("index.html"), mine);

    assertRefused(
        "must be empty or hold an earlier report only, has index.html; nothing was written");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void theFolderItselfMayBeALink(@TempDir Path elsewhere) throws Exception {
    Files.createDirectories(folder.getParent());
    Files.createSymbolicLink(folder, elsewhere);
    writeSample();
    writeSample();

    assertThat(elsewhere.resolve("index.html")).exists();
  }

  @Test
  void whatFileManagersLeaveIsOverlooked() throws Exception {
    writeSample();
    Files.writeString(folder.resolve(".DS_Store"), "x");
    Files.writeString(folder.resolve("charts/Thumbs.db"), "x");
    writePlain();

    assertThat(files()).containsKeys(".DS_Store", "charts/Thumbs.db");
  }

  @Test
  void aListThatNamesSomethingElseIsNotBelieved() throws Exception {
    writeSample();
    Files.writeString(folder.resolve(ReportFolder.LIST), "../mine.txt\n");

    assertRefused("has a .committee-report-files that names what no report has: ../mine.txt");
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "mine");

    assertRefused("must be a folder, is a file");
    assertThat(folder).hasContent("mine");
  }

  @Test
  void aFolderBelowAFileCannotBeMade() throws Exception {
    Files.writeString(folder.getParent(), "mine");

    assertThatExceptionOfType(ReportFolderException.class)
        .isThrownBy(this::writeSample)
        .withMessageStartingWith(folder + ": cannot be written: ");
  }

  @Test
  void aPageWhoseFiguresAreNotInTheRowsIsRefused() {
    Page page = SamplePage.page(new FigureRows());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportFolder.write(folder, page, new FigureRows()))
        .withMessageStartingWith("page: must show figures of these rows, was ");
    assertThat(folder).doesNotExist();
  }
}
