-- The ledger. Tiles of the Merkle tree: 32 bytes a hash, up to 256 of them; a tile only ever grows at its end.
CREATE TABLE ledger_tile (
    level  int    NOT NULL CHECK (level BETWEEN 0 AND 7),
    number bigint NOT NULL CHECK (number >= 0),
    hashes bytea  NOT NULL CHECK (octet_length(hashes) BETWEEN 32 AND 8192 AND octet_length(hashes) % 32 = 0),
    PRIMARY KEY (level, number)
) WITH (fillfactor = 80);
ALTER TABLE ledger_tile ALTER COLUMN hashes SET STORAGE EXTERNAL;  -- hashes do not compress
CREATE TRIGGER ledger_tile_only_grows BEFORE UPDATE ON ledger_tile
    FOR EACH ROW WHEN (NEW.level <> OLD.level OR NEW.number <> OLD.number
        OR substring(NEW.hashes FOR octet_length(OLD.hashes)) <> OLD.hashes) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_tile_is_kept BEFORE DELETE OR TRUNCATE ON ledger_tile
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_tile FROM ${application};
GRANT UPDATE (hashes) ON ledger_tile TO ${application};

-- How many leaves are about an enterprise, and the digest of their indices.
CREATE TABLE ledger_enterprise (
    enterprise text   COLLATE "C" PRIMARY KEY,                     -- unified social credit code
    leaves     bigint NOT NULL CHECK (leaves > 0),
    indices    bytea  NOT NULL CHECK (octet_length(indices) = 32)
) WITH (fillfactor = 80);
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_enterprise FROM ${application};
GRANT UPDATE (leaves, indices) ON ledger_enterprise TO ${application};

-- What was signed: both notes of each checkpoint. Also in a file outside the database.
CREATE TABLE ledger_checkpoint (
    size        bigint PRIMARY KEY CHECK (size >= 0),
    checkpoint  text   NOT NULL,
    enterprises text   NOT NULL,
    signed_ms   bigint NOT NULL
);
CREATE TRIGGER ledger_checkpoint_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_checkpoint FROM ${application};
