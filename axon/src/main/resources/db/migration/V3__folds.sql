-- Read models. Each follows from the history and can be built anew at any time; state is the fold's own JSON.
CREATE TABLE fold_register (
    key     text COLLATE "C" PRIMARY KEY,          -- unified social credit code
    state   text NOT NULL,
    cluster text COLLATE "C" NOT NULL,
    region  text COLLATE "C" NOT NULL
);

CREATE TABLE fold_filing (
    key     text COLLATE "C" PRIMARY KEY,          -- filing id; begins with the enterprise's code
    state   text NOT NULL,
    subject text COLLATE "C" NOT NULL,
    period  text COLLATE "C" NOT NULL,
    status  text COLLATE "C" NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX fold_filing_period ON fold_filing (period, key);

CREATE TABLE fold_receipt (
    key     text COLLATE "C" PRIMARY KEY,          -- receipt id
    state   text NOT NULL
);

CREATE TABLE fold_balance (
    key     text COLLATE "C" PRIMARY KEY,          -- filing id
    state   text NOT NULL,
    year    int  NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX fold_balance_year ON fold_balance (year);

CREATE TABLE fold_score (
    key     text COLLATE "C" PRIMARY KEY,          -- filing id
    state   text NOT NULL,
    year    int  NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX fold_score_year ON fold_score (year);

CREATE TABLE fold_history (
    key        text   COLLATE "C" PRIMARY KEY,     -- position in 19 digits
    state      text   NOT NULL,
    type       text   COLLATE "C" NOT NULL,
    enterprise text   COLLATE "C",
    actor      text   COLLATE "C",
    time_ms    bigint NOT NULL
);
CREATE INDEX fold_history_enterprise ON fold_history (enterprise, key);
CREATE INDEX fold_history_type ON fold_history (type, key);
CREATE INDEX fold_history_actor ON fold_history (actor, key);
CREATE INDEX fold_history_time ON fold_history USING brin (time_ms) WITH (pages_per_range = 16);

-- Under which revision of its rules each read model was built.
CREATE TABLE fold_revision (
    fold     text COLLATE "C" PRIMARY KEY,
    revision int  NOT NULL
);

-- How far each processor is, and which node has claimed it (Axon's token store).
CREATE TABLE processor_token (
    processor_name text    COLLATE "C" NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);
