-- Original bytes by digest and owner. Large ones are committed before their event and are orphans until it takes them.
CREATE TABLE evidence (
    digest      text        COLLATE "C" NOT NULL,              -- SHA-256, lower-case hex
    owner       text        COLLATE "C" NOT NULL,              -- unified social credit code of the enterprise
    media_type  text        NOT NULL,
    file_name   text,
    door        text        NOT NULL,
    received_ms bigint      NOT NULL,
    stored_at   timestamptz NOT NULL DEFAULT now(),
    taken       boolean     NOT NULL,                          -- whether an event, or a further arrival, names it
    bytes       bytea       NOT NULL,
    PRIMARY KEY (digest, owner)
);
CREATE INDEX evidence_orphan ON evidence (stored_at) WHERE NOT taken;
CREATE TRIGGER evidence_is_kept BEFORE UPDATE OR DELETE ON evidence
    FOR EACH ROW WHEN (OLD.taken) EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, TRUNCATE ON evidence FROM ${application};
GRANT UPDATE (taken, stored_at) ON evidence TO ${application};

-- Bytes that carried a content already filed.
CREATE TABLE further_evidence (
    filing      text   COLLATE "C" NOT NULL,
    key         text   COLLATE "C" NOT NULL,                   -- of the content that both carried
    digest      text   COLLATE "C" NOT NULL,
    owner       text   COLLATE "C" NOT NULL,
    arrival     bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (filing, key, digest),
    FOREIGN KEY (digest, owner) REFERENCES evidence
);
REVOKE UPDATE, DELETE, TRUNCATE ON further_evidence FROM ${application};
