CREATE OR REPLACE TABLE episodes AS
  FROM read_csv(getvariable('episodes_file'), header = true, delim = ',', quote = '"',
    auto_detect = false, columns = {
    'child': 'VARCHAR', 'received': 'DATE', 'team': 'VARCHAR', 'worker': 'VARCHAR',
    'outcome': 'outcome', 'decided': 'DATE', 'started': 'DATE', 'authorised': 'DATE',
    'status': 'status', 'opened': 'DATE', 'closed': 'DATE', 'seen': 'DATE'});
