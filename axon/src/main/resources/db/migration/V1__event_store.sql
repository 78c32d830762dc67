-- The history. ${application} is the role that the running application uses; the role that runs this owns the tables.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${application};
GRANT USAGE ON SCHEMA public TO ${application};

CREATE TABLE event (
    position       bigint  PRIMARY KEY CHECK (position >= 0),  -- dense from 0, given by the one writer under its lock
    event_id       text    COLLATE "C" NOT NULL UNIQUE,
    aggregate_type text    COLLATE "C" NOT NULL,
    aggregate_id   text    COLLATE "C" NOT NULL,               -- with its kind, e.g. filing/<USCC>.energy-use.2025-03
    sequence       bigint  NOT NULL CHECK (sequence >= 0),
    time_ms        bigint  NOT NULL,                           -- milliseconds since the epoch
    name           text    COLLATE "C" NOT NULL,
    revision       int     NOT NULL CHECK (revision >= 1),
    payload        bytea   NOT NULL,                           -- JSON, byte by byte as it is hashed
    metadata       bytea   NOT NULL,                           -- JSON object of strings, keys sorted
    UNIQUE (aggregate_id, sequence)
);
ALTER TABLE event ALTER COLUMN payload SET STORAGE EXTERNAL;   -- small and hashed: never worth compressing
CREATE INDEX event_time ON event USING brin (time_ms) WITH (pages_per_range = 16);

-- Nobody changes what happened: the application has no right to, and whoever has the right is stopped by the trigger.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON event FROM ${application};
