#!/bin/bash
# The application's own role: it may read and append events, never update or delete them (the grants are in Flyway).
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$LUZHI_DB_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE luzhi_app LOGIN PASSWORD :'password';
SQL
