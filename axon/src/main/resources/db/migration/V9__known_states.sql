-- What was known at any position: every state that a key ever had, by the position of the event that made it. Follows from
-- the history like the read models themselves, and lags behind them on purpose.
CREATE TABLE known_register (LIKE fold_register, position bigint NOT NULL);
CREATE UNIQUE INDEX known_register_key ON known_register (key, position DESC);

CREATE TABLE known_filing (LIKE fold_filing, position bigint NOT NULL);
CREATE UNIQUE INDEX known_filing_key ON known_filing (key, position DESC);

CREATE TABLE known_balance (LIKE fold_balance, position bigint NOT NULL);
CREATE UNIQUE INDEX known_balance_key ON known_balance (key, position DESC);
CREATE INDEX known_balance_year ON known_balance (year, key, position DESC);

CREATE TABLE known_score (LIKE fold_score, position bigint NOT NULL);
CREATE UNIQUE INDEX known_score_key ON known_score (key, position DESC);
CREATE INDEX known_score_year ON known_score (year, key, position DESC);

-- Under which revision of the fold they were made, and the first event that they don't hold.
CREATE TABLE known_reached (
    fold     text   COLLATE "C" PRIMARY KEY,
    revision int    NOT NULL,
    next     bigint NOT NULL
);
