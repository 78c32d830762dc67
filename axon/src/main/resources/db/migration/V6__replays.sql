-- Replays as jobs, and their reports. The fold follows from the history; a report is what a replay wrote, byte by byte.
CREATE TABLE fold_replay (
    key    text COLLATE "C" PRIMARY KEY,           -- number of the replay; numbers grow with time
    state  text NOT NULL,
    status text COLLATE "C" NOT NULL
) WITH (fillfactor = 80);

CREATE TABLE replay_report (
    replay text COLLATE "C" PRIMARY KEY,
    digest text COLLATE "C" NOT NULL,              -- SHA-256 of json, lower-case hex; the event says the same
    json   text NOT NULL
);
