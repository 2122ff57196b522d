package org.caselight.examples.spark;

import org.apache.spark.sql.SparkSession;

/** Spark within the tests' own process; begun once, unless a program under test ends it. */
final class LocalSpark {
  private LocalSpark() {}

  static SparkSession session() {
    return SparkSession.builder()
        .appName("tests")
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 3)
        .getOrCreate();
  }
}
