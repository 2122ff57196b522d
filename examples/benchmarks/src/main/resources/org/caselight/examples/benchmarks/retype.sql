-- Teams are few: once the file is read they can be an enum too, which groups faster.
DROP TYPE IF EXISTS team;
CREATE TYPE team AS ENUM (SELECT DISTINCT team FROM episodes ORDER BY team);
CREATE OR REPLACE TABLE episodes AS SELECT * REPLACE (team::team AS team) FROM episodes;
