module org.example.council {
  requires org.caselight.core;
}
