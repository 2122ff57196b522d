package org.caselight.examples.committeereport.page;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a page, its charts and its figures into a folder.
 *
 * <p>The folder keeps a list of what was written there. Only what is on it is ever overwritten or
 * removed; a folder that holds anything else is refused, so that no report ends up among other
 * people's files.
 */
public final class ReportFolder {
  /** Hidden, for it says nothing to those who read the report. */
  static final String LIST = ".committee-report-files";

  private static final String CHARTS = "charts";

  /** What this program writes: a list that names anything else is not its own. */
  private static final Pattern OWN_NAME =
      Pattern.compile(
          "index\\.html|report\\.md|figures\\.csv|flowchart\\.mmd|charts/[a-z0-9-]+\\.svg");

  /** What file managers leave behind when somebody looks into a folder. */
  private static final ImmutableSet<String> OVERLOOKED =
      ImmutableSet.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;

  private ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a page into a folder: {@code index.html}, {@code report.md}, {@code figures.csv}, {@code
   * charts/*.svg}, and {@code flowchart.mmd} if it has one, all in UTF-8 with line feeds, and the
   * same bytes for the same page. What an earlier run wrote there and this one does not is removed.
   *
   * @param folder the folder; made if it is not there
   * @param page the page
   * @param figures the rows of its figures
   * @throws ReportFolderException if {@code folder} is a file, holds anything that no earlier run
   *     wrote, or cannot be written
   * @throws IllegalArgumentException if {@code page} shows a figure that is in none of the rows
   */
  public static void write(Path folder, Page page, FigureRows figures)
      throws ReportFolderException {
    figures.checkHold(page);
    ImmutableSortedMap<String, String> files = files(page, figures);
    ReportFolder report = new ReportFolder(folder);
    try {
      report.write(files);
    } catch (IOException e) {
      throw report.unusable("cannot be written: " + reason(e));
    } catch (UncheckedIOException e) {
      throw report.unusable("cannot be read: " + reason(requireNonNull(e.getCause())));
    }
  }

  private static ImmutableSortedMap<String, String> files(Page page, FigureRows figures) {
    Map<String, String> files = new TreeMap<>();
    files.put("index.html", HtmlPage.html(page));
    files.put("report.md", MarkdownPage.markdown(page));
    files.put("figures.csv", FiguresCsv.csv(figures));
    page.flowchart().ifPresent(steps -> files.put("flowchart.mmd", steps.mermaid()));
    page.charts()
        .forEach(chart -> files.put(CHARTS + "/" + chart.id() + ".svg", chart.picture() + "\n"));
    return ImmutableSortedMap.copyOf(files);
  }

  private void write(ImmutableSortedMap<String, String> files)
      throws IOException, ReportFolderException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw unusable("must be a folder, is a file");
    }
    Files.createDirectories(folder);
    Set<String> earlier = listed();
    refuseOthers(folder.toRealPath(), earlier);
    // The list comes first and names old and new: a run that breaks off is mended by the next.
    writeList(Sets.union(earlier, files.keySet()));
    for (String stale : Sets.difference(earlier, files.keySet())) {
      Files.deleteIfExists(folder.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().startsWith(CHARTS)) {
        Files.createDirectories(folder.resolve(CHARTS));
      }
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    writeList(files.keySet());
  }

  private Set<String> listed() throws IOException, ReportFolderException {
    Path list = folder.resolve(LIST);
    if (!Files.isRegularFile(list, NOFOLLOW_LINKS)) {
      return Set.of();
    }
    List<String> names = Files.readAllLines(list);
    for (String name : names) {
      if (!OWN_NAME.matcher(name).matches()) {
        throw unusable("has a " + LIST + " that names what no report has: " + name);
      }
    }
    return new TreeSet<>(names);
  }

  private void writeList(Set<String> names) throws IOException {
    Files.writeString(folder.resolve(LIST), String.join("\n", new TreeSet<>(names)) + "\n");
  }

  private void refuseOthers(Path root, Set<String> earlier)
      throws IOException, ReportFolderException {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted().toList()) {
        String name = root.relativize(path).toString().replace(File.separatorChar, '/');
        if (!isOurs(path, name, earlier)) {
          throw unusable(
              "must be empty or hold an earlier report only, has "
                  + name
                  + "; nothing was written");
        }
      }
    }
  }

  private static boolean isOurs(Path path, String name, Set<String> earlier) {
    if (Files.isDirectory(path, NOFOLLOW_LINKS)) {
      return name.isEmpty() || name.equals(CHARTS);
    }
    String fileName = String.valueOf(path.getFileName());
    return Files.isRegularFile(path, NOFOLLOW_LINKS)
        && (earlier.contains(name) || name.equals(LIST) || OVERLOOKED.contains(fileName));
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "there is a file where a folder should be";
    }
    return String.valueOf(e.getMessage());
  }

  private ReportFolderException unusable(String whatIsWrong) {
    return new ReportFolderException(folder + ": " + whatIsWrong);
  }
}
