-- Keys of personal values by subject, each wrapped under the master key: erasing a row erases the values everywhere.
CREATE TABLE subject_key (
    subject    text        COLLATE "C" PRIMARY KEY,              -- with its kind, e.g. enterprise/<USCC>
    wrapped    bytea       NOT NULL CHECK (octet_length(wrapped) = 60), -- AES-256-GCM: nonce 12, key 32, tag 16
    created_at timestamptz NOT NULL DEFAULT now()
);
REVOKE UPDATE, TRUNCATE ON subject_key FROM ${application};
