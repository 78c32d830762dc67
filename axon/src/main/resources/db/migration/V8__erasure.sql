-- How long the history was when a key was made: an erasure destroys the keys made before its event, and none made after it.
ALTER TABLE subject_key ADD COLUMN since bigint NOT NULL DEFAULT 0 CHECK (since >= 0);
