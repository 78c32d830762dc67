-- What filings say of conversion projects.
CREATE TABLE fold_progress (
    key      text COLLATE "C" PRIMARY KEY,          -- filing id
    state    text NOT NULL,
    projects text COLLATE "C" NOT NULL              -- project codes that the counted version names, blanks between them
) WITH (fillfactor = 80);
CREATE INDEX fold_progress_project ON fold_progress USING gin (string_to_array(projects, ' '));

CREATE TABLE known_progress (LIKE fold_progress, position bigint NOT NULL);
CREATE UNIQUE INDEX known_progress_key ON known_progress (key, position DESC);
